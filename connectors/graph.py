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
from urllib.parse import quote, urlsplit

from config.schema import Account
from config.words import Said, say
from connectors.allowed import Allowed, NotAllowed
from connectors.auth.microsoft import Tokens, kept_of, remarks
from connectors.base import SetupWrong, SignInAgain, TryLater
from connectors.bounds import Limits, TooLarge
from connectors.graph_json import ID, Heavy, Odd, Told, read_json, rows, text
from connectors.patience import Patience, retry_after, told_wait
from connectors.transport import Answer, Http

SERVER = "https://graph.microsoft.com"
READ_MAIL: Allowed = (
    ("GET", r"/v1\.0/me/messages"),
    ("GET", rf"/v1\.0/me/messages/{ID}"),
    ("GET", rf"/v1\.0/me/messages/{ID}/(?:\$value|attachments)"),
    ("GET", rf"/v1\.0/me/mailFolders(?:/{ID}/childFolders)?"),
    ("GET", r"/v1\.0/me/mailFolders/(?:inbox|sentitems|archive|drafts|outbox|deleteditems|junkemail)"),
)
WRITE_DRAFTS: Allowed = (
    *READ_MAIL,
    ("GET", r"/v1\.0/me/mailFolders/drafts/messages"),
    ("POST", r"/v1\.0/me/messages"),
    ("PATCH", rf"/v1\.0/me/messages/{ID}"),
    ("DELETE", rf"/v1\.0/me/messages/{ID}"),
)
READ_CALENDARS: Allowed = (
    ("GET", r"/v1\.0/me/calendars"),
    ("GET", rf"/v1\.0/me/calendars/{ID}/calendarView"),
    ("GET", rf"/v1\.0/me/events/{ID}"),
)
READ_CONTACTS: Allowed = (
    ("GET", r"/v1\.0/me/contacts"),
    ("GET", rf"/v1\.0/me/contactFolders(?:/{ID}/(?:contacts|childFolders))?"),
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
_MOST_PAGES, _MOST_BYTES = 5_000, 128 << 20  # of one list, which is held in memory
_LINK = 16 << 10  # characters
_CLAIMS = re.compile(r"\bclaims\s*=|\binsufficient_claims\b", re.IGNORECASE)
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
        """All pages of a list, of which there are not endlessly many."""
        url, seen, size = self.url(path, query), set[str](), 0
        while url and url not in seen:
            seen.add(url)
            answer = self._listed(url, prefer)
            size += len(answer.body)
            if len(seen) > _MOST_PAGES or size > _MOST_BYTES:
                raise self.endless()
            listed, url = self._page(answer, url)
            yield listed
        if url:
            raise TryLater(self.say("graph.goes_round"))

    def page(self, url: str, prefer: str = "") -> tuple[list[Told], str]:
        """One page, and the address of the next one (empty: it was the last)."""
        return self._page(self._listed(url, prefer), url)

    def _listed(self, url: str, prefer: str) -> Answer:
        try:
            return self._asked("GET", url, prefer=prefer)
        except NotAllowed:  # what the page before says of the next one
            raise self.odd() from None

    def _page(self, answer: Answer, url: str) -> tuple[list[Told], str]:
        """What a page lists, and where the list goes on; an answer without a list is none."""
        told = self._object(answer)
        try:
            if not isinstance(told.get("value"), list):
                raise Odd
            return rows(told, "value"), self._following(text(told, "@odata.nextLink"), url)
        except (Odd, ValueError):
            raise self.odd() from None

    def _following(self, link: str, url: str) -> str:
        """The same list with what the link asks of it. One that leads to another server is left as it is, and refused as such."""
        if not link:
            return ""
        to, home = urlsplit(link), urlsplit(self.server)
        if to.hostname != home.hostname or (home.scheme == "http" and to.netloc != home.netloc):
            return link
        if not to.query or len(link) > _LINK:
            raise Odd
        return f"{url.partition('?')[0]}?{to.query}"

    def url(self, path: str, query: Mapping[str, str] | None = None) -> str:
        """The address of a path below /v1.0."""
        asked = "&".join(f"{quote(name, safe='$')}={quote(value, safe='')}" for name, value in (query or {}).items())
        return f"{self.server}/v1.0{path}" + (f"?{asked}" if asked else "")

    def odd(self) -> TryLater:
        """Something answered that is not Graph: a page of a hotel's network, half an answer."""
        return TryLater(self.say("graph.odd_answer"))

    def endless(self) -> TryLater:
        """A list that is longer than any can be."""
        return TryLater(self.say("graph.endless"))

    def say(self, key: str, **fields: str | int) -> Said:
        """A sentence about this account."""
        return say(key, account=self.account.name, **fields)

    # --- what came back ---------------------------------------------------------------------------

    def _object(self, answer: Answer) -> Told:
        try:
            return read_json(answer.body)
        except Heavy:
            raise TooMuch(413) from None
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
                answer = self._http.ask(method, url, body, headers, bear=(401, *_BUSY, *_FAULTY))
            except TooLarge:
                raise TooMuch(413) from None
            if answer.status not in _BUSY:
                return self._understood(answer)
            if method != "GET" or not self._patience.waited(tried, told_wait(answer.headers)):
                break  # what changes something is asked once
        raise TryLater(self.say("graph.busy", host=self._host()), retry_after(answer.headers))

    def _understood(self, answer: Answer) -> Answer:
        status = answer.status
        if status == 401:
            raise self._signed_out(answer)
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

    def _signed_out(self, answer: Answer) -> SignInAgain:
        """Not even a fresh token is taken. Conditional access names what it wants beside (Graph, "Continuous access evaluation")."""
        key = "claims" if _CLAIMS.search(answer.headers.get("www-authenticate", "")) else "sign_in_token"
        return SignInAgain(self.say(f"graph.{key}", host=self._host(), user=self.account.user))

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
