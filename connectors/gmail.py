"""Mail at Gmail, only ever read: listed by day with two days of overlap, the newest first, known by identity. Drafts: gmail_drafts.py.

First the head of each mail; its words only where people wrote to each other. What is asked and of whom: google_http.py.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from config.schema import Account
from config.words import Said, say
from connectors.allowed import Allowed
from connectors.auth.google import MAIL
from connectors.base import ConnectorError, Known, SetupWrong, SignInAgain, Source, TryLater
from connectors.gmail_cursor import OVERLAP, Memory
from connectors.gmail_parts import Unshaped, decoded, head, lacks_words, whole
from connectors.google_http import Gone, Google, Pause, Told, odd, plain_token, rows, shaped
from connectors.listing import Names
from connectors.model import Batch, Broken, Cursor, Listing, Message, Reach, Role, Traits
from connectors.parse import parse_message
from connectors.wanted import wants_words

FOLDER = "All Mail"
_ME = "/gmail/v1/users/me"
MAIL_ID = "[0-9a-f]{1,32}"
READING: Allowed = (
    ("GET", f"{_ME}/profile"),
    ("GET", f"{_ME}/messages"),
    ("GET", f"{_ME}/messages/{MAIL_ID}"),
    ("GET", f"{_ME}/settings/sendAs"),
)
NAMES = frozenset(("alt", "fields", "q", "maxResults", "pageToken", "includeSpamTrash", "format"))
_LEFT_OUT = frozenset(("DRAFT", "SPAM", "TRASH", "CHAT"))
_NOT_LISTED = "-in:drafts -in:chats"
_PAGE = 500
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
        self.traits = Traits(frozenset({Message}), place_drafts=True, could_send=self.account.drafts)

    def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
        """What is new since the cursor; of a mailbox that is small, or not listed for a week, also what went."""
        del since  # the newest comes first
        with closing(self._open()) as google:
            yield from _Reading(self, google, Memory.of(cursor), now).batches()

    def check(self) -> list[Said]:
        """Whether the mailbox can be read, and is the one that is meant."""
        with closing(self._open()) as google:
            profile_of(google)
        return []

    def _open(self) -> Google:
        return Google(self.account, ("gmail", "v1"), (READING, NAMES), (MAIL,), self.pause)


def profile_of(google: Google) -> Told:
    """Whose mailbox it is and how it stands. Raises SetupWrong where another one was signed in to than is meant."""
    account = google.account
    try:
        told = google.ask(google.api.users().getProfile(userId="me"))
    except Gone:
        raise SetupWrong(say("google.no_mailbox", account=account.name)) from None
    shaped(
        account, told, "emailAddress messagesTotal threadsTotal historyId",
        emailAddress=str, historyId=str, messagesTotal=int,
    )  # fmt: skip
    if "emailAddress" not in told or "historyId" not in told:
        raise odd(account)
    if account.user and told["emailAddress"].lower() != account.user.lower():
        raise SignInAgain(say("google.other_user", account=account.name, user=account.user))
    return told


class _NotGiven(Exception):
    """One mail that Gmail does not hand out, though it lists it."""


@dataclass
class _Reading:
    """One reading. What is written into the memory is true at each batch that is yielded."""

    gmail: Gmail
    google: Google
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
        profile = profile_of(self.google)
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
            yield Batch((), self.memory.cursor(), own=self._own_addresses())
        after = "" if listing else f"after:{max(0, self.memory.newest - int(OVERLAP.total_seconds()))} "
        for ids in self._pages(f"{after}{_NOT_LISTED}"):
            yield from self._mails(ids)
        yield self._last(history, listing=listing)

    def _last(self, history: str, *, listing: bool) -> Batch:
        """What could not be read is named; where nothing moved while all were listed, what is not among them is gone."""
        if self._odd and not self._good:
            raise odd(self.gmail.account)
        listed: tuple[Listing, ...] = ()
        if listing:
            self.memory.is_listed(self.now)
            if profile_of(self.google)["historyId"] == history:
                listed = (Listing(FOLDER, self._names),)
        self.memory.history = history
        self.memory.again = [*self.memory.again, *self._odd]
        items = tuple(Broken(_place(one), say("google.not_given")) for one in self._odd)
        return Batch(items, self.memory.cursor(), listed=listed, reach=Reach())

    def _own_addresses(self) -> tuple[str, ...]:
        """The addresses from which the owner may write; where Google does not tell, they are learned from sent mail."""
        try:
            told = self.google.ask(
                self.google.api.users().settings().sendAs().list(userId="me", fields="sendAs(sendAsEmail)")
            )
        except (Gone, SetupWrong, SignInAgain):
            return ()
        found = rows(self.gmail.account, shaped(self.gmail.account, told, "sendAs"), "sendAs")
        return tuple(one["sendAsEmail"].lower() for one in found if isinstance(one.get("sendAsEmail"), str))

    # --- lists -----------------------------------------------------------------------------------

    def _pages(self, query: str) -> Iterator[list[str]]:
        """Ids, page after page, each once in a page. A page may be empty and another follow; one that comes again ends it."""
        account, token, before = self.gmail.account, "", set[str]()
        while True:
            asked = {"pageToken": token} if token else {}
            try:
                told = self.google.ask(
                    self.google.api.users().messages().list(
                        userId="me", q=query, maxResults=_PAGE, includeSpamTrash=False,
                        fields="messages(id),nextPageToken,resultSizeEstimate", **asked,
                    )
                )  # fmt: skip
            except Gone:
                raise odd(account) from None
            shaped(
                account, told, "messages nextPageToken resultSizeEstimate", nextPageToken=str, resultSizeEstimate=int
            )
            if not told:
                raise odd(account)  # an empty mailbox says that it is
            ids = [one.get("id") for one in rows(account, told, "messages")]
            good = [one for one in dict.fromkeys(ids) if isinstance(one, str) and _is_id(one)]
            if len(good) < len(set(ids)):
                raise odd(account)
            for one in good:
                self._names.add(one)
            yield good
            token = plain_token(told.get("nextPageToken"))
            if not token:
                return
            if token in before:
                raise odd(account)
            before.add(token)

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
        if told.get("id") != one or not isinstance(labels, list) or not seconds.isdecimal():
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
            return self.google.ask(
                self.google.api.users().messages().get(userId="me", id=one, format=form, fields=fields)
            )
        except TryLater as fault:
            if fault.said.key in ("google.odd_answer", "google.busy"):
                raise _NotGiven from None
            raise


def _place(one: str) -> str:
    return f"{FOLDER}/{one}"


def _is_id(text: str) -> bool:
    return 0 < len(text) <= 32 and set(text) <= set("0123456789abcdef")


def _role(labels: Sequence[object]) -> Role:
    """What a mail is by its labels; one to myself has both."""
    return next((role for label, role in (("SENT", Role.SENT), ("INBOX", Role.INBOX)) if label in labels), Role.ARCHIVE)
