"""The days that a sentence names, in either language. What their words mean stands in due.py and in the days.py of each language."""

from __future__ import annotations

from datetime import date

from daemon.think.due import Mention
from daemon.think.language import en, ja
from daemon.think.language.en import days as en_days
from daemon.think.language.ja import days as ja_days

_DAYS = {"en": (en.lay_out, en_days.days_in), "ja": (ja.lay_out, ja_days.days_in)}


def days_named(text: str, language: str, said: date) -> tuple[Mention, ...]:
    """In the order of the text, counted from the day on which it was said; what is not Japanese is read as English."""
    lay_out, days_in = _DAYS["ja" if language == "ja" else "en"]
    return days_in(lay_out(text), said)
