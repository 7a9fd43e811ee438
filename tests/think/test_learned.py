"""The weights beside the constructions: packed and unpacked, and summed act by act."""

from __future__ import annotations

import pytest

from daemon.think.language.learned import SCALE, Kinds, Model, Sureness, Weights, as_stored, length, word_pieces
from daemon.think.language.packed import Packed, pack
from daemon.think.model import ACTS

TABLE = {"please": {0: 2047, 1: -2047, 16: 300}, "thanks": {0: -512, 3: 700}, "^ please": {2: -1}}
MODEL = Model(
    Weights(lambda: as_stored((0.0,) * len(ACTS), TABLE), word_pieces), {"ask": (0.9, 0.1)}, Sureness(0.7, 2.0, -0.2)
)


@pytest.mark.parametrize("act", ACTS)
def test_the_score_of_an_act_is_the_sum_of_its_own_weights_whatever_the_others_are(act: str) -> None:
    at, worth = ACTS.index(act), 5
    mine = sum(TABLE[piece].get(at, 0) * worth for piece in ("please", "thanks", "^ please"))
    expected = mine / SCALE / length(word_pieces("please thanks"))
    assert MODEL.opinion("please thanks").score[act] == pytest.approx(expected)


def test_the_reasons_are_the_pieces_that_speak_for_an_act_the_strongest_first() -> None:
    opinion = MODEL.opinion("please thanks")
    assert opinion.reasons("ask") == "please"
    assert opinion.reasons("thanks") == "thanks"
    assert opinion.reasons("give") == ""


def test_a_sentence_of_which_nothing_is_known_has_no_opinion() -> None:
    assert set(MODEL.opinion("zebra").score.values()) == {0.0}


def test_an_act_is_surer_the_more_the_weights_are_for_it_and_by_a_construction() -> None:
    opinion = MODEL.opinion("please thanks")
    asks, thanks = (MODEL.certainty(act, opinion, by_words=True) for act in ("ask", "thanks"))
    assert (
        0
        < MODEL.certainty("question", opinion, by_words=False)
        < MODEL.certainty("ask", opinion, by_words=False)
        < asks
        < 1
    )
    assert thanks < asks


def test_the_likeliest_kind_by_far_is_told_unless_none_is_likely_at_all() -> None:
    weights = {"baby": {0: 900, 1: 200}, "flat": {1: 900}, "nest": {0: 900, 1: 880}}
    kinds = Kinds(lambda: as_stored((-4.0, -4.0), weights), word_pieces, labels=("birth", "move"))
    assert [kinds.kind_of(text)[0] for text in ("baby", "flat", "rain", "nest")] == ["birth", "move", "", ""]


def test_every_piece_of_a_packed_table_is_found_and_no_other() -> None:
    table = {f"{start}{number:x}": {number % 3: number - 2047} for start in "^\tしa" for number in range(0, 4095, 13)}
    packed = Packed(pack(table, 3), 3)
    for piece, numbers in table.items():
        assert packed[piece] == sum(number << 24 * at for at, number in numbers.items())
    unknown = ("", "\0", "\1", "a", "^", "し", "zz", "^0\0^1a", "^0\0", "\0^0", "\U0001f600", "^0^1a")
    assert [packed[piece] for piece in unknown] == [0] * len(unknown)


def test_an_empty_table_knows_nothing() -> None:
    assert Packed(pack({}, 3), 3)["a"] == 0


def test_a_table_remembers_no_more_than_it_was_asked_for_lately() -> None:
    packed = Packed(pack({"a": {0: 1}}, 1), 1)
    assert [packed[f"{number}"] for number in range(40_000)] == [0] * 40_000
    assert packed["a"] == 1
    assert len(packed) < 20_000
