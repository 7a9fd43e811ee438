"""How long somebody says that they are away, where they name no day: for three weeks, 三週間ほど."""

from __future__ import annotations

import re
from datetime import date, timedelta

from daemon.think.language.known import LANGUAGES


def back_after(text: str, language: str, sent: date) -> date | None:
    """The first day on which they are back, of whoever is away for a span: from the day named before it, else from now on."""
    found = _span(text, language)
    if not found:
        return None
    words = LANGUAGES[language].letters.absence
    named = LANGUAGES[language].days_in(text[: found.start()].lower(), sent)
    begins = named[-1].day if named else sent
    return begins + timedelta(days=words.numbers(found["n"].casefold()) * words.units[found["unit"].casefold()])


def tells_span(text: str, language: str) -> bool:
    """Whether a sentence tells of such a span, whenever it was written."""
    return _span(text, language) is not None


def _span(text: str, language: str) -> re.Match[str] | None:
    words = LANGUAGES[language].letters.absence
    found = words.gone_for.search(text)
    return None if found is None or words.no_absence.search(text) else found
