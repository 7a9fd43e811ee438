"""The way to Google: its client library over an httplib2 that keeps to a list, the token renewed, and faults in their three meanings.

One request at a time. No redirect is followed, no proxy asked, no batch made, and what lays something there is never asked twice.
"""

from __future__ import annotations

import http.client
import json
import re
import ssl
import time
import zlib
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, urlencode, urlsplit

import google_auth_httplib2
import httplib2
from google.auth.credentials import Credentials
from googleapiclient.discovery import build
from googleapiclient.errors import Error, HttpError

from config.schema import Account
from config.words import Said, say
from connectors.allowed import Allowed, NotAllowed, check_allowed
from connectors.auth.google import Client, Consent, Token, client_of, keep_token, needs, renewed, short, token_of
from connectors.auth.secret import Secret
from connectors.base import ConnectorError, SetupWrong, SignInAgain, TryLater
from connectors.bounds import Limits
from connectors.patience import retry_after

Pause: TypeAlias = Callable[[float], None]
Told: TypeAlias = dict[str, Any]

TOKEN: Allowed = (("POST", "/token"),)
_TOKENS = "https://oauth2.googleapis.com"
_HOMES = {
    "gmail": "https://gmail.googleapis.com",
    "calendar": "https://www.googleapis.com",
    "people": "https://people.googleapis.com",
}
_PATHS = {"calendar": "/calendar/v3/"}
_WAITS = (2.0, 4.0, 8.0, 16.0, 32.0)  # seconds after a refusal by quota, which is counted by the minute
_FEW_WAITS = _WAITS[:2]  # ... after a fault of theirs
_LONGEST = 60.0  # a longer wait that they ask for is left to the next time
_PATIENCE = 600.0  # seconds that one reading waits in all, so that a first one does not keep the morning waiting
_QUOTA = frozenset(
    ("rateLimitExceeded", "userRateLimitExceeded", "quotaExceeded", "RATE_LIMIT_EXCEEDED", "RESOURCE_EXHAUSTED")
)
_DAILY = frozenset(("dailyLimitExceeded", "dailyLimitExceededUnreg"))
_OFF = frozenset(("accessNotConfigured", "SERVICE_DISABLED"))
_SCOPE = frozenset(("insufficientPermissions", "ACCESS_TOKEN_SCOPE_INSUFFICIENT"))
_CLIENT_FAULTS = frozenset(
    ("invalid_client", "unauthorized_client", "deleted_client", "disabled_client", "org_internal")
)


_OTHER_METHOD = re.compile(r"x-(?:http-)?method(?:-override)?|x-original-url|x-rewrite-url", re.IGNORECASE)


def check_call(allowed: Allowed, method: str, url: str, headers: Iterable[str], names: frozenset[str]) -> None:
    """Raise NotAllowed for what is not on the list, has other names in its query, or asks for another method beside its own."""
    check_allowed(allowed, method, url)
    told = [name for name, _ in parse_qsl(urlsplit(url).query, keep_blank_values=True)]
    plain = re.fullmatch(r"[!-~]+", url) and not {"#", "\\"} & set(
        url
    )  # what is not plain, each program reads its own way
    if not plain or not names.issuperset(told) or any(_OTHER_METHOD.fullmatch(name.strip()) for name in headers):
        raise NotAllowed(f"this {method} is not allowed here")


class Guarded(httplib2.Http):  # type: ignore[misc]  # the library ships no types
    """An httplib2 that asks only what is allowed, of the given homes; a POST that may have arrived is not repeated."""

    def __init__(self, allowed: Allowed, names: frozenset[str], homes: frozenset[str], limits: Limits) -> None:
        super().__init__(timeout=limits.silence, proxy_info=None)
        self.follow_redirects = False
        self._allowed = allowed
        self._names = names
        self._homes = homes
        self._limits = limits

    def request(self, uri: str, method: str = "GET", body: Any = None, headers: Any = None, **more: Any) -> Any:
        """One call, as httplib2 has it. Raises NotAllowed before anything is done for it."""
        to = urlsplit(uri)
        if f"{to.scheme}://{to.netloc}" not in self._homes:
            raise NotAllowed("only the homes of this account are asked")
        check_call(self._allowed, method, uri, headers or {}, self._names)
        more.pop("redirections", None)
        return super().request(uri, method, body=body, headers=headers, redirections=0, **more)

    def _conn_request(self, conn: Any, request_uri: str, method: str, body: Any, headers: Any) -> Any:
        """One try for what changes something, on a line of its own; two for a question, whose kept line may have been closed."""
        if method != "GET":
            conn.close()
        for last in (method != "GET", True):
            try:
                if conn.sock is None:
                    conn.connect()
                conn.request(method, request_uri, body, headers)
                answer = conn.getresponse()
                content = self._content(answer)
            except (OSError, http.client.HTTPException) as fault:
                conn.close()
                if last or isinstance(fault, TimeoutError):
                    raise
            else:
                return httplib2.Response(answer), content
        raise AssertionError  # the second try returns or raises

    def _content(self, answer: http.client.HTTPResponse) -> bytes:
        """The whole body, unpacked, and no more of it than was agreed."""
        if answer.length is None and not answer.chunked:  # Google always says how long it is: its head was cut
            raise http.client.IncompleteRead(b"")
        until, parts, length = time.monotonic() + self._limits.whole, [], 0
        while part := answer.read(1 << 16):
            length += len(part)
            if length > self._limits.size or time.monotonic() > until:
                raise http.client.HTTPException("more than was agreed")
            parts.append(part)
        if answer.length:
            raise http.client.IncompleteRead(b"", answer.length)
        return self._unpacked(b"".join(parts), answer.getheader("content-encoding", ""))

    def _unpacked(self, content: bytes, way: str) -> bytes:
        if way.strip().lower() not in ("gzip", "x-gzip", "deflate"):
            return content
        unpacking = zlib.decompressobj(zlib.MAX_WBITS | 32)
        try:
            plain = unpacking.decompress(content, self._limits.size)
        except zlib.error:
            raise http.client.HTTPException("not packed as it says") from None
        if unpacking.unconsumed_tail or not unpacking.eof:
            raise http.client.HTTPException("more than was agreed, or less")
        return plain


class _Renewing(Credentials):
    """The token of an account, as google-auth carries it; it is renewed where it has run out or is refused."""

    def __init__(self, account: Account, client: Client, token: Token) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # of the library
        self._account = account
        self._client = client
        self._kept = token
        if token.access is not None and token.expires is not None:
            self.token = token.access.reveal()
            self.expiry = token.expires.astimezone(UTC).replace(tzinfo=None)  # google-auth counts so

    def refresh(self, request: Any) -> None:
        """Ask for a new access token (RFC 6749, section 6); it is kept for the next time, too."""
        told = asked_for_token(
            self._account,
            request.http,
            self._client,
            {"grant_type": "refresh_token", "refresh_token": self._kept.refresh.reveal()},
        )
        access, seconds = _access(self._account, told)
        self.expiry = datetime.now(UTC).replace(tzinfo=None) + timedelta(seconds=seconds)
        self.token = access
        self._kept = renewed(self._kept, access, self.expiry.replace(tzinfo=UTC))
        try:
            keep_token(self._account, self._kept)
        except ConnectorError:
            return  # it is good all the same; next time one more question is asked


def _access(account: Account, told: Told) -> tuple[str, int]:
    access, seconds = told.get("access_token"), told.get("expires_in")
    if not isinstance(access, str) or not isinstance(seconds, int) or not 0 <= seconds < 10_000_000:
        raise odd(account)
    return access, seconds


def asked_for_token(account: Account, line: Any, client: Client, more: Mapping[str, str]) -> Told:
    """What the token endpoint says. Raises SignInAgain where the consent is no longer good, SetupWrong where the client is not."""
    form = {"client_id": client.id, "client_secret": client.secret.reveal(), **more}
    headers = {"content-type": "application/x-www-form-urlencoded"}
    try:
        answer, content = line.request(
            f"{account.endpoint or _TOKENS}/token", "POST", body=urlencode(form), headers=headers
        )
    except (OSError, http.client.HTTPException, httplib2.HttpLib2Error) as fault:
        raise _unreached(account, fault) from None
    told = _read(content)
    if answer.status == 200 and told is not None:
        return told
    error = told.get("error") if told else None
    if error in ("invalid_grant", "invalid_rapt", "access_denied"):
        raise SignInAgain(say("google.revoked", account=account.name))
    if error in _CLIENT_FAULTS:
        raise SetupWrong(say("google.client_refused", account=account.name))
    if answer.status == 429 or answer.status >= 500:
        raise TryLater(say("google.busy", account=account.name), retry_after(answer))
    raise odd(account)


def exchanged(
    account: Account, consent: Consent, code: Secret, scopes: tuple[str, ...], limits: Limits | None = None
) -> Token:
    """The token for what the page of consent sent back (RFC 6749, section 4.1.3; RFC 7636), with all permissions that are needed."""
    home = account.endpoint or _TOKENS
    client = client_of(account)
    line = Guarded(TOKEN, frozenset(), frozenset((home,)), limits or Limits())
    told = asked_for_token(
        account,
        line,
        client,
        {
            "grant_type": "authorization_code",
            "code": code.reveal(),
            "code_verifier": consent.verifier.reveal(),
            "redirect_uri": consent.redirect,
        },
    )
    access, seconds = _access(account, told)
    refresh, granted = told.get("refresh_token"), told.get("scope")
    if not isinstance(refresh, str) or not isinstance(granted, str):
        raise odd(account)
    token = Token(
        client.id,
        tuple(granted.split()),
        Secret(refresh),
        Secret(access),
        datetime.now(UTC) + timedelta(seconds=seconds),
    )
    needs(account, token, scopes)
    return token


def odd(account: Account) -> TryLater:
    """Something answered that is not what was asked for: another page, half an answer, nonsense."""
    return TryLater(say("google.odd_answer", account=account.name))


class Google:
    """One of Google's services for one account. `pause` waits so many seconds."""

    def __init__(
        self,
        account: Account,
        service: tuple[str, str],
        allowed: tuple[Allowed, frozenset[str]],
        scopes: tuple[str, ...],
        pause: Pause = time.sleep,
        limits: Limits | None = None,
    ) -> None:
        self.account = account
        self._pause = pause
        self._patience = _PATIENCE
        client, token = client_of(account), token_of(account)
        if token.client != client.id:
            raise SignInAgain(say("google.none", account=account.name))
        needs(account, token, scopes)
        self._scopes = scopes
        homes = frozenset((account.endpoint,) if account.endpoint else (_HOMES[service[0]], _TOKENS))
        self._line = Guarded((*allowed[0], *TOKEN), allowed[1], homes, limits or Limits(silence=60, size=64 << 20))
        signed = google_auth_httplib2.AuthorizedHttp(
            _Renewing(account, client, token), http=self._line, max_refresh_attempts=1
        )
        self.api = build(
            *service,
            http=signed,
            static_discovery=True,
            client_options={"api_endpoint": (account.endpoint or _HOMES[service[0]]) + _PATHS.get(service[0], "/")},
        )

    def close(self) -> None:
        """Let go of the connection."""
        self._line.close()

    def ask(self, request: Any) -> Told:
        """The answer to a request of the client library; waits where Google asks for it. Raises Gone, and the three faults."""
        for wait in (*_WAITS, None):
            try:
                told = request.execute(num_retries=0)
            except HttpError as fault:
                seconds = self._wait(fault, wait, question=request.method == "GET")
                if seconds is None:
                    raise self._meaning(fault) from None
                self._patience -= seconds
                self._pause(seconds)
            except (OSError, http.client.HTTPException, httplib2.HttpLib2Error) as fault:
                raise _unreached(self.account, fault) from None
            except (Error, ValueError, RecursionError, TypeError, KeyError, AttributeError):
                raise odd(self.account) from None  # what came was no JSON, or another
            else:
                if isinstance(told, dict):
                    return told
                if request.method == "DELETE":
                    return {}
                raise odd(self.account)
        raise odd(self.account)

    def _wait(self, fault: HttpError, usual: float | None, *, question: bool) -> float | None:
        """How long to wait before the same is asked again; None: not now."""
        status, reasons = fault.resp.status, reasons_of(fault)
        quota = status == 429 or (status == 403 and bool(reasons & _QUOTA) and not reasons & _DAILY)
        theirs = question and status in (500, 502, 503, 504) and usual in _FEW_WAITS
        if usual is None or not (quota or theirs):
            return None
        told = str(fault.resp.get("retry-after", "")).strip()
        seconds = float(told[:6]) if told.isascii() and told.isdigit() else usual
        return seconds if seconds <= min(_LONGEST, self._patience) else None

    def _meaning(self, fault: HttpError) -> Exception:
        status, reasons, name = fault.resp.status, reasons_of(fault), self.account.name
        if status == 401:
            return SignInAgain(say("google.revoked", account=name))
        if status == 429 or reasons & (_QUOTA | _DAILY):
            return TryLater(say("google.quota", account=name), 3600 if reasons & _DAILY else retry_after(fault.resp))
        if status >= 500:
            return TryLater(say("google.busy", account=name), retry_after(fault.resp))
        if reasons & _OFF:
            return SetupWrong(say("google.api_off", account=name))
        if reasons & _SCOPE:
            return SignInAgain(say("google.not_granted", account=name, scopes=short(self._scopes)))
        if status in (404, 410):
            return Gone()
        if status == 403:
            return SetupWrong(say("google.forbidden", account=name))
        return Refused(say("google.odd_answer", account=name))


class Gone(Exception):
    """What was asked for is not there, or no more."""


class Refused(TryLater):
    """This one request was not understood."""


def shaped(account: Account, told: Told, known: str, **types: type) -> Told:
    """The answer, if it has no other fields than these (with a blank between), and those named are of their type; else raises TryLater.

    An answer of something else between us and Google must never look like an empty mailbox.
    """
    right = all(isinstance(told[name], kind) for name, kind in types.items() if name in told)
    if not right or not set(known.split()).issuperset(told):
        raise odd(account)
    return told


def rows(account: Account, told: Told, name: str) -> list[Told]:
    """A list of objects in an answer, none where it is left out."""
    found = told.get(name, [])
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise odd(account)
    return found


def reasons_of(fault: HttpError) -> frozenset[str]:
    """Why it was refused, in both notations of Google's errors: `errors[].reason`, and `details[].reason` beside `status`."""
    told = _read(fault.content)
    error = told.get("error") if told else None
    if not isinstance(error, dict):
        return frozenset()
    listed = [one for key in ("errors", "details") if isinstance(error.get(key), list) for one in error[key]]
    found = [one.get("reason") for one in listed if isinstance(one, dict)]
    return frozenset(one for one in (*found, error.get("status")) if isinstance(one, str))


def _read(content: bytes) -> Told | None:
    try:
        told = json.loads(content)
    except (ValueError, RecursionError):
        return None
    return told if isinstance(told, dict) else None


def _unreached(account: Account, fault: Exception) -> ConnectorError:
    if isinstance(fault, ssl.SSLCertVerificationError):
        return SetupWrong(say("google.certificate", account=account.name, reason=fault.verify_message))
    return TryLater(_said_of(account, fault))


def _said_of(account: Account, fault: Exception) -> Said:
    lost = isinstance(fault, http.client.HTTPException | ConnectionResetError | BrokenPipeError)
    return say("google.lost" if lost else "google.unreachable", account=account.name)


def plain_token(text: object) -> str:
    """The name of a next page, fit to be asked for; empty where there is none."""
    return text if isinstance(text, str) and re.fullmatch(r"[!-~]{1,1000}", text) else ""
