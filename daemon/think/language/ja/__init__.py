"""Japanese: its constructions in the order in which they are tried, and how a sentence is laid out for them."""

from __future__ import annotations

import re
import unicodedata

from daemon.think.language.construction import grammar, substring_triggers
from daemon.think.language.ja.about_you import ABOUT_YOU
from daemon.think.language.ja.asks import ASKS
from daemon.think.language.ja.callbacks import CALLBACKS
from daemon.think.language.ja.events import event_of, whose
from daemon.think.language.ja.feelings import FEELINGS
from daemon.think.language.ja.formulas import FORMULAS
from daemon.think.language.ja.gifts import GIFTS
from daemon.think.language.ja.hints import HINTS
from daemon.think.language.ja.offers import OFFERS
from daemon.think.language.ja.outcomes import BROKEN, KEPT
from daemon.think.language.ja.own_life import OWN_LIFE
from daemon.think.language.ja.promises import PROMISES
from daemon.think.language.ja.questions import QUESTIONS
from daemon.think.language.ja.smalltalk import SMALLTALK
from daemon.think.language.ja.wishes import WISHES

TABLES = (
    FORMULAS,
    SMALLTALK,
    OWN_LIFE,
    ASKS,
    HINTS,
    QUESTIONS,
    ABOUT_YOU,
    GIFTS,
    OFFERS,
    FEELINGS,
    WISHES,
    PROMISES,
    KEPT,
    BROKEN,
    CALLBACKS,
)
GRAMMAR = grammar(TABLES, substring_triggers)

_DROP = re.compile(
    r"[\U0001F300-\U0001FAFF\u2600-\u266f\u2700-\u27BF\uFE0F]+|[(（](?:笑|泣|汗|涙|爆|苦笑|^^;?)[)）]|"
    r"(?:笑+|[wｗ]+)(?=[。!！?？]|$)|\(\^[^)]*\)|^[・●■◆○□◇※*\-]+\s*|^[(（]?[0-9①-⑳]{1,2}[.)）]\s*"
)
_BLANKS = re.compile(r"\s+")


def lay_out(raw: str) -> str:
    """NFKC form without faces, laughter and blanks."""
    plain = unicodedata.normalize("NFKC", _DROP.sub("", raw))
    return _BLANKS.sub("", plain).replace("~", "〜")


__all__ = ["GRAMMAR", "TABLES", "event_of", "lay_out", "whose"]
