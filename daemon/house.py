"""The house, open: settings, rules and the two databases; and what the rules say of every tie. Nothing is read or written anew."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from config.schema import Settings
from config.words import Said
from daemon.calendar_of_rest import next_morning
from daemon.store.cache import Cache
from daemon.store.opening import open_both
from daemon.store.state import State
from daemon.think.choose import Candidate
from daemon.think.evidence import describe_in
from daemon.think.findings import Finding
from daemon.think.habits import Habits
from daemon.think.model import Tie
from daemon.think.rules import Failed, Rule, findings_for
from daemon.think.signals.vocabulary import signals_of
from daemon.ties import Ties


@dataclass(frozen=True, slots=True)
class House:
    """Everything a look at the ties needs, open."""

    settings: Settings
    rules: tuple[Rule, ...]
    cache: Cache
    state: State
    replayed: bool = False  # the moment of this look is a day gone by

    @property
    def rebuilt(self) -> Said | None:
        """That the cache was damaged and begun anew, when it was opened or while it was used."""
        return self.cache.rebuilt


@contextmanager
def open_house(settings: Settings, rules: tuple[Rule, ...], *, replayed: bool = False) -> Iterator[House]:
    """Open the two databases of the state folder, making them where they are not there."""
    with open_both(settings.state) as (state, cache):
        yield House(settings, rules, cache, state, replayed)


def consider_all(ties: Ties, house: House, now: datetime, failed: Failed | None = None) -> Iterator[Candidate]:
    """One tie after the other with its signals and the rules that hold for it now; `failed` hears of a broken rule."""
    return (consider(tie, ties.habits, house, now, failed) for tie in ties)


def consider(tie: Tie, habits: Habits, house: House, now: datetime, failed: Failed | None = None) -> Candidate:
    """One tie with its signals and the rules that hold for it now."""
    lookup = signals_of(tie, now, next_morning(house.settings.morning, now.date()), habits)
    return Candidate(tie, findings_for(house.rules, tie, lookup, describe_in(tie), failed), lookup)


def patterns_of(candidate: Candidate, hidden: frozenset[tuple[str, str]]) -> tuple[Finding, ...]:
    """What was seen in a tie but is not proposed this morning; of somebody who has died, nothing is said."""
    if candidate.lookup("state").value == "deceased":
        return ()
    key = candidate.tie.person.key
    return tuple(finding for finding in candidate.findings if (key, finding.rule) not in hidden)
