"""How long somebody says that they are away, where they name no day: for three weeks, 三週間ほど."""

from __future__ import annotations

from datetime import date, timedelta

from daemon.think.language.known import LANGUAGES


def back_after(text: str, language: str, sent: date) -> date | None:
    """The first day on which they are back, of whoever is away for a span: from the day named before it, else from now on."""
    words = LANGUAGES[language].letters.absence
    found = words.gone_for.search(text)
    if not found or words.no_absence.search(text):
        return None
    named = LANGUAGES[language].days_in(text[: found.start()].lower(), sent)
    begins = named[-1].day if named else sent
    return begins + timedelta(days=words.numbers(found["n"].casefold()) * words.units[found["unit"].casefold()])
