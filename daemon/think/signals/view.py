"""A tie seen at one moment: what several signals share, worked out once. And how a signal is declared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import TypeAlias

from daemon.think.conditions.expression import SignalType
from daemon.think.episodes import episodes
from daemon.think.habits import Habits
from daemon.think.model import (
    Contact,
    Direction,
    Episode,
    Letter,
    Measure,
    Obligation,
    ObligationKind,
    ObligationState,
    Side,
    Tie,
)
from daemon.think.news.helps import Help, helps
from daemon.think.news.life import News, news_of
from daemon.think.rhythm import Rhythm, rhythm_of

WINDOW = timedelta(days=730)  # counts are over the last 24 months
UNKNOWN = Measure(None)


class View:
    """One tie at one `now`; nothing later than `now` is seen. `next_morning`: the next day that has a morning."""

    def __init__(self, tie: Tie, now: datetime, next_morning: date | None = None, habits: Habits | None = None) -> None:
        self.habits = habits or Habits()
        self.tie = tie
        self.now = now
        self.today = now.date()
        self.next_morning = next_morning or _next_weekday(self.today)

    def day_of(self, moment: datetime) -> date:
        """The owner's local day of a moment."""
        return moment.astimezone(self.now.tzinfo).date()

    def days_since(self, moment: datetime) -> int:
        """Calendar days from a moment until today."""
        return (self.today - self.day_of(moment)).days

    def since(self, contacts: Sequence[Contact]) -> Measure:
        """Days since the last of these contacts; unknown where there is none."""
        return Measure(self.days_since(contacts[-1].when), (contacts[-1].id,)) if contacts else UNKNOWN

    @cached_property
    def contacts(self) -> tuple[Contact, ...]:
        """All contacts that have happened, oldest first."""
        return tuple(sorted((c for c in self.tie.contacts if c.when <= self.now), key=lambda c: (c.when, c.id)))

    @cached_property
    def recent(self) -> tuple[Contact, ...]:
        """The contacts of the last 24 months."""
        return tuple(c for c in self.contacts if self.now - c.when <= WINDOW)

    @cached_property
    def meetings(self) -> tuple[Contact, ...]:
        """The meetings and calls of all of history."""
        return tuple(c for c in self.contacts if c.direction is Direction.MEETING)

    @cached_property
    def episodes(self) -> tuple[Episode, ...]:
        """All episodes of the tie."""
        return episodes(self.contacts)

    @cached_property
    def rhythm(self) -> Rhythm:
        """What the past silences say of the next."""
        return rhythm_of(self.contacts, self.now)

    @cached_property
    def letters(self) -> tuple[Letter, ...]:
        """The mails of the last 24 months, with what they say, oldest first."""
        seen = (one for one in self.tie.letters if timedelta(0) <= self.now - one.contact.when <= WINDOW)
        return tuple(sorted(seen, key=lambda one: (one.contact.when, one.contact.id)))

    @cached_property
    def mine(self) -> tuple[Letter, ...]:
        """Letters that I wrote."""
        return tuple(one for one in self.letters if one.side == "mine")

    @cached_property
    def theirs(self) -> tuple[Letter, ...]:
        """Letters that they wrote."""
        return tuple(one for one in self.letters if one.side == "theirs")

    @cached_property
    def openers(self) -> tuple[Letter, ...]:
        """The letters that began an episode within the last 24 months."""
        opened = {episode.opener.id for episode in self.episodes}
        return tuple(one for one in self.letters if one.contact.id in opened)

    @cached_property
    def helps(self) -> tuple[Help, ...]:
        """What they did for me in the last 24 months."""
        return helps(self.letters, self.contacts)

    @cached_property
    def news(self) -> tuple[News, ...]:
        """What they told of their life in the last 24 months."""
        return news_of(self.letters)

    def obligations(
        self, kinds: Sequence[ObligationKind], side: Side, states: Sequence[ObligationState]
    ) -> tuple[Obligation, ...]:
        """The rows of the ledger of these kinds and states, on one side."""
        return tuple(o for o in self.tie.obligations if o.kind in kinds and o.side == side and o.state in states)


Compute: TypeAlias = Callable[[View], Measure]


@dataclass(frozen=True, slots=True)
class Signal:
    """A named, typed, documented figure about one person; `compute` is None where nobody works it out yet: unknown."""

    name: str
    type: SignalType
    compute: Compute | None = None


def number(name: str, compute: Compute | None = None, unit: str = "count") -> Signal:
    """A signal whose value is a number."""
    return Signal(name, SignalType("number", (), unit), compute)


def truth(name: str, compute: Compute | None = None) -> Signal:
    """A signal that is true or false."""
    return Signal(name, SignalType("bool"), compute)


def text(name: str, compute: Compute | None = None, choices: Sequence[str] = ()) -> Signal:
    """A signal whose value is a word, of `choices` where they are closed."""
    return Signal(name, SignalType("text", tuple(choices)), compute)


def ids(letters: Iterable[Letter]) -> tuple[str, ...]:
    """The evidence ids of letters, in their order, each once."""
    return tuple(dict.fromkeys(one.contact.id for one in letters))


def counted(letters: Sequence[Letter]) -> Measure:
    """How many letters, and which: whoever counts the evidence comes to the figure."""
    return Measure(len(letters), ids(letters))


def share(part: Sequence[Letter], whole: Sequence[Letter]) -> Measure:
    """The share of the part in the whole; unknown where there is no whole."""
    return Measure(len(part) / len(whole), ids(part)) if whole else UNKNOWN


def _next_weekday(today: date) -> date:
    following = today + timedelta(days=1)
    while following.weekday() >= 5:
        following += timedelta(days=1)
    return following
