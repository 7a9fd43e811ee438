"""Which sentences ask for something of the hearer, a deed or an answer: by their form, and by what they mean.

What only has the form stands in `no_request.py`, what reminds of something open in `asked_again.py`.
"""

from __future__ import annotations

from typing import Literal

from daemon.think.ledger import turns, undoing
from daemon.think.ledger.idle import only_quoted
from daemon.think.ledger.matters import only_says_yes
from daemon.think.ledger.no_request import asks_nothing
from daemon.think.model import Sentence


def wish_in(sentence: Sentence) -> Literal["ask", "question", ""]:
    """`ask` or `question`, by the form of a sentence; empty where it has neither."""
    if sentence.does("ask") and not turns.only_wants_word(sentence):
        return "ask"
    return "question" if turns.asks(sentence) else ""


def is_meant(sentence: Sentence, wish: str) -> bool:
    """Whether a sentence with the form of such a wish really wants something: it quotes, takes back and offers nothing."""
    if only_quoted(sentence, wish) or undoing.takes_back(sentence) or undoing.cannot(sentence):
        return False
    if wish == "question" and sentence.does("give") and not turns.offers_choice(sentence):
        return False
    return not asks_nothing(sentence) and not (wish == "ask" and only_says_yes(sentence))
