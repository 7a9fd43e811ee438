"""Working days that a promise names: `within three business days`, 3営業日以内. Public holidays are told by the caller."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeAlias

from daemon.think.later import later

Rests: TypeAlias = Callable[[date], bool]
"""Whether nobody works on this day in the owner's country."""

_MOST = 60  # working days; nobody promises for later by counting these
_SMALL_EN = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_SMALL_JA = "一二三四五六七八九十"
_WORDS = {**{word: n for n, word in enumerate(_SMALL_EN, 1)}, **{sign: n for n, sign in enumerate(_SMALL_JA, 1)}}
_WORDS |= {"a": 1, "next": 1, "翌": 1, "couple": 2}
_COUNTED = later(
    r"(?P<en>\d{1,2}|[a-z]+)(?: of| \(\d+\))? (?:business|working)[ -]days?\b|(?P<ja>\d{1,2}|[一二三四五六七八九十翌])営業日"
)


def weekend(day: date) -> bool:
    """Saturday or Sunday: what is known without a country."""
    return day.weekday() >= 5


def working_days_in(text: str) -> int | None:
    """How many working days a sentence gives itself."""
    found = _COUNTED.search(unicodedata.normalize("NFKC", text).casefold())
    if found is None:
        return None
    word = found["en"] or found["ja"]
    number = int(word) if word.isdigit() else _WORDS.get(word)
    return number if number is not None and 0 < number <= _MOST else None


def working_days_after(day: date, number: int, rests: Rests) -> date:
    """The day on which so many working days have passed; that of the mail is not counted."""
    left = number
    for _ in range(7 * number + 60):  # however many holidays there are
        day += timedelta(days=1)
        left -= not (weekend(day) or rests(day))
        if not left:
            break
    return day
