"""Whether a sentence asks not to be written to any more. A limit of matter, time, place or channel is no such wish."""

from __future__ import annotations

from daemon.think.language.forms import holds
from daemon.think.language.known import LANGUAGES


def asks_for_quiet(text: str, language: str) -> bool:
    """Whether the writer wants no more letters: for ever, until the owner says otherwise."""
    words = LANGUAGES[language].letters.orders
    if not holds(text, words.quiet_words):
        return False
    return any(wish.search(text) for wish in words.quiet) and not words.quiet_limit.search(text)
