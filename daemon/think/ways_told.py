"""How one was in touch, by the words of a logged line: `had lunch together`, 会って話した. What it was about tells nothing of it."""

from __future__ import annotations

import re
from functools import cache

from daemon.think.language.known import LANGUAGES
from daemon.think.later import later


def way_told(words: str) -> str:
    """`video`, `call` or `place`, as the words of a line say it; empty where they say nothing of it. More than a call is told first."""
    line = " ".join(words.casefold().split())
    told = [by for by, pattern in _patterns() if pattern.search(line)]
    return next((by for by in told if by != "call"), "call" if told else "")


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Those of all languages: a line is typed in any of them."""
    return tuple((way.by, later(way.pattern)) for rules in LANGUAGES.values() for way in rules.ways)
