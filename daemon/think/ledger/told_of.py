"""What a sentence tells something of, its topic: 元栓は流しの下です is about the tap, `the stopcock is under the sink` too.

A statement about the very thing that was asked for answers the question even in a letter about something else.
"""

from __future__ import annotations

from daemon.think.content_words import blind, shared, words_of
from daemon.think.language.known import LANGUAGES
from daemon.think.ledger.sums import sums_in
from daemon.think.model import Sentence

TOPIC = "^"
"""The sign before the sum of a topic, in a sentence that was kept as sums."""


def told_of(text: str, language: str) -> frozenset[str]:
    """The words of its topic; none of a question."""
    return words_of(_topic(text, language))


def same_topic(asked: Sentence, told: Sentence) -> bool:
    """What was asked of a thing is told of it: フレームは溶接でなんとかなりそうです, where they asked フレームは直りそうですか."""
    named = " ".join(LANGUAGES[asked.language].ledger.topics.topic.findall(asked.text))
    return shared(words_of(named), told_of(told.text, told.language)) > 0


def topic_marks(text: str, language: str) -> tuple[str, ...]:
    """The same as marks beside the sums of a sentence."""
    return tuple(f"{TOPIC}{one}" for one in sorted(sums_in(blind(_topic(text, language)))))


def _topic(text: str, language: str) -> str:
    of = LANGUAGES[language].ledger.topics
    return "" if of.asks.search(text) else " ".join(of.topic.findall(text.strip()))
