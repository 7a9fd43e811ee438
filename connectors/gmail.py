"""Mail at Gmail, only ever read: listed by day with two days of overlap, the newest first, known by identity. Drafts: gmail_drafts.py.

First the head of each mail; its words only where people wrote to each other. What is asked: gmail_box.py.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from config.schema import Account
from config.words import Said, say
from connectors.base import ConnectorError, Known, Source, TryLater
from connectors.gmail_box import Mailbox
from connectors.gmail_cursor import OVERLAP, Memory
from connectors.gmail_parts import Unshaped, decoded, head, lacks_words, whole
from connectors.google_faults import Gone, Told, odd
from connectors.listing import Names
from connectors.model import Batch, Broken, Cursor, Listing, Message, Reach, Role, Traits
from connectors.parse import parse_message
from connectors.patience import Pause
from connectors.wanted import wants_words

FOLDER = "All Mail"
_LEFT_OUT = frozenset(("DRAFT", "SPAM", "TRASH", "CHAT"))
_NOT_LISTED = "-in:drafts -in:chats"
_SMALL = 96 << 10  # bytes of a mail that is fetched as it is
_LARGE = 32 << 20
_SMALL_BOX = 2_000  # mails that are listed whenever something has happened: then what went is noticed at once
_ODD_IN_A_ROW = 3
_HEAD_OF = "id,threadId,labelIds,internalDate,sizeEstimate,payload/headers"


def open_source(account: Account, known: Known, zone: tzinfo) -> Source:
    """The account as a source. Nothing is asked yet."""
    return Gmail(account, known, zone)


@dataclass
class Gmail:
    """The mail of one account; `batch` mails are stored together."""

    account: Account
    known: Known
    zone: tzinfo
    batch: int = 100
    small: int = _SMALL_BOX
    pause: Pause = time.sleep
    traits: Traits = field(init=False)

    def __post_init__(self) -> None:
        self.traits = Traits(frozenset({Message}), could_send=self.account.drafts)

    def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
        """What is new since the cursor; of a mailbox that is small, or not listed for a week, also what went."""
        del since  # the newest comes first
        with closing(self._open()) as box:
            yield from _Reading(self, box, Memory.of(cursor), now).batches()

    def check(self) -> list[Said]:
        """Whether the mailbox can be read, and is the one that is meant."""
        with closing(self._open()) as box:
            box.profile()
        return []

    def _open(self) -> Mailbox:
        return Mailbox(self.account, pause=self.pause)


class _NotGiven(Exception):
    """One mail that Gmail does not hand out, though it lists it."""


@dataclass
class _Reading:
    """One reading. What is written into the memory is true at each batch that is yielded."""

    gmail: Gmail
    box: Mailbox
    memory: Memory
    now: datetime
    _seen: int = 0
    _total: int = 0
    _names: Names = field(default_factory=Names)
    _odd: list[str] = field(default_factory=list)
    _in_a_row: int = 0
    _good: int = 0

    def batches(self) -> Iterator[Batch]:
        """All of them."""
        profile = self.box.profile()
        history, self._total = profile["historyId"], profile.get("messagesTotal", 0)
        if self.memory.due_again(self.now):
            yield from self._mails(self.memory.tries_again(self.now))
        listing = self.memory.must_list(self.now)
        if not listing and history == self.memory.history:
            self.memory.again += self._odd
            yield self._batch(())
            return
        listing = listing or self._total <= self.gmail.small
        if self.memory.must_list(self.now):
            yield Batch((), self.memory.cursor(), own=self.box.own_addresses())
        after = "" if listing else f"after:{max(0, self.memory.newest - int(OVERLAP.total_seconds()))} "
        for ids in self._listed(f"{after}{_NOT_LISTED}"):
            yield from self._mails(ids)
        yield self._last(history, listing=listing)

    def _last(self, history: str, *, listing: bool) -> Batch:
        """What could not be read is named; where nothing moved while all were listed, what is not among them is gone."""
        if self._odd and not self._good:
            raise odd(self.gmail.account)
        listed: tuple[Listing, ...] = ()
        if listing:
            self.memory.is_listed(self.now)
            if self.box.profile()["historyId"] == history:
                listed = (Listing(FOLDER, self._names),)
        self.memory.history = history
        self.memory.again = [*self.memory.again, *self._odd]
        items = tuple(Broken(_place(one), say("google.not_given")) for one in self._odd)
        return Batch(items, self.memory.cursor(), listed=listed, reach=Reach())

    def _listed(self, query: str) -> Iterator[list[str]]:
        for ids in self.box.listed(query):
            for one in ids:
                self._names.add(one)
            yield ids

    # --- mails -----------------------------------------------------------------------------------

    def _mails(self, ids: Sequence[str]) -> Iterator[Batch]:
        """Those of them that are not stored yet. What came before a fault is stored all the same."""
        stored = self.gmail.known(map(_place, ids))
        new = [one for one in ids if _place(one) not in stored]
        self._seen += len(ids) - len(new)
        for start in range(0, len(new), self.gmail.batch):
            items: list[Message | Broken] = []
            try:
                for one in new[start : start + self.gmail.batch]:
                    items += self._told_of(one)
                    self._seen += 1
            except ConnectorError:
                if items:
                    yield self._batch(items)
                raise
            yield self._batch(items)

    def _batch(self, items: Sequence[Message | Broken]) -> Batch:
        reach = Reach() if self.memory.whole else Reach(False, self.memory.reached)
        ahead = None if self.memory.whole else max(0, self._total - self._seen)
        return Batch(tuple(items), self.memory.cursor(), reach=reach, ahead=ahead)

    def _told_of(self, one: str) -> Iterator[Message | Broken]:
        """The mail, if it is one that counts and still there. One that is not handed out hides no other; several in a row do."""
        try:
            item = self._mail(one)
        except Gone:
            return  # deleted since it was listed
        except _NotGiven:
            self._odd.append(one)
            self._in_a_row += 1
            if self._in_a_row >= _ODD_IN_A_ROW:
                raise odd(self.gmail.account) from None
            return
        self._in_a_row, self._good = 0, self._good + 1
        if item is not None:
            yield item

    def _mail(self, one: str) -> Message | Broken | None:
        told = self._asked(one, "metadata", _HEAD_OF)
        labels, seconds = told.get("labelIds", []), str(told.get("internalDate", ""))
        if not isinstance(labels, list) or not seconds.isdecimal():
            raise _NotGiven
        if _LEFT_OUT.intersection(map(str, labels)):
            return None
        try:
            raw = head(told.get("payload"))
            if self.gmail.account.read == "all" and wants_words(raw):
                raw = self._words(one, raw, told.get("sizeEstimate"))
        except Unshaped:
            raise _NotGiven from None
        self.memory.saw(int(seconds[:16]) // 1000, self.now)
        return parse_message(
            raw.replace(b"\r\n", b"\n"), _place(one), FOLDER, _role(labels), self.now, self.gmail.zone, whole=False
        )

    def _words(self, one: str, head_alone: bytes, size: object) -> bytes:
        """The mail itself; of a large one its words without what was attached."""
        if isinstance(size, int) and size > _SMALL:
            payload = self._asked(one, "full", "id,payload").get("payload")
            if not lacks_words(payload):
                return whole(payload)
            if size > _LARGE:
                return head_alone
        return decoded(self._asked(one, "raw", "id,raw").get("raw"))

    def _asked(self, one: str, form: str, fields: str) -> Told:
        try:
            told = self.box.mail(one, form, fields)
        except TryLater as fault:
            if fault.said.key in ("google.odd_answer", "google.busy"):
                raise _NotGiven from None
            raise
        if told.get("id") != one:  # another mail than was asked for
            raise _NotGiven
        return told


def _place(one: str) -> str:
    return f"{FOLDER}/{one}"


def _role(labels: Sequence[object]) -> Role:
    """What a mail is by its labels; one to myself has both."""
    return next((role for label, role in (("SENT", Role.SENT), ("INBOX", Role.INBOX)) if label in labels), Role.ARCHIVE)
