"""What signing in at Google needs and leaves behind: the owner's own client, permissions, the page of consent, the token file.

OAuth 2 for installed apps (RFC 8252) with PKCE (RFC 7636). No library of Google's is loaded here, and nothing is asked of the net.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TypeGuard
from urllib.parse import urlencode

from config.disk import reason_of
from config.schema import Account
from config.where import tilde
from config.words import say
from connectors.auth.secret import Secret
from connectors.auth.token_file import read_token, remove_token, renew_token, write_token
from connectors.base import SetupWrong, SignInAgain

_ROOT = "https://www.googleapis.com/auth/"
MAIL, INSERT, COMPOSE = f"{_ROOT}gmail.readonly", f"{_ROOT}gmail.insert", f"{_ROOT}gmail.compose"
_NEEDED = {
    "gmail": (MAIL,),
    "google_calendar": (f"{_ROOT}calendar.events.readonly", f"{_ROOT}calendar.calendarlist.readonly"),
    "google_people": (f"{_ROOT}contacts.readonly",),
}
_LARGEST = 64 << 10
_TOKEN = re.compile(r"[ -~]{1,10000}")


@dataclass(frozen=True, slots=True)
class Client:
    """The owner's own registration of tsunagari with Google. Of an installed app the secret is none, says Google; it is
    treated as one all the same.
    """

    id: str
    secret: Secret


@dataclass(frozen=True, slots=True)
class Token:
    """What Google gave: `refresh` opens the account until it is revoked, `access` until `expires`."""

    client: str
    scopes: tuple[str, ...]
    refresh: Secret
    access: Secret | None = None
    expires: datetime | None = None
    raw: bytes = field(default=b"", repr=False, compare=False)  # as it was read


def scopes_of(account: Account, *, drafts: bool) -> tuple[str, ...]:
    """The permissions that this account needs, and no more."""
    wished = ((INSERT, account.digest), (COMPOSE, drafts)) if account.kind == "gmail" else ()
    return (*_NEEDED[account.kind], *(scope for scope, is_wished in wished if is_wished))


def short(scopes: Iterable[str]) -> str:
    """Permissions as Google's own pages call them, without what is the same in all."""
    return ", ".join(sorted(scope.removeprefix(_ROOT) for scope in scopes))


# --- the owner's client ---------------------------------------------------------------------------


def client_of(account: Account) -> Client:
    """From `client_id` and `client_secret`, else from the file that Google's console gave (`client`). Raises SetupWrong."""
    if account.client_id and account.client_secret:
        return Client(account.client_id, Secret(account.client_secret))
    if account.client is None:
        raise SetupWrong(say("google.no_client", account=account.name))
    path = tilde(account.client)
    try:
        with account.client.open("rb") as file:
            told = json.loads(file.read(_LARGEST))
    except FileNotFoundError:
        raise SetupWrong(say("google.client_missing", account=account.name, path=path)) from None
    except OSError as fault:
        raise SetupWrong(
            say("google.client_unreadable", account=account.name, path=path, reason=reason_of(fault))
        ) from None
    except (ValueError, RecursionError):
        told = None
    installed = told.get("installed") if isinstance(told, dict) else None
    if not isinstance(installed, dict):
        key = "client_web" if isinstance(told, dict) and "web" in told else "client_odd"
        raise SetupWrong(say(f"google.{key}", account=account.name, path=path))
    name, secret = installed.get("client_id"), installed.get("client_secret")
    if not isinstance(name, str) or not isinstance(secret, str):
        raise SetupWrong(say("google.client_odd", account=account.name, path=path))
    return Client(name, Secret(secret))


# --- the page where the owner agrees --------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Consent:
    """One try to sign in: what goes to the page, and what must come back from it."""

    redirect: str
    state: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    verifier: Secret = field(default_factory=lambda: Secret(secrets.token_urlsafe(64)))

    def page(self, account: Account, client: Client, scopes: tuple[str, ...]) -> str:
        """The address to open in a browser. `access_type=offline` and `prompt=consent`: else no lasting token is given."""
        challenge = urlsafe_b64encode(hashlib.sha256(self.verifier.reveal().encode()).digest()).rstrip(b"=").decode()
        asked = {
            "client_id": client.id,
            "redirect_uri": self.redirect,
            "response_type": "code",
            "scope": " ".join(scopes),
            "state": self.state,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
            "access_type": "offline",
            "prompt": "consent",
        }
        asked |= {"login_hint": account.user} if account.user else {}
        base = account.endpoint or "https://accounts.google.com"
        return f"{base}/o/oauth2/v2/auth?{urlencode(asked)}"

    def code(self, account: Account, came: Mapping[str, str]) -> Secret:
        """The code that the page sent back. Raises SignInAgain where the owner declined, or it belongs to another try."""
        if not self.is_of(came):
            raise SignInAgain(say("google.other_try", account=account.name))
        if came.get("error") or not came.get("code"):
            raise SignInAgain(say("google.declined", account=account.name))
        return Secret(came["code"])

    def is_of(self, came: Mapping[str, str]) -> bool:
        """Whether it belongs to this try: anybody on this machine, and any page in its browser, can call at the address."""
        told = came.get("state", "").encode("utf-8", "replace")
        return secrets.compare_digest(told, self.state.encode())


# --- the token file -------------------------------------------------------------------------------


def token_of(account: Account) -> Token:
    """What is kept for the account. Raises SignInAgain where nothing fitting is."""
    raw = read_token(account)
    if raw is None:
        raise SignInAgain(say("google.none", account=account.name))
    try:
        told = json.loads(raw)
        same = told["user"] == account.user and told["endpoint"] == account.endpoint
        token = replace(_token(told), raw=raw)
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError):
        raise SignInAgain(say("google.token_damaged", account=account.name)) from None
    if not same:
        raise SignInAgain(say("google.none", account=account.name))
    return token


def _token(told: dict[str, object]) -> Token:
    client, refresh, scopes = told["client"], told["refresh"], told["scopes"]
    if not isinstance(client, str) or not is_token(refresh) or not isinstance(scopes, list):
        raise TypeError
    access, expires = told.get("access"), told.get("expires")
    until = datetime.fromisoformat(expires) if isinstance(expires, str) else None
    return Token(
        client,
        tuple(map(str, scopes)),
        Secret(refresh),
        Secret(access) if is_token(access) and until and until.tzinfo else None,
        until.astimezone(UTC) if until and until.tzinfo else None,
    )


def is_token(told: object) -> TypeGuard[str]:
    """Whether it can be a token (RFC 6749, appendix A.12 and A.17): an error about any other would show it."""
    return isinstance(told, str) and _TOKEN.fullmatch(told) is not None


def keep_token(account: Account, token: Token) -> None:
    """Written whole, for its owner alone."""
    write_token(account, _written(account, token))


def keep_renewed(account: Account, token: Token) -> Token:
    """The same of one that was renewed, unless somebody signed in anew meanwhile, or out; as it now lies there."""
    content = _written(account, token)
    return replace(token, raw=content) if renew_token(account, token.raw, content) else token


def _written(account: Account, token: Token) -> bytes:
    told: dict[str, object] = {
        "user": account.user,
        "endpoint": account.endpoint,
        "client": token.client,
        "scopes": list(token.scopes),
        "refresh": token.refresh.reveal(),
    }
    if token.access is not None and token.expires is not None:
        told |= {"access": token.access.reveal(), "expires": token.expires.isoformat()}
    return json.dumps(told).encode()


def forget_token(account: Account) -> bool:
    """Take it away here; with Google it is valid until the owner removes it there. Whether there was one."""
    return remove_token(account)


def needs(account: Account, token: Token, scopes: tuple[str, ...]) -> None:
    """Raise SignInAgain where a permission that is needed was not given: Google lets its owner untick each of them."""
    missing = set(scopes) - set(token.scopes)
    if missing:
        raise SignInAgain(say("google.not_granted", account=account.name, scopes=short(missing)))


def unused(account: Account, token: Token, *, drafts: bool) -> tuple[str, ...]:
    """Permissions that were given and are not used; `openid` and the like, which open nothing, are not among them."""
    return tuple(
        scope for scope in token.scopes if scope not in scopes_of(account, drafts=drafts) and _opens_something(scope)
    )


def _opens_something(scope: str) -> bool:
    return scope not in ("openid", f"{_ROOT}userinfo.email", f"{_ROOT}userinfo.profile")


def renewed(token: Token, access: str, expires: datetime) -> Token:
    """The same with a fresh access token."""
    return replace(token, access=Secret(access), expires=expires)
