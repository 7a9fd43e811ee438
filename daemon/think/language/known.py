"""The languages that are read: a new one is a folder of its own and a line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from daemon.think.language.en.rules import RULES as ENGLISH
from daemon.think.language.ja.rules import RULES as JAPANESE
from daemon.think.language.ledger import Ledger
from daemon.think.language.rules import Rules
from daemon.think.model import Sentence

LANGUAGES: Mapping[str, Rules] = {"en": ENGLISH, "ja": JAPANESE}
OTHERWISE = "en"
"""What is read where no language is known."""


def of_all(alternatives: Callable[[Rules], str]) -> str:
    """The alternatives of a pattern that all languages have, for lines of which nobody knows the language yet."""
    return "|".join(filter(None, map(alternatives, LANGUAGES.values())))


def words_for(sentence: Sentence) -> Ledger:
    """What the ledger looks for in the language of a sentence."""
    return LANGUAGES[sentence.language].ledger
