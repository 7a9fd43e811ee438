"""What a later sentence tells of a promise: pairs that no weight was learned from, and those that some were."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.ledger.fulfilling import scores_of
from daemon.think.reading import read_sentence
from tests.tools.learn_pairs import PROMISES

DAY = date(2026, 3, 2)
TOLD = (
    ("I'll fix the latch on the gate at the weekend.", "The gate shuts properly again now.", "giver", "kept"),
    ("I'll email you the recipe tonight.", "Thank you for the recipe, we made it at once.", "other", "kept"),
    (
        "I'll have the figures for you by Friday.",
        "The figures will not be ready before Tuesday, sorry.",
        "giver",
        "moved",
    ),
    (
        "I'll drive you to the airport.",
        "I'm afraid I can't drive you after all, my licence has run out.",
        "giver",
        "broken",
    ),
    ("写真は今夜送るね。", "写真ありがとう、よく撮れてるね。", "other", "kept"),
    ("見積書は金曜までにお送りします。", "見積書ですが、来週の火曜になりそうです。", "giver", "moved"),
    ("土曜の引っ越し、手伝いに行くよ。", "ごめん、土曜は行けなくなった。", "giver", "broken"),
)
NOTHING = (
    ("I'll email you the recipe tonight.", "The kitchen smells of cinnamon all day long.", "other"),
    ("I'll have the figures for you by Friday.", "Thank you for taking this on.", "other"),
    ("I'll drive you to the airport.", "Which terminal do you fly from?", "giver"),
    ("写真は今夜送るね。", "楽しい一日だったね。", "other"),
    ("見積書は金曜までにお送りします。", "お忙しいところありがとうございます。", "other"),
    ("土曜の引っ越し、手伝いに行くよ。", "新しい部屋は広いの？", "giver"),
)


def weighed(promised: str, told: str, by: str) -> dict[str, float]:
    return scores_of(read_sentence(promised, DAY), read_sentence(told, DAY), by_giver=by == "giver")


@pytest.mark.parametrize(("promised", "told", "by", "fate"), TOLD)
def test_a_later_sentence_tells_what_became_of_a_promise(promised: str, told: str, by: str, fate: str) -> None:
    scores = weighed(promised, told, by)
    assert max(scores, key=scores.__getitem__) == fate
    assert scores[fate] > 0


@pytest.mark.parametrize(("promised", "told", "by"), NOTHING)
def test_remarks_thanks_in_advance_and_questions_tell_nothing_of_it(promised: str, told: str, by: str) -> None:
    assert max(weighed(promised, told, by).values()) < 0


@pytest.mark.parametrize("language", ["en", "ja"])
def test_most_pairs_that_were_learned_are_told_as_they_are_labelled(language: str) -> None:
    pairs = list(PROMISES.pairs(language))
    right = 0
    for pair in pairs:
        scores = weighed(pair.first, pair.later, pair.by)
        best = max(scores, key=scores.__getitem__)
        right += (best if scores[best] > 0 else "") == pair.tells
    assert right / len(pairs) > 0.95
