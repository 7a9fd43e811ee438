"""The days on which a series takes place: `recurring-ical-events` behind a guard.

The library unrolls a hostile rule for hours (FREQ=SECONDLY, a 30th of February), so a rule is walked first with a limit on the
days it may look at. What exceptions make of these days stands in occurrences.py.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

import icalendar
import recurring_ical_events
from dateutil.rrule import rrule, rrulestr  # type: ignore[import-untyped]  # ships no types; icalendar brings it along
from recurring_ical_events import Occurrence
from recurring_ical_events.selection.name import ComponentsWithName

from config.words import say
from connectors.event import Event, Unreadable
from connectors.ical_values import values

MOST_A_YEAR = 1_000  # occurrences of one series; more is no calendar of a person
_MOST_DAYS = 200_000  # that a rule may look at before its next hit; a birthday since 1604 needs 155,000
_MOST_HITS = 30_000
_UNITS = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_FINER = ("SECONDLY", "MINUTELY", "HOURLY")


@dataclass(frozen=True, slots=True)
class Window:
    """The span in which series are unrolled, and the account's zone."""

    first: datetime
    last: datetime
    zone: tzinfo


def at(moment: datetime | date | None, window: Window) -> datetime:
    """The moment that is meant; of a day its midnight in the zone of the account."""
    if isinstance(moment, datetime):
        return moment
    return datetime.combine(moment or date.min, time(), window.zone)


def key_of(moment: datetime | date | None, window: Window) -> datetime:
    """What names a day of a series, everywhere the same: the original start in UTC; of an all-day entry its day."""
    if moment is None or isinstance(moment, datetime):
        return at(moment, window).astimezone(UTC)
    return datetime.combine(moment, time(), UTC)


class _Bare(Occurrence):  # type: ignore[misc]  # the library ships no types
    """An occurrence that hands out itself: its moment is all we want, and copying the event costs the most."""

    def as_component(self, keep_recurrence_attributes: bool) -> _Bare:  # noqa: ARG002  the library's signature
        return self


_BARE = ComponentsWithName("VEVENT", occurrence=_Bare)


def unrolled(master: Event, window: Window) -> dict[datetime, datetime | date]:
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
    days = {key_of(start, window): start for start in found}
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


def recurs(event: Event) -> bool:
    """Whether it is a series."""
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
