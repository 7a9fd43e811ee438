"""Does a sentence say again what the letter says already, in its words or under them? `Take care.` above `Take care,`."""

from __future__ import annotations

from collections.abc import Iterable

from daemon.think.language.spoken import SPEECH


def echoes(text: str, said: Iterable[str], language: str) -> bool:
    """Whether a word that carries this sentence stands in what is said already."""
    return bool(_stems(text, language) & _stems("\n".join(said), language))


def _stems(text: str, language: str) -> frozenset[str]:
    words = SPEECH[language].phrases
    found = (one[0].lower() for one in words.stems.finditer(text))
    return frozenset(words.same.get(word, word) for word in found)
