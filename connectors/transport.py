"""The one HTTP object of a connector: of which host it asks what stands on its list, and what goes wrong, in three meanings.

The list: allowed.py. How long and how much: bounds.py.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeAlias
from urllib.parse import SplitResult, urljoin, urlsplit

import requests
import urllib3
from requests.auth import AuthBase, HTTPBasicAuth

from config.schema import Account
from config.values import is_loopback
from config.where import tilde
from config.words import Said, say
from connectors.allowed import Allowed, check_allowed
from connectors.base import SetupWrong, SignInAgain, TryLater
from connectors.bounds import Bounds, Limits
from connectors.digest_sign_in import Digest, challenge_of
from connectors.patience import retry_after
from connectors.secrets import refused_key, secret_of
from connectors.timely_session import session_of
from connectors.untrusted import why_untrusted

Token: TypeAlias = Callable[[bool], str]
"""An access token; asked for with True when the one before was not accepted. Raises as a connector does."""

_MOVED = (301, 302, 303, 307, 308)
_MOST_MOVES = 5
_PORTS = {"http": 80, "https": 443}
_CHANGING = ("POST", "PATCH", "PUT", "DELETE")  # asked once only: what became of them must be looked for


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; `url` is where it came from in the end."""

    status: int
    url: str
    headers: Mapping[str, str]
    body: bytes = field(repr=False)


class Http:
    """The HTTP object of one account: signs in with its secret, and goes to its host and no other.

    `siblings` is a pattern of further hosts of the same provider; `token` gives what opens an account without a password,
    `words` is the family of the sentences, and `plain`: only addresses that every program reads alike. Raises TryLater,
    SignInAgain or SetupWrong; answers that mean something else to each protocol (2xx, most of 4xx, 507) are returned.
    """

    def __init__(
        self,
        account: Account,
        allowed: Allowed,
        siblings: str = "",
        limits: Limits | None = None,
        *,
        token: Token | None = None,
        words: str = "web",
        plain: bool = False,
    ) -> None:
        self._account = account
        self._token = token
        self._words = words
        self._plain = plain
        self._allowed = allowed
        self._siblings = siblings
        self._limits = limits or Limits()
        self._auth: AuthBase | None = None
        self._home = urlsplit(account.url)
        self._session = session_of(self._limits)  # no proxy and no netrc: nobody but the account's host is asked
        self._session.headers["User-Agent"] = "tsunagari"
        self._session.verify = True if account.ca is None else str(account.ca)

    def close(self) -> None:
        """Let go of the connection."""
        self._session.close()

    def ask(
        self,
        method: str,
        url: str,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        bear: int | Collection[int] = 507,
    ) -> Answer:
        """One request, redirects within the host followed with the same method and body.

        `bear`: faults of the server that the caller wants to see instead of TryLater. Raises `TooLarge` too.
        """
        for _ in range(_MOST_MOVES):
            answer = self._signed_in(method, url, body, headers or {})
            if answer.status not in _MOVED or "location" not in answer.headers:
                self._complain(answer, (bear,) if isinstance(bear, int) else bear)
                return answer
            url = self._moved(url, answer.headers["location"])
        raise TryLater(self._say("web.moves"))

    # --- where to, and who ------------------------------------------------------------------------

    def _moved(self, url: str, location: str) -> str:
        try:
            there = urljoin(url, location)
        except ValueError:
            raise SetupWrong(self._say("web.no_url")) from None
        self._check_host(there, "web.moved")
        return there

    def _check_host(self, url: str, key: str = "web.other_host") -> None:
        """Raise `SetupWrong` for another host than the account's, or for a way there that is not encrypted."""
        try:
            to = urlsplit(url)
            same = self._is_home(to)
        except ValueError:
            raise SetupWrong(self._say("web.no_url")) from None
        if not same:
            raise SetupWrong(self._say(key, target=_shown(to)))
        if to.scheme == "http" and not (self._account.plain and is_loopback(to.hostname or "")):
            raise SetupWrong(self._say("web.plain"))

    def _is_home(self, to: SplitResult) -> bool:
        """The same host and way; over TLS another port too, as RFC 6764 has it."""
        if to.scheme != self._home.scheme or not to.hostname:
            return False
        if to.netloc.rpartition("@")[0] != self._home.netloc.rpartition("@")[0]:
            return False
        if to.hostname != self._home.hostname:
            return to.scheme == "https" and bool(self._siblings) and bool(re.fullmatch(self._siblings, to.hostname))
        return to.scheme == "https" or _port(to) == _port(self._home)

    def _signed_in(self, method: str, url: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        """The answer; where the server wants a digest instead of the password (RFC 7616), the second one."""
        with self._told():
            asked = _as_asked(url)
        for one in (url, asked):
            self._check_host(one)
            check_allowed(self._allowed, method, one, headers, plain=self._plain)
        if self._auth is None:
            self._check_certificates()
            self._auth = self._credentials()
        answer = self._answer(method, url, body, headers)
        if answer.status == 401 and self._token is not None:  # it may have ended by the server's clock and not by ours
            self._auth = self._bearer(self._token(True))
            return self._answer(method, url, body, headers)
        if answer.status == 401 and isinstance(self._auth, HTTPBasicAuth | Digest):  # a digest ends after a while
            challenge = challenge_of(answer.headers.get("www-authenticate", ""))
            if challenge is not None:
                self._auth = Digest(self._account.user, secret_of(self._account).reveal(), challenge)
                answer = self._answer(method, url, body, headers)
        return answer

    def _credentials(self) -> AuthBase:
        if self._token is not None:
            return self._bearer(self._token(False))
        secret = secret_of(self._account).reveal()
        if self._account.auth == "xoauth2":
            return self._bearer(secret)
        return HTTPBasicAuth(self._account.user.encode(), secret.encode())

    def _bearer(self, token: str) -> AuthBase:
        """Only what RFC 6750 calls a token goes into a header: an error about any other would show it."""
        if not (token.isascii() and token.isprintable()):
            raise SetupWrong(say("secrets.odd_token", account=self._account.name))
        return _Bearer(token)

    def _check_certificates(self) -> None:
        """Raise `SetupWrong` for a file of certificates that is none: requests would tell it as a fault of the line."""
        if self._account.ca is not None:
            try:
                ssl.create_default_context(cafile=str(self._account.ca))
            except OSError:
                raise SetupWrong(self._say("web.ca", path=tilde(self._account.ca))) from None

    # --- over the wire ----------------------------------------------------------------------------

    def _answer(self, method: str, url: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        """Reading is asked a second time where the connection broke: a server may close one that it kept open."""
        with self._told():
            try:
                return self._once(method, url, body, headers)
            except (requests.Timeout, requests.exceptions.SSLError, urllib3.exceptions.TimeoutError):
                raise
            except (requests.ConnectionError, urllib3.exceptions.ProtocolError):
                if method in _CHANGING:
                    raise
                return self._once(method, url, body, headers)

    def _once(self, method: str, url: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        bounds = Bounds(self._limits)
        with self._session.request(
            method, url, data=body, headers=dict(headers), auth=self._auth, stream=True, allow_redirects=False,
            timeout=(self._limits.connect, self._limits.silence),
        ) as response:  # fmt: skip
            lower = {name.lower(): value for name, value in response.headers.items()}
            return Answer(response.status_code, url, lower, b"".join(_chunks(response.raw, bounds)))

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What can go wrong on the way, in its three meanings."""
        try:
            yield
        except requests.exceptions.SSLError as fault:
            raise self._untrusted(fault) from None
        except (requests.Timeout, urllib3.exceptions.TimeoutError, TimeoutError):
            raise TryLater(self._say("web.silent")) from None
        except ValueError:
            # The errors of requests about addresses are such too; it also looks at where a redirect goes.
            raise SetupWrong(self._say("web.no_url")) from None
        except requests.ConnectionError as fault:
            key = "web.no_host" if _is_unknown_name(fault) else "web.unreachable"
            raise TryLater(self._say(key)) from None
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError):
            raise TryLater(self._say("web.lost")) from None

    def _untrusted(self, fault: BaseException) -> SetupWrong | TryLater:
        cause = next((one for one in _causes(fault) if isinstance(one, ssl.SSLCertVerificationError)), None)
        if cause is not None:
            return SetupWrong(self._say("web.certificate", reason=why_untrusted(cause)))
        return TryLater(self._say("web.no_tls"))

    # --- what the server says ---------------------------------------------------------------------

    def _complain(self, answer: Answer, bear: Collection[int]) -> None:
        if answer.status == 401 and 401 not in bear:
            key = "sign_in_token" if self._token is not None else refused_key(self._account)
            raise SignInAgain(self._say(f"web.{key}", user=self._account.user))
        if answer.status in bear:
            return
        if answer.status in (429, 503):
            raise TryLater(self._say("web.busy"), retry_after(answer.headers))
        if answer.status >= 500 and answer.status not in (501, 507):
            raise TryLater(self._say("web.fault", status=answer.status), retry_after(answer.headers))

    def _say(self, key: str, **fields: str | int | Said) -> Said:
        return say(
            key.replace("web.", f"{self._words}."), account=self._account.name, host=self._home.hostname or "", **fields
        )


class _Bearer(AuthBase):
    """A token in the header (RFC 6750)."""

    def __init__(self, token: str) -> None:
        self._give: Callable[[], str] = lambda: token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = f"Bearer {self._give()}"
        return request


def _as_asked(url: str) -> str:
    """The address as requests asks for it: it resolves dots, and decodes what need not be encoded."""
    prepared = requests.PreparedRequest()
    prepared.prepare_url(url, None)
    return prepared.url or ""


def _chunks(raw: urllib3.response.BaseHTTPResponse, bounds: Bounds) -> Iterator[bytes]:
    """The body as it arrives, unpacked, and no more of it than was agreed."""
    while chunk := raw.read1(1 << 16, decode_content=True):
        yield bounds.took(chunk)


def _port(to: SplitResult) -> int | None:
    return to.port or _PORTS.get(to.scheme)


def _shown(to: SplitResult) -> str:
    """An address without what may be secret in it, nor what would move the cursor of a terminal."""
    told = f"{to.scheme}://{to.netloc.rpartition('@')[2]}{to.path}"[:200]
    return "".join(sign if sign.isprintable() else "?" for sign in told)


def _causes(fault: BaseException) -> Iterator[BaseException]:
    """The fault, and those that the libraries wrapped into it."""
    todo: list[object] = [fault]
    seen = 0
    while todo and seen < 20:
        one, seen = todo.pop(), seen + 1
        if isinstance(one, BaseException):
            yield one
            todo += [*one.args, getattr(one, "reason", None), one.__cause__, one.__context__]


def _is_unknown_name(fault: BaseException) -> bool:
    return any(isinstance(one, urllib3.exceptions.NameResolutionError) for one in _causes(fault))
