"""What a sentence tells something of, its topic: 元栓は流しの下です is about the tap, `the stopcock is under the sink` too.

A statement about the very thing that was asked for answers the question even in a letter about something else.
"""

from __future__ import annotations

import re

from daemon.think.content_words import blind, sums_in, words_of
from daemon.think.later import later

TOPIC = "^"
"""The sign before the sum of a topic, in a sentence that was kept as sums."""

_JA = later(r"([一-鿿々ァ-ヴー]+)(?:は|については|に関しては|なら(?=、)|の件は|(?:の件)?ですが(?=、))")
_EN = later(
    r"^(?:\W|\b(?:oh|and|also|so|well|by the way|incidentally|btw|ps|as for|about)\b)*(?:the|your|my|our|his|her|their|that)? ?((?:[\w'-]+ ){0,4}?[\w'-]+?)(?:'s| (?:is|are|was|were|has|have|will be|costs?|leaves?|opens?|starts?|begins?|goes|runs?|lives?|needs?|takes?|comes?|says|said|thinks|reckons|wants|can|could|would|tells?|told|belongs|holds|closes?|ends?|includes?|means?|sells?))\b",
    re.IGNORECASE,
)
_ASKS = later(r"[?？]\s*$|か[。]?\s*$")


def told_of(text: str, language: str) -> frozenset[str]:
    """The words of its topic; none of a question."""
    return words_of(_topic(text, language))


def topic_marks(text: str, language: str) -> tuple[str, ...]:
    """The same as marks beside the sums of a sentence."""
    return tuple(f"{TOPIC}{one}" for one in sorted(sums_in(blind(_topic(text, language)))))


def _topic(text: str, language: str) -> str:
    if _ASKS.search(text):
        return ""
    if language == "ja":
        return " ".join(_JA.findall(text))
    found = _EN.match(text.strip())
    return found[1] if found else ""
