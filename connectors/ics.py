"""Calendars in files: `.ics`, one file or a folder of them. Each event becomes a Meeting for each of its days.

How a calendar is read stands in `meetings.py`, which files in `files.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo

from config.schema import Account
from config.words import Said
from connectors.base import Known, Source
from connectors.files import FileReading, Place
from connectors.meetings import AHEAD, PAST, READER, read_calendar
from connectors.model import Batch, Cursor, Meeting, Traits
from connectors.series import Window

AGAIN = timedelta(days=30)  # a file with series is read again after so long, since the window has moved on


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


def _day_of(mark: str) -> date:
    try:
        return date.fromisoformat(mark)
    except ValueError:
        return date.min
