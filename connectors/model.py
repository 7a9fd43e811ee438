"""Message, Meeting and Card: what every source yields, normalised, frozen and provider-neutral. No I/O lives here.

Addresses are lower-cased and bare (`a@b.example`); names are kept as they were written, decoded. Moments are aware.
"""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol, TypeAlias

from config.words import Said

Cursor: TypeAlias = Mapping[str, object]  # small, JSON-able, meaningful to its connector alone


class Role(StrEnum):
    """What a folder is for. Drafts, junk and trash are never read for contacts."""

    INBOX = "inbox"
    SENT = "sent"
    ARCHIVE = "archive"
    DRAFTS = "drafts"
    JUNK = "junk"
    TRASH = "trash"
    OTHER = "other"


class Nature(StrEnum):
    """Who or what wrote a mail: only `PERSONAL` can be a contact (docs/design.md, "Contact")."""

    PERSONAL = "personal"
    BULK = "bulk"  # lists, newsletters, mass mail
    AUTOMATIC = "automatic"  # automatic replies, away notes, notifications of machines
    CALENDAR = "calendar"  # invitations, answers to them, cancellations
    RECEIPT = "receipt"  # read receipts
    REACTION = "reaction"  # emoji reactions
    REPORT = "report"  # bounces, reports of delay and of delivery


class Answer(StrEnum):
    """An attendee's answer to one occurrence. `UNKNOWN`: the entry carries none for this attendee."""

    ACCEPTED = "accepted"
    TENTATIVE = "tentative"
    DECLINED = "declined"
    PENDING = "needs-action"
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class Mailbox:
    """An address and the name that stood beside it (RFC 5322, section 3.4)."""

    address: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """What a report says (RFC 3464): which of my mails, whom it concerns (empty: not named), and what became of it."""

    action: str  # failed, delayed, delivered, relayed, expanded
    message_ids: tuple[str, ...]
    recipients: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Message:
    """One mail. `id` is its Message-ID without brackets, or `no-id-<32 hex digits>`; `key` is its identity (16 bytes).

    `source` is where it lies, unique within the account (folder and name). `date` follows docs/design.md ("Dates") and is None
    where neither Date nor Received can be trusted. `text` is the body as plain text, quotes included, at most 64 KiB.
    """

    id: str
    key: bytes
    source: str
    folder: str
    role: Role
    date: datetime | None
    sender: Mailbox | None
    to: tuple[Mailbox, ...] = ()
    cc: tuple[Mailbox, ...] = ()
    subject: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    nature: Nature = Nature.PERSONAL
    why: str = ""  # what showed the nature, e.g. `List-Id`
    report: DeliveryReport | None = None
    received: bool = False  # it bears a Received header: a server delivered it
    attachments: tuple[str, ...] = ()
    text: str = ""
    vouched: bool = False  # the server that delivered it says that it comes from the domain of its From


@dataclass(frozen=True, slots=True)
class Attendee:
    """A guest of a meeting; `address` is empty where the entry names none that can be used (a head all the same)."""

    address: str
    name: str = ""
    answer: Answer = Answer.UNKNOWN


@dataclass(frozen=True, slots=True)
class Meeting:
    """One calendar occurrence, past or future. `occurrence` is empty, or the original start in UTC as `20261109T000000Z`.

    `stamp` tells which of two copies is newer (LAST-MODIFIED, else DTSTAMP). `heads` counts guests, rooms left out,
    the organiser included where they are not listed.
    """

    uid: str
    occurrence: str
    source: str  # the file or collection it was read from; replaced as a whole
    start: datetime
    end: datetime
    all_day: bool = False
    title: str = ""
    place: str = ""
    link: str = ""  # of a video conference
    cancelled: bool = False  # by STATUS, or by a title that says so
    organizer: Mailbox | None = None
    attendees: tuple[Attendee, ...] = ()
    heads: int = 0
    stamp: datetime | None = None

    @property
    def id(self) -> str:
        """The evidence id: UID, or `UID/20261109T000000Z` for a day of a series."""
        return f"{self.uid}/{self.occurrence}" if self.occurrence else self.uid


@dataclass(frozen=True, slots=True)
class CivilDay:
    """A day without zone, such as a birthday; `year` is None where the card hides it."""

    month: int
    day: int
    year: int | None = None

    def next_from(self, today: date) -> date:
        """The next such day from today on; 29 February is kept on the 28th in other years."""
        this = self._in_year(today.year)
        return this if this >= today else self._in_year(today.year + 1)

    def _in_year(self, year: int) -> date:
        return date(year, self.month, min(self.day, calendar.monthrange(year, self.month)[1]))


@dataclass(frozen=True, slots=True)
class Card:
    """One address-book entry. `name` is FN; `family`, `given` and `phonetic` may be empty."""

    uid: str
    source: str
    name: str
    family: str = ""
    given: str = ""
    phonetic: str = ""
    nicknames: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    org: str = ""
    note: str = ""
    birthday: CivilDay | None = None
    anniversary: CivilDay | None = None
    died: CivilDay | None = None
    also: tuple[str, ...] = ()  # other full names on it: in another script, before a marriage
    revised: datetime | None = None  # when it was changed last (REV)


@dataclass(frozen=True, slots=True)
class Broken:
    """Something that could not be read, in place of the item: where it lies, and why."""

    source: str
    reason: Said


Item: TypeAlias = "Message | Meeting | Card | Broken"


def evidence_id(item: Item) -> str:
    """The id by which reasons and drafts refer to an item; of what is broken, where it lies."""
    match item:
        case Message() | Meeting():
            return item.id
        case Card():
            return item.uid
        case Broken():
            return item.source


class NameSet(Protocol):
    """Names, of which only is asked how many there are, and whether one is among them."""

    def __contains__(self, name: object, /) -> bool: ...

    def __len__(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Listing:
    """A mail folder (or file of mail) seen whole: what is stored as `folder/name` and not among `names` lies there no more.

    A folder that vanished has no names. Folders below it are listed on their own.
    """

    folder: str
    names: NameSet = ()


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a source has come, as of the batch that carries it.

    `whole`: its history is read to the beginning. Else all its mail since `back_to` is read, and older mail is still to
    come (None: that cannot be said of any day yet). A server that does not keep mail in the order of its days may hold a
    newer one among what is still to come. `unread`: folders that hold mail and are left out, by the owner's wish
    or the server's; Drafts, Junk and Trash are not among them.
    """

    whole: bool = True
    back_to: datetime | None = None
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Batch:
    """Items, and the cursor that is true once they are stored; both are committed in one transaction.

    `replaces` names sources (files, collections) whose earlier items these take the place of, one that vanished
    included: then no item has that source. `listed` are mail folders that were seen whole. `reach` tells how far the
    source has come (None: as it was told before; a source that never tells is whole once it was read without a fault).
    `gone` are those of `replaces` that are there no more themselves: to lose a file is not to delete what stood in it.
    `within`: of what they replace, only meetings that start in this span (first, last; None: open) and those that come again.
    `still`: of a source that fills several batches only the last one replaces; by their evidence ids, what came in those before.
    """

    items: tuple[Item, ...]
    cursor: Cursor
    replaces: tuple[str, ...] = ()
    listed: tuple[Listing, ...] = ()
    reach: Reach | None = None
    gone: tuple[str, ...] = ()
    within: tuple[datetime | None, datetime | None] = (None, None)
    own: tuple[str, ...] = ()  # addresses that what lies in Drafts is written from
    ahead: int | None = None  # items that the source has still to look at after these (None: it cannot tell)
    still: tuple[Listing, ...] = ()


@dataclass(frozen=True, slots=True)
class Traits:
    """What a kind of source can do, declared and not discovered."""

    items: frozenset[type] = field(default_factory=frozenset)  # of Message, Meeting, Card
    could_send: bool = False  # the permission that it asks for would allow others to send
