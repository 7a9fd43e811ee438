"""Does a sentence say again what the letter says already, in its words or under them? `Take care.` above `Take care,`."""

from __future__ import annotations

import re
from collections.abc import Iterable

_STEMS = {
    "ja": re.compile(
        r"無理|思って(?=[るいま])|いい(?!えば)|よい|良い|大事|大切|自愛|祈|案じ|心に|思い(?=出|返|浮)|気(?=にな|にかか|がかり|に留)|元気|健やか|穏やか|安ら|ほっと|うれし|嬉し|よかった|楽し|ありがと|感謝|おめでと|お祝い|書(?=い|き|く)|便り|ひと言|返事|忘れ|覚え|気をつけ|休(?=[みんめまむ])|懐かし|味方|寂し|待た|遅く|待ち"
    ),
    "en": re.compile(
        r"\b(?:take care|care|hop(?:e|ing)|think|thinking|thought|thoughts|mind|sorry|glad|happy|pleased|delighted|well|wish|wishes|thank|thanks|congratulations|hello|write|writing|wrote|answer|reply|forget|forgotten|slipped|remember|kind|best|warm|love|news|read|year|look(?:ed)? after|easier)\b",
        re.IGNORECASE,
    ),
}
_SAME = {
    "自愛": "大事", "大切": "大事", "健やか": "元気", "嬉し": "うれし", "感謝": "ありがと", "お祝い": "おめでと", "thinking": "think", "thought": "think",
    "thoughts": "think", "hoping": "hope", "wishes": "wish", "thanks": "thank", "forgotten": "forget", "slipped": "forget", "覚え": "忘れ", "take care": "care", "writing": "write",
    "wrote": "write", "pleased": "glad", "delighted": "glad", "happy": "glad", "reply": "answer", "look after": "care", "looked after": "care", "待ち": "待た",
}  # fmt: skip


def echoes(text: str, said: Iterable[str], language: str) -> bool:
    """Whether a word that carries this sentence stands in what is said already."""
    return bool(_stems(text, language) & _stems("\n".join(said), language))


def _stems(text: str, language: str) -> frozenset[str]:
    found = (one[0].lower() for one in _STEMS[language].finditer(text))
    return frozenset(_SAME.get(word, word) for word in found)
