"""Which days have no morning: weekdays that were not chosen, public holidays, and the owner's closed spans."""

from __future__ import annotations

from datetime import date, timedelta

from config.schema import Morning, Span


def rests(morning: Morning, day: date) -> bool:
    """Whether the morning of this local day is left out."""
    if day.weekday() not in morning.days or any(_within(span, day) for span in morning.closed):
        return True
    return bool(morning.holidays) and _is_holiday(morning.holidays, day)


def next_morning(morning: Morning, day: date) -> date:
    """The first day after `day` that has a morning; where none has for a year, the next day."""
    following = (day + timedelta(days=ahead) for ahead in range(1, 367))
    return next((one for one in following if not rests(morning, one)), day + timedelta(days=1))


def _is_holiday(country: str, day: date) -> bool:
    import holidays  # noqa: PLC0415  30 ms that an owner without `holidays:` does not pay

    return day in holidays.country_holidays(country, years=day.year)


def _within(span: Span, day: date) -> bool:
    first, last = span.first, span.last
    if isinstance(first, date) and isinstance(last, date):
        return first <= day <= last
    if isinstance(first, date) or isinstance(last, date):
        return False  # the loader refuses a span of two kinds
    here = (day.month, day.day)
    return first <= here <= last if first <= last else here >= first or here <= last  # 12-29..01-03 wraps
