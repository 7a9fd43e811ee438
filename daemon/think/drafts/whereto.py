"""Where a trip, a move or a transfer of theirs goes, so that a letter names the place: `your trip to Portugal`, 石垣島へのご旅行."""

from __future__ import annotations

import re

from daemon.think.given_names import SHORT_FORMS

_WHERETO_EN = re.compile(
    r"\b(?:go|goes|going|went|gone|fly|flying|flew|travel\w*|trip|journey|holiday|drive|driving|drove|sail\w*|off|set out|head(?:ed|ing)?|mov(?:e|ed|ing)|relocat\w*|emigrat\w*)"
    r"(?: \w+){0,3}? to (?P<place>(?-i:(?:the )?[A-Z][a-zà-ÿ]{2,}(?:[ -][A-Z][a-zà-ÿ]{2,})?))\b(?!['’])",
    re.IGNORECASE,
)
_WHERETO_JA = {
    "trip": re.compile(
        r"(?P<place>[一-鿿々ァ-ヴー]{2,8})(?:へ(?=[^。、]{0,14}(?:行|旅|出かけ|出掛け|訪れ|飛び|飛ん|渡|出張|留学))|に(?=(?:旅行|留学|出張|旅)))"
    ),
    "move": re.compile(r"(?P<place>[一-鿿々ァ-ヴー]{2,8})(?:へ|に)(?=(?:引っ越|引越|移住|転居|移り|移る))"),
    "new_job": re.compile(r"(?P<place>[一-鿿々ァ-ヴー]{2,8})(?:へ|に)(?=(?:転勤|赴任|異動))"),
}
_BEFORE = re.compile(r"^(?:[来今先再]々?[年月週春夏秋冬]|[一二三四五六七八九十]{1,2}月|毎年|近々|急遽)")
_NO_PLACE = re.compile(
    r"[月日年週曜時秋春夏冬]|病院|医院|実家|部署|会社|友|母|父|家族|皆|方々|新居|新婚|仕事|来月|\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July"
    r"|August|September|October|November|December|Easter|Christmas|You|Him|Her|Them|The End)\b"
)


def whereto_en(kind: str, sentence: str) -> str:
    """The place to which a trip or a move goes: Portugal; empty where none stands there, or a person."""
    found = _WHERETO_EN.search(sentence) if kind in {"trip", "move"} else None
    if not found or _NO_PLACE.search(found["place"]) or found["place"].casefold() in SHORT_FORMS:
        return ""
    return found["place"]


def whereto_ja(kind: str, sentence: str) -> str:
    """The place to which a trip, a move or a transfer goes: 石垣島."""
    form = _WHERETO_JA.get(kind)
    found = form.search(sentence) if form else None
    place = _BEFORE.sub("", found["place"]) if found else ""
    return place if len(place) > 1 and not _NO_PLACE.search(place) else ""
