"""Which windows of a calendar at Google are read, and when: pure, from what the cursor keeps and the moment.

The weeks around now at every turn, two years once a week, everything once a month in windows of a year, the newest first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeAlias

from connectors.caldav_plan import BEFORE, BEHIND, MONTH, WEEK, Span, years
from connectors.meetings import AHEAD
from connectors.model import Cursor

State: TypeAlias = dict[str, str]
"""Of one calendar: `full` and `weekly` days on which so much was read, `read` when it was last asked, `near` what the weeks
around now held, `resume` how far back a reading of everything has come, `back` the same for the first one."""

_STALE = timedelta(hours=3)  # so old may be what is known when there is more to ask than two questions
_QUESTIONS = 2
_TWO_YEARS = timedelta(days=731)


@dataclass(frozen=True, slots=True)
class Due:
    """One window, what the state is once it is read, and whether it is that around now."""

    span: Span
    after: State
    near: bool = False


def due(state: State, now: datetime) -> Iterator[Due]:
    """The windows that are to be read of a calendar in this state."""
    today = now.astimezone(UTC).date()
    stamp = {"read": now.astimezone(UTC).isoformat()}
    if abs(today - _day(state, "full")) >= MONTH:
        yield from _everything(state, now, stamp)
        return
    first = datetime.combine(today, time(), UTC)
    if abs(today - _day(state, "weekly")) >= WEEK:
        span = Span(first - _TWO_YEARS, first + AHEAD)
        yield Due(span, {**state, **stamp, "weekly": today.isoformat(), "near": ""})
    else:
        yield Due(Span(first - BEHIND, first + BEFORE), {**state, **stamp}, near=True)


def _everything(state: State, now: datetime, stamp: State) -> Iterator[Due]:
    for span in years(now, moment_of(state.get("resume"))):
        if span.first is not None:
            at = span.first.isoformat()
            state = {**state, "resume": at} | ({} if "full" in state else {"back": at})
            yield Due(span, state)
        else:
            today = now.astimezone(UTC).date().isoformat()
            yield Due(span, {"full": today, "weekly": today, **stamp})


@dataclass(slots=True)
class Memory:
    """The whole cursor: the calendars as they were last listed, and the state of each by its place."""

    stamp: str
    listed: str = ""
    calendars: list[tuple[str, bool]] = field(default_factory=list)
    states: dict[str, State] = field(default_factory=dict)

    @classmethod
    def of(cls, cursor: Cursor | None, stamp: str) -> Memory:
        """What the cursor says. Where it was written after another way of reading, only which calendars there were."""
        told = dict(cursor or {})
        states = told.get("states")
        same = told.get("stamp") == stamp
        kept = {
            str(place): {str(key): str(value) for key, value in state.items()} if same else {}
            for place, state in (states.items() if isinstance(states, Mapping) else ())
            if isinstance(state, Mapping)
        }
        listed = told.get("calendars")
        rows = (
            [row for row in listed if isinstance(row, list | tuple) and len(row) == 2]
            if isinstance(listed, list)
            else []
        )
        return cls(stamp, str(told.get("listed", "")), [(str(name), bool(first)) for name, first in rows], kept)

    def cursor(self) -> Cursor:
        """The cursor as of now."""
        states = {place: dict(state) for place, state in self.states.items()}
        calendars = [list(one) for one in self.calendars]
        return {"stamp": self.stamp, "listed": self.listed, "calendars": calendars, "states": states}

    def must_list(self, now: datetime) -> bool:
        """Whether it is to be asked which calendars there are."""
        at = moment_of(self.listed)
        return not self.calendars or at is None or abs(now - at) >= _STALE

    def lists(self, calendars: Iterable[tuple[str, bool]], now: datetime) -> None:
        """These calendars there are."""
        self.calendars, self.listed = list(calendars), now.astimezone(UTC).isoformat()

    def turn(self, places: list[str], now: datetime, asked: int) -> list[str]:
        """The calendars to be read now: all that are stale, and of the others as many as two questions leave room for."""
        stale = [one for one in places if self._age(one, now) is None]
        fresh = sorted((one for one in places if one not in stale), key=lambda one: self.states[one].get("read", ""))
        return [*stale, *fresh[: max(0, _QUESTIONS - asked - len(stale))]]

    def _age(self, place: str, now: datetime) -> timedelta | None:
        """How old what is known of a calendar is; None: too old, or it was never read whole."""
        state = self.states.get(place, {})
        at = moment_of(state.get("read"))
        age = abs(now - at) if at is not None and "full" in state else None
        return age if age is not None and age < _STALE else None

    def backs(self, places: Iterable[str]) -> list[datetime | None]:
        """Of calendars that were never read to their beginning: down to when they were."""
        states = [self.states.get(one, {}) for one in places]
        return [moment_of(state.get("back")) for state in states if "full" not in state]


def moment_of(text: str | None) -> datetime | None:
    """A moment of the cursor; None where none can be read."""
    try:
        moment = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _day(state: State, name: str) -> date:
    try:
        return date.fromisoformat(state.get(name, ""))
    except ValueError:
        return date.min
