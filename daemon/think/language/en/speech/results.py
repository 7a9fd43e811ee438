"""What came of a help of theirs, in English: my own clause."""

from __future__ import annotations

import re

from daemon.think.later import later

_FARES = later(
    r"\b(?P<clause>[A-Z][a-z]+ (?:is|are) (?:now |really |happily |finally )*(?:eating|walking|sleeping|playing|running|working|better|well|fine|home|mended|fixed|back|up and (?:running|about)|on the mend)\b[^,.;!?]{0,40})"
)
_RESULT = later(
    r"\b(?P<clause>(?:(?:i|we) (?:can (?:keep|stay|move|use|open|go)|got|passed|found|finished|managed|won|sold|booked|signed|fixed|opened|moved)|(?:it|the [\w' -]{2,30}|my [\w' -]{2,30}) (?:stays|stayed|holds|runs|came through|worked|works|went|is going|got|was|is now|has been|will be|came|fits|passed|arrived|is fixed))\b[^.;!?]{0,80})",
    re.IGNORECASE,
)


def outcome(text: str, _register: str, _subject: str) -> str:
    """My clause about what came of it."""
    text = text.replace("’", "'")
    for found, fares in (
        *((one, False) for one in _RESULT.finditer(text)),
        *((one, True) for one in _FARES.finditer(text)),
    ):
        clause = re.split(r",|\band (?:the|i|we|it|my)\b", found["clause"])[0].strip()
        if len(clause.split()) < 3 or re.search(
            r"\bnot\b|n't\b|\b(?:he|she|they|him|her|his|their)\b", clause, re.IGNORECASE
        ):
            continue
        named = fares or clause.startswith("I ")
        return clause if named else clause[0].lower() + clause[1:]
    return ""
