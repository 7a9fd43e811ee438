"""A question that stands in another mail word for word: whoever asks `How many members do we have?` twice within weeks waits for one answer."""

from __future__ import annotations

from datetime import timedelta
from functools import lru_cache

from daemon.think.days_named import days_named
from daemon.think.language.known import LANGUAGES
from daemon.think.later import later
from daemon.think.ledger.rows import Row
from daemon.think.model import Letter, Sentence

_SOON = timedelta(days=45)
_MARKS = later(r"[^\w\s]|_")
_LEAST = 8  # signs: `And you?` is the same under every mail


def in_the_same_words(row: Row, letter: Letter, sentence: Sentence) -> bool:
    """Whether what an earlier mail asked is asked again, perhaps behind a clause that says why, and of the same day."""
    if row.asked.id == letter.contact.id or letter.contact.when - row.asked.when > _SOON:
        return False
    if row.sentence.language != sentence.language or row.kind != "question":
        return False  # `Could you send me the list?` may mean another list
    if LANGUAGES[sentence.language].ledger.matters.points_back.search(sentence.text):
        return False  # so may `Did you like it?`
    asked, again = _bare(row.sentence.straight, sentence.language), _bare(sentence.straight, sentence.language)
    before = again.removesuffix(asked)
    if len(asked) < _LEAST or not again.endswith(asked) or before[-1:].strip():
        return False
    if LANGUAGES[sentence.language].ledger.reminders.asks_which.search(before):
        return False  # `Will you be staying with us?` is not `How long will you be staying with us?`
    said = (row.sentence, row.asked.when), (sentence, letter.contact.when)
    first, second = ({one.day for one in days_named(each.text, each.language, when.date())} for each, when in said)
    return first == second


@lru_cache(maxsize=1024)
def _bare(text: str, language: str) -> str:
    """The words alone, without those that tell nothing: `So, how many members do we have now?`"""
    plain = LANGUAGES[language].ledger.reminders.little.sub(" ", _MARKS.sub(" ", text.replace("'", "")).casefold())
    return " ".join(plain.split())
