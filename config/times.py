"""Times and days in the settings: rhythms, times of day, weekdays, days off, time zones and countries."""

from __future__ import annotations

import re
from datetime import date, time
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from config.nearest import nearest, shown
from config.schema import Span
from config.values import Wrong, hint, some, word
from config.yaml_lines import Node, Text

_NO_ZONES = frozenset({"localtime", "posixrules", "Factory"})  # files beside the zones, no names of places
_WEEKDAYS = (
    ("mon", "monday", "月", "月曜", "月曜日"),
    ("tue", "tuesday", "火", "火曜", "火曜日"),
    ("wed", "wednesday", "水", "水曜", "水曜日"),
    ("thu", "thursday", "木", "木曜", "木曜日"),
    ("fri", "friday", "金", "金曜", "金曜日"),
    ("sat", "saturday", "土", "土曜", "土曜日"),
    ("sun", "sunday", "日", "日曜", "日曜日"),
)
_DAY_NUMBER = {name: number for number, names in enumerate(_WEEKDAYS) for name in names}
_SPAN_DAY = re.compile(r"(?:(\d{4})-)?(\d{1,2})-(\d{1,2})")


def days(node: Node) -> int:
    """How often: 30d, 2w, or a number of days."""
    text = word(node)
    found = re.fullmatch(r"([1-9][0-9]{0,3}) ?([dw]?)", text)
    count = int(found[1]) * (7 if found[2] == "w" else 1) if found else 0
    if not 1 <= count <= 3660:
        raise Wrong("wants_days", node, value=shown(text))
    return count


def clock(node: Node) -> time:
    """A time of day in hours and minutes."""
    text = word(node)
    found = re.fullmatch(r"([01]?[0-9]|2[0-3]):([0-5][0-9])", text)
    if not found:
        raise Wrong("wants_clock", node, value=shown(text))
    return time(int(found[1]), int(found[2]))


def weekdays(node: Node) -> frozenset[int]:
    """`weekdays`, `all`, or a list of names of weekdays in English or Japanese."""
    if isinstance(node, Text):
        named = {"weekdays": range(5), "all": range(7), "平日": range(5), "毎日": range(7)}.get(word(node).lower())
        return frozenset(named) if named is not None else frozenset({_weekday(node)})
    return frozenset(some(_weekday)(node))


def _weekday(node: Node) -> int:
    text = word(node).lower()
    if text not in _DAY_NUMBER:
        names = {"weekdays", "all", *(name for name in _DAY_NUMBER if name.isascii())}
        raise Wrong("wants_weekdays", node, value=shown(text), hint=hint(nearest(text, names)))
    return _DAY_NUMBER[text]


def span(node: Node) -> Span:
    """Days off: `12-29..01-03` every year, `2026-12-24..2026-12-28` once, or one day."""
    text = word(node)
    first, dots, last = (part.strip() for part in text.partition(".."))
    try:
        ends = _span_day(first), _span_day(last if dots else first)
    except ValueError:
        raise Wrong("wants_span", node, value=shown(text)) from None
    once = [isinstance(end, date) for end in ends]
    if once[0] != once[1] or (isinstance(ends[0], date) and isinstance(ends[1], date) and ends[0] > ends[1]):
        raise Wrong("span_order", node, value=shown(text))
    return Span(*ends)


def _span_day(text: str) -> date | tuple[int, int]:
    found = _SPAN_DAY.fullmatch(text)
    if not found:
        raise ValueError(text)
    month, day = int(found[2]), int(found[3])
    if found[1]:
        return date(int(found[1]), month, day)
    date(2024, month, day)  # a leap year: 29 February may be closed
    return month, day


def zone(node: Node) -> ZoneInfo:
    """A time zone by its name; a name never becomes a path."""
    text = word(node)
    try:
        if re.fullmatch(r"[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*", text) and text not in _NO_ZONES:
            return ZoneInfo(text)
    except (ValueError, OSError, LookupError):
        pass
    near = nearest(text, available_timezones() - _NO_ZONES)
    raise Wrong("wants_zone", node, value=shown(text), hint=hint(near))


def country(node: Node) -> str:
    """A country whose public holidays are known, by its two letters."""
    text = word(node).upper()
    if text not in countries():
        raise Wrong("wants_country", node, value=shown(word(node)))
    return text


@cache
def countries() -> frozenset[str]:
    """ISO 3166 as the time zones bring it, and Kosovo: the library of holidays knows the same and costs 15 MiB to load."""
    from importlib.resources import files  # noqa: PLC0415  only for whoever names a country

    table = files("tzdata").joinpath("zoneinfo", "iso3166.tab").read_text(encoding="utf-8")
    return frozenset({line[:2] for line in table.splitlines() if not line.startswith("#")} | {"XK"})
