"""Japanese: acts that the weights alone may not add to a sentence, whatever its other words are like."""

from __future__ import annotations

from daemon.think.later import later

_BARRED = {
    # Thanks, and what one knows, feels or has not forgotten, want nothing: ありがたく存じております, 忘れてはおりません。
    "ask": later(
        r"(?:た|てくれる|てくださる)(?:こと)?(?:らしい|そうです|そうだ|とか|みたい|んだって|んですって|とのこと)[。、よね]|(?:と|よう(?:に)?)(?:頼|言いつけ|命じ|お願いし)[んでていたけ]+(?:。|$)|(?<!あらかじめ)(?<!前もって)(?<!先に)(?:御礼|お礼)(?:を)?申し上げ|"
        r"(?<!もらえない)(?<!くれない)(?<!いただけない)(?<!もらえる)(?<!できない)かなと?(?:思って|心配し)|"
        r"ありがた|ありがとう|感謝|存じ(?:ております|ています|ました|上げております)|忘れて(?:は)?(?:おり|い)ません"
    ),
}


def barred(text: str) -> frozenset[str]:
    """The acts that no construction found here and that weights may not add."""
    return frozenset(act for act, pattern in _BARRED.items() if pattern.search(text))
