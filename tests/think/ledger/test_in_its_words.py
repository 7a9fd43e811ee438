"""What says of a thing that was asked the very thing, in the words of the question, is an answer; a remark with one of its words is none."""

from __future__ import annotations

from datetime import datetime

import pytest

from daemon.think.ledger.obligations import obligations
from tests.think.ties import TOKYO
from tests.tools.exchanges import letter

SENT, LATER, SEEN = (datetime(2026, 10, day, 10, tzinfo=TOKYO) for day in (5, 8, 9))
# fmt: off
ANSWERED = (
    ("更新料はいくらになりますか。", "更新料は家賃の一か月分です。"),
    ("伴奏の人は誰がいいと思いますか。", "伴奏は、去年も弾いてくださった河合さんがいいと思います。"),
    ("おはなし会では、どの絵本を読まれますか。", "絵本は『くじらのよる』を読みます。"),
    ("二次会の店ってもう決まった？", "二次会の店はまだ決まってない。"),
    ("Should I leave out the part about the dog?", "No, keep the dog."),
    ("Do you still want the large bowl?", "Yes, I still want the large bowl."),
    ("Who taught your daughter to swim?", "Her swimming teacher is Carol Nash at the leisure centre."),
)
OPEN = (
    ("Do you prefer the blue cover or the green one?", "Thanks for sending the covers."),
    ("Which edition of the Brahms are we playing?", "I hope to have the new Brahms by June."),
    ("Could you comment on the draft?", "Thank you, the draft has arrived safely."),
    ("Could you ask your brother for his ladder?", "Is the ladder long enough?"),
    ("ポスターの色は決まりましたか。", "ポスターの色については、少し考えさせてください。"),
    ("会場の鍵はどなたがお持ちですか。", "会場の鍵の件、承知しました。"),
    ("How much is the deposit for the hall?", "The deposit for the hall must be paid in cash."),
    ("Who has the key to the shed?", "The key to the shed is very old."),
    ("荷物はいつ届きますか。", "荷物は重いです。"),
    ("切符は何枚いりますか。", "切符は駅で買えます。"),
)
# fmt: on
ELSEWHERE = (
    ("Have the new shirts come yet?", "The new shirts came yesterday, by the way.", True),
    ("Have the new shirts come yet?", "I like your new shirts.", False),
)


def _waits(asked: str, told: str, answers: str, thread: str) -> bool:
    language = "en" if asked.isascii() else "ja"
    mails = [
        letter("a", SENT, "theirs", [asked], language),
        letter("b", LATER, "mine", [told], language, answers, thread),
    ]
    (row,) = (row for row in obligations(mails, [], SEEN) if row.evidence[0] == "a")
    return row.waits


@pytest.mark.parametrize(("asked", "told"), ANSWERED)
def test_what_speaks_of_it_in_its_own_words_answers(asked: str, told: str) -> None:
    assert not _waits(asked, told, "a", "t")


@pytest.mark.parametrize(("asked", "told"), OPEN)
def test_thanks_hopes_doubts_and_questions_with_a_word_of_it_leave_it_open(asked: str, told: str) -> None:
    assert _waits(asked, told, "a", "t")


@pytest.mark.parametrize(("asked", "told", "answered"), ELSEWHERE)
def test_a_letter_about_something_else_answers_by_the_deed_that_was_asked_for(
    asked: str, told: str, answered: bool
) -> None:
    assert _waits(asked, told, "", "u") is not answered
