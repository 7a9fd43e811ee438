"""What a letter is as a whole: a request, a set of phrases, a word that refers back."""

from __future__ import annotations

from daemon.think.model import Letter

_EMPTY_WORDS = ("formula", "smalltalk")


def is_ask(letter: Letter) -> bool:
    """Whether a letter wants something for its writer: an ask, or a question that seeks help or knowledge."""
    return any(act.kind == "ask" or (act.kind == "question" and act.seeks) for s in letter.sentences for act in s.acts)


def is_formula(letter: Letter) -> bool:
    """Whether all that a letter says is set phrases and talk of the weather."""
    return bool(letter.sentences) and all(
        sentence.acts and all(act.kind in _EMPTY_WORDS for act in sentence.acts) for sentence in letter.sentences
    )


def calls_back(letter: Letter) -> bool:
    """Whether a letter refers to what was said or lived together before."""
    return any(sentence.does("callback") for sentence in letter.sentences)
