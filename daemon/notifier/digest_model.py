"""The digest of one morning as plain frozen data: what is told, and in which order; not how it looks.

A `Words` is a sentence still to be put into a language, or a text that is already in the owner's (a name, a subject,
the sentence of a rule).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from config.words import Said

Words: TypeAlias = "str | Said"


@dataclass(frozen=True, slots=True)
class Who:
    """A person as the digest names them: the address is the one to write to; `world` marks ties the owner keeps apart."""

    name: str
    address: str = ""
    circle: str = ""
    world: str = ""


@dataclass(frozen=True, slots=True)
class Proof:
    """One piece of evidence in words: its day, where it comes from, and its subject or title.

    `source` is inbound, outbound, meeting, call, video, card, note or settings. `message_id` (without brackets) makes it a link.
    """

    source: str
    subject: str = ""
    day: date | None = None
    message_id: str = ""
    world: str = ""  # of those that the owner keeps apart
    times: int = 1  # so many that read alike


_PATTERNS = 7  # people of whom a pattern is told in words; `people` tells of all
_PROOFS = 5  # nobody reads more of them in the morning; `morning --json` has them all


@dataclass(frozen=True, slots=True)
class Reason:
    """Why somebody is named: the sentence of a rule, and what it was read from."""

    sentence: Words
    proofs: tuple[Proof, ...] = ()
    quoted: tuple[str, ...] = ()  # the thing itself, as it was written: what was promised, asked or told

    @property
    def shown(self) -> tuple[Proof, ...]:
        """The proofs that stand under the sentence."""
        return self.proofs if len(self.proofs) <= _PROOFS + 1 else self.proofs[:_PROOFS]

    @property
    def more(self) -> int:
        """How many stand there as a number alone."""
        return sum(one.times for one in self.proofs[len(self.shown) :])


@dataclass(frozen=True, slots=True)
class DraftShown:
    """A draft as it stands in the box. `place` says where it lies; `preview`: it was not put anywhere."""

    subject: str
    body: str
    place: str = ""
    to: str = ""
    language: str = ""
    preview: bool = False
    edited: bool = False  # the owner has changed it since
    linked: bool = False  # it lies in no mailbox, so a link opens it in the mail program
    in_reply_to: str = ""  # the Message-ID that it answers, without brackets


@dataclass(frozen=True, slots=True)
class Month:
    """The contacts of one month: mails of mine, mails of theirs, meetings."""

    first: date
    mine: int = 0
    theirs: int = 0
    met: int = 0


@dataclass(frozen=True, slots=True)
class Suggested:
    """One person of this morning. Without draft, `why_none` says why."""

    who: Who
    reasons: tuple[Reason, ...]
    draft: DraftShown | None = None
    why_none: Words = ""
    months: tuple[Month, ...] = ()  # the last two years, oldest first


@dataclass(frozen=True, slots=True)
class Loop:
    """Something open between the two: whose move it is (`mine`, `theirs`), what was said, since when, due when."""

    side: str
    sentence: str
    since: date
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody whom the owner meets today: the last talk with them, and what is open."""

    who: Who
    last: Proof | None = None
    loops: tuple[Loop, ...] = ()


@dataclass(frozen=True, slots=True)
class MeetingToday:
    """A meeting of today with the people known from it."""

    title: str
    start: datetime
    end: datetime
    guests: tuple[Guest, ...] = ()


@dataclass(frozen=True, slots=True)
class DayAhead:
    """A day of theirs within the next days; `kind` is birthday, anniversary or event, which `about` tells in their words."""

    who: Who
    day: date
    kind: str = "birthday"
    about: str = ""


@dataclass(frozen=True, slots=True)
class Pattern:
    """Something noticed about a tie and not proposed."""

    who: Who
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class NotToday:
    """Somebody whom rules name and who was left for another day, with the reason."""

    who: Who
    because: Words


@dataclass(frozen=True, slots=True)
class AccountRead:
    """What became of one account. `broken`: where each item lies that could not be read, and why."""

    name: str
    new: int = 0
    broken: tuple[tuple[str, Words], ...] = ()
    error: Words = ""
    blind: Words = ""
    notes: tuple[Words, ...] = ()  # how far back it is read, and what is left out of it


@dataclass(frozen=True, slots=True)
class Digest:
    """Everything that one morning tells its owner. `now` is in the owner's zone; `notes` are about the service itself."""

    now: datetime
    suggestions: tuple[Suggested, ...] = ()
    meetings: tuple[MeetingToday, ...] = ()
    days: tuple[DayAhead, ...] = ()
    patterns: tuple[Pattern, ...] = ()  # what matters most first
    skipped: tuple[NotToday, ...] = ()
    accounts: tuple[AccountRead, ...] = ()
    notes: tuple[Words, ...] = ()
    empty: bool = False  # no mail at all has been read yet

    @property
    def noticed(self) -> tuple[Pattern, ...]:
        """The patterns that are told in words."""
        return self.patterns if len(self.patterns) <= _PATTERNS + 1 else self.patterns[:_PATTERNS]

    @property
    def more_noticed(self) -> int:
        """Of how many more people a pattern was seen."""
        return len(self.patterns) - len(self.noticed)

    @property
    def drafts(self) -> int:
        """How many drafts wait for the owner."""
        return sum(1 for one in self.suggestions if one.draft and not one.draft.preview)

    @property
    def lying(self) -> int:
        """How many drafts of earlier mornings still lie unsent."""
        reasons = (one.because for one in self.skipped)
        return sum(1 for said in reasons if isinstance(said, Said) and said.key == "choose.draft_open")

    @property
    def unseen(self) -> bool:
        """Whether an account could not be read, or only in part: of nobody can then be said that all is well."""
        return any(account.error or account.blind for account in self.accounts)
