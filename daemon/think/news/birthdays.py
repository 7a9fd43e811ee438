"""Their birthday, as they named it in a mail: `I shall be 80 on the 5th of December`. That of a card comes first."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from connectors.model import CivilDay
from daemon.think.days_named import days_named
from daemon.think.language.known import LANGUAGES
from daemon.think.model import Birthday, Letter, Sentence

_ANY_DAY = date(2026, 1, 1)  # where it matters only that a day is named


def names_birthday(sentence: Sentence) -> bool:
    """Whether the writer names the day of their own birthday."""
    return _day_in(sentence, _ANY_DAY) is not None


def birthday_told(letters: Iterable[Letter]) -> Birthday | None:
    """The birthday that they told of last, and the mail that tells it."""
    told: Birthday | None = None
    for letter in letters:
        for sentence in letter.sentences if letter.side == "theirs" else ():
            day = _day_in(sentence, letter.contact.when.date())
            if day is not None:
                told = Birthday(CivilDay(day.month, day.day), letter.contact.id)
    return told


def _day_in(sentence: Sentence, said: date) -> date | None:
    """The one day that the words about the birthday name; a week or a month is none."""
    if sentence.does("question", "ask", "congratulation"):
        return None
    words = LANGUAGES[sentence.language].letters.affairs.birthday.search(sentence.straight)
    days = days_named(words[0], sentence.language, said) if words else ()
    return days[0].day if len(days) == 1 and not days[0].span else None
