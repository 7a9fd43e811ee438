"""Birthdays and other days as address books write them: with and without a year, with a time, hidden years.

Free text ("circa 1960") is no day.
"""

from __future__ import annotations

import calendar
import re
from datetime import date

from connectors.card_text import CardText, Line
from connectors.model import CivilDay

_FULL = re.compile(r"(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:$|[T ].*)", re.DOTALL)
_LOOSE = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T ].*)", re.DOTALL)  # 1970-5-3, by hand
_JAPANESE = re.compile(r"(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日")
_YEARLESS = re.compile(r"--(\d{2})-?(\d{2})(?:$|[T ].*)", re.DOTALL)
_PART_OF_DAY = re.compile(r"\b(1[89]\d\d|20\d\d)(?:[-/.年]?(1[0-2]|0?[1-9])(?!\d))?")  # 2019, 2019-03
# Years that stand for "no year": Apple's (a leap year), Exchange's, Google's, Samsung's.
_HIDDEN = (1604, 1600, 1804, 9996)


def civil_day(value: str, params: dict[str, tuple[str, ...]] | None = None) -> CivilDay | None:
    """The day that the value names, or None. The year is None where the card hides it."""
    text = value.strip()
    if (params or {}).get("VALUE", ("",))[0].lower() == "text" and not re.match(r"[\d-]", text):
        return None
    if found := _YEARLESS.fullmatch(text):
        return _day(None, int(found[1]), int(found[2]))
    if found := _JAPANESE.fullmatch(text):
        return _day(int(found[1]) if found[1] else None, int(found[2]), int(found[3]))
    found = _FULL.fullmatch(text) or _LOOSE.fullmatch(text)
    if not found:
        return None
    year = int(found[1])
    hidden = str(year) in (params or {}).get("X-APPLE-OMIT-YEAR", ()) or year in _HIDDEN
    if not hidden and not 1850 <= year <= 9990:
        return None
    return _day(None if hidden else year, int(found[2]), int(found[3]))


def day_of_death(card: CardText) -> CivilDay | None:
    """That somebody has died counts, not when: of a year, a month or "circa 2019" it is the last day that it may have been."""
    for line in card.all("DEATHDATE", "X-DEATHDATE", "DDAY"):
        if day := civil_day(line.raw, line.params):
            return day
        if found := _PART_OF_DAY.search(line.raw):
            year, month = int(found[1]), int(found[2] or 12)
            return CivilDay(month, calendar.monthrange(year, month)[1], year)
    return None


def anniversary(card: CardText) -> CivilDay | None:
    """Apple's way: a day in `item1.X-ABDATE`, and its meaning in `item1.X-ABLabel`. Google's: `X-EVENT`-like labels alike."""
    labels = {line.group: line.text.lower() for line in card.all("X-ABLABEL") if line.group}
    for line in card.all("X-ABDATE"):
        if _means_anniversary(labels.get(line.group, "")):
            return civil_day(line.raw, line.params)
    return _android(card)


def _means_anniversary(label: str) -> bool:
    return "anniversary" in label or "記念日" in label


def _android(card: CardText) -> CivilDay | None:
    """Android's way: `X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2015-06-01;1` (1 is an anniversary)."""
    for line in card.all("X-ANDROID-CUSTOM"):
        parts = _event(line)
        if parts and parts[1] == "1":
            return civil_day(parts[0])
    return None


def _event(line: Line) -> tuple[str, str] | None:
    parts = line.parts
    return (parts[1], parts[2]) if len(parts) > 2 and parts[0].endswith("/contact_event") else None


def _day(year: int | None, month: int, day: int) -> CivilDay | None:
    try:
        date(year or 2000, month, day)  # 2000 is a leap year: a 29th of February without a year is a day
    except ValueError:
        return None
    return CivilDay(month, day, year)
