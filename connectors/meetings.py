"""From the text of a calendar to its Meetings: each event becomes one for each of its days, a broken one a `Broken` in place.

How an event is read stands in `event.py`, how a series is unrolled in `series.py`. No I/O: files are the business of
`ics.py`, servers that of `caldav.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from config.words import Said, say
from connectors.event import Event, Unreadable, read_event, uid_of
from connectors.ical_text import Block, blocks, decoded, is_calendar, is_cut, is_page
from connectors.model import Broken, Item, Meeting
from connectors.occurrences import Day, Fault, Span, narrowed, occurrences
from connectors.series import Window
from connectors.zones import Zones

PAST = timedelta(days=20 * 366)  # so far back series are unrolled
AHEAD = timedelta(days=400)
READER = 2  # raise it when the reader understands more than before: everything is then read again
_NO_EVENTS = ("REPLY", "REFRESH", "COUNTER", "DECLINECOUNTER")  # answers to invitations, no entries of a calendar


def read_calendar(raw: bytes, source: str, window: Window, near: Span = (None, None)) -> Iterator[Item]:
    """All meetings of a calendar's bytes, and one `Broken` for each event (or UID) that cannot be read.

    Days of series that neither start in `near` nor are moved into it may be left out.
    """
    named = set[str]()
    for item in _items(raw, source, window, near):
        if not isinstance(item, Broken) or item.source not in named:
            yield item
        if isinstance(item, Broken):
            named.add(item.source)


def _items(raw: bytes, source: str, window: Window, near: Span) -> Iterator[Item]:
    text = decoded(raw)
    if not is_calendar(text):
        yield Broken(source, _no_calendar(text))
        return
    by_uid: dict[str, list[Event]] = {}
    zones: dict[int, Zones] = {}
    found = blocks(text)
    for block in found:
        if block.calendar.method not in _NO_EVENTS:
            known_zones = zones.setdefault(id(block.calendar), Zones(block.calendar.zones))
            yield from _read_into(by_uid, block, known_zones, source, window)
    if is_cut(text) and all(block.fault != "cut" for block in found):
        yield Broken(source, say("calendar.breaks_off"))
    for uid, events in by_uid.items():
        yield from _meetings(uid, events, source, window, near)
    for name in dict.fromkeys(name for several in zones.values() for name in several.unknown):
        yield Broken(f"{source}#TZID={_short(name)}", say("calendar.unknown_zone", zone=_short(name)))


def _no_calendar(text: str) -> Said:
    if not text.strip():
        return say("calendar.empty")
    return say("calendar.web_page") if is_page(text) else say("calendar.no_calendar")


def _read_into(
    by_uid: dict[str, list[Event]], block: Block, zones: Zones, source: str, window: Window
) -> Iterator[Broken]:
    uid = uid_of(block)
    try:
        event = read_event(block, zones, window.zone)
    except Unreadable as fault:
        yield _broken(source, uid, fault.said)
    except Exception:  # noqa: BLE001  hostile input finds new ways through the library; the others must arrive
        yield _broken(source, uid, say("calendar.no_sense"))
    else:
        by_uid.setdefault(uid, []).append(event)


def _meetings(uid: str, events: list[Event], source: str, window: Window, near: Span) -> Iterator[Item]:
    try:
        for found in occurrences(events, narrowed(window, near, events)):
            yield _broken(source, uid, found.said) if isinstance(found, Fault) else _meeting(found, source)
    except Unreadable as fault:
        yield _broken(source, uid, fault.said)
    except Exception:  # noqa: BLE001  as above
        yield _broken(source, uid, say("calendar.no_sense"))


def _meeting(day: Day, source: str) -> Meeting:
    event = day.event
    return Meeting(
        uid=event.uid, occurrence=f"{day.slot:%Y%m%dT%H%M%SZ}" if day.slot else "", source=source,
        start=day.start, end=day.end, all_day=event.all_day, title=event.title, place=event.place, link=event.link,
        cancelled=event.cancelled, organizer=event.organizer, attendees=event.guests.attendees,
        heads=event.guests.heads, stamp=event.stamp,
    )  # fmt: skip


def _broken(source: str, uid: str, reason: Said) -> Broken:
    return Broken(f"{source}#{_short(uid)}", reason)


def _short(name: str) -> str:
    """A name from a file, fit for one line on a screen."""
    plain = "".join(c if c.isprintable() else " " for c in name)
    return plain if len(plain) <= 120 else f"{plain[:119]}…"
