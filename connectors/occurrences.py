"""From the events with one UID to the days on which they take place: `recurring-ical-events` behind a guard.

The library unrolls a hostile rule for hours (FREQ=SECONDLY, a 30th of February), so a rule is walked first with a limit
on the days it may look at. Exceptions are laid over the days here, since one that fits no day must be named.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import MAXYEAR, UTC, date, datetime, time, timedelta, tzinfo
from typing import TypeAlias

import icalendar
import recurring_ical_events
from dateutil.rrule import rrule, rrulestr  # type: ignore[import-untyped]  # ships no types; icalendar brings it along
from recurring_ical_events import Occurrence
from recurring_ical_events.selection.name import ComponentsWithName

from config.words import Said, say
from connectors.event import Event, Unreadable
from connectors.ical_values import values

MOST_A_YEAR = 1_000  # occurrences of one series; more is no calendar of a person
_MOST_DAYS = 200_000  # that a rule may look at before its next hit; a birthday since 1604 needs 155,000
_MOST_HITS = 30_000
_UNITS = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_FINER = ("SECONDLY", "MINUTELY", "HOURLY")


_A_DAY = timedelta(days=1)
Span: TypeAlias = "tuple[datetime | None, datetime | None]"


@dataclass(frozen=True, slots=True)
class Window:
    """The span in which series are unrolled, and the account's zone."""

    first: datetime
    last: datetime
    zone: tzinfo


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
    if not _recurs(master) and not exceptions:
        yield _day(master, None, master.start, window)
        return
    days = _unrolled(master, window) if _recurs(master) else {_key(master.start, window): master.start}
    yield from _laid_over(master, days, exceptions, window)


def narrowed(window: Window, near: Span, events: Sequence[Event]) -> Window:
    """As much of the window as is needed to know the days near a span: also days that were moved away from or into it."""
    if near == (None, None) or any(event.and_future for event in events):
        return window
    told = (_at(day, window) for e in events if e.slot is not None for day in (e.slot, e.start))
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
        slot = _key(event.slot, window)
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
    return {_key(one.dt, window) for several in values(master.component, "EXDATE") for one in several.dts}


def _alone(event: Event, window: Window) -> Day | Fault:
    """A day of a series that we do not have: a meeting by itself."""
    if event.and_future or _recurs(event):
        return Fault(say("calendar.lost_series"))
    return _day(event, _key(event.slot, window), event.start, window)


def _shifted(event: Event, slot: datetime, start: datetime | date, window: Window) -> Day:
    """A later day of an exception that says "this and future": moved by as much as that one was."""
    moved = _at(event.start, window) - _at(event.slot, window)
    return _day(event, slot, _at(start, window) + moved if isinstance(start, datetime) else start + moved, window)


def _day(event: Event, slot: datetime | None, start: datetime | date, window: Window) -> Day:
    begin = _at(start, window)
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


# --- the guard -----------------------------------------------------------------------------------


class _Bare(Occurrence):  # type: ignore[misc]  # the library ships no types
    """An occurrence that hands out itself: its moment is all we want, and copying the event costs the most."""

    def as_component(self, keep_recurrence_attributes: bool) -> _Bare:  # noqa: ARG002  the library's signature
        return self


_BARE = ComponentsWithName("VEVENT", occurrence=_Bare)


def _unrolled(master: Event, window: Window) -> dict[datetime, datetime | date]:
    """Original start -> start of every day of the series within the window, oldest first."""
    rules = _rules(master.component)
    if "EXRULE" in master.component:
        raise Unreadable(say("calendar.bad_rule"))
    for rule in rules:
        _check_rule(rule, master.start, window)
    calendar = icalendar.Calendar()
    calendar.add_component(_only_timing(master))
    try:
        query = recurring_ical_events.of(calendar, components=[_BARE])
        found = [o.start for o in query.between(window.first, window.last)]
    except Unreadable:
        raise
    except Exception as fault:
        raise Unreadable(say("calendar.bad_rule")) from fault
    days = {_key(start, window): start for start in found}
    if max(Counter(slot.year for slot in days).values(), default=0) > MOST_A_YEAR:
        raise Unreadable(say("calendar.too_many_days"))
    return dict(sorted(days.items()))


def _only_timing(master: Event) -> icalendar.Event:
    event = icalendar.Event()
    for name in ("DTSTART", "RRULE", "RDATE", "EXDATE"):
        if name in master.component:
            event[name] = master.component[name]
    event.add("UID", master.uid)
    event.add("DURATION", master.length)
    return event


def _recurs(event: Event) -> bool:
    return any(name in event.component for name in ("RRULE", "RDATE", "EXRULE"))


def _rules(component: icalendar.Event) -> list[str]:
    return [one.to_ical().decode().upper() for one in values(component, "RRULE")]


def _check_rule(text: str, start: datetime | date, window: Window) -> None:
    """Raise `Unreadable` for a rule that no person's calendar has, or that never comes true."""
    parts = dict(part.partition("=")[::2] for part in text.split(";") if part)
    if parts.get("FREQ") in _FINER:
        raise Unreadable(say("calendar.too_fine"))
    counts = [parts.get(name, "1") for name in ("INTERVAL", "COUNT")]
    if (
        parts.get("FREQ") not in _UNITS
        or not all(re.fullmatch(r"\+?0*[1-9]\d{0,5}", n) for n in counts)
        or "RSCALE" in parts
    ):
        raise Unreadable(say("calendar.bad_rule"))
    a_day = 1
    for name in ("BYHOUR", "BYMINUTE", "BYSECOND"):
        a_day *= len(parts.get(name, "0").split(","))
    if a_day > 24:
        raise Unreadable(say("calendar.too_fine"))
    _walk(parts, start, window)


class _Patience(tuple[int, ...]):
    """The months of a rule, and a count of the days it was asked about: the library has no limit of its own."""

    left = _MOST_DAYS

    def __contains__(self, month: object) -> bool:
        self.left -= 1
        if self.left < 0:
            raise Unreadable(say("calendar.never"))
        return super().__contains__(month)


def _walk(parts: dict[str, str], start: datetime | date, window: Window) -> None:
    """Go through the rule once, from its start to the end of the window, with patience."""
    rule = _patient(parts, start)
    last = _until(parts, window)
    hits = 0
    for hit in rule:
        if hit > last:
            break
        hits += 1
        if hits > _MOST_HITS:
            raise Unreadable(say("calendar.too_many_days"))
    if not hits and last < window.last.replace(tzinfo=None):
        raise Unreadable(say("calendar.never"))


def _patient(parts: dict[str, str], start: datetime | date) -> rrule:
    kept = ";".join(f"{name}={value}" for name, value in parts.items() if name != "UNTIL" and not name.startswith("X-"))
    begin = start.replace(tzinfo=None) if isinstance(start, datetime) else datetime.combine(start, time())
    try:
        rule = rrulestr(kept, dtstart=begin)
    except Exception as fault:
        raise Unreadable(say("calendar.bad_rule")) from fault
    if not isinstance(rule, rrule):
        raise Unreadable(say("calendar.bad_rule"))
    # dateutil asks its months first for each day it looks at: the one place where counting sees every step.
    rule._bymonth = _Patience(rule._bymonth or range(1, 13))
    return rule


def _until(parts: dict[str, str], window: Window) -> datetime:
    """The local end of the rule, a day added for the zone in which it is written, or the end of the window."""
    found = re.match(r"(\d{8})(?:T\d{6}Z?)?$", parts.get("UNTIL", ""))
    end = window.last.replace(tzinfo=None)
    if "UNTIL" not in parts:
        return end
    if not found:
        raise Unreadable(say("calendar.bad_rule"))
    try:
        until = datetime.strptime(found[1], "%Y%m%d") + timedelta(days=2)  # noqa: DTZ007  a local day, compared with local times
    except (ValueError, OverflowError) as fault:
        raise Unreadable(say("calendar.bad_rule")) from fault
    return min(end, until)


# --- moments -------------------------------------------------------------------------------------


def _at(moment: datetime | date | None, window: Window) -> datetime:
    if isinstance(moment, datetime):
        return moment
    return datetime.combine(moment or date.min, time(), window.zone)


def _key(moment: datetime | date | None, window: Window) -> datetime:
    """What names a day of a series, everywhere the same: the original start in UTC; of an all-day entry its day."""
    if moment is None or isinstance(moment, datetime):
        return _at(moment, window).astimezone(UTC)
    return datetime.combine(moment, time(), UTC)


def _civil(moment: datetime | date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _newest(events: Sequence[Event]) -> Event:
    """The version with the highest SEQUENCE, then the newest stamp, then the one that stands last."""
    return max(enumerate(events), key=lambda pair: (*pair[1].age, pair[0]))[1]


def _newest_by_slot(events: Sequence[Event], window: Window) -> list[Event]:
    slots: dict[datetime, list[Event]] = {}
    for event in events:
        slots.setdefault(_key(event.slot, window), []).append(event)
    return [_newest(versions) for versions in slots.values()]
