"""A small client of CalDAV and CardDAV: what lies in a collection, and the entries themselves, a hundred at a time.

Only PROPFIND and REPORT are used, which change nothing. Which collections there are is found in `dav_discovery.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from config.schema import Account
from config.words import Said, say
from connectors.base import ConnectorError, SetupWrong, TryLater
from connectors.bounds import Limits, TooLarge
from connectors.dav_xml import CALDAV, CARDDAV, DAV, NoDav, Reply, multiget, multistatus, path_of, propfind
from connectors.transport import Answer, Http

READING = (("PROPFIND", "/.*"), ("REPORT", "/.*"))  # everything else is refused by the transport
# iCloud keeps each person on a numbered host, and names it in the home set and not by a redirect (emersion/go-webdav #61).
SIBLINGS = {"caldav.icloud.com": r"p\d+-caldav\.icloud\.com", "contacts.icloud.com": r"p\d+-contacts\.icloud\.com"}
_TOGETHER = 100  # entries asked for at once
_MOST_REFUSED = 20  # of the entries of one reading; then the server is left alone for now
_LIMIT = b"number-of-matches-within-limits"
_NO_QUERY = (400, 403, 405, 412, 415, 422, 501)


@dataclass(frozen=True, slots=True)
class Kind:
    """What differs between calendars and address books: names in their XML, and the well-known address (RFC 6764)."""

    type: str
    home: str
    data: str
    home_asked: str
    data_asked: str
    report: str
    well_known: str


CALENDARS = Kind(
    f"{{{CALDAV}}}calendar", f"{{{CALDAV}}}calendar-home-set", f"{{{CALDAV}}}calendar-data",
    "C:calendar-home-set", "C:calendar-data", "C:calendar-multiget", "/.well-known/caldav",
)  # fmt: skip
BOOKS = Kind(
    f"{{{CARDDAV}}}addressbook", f"{{{CARDDAV}}}addressbook-home-set", f"{{{CARDDAV}}}address-data",
    "A:addressbook-home-set", "A:address-data", "A:addressbook-multiget", "/.well-known/carddav",
)  # fmt: skip


def http_of(account: Account, limits: Limits) -> Http:
    """The HTTP object of an account: it asks nothing but what reads, of its host and those beside it."""
    host = urlsplit(account.url).hostname or ""
    return Http(account, READING, SIBLINGS.get(host, ""), limits)


@dataclass(frozen=True, slots=True)
class Collection:
    """A calendar or an address book. `place` is its source string, `token` changes with every change (empty: not known).

    `foreign`: it belongs to somebody else. `status`: not 0 where the server does not tell what stands there.
    """

    url: str
    place: str
    token: str = ""
    foreign: bool = False
    status: int = 0


@dataclass(frozen=True, slots=True)
class Members:
    """Addresses of entries; not `whole`: the server says itself that there are more."""

    hrefs: tuple[str, ...]
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: its text, or why there is none: `status` 404 it is gone, 413 too large, 0 nothing was said of it."""

    href: str
    text: str | None
    status: int = 200

    @property
    def name(self) -> str:
        """The last part of its address."""
        return path_of(self.href).rpartition("/")[2]


class NotHere(SetupWrong):
    """There is nothing at an address, or nothing that may be read."""

    def __init__(self, said: Said, status: int) -> None:
        super().__init__(said)
        self.status = status


class NoQuery(Exception):
    """The server cannot answer this query; everything must be asked for."""


class Dav:
    """An account on a server, seen as collections of one kind. Errors are those of `Http`."""

    def __init__(self, account: Account, kind: Kind, http: Http) -> None:
        self.account = account
        self.kind = kind
        self._http = http

    def described(self, url: str, depth: str, *names: str) -> tuple[str, tuple[Reply, ...]]:
        """Properties of a resource, and of what lies in it with depth 1; and where the answer came from in the end."""
        answer = self._ask("PROPFIND", url, propfind(*names), depth)
        return answer.url, self._read(answer)

    def members(self, collection: Collection) -> Members:
        """All entries by their addresses."""
        try:
            _, replies = self.described(collection.url, "1", "D:resourcetype", "D:getcontenttype")
        except TooLarge:
            return Members((), whole=False)
        return self._members(collection, replies)

    def members_by(self, collection: Collection, query: bytes) -> Members:
        """The entries that a query finds (RFC 4791, section 7.8); raises `NoQuery` where the server cannot say."""
        try:
            answer = self._ask("REPORT", collection.url, query, "1")
        except TooLarge:
            return Members((), whole=False)
        if answer.status == 507 or (answer.status == 403 and _LIMIT in answer.body):
            return Members((), whole=False)
        if answer.status in _NO_QUERY:
            raise NoQuery
        return self._members(collection, self._read(answer))

    def _members(self, collection: Collection, replies: Iterable[Reply]) -> Members:
        own, found, whole = path_of(collection.url), dict[str, str](), True
        for reply in replies:
            if reply.status == 507:
                whole = False
            elif reply.key == own and reply.status >= 400:
                raise self.refused(reply.status)
            elif reply.key != own and reply.status < 400 and _may_be_entry(reply):
                found.setdefault(reply.key, reply.href)
        return Members(tuple(found.values()), whole)

    def entries(self, collection: Collection, hrefs: Sequence[str]) -> Iterator[Entry]:
        """The entries at these addresses, each once; fewer at a time where a hundred are too much for either side."""
        refused = 0
        for at in range(0, len(hrefs), _TOGETHER):
            for entry in self._some(collection, list(hrefs[at : at + _TOGETHER])):
                refused += entry.text is None and entry.status not in (403, 404, 410)
                if refused > _MOST_REFUSED:
                    raise TryLater(self.say("dav.refuses_entries"))
                yield entry

    def _some(self, collection: Collection, hrefs: list[str]) -> Iterator[Entry]:
        """A lump of entries; one that is too large, or that breaks the server, is halved until the culprit stands alone."""
        try:
            asked = multiget(self.kind.report, self.kind.data_asked, hrefs)
            answer = self._ask("REPORT", collection.url, asked, "1", bear=500)
            given, why = ({}, answer.status) if answer.status in (413, 500, 507) else (self._given(answer), 0)
        except TooLarge:
            given, why = {}, 413
        wanted = {path_of(href): href for href in hrefs}
        yield from (given[key] for key in wanted if key in given)
        missing = [href for key, href in wanted.items() if key not in given]
        if missing and len(wanted) == 1:
            yield Entry(missing[0], None, why)
        elif len(missing) == len(wanted):
            yield from self._some(collection, missing[::2])
            yield from self._some(collection, missing[1::2])
        elif missing:
            yield from self._some(collection, missing)

    def _given(self, answer: Answer) -> dict[str, Entry]:
        """The entries of a multiget by their paths; one of which nothing is said was not given."""
        given: dict[str, Entry] = {}
        for reply in self._read(answer):
            text, status = reply.props.get(self.kind.data), reply.status or reply.refused
            if text is not None:
                given[reply.key] = Entry(reply.href, "".join(text.itertext()))
            elif status not in (0, 507):
                given.setdefault(reply.key, Entry(reply.href, None, status))
        return given

    # --- asking -----------------------------------------------------------------------------------

    def _ask(self, method: str, url: str, body: bytes, depth: str, bear: int = 507) -> Answer:
        headers = {"Depth": depth, "Content-Type": "application/xml; charset=utf-8"}
        return self._http.ask(method, url, body, headers, bear)

    def _read(self, answer: Answer) -> tuple[Reply, ...]:
        if answer.status != 207:
            raise self.refused(answer.status)
        try:
            return multistatus(answer.body)
        except NoDav as fault:
            if fault.key == "dav.cut":
                raise TryLater(self.say(fault.key)) from None
            raise NotHere(self.say(fault.key), 200) from None

    def refused(self, status: int) -> ConnectorError:
        """What a status means that is no answer."""
        if status in (404, 410):
            return NotHere(self.say("dav.not_there"), status)
        if status == 403:
            return NotHere(self.say("dav.forbidden"), status)
        if status < 400 or status in (405, 501):
            return NotHere(self.say("dav.no_dav"), status)
        return TryLater(self.say("dav.refused", status=status))

    def say(self, key: str, **fields: str | int) -> Said:
        """A sentence about this account."""
        host = urlsplit(self.account.url).hostname or ""
        who = self.account.user
        return say(key, account=self.account.name, url=self.account.url, host=host, user=who, **fields)


def _may_be_entry(reply: Reply) -> bool:
    """No folder in the collection, and nothing that is said to be a task or a note."""
    kind = reply.text(f"{{{DAV}}}getcontenttype").lower()
    other = "component=" in kind and "component=vevent" not in kind.replace('"', "")
    return f"{{{DAV}}}collection" not in reply.names(f"{{{DAV}}}resourcetype") and not other
