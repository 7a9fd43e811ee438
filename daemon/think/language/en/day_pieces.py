"""English: the pieces that words for a day are made of, and how each is reckoned."""

from __future__ import annotations

import re
from datetime import date

from daemon.think.due import after, before, exact, in_month, months_after
from daemon.think.later import later
from daemon.think.working_days import weekend, working_days_after

_WORKING = later(r"\b(?:working|business)\b")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAY = (
    r"(?P<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|"
    r"sun(?:day)?)\b(?!'s)"
)
MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
NTH = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
YEAR = r"(?:,? (?P<year>20\d\d))?"
COUNTS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "couple": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "sixty": 60,
    "ninety": 90,
}
COUNT = r"(?P<count>\d{1,3}|a couple of|" + "|".join(COUNTS) + r")"
ORDINALS = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
)


# in the clause that the day stands in; "no problem, before the 10th" is in time
_NOT = later(
    r"(?:\b(?:no(?! (?:problem|worries|trouble|doubt|later))|none|nobody|not(?! only)|never|cannot|nothing|hardly|unlikely)\b|n't\b)"
    r"(?:(?!\b(?:but|so|and)\b)[^,;:.–—])*$"
)


def weekday_in(found: re.Match[str]) -> int:
    """Which weekday the words name; Monday is 0."""
    return DAYS.index(found["weekday"][:3])


def month_in(found: re.Match[str]) -> int:
    """Which month they name, from 1."""
    return MONTHS.index(found["month"][:3]) + 1


def count_in(found: re.Match[str]) -> int:
    """How many days, weeks or months they count."""
    word = found["count"].removeprefix("a ").removesuffix(" of")
    return int(word) if word.isdigit() else COUNTS.get(word or "a", 1)


def last_weekday(sent: date, weekday: int) -> date:
    """The last such day before `sent`."""
    return before(sent, (sent.weekday() - weekday - 1) % 7 + 1)


def day_in_month(found: re.Match[str], sent: date) -> date | None:
    """The next such day of that month."""
    day = int(found["day"])
    return (
        exact(int(found["year"]), month_in(found), day)
        if found["year"]
        else in_month(sent, month_in(found), day)
        if day
        else None
    )


def the_day_before(day: date | None, found: re.Match[str], sent: date) -> date | None:
    """The last day that is left before that one; what will not be ready before the 20th may be on that day."""
    if day is None or _NOT.search(found.string[: found.start()]):
        return day
    return max(before(day, 1), sent)


def part_of_month(found: re.Match[str], sent: date) -> date | None:
    """The last day of that part of the month."""
    part = found["part"]
    return in_month(
        sent, month_in(found), 10 if part.startswith(("early", "beg", "start")) else 20 if part.startswith("mid") else 0
    )


# `Once I have the papers I'll do it within three weeks`, `in two days once they are here`: counted from a day that nobody knows.
_WHEN = r"(?:once(?! (?:more|again|upon|and|or|in)\b)|as soon as|when(?:ever)?|after)"
_ONCE_DONE = later(
    rf"\b{_WHEN} (?:(?!\b(?:said|told|was|were|rang|asked|did|got|\w+ed)\b)[\w'’-]+,? ){{1,12}}?(?:i|we)(?:'ll)? "
    r"(?:(?!\b(?:and|but)\b)[^.;:!?–—])*$"
)
_OF_IT_BEING_DONE = later(
    r",? (?:once|as soon as|of (?:it|them|that|the \w+) (?:arriving|coming|being)) ?(?:i|we|you|it|they|the|your|everything|that|he|she)?\b"
)


def so_much_later(found: re.Match[str], sent: date) -> date | None:
    """The day so many days, weeks or months on; none where they are counted from what is still to come."""
    if _ONCE_DONE.search(found.string, 0, found.start()) or _OF_IT_BEING_DONE.match(found.string, found.end()):
        return None
    count, unit = count_in(found), found["unit"]
    if unit.startswith("d") and _WORKING.search(found[0]):
        return working_days_after(sent, count, weekend)
    if unit.startswith("month"):
        return months_after(sent, count)
    return after(
        sent, {"d": count, "w": 7 * count, "f": 14 * count, "h": count // 24, "m": 0, "y": 365 * count}[unit[0]]
    )
