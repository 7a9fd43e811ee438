"""Mail of Microsoft 365 and Outlook.com through Graph, only ever read; drafts: graph_drafts.py.

The first reading goes from new to old and can be broken off anywhere. Afterwards the ids of the last two days are looked
through (once a week those of five weeks, once a month all), and what is not stored yet is fetched. Why no delta query: it
knows single folders only, and forgets where it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any

from config.schema import Account
from config.words import Said, say
from connectors.base import Known, SetupWrong, Source
from connectors.graph import READ_MAIL, Gone, Graph, TooMuch, Unfit
from connectors.graph_folders import Folders
from connectors.graph_json import Odd, Told, flag
from connectors.graph_letters import names_attached, needs_the_whole, raw_of
from connectors.graph_sign_in import rights_of
from connectors.graph_walk import LIST, PAGE, Walk, folder_of, id_of, received
from connectors.model import Batch, Broken, Cursor, Listing, Message, Nature, Reach, Role, Traits
from connectors.parse import parse_message
from connectors.reports import by_mail_system

_OVERLAP, _WEEKLY = timedelta(days=2), timedelta(days=35)
_WEEK, _MONTH = timedelta(days=7), timedelta(days=30)
_FEW = 5  # mails that are fetched one by one
_PAGES = 4  # that are stored together, but for the first one: it shows soon that mail comes
_LISTED = 20  # names of folders in one sentence


def open_source(account: Account, known: Known, zone: tzinfo) -> Source:
    """The account as a source."""
    return GraphMail(account, known, zone)


@dataclass
class _Memory:
    """What the cursor keeps. `newest`: up to there it was read; `back`: down to there (empty: to the beginning)."""

    newest: datetime | None = None
    back: datetime | None = None
    whole: bool = False
    folders: dict[str, list[str]] = field(default_factory=dict)
    wish: tuple[str, ...] = ()
    looked: dict[str, date] = field(default_factory=dict)  # when the folders, five weeks and all were looked through

    @classmethod
    def of(cls, cursor: Cursor | None, wish: tuple[str, ...]) -> _Memory:
        """From a cursor; begins anew where there is none, or another wish which folders to read."""
        told: dict[str, Any] = dict(cursor or {})
        try:
            if not told or tuple(told["wish"]) != wish:
                return cls(wish=wish)
            looked = {str(name): date.fromisoformat(day) for name, day in told["looked"].items()}
            return cls(_at(told["newest"]), _at(told["back"]), bool(told["whole"]), dict(told["folders"]), wish, looked)
        except (KeyError, TypeError, ValueError, AttributeError):
            return cls(wish=wish)

    def cursor(self) -> Cursor:
        """For the next reading."""
        return {
            "newest": self.newest.isoformat() if self.newest else "", "back": self.back.isoformat() if self.back else "",
            "whole": self.whole, "folders": self.folders, "wish": list(self.wish),
            "looked": {name: day.isoformat() for name, day in self.looked.items()},
        }  # fmt: skip

    def is_due(self, what: str, every: timedelta, today: date) -> bool:
        """Whether it is time to look there again; a clock that was set back makes it so too."""
        return what not in self.looked or abs(today - self.looked[what]) >= every


@dataclass
class GraphMail:
    """The mail of one account; `page` mails are asked for at once."""

    account: Account
    known: Known
    zone: tzinfo
    page: int = PAGE
    traits: Traits = field(default_factory=lambda: Traits(items=frozenset({Message})))

    def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
        """What is new, then what is older, the newest first. `since` is not needed: what is near comes first."""
        del since
        with closing(self._graph()) as graph:
            yield from _Reading(self, graph, _Memory.of(cursor, self.account.folders), now).batches()

    def check(self) -> list[Said]:
        """Whether the mail may be read, the folders that were named are there, and which rights are more than is used."""
        with closing(self._graph()) as graph:
            folders = Folders.ask(graph)
            said = graph.check()
        absent = folders.chosen(self.account.folders)[1]
        return [*said, *([_no_such(self.account, absent, folders)] if absent else [])]

    def _graph(self) -> Graph:
        return Graph(self.account, READ_MAIL, rights_of(self.account))


@dataclass
class _Reading:
    """One reading. What stands in the memory is true at each batch that is yielded."""

    source: GraphMail
    graph: Graph
    memory: _Memory
    now: datetime
    _chosen: frozenset[str] | None = None
    _ahead: int | None = None

    def batches(self) -> Iterator[Batch]:
        """All of them."""
        today = self.now.astimezone(UTC).date()
        kept = Folders.of(self.memory.folders)
        self._folders = kept if kept and not self.memory.is_due("folders", _WEEK, today) else self._ask_for_folders()
        self._chosen, absent = self._folders.chosen(self.source.account.folders)
        self._walk = Walk(self.graph, top=self.source.page)
        if self.memory.newest is not None:
            yield from self._news(today)
        if not self.memory.whole:
            yield from self._history(today)
        yield Batch((), self.memory.cursor(), reach=self._reach())
        if absent:
            raise SetupWrong(_no_such(self.source.account, absent, self._folders))

    def _ask_for_folders(self) -> Folders:
        found = Folders.ask(self.graph)
        self.memory.folders, self.memory.looked["folders"] = found.kept(), self.now.astimezone(UTC).date()
        self._chosen = found.chosen(self.source.account.folders)[0]
        self._ahead = found.size(self._chosen)
        self._folders = found
        return found

    # --- what is old ------------------------------------------------------------------------------

    def _history(self, today: date) -> Iterator[Batch]:
        """From the newest mail to the oldest, or on from where it was broken off."""
        begins, any_yet, most = self.memory.newest is None, False, _PAGES * self.source.page
        items: list[Message | Broken] = []
        for page in self._walk.older(self.memory.back):
            times = [at for one in page if (at := received(one)) is not None]
            if begins:
                self.memory.newest = min(max(times, default=self.now), self.now)
                begins = False
            items += self._items(page)
            self.memory.back = min(times, default=self.memory.back)
            self._ahead = max(0, self._ahead - len(page)) if self._ahead is not None else None
            if len(items) >= most or not any_yet:
                any_yet = True
                yield Batch(tuple(items), self.memory.cursor(), reach=self._reach(), ahead=self._ahead)
                items = []
        if items:
            yield Batch(tuple(items), self.memory.cursor(), reach=self._reach(), ahead=self._ahead)
        self.memory.newest = self.memory.newest or self.now
        self.memory.whole, self.memory.back = True, None
        self.memory.looked |= {"weeks": today, "all": today}

    # --- what is new ------------------------------------------------------------------------------

    def _news(self, today: date) -> Iterator[Batch]:
        """Which mails are there and not stored: by their ids alone, so that a look without news is one small question."""
        newest = self.memory.newest or self.now
        everything = self.memory.whole and self.memory.is_due("all", _MONTH, today)
        weeks = everything or (self.memory.whole and self.memory.is_due("weeks", _WEEK, today))
        first = newest - (_WEEKLY if weeks else _OVERLAP)
        first = datetime(1970, 1, 2, tzinfo=UTC) if everything else first
        for page in Walk(self.graph, light=True, top=LIST).newer(first):
            yield from self._listed(page)
            times = [at for one in page if (at := received(one)) is not None]
            self.memory.newest = max(newest, min(max(times, default=newest), self.now))
        self.memory.looked |= ({"weeks": today} if weeks else {}) | ({"all": today} if everything else {})

    def _listed(self, page: Sequence[Told]) -> Iterator[Batch]:
        """What a page of ids brings: mails that are not stored, and stored ones that the owner threw away."""
        stored = self.source.known(source_of(id_of(one)) for one in page)
        if any(folder_of(one) not in self._folders for one in page if source_of(id_of(one)) not in stored):
            self._ask_for_folders()
        away = [one for one in page if source_of(id_of(one)) in stored and not self._is_read(one)]
        if away:
            gone = tuple(Listing(source_of(id_of(one)).rpartition("/")[0]) for one in away)
            yield Batch((), self.memory.cursor(), listed=gone, reach=self._reach())
        places = [at for at, one in enumerate(page) if source_of(id_of(one)) not in stored and self._is_read(one)]
        for start in range(0, len(places), self.source.page):
            some = places[start : start + self.source.page]
            for told in self._brought(page, some):
                yield Batch(self._items(told), self.memory.cursor(), reach=self._reach())

    def _brought(self, page: Sequence[Told], places: Sequence[int]) -> Iterator[list[Told]]:
        """These mails of a list: one by one where they are few or far apart, else with all that lie between them."""
        wanted = [page[at] for at in places]
        first, last = received(wanted[0]), received(wanted[-1])
        dense = places[-1] - places[0] < 2 * len(places)
        if len(places) <= _FEW or not dense or first is None or last is None:
            yield [told for one in wanted if (told := self._walk.one(id_of(one))) is not None]
            return
        ids = {id_of(one) for one in wanted}
        for whole in self._walk.newer(first, last):
            yield [one for one in whole if id_of(one) in ids]

    # --- one mail ---------------------------------------------------------------------------------

    def _is_read(self, told: Told) -> bool:
        return told.get("isDraft") is not True and self._folders.is_read(folder_of(told), self._chosen)

    def _items(self, page: Sequence[Told]) -> tuple[Message | Broken, ...]:
        """The mails of a page that are read and not stored."""
        wanted = [one for one in page if self._is_read(one)]
        stored = self.source.known(source_of(id_of(one)) for one in wanted)
        return tuple(self._item(one) for one in wanted if source_of(id_of(one)) not in stored)

    def _item(self, told: Told) -> Message | Broken:
        source, folder = source_of(id_of(told)), self._folders.of_mail(folder_of(told))
        role = folder.role if self._chosen is None or folder.role is Role.SENT else _named(folder.role)
        try:
            message = self._read(raw_of(told, role), source, folder.name, role)
            if self._lies_in_parts(told, message) and (raw := self._whole(told)):
                return self._read(raw, source, folder.name, role)
            if isinstance(message, Message) and message.nature is Nature.PERSONAL and flag(told, "hasAttachments"):
                return self._read(raw_of(told, role, self._attached(told)), source, folder.name, role)
        except Odd:
            return Broken(source, say("graph.odd_mail"))
        return message

    def _read(self, raw: bytes, source: str, folder: str, role: Role) -> Message | Broken:
        return parse_message(raw, source, folder, role, self.now, self.source.zone, whole=False)

    def _lies_in_parts(self, told: Told, message: Message | Broken) -> bool:
        if isinstance(message, Broken) or message.sender is None:
            return needs_the_whole(told)
        return needs_the_whole(told) or by_mail_system(message.sender)

    def _whole(self, told: Told) -> bytes:
        """The mail as it came (Graph, "Get MIME content"); nothing where that is not to be had."""
        try:
            return self.graph.bytes_at(f"/me/messages/{id_of(told)}/$value").replace(b"\r\n", b"\n")
        except (Gone, Unfit, TooMuch):
            return b""

    def _attached(self, told: Told) -> tuple[str, ...]:
        path = f"/me/messages/{id_of(told)}/attachments"
        try:
            pages = list(self.graph.pages(path, {"$select": "name,contentType,isInline"}))
        except (Gone, Unfit, TooMuch):
            return ()
        return names_attached([one for page in pages for one in page])

    def _reach(self) -> Reach:
        left_out = self._folders.left_out(self._chosen)
        return Reach(self.memory.whole, None if self.memory.whole else self.memory.back, left_out)


def source_of(mail: str) -> str:
    """Where a mail lies: a place of its own, for its id stays the same wherever the owner moves it."""
    return f"messages/{mail}/mail"


def _named(role: Role) -> Role:
    """A folder that the owner named is read, whatever it is for."""
    return Role.OTHER if role in (Role.DRAFTS, Role.JUNK, Role.TRASH) else role


def _no_such(account: Account, absent: Sequence[str], folders: Folders) -> Said:
    there = ", ".join(folders.names()[:_LISTED])
    return say("graph.no_such_folder", account=account.name, folder=", ".join(absent), folders=there)


def _at(told: str) -> datetime | None:
    return datetime.fromisoformat(told) if told else None
