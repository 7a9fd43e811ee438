"""Japanese: which act stands where the words of a sentence tell one and the weights beside them another.

What plainly is a request, a question, a promise or a gift is no other of these besides.
"""

from __future__ import annotations

from collections.abc import Mapping, Set

_ASKING = frozenset(("ask", "question", "promise"))
_ONE_OF = _ASKING | {"give"}
_MUCH_LOUDER = 1.5  # in logarithms of odds, set by cross-validation
_NONE = frozenset[str]()


def rivals(
    labels: Set[str], sure: Set[str], firm: Set[str], score: Mapping[str, float]
) -> tuple[frozenset[str], frozenset[str]]:
    """(acts that are not added, acts that go) of `sure`, which the weights would add to `labels`, which the words tell.

    `firm`: those of the labels that no weight takes away; `score`: how much the weights are for each act.
    """
    if "formula" in firm:
        return frozenset(score), _NONE  # どういたしまして: as a whole a set phrase
    handed_over = frozenset({"promise"}) if "give" in firm else _NONE  # what is given now binds nobody
    told = labels & _ASKING
    if not told:
        return handed_over, _NONE
    if told & firm:
        return _ONE_OF, _NONE
    loudest = max(score[act] for act in told)
    louder = {act for act in sure & _ONE_OF if score[act] - loudest > _MUCH_LOUDER}
    return (_ONE_OF - louder) | handed_over, frozenset(told) if louder else _NONE
