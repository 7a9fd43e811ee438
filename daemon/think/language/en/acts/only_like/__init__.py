"""English: what only looks like an act, whoever found it: a construction or the weights."""

from __future__ import annotations

from collections.abc import Set

from daemon.think.language.construction import joined
from daemon.think.language.en.acts.only_like.asks import LIKE_AN_ASK
from daemon.think.language.en.acts.only_like.forms_of_asks import FORMS_OF_ASKS
from daemon.think.language.en.acts.only_like.not_by_weights import NOT_BY_WEIGHTS
from daemon.think.language.en.acts.only_like.other_acts import LIKE_ACTS
from daemon.think.later import later

_LIKE = {"ask": (*LIKE_AN_ASK, *FORMS_OF_ASKS), **LIKE_ACTS}
_ONLY_LIKE = {act: later(joined(patterns)) for act, patterns in _LIKE.items()}
_BARRED = {act: later(joined(patterns)) for act, patterns in NOT_BY_WEIGHTS.items()}


def only_like(text: str, acts: Set[str]) -> frozenset[str]:
    """Those of the acts that the sentence only looks like."""
    return frozenset(act for act in acts & _ONLY_LIKE.keys() if _ONLY_LIKE[act].search(text))


def barred(text: str, acts: Set[str]) -> frozenset[str]:
    """Those of the acts that the weights alone may not add to the sentence."""
    return frozenset(act for act in acts & _BARRED.keys() if _BARRED[act].search(text)) | only_like(text, acts)
