"""The one HTTP object of a connector: what it may ask (method and path), of which host, how long and how much.

A call that is not on the list is refused before a byte leaves; that is how an account whose password could send is only
read. `check_allowed` is the list by itself, for libraries that bring an HTTP object of another kind.
"""

from __future__ import annotations

import re
import ssl
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import TypeAlias
from urllib.parse import SplitResult, parse_qsl, urljoin, urlsplit

import requests
import urllib3
from requests.auth import AuthBase, HTTPBasicAuth, HTTPDigestAuth

from config.schema import Account
from config.values import is_loopback
from config.words import Said, say
from connectors.base import SetupWrong, SignInAgain, TryLater
from connectors.secrets import secret_of

Allowed: TypeAlias = tuple[tuple[str, str], ...]
"""Pairs of a method and a pattern that the whole path must match."""
Token: TypeAlias = Callable[[bool], str]
"""An access token; asked for with True when the one before was not accepted. Raises as a connector does."""

_MOVED = (301, 302, 303, 307, 308)
_MOST_MOVES = 5
_PORTS = {"http": 80, "https": 443}
_CHANGING = ("POST", "PATCH", "PUT", "DELETE")  # asked once only: what became of them must be looked for
# With these some servers take one method for another: whatever is asked with them is not what stands on the list.
_OTHER_METHOD = frozenset((
    "_method", "$method", "x-http-method", "x-http-method-override", "x-method-override", "x-original-url", "x-rewrite-url",
))  # fmt: skip


class NotAllowed(RuntimeError):
    """A fault of ours: a connector asked for what is not on its list. Nothing was sent."""


class TooLarge(Exception):
    """The answer is larger than anything that was asked for can be."""


def check_allowed(allowed: Allowed, method: str, url: str, headers: Collection[str] = ()) -> None:
    """Raise `NotAllowed` unless this method may be used on this path, and nothing asks for another one beside it."""
    parts = urlsplit(url)
    path = parts.path or "/"
    if not any(method == verb and re.fullmatch(pattern, path) for verb, pattern in allowed):
        raise NotAllowed(f"{method} is not allowed here")
    named = (*headers, *(name for name, _ in parse_qsl(parts.query, keep_blank_values=True)))
    if any(name.strip().lower() in _OTHER_METHOD for name in named):
        raise NotAllowed(f"{method} is not allowed to stand for another method")


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds until there is a connection, between two bytes and for a whole answer; bytes of an answer, unpacked."""

    connect: float = 15
    silence: float = 120
    whole: float = 300
    size: int = 32 << 20


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
    and `words` is the family of the sentences. Raises TryLater, SignInAgain or SetupWrong; answers that mean something
    else to each protocol (2xx, most of 4xx, 507) are returned.
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
    ) -> None:
        self._account = account
        self._token = token
        self._words = words
        self._allowed = allowed
        self._siblings = siblings
        self._limits = limits or Limits()
        self._auth: AuthBase | None = None
        self._home = urlsplit(account.url)
        self._session = requests.Session()
        self._session.trust_env = False  # no proxy and no netrc: nobody but the account's host is asked
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
        if to.hostname != self._home.hostname:
            return to.scheme == "https" and bool(self._siblings) and bool(re.fullmatch(self._siblings, to.hostname))
        return to.scheme == "https" or _port(to) == _port(self._home)

    def _signed_in(self, method: str, url: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        """The answer; where the server wants a digest instead of the password (RFC 7616), the second one."""
        self._check_host(url)
        check_allowed(self._allowed, method, url, headers)
        if self._auth is None:
            self._check_certificates()
            self._auth = self._credentials()
        answer = self._answer(method, url, body, headers)
        if answer.status == 401 and self._token is not None:  # it may have ended by the server's clock and not by ours
            self._auth = self._bearer(self._token(True))
            return self._answer(method, url, body, headers)
        asks = answer.headers.get("www-authenticate", "").lower()
        basic = isinstance(self._auth, HTTPBasicAuth)
        if answer.status == 401 and basic and "digest" in asks and "basic" not in asks:
            self._auth = HTTPDigestAuth(self._account.user, secret_of(self._account).reveal())
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
                raise SetupWrong(self._say("web.ca", path=str(self._account.ca))) from None

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
        until = time.monotonic() + self._limits.whole
        with self._session.request(
            method, url, data=body, headers=dict(headers), auth=self._auth, stream=True, allow_redirects=False,
            timeout=(self._limits.connect, self._limits.silence),
        ) as response:  # fmt: skip
            lower = {name.lower(): value for name, value in response.headers.items()}
            return Answer(response.status_code, url, lower, b"".join(self._chunks(response.raw, until)))

    def _chunks(self, raw: urllib3.response.BaseHTTPResponse, until: float) -> Iterator[bytes]:
        """The body as it arrives, unpacked, and no more of it than was agreed."""
        length = 0
        while chunk := raw.read1(1 << 16, decode_content=True):
            length += len(chunk)
            if length > self._limits.size:
                raise TooLarge
            if time.monotonic() > until:
                raise requests.Timeout
            yield chunk

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What can go wrong on the way, in its three meanings."""
        try:
            yield
        except requests.exceptions.SSLError as fault:
            raise self._untrusted(fault) from None
        except (requests.Timeout, urllib3.exceptions.TimeoutError):
            raise TryLater(self._say("web.silent")) from None
        except (
            ValueError
        ):  # the errors of requests about addresses are such too; it also looks at where a redirect goes
            raise SetupWrong(self._say("web.no_url")) from None
        except requests.ConnectionError as fault:
            key = "web.no_host" if _is_unknown_name(fault) else "web.unreachable"
            raise TryLater(self._say(key)) from None
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError):
            raise TryLater(self._say("web.lost")) from None

    def _untrusted(self, fault: BaseException) -> SetupWrong | TryLater:
        cause = next((one for one in _causes(fault) if isinstance(one, ssl.SSLCertVerificationError)), None)
        if cause is not None:
            return SetupWrong(self._say("web.certificate", reason=cause.verify_message))
        return TryLater(self._say("web.no_tls"))

    # --- what the server says ---------------------------------------------------------------------

    def _complain(self, answer: Answer, bear: Collection[int]) -> None:
        if answer.status == 401:
            token = self._account.auth == "xoauth2" or self._token is not None
            raise SignInAgain(self._say("web.sign_in_token" if token else "web.sign_in", user=self._account.user))
        if answer.status in bear:
            return
        if answer.status in (429, 503):
            raise TryLater(self._say("web.busy"), retry_after(answer.headers))
        if answer.status >= 500 and answer.status not in (501, 507):
            raise TryLater(self._say("web.fault", status=answer.status), retry_after(answer.headers))

    def _say(self, key: str, **fields: str | int) -> Said:
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


def _port(to: SplitResult) -> int | None:
    return to.port or _PORTS.get(to.scheme)


def _shown(to: SplitResult) -> str:
    """An address without what may be secret in it."""
    return f"{to.scheme}://{to.netloc.rpartition('@')[2]}{to.path}"[:200]


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


def retry_after(headers: Mapping[str, str]) -> float:
    """Seconds until the server wants to be asked again (RFC 9110, section 10.2.3): a number, or a date by its own clock."""
    told = headers.get("retry-after", "").strip()
    if told.isascii() and told.isdigit():
        return float(min(max(int(told[:6]), 60), 86_400))
    try:
        wait = parsedate_to_datetime(told) - parsedate_to_datetime(headers.get("date", ""))
    except (TypeError, ValueError):
        return 900
    return min(max(wait.total_seconds(), 60), 86_400)
