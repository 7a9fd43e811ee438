"""Where a trip or a move of theirs goes, so that a letter names the place: `your trip to Portugal`."""

from __future__ import annotations

import re

from daemon.think.identity.given_names import SHORT_FORMS
from daemon.think.later import later

_WHERETO = later(
    r"\b(?:go|goes|going|went|gone|fly|flying|flew|travel\w*|trip|journey|holiday|drive|driving|drove|sail\w*|off|set out|head(?:ed|ing)?|mov(?:e|ed|ing)|relocat\w*|emigrat\w*)"
    r"(?: \w+){0,3}? to (?P<place>(?-i:(?:the )?[A-Z][a-zà-ÿ]{2,}(?:[ -][A-Z][a-zà-ÿ]{2,})?))\b(?!['’])",
    re.IGNORECASE,
)
_NO_PLACE = later(
    r"\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July"
    r"|August|September|October|November|December|Easter|Christmas|You|Him|Her|Them|The End)\b"
)


def whereto(kind: str, sentence: str) -> str:
    """The place to which a trip or a move goes: Portugal; empty where none stands there, or a person."""
    found = _WHERETO.search(sentence) if kind in {"trip", "move"} else None
    if not found or _NO_PLACE.search(found["place"]) or found["place"].casefold() in SHORT_FORMS:
        return ""
    return found["place"]
