"""Sentences that would be rows about nothing: a cry of surprise that no answer is owed to, a name with its kisses."""

from __future__ import annotations

import re

_CRY = re.compile(
    r"(?:(?:oh|no|really|wow|what|gosh|goodness|seriously|honestly|huh|eh|hey|my|god|dear|yes|is it|was it|truly)\b"
    r"[\s,.!?…—–-]*)+"
    r"|(?:(?:えっ?|ええっ?|へえ|まあ|わあ|うそ|嘘|本当(?:に|ですか)?|ほんと(?:う)?(?:に|ですか)?|まじ(?:で|ですか)?|マジ(?:で|ですか)?|まさか)"
    r"[\s、。！？!?…ー〜]*)+",
    re.IGNORECASE,
)
_KISSES = re.compile(r"(?:[^\W\d_]+[\s,]+){0,2}(?:x{1,5}|X{2,5}|(?:xo)+x?|(?:XO)+X?)[\s.!]*")


def says_nothing(text: str) -> bool:
    """Whether all of the sentence is such a cry or such a signature."""
    line = text.strip()
    return bool(_CRY.fullmatch(line) or _KISSES.fullmatch(line))
