"""A deed to come that is told to the one for whom it is done: an offer or news by its form, and a promise where it is written down."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import lru_cache

from daemon.think.days_named import days_named
from daemon.think.due import due_of
from daemon.think.language.known import LANGUAGES, words_for
from daemon.think.model import Act, Letter, Sentence

_NAME, _SURE = "pledged", 0.7
_LONGEST, _RECURRING = 300, 2048  # signs, sentences
_BINDS_ALREADY = ("ask", "question", "promise", "kept", "broken", "formula")


def pledges(sentence: Sentence) -> bool:
    """Whether its writer binds themselves, though no act says so: あとで地図をメールしますね, ワインは持っていく."""
    of, text = words_for(sentence).deeds, sentence.text.strip()
    if sentence.does(*_BINDS_ALREADY):
        return False
    if of.pledged.search(text) is not None and of.not_pledged.search(text) is None:
        return True
    return _told_by_form(text, sentence.language)


@lru_cache(maxsize=_RECURRING)
def _told_by_form(text: str, language: str) -> bool:
    """Whether the form of its verb tells such a deed, whichever it is: ふさいどきますね. Remembered: the ledger asks again and again."""
    rules = LANGUAGES[language]
    forms = rules.ledger.deeds.pledged_by_form
    return forms is not None and bool(forms.hits(rules.lay_out(text[:_LONGEST])))


def with_pledges(letter: Letter, sent: date) -> Letter:
    """The letter with a promise in each sentence that is one for whoever waits."""
    if not any(map(pledges, letter.sentences)):
        return letter
    return replace(letter, sentences=tuple(_bound(one, sent) if pledges(one) else one for one in letter.sentences))


def _bound(sentence: Sentence, sent: date) -> Sentence:
    due = due_of(
        days_named(sentence.text, sentence.language, sent),
        (0, len(sentence.text)),
        LANGUAGES[sentence.language].day_comes_late,
    )
    kept = tuple(act for act in sentence.acts if act.kind not in ("give", "self_talk"))
    return replace(sentence, acts=(*kept, Act("promise", _NAME, _SURE, due)))
