"""Takes back what was taken for the writer's own name and is none; how a language tells that stands in its folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from daemon.think.language.known import LANGUAGES
from daemon.think.model import Sentence, Voice

_CONSTRUCTION = "self_name"


def without_false_names(
    sentences: tuple[Sentence, ...], voice: Voice, sender: str, language: str
) -> tuple[tuple[Sentence, ...], Voice]:
    """Sentences and voice of a mail in a language, with nothing taken for the writer's name that is an answer."""
    known = (sender, *voice.sign_off, *voice.signed)
    told = tuple(
        replace(one, acts=()) if _is_formula(one) and _is_false(one.text, one.language, place, known) else one
        for place, one in enumerate(sentences)
    )
    if voice.self_naming and _is_false(voice.self_naming, language, 0, known):
        voice = replace(voice, self_naming="")
    return told, voice


def _is_formula(sentence: Sentence) -> bool:
    return bool(sentence.acts) and all(act.construction == _CONSTRUCTION for act in sentence.acts)


def _is_false(text: str, language: str, place: int, known: Sequence[str]) -> bool:
    """In a language whose form of a self-introduction is that of an answer too: it names somebody or something else."""
    names_writer = LANGUAGES[language].names_writer
    return names_writer is not None and not names_writer(text, place, known)
