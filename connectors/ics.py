"""Calendars in files: `.ics`, one file or a folder of them. Each event becomes a Meeting for each of its days.

How an event is read stands in `event.py`, how a series is unrolled in `occurrences.py`, which files in `files.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo

from config.schema import Account
from config.words import Said, say
from connectors.base import Known, Source
from connectors.event import Event, Unreadable, read_event, uid_of
from connectors.files import FileReading, Place
from connectors.ical_text import Block, blocks, decoded, is_calendar, is_page
from connectors.model import Batch, Broken, Cursor, Item, Meeting, Traits
from connectors.occurrences import Day, Fault, Window, occurrences
from connectors.zones import Zones

READER = 2  # raise it when the reader understands more than before: all files are then read again
PAST = timedelta(days=20 * 366)
AHEAD = timedelta(days=400)
AGAIN = timedelta(days=30)  # a file with series is read again after so long, since the window has moved on
_NO_EVENTS = ("REPLY", "REFRESH", "COUNTER", "DECLINECOUNTER")  # answers to invitations, no entries of a calendar


@dataclass
class IcsSource:
    """A calendar in a file or a folder."""

    place: Place
    zone: tzinfo
    batch_size: int = 500
    traits: Traits = field(default_factory=lambda: Traits(items=frozenset({Meeting})))

    def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
        """The events of every file that changed. `since` is not needed: a file is read whole."""
        del since
        window = Window(now - PAST, now + AHEAD, self.zone)
        today = now.astimezone(UTC).date()
        reading = FileReading(
            self.place,
            lambda raw, source: read_calendar(raw, source, window),
            stamp=f"{READER} {self.zone}",
            mark=lambda raw: today.isoformat() if b"RRULE" in raw else "",
            stale=lambda mark: bool(mark) and not 0 <= (today - _day_of(mark)).days < AGAIN.days,
            batch_size=self.batch_size,
        )
        yield from reading.batches(cursor)

    def check(self) -> list[Said]:
        """Whether the place is there and can be read."""
        return self.place.check()


def open_source(account: Account, known: Known, zone: tzinfo) -> Source:
    """The calendar of this account. Nothing is opened yet."""
    del known  # a changed file is read whole, whatever was known of it
    assert account.path is not None, "the loader gives every ics account a path"  # noqa: S101  a promise of config/load.py
    return IcsSource(Place(account.path, ".ics"), zone)


def read_calendar(raw: bytes, source: str, window: Window) -> Iterator[Item]:
    """All meetings of a calendar's bytes, and one `Broken` for each event (or UID) that cannot be read."""
    named = set[str]()
    for item in _items(raw, source, window):
        if not isinstance(item, Broken) or item.source not in named:
            yield item
        if isinstance(item, Broken):
            named.add(item.source)


def _items(raw: bytes, source: str, window: Window) -> Iterator[Item]:
    text = decoded(raw)
    if not is_calendar(text):
        yield Broken(source, _no_calendar(text))
        return
    by_uid: dict[str, list[Event]] = {}
    zones: dict[int, Zones] = {}
    for block in blocks(text):
        if block.calendar.method not in _NO_EVENTS:
            known_zones = zones.setdefault(id(block.calendar), Zones(block.calendar.zones))
            yield from _read_into(by_uid, block, known_zones, source, window)
    for uid, events in by_uid.items():
        yield from _meetings(uid, events, source, window)
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


def _meetings(uid: str, events: list[Event], source: str, window: Window) -> Iterator[Item]:
    try:
        for found in occurrences(events, window):
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


def _day_of(mark: str) -> date:
    try:
        return date.fromisoformat(mark)
    except ValueError:
        return date.min
