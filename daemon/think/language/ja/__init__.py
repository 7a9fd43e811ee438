"""Japanese: its constructions in the order in which they are tried, and how a sentence is laid out for them."""

from __future__ import annotations

import re
import unicodedata

from daemon.think.language.construction import grammar, substring_triggers
from daemon.think.language.ja.binding import BROKEN, CALLBACKS, KEPT, PROMISES
from daemon.think.language.ja.events import event_of, whose
from daemon.think.language.ja.giving import FEELINGS, GIFTS
from daemon.think.language.ja.requests import ASKS, OTHERS, QUESTIONS
from daemon.think.language.ja.talk import FORMULAS, OWN_LIFE, SMALLTALK

TABLES = (FORMULAS, ASKS, QUESTIONS, GIFTS, FEELINGS, PROMISES, KEPT, BROKEN, CALLBACKS, SMALLTALK, OWN_LIFE, OTHERS)
GRAMMAR = grammar(TABLES, substring_triggers)

_DROP = re.compile(
    r"[\U0001F300-\U0001FAFF\u2600-\u266f\u2700-\u27BF\uFE0F]+|[(（](?:笑|泣|汗|涙|爆|苦笑|^^;?)[)）]|(?:笑+|[wｗ]+)(?=[。!！?？]|$)|\(\^[^)]*\)|^[・●■◆○□◇※*\-]+\s*|^[(（]?[0-9①-⑳]{1,2}[.)）]\s*"
)
_BLANKS = re.compile(r"\s+")


def lay_out(raw: str) -> str:
    """NFKC form without faces, laughter and blanks."""
    plain = unicodedata.normalize("NFKC", _DROP.sub("", raw))
    return _BLANKS.sub("", plain).replace("~", "〜")


__all__ = ["GRAMMAR", "TABLES", "event_of", "lay_out", "whose"]
