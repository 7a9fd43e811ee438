"""What a letter is as a whole: a request, a set of phrases, a word that refers back."""

from __future__ import annotations

from daemon.think.language.known import LANGUAGES
from daemon.think.model import Letter, Sentence

_EMPTY_WORDS = ("formula", "smalltalk")


def is_ask(letter: Letter) -> bool:
    """Whether a letter wants something for its writer: an ask, or a question that seeks help or knowledge."""
    return any(sentence.does("ask") or _seeks(sentence) for sentence in letter.sentences)


def _seeks(sentence: Sentence) -> bool:
    """A question for the writer's own sake: the reader saw it, or it asks for a tip, a name, a way."""
    questions = [act for act in sentence.acts if act.kind == "question"]
    wishes = LANGUAGES[sentence.language].letters.wishes
    return any(act.seeks for act in questions) or (
        bool(questions) and wishes.seeks_help.search(sentence.text) is not None
    )


def is_formula(letter: Letter) -> bool:
    """Whether all that a letter says is set phrases and talk of the weather; the store keeps no set phrases."""
    said = [sentence for sentence in letter.sentences if not _is_set(sentence)]
    return not said and not letter.plain and letter.voice.length > 0


def _is_set(sentence: Sentence) -> bool:
    return bool(sentence.acts) and all(act.kind in _EMPTY_WORDS for act in sentence.acts)


def calls_back(letter: Letter) -> bool:
    """Whether a letter refers to what was said or lived together before."""
    return any(sentence.does("callback") for sentence in letter.sentences)
