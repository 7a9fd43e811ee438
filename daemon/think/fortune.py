"""Whether what somebody tells of themselves went well: setbacks, hopes that came to nothing, hard times that are over.

The kind of an event does not say it: a job can be lost, a wedding called off, an illness overcome.
"""

from __future__ import annotations

from daemon.think.language.known import LANGUAGES
from daemon.think.language.letters.news import Fortune
from daemon.think.later import later
from daemon.think.model import Sentence

_PIECES = later(r"(?<=[.!?;])\s+|(?<=[。！？])")


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


def came_to_nothing(sentence: Sentence) -> bool:
    """What it tells of is no joy, whoever it befell: not won, not passed, called off, lost."""
    words, text = _words(sentence), sentence.straight
    denied = words.denied.search(words.still_glad.sub("", text))
    return any((denied, words.came_to_nothing.search(text), words.setback.search(text)))


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


def is_done(sentence: Sentence) -> bool:
    """An exam is passed, a work is done."""
    return _words(sentence).done.search(sentence.text) is not None


def is_over(sentence: Sentence) -> bool:
    """It tells that a hard time has ended well: out of hospital, the operation behind."""
    words, text = _words(sentence), sentence.straight
    return words.over.search(text) is not None and words.not_over.search(text) is None


def speaks_of_exams(sentence: Sentence) -> bool:
    """It names an exam, which is no degree before it is passed."""
    return _words(sentence).exam.search(sentence.straight) is not None


def is_of_an_animal(sentence: Sentence) -> bool:
    """It tells of an animal, which is missed, and not mourned for a year."""
    return _words(sentence).animal.search(sentence.straight) is not None


def _words(sentence: Sentence) -> Fortune:
    return LANGUAGES[sentence.language].letters.fortune
