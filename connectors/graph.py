"""Microsoft Graph over HTTP: what may be asked, how pages are followed, and how long a server that is busy is waited for.

One request at a time. What the mail, calendars and contacts say stands in graph_mail.py, graph_calendar.py and
graph_contacts.py; signing in is the business of auth/microsoft.py.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from threading import Lock
from urllib.parse import quote

from config.schema import Account
from config.words import Said, say
from connectors.allowed import Allowed
from connectors.auth.microsoft import Tokens, kept_of, remarks
from connectors.base import SetupWrong, TryLater
from connectors.bounds import Limits, TooLarge
from connectors.graph_json import Odd, Told, read_json, rows, text
from connectors.patience import Patience, retry_after, told_wait
from connectors.transport import Answer, Http

SERVER = "https://graph.microsoft.com"
_ID = r"[A-Za-z0-9_=-]{20,1024}"  # of a message, folder or calendar: base64 for addresses, longer than the name of any action
READ_MAIL: Allowed = (
    ("GET", r"/v1\.0/me/messages"),
    ("GET", rf"/v1\.0/me/messages/{_ID}"),
    ("GET", rf"/v1\.0/me/messages/{_ID}/(?:\$value|attachments)"),
    ("GET", rf"/v1\.0/me/mailFolders(?:/{_ID}/childFolders)?"),
    ("GET", r"/v1\.0/me/mailFolders/(?:inbox|sentitems|archive|drafts|outbox|deleteditems|junkemail)"),
)
WRITE_DRAFTS: Allowed = (
    *READ_MAIL,
    ("GET", r"/v1\.0/me/mailFolders/drafts/messages"),
    ("POST", r"/v1\.0/me/messages"),
    ("PATCH", rf"/v1\.0/me/messages/{_ID}"),
    ("DELETE", rf"/v1\.0/me/messages/{_ID}"),
)
READ_CALENDARS: Allowed = (
    ("GET", r"/v1\.0/me/calendars"),
    ("GET", rf"/v1\.0/me/calendars/{_ID}/calendarView"),
    ("GET", rf"/v1\.0/me/events/{_ID}"),
)
READ_CONTACTS: Allowed = (
    ("GET", r"/v1\.0/me/contacts"),
    ("GET", rf"/v1\.0/me/contactFolders(?:/{_ID}/(?:contacts|childFolders))?"),
)
# Of an account whose mailbox is not kept online: none, without a licence, a guest's, or one on a server of the company.
_NO_MAILBOX = frozenset((
    "MailboxNotEnabledForRESTAPI", "MailboxNotSupportedForRESTAPI", "MailboxNotHostedInExchangeOnline", "ErrorNonExistentMailbox",
    "ErrorMissingEmailAddress", "ErrorNoUserSmtpAddressFound",
))  # fmt: skip
_BUSY = (429, 503)
_FAULTY = (500, 502, 504)
_WAITS = (2.0, 4.0, 8.0)  # seconds, where the server does not say how long
_ALL_WAITS = 180.0  # of one reading; then it is somebody else's turn
_PREFER = 'IdType="ImmutableId"'  # else the id changes when the owner moves a mail (Graph, "Immutable identifiers")


class TooMuch(Exception):
    """The server did not manage so much at once (500, 502, 504, or an answer beyond all bounds); less may do."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class Gone(Exception):
    """What was asked for is not there, or not any more (404, 410)."""


class Unfit(Exception):
    """The server does not take the question as it is put (400)."""


@dataclass
class Graph:
    """One account. `wait` sleeps for some seconds; errors are those of a connector, and the three above."""

    account: Account
    allowed: Allowed
    needed: tuple[str, ...]
    wait: Callable[[float], None] = time.sleep
    limits: Limits = field(default_factory=Limits)

    def __post_init__(self) -> None:
        self.server = self.account.endpoint or SERVER
        at = replace(self.account, url=self.server, plain=bool(self.account.endpoint), auth="password")
        self._http = Http(
            at, self.allowed, limits=replace(self.limits, measured=True), token=Tokens(self.account, self.needed),
            words="graph", plain=True,
        )  # fmt: skip
        self._patience = Patience(_WAITS, self.wait, left=_ALL_WAITS)
        self._turn = Lock()  # one question at a time, whoever asks

    def close(self) -> None:
        """Let go of the connection."""
        self._http.close()

    def check(self) -> list[Said]:
        """What is to be said of the rights that were granted."""
        kept = kept_of(self.account)
        return remarks(self.account, kept, self.needed) if kept is not None else []

    # --- asking -----------------------------------------------------------------------------------

    def get(self, path: str, query: Mapping[str, str] | None = None, prefer: str = "") -> Told:
        """One object at a path below /v1.0, such as `/me/messages`."""
        return self._object(self._asked("GET", self.url(path, query), prefer=prefer))

    def bytes_at(self, path: str) -> bytes:
        """What lies at a path, as it is."""
        return self._asked("GET", self.url(path)).body

    def change(self, method: str, path: str, body: bytes, kind: str) -> Told:
        """A question that changes something, asked once; `kind` is the type of the body."""
        answer = self._asked(method, self.url(path), body, kind)
        return {} if answer.status == 204 or not answer.body else self._object(answer)

    def pages(self, path: str, query: Mapping[str, str], prefer: str = "") -> Iterator[list[Told]]:
        """All pages of a list. The address of the next one is taken as it is told, and only at the same server."""
        url, seen = self.url(path, query), set[str]()
        while url and url not in seen:
            seen.add(url)
            told = self._object(self._asked("GET", url, prefer=prefer))
            yield self.rows_of(told)
            url = self.next_of(told)
        if url:
            raise TryLater(self.say("graph.goes_round"))

    def page(self, url: str, prefer: str = "") -> tuple[list[Told], str]:
        """One page, and the address of the next one (empty: it was the last)."""
        told = self._object(self._asked("GET", url, prefer=prefer))
        return self.rows_of(told), self.next_of(told)

    def rows_of(self, told: Told) -> list[Told]:
        """What a page lists; an answer without a list is none."""
        try:
            if not isinstance(told.get("value"), list):
                raise Odd
            return rows(told, "value")
        except Odd:
            raise self.odd() from None

    def next_of(self, told: Told) -> str:
        """Where the list goes on."""
        try:
            return text(told, "@odata.nextLink")
        except Odd:
            raise self.odd() from None

    def url(self, path: str, query: Mapping[str, str] | None = None) -> str:
        """The address of a path below /v1.0."""
        asked = "&".join(f"{quote(name, safe='$')}={quote(value, safe='')}" for name, value in (query or {}).items())
        return f"{self.server}/v1.0{path}" + (f"?{asked}" if asked else "")

    def odd(self) -> TryLater:
        """Something answered that is not Graph: a page of a hotel's network, half an answer."""
        return TryLater(self.say("graph.odd_answer"))

    def say(self, key: str, **fields: str | int) -> Said:
        """A sentence about this account."""
        return say(key, account=self.account.name, **fields)

    # --- what came back ---------------------------------------------------------------------------

    def _object(self, answer: Answer) -> Told:
        try:
            return read_json(answer.body)
        except Odd:
            raise self.odd() from None

    def _asked(self, method: str, url: str, body: bytes = b"", kind: str = "", prefer: str = "") -> Answer:
        headers = {"Accept": "application/json", "Prefer": ", ".join(filter(None, (_PREFER, prefer)))}
        if kind:
            headers["Content-Type"] = kind
        with self._turn:
            return self._in_turn(method, url, body, headers)

    def _in_turn(self, method: str, url: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        for tried in range(len(_WAITS) + 1):
            try:
                answer = self._http.ask(method, url, body, headers, bear=(*_BUSY, *_FAULTY))
            except TooLarge:
                raise TooMuch(413) from None
            if answer.status not in _BUSY:
                return self._understood(answer)
            if method != "GET" or not self._patience.waited(tried, told_wait(answer.headers)):
                break  # what changes something is asked once
        raise TryLater(self.say("graph.busy", host=self._host()), retry_after(answer.headers))

    def _understood(self, answer: Answer) -> Answer:
        status = answer.status
        if status in _FAULTY:
            raise TooMuch(status)
        if 400 <= status < 500 and (code := _code(answer)) in _NO_MAILBOX:
            raise SetupWrong(self.say("graph.no_mailbox", user=self.account.user, code=code))
        if status in (404, 410):
            raise Gone
        if status == 400:
            raise Unfit
        if status == 403:
            raise SetupWrong(self.say("graph.forbidden", code=_code(answer)))
        if not 200 <= status < 300:
            raise TryLater(self.say("graph.refused", status=status, code=_code(answer)))
        return answer

    def _host(self) -> str:
        return self.server.partition("://")[2]

    def fault(self, status: int) -> TryLater:
        """A fault of the server that less did not help against."""
        return TryLater(self.say("graph.fault", host=self._host(), status=status))


def _code(answer: Answer) -> str:
    """The short name that Graph gives an error, such as ErrorAccessDenied; its text may tell of mail."""
    try:
        found = text(read_json(answer.body).get("error") or {}, "code")
    except (Odd, AttributeError):
        return "?"
    return found if re.fullmatch(r"[\w.-]{1,60}", found) else "?"
