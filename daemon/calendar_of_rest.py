"""Which days have no morning: weekdays that were not chosen, public holidays, and the owner's closed spans."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

from config.schema import Morning, Span

_MOST_PEOPLE = {"GB": "ENG"}
"""Where a country as a whole has no list that its people live by, the part in which most of them live."""


def rests(morning: Morning, day: date) -> bool:
    """Whether the morning of this local day is left out."""
    if day.weekday() not in morning.days or any(_within(span, day) for span in morning.closed):
        return True
    return bool(morning.holidays) and _is_holiday(morning.holidays, day)


def next_morning(morning: Morning, day: date) -> date:
    """The first day after `day` that has a morning; where none has for a year, the next day."""
    following = (day + timedelta(days=ahead) for ahead in range(1, 367))
    return next((one for one in following if not rests(morning, one)), day + timedelta(days=1))


def public_holidays(morning: Morning, zone: str) -> Callable[[date], bool]:
    """Which days are public holidays where the owner lives: the country of the settings, else the one of the time zone."""

    def rests_on(day: date) -> bool:
        country = morning.holidays or country_of_zone(zone)
        return bool(country) and _is_holiday(country, day)

    return rests_on


@cache
def country_of_zone(zone: str) -> str:
    """The country that a time zone is named for, by its two letters; empty where there is none."""
    table = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return next((country for country, _, name, *_ in rows if name == zone), "")


def _is_holiday(country: str, day: date) -> bool:
    import holidays  # noqa: PLC0415  30 ms that an owner without `holidays:` does not pay

    try:
        return day in holidays.country_holidays(country, subdiv=_MOST_PEOPLE.get(country), years=day.year)
    except NotImplementedError:
        return False  # a country whose holidays the library does not know


def _within(span: Span, day: date) -> bool:
    first, last = span.first, span.last
    if isinstance(first, date) and isinstance(last, date):
        return first <= day <= last
    if isinstance(first, date) or isinstance(last, date):
        return False  # the loader refuses a span of two kinds
    here = (day.month, day.day)
    return first <= here <= last if first <= last else here >= first or here <= last  # 12-29..01-03 wraps
