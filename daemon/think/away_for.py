"""How long somebody says that they are away, where they name no day: for three weeks, 三週間ほど."""

from __future__ import annotations

import re
from datetime import date, timedelta

from daemon.think.language.ja.days import number
from daemon.think.later import later

_IN_WORDS = {
    word: count
    for count, words in enumerate(
        (
            "",
            "a an one",
            "two couple",
            "three few 数",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
        )
    )
    for word in words.split()
}
_DAYS_OF = {"day": 1, "week": 7, "fortnight": 14, "month": 30, "日": 1, "週": 7, "月": 30}
_GONE = {
    "en": later(
        r"\b(?:i(?:'m| am|'ll be| will be)|we(?:'re| are|'ll be| will be)) (?:\w+ ){0,2}?(?:away|gone|out of (?:the )?(?:office|country|reach|town)|on (?:\w+ )?(?:leave|holiday|vacation|tour|retreat)|at sea"
        r"|in (?:the )?(?-i:[A-Z])\w+|in (?:hospital|the (?:field|mountains|hills|desert))|overseas|abroad|camping|trekking|sailing|offline|unreachable|travell?ing)\b[^.?!]{0,30}?"
        r"\bfor (?:the |next |coming |about |around |some |nearly |a good )*(?:a )?(?P<n>\d{1,3}|couple|few|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:of )?(?P<unit>day|week|fortnight|month)s?\b",
        re.IGNORECASE,
    ),
    "ja": later(
        r"(?P<n>\d{1,3}|[一二三四五六七八九十]{1,3}|数)(?:か|ヶ|ヵ|カ|箇)?(?P<unit>[日週月])間?(?:ほど|くらい|ぐらい|程度|ばかり)?(?:の間|の予定で)?(?:、|は)?"
        r"(?:[^。、]{0,10}(?:に|で|から|を|へ))?(?:留守に|不在|休暇(?:を|に)|入院(?:し|いた|する|と)|出張(?:し|いた|に|で)|海外(?:に|へ|で)|旅に|お休みを|休みを|療養)"
    ),
}
_NOT_SO = {  # it is over, or it is not sure
    "en": later(r"\b(?:if|wish|might|every|each|last)\b|\?\s*\Z", re.IGNORECASE),
    "ja": later(r"(?:まし|でし)た|もし|たら|毎|前に|[?？]"),
}


def back_after(text: str, language: str, sent: date) -> date | None:
    """The first day on which they are back, of whoever is away for a span that begins when they write."""
    found = _GONE[language].search(text) if language in _GONE else None
    if not found or _NOT_SO[language].search(text):
        return None
    said = found["n"].casefold()
    count = _IN_WORDS.get(said) or (int(said) if said.isdecimal() else number(said))
    return sent + timedelta(days=count * _DAYS_OF[found["unit"].casefold()])
