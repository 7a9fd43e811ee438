"""Which act stands where the words of a Japanese sentence tell one and the weights another."""

from __future__ import annotations

from collections.abc import Set

from daemon.think.language.ja.acts.only_like import barred
from daemon.think.language.ja.certainty import MODEL
from daemon.think.language.ja.weighing import settle
from daemon.think.language.learned import Opinion
from daemon.think.model import ACTS

QUIET = dict.fromkeys(ACTS, -4.0)
NONE = frozenset[str]()


def settled(labels: Set[str], sure: Set[str], firm: Set[str], score: dict[str, float]) -> tuple[Set[str], Set[str]]:
    """(added, gone) of a sentence of which nothing is known but this."""
    return settle("。", Opinion(score, "。", "", MODEL), labels, sure, NONE, firm)


def test_what_words_plainly_ask_no_weight_turns_into_something_else() -> None:
    assert settled({"ask"}, {"promise"}, {"ask"}, QUIET | {"promise": 9.0}) == (NONE, NONE)


def test_weights_that_speak_much_louder_win_over_words_that_may_be_anything() -> None:
    loud, faint = QUIET | {"ask": 3.0, "question": -1.0}, QUIET | {"ask": 0.1, "question": -1.0}
    assert settled({"question"}, {"ask"}, NONE, loud) == ({"ask"}, {"question"})
    assert settled({"question"}, {"ask"}, NONE, faint) == (NONE, NONE)


def test_what_is_handed_over_now_binds_nobody() -> None:
    assert settled({"give"}, {"promise"}, {"give"}, QUIET | {"promise": 2.0}) == (NONE, NONE)


def test_beside_what_is_as_a_whole_a_set_phrase_nothing_is_added() -> None:
    assert settled({"formula"}, {"ask"}, {"formula"}, QUIET | {"ask": 9.0}) == (NONE, NONE)


def test_what_is_in_doubt_goes_unless_its_words_are_as_good_as_always_right() -> None:
    opinion = Opinion(QUIET, "。", "", MODEL)
    assert settle("。", opinion, {"ask"}, NONE, {"ask"}, NONE)[1] == {"ask"}
    assert settle("。", opinion, {"ask"}, NONE, {"ask"}, {"ask"})[1] == NONE


def test_what_others_asked_of_others_and_what_is_declined_is_barred() -> None:
    assert "ask" in barred("課長が隣の部に電話番をお願いしたらしい。")
    assert "ask" not in barred("部長が資料を送ってほしいとのことです。")
    assert {"give", "promise"} <= barred("今回は遠慮しておきます。")
    assert "smalltalk" in barred("お父様はその後お変わりありませんか。")
