"""The languages that are written: a new one is a folder of its own, a loader in known.py and a line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from daemon.think.language.en.speech import SPEECH as ENGLISH
from daemon.think.language.ja.speech import SPEECH as JAPANESE
from daemon.think.language.known import LANGUAGES, OTHERWISE
from daemon.think.language.letters.writing import Writing
from daemon.think.language.speech import Speech

SPEECH: Mapping[str, Speech] = {"en": ENGLISH, "ja": JAPANESE}


def written_as(name: str) -> Writing:
    """How the language is written in whose letters a name stands."""
    language = next((language for language, speech in SPEECH.items() if speech.hand.writes(name)), OTHERWISE)
    return LANGUAGES[language].letters.writing


def of_all_spoken(alternatives: Callable[[Speech], str]) -> str:
    """The alternatives of a pattern that all languages have."""
    return "|".join(filter(None, map(alternatives, SPEECH.values())))
