"""The days that a sentence names, in any language. What their words mean stands in due.py and in the days.py of each language."""

from __future__ import annotations

import unicodedata
from datetime import date

from daemon.think.due import Mention
from daemon.think.language.known import LANGUAGES, OTHERWISE
from daemon.think.model import Sentence

_MOST = 60  # working days; nobody promises for later by counting these


def days_named(text: str, language: str, said: date) -> tuple[Mention, ...]:
    """In the order of the text, counted from the day on which it was said."""
    rules = LANGUAGES.get(language, LANGUAGES[OTHERWISE])
    return rules.days_in(rules.lay_out(text), said)


def working_days_named(sentence: Sentence) -> int | None:
    """How many working days a sentence gives itself: `within three business days`, 3営業日以内."""
    plain = unicodedata.normalize("NFKC", sentence.text).casefold()
    number = LANGUAGES[sentence.language].working_days(plain)
    return number if number is not None and 0 < number <= _MOST else None
