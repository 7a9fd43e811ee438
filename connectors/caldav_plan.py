"""Which spans of a calendar are read again, and when: pure, from what the cursor keeps and the moment.

A small calendar is read whole whenever it changed. Of a large one the weeks around now are, the last two years once a week,
and everything once a month, in windows of a year with the newest first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from connectors.dav_round import State, day_of
from connectors.meetings import AHEAD

BEHIND, BEFORE = timedelta(days=35), timedelta(days=60)  # the weeks around now
WEEK, MONTH = timedelta(days=7), timedelta(days=30)
YEARS = 20  # in windows of their own; what is older comes in one
_EARLIEST = 1900
_SLACK = timedelta(days=2)  # entries without a zone begin somewhere else for the server than for us


@dataclass(frozen=True, slots=True)
class Span:
    """From a moment on until before another one, open where there is None."""

    first: datetime | None = None
    last: datetime | None = None

    def holds(self, moment: datetime) -> bool:
        """Whether the moment lies in it."""
        return (self.first is None or self.first <= moment) and (self.last is None or moment < self.last)

    def padded(self) -> tuple[datetime | None, datetime | None]:
        """What to ask for, so that nothing in it is missed."""
        return self.first and self.first - _SLACK, self.last and self.last + _SLACK

    def halves(self) -> tuple[Span, ...]:
        """Two spans that are this one together; none where that makes no sense any more."""
        if self.last is None or self.last.year <= _EARLIEST:
            return ()
        first = self.first or self.last - timedelta(days=366 * YEARS)
        if self.last - first < timedelta(days=14):
            return ()
        middle = first if self.first is None else first + (self.last - first) / 2
        return Span(middle, self.last), Span(self.first, middle)


WHOLE = Span()


@dataclass(frozen=True, slots=True)
class Due:
    """What is to be read of a calendar: nothing, everything, a span of a large one, or only what was not handed out before."""

    everything: bool = False
    span: Span | None = None
    two_years: bool = False
    missing: bool = False


def due(state: State, token: str, now: datetime) -> Due:
    """From the state of the cursor and the calendar's token as of now."""
    today = now.astimezone(UTC).date()
    if not state.get("full") or abs(today - day_of(state.get("full"))) >= MONTH:
        return Due(everything=True)
    changed = not token or state.get("token") != token
    missing = not changed and bool(state.get("unread"))
    if not state.get("large"):
        return Due(everything=changed, missing=missing)
    if abs(today - day_of(state.get("weekly"))) >= WEEK:
        return Due(span=Span(_month(now, -24), _month(now + AHEAD, 1)), two_years=True)
    return Due(span=Span(_month(now - BEHIND), _month(now + BEFORE, 1)) if changed else None, missing=missing)


def years(now: datetime, back: datetime | None) -> Iterator[Span]:
    """Everything, the newest first, at the end what is older than all; `back`: so far it was read before."""
    newest = _month(now - BEHIND)
    if back is None:
        yield Span(newest, _month(now + AHEAD, 1))
    first = back or newest
    while first.year > now.year - YEARS:
        last, first = first, _month(first, -12)
        yield Span(first, last)
    yield Span(None, first)


def _month(moment: datetime, later: int = 0) -> datetime:
    """The first moment of the month (UTC), or of one some months away."""
    utc = moment.astimezone(UTC)
    year, month = divmod(utc.year * 12 + utc.month - 1 + later, 12)
    return datetime(year, month + 1, 1, tzinfo=UTC)
