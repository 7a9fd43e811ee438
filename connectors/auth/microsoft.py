"""Signing in at Microsoft as a public client (msal): the code on another device, or the browser of this machine.

What is kept is one file of mode 0600 for each account: the rights that were granted, the token as long as it holds, and
msal's own cache with what renews it. Only the two addresses that hand out tokens are ever asked. What their
errors mean stands in microsoft_faults.py.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import msal
import requests

from config.nearest import shown
from config.schema import Account
from config.where import tilde
from config.words import Said, say
from connectors.allowed import Allowed, check_allowed
from connectors.auth.microsoft_faults import HOST, meaning_of
from connectors.auth.token_file import file_of, read_token, remove_token, write_token
from connectors.base import SetupWrong, SignInAgain, TryLater

RESOURCE = "https://graph.microsoft.com/"
ALLOWED: Allowed = (("POST", r"/[\w.-]+/oauth2/v2\.0/(?:token|devicecode)"),)
_USUAL = frozenset(("openid", "profile", "email", "offline_access", "user.read"))  # come with every sign-in
logging.getLogger("msal").setLevel(logging.CRITICAL + 1)  # it writes down what the server says, whatever stands in it
_EARLY = 120  # seconds before its end a token is renewed
_CONNECT, _SILENCE = 15, 60


@dataclass(frozen=True, slots=True)
class Kept:
    """What the file of an account holds. `expires` is a moment of the real clock (seconds since 1970)."""

    of: str
    wanted: tuple[str, ...]
    granted: tuple[str, ...]
    access: str = field(repr=False)
    expires: float = 0
    cache: str = field(default="", repr=False)
    user: str = ""


class Tokens:
    """The token of one account, renewed when its time is over; `needed` are the rights that it must carry."""

    def __init__(self, account: Account, needed: Sequence[str]) -> None:
        self._account = account
        self._needed = tuple(needed)

    def __call__(self, fresh: bool = False) -> str:
        """A token that holds; `fresh`: not the one that was given before. Raises SignInAgain where none can be had."""
        kept = kept_of(self._account)
        if kept is None:
            raise SignInAgain(say("graph.no_login", account=self._account.name))
        if not covers(kept.granted, self._needed):
            raise SignInAgain(say("graph.more_rights", account=self._account.name, rights=", ".join(self._needed)))
        # The real clock, not the morning's: that is what a token ends by.
        if not fresh and kept.access and time.time() < kept.expires - _EARLY:
            return kept.access
        return _renewed(self._account, kept).access


def covers(granted: Sequence[str], needed: Sequence[str]) -> bool:
    """Whether these rights allow what is needed; who may write may read."""
    there = {name.lower() for name in granted}
    return all(name.lower() in there or f"{name}Write".lower() in there for name in needed)


def kept_of(account: Account) -> Kept | None:
    """What was kept for this account, its user, registration and directory; None where there is nothing."""
    raw = read_token(account)
    if raw is None:
        return None
    try:
        told = json.loads(raw)
        kept = Kept(
            str(told["of"]), tuple(map(str, told["wanted"])), tuple(map(str, told["granted"])), str(told["access"]),
            float(told["expires"]), str(told["cache"]), str(told["user"]),
        )  # fmt: skip
    except (ValueError, KeyError, TypeError, RecursionError):
        raise SignInAgain(say("graph.file_damaged", account=account.name, path=tilde(file_of(account)))) from None
    return kept if kept.of == _identity(account) else None


def forget(account: Account) -> bool:
    """Take away what was kept; whether there was anything."""
    return remove_token(account)


def sign_in(
    account: Account, needed: Sequence[str], tell: Callable[[Said], None], *, browser: bool = False
) -> list[Said]:
    """Let the person sign in, and keep what comes of it; what should be known of it. `tell` shows where and with which code.

    Raises SetupWrong where the registration is missing or not fit, SignInAgain where the person did not agree.
    """
    cache = msal.SerializableTokenCache()
    with _asking(account) as wire:
        app = _application(account, cache, wire)
        result = _by_browser(account, app, needed, tell) if browser else _by_code(account, app, needed, tell)
    kept = _checked(account, result, cache, needed)
    _keep(account, kept)
    return remarks(account, kept, needed)


def remarks(account: Account, kept: Kept, needed: Sequence[str]) -> list[Said]:
    """What the owner should know of the rights that were granted: more than is used, or another user than was meant."""
    said = []
    extra = [name for name in kept.granted if name.lower() not in _USUAL and not _is_used(name, needed)]
    if extra:
        said.append(say("graph.too_many_rights", account=account.name, rights=", ".join(extra)))
    if account.user and kept.user and account.user.lower() != kept.user.lower():
        said.append(say("graph.other_user", account=account.name, user=account.user, other=kept.user))
    return said


def _is_used(name: str, needed: Sequence[str]) -> bool:
    return name.lower() in {one.lower() for one in needed}


# --- the two ways to sign in --------------------------------------------------------------------------


def _by_code(
    account: Account, app: msal.PublicClientApplication, needed: Sequence[str], tell: Callable[[Said], None]
) -> Mapping[str, Any]:
    """The device authorization grant (RFC 8628): a short code, typed at a page on any device."""
    flow = app.initiate_device_flow(scopes=[RESOURCE + name for name in needed])
    if "user_code" not in flow:
        raise meaning_of(account, flow)
    page, code = (shown(str(flow.get(name, ""))) for name in ("verification_uri", "user_code"))
    tell(say("graph.type_code", page=page, code=code))
    result: Mapping[str, Any] = app.acquire_token_by_device_flow(flow)
    return result


def _by_browser(
    account: Account, app: msal.PublicClientApplication, needed: Sequence[str], tell: Callable[[Said], None]
) -> Mapping[str, Any]:
    """The code flow with PKCE (RFC 8252): the browser comes back to a port of this machine."""
    tell(say("graph.browser_opens", account=account.name))
    result: Mapping[str, Any] = app.acquire_token_interactive(
        [RESOURCE + name for name in needed], login_hint=account.user or None, timeout=300, prompt="select_account"
    )
    return result


# --- what came back -----------------------------------------------------------------------------------


def _renewed(account: Account, kept: Kept) -> Kept:
    cache = msal.SerializableTokenCache()
    with suppress(ValueError):
        cache.deserialize(kept.cache)
    with _asking(account) as wire:
        app = _application(account, cache, wire)
        users = app.get_accounts()
        if not users:
            raise SignInAgain(say("graph.no_login", account=account.name))
        scopes = [RESOURCE + name for name in kept.wanted]
        result = app.acquire_token_silent_with_error(scopes, users[0], force_refresh=True)
    fresh = _checked(account, result or {"error": "invalid_grant"}, cache, kept.wanted)
    _keep(account, fresh)
    return fresh


def _checked(
    account: Account, result: Mapping[str, Any], cache: msal.SerializableTokenCache, wanted: Sequence[str]
) -> Kept:
    """What is to be kept of an answer with a token; raises what another answer means."""
    access, lasts = result.get("access_token"), result.get("expires_in")
    if not isinstance(access, str) or not access:
        raise meaning_of(account, result)
    seconds = (
        float(lasts) if isinstance(lasts, int | float | str) and str(lasts).isascii() and str(lasts).isdigit() else 0
    )
    granted = tuple(name.rpartition("/")[2] for name in str(result.get("scope", "")).split())
    if granted and not covers(granted, wanted):
        raise SignInAgain(say("graph.more_rights", account=account.name, rights=", ".join(wanted)))
    claims = result.get("id_token_claims")
    user = str(claims.get("preferred_username", "")) if isinstance(claims, Mapping) else ""
    ends = time.time() + min(seconds, 86_400)
    return Kept(
        _identity(account),
        tuple(wanted),
        granted or tuple(wanted),
        access,
        ends,
        cache.serialize(),
        user or account.user,
    )


# --- over the wire ------------------------------------------------------------------------------------


@dataclass
class _Wire:
    """msal's way to the network: two addresses, no redirects, no proxies of the surroundings."""

    base: str
    session: requests.Session = field(default_factory=requests.Session)

    def get(self, url: str, **_more: object) -> _Told:
        """What msal looks up before it begins is known: it is never asked for."""
        tenant = url.removeprefix(f"{HOST}/").partition("/")[0]
        at = f"{HOST}/{tenant}/oauth2/v2.0"
        told = {
            "issuer": f"{HOST}/{tenant}/v2.0",
            "authorization_endpoint": f"{self.base}/{tenant}/oauth2/v2.0/authorize",
            "token_endpoint": f"{at}/token",
            "device_authorization_endpoint": f"{at}/devicecode",
        }
        return _Told(200, json.dumps(told))

    def post(
        self, url: str, data: Any = None, headers: Mapping[str, str] | None = None, params: Any = None, **_more: object
    ) -> requests.Response:
        """One request for a token or a code."""
        to = self.base + url.removeprefix(HOST)
        check_allowed(ALLOWED, "POST", to, headers or {})
        self.session.trust_env = False
        return self.session.post(
            to, data=data, headers=headers, params=params, allow_redirects=False, timeout=(_CONNECT, _SILENCE)
        )

    def close(self) -> None:
        """Let go of the connection."""
        self.session.close()


@dataclass(frozen=True, slots=True)
class _Told:
    """An answer in the shape that msal looks for."""

    status_code: int
    text: str
    headers: Mapping[str, str] = field(default_factory=dict)

    def raise_for_status(self) -> None:
        """It is no fault."""


@contextmanager
def _asking(account: Account) -> Iterator[_Wire]:
    wire = _Wire(account.endpoint or HOST)
    try:
        yield wire
    except requests.HTTPError:
        raise TryLater(say("graph.login_away", account=account.name)) from None
    except (requests.RequestException, OSError):
        raise TryLater(say("graph.login_unreachable", account=account.name)) from None
    except (ValueError, KeyError, TypeError, RecursionError, RuntimeError):  # msal on an answer that is none
        raise TryLater(say("graph.login_odd", account=account.name)) from None
    finally:
        wire.close()


def _application(account: Account, cache: msal.SerializableTokenCache, wire: _Wire) -> msal.PublicClientApplication:
    if not account.client_id:
        raise SetupWrong(say("graph.no_client", account=account.name))
    tenant = account.tenant or "common"
    return msal.PublicClientApplication(
        account.client_id, authority=f"{HOST}/{tenant}", token_cache=cache, http_client=wire, instance_discovery=False
    )


# --- the file -----------------------------------------------------------------------------------------


def _identity(account: Account) -> str:
    return " ".join((account.client_id, account.tenant or "common", account.user.lower(), account.endpoint))


def _keep(account: Account, kept: Kept) -> None:
    told = {name: getattr(kept, name) for name in ("of", "wanted", "granted", "access", "expires", "cache", "user")}
    write_token(account, json.dumps(told).encode())
