"""Their hard news, and whether I have found a word for it: of that the exchange decides, not the words that were chosen."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.model import Letter, LifeEvent
from daemon.think.news.life import news_of, unspoken
from daemon.think.reading import read_sentence
from tests.think.ties import days_ago, mail, says

LOSS = mail("told", days_ago(9), "theirs", says("Mum died.", "life_event", event=LifeEvent("bereavement", "sender")))
BLOW = mail("told", days_ago(9), "theirs", says("They have let me go, after nine years.", "self_talk"))


def wrote(*lines: str, answers: str = "", days: float = 8) -> Letter:
    """My letter of these lines, each read as the reader reads it."""
    return mail("word", days_ago(days), "mine", *(read_sentence(one, date(2026, 11, 16)) for one in lines), answers=answers)  # fmt: skip


def waits(*letters: Letter) -> int:
    """How many hard news of theirs still wait for a word of mine."""
    return len(unspoken(news_of(letters), letters, [letter.contact for letter in letters], ("support",)))


@pytest.mark.parametrize("told", [LOSS, BLOW])
@pytest.mark.parametrize(
    "word",
    [
        "She taught me to knit.",
        "Oh Dot. What a lovely woman she was. I shall miss her.",
        "I will be there on Tuesday.",
        "How are you holding up?",
        "通夜には伺います。",
        "編み物を教えてくださったこと、忘れません。",
        "お花をお送りしました。",
        "寂しくなりますね。",
    ],
)
def test_any_answer_to_hard_news_is_a_word(told: Letter, word: str) -> None:
    assert waits(told) == 1
    assert waits(told, wrote(word, answers="told")) == 0


@pytest.mark.parametrize("word", ["Please send me the invoice by Friday.", "金曜までに請求書をお送りください。"])
@pytest.mark.parametrize("answers", ["told", ""])
def test_who_only_wants_something_has_said_no_word(word: str, answers: str) -> None:
    assert waits(LOSS, wrote(word, answers=answers)) == 1


@pytest.mark.parametrize(
    "word",
    ["I'll send you the figures on Friday.", "図面は金曜までにお送りします。", "Which day suits you for the gutters?"],
)
def test_business_beside_their_news_is_no_word_about_it(word: str) -> None:
    assert waits(LOSS, wrote(word)) == 1


def test_a_letter_of_its_own_that_tells_or_remembers_is_a_word() -> None:
    assert waits(LOSS, wrote("I was in your mother's garden in my thoughts all weekend.")) == 0
    assert waits(LOSS, wrote("We walked to the pier on Sunday and I thought of her.")) == 0


def test_a_word_said_before_the_news_is_none_about_it() -> None:
    assert waits(wrote("I was in the garden all weekend.", days=12), LOSS) == 1


def test_the_funeral_told_after_my_word_asks_for_no_second_one() -> None:
    funeral = mail("later", days_ago(5), "theirs", says("The funeral is on Friday.", "life_event", event=LifeEvent("bereavement", "sender")))  # fmt: skip
    assert waits(LOSS, wrote("I shall miss her.", answers="told"), funeral) == 0
    assert waits(LOSS, funeral) == 2
