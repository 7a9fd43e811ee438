"""The day that a sentence names, counted from the day it was sent (docs/acts.md, the table of `due`).

The words of each language lie in `language/<xx>/days.py`; here is the arithmetic that they share and the choice among
several days in one sentence.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from daemon.think.later import later

FRIDAY, SUNDAY = 4, 6
_NEAR = 90  # signs before a day in which stands what tells that it is past
Reckon: TypeAlias = Callable[[re.Match[str], date], date | None]


class DayWords(NamedTuple):
    """Words that name a day, how the day is reckoned, and an example with its day for a mail of Wednesday, 14 October 2026.

    `span`: they name a time of which that day is the last; `back`: how far back the same words reach when told as past
    (`week`, `month`, `year`; `clock`: an hour of the day of sending).
    """

    pattern: str
    reckon: Reckon
    example: str
    day: str
    span: bool = False
    back: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A day named in a sentence and where its words stand; `limit`: with words such as `by` or までに; `gone`: told as past there."""

    start: int
    end: int
    day: date
    limit: bool
    span: bool = False
    back: str = ""
    gone: bool = False


def after(sent: date, days: int) -> date:
    """So many days later; a figure beyond all calendars gives the day of sending."""
    return sent + timedelta(days=days) if 0 <= days <= 3660 else sent


def before(sent: date, days: int) -> date:
    """So many days earlier; a figure beyond all calendars gives the day of sending."""
    return sent - timedelta(days=days) if 0 <= days <= 3660 else sent


def next_weekday(sent: date, weekday: int) -> date:
    """The next such day after `sent`."""
    return sent + timedelta(days=(weekday - sent.weekday() - 1) % 7 + 1)


def weekday_of_week(sent: date, weekday: int, weeks: int) -> date:
    """That day of the week so many weeks on; weeks begin on Monday."""
    return sent + timedelta(days=7 * weeks + weekday - sent.weekday())


def friday_left(sent: date) -> date:
    """The last working day of this week, or today where that is past."""
    return max(weekday_of_week(sent, FRIDAY, 0), sent)


def month_end(sent: date, months: int = 0) -> date:
    """The last day of the month so many months on."""
    year, month = divmod(sent.year * 12 + sent.month - 1 + months, 12)
    return date(year, month + 1, monthrange(year, month + 1)[1])


def in_month(sent: date, month: int, day: int) -> date | None:
    """The next such day on or after `sent`; `day` 0 is the last of the month."""
    if not 1 <= month <= 12:
        return None
    for year in (sent.year, sent.year + 1):
        last = monthrange(year, month)[1]
        if day > last and not (month == 2 and day == 29):
            return None
        if day <= last and (found := date(year, month, day or last)) >= sent:
            return found
    return None


def day_of_month(sent: date, day: int) -> date | None:
    """The next such day of a month on or after `sent`: the 20th, 20日."""
    for months in range(3):
        end = month_end(sent, months)
        if 1 <= day <= end.day and (found := end.replace(day=day)) >= sent:
            return found
    return None


def day_in_months(sent: date, months: int, day: int) -> date | None:
    """A day of the month so many months on, e.g. 来月の5日."""
    end = month_end(sent, months)
    return end.replace(day=day) if 1 <= day <= end.day else None


def months_after(sent: date, months: int) -> date:
    """The same day so many months on, or the last of that month."""
    end = month_end(sent, min(months, 120))
    return end.replace(day=min(sent.day, end.day))


def exact(year: int, month: int, day: int) -> date | None:
    """That day, if there is one."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def mention_finder(
    table: tuple[DayWords, ...],
    limit_before: str,
    limit_after: str,
    gone_before: str = r"(?!)",
    gone_after: str = r"(?!)",
) -> Callable[[str, date], tuple[Mention, ...]]:
    """The function that finds the days named in a sentence, in their order; of words that overlap the earlier row wins.

    `gone_before`, `gone_after`: what right beside a day tells that it is past, whatever the rest of the sentence looks forward to.
    """
    gate = later("|".join(re.sub(r"\(\?P<\w+>", "(?:", row.pattern) for row in table))
    rows = tuple((later(row.pattern), row) for row in table)
    before, within, behind = (later(part) for part in (f"(?:{limit_before})$", limit_before, limit_after))
    past_before, past_behind = later(f"(?:{gone_before})$"), later(gone_after)

    def limits(text: str, match: re.Match[str]) -> bool:
        ahead = text[max(0, match.start() - 24) : match.start()]
        return bool(before.search(ahead) or within.match(match[0]) or behind.match(text, match.end()))

    def gone(text: str, match: re.Match[str]) -> bool:
        first = match.start() + len(match[0].partition(" ")[0]) + 1  # `on Monday`, of which the day is all
        ahead = (text[max(0, match.start() - _NEAR) : end] for end in (match.start(), min(first, match.end())))
        return any(map(past_before.search, ahead)) or past_behind.match(text, match.end()) is not None

    @lru_cache(maxsize=1024)  # people say the same days again and again; when they say it is another matter
    def words(text: str) -> tuple[tuple[re.Match[str], DayWords, bool, bool], ...]:
        if not gate.search(text):
            return ()
        found = [(match, row) for pattern, row in rows for match in pattern.finditer(text)]
        return tuple((match, row, limits(text, match), gone(text, match)) for match, row in found)

    def mentions(text: str, sent: date) -> tuple[Mention, ...]:
        found: list[Mention] = []
        for match, row, limit, past in words(text):
            day = row.reckon(match, sent)
            if day and not any(one.start < match.end() and match.start() < one.end for one in found):
                found.append(Mention(match.start(), match.end(), day, limit, row.span, row.back, past))
        return tuple(sorted(found, key=lambda one: one.start))

    return mentions


def due_of(mentions: tuple[Mention, ...], deed: tuple[int, int], last_wins: bool) -> date | None:
    """The day by which the promised deed is due. `deed` is where the promise stands, `last_wins` where the day comes late.

    A day with `by` or までに counts more than a bare one, one within or behind the promise more than one before it.
    """
    mentions = tuple(one for one in mentions if not one.gone)
    if not mentions:
        return None
    days = [one for one in mentions if one.back != "clock"] or list(mentions)  # an hour counts only without a day
    near = [one for one in days if one.end > deed[0]] or days
    limits = [one for one in near if one.limit]
    choice = limits or near
    return choice[-1 if last_wins else 0].day


def _day_told(mentions: Iterable[Mention], sent: date, past: bool) -> date | None:
    """The day of an event: that of the first words that name one day; words told as past mean the last such day."""
    for one in mentions:
        if not one.span:
            return _gone(one, sent) if (past or one.gone) and one.day > sent else one.day
    return None


def event_day_finder(
    days_in: Callable[[str, date], tuple[Mention, ...]],
    gone: tuple[DayWords, ...],
    past: str,
    to_come: str,
    last_day: str,
) -> Callable[[str, date], date | None]:
    """The function that finds the day of the event that a sentence tells, if it names one.

    `gone`: the words that name a day gone by; `past` and `to_come`: what shows that it is told as past, or as still to come;
    `last_day`: what words say that name the end of a span, which is a day, while `next month` is none.
    """
    days_gone, told_as_past, told_as_to_come = mention_finder(gone, r"(?!)", r"(?!)"), later(past), later(to_come)
    names_an_end = later(last_day)

    def of_one_day(text: str, mention: Mention) -> Mention:
        ends = mention.span and names_an_end.search(text, mention.start, mention.end)
        return replace(mention, span=False) if ends else mention

    def event_day(text: str, sent: date) -> date | None:
        before_sent = days_gone(text, sent)
        is_past = bool(before_sent or told_as_past.search(text)) and not told_as_to_come.search(text)
        told = before_sent or (of_one_day(text, one) for one in days_in(text, sent))
        return _day_told(told, sent, is_past)

    return event_day


def gone_day_finder(
    days_in: Callable[[str, date], tuple[Mention, ...]], gone: tuple[DayWords, ...], about: str
) -> Callable[[str, date], date | None]:
    """The function that finds the day gone by on which something was done, however it is told: `supper on 14 November`.

    `about`: what one only talked about, with its days.
    """
    days_gone, talked_of = mention_finder(gone, r"(?!)", r"(?!)"), later(about)

    def day_gone(text: str, today: date) -> date | None:
        told = talked_of.sub(" ", text)
        named = days_gone(told, today) or days_in(told, today)
        return _day_told((one for one in named if one.back != "clock"), today, past=True)

    return day_gone


def _gone(mention: Mention, sent: date) -> date | None:
    """The last such day before `sent`; `tomorrow` and the like name none in the past."""
    if mention.back == "week":
        return before(mention.day, 7 if mention.day < after(sent, 7) else 14)  # said on such a day, it is a week ago
    if mention.back == "month":
        end = month_end(mention.day, -1)  # the words were reckoned forward to this month or the next
        return end.replace(day=mention.day.day) if mention.day.day <= end.day else None
    if mention.back == "year":
        return exact(mention.day.year - 1, mention.day.month, mention.day.day)
    return None
