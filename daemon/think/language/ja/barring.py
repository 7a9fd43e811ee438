"""Japanese: acts that the weights alone may not add to a sentence, whatever its other words are like."""

from __future__ import annotations

from daemon.think.later import later

_BARRED = {
    # Thanks, and what one knows, feels or has not forgotten, want nothing: ありがたく存じております, 忘れてはおりません。
    "ask": later(
        r"ありがた|ありがとう|感謝|存じ(?:ております|ています|ました|上げております)|忘れて(?:は)?(?:おり|い)ません"
    ),
}


def barred(text: str) -> frozenset[str]:
    """The acts that no construction found here and that weights may not add."""
    return frozenset(act for act, pattern in _BARRED.items() if pattern.search(text))
