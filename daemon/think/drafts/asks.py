"""Does a text want something from its reader? The gate that no draft passes that asks for anything."""

from __future__ import annotations

from daemon.think.language.spoken import SPEECH


def wants(text: str, language: str) -> str:
    """The first passage that wants something from the reader; empty where none does."""
    words = SPEECH[language].phrases
    found = words.asks.search(words.harmless.sub(" ", text))
    return found[0] if found else ""


def questions(text: str, language: str) -> list[str]:
    """The sentences that ask."""
    return SPEECH[language].phrases.questions(text)
