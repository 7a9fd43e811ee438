"""Which act stands where the words of a Japanese sentence tell one and the weights another."""

from __future__ import annotations

from daemon.think.language.ja import barred, rivals
from daemon.think.language.learned import ACTS

QUIET = dict.fromkeys(ACTS, -4.0)


def test_what_words_plainly_ask_no_weight_turns_into_something_else() -> None:
    hidden, gone = rivals({"ask"}, {"promise"}, {"ask"}, QUIET | {"promise": 9.0})
    assert "promise" in hidden
    assert gone == frozenset()


def test_weights_that_speak_much_louder_win_over_words_that_may_be_anything() -> None:
    loud, faint = QUIET | {"ask": 3.0, "question": -1.0}, QUIET | {"ask": 0.1, "question": -1.0}
    hidden, gone = rivals({"question"}, {"ask"}, set(), loud)
    assert ("ask" in hidden, gone) == (False, frozenset({"question"}))
    hidden, gone = rivals({"question"}, {"ask"}, set(), faint)
    assert ("ask" in hidden, gone) == (True, frozenset[str]())


def test_what_is_handed_over_now_binds_nobody() -> None:
    hidden, gone = rivals({"give"}, {"promise"}, {"give"}, QUIET | {"promise": 2.0})
    assert (hidden, gone) == (frozenset({"promise"}), frozenset[str]())


def test_beside_what_is_as_a_whole_a_set_phrase_nothing_is_added() -> None:
    hidden, gone = rivals({"formula"}, {"ask"}, {"formula"}, QUIET | {"ask": 9.0})
    assert ("ask" in hidden, gone) == (True, frozenset[str]())


def test_what_others_asked_of_others_and_what_is_declined_is_barred() -> None:
    assert "ask" in barred("課長が隣の部に電話番をお願いしたらしい。")
    assert "ask" not in barred("部長が資料を送ってほしいとのことです。")
    assert {"give", "promise"} <= barred("今回は遠慮しておきます。")
    assert "smalltalk" in barred("お父様はその後お変わりありませんか。")
