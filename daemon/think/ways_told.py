"""How one was in touch and when, by the words of a logged line: `met her on Friday`, 会って話した. What it was about tells nothing of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import cache

from daemon.think.language.known import LANGUAGES
from daemon.think.later import later

_CLAUSES = later(r"[,;!。、！]|[.:](?=\s|$)")
_DAY_ALONE = 14  # characters


def with_them(words: str, names: Iterable[str]) -> str:
    """The line with `them` where it names whoever it is about: `met Ruth in Leeds` says what `met them in Leeds` says."""
    for name in sorted(filter(None, names), key=len, reverse=True):
        for rules in LANGUAGES.values():
            words = rules.logged.of_them(words, name)
    return words


def way_told(words: str) -> str:
    """`video`, `call` or `place`, as the words of a line say it; empty where they say nothing of it. More than a call is told first."""
    line = " ".join(words.casefold().split())
    told = [by for by, pattern in _patterns() if pattern.search(line)]
    return next((by for by in told if by != "call"), "call" if told else "")


def day_told(words: str, today: date) -> date | None:
    """The day on which one was in touch, where the words that say how name it, or a day stands alone right before them."""
    clauses = [one for one in _CLAUSES.split(words) if one.strip()]
    for before, clause in zip(("", *clauses), clauses, strict=False):
        if way_told(clause):
            return _day_in(clause, today) or (_day_in(before, today) if len(before.strip()) <= _DAY_ALONE else None)
    return next((_day_in(clause, today) for clause in clauses if _did(clause)), None)


def tells_last_week(words: str) -> bool:
    """One was in touch last week, and no day of it is named: `video call last week`, 先週電話した."""
    return any(week.search(words) for week in _weeks()) and bool(way_told(words))


def _did(clause: str) -> bool:
    """Its writer did something, however they were in touch: `did the gutter on Boxing Day`."""
    return any(did.search(clause.strip()) and not undone.search(clause) for did, undone in _deeds())


def _day_in(words: str, today: date) -> date | None:
    found = (rules.day_gone(rules.lay_out(words), today) for rules in LANGUAGES.values())
    return next((day for day in found if day is not None and day <= today), None)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Those of all languages: a line is typed in any of them."""
    return tuple((way.by, later(way.pattern)) for rules in LANGUAGES.values() for way in rules.ways)


@cache
def _weeks() -> tuple[re.Pattern[str], ...]:
    return tuple(later(rules.logged.last_week, re.IGNORECASE) for rules in LANGUAGES.values())


@cache
def _deeds() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    told = (rules.logged for rules in LANGUAGES.values())
    return tuple((later(one.did, re.IGNORECASE), later(one.undone, re.IGNORECASE)) for one in told)
