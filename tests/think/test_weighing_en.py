"""Which act stands where the words of an English sentence tell one and the weights another."""

from __future__ import annotations

from collections.abc import Set

import pytest

from daemon.think.language.en.certainty import MODEL
from daemon.think.language.en.weighing import settle
from daemon.think.language.learned import Opinion
from daemon.think.model import ACTS

QUIET = dict.fromkeys(ACTS, -4.0)
NONE = frozenset[str]()


@pytest.mark.parametrize(
    ("ask", "question", "added", "gone"),
    [
        (0.5, -2.0, {"ask"}, {"question"}),
        (0.5, -0.5, NONE, NONE),  # not much more for the one than for the other
        (-3.0, -6.0, NONE, NONE),  # for neither
    ],
)
def test_a_question_that_wants_a_deed_is_told_by_the_weights(
    ask: float, question: float, added: Set[str], gone: Set[str]
) -> None:
    text = "could the choir have the hall key a bit earlier?"
    opinion = Opinion(QUIET | {"ask": ask, "question": question}, text, "", MODEL)
    assert settle(text, opinion, {"question"}, NONE, NONE, {"question"}) == (added, gone)


def test_a_hedged_word_binds_nobody_whatever_the_weights_say() -> None:
    text = "i might send you the minutes."
    opinion = Opinion(QUIET | {"promise": 9.0}, text, "", MODEL)
    assert settle(text, opinion, NONE, {"promise"}, NONE, NONE) == (NONE, NONE)


@pytest.mark.parametrize(
    ("text", "added"),
    [
        ("i would like to thank you for sending me the list.", NONE),
        ("sorry to bother you again, but could you send the list?", {"ask"}),
    ],
)
def test_thanks_and_apologies_that_begin_as_requests_do_are_none(text: str, added: Set[str]) -> None:
    opinion = Opinion(QUIET | {"ask": 3.0}, text, "", MODEL)
    assert settle(text, opinion, {"thanks"}, {"ask"}, NONE, NONE)[0] == added
