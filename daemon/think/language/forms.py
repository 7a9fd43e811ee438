"""Patterns for what a language does not have, or has in every sentence: see the records that the languages fill."""

from __future__ import annotations

import re
from typing import TypeAlias

from daemon.think.later import later

Pattern: TypeAlias = "re.Pattern[str]"

NEVER = later(r"(?!)")
"""What no text has."""
ALWAYS = later(r"")
"""What every text has."""


def told_by(pattern: Pattern, text: str) -> str:
    """The first of the groups of a pattern that the text fills; empty where it has none."""
    found = pattern.search(text)
    return next(filter(None, found.groups()), "") if found else ""


Words: TypeAlias = "tuple[tuple[str, ...], ...]"
"""What a text must hold, in small letters, for a pattern to be looked for: one word of each of these."""


def holds(text: str, words: Words) -> bool:
    """Whether one word of each stands in it; most texts need no closer look."""
    small = text.lower()
    return all(any(word in small for word in some) for some in words)
