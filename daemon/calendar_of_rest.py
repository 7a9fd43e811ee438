"""Which days have no morning: weekdays that were not chosen, public holidays, and the owner's closed spans."""

from __future__ import annotations

from datetime import date

import holidays

from config.schema import Morning, Span


def rests(morning: Morning, day: date) -> bool:
    """Whether the morning of this local day is left out."""
    if day.weekday() not in morning.days or any(_within(span, day) for span in morning.closed):
        return True
    return bool(morning.holidays) and day in holidays.country_holidays(morning.holidays, years=day.year)


def _within(span: Span, day: date) -> bool:
    first, last = span.first, span.last
    if isinstance(first, date) and isinstance(last, date):
        return first <= day <= last
    if isinstance(first, date) or isinstance(last, date):
        return False  # the loader refuses a span of two kinds
    here = (day.month, day.day)
    return first <= here <= last if first <= last else here >= first or here <= last  # 12-29..01-03 wraps
