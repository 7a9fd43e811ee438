"""The languages that are read: a new one is a folder of its own and a loader here. Each is loaded when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from daemon.think.language.ledger import Ledger
    from daemon.think.language.rules import Rules
    from daemon.think.model import Sentence


@cache
def _english() -> Rules:
    from daemon.think.language.en.rules import RULES  # noqa: PLC0415  a look for news, every few minutes, mostly reads nothing

    return RULES


@cache
def _japanese() -> Rules:
    from daemon.think.language.ja.rules import RULES  # noqa: PLC0415  as above

    return RULES


class _Languages(Mapping[str, "Rules"]):
    """The rules of each language, by its name."""

    def __init__(self, **loaders: Callable[[], Rules]) -> None:
        self._loaders = loaders

    def __getitem__(self, name: str) -> Rules:
        return self._loaders[name]()

    def __contains__(self, name: object) -> bool:
        return name in self._loaders

    def __iter__(self) -> Iterator[str]:
        return iter(self._loaders)

    def __len__(self) -> int:
        return len(self._loaders)


LANGUAGES: Mapping[str, Rules] = _Languages(en=_english, ja=_japanese)
OTHERWISE = "en"
"""What is read where no language is known."""


def of_all(alternatives: Callable[[Rules], str]) -> str:
    """The alternatives of a pattern that all languages have, for lines of which nobody knows the language yet."""
    return "|".join(filter(None, map(alternatives, LANGUAGES.values())))


def words_for(sentence: Sentence) -> Ledger:
    """What the ledger looks for in the language of a sentence."""
    return LANGUAGES[sentence.language].ledger
