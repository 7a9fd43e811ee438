"""Japanese: its constructions in the order in which they are tried, and how a sentence is laid out for them."""

from __future__ import annotations

import unicodedata

from daemon.think.language.construction import grammar, substring_triggers
from daemon.think.language.ja.about_you import ABOUT_YOU
from daemon.think.language.ja.asks import ASKS
from daemon.think.language.ja.at_hand import AT_HAND
from daemon.think.language.ja.callbacks import CALLBACKS
from daemon.think.language.ja.changed_plans import CHANGED_PLANS
from daemon.think.language.ja.comfort import COMFORT
from daemon.think.language.ja.dialect import in_common_forms
from daemon.think.language.ja.done import DONE
from daemon.think.language.ja.feelings import FEELINGS
from daemon.think.language.ja.formulas import FORMULAS
from daemon.think.language.ja.gifts import GIFTS
from daemon.think.language.ja.hints import HINTS
from daemon.think.language.ja.of_others import OF_OTHERS
from daemon.think.language.ja.offers import OFFERS
from daemon.think.language.ja.outcomes import BROKEN, KEPT
from daemon.think.language.ja.own_life import OWN_LIFE
from daemon.think.language.ja.promises import PROMISES
from daemon.think.language.ja.questions import QUESTIONS
from daemon.think.language.ja.shared_past import SHARED_PAST
from daemon.think.language.ja.shown_self import SHOWN_SELF
from daemon.think.language.ja.smalltalk import SMALLTALK
from daemon.think.language.ja.tips import TIPS
from daemon.think.language.ja.two_parts import TwoParts
from daemon.think.language.ja.urging import URGING
from daemon.think.language.ja.wishes import WISHES
from daemon.think.language.ja.word_given import WORD_GIVEN
from daemon.think.language.ja.word_kept import WORD_KEPT
from daemon.think.later import later

TABLES = (
    FORMULAS,
    SMALLTALK,
    OF_OTHERS,
    OWN_LIFE,
    SHOWN_SELF,
    URGING,
    ASKS,
    HINTS,
    QUESTIONS,
    ABOUT_YOU,
    GIFTS,
    OFFERS,
    TIPS,
    AT_HAND,
    DONE,
    FEELINGS,
    WISHES,
    COMFORT,
    PROMISES,
    KEPT,
    WORD_KEPT,
    WORD_GIVEN,
    BROKEN,
    CHANGED_PLANS,
    CALLBACKS,
    SHARED_PAST,
)
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
