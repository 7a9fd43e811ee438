"""Whether what somebody tells of themselves went well: setbacks, hopes that came to nothing, hard times that are over.

The kind of an event does not say it: a job can be lost, a wedding called off, an illness overcome.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from daemon.think.days_named import days_named
from daemon.think.language.known import LANGUAGES
from daemon.think.language.letters.news import Fortune
from daemon.think.later import later
from daemon.think.model import Sentence
from daemon.think.news.recovery import is_well_since

_FOREWORD = later(r"\A[^:：]{4,90}[:：](?=\s|[^\s\d])")  # what I did not say over the crumble: ...
_CLAUSES = later(r"[,;、]")
_FEW_WORDS = 32  # signs of a sentence that only says what came of the one before it
_PIECES = later(r"(?<=[.!?;])(?<!\.\.)\s+|(?<=\.\.)\s+(?=[A-Z])|(?<=[。！？])")


def is_setback(sentence: Sentence) -> bool:
    """It tells of a heavy blow in the writer's own life: a job, a home, a love, their health, an animal."""
    words, text = _words(sentence), sentence.straight
    if sentence.does("question", "congratulation", "support") or not words.setback.search(text):
        return False
    own = sentence.does("self_talk", "self_disclosure")
    return any(_strikes(piece, words, own) for piece in _PIECES.split(text))


def _strikes(piece: str, words: Fortune, own: bool) -> bool:
    """Whether one statement tells of a blow that really fell, and on the writer; `own`: it speaks of their life."""
    if not words.setback.search(piece) or words.no_setback.search(piece) or words.not_theirs.search(piece):
        return False
    return own or not words.of_others.search(words.setback.sub(" ", piece))


def is_at_work_again(told: Sentence, beside: Iterable[Sentence]) -> bool:
    """The blow was the loss of work, and a sentence beside it, or a later one, says that there is work again."""
    words = _words(told)
    if not words.work_lost.search(told.straight):
        return False
    return any(
        _words(one).work_again.search(one.straight) is not None for one in beside if not one.does("question", "ask")
    )


def parted_gladly(sentence: Sentence, beside: Iterable[Sentence]) -> bool:
    """Two have parted, and a sentence beside it, or its own end, says that it is a relief."""
    parted = _words(sentence).parted.search(sentence.straight)
    return parted is not None and any(map(is_relief, (sentence, *beside)))


def is_relief(sentence: Sentence) -> bool:
    """It says of what stands beside it that it is a relief."""
    return any(_words(sentence).relief.search(piece) for piece in _PIECES.split(sentence.straight))


def came_to_nothing(sentence: Sentence) -> bool:
    """What it tells of is no joy, whoever it befell: not won, not passed, called off, lost."""
    words, text = _words(sentence), sentence.straight
    denied = words.denied.search(words.still_glad.sub("", _FOREWORD.sub("", text)))
    return any((denied, words.came_to_nothing.search(text), words.setback.search(text)))


def ends_badly(sentence: Sentence, letter: Iterable[Sentence]) -> bool:
    """It came to nothing, or the few words behind it say so: `I went in for the exam. Failed.`"""
    said = tuple(letter)
    after = said[said.index(sentence) + 1 :][:1] if sentence in said else ()
    return came_to_nothing(sentence) or any(len(one.text) <= _FEW_WORDS and came_to_nothing(one) for one in after)


def is_called_off(sentence: Sentence, said: date) -> bool:
    """What has a day will not be: it fell through, or the clause that names the day denies it; `said`: when it was told."""
    words, text = _words(sentence), sentence.straight
    if words.came_to_nothing.search(text) or words.setback.search(text):
        return True
    clauses = _CLAUSES.split(text)
    dated = [clause for clause in clauses if days_named(clause, sentence.language, said)] or clauses
    return any(words.denied.search(words.still_glad.sub("", clause)) for clause in dated)


def is_only_leaving(sentence: Sentence, kind: str) -> bool:
    """A place is left, for leave or for another place, which is no joy by itself; after a life of work it is."""
    words, text = _words(sentence), sentence.straight
    if kind == "retirement":
        return words.after_a_life.search(text) is None
    if kind == "birth":
        return words.on_leave.search(text) is not None
    return kind == "new_job" and words.sent_elsewhere.search(text) is not None


def is_only_sought(sentence: Sentence) -> bool:
    """A job or a home is looked for, and not found yet."""
    return _words(sentence).sought.search(sentence.straight) is not None


def settles_elsewhere(sentence: Sentence) -> bool:
    """The writer moves to another place, and nothing says that they were driven to it."""
    words, text = _words(sentence), sentence.straight
    return words.settles.search(text) is not None and words.driven.search(text) is None


def wishes_care(sentence: Sentence) -> bool:
    """It wishes that the reader look after themselves, which is a word to who expects a child."""
    return _words(sentence).care.search(sentence.straight) is not None


def is_done(sentence: Sentence) -> bool:
    """An exam is passed, a work is done."""
    return _words(sentence).done.search(sentence.text) is not None


def is_over(sentence: Sentence) -> bool:
    """It tells that a hard time has ended well: out of hospital, the operation behind, ill then and well now."""
    words, text = _words(sentence), sentence.straight
    if words.over.search(text) is not None and words.not_over.search(text) is None:
        return True
    return sentence.tells("illness") and is_well_since(sentence)


def speaks_of_exams(sentence: Sentence) -> bool:
    """It names an exam, which is no degree before it is passed."""
    return _words(sentence).exam.search(sentence.straight) is not None


def is_rite(sentence: Sentence) -> bool:
    """It speaks of a funeral or what belongs to it."""
    return _words(sentence).rite.search(sentence.straight) is not None


def days_of_rites(sentence: Sentence, said: date) -> tuple[date, ...]:
    """The days of funerals that it names behind their name, counted from the day on which it was said."""
    rite = _words(sentence).rite.search(sentence.straight)
    text = sentence.straight[rite.start() :] if rite else ""
    return tuple(mention.day for mention in days_named(text, sentence.language, said))


def is_examined(sentence: Sentence) -> bool:
    """A doctor looks only, and nobody knows yet what will be seen."""
    return _words(sentence).examined.search(sentence.straight) is not None


def is_of_an_animal(sentence: Sentence) -> bool:
    """It tells of an animal, which is missed, and not mourned for a year."""
    return _words(sentence).animal.search(sentence.straight) is not None


def _words(sentence: Sentence) -> Fortune:
    return LANGUAGES[sentence.language].letters.fortune
