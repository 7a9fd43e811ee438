"""Signing in at Microsoft as a public client (msal): the code on another device, or the browser of this machine.

What is kept is one file of mode 0600 for each account: the rights that were granted, the token as long as it holds, and
msal's own cache with what renews it. The way to the two addresses that hand out tokens: microsoft_wire.py; what their
errors mean: microsoft_faults.py.
"""

from __future__ import annotations

import json
import logging
import re
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import msal

from config.nearest import shown
from config.schema import Account
from config.where import tilde
from config.words import Said, say
from connectors.auth.microsoft_faults import HOST, meaning_of
from connectors.auth.microsoft_wire import Wire, asking
from connectors.auth.secret import Secret
from connectors.auth.token_file import file_of, read_token, remove_token, renew_token, write_token
from connectors.base import SetupWrong, SignInAgain, TryLater

RESOURCE = "https://graph.microsoft.com/"
_USUAL = frozenset(("openid", "profile", "email", "offline_access", "user.read"))  # come with every sign-in
logging.getLogger("msal").setLevel(logging.CRITICAL + 1)  # it writes down what the server says, whatever stands in it
_NAMED = 20  # rights in one sentence
_EARLY = 120  # seconds before its end a token is renewed


@dataclass(frozen=True, slots=True)
class Kept:
    """What the file of an account holds. `expires` is a moment of the real clock (seconds since 1970)."""

    of: str
    wanted: tuple[str, ...]
    granted: tuple[str, ...]
    access: Secret
    cache: Secret
    expires: float = 0
    user: str = ""
    raw: bytes = field(default=b"", repr=False, compare=False)  # as it was read


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
        if not fresh and kept.access.reveal() and time.time() < kept.expires - _EARLY:
            return kept.access.reveal()
        return _renewed(self._account, kept).access.reveal()


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
            str(told["of"]), tuple(map(str, told["wanted"])), tuple(map(str, told["granted"])), Secret(str(told["access"])),
            Secret(str(told["cache"])), float(told["expires"]), str(told["user"]), raw,
        )  # fmt: skip
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError):
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
    with asking(account) as wire:
        app = _application(account, cache, wire)
        result = _by_browser(account, app, needed, tell) if browser else _by_code(account, app, needed, tell)
        renewable = bool(app.get_accounts())
    kept = _checked(account, result, cache, needed)
    if not renewable:  # it did not say who signed in
        raise TryLater(say("graph.login_odd", account=account.name))
    write_token(account, _written(kept))
    return remarks(account, kept, needed)


def remarks(account: Account, kept: Kept, needed: Sequence[str]) -> list[Said]:
    """What the owner should know of the rights that were granted: more than is used, or another user than was meant."""
    said = []
    extra = [name for name in kept.granted if name.lower() not in _USUAL and not _is_used(name, needed)]
    if extra:
        said.append(say("graph.too_many_rights", account=account.name, rights=", ".join(map(shown, extra[:_NAMED]))))
    if account.user and kept.user and account.user.lower() != kept.user.lower():
        said.append(say("graph.other_user", account=account.name, user=account.user, other=shown(kept.user)))
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
        cache.deserialize(kept.cache.reveal())
    with asking(account) as wire:
        app = _application(account, cache, wire)
        users = app.get_accounts()
        if not users:
            raise SignInAgain(say("graph.no_login", account=account.name))
        scopes = [RESOURCE + name for name in kept.wanted]
        result = app.acquire_token_silent_with_error(scopes, users[0], force_refresh=True)
    try:
        fresh = _checked(account, result or {"error": "invalid_grant"}, cache, kept.wanted)
    except SignInAgain:
        if (anew := kept_of(account)) is None or anew == kept:
            raise
        return anew  # somebody has signed in while this was asked
    renew_token(account, kept.raw, _written(fresh))  # the earlier one that renews stays good at Microsoft for a time
    return fresh


def _checked(
    account: Account, result: Mapping[str, Any], cache: msal.SerializableTokenCache, wanted: Sequence[str]
) -> Kept:
    """What is to be kept of an answer with a token; raises what another answer means."""
    access, lasts = result.get("access_token"), result.get("expires_in")
    if not isinstance(access, str) or not access:
        raise meaning_of(account, result)
    granted = tuple(name.rpartition("/")[2] for name in str(result.get("scope", "")).split())
    if granted and not covers(granted, wanted):
        raise SignInAgain(say("graph.more_rights", account=account.name, rights=", ".join(wanted)))
    claims = result.get("id_token_claims")
    user = str(claims.get("preferred_username", "")) if isinstance(claims, Mapping) else ""
    ends = time.time() + (lasts if isinstance(lasts, int) else 0)
    return Kept(
        _identity(account),
        tuple(wanted),
        granted or tuple(wanted),
        Secret(access),
        Secret(cache.serialize()),
        ends,
        user or account.user,
    )


def _application(account: Account, cache: msal.SerializableTokenCache, wire: Wire) -> msal.PublicClientApplication:
    if not account.client_id:
        raise SetupWrong(say("graph.no_client", account=account.name))
    tenant = account.tenant or "common"
    if not re.fullmatch(r"[A-Za-z0-9.-]+", tenant):  # it becomes a part of addresses
        raise SetupWrong(say("graph.elsewhere", account=account.name, code=shown(tenant)))
    return msal.PublicClientApplication(
        account.client_id, authority=f"{HOST}/{tenant}", token_cache=cache, http_client=wire, instance_discovery=False
    )


# --- the file -----------------------------------------------------------------------------------------


def _identity(account: Account) -> str:
    return " ".join((account.client_id, account.tenant or "common", account.user.lower(), account.endpoint))


def _written(kept: Kept) -> bytes:
    told = {name: getattr(kept, name) for name in ("of", "wanted", "granted", "expires", "user")}
    return json.dumps({**told, "access": kept.access.reveal(), "cache": kept.cache.reveal()}).encode()
