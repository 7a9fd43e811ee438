"""English: how it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from daemon.think.language.letters.writing import Writing
from daemon.think.later import later

_END = later(
    r"(?<![.!?…])[.!?…]++[\"')\]]*+(?=\s+[\"'(\[]?[A-Z0-9\U0001F300-\U0001FAFF£$€@#“‘a-z]|\s*$)(?:\s*(?:[:;]-?[)D(P]|[\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F])+)?"
)
_ABBREVIATION = later(
    r"(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|Rev|Sr|Jr|vs|etc|approx|No|Nos|Vol|pp?|ed|eds|Inc|Ltd|Co|Corp|Fig|dept|tel|e\.g|i\.e|a\.m|p\.m|cf|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|[A-Z])\.$",
    re.IGNORECASE,
)
_ENDS_TOO = ("etc.", "p.m.", "a.m.", " I.")  # abbreviations and others with which a sentence may end
_OF_A_DAY = later(r"\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri)\.$")
_GOES_ON_A_DAY = later(
    r"[^A-Z]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b"
)
_NO_TITLE = "MS."  # the illness
# "I went in for it and... failed": dots behind a word with which nothing ends, and no capital after them.
_HELD_BREATH = later(
    r"(?:^|[\s,(])(?:and|but|or|so|because|that|the|an?|to|of|with|for|i|we|he|she|they|is|was|were|are|am|be|been|have|has|had|my|our|his|their|your|i'm|it's|we're|he's|she's|i've|we've|then|very|not|if|when|as)(?:\.{2,}|…)$",
    re.IGNORECASE,
)
# "Lotte:" on a line of its own belongs to what is asked of her below it.
_HEADS = later(r"@?[A-Z][a-z'’-]+:$")
_ASKS = later(r"\?\s*$|^(?:please|could|can|would|will)\b", re.IGNORECASE)
_LONG = 44  # signs of a line that a program may have broken
_ONE_OF_MANY = re.compile(
    r"^( (?:day|hour|week|month|year|time|mail|message|meeting|promise|question|request|opener|letter))s\b"
)
# "I passed (by two points!) and start in May": what is put in between ends nothing.
_ASIDE = later(r"(?<=\S)\s\([^()]*[.!?…]+[\"']*\)$")


def _cut(block: str) -> Iterator[str]:
    start = 0
    for end in _END.finditer(block):
        piece = block[start : end.end()].rstrip()
        rest = block[end.end() : end.end() + 80].lstrip()
        goes_on = rest[:1].islower() or not piece.endswith(_ENDS_TOO)
        if _OF_A_DAY.search(piece[-6:]) and not _GOES_ON_A_DAY.match(rest):
            goes_on = False  # `I can hold it till end Nov. Do you want it?`
        if _ABBREVIATION.search(piece[-12:]) and goes_on and not piece.endswith(_NO_TITLE):
            continue
        below = block[end.end() : end.end() + 8].lstrip()[:1].islower()
        if below and (_HELD_BREATH.search(piece[-12:]) or _ASIDE.search(piece)):
            continue
        yield piece
        start = end.end()
    yield block[start:]


def _goes_on(held: str, text: str) -> bool:
    if _HEADS.match(held):
        return bool(_ASKS.search(text))
    if held[-1] in ".!?:" or _is_greeting(held):
        return False
    return len(held) >= _LONG or text[:1].islower()


def _is_greeting(held: str) -> bool:
    return held.endswith(",") and len(held) < 40


def _one_of_many(text: str) -> str:
    return _ONE_OF_MANY.sub(r"\1", text)


def _courteous(name: str, _following: str) -> str:
    return name


WRITING = Writing(
    cut=_cut,
    goes_on=_goes_on,
    glue=" ",
    between="; ",
    weight=1,
    kanji_names=False,
    family_first=False,
    one_of_many=_one_of_many,
    courteous=_courteous,
    own_fields={},
)
