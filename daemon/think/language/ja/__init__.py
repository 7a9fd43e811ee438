"""Japanese: its constructions, ready to be tried, and how a sentence is laid out for them."""

from __future__ import annotations

import unicodedata

from daemon.think.language.construction import grammar, substring_triggers
from daemon.think.language.ja.acts import TABLES
from daemon.think.language.ja.acts.two_clauses import TwoParts
from daemon.think.language.ja.dialect import in_common_forms
from daemon.think.later import later

_WHOLE = grammar(TABLES, substring_triggers)
GRAMMAR = TwoParts(_WHOLE.triggers_of, _WHOLE.always, _WHOLE.by_trigger, _WHOLE.ready)
_DROP = later(
    r"[\U0001F300-\U0001FAFF\u2600-\u266f\u2700-\u27BF\uFE0F]+|[(（](?:笑|泣|汗|涙|爆|苦笑|^^;?)[)）]|"
    r"(?:笑+|[wｗ]+)(?=[。!！?？]|$)|\(\^[^)]*\)|^[・●■◆○□◇※*\-]+\s*|^[(（]?[0-9①-⑳]{1,2}[.)）]\s*"
)
_BLANKS = later(r"\s+")


def lay_out(raw: str) -> str:
    """NFKC form without faces, laughter and blanks."""
    plain = unicodedata.normalize("NFKC", _DROP.sub("", raw))
    return in_common_forms(_BLANKS.sub("", plain).replace("~", "〜"))


__all__ = ["GRAMMAR", "TABLES", "lay_out"]
