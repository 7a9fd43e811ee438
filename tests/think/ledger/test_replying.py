"""Whether one sentence of a reply settles what was asked: pairs that no weight was learned from, and those that some were."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.ledger.replying import marks, odds
from daemon.think.reading import read_sentence
from tests.tools.learn_pairs import REPLIES

DAY = date(2026, 3, 2)
SETTLED = (
    ("How many jars did you sell?", "Around thirty."),
    ("Where did you leave the car?", "Behind the town hall."),
    ("Could you lend us the big pan?", "It's yours, come and get it."),
    ("Would you check the translation?", "I'm afraid I'm away all month."),
    ("りんごはいくつ要りますか。", "十個ほどお願いします。"),
    ("車はどこに停めましたか。", "役場の裏です。"),
    ("大きい鍋を貸してもらえる？", "いいよ、取りに来て。"),
    ("翻訳を見ていただけませんか。", "あいにく今月は手がふさがっています。"),
)
OPEN = (
    ("How many jars did you sell?", "The labels turned out so pretty."),
    ("Where did you leave the car?", "What a lovely wedding that was."),
    ("Could you lend us the big pan?", "Thank you for the plums!"),
    ("Would you check the translation?", "Congratulations on finishing it."),
    ("りんごはいくつ要りますか。", "今年のりんごは本当においしいですね。"),
    ("車はどこに停めましたか。", "とてもすてきな結婚式でした。"),
    ("大きい鍋を貸してもらえる？", "この前はおいしい梅をありがとう。"),
    ("翻訳を見ていただけませんか。", "ついに完成したんですね、おめでとうございます。"),
)


def weighed(asked: str, told: str) -> float:
    return odds(read_sentence(asked, DAY), read_sentence(told, DAY))


@pytest.mark.parametrize(("asked", "told"), SETTLED)
def test_what_was_wanted_is_told_granted_or_refused(asked: str, told: str) -> None:
    assert weighed(asked, told) > 0


@pytest.mark.parametrize(("asked", "told"), OPEN)
def test_joy_thanks_and_remarks_leave_it_open(asked: str, told: str) -> None:
    assert weighed(asked, told) < 0


@pytest.mark.parametrize("language", ["en", "ja"])
def test_most_pairs_that_were_learned_are_told_as_they_are_labelled(language: str) -> None:
    all_pairs = list(REPLIES.pairs(language))
    right = sum((weighed(pair.first, pair.later) > 0) == bool(pair.tells) for pair in all_pairs)
    assert right / len(all_pairs) > 0.97


def test_marks_name_what_the_question_wants_and_what_the_reply_does() -> None:
    asked, told = read_sentence("How many jars did you sell?", DAY), read_sentence("Thirty, thanks to you.", DAY)
    assert {"? count", "= the figure", "thanks"} <= marks(asked, told)
