"""From the events with one UID to the days on which they take place.

Which days a series has by its rule stands in series.py. Exceptions are laid over them here, since one that fits no day must be
named.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import MAXYEAR, UTC, date, datetime, timedelta
from typing import TypeAlias

from config.words import Said, say
from connectors.event import Event, Unreadable
from connectors.ical_values import values
from connectors.series import Window, at, key_of, recurs, unrolled

_A_DAY = timedelta(days=1)
Span: TypeAlias = "tuple[datetime | None, datetime | None]"


@dataclass(frozen=True, slots=True)
class Day:
    """One occurrence: what it says, when it is, and its original start (None: the event is no series)."""

    event: Event
    start: datetime
    end: datetime
    slot: datetime | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """An exception to a series that cannot be placed."""

    said: Said


def occurrences(events: Sequence[Event], window: Window) -> Iterator[Day | Fault]:
    """The days of the events with one UID. Raises `Unreadable` where the series itself cannot be unrolled."""
    masters = [e for e in events if e.slot is None]
    exceptions = _newest_by_slot([e for e in events if e.slot is not None], window)
    if not masters:
        yield from (_alone(e, window) for e in exceptions)
        return
    master = _newest(masters)
    if master.start.year == MAXYEAR:
        return  # the last year of the calendar is how some programs write "never"
    if not recurs(master) and not exceptions:
        yield _day(master, None, master.start, window)
        return
    days = unrolled(master, window) if recurs(master) else {key_of(master.start, window): master.start}
    yield from _laid_over(master, days, exceptions, window)


def narrowed(window: Window, near: Span, events: Sequence[Event]) -> Window:
    """As much of the window as is needed to know the days near a span: also days that were moved away from or into it."""
    if near == (None, None) or any(event.and_future for event in events):
        return window
    told = (at(day, window) for e in events if e.slot is not None for day in (e.slot, e.start))
    moments = [min(max(moment, window.first), window.last) for moment in told]
    first = max(window.first, min([near[0] or window.first, *(moment - _A_DAY for moment in moments)]))
    last = min(window.last, max([near[1] or window.last, *(moment + _A_DAY for moment in moments)]))
    return replace(window, first=first, last=max(first, last))


def _laid_over(
    master: Event, days: dict[datetime, datetime | date], exceptions: Sequence[Event], window: Window
) -> Iterator[Day | Fault]:
    """The days of the series, each as its own exception says, else as the last "this and future" before it."""
    by_day = {_civil(start): slot for slot, start in days.items()}
    own: dict[datetime, Event] = {}
    for event in exceptions:
        slot = key_of(event.slot, window)
        if event.slot and not isinstance(event.slot, datetime) and isinstance(master.start, datetime):
            slot = by_day.get(event.slot, slot)  # some programs name only the day
        if slot in days:
            own[slot] = event
        elif fault := _stray(event, slot, master, window):
            yield fault
    shifts = [(slot, e) for slot, e in sorted(own.items(), key=lambda pair: pair[0]) if e.and_future]
    for slot, start in days.items():
        if slot in own:
            yield _day(own[slot], slot, own[slot].start, window)
        elif earlier := [e for begun, e in shifts if begun < slot]:
            yield _shifted(earlier[-1], slot, start, window)
        else:
            yield _day(master, slot, start, window)


def _stray(event: Event, slot: datetime, master: Event, window: Window) -> Fault | None:
    """An exception for a day that the series does not have: a fault, unless that day was struck out or is out of sight."""
    struck = slot in _struck(master, window)
    if struck or event.cancelled or not window.first <= slot <= window.last:
        return None
    return Fault(say("calendar.no_such_day"))


def _struck(master: Event, window: Window) -> set[datetime]:
    return {key_of(one.dt, window) for several in values(master.component, "EXDATE") for one in several.dts}


def _alone(event: Event, window: Window) -> Day | Fault:
    """A day of a series that we do not have: a meeting by itself."""
    if event.and_future or recurs(event):
        return Fault(say("calendar.lost_series"))
    return _day(event, key_of(event.slot, window), event.start, window)


def _shifted(event: Event, slot: datetime, start: datetime | date, window: Window) -> Day:
    """A later day of an exception that says "this and future": moved by as much as that one was."""
    moved = at(event.start, window) - at(event.slot, window)
    return _day(event, slot, at(start, window) + moved if isinstance(start, datetime) else start + moved, window)


def _day(event: Event, slot: datetime | None, start: datetime | date, window: Window) -> Day:
    begin = at(start, window)
    try:
        # Lengths are real time: a meeting over the change of the clocks is as long as it is.
        end = (
            (begin.astimezone(UTC) + event.length).astimezone(window.zone)
            if not event.all_day
            else begin + event.length
        )
        return Day(event, begin.astimezone(window.zone), end, slot)
    except OverflowError as fault:
        raise Unreadable(say("calendar.bad_property", property="DTSTART")) from fault


def _civil(moment: datetime | date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _newest(events: Sequence[Event]) -> Event:
    """The version with the highest SEQUENCE, then the newest stamp, then the one that stands last."""
    return max(enumerate(events), key=lambda pair: (*pair[1].age, pair[0]))[1]


def _newest_by_slot(events: Sequence[Event], window: Window) -> list[Event]:
    slots: dict[datetime, list[Event]] = {}
    for event in events:
        slots.setdefault(key_of(event.slot, window), []).append(event)
    return [_newest(versions) for versions in slots.values()]
