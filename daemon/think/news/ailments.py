"""How heavy an ailment is that somebody tells of: a cold and a sprained ankle ask for other words than a cancer.

Judged by the words of their letter; where they say nothing of it, it is neither light nor grave.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Literal, TypeAlias

from daemon.think.language.forms import Pattern
from daemon.think.language.known import LANGUAGES
from daemon.think.language.letters.news import Ailments
from daemon.think.model import Letter, Sentence
from daemon.think.news.fortune import is_setback

Weight: TypeAlias = Literal["light", "plain", "grave"]

LIGHT_DAYS = 14
"""Days after which a light ailment is over, told or not."""


def weight_of(sentences: Iterable[Sentence]) -> Weight:
    """The weight of an ailment as these sentences of one letter tell it."""
    told: dict[str, str] = {}
    for sentence in sentences:
        text = sentence.straight.lower()
        told[sentence.language] = f"{told[sentence.language]}\n{text}" if sentence.language in told else text
    if _says(told, lambda words: words.made_light):
        return "plain" if _says(told, lambda words: words.grave) else "light"
    if _says(told, lambda words: words.grave):
        return "grave"
    return "light" if _says(told, lambda words: words.light) else "plain"


def weight_in(letter: Letter) -> Weight:
    """The weight of the ailment that a letter tells of."""
    return weight_of(letter.sentences)


def is_light(letter: Letter) -> bool:
    """Whether the hard time that a letter tells of is a light ailment, and no blow besides."""
    return weight_in(letter) == "light" and not any(is_setback(sentence) for sentence in letter.sentences)


def beyond_hope(letter: Letter) -> bool:
    """Whether a letter tells of an illness from which nobody recovers, so that one does not wish for it."""
    ailments = ((sentence, LANGUAGES[sentence.language].letters.ailments) for sentence in letter.sentences)
    return any(words.beyond_hope.search(sentence.text.lower()) for sentence, words in ailments)


def _says(told: Mapping[str, str], wanted: Callable[[Ailments], Pattern]) -> bool:
    """Whether what is told, by language, has the pattern that is wanted of its language."""
    return any(wanted(LANGUAGES[language].letters.ailments).search(text) for language, text in told.items())
