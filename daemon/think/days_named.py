"""The days that a sentence names, in either language. What their words mean stands in due.py and in the days.py of each language."""

from __future__ import annotations

from datetime import date

from daemon.think.due import Mention
from daemon.think.language.known import LANGUAGES


def days_named(text: str, language: str, said: date) -> tuple[Mention, ...]:
    """In the order of the text, counted from the day on which it was said; what is in no language that is known is read as English."""
    rules = LANGUAGES.get(language, LANGUAGES["en"])
    return rules.days_in(rules.lay_out(text), said)
