"""Which of the acts found in one sentence stand together (docs/acts.md, "Which labels go together"). No language is known here."""

from __future__ import annotations

from collections.abc import Iterable

REAL = frozenset(
    {"ask", "question", "give", "thanks", "apology", "congratulation", "support", "promise", "kept", "broken"}
)
ABSORBING = REAL - {"question"}
_HELPING = frozenset({"rhetorical", "about_you", "callback_you", "retold", "of_others"})
NEWS_STANDS_WITH = frozenset({"congratulation", "support", "question"})


def together(found: Iterable[str], event: str = "", whose: str = "") -> frozenset[str]:
    """The labels that stand. `found` may hold `greeting` (small talk that is a set phrase), `rhetorical`,
    `about_you` (a question about the reader's own), `callback_you` (what the reader once said), `retold` (its very words)
    and `of_others` (told of others, or a rule: news at most).
    """
    acts = set(found)
    if "greeting" in acts:
        return frozenset({"smalltalk", "formula"})
    if "formula" in acts:
        return frozenset({"formula"})
    if "of_others" in acts:
        acts.clear()
    _settle_rivals(acts)
    if event and not ("callback_you" in acts and "question" not in acts):
        _tell_news(acts, whose)
    _absorb(acts)
    return frozenset(acts - _HELPING)


def _settle_rivals(acts: set[str]) -> None:
    for winner, losers in _RIVALS:
        if winner in acts:
            acts.difference_update(losers)
    if "question" in acts and acts & {"about_you", "callback_you"}:
        acts.add("other_focus")
    if "callback_you" in acts and not acts & REAL:
        acts.discard("self_talk")
        acts.add("other_focus")


# The left act leaves no room for the right ones in the same words.
_RIVALS = (
    ("rhetorical", ("question",)),
    ("support", ("congratulation",)),
    ("smalltalk", ("question", "self_talk", "other_focus", "about_you")),
    ("ask", ("question", "about_you", "other_focus", "smalltalk", "callback_you")),
    ("broken", ("give", "self_disclosure", "kept")),
    ("promise", ("give",)),
    ("rhetorical", ("other_focus", "about_you")),
    ("question", ("self_talk", "give")),
    ("congratulation", ("smalltalk", "self_disclosure")),
    ("thanks", ("congratulation", "self_disclosure")),
    ("support", ("smalltalk", "self_disclosure")),
    ("self_disclosure", ("smalltalk",)),
)


def _tell_news(acts: set[str], whose: str) -> None:
    if acts & REAL and not acts & NEWS_STANDS_WITH:
        return
    acts.add("life_event")
    acts.discard("smalltalk")
    if whose == "sender":
        acts.discard("other_focus")
        acts.add("self_talk")
    elif whose == "recipient":
        acts.discard("self_talk")
        acts.add("other_focus")
    else:
        acts.difference_update({"self_talk", "other_focus"})


def _absorb(acts: set[str]) -> None:
    if "apology" in acts:
        acts.discard("self_disclosure")
    if acts & ABSORBING:
        acts.difference_update({"self_talk", "other_focus"} if "question" not in acts else {"self_talk"})
        acts.discard("smalltalk")
    if acts & {"thanks", "apology", "broken", "kept"}:
        acts.difference_update(() if "retold" in acts and "thanks" in acts else ("callback",))
    if "self_disclosure" in acts:
        acts.add("self_talk")
        acts.discard("other_focus")
