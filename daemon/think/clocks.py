"""Whose clock a mail was written by: `tomorrow` means the next day where its writer is (ACTS.md, `due`)."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone, tzinfo


def minutes_east(written: datetime | None) -> int | None:
    """Minutes between the writer's clock and UTC; None without a date, or of UTC itself.

    Many mail servers write every Date in UTC whoever the sender is (Exchange does), so +0000 tells nothing of them.
    """
    offset = written.utcoffset() if written else None
    return int(offset.total_seconds() // 60) if offset else None


def clock_of(minutes: int | None, zone: tzinfo) -> tzinfo:
    """The writer's clock where it is known, else the owner's zone."""
    return zone if minutes is None else timezone(timedelta(minutes=minutes))
