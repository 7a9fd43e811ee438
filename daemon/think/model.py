"""The words of the house as plain frozen data, from what a sentence does to all that is known of a tie.

`mine` and `theirs` are the sides of a tie: who wrote, who promised, whose move it is. Moments are aware and in the
owner's zone; days are the owner's local days. `id` is always an evidence id of docs/design.md.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Literal, TypeAlias

from config.schema import Circle
from config.words import Said
from connectors.model import CivilDay

Side: TypeAlias = Literal["mine", "theirs"]
ObligationKind: TypeAlias = Literal["promise", "question", "ask"]
ObligationState: TypeAlias = Literal["open", "overdue", "kept", "moved", "broken", "answered", "withdrawn"]
"""Of a promise the first five; of a question or an ask open, answered or withdrawn."""

# --- what a sentence does (docs/acts.md) ------------------------------------------------------------

ACTS = ("ask", "question", "give", "thanks", "apology", "congratulation", "support", "promise", "kept", "broken",
        "smalltalk", "callback", "self_talk", "other_focus", "life_event", "self_disclosure", "formula")  # fmt: skip
EVENTS = ("birth", "wedding", "promotion", "new_job", "move", "illness", "bereavement", "exam", "retirement",
          "graduation", "award", "founding", "trip", "project")  # fmt: skip


@dataclass(frozen=True, slots=True)
class LifeEvent:
    """An event in a life: `kind` of EVENTS, `whose` is sender, recipient or third; `day` only where it is told."""

    kind: str
    whose: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """One act of one sentence; `construction` names the pattern that saw it, `confidence` lies in 0..1.

    `due` belongs to promises, `event` to life events, `seeks` marks a question that wants the hearer's help or
    knowledge for the speaker (教えていただけますか) rather than news about the hearer.
    """

    kind: str
    construction: str = ""
    confidence: float = 1.0
    due: date | None = None
    event: LifeEvent | None = None
    seeks: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that its sender newly wrote (at most 300 characters are kept), its language, and what it does."""

    text: str
    language: str
    acts: tuple[Act, ...] = ()
    answers: str = ""  # of a sentence below quoted lines: sums of their words (content_words.blind)
    whole: str = ""  # of one of two promises in a sentence: the sentence as it was written

    def does(self, *kinds: str) -> bool:
        """Whether one of its acts is of one of these kinds."""
        for act in self.acts:  # noqa: SIM110  asked millions of times in a morning; a generator takes three times as long
            if act.kind in kinds:
                return True
        return False

    def events_of(self, whose: str) -> tuple[LifeEvent, ...]:
        """The events in the life of `whose` (sender, recipient or third) that it tells."""
        return tuple(act.event for act in self.acts if act.event is not None and act.event.whose == whose)

    def tells(self, kind: str) -> bool:
        """Whether it tells an event of this kind, whosever it is."""
        return any(act.event is not None and act.event.kind == kind for act in self.acts)

    @property
    def straight(self) -> str:
        """The text with straight apostrophes, as patterns have them."""
        return self.text.replace("’", "'")


@dataclass(frozen=True, slots=True)
class Voice:
    """How a mail speaks: its address line (`久保様`), how the writer names themselves (`大野です`), sign-off lines, register."""

    address_line: str = ""
    greeting: str = ""  # the set phrase after it: お世話になっております, Hope you are well
    self_naming: str = ""  # the whole clause: 高瀬です
    sign_off: tuple[str, ...] = ()  # closing phrase and name, line by line: ("Kind regards,", "Camille")
    register: str = ""  # keigo, teinei, casual; formal, casual
    exclaims: bool = False
    length: int = 0  # characters of own words
    signed: tuple[str, ...] = ()  # who signed, and marks of the signature; see signature.py
    clock: int | None = None  # minutes from UTC of its writer's clock, where that showed another day than the owner's


@dataclass(frozen=True, slots=True)
class Reading:
    """What one mail says: the language of its own words, the sentences with their acts, and its voice."""

    language: str
    sentences: tuple[Sentence, ...]
    voice: Voice
    orders: tuple[Order, ...] = ()


@dataclass(frozen=True, slots=True)
class Order:
    """An order about the tie in their own words: quiet, away (until `day`; `since` another one, if that is still to come), back (from it),
    gone (address no longer read), write_to (`address`; `since` a day to come), also (the same, beside the one it was sent from), leaves
    (they will write from a new one), namesake (somebody else has their name)."""

    kind: str
    sentence: str
    day: date | None = None
    address: str = ""
    since: date | None = None


# --- people and contacts -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Birthday:
    """A civil day of theirs and the card that tells it."""

    day: CivilDay
    id: str


@dataclass(frozen=True, slots=True)
class Person:
    """One human. `key` is the address that sorts first. `shared`: several people use the address, so no drafts.

    `write_to` is the address to use; empty where all are dead. `family` and `given` are empty where unknown.
    """

    key: str
    name: str
    addresses: tuple[str, ...]
    names: tuple[str, ...] = ()
    family: str = ""
    given: str = ""
    write_to: str = ""
    dead: frozenset[str] = frozenset()
    language: str = ""  # as configured
    circle: Circle | None = None
    elsewhere: bool = False
    private: bool = False
    shared: bool = False
    org: str = ""
    called: tuple[str, ...] = ()  # nicknames on their cards
    birthday: Birthday | None = None
    anniversary: Birthday | None = None
    died: Birthday | None = None
    cards: tuple[str, ...] = ()  # evidence ids
    evidence: tuple[tuple[str, str], ...] = ()  # why these addresses are one person: (id, what it shows)


class Direction(StrEnum):
    """Which way a contact went."""

    INBOUND = "inbound"
    OUTBOUND = "outbound"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class Contact:
    """Something that really happened between me and a person (docs/design.md, "Contact")."""

    when: datetime
    direction: Direction
    id: str
    address: str = ""  # theirs
    own_address: str = ""
    account: str = ""
    world: str = ""
    thread: str = ""
    subject: str = ""  # or the title of a meeting
    reply_to: str = ""  # id of the mail that it answers
    channel: str = "mail"  # mail, place, video, meeting (place unknown), call
    sure: bool = True  # False: a calendar entry that carries no answers
    readers: int = 2
    until: datetime | None = None  # the end of a meeting

    @property
    def mine(self) -> bool:
        """Whether I made it: I wrote."""
        return self.direction is Direction.OUTBOUND


@dataclass(frozen=True, slots=True)
class Episode:
    """Contacts less than three days apart, seen as one; the first is its opener."""

    contacts: tuple[Contact, ...]

    @property
    def opener(self) -> Contact:
        """The contact that began it."""
        return self.contacts[0]

    @property
    def start(self) -> datetime:
        """When it began."""
        return self.contacts[0].when

    @property
    def end(self) -> datetime:
        """When its last contact was."""
        return self.contacts[-1].when


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail between the two of us with what it says: the reading of a contact, without its body."""

    contact: Contact
    language: str
    sentences: tuple[Sentence, ...]
    voice: Voice
    attachments: tuple[str, ...] = ()
    message_id: str = ""  # as the header has it, with brackets; for threading
    references: tuple[str, ...] = ()
    plain: tuple[str, ...] = ()  # sentences that do nothing by themselves, as sums of their words (content_words.blind)
    written_as: str = ""  # the name beside the address that it was written from
    beside: tuple[str, ...] = ()  # how its readers are called, but for the one whose tie it is, and me

    @property
    def side(self) -> Side:
        """Who wrote it."""
        return "mine" if self.contact.mine else "theirs"


# --- obligations -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Obligation:
    """An open or closed promise, question or ask. `side` is whose move it is (docs/design.md, "JSON of the commands")."""

    kind: ObligationKind
    side: Side
    sentence: str
    since: date
    state: ObligationState
    evidence: tuple[str, ...]
    language: str = ""
    due: date | None = None
    closed_by: str = ""
    closed_on: date | None = None

    @property
    def waits(self) -> bool:
        """Whether somebody still waits for it, late or not."""
        return self.state in ("open", "overdue")


# --- one tie and its signals -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Tie:
    """Everything known about one person: the argument of every signal. All tuples are oldest first."""

    person: Person
    contacts: tuple[Contact, ...]  # all of history
    ahead: tuple[Contact, ...] = ()  # meetings to come
    letters: tuple[Letter, ...] = ()  # the last 24 months
    obligations: tuple[Obligation, ...] = ()
    coverage: float = 1.0
    blind: Said | None = None
    orders: tuple[tuple[Order, Contact], ...] = ()  # standing orders of theirs, newest last
    told_by_me: tuple[Letter, ...] = ()  # mails of mine to others that speak of this person by name
    worlds: tuple[tuple[str, str], ...] = ()  # cards of an account with a world: (evidence id, world)
    unread: bool = False  # the owner wishes that the words of some mails of the last 24 months are not read


Value: TypeAlias = "bool | int | float | str | None"


@dataclass(frozen=True, slots=True)
class Measure:
    """A signal's value (None: unknown) and the ids of what it was read from."""

    value: Value
    evidence: tuple[str, ...] = ()


Lookup: TypeAlias = Callable[[str], Measure]
"""The signals of one tie at one moment by name; each is computed once, when first asked for."""
