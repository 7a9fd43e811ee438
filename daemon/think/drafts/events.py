"""What kind of news an event is: hard or happy, passed, over, gone wrong, a setback, a death.

The reader says of which kind an event is; what it is called when I speak of it to them is told by each language.
"""

from __future__ import annotations

import re
from dataclasses import replace

from daemon.think.language.speech.naming import News
from daemon.think.language.spoken import SPEECH
from daemon.think.model import Sentence

HARD = frozenset({"illness"})
HAPPY = frozenset(
    {
        *("birth", "wedding", "promotion", "new_job", "move", "retirement", "graduation", "award"),
        *("founding", "exam", "project"),
    }
)


def passed(sentence: Sentence) -> bool:
    """Whether an exam is told as passed, so that it may be rejoiced in."""
    return not unhappy(sentence) and _words(sentence).passed.search(sentence.text) is not None


def unhappy(sentence: Sentence) -> bool:
    """Whether the sentence tells of something that went wrong, whatever its kind of event."""
    return _words(sentence).unhappy.search(sentence.straight) is not None


def denied(sentence: Sentence) -> bool:
    """Whether something in the sentence did not come about."""
    return _words(sentence).denied(sentence.text)


def is_setback(name: str, language: str) -> bool:
    """Whether a named hardship befell work or home rather than health."""
    return name.endswith(SPEECH[language].events.setbacks)


def is_examination(name: str, language: str) -> bool:
    """Whether what was read as an illness is a doctor's examination, of which nobody knows yet what it will tell."""
    return name.endswith(SPEECH[language].events.examinations)


def without_organ(sentence: Sentence) -> Sentence:
    """The sentence without what an examination looks at: 心臓の検査, `a heart scan` are no illness of the heart."""
    words = SPEECH[sentence.language].events
    names = "|".join(map(re.escape, words.examinations))
    return replace(sentence, text=re.sub(f"(?:{words.examined})({names})", r"\1", sentence.text))


def exam_to_come(kind: str, sentence: Sentence) -> bool:
    """Whether what was read as a degree is an exam that nobody has passed yet."""
    speaks_of_exam = kind in {"graduation", "exam"} and _words(sentence).exam.search(sentence.text)
    return bool(speaks_of_exam) and not passed(sentence)


def died(sentence: Sentence) -> bool:
    """Whether the sentence tells of a death."""
    return _words(sentence).died.search(sentence.text) is not None


def _words(sentence: Sentence) -> News:
    return SPEECH[sentence.language].news
