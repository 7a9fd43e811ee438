"""msal's way to the network: the two addresses of Microsoft's sign-in that hand out tokens and codes, no redirects, no proxies.

Of what they answer msal is given what RFC 6749, RFC 8628 and OpenID Connect know, each of its kind and size, and nothing else:
the library takes every answer for a good one.
"""

from __future__ import annotations

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import msal
import requests
from msal.exceptions import MsalError

from config.schema import Account
from config.words import say
from connectors.allowed import Allowed, NotAllowed, check_allowed
from connectors.auth.microsoft_faults import HOST
from connectors.base import SignInAgain, TryLater
from connectors.bounds import Bounds, Limits, TooLarge
from connectors.graph_json import Odd, Told, read_json
from connectors.patience import retry_after
from connectors.timely_session import session_of

ALLOWED: Allowed = (("POST", r"/[\w.-]+/oauth2/v2\.0/(?:token|devicecode)"),)
LIMITS = Limits(connect=15, silence=60, whole=120, size=1 << 20)
_DAY, _MINUTE = 86_400, 60


class Wire:
    """Two addresses at Microsoft, or at `base`, a server of this machine in its place."""

    def __init__(self, account: Account, limits: Limits = LIMITS) -> None:
        self._account = account
        self._base = account.endpoint or HOST
        self._limits = limits
        self._session = session_of(limits)

    def get(self, url: str, **_more: object) -> Heard:
        """What msal looks up before it begins is known: it is never asked for."""
        tenant = url.removeprefix(f"{HOST}/").partition("/")[0]
        at = f"{HOST}/{tenant}/oauth2/v2.0"
        return Heard({
            "issuer": f"{HOST}/{tenant}/v2.0",
            "authorization_endpoint": f"{self._base}/{tenant}/oauth2/v2.0/authorize",
            "token_endpoint": f"{at}/token",
            "device_authorization_endpoint": f"{at}/devicecode",
        })  # fmt: skip

    def post(
        self, url: str, data: Any = None, headers: Mapping[str, str] | None = None, params: object = None, **_more: object
    ) -> Heard:  # fmt: skip
        """One request for a token or a code. Raises NotAllowed for any other, TryLater where there is no answer to it."""
        if not url.startswith(f"{HOST}/") or params:
            raise NotAllowed("tokens are asked for at Microsoft alone")
        to = self._base + url.removeprefix(HOST)
        check_allowed(ALLOWED, "POST", to, headers or {}, (), plain=True)
        with self._session.post(
            to, data=data, headers=headers, allow_redirects=False, stream=True,
            timeout=(self._limits.connect, self._limits.silence),
        ) as answer:  # fmt: skip
            bounds = Bounds(self._limits)
            body = b"".join(bounds.took(part) for part in answer.iter_content(1 << 16))
        if answer.status_code == 429 or answer.status_code >= 500:
            told = {name.lower(): value for name, value in answer.headers.items()}
            raise TryLater(say("graph.login_away", account=self._account.name), retry_after(told))
        return Heard(fit(read_json(body)), answer.status_code)

    def close(self) -> None:
        """Let go of the connection."""
        self._session.close()


class Heard:
    """An answer in the shape that msal looks for."""

    headers: Mapping[str, str] = {}

    def __init__(self, told: Told, status: int = 200) -> None:
        self.status_code = status
        self.text = json.dumps(told)

    def raise_for_status(self) -> None:
        """It is no fault."""


@contextmanager
def asking(account: Account) -> Iterator[Wire]:
    """The way, and what can go wrong on it in the meanings of a connector."""
    wire = Wire(account)
    try:
        yield wire
    except NotAllowed:
        raise
    except msal.BrowserInteractionTimeoutError:
        raise SignInAgain(say("graph.not_finished", account=account.name)) from None
    except (requests.RequestException, OSError):
        raise TryLater(say("graph.login_unreachable", account=account.name)) from None
    except (
        Odd,
        TooLarge,
        MsalError,
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        ArithmeticError,
        RuntimeError,
    ):
        raise TryLater(say("graph.login_odd", account=account.name)) from None
    finally:
        wire.close()


# --- what an answer may say -----------------------------------------------------------------------------


def fit(told: Told) -> Told:
    """What of an answer is what it should be. Raises `Odd` where neither a token, nor a code, nor an error is left."""
    names = _OF_AN_ERROR if told.get("error") is not None else _OF_A_TOKEN
    found = {name: value for name, read in names.items() if (value := read(told.get(name))) is not None}
    if "error" not in found and told.get("scope") is not None and "scope" not in found:
        raise Odd  # left out it would mean all that was asked for (RFC 6749, section 5.1)
    if not {"error", "access_token"} & found.keys() and not found.keys() >= {
        "device_code",
        "user_code",
        "verification_uri",
    }:
        raise Odd
    return found


def _written(pattern: str) -> Callable[[object], str | None]:
    fits = re.compile(pattern)
    return lambda told: told if isinstance(told, str) and fits.fullmatch(told) else None


def _seconds(most: int, least: int = 0) -> Callable[[object], int | None]:
    """A number, or the digits of one (older servers of Microsoft write it so)."""

    def read(told: object) -> int | None:
        if isinstance(told, str) and re.fullmatch(r"[0-9]{1,9}", told):
            told = int(told)
        return max(min(told, most), least) if type(told) is int and told >= 0 else None

    return read


def _named(*names: str) -> Callable[[object], str | None]:
    """The middle part of a token that is signed (RFC 7519), or the only one, with these texts of it alone."""

    def read(told: object) -> str | None:
        if not isinstance(told, str) or not told.isascii():
            return None
        parts = told.split(".")
        if len(parts) not in (1, 3):
            return None
        try:
            within = read_json(urlsafe_b64decode(parts[len(parts) // 2] + "=="))
        except (ValueError, Odd):
            return None
        kept = {name: value for name in names if (value := _text(within.get(name))) is not None}
        coded = urlsafe_b64encode(json.dumps(kept).encode()).decode().rstrip("=")
        return None if names[0] not in kept else coded if len(parts) == 1 else f"e30.{coded}."

    return read


_token = _written(r"[!-~]{1,32768}")  # RFC 6749, appendix A.12 and A.17, and what a line of a head may hold
_text = _written(r"[^\x00-\x1f\x7f-\x9f\ud800-\udfff]{1,1000}")
_OF_A_TOKEN: Mapping[str, Callable[[object], str | int | None]] = {
    "access_token": _token,
    "refresh_token": _token,
    "token_type": _written(r"(?i:bearer)"),
    "scope": _written(r"[!-~ ]{0,4000}"),  # RFC 6749, appendix A.4
    "expires_in": _seconds(_DAY),
    "id_token": _named("sub", "oid", "tid", "iss", "aud", "nonce", "preferred_username"),
    "client_info": _named("uid", "utid"),
    "device_code": _token,
    "user_code": _text,
    "verification_uri": _text,
    "interval": _seconds(_MINUTE, least=1),  # with none msal would ask without a pause and for ever
}
_OF_AN_ERROR: Mapping[str, Callable[[object], str | int | None]] = {
    "error": _written(r"[a-z_]{1,60}"),
    "error_description": lambda told: told[:2_000] if isinstance(told, str) else None,
}
