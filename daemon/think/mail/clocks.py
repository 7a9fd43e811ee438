"""Whose clock a mail was written by: `tomorrow` means the next day where its writer is (docs/acts.md, `due`)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo


def minutes_east(written: datetime | None) -> int | None:
    """Minutes between the writer's clock and UTC; None without a date, or of UTC itself.

    Many mail servers write every Date in UTC whoever the sender is (Exchange does), so +0000 tells nothing of them.
    """
    offset = written.utcoffset() if written else None
    return int(offset.total_seconds() // 60) if offset else None


def clock_of(minutes: int | None, zone: tzinfo) -> tzinfo:
    """The writer's clock where it is known, else the owner's zone."""
    return zone if minutes is None else timezone(timedelta(minutes=minutes))


def day_by(minutes: int, moment: datetime) -> date:
    """The day of a moment by a clock so many minutes east of UTC."""
    return moment.astimezone(clock_of(minutes, moment.tzinfo or UTC)).date()


def due_here(day: date, said: date, since: date) -> date:
    """The day on which something is due, as the owner reckons: days are the owner's, so it is due no earlier than it was said.

    `said`: the day of its saying where the writer was, `since` the same moment's day where the owner is: `tonight` of
    somebody in the west is due on the day on which the letter came. A day that was past when it was named stays past.
    """
    return since if said <= day < since else day
