"""What a sentence says to something open: joy, praise and a word for later answer nothing; a choice and a file do."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.model import Letter, Sentence
from daemon.think.reading import read_sentence
from tests.think.ledger.test_ledger import at, ledger
from tests.think.ties import mail, says


def read(text: str) -> Sentence:
    return read_sentence(text, date(2026, 5, 4))


def answered(asked: str, kind: str, *told: str, attach: tuple[str, ...] = ()) -> str:
    letters: list[Letter] = [
        mail("a", at(5, 4), "theirs", says(asked, kind), thread="one"),
        mail("b", at(5, 5), "mine", *map(read, told), thread="one", attach=attach),
    ]
    return ledger(letters, at(5, 9))[0].state


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Do you still own that big green tent?", "So good to hear from you, Joel!"),
        ("When are you back?", "You are an angel! ❤️"),
        ("前に使ってた寝袋って、冬でも寒くなかった？", "うれしかった。"),
        ("いつ帰ってくるの？", "神！🙏✨"),
        ("Is the piano still for sale?", "I need to ask my sister."),
        ("Do you remember the title of that novel with the lighthouse?", "Wow, long time!"),
        ("Do you remember the title of that novel with the lighthouse?", "We're all well here, thank you."),
        ("高校のときに読んだ、灯台の小説の題名を覚えてる？", "わあ、久しぶり！"),
        ("Do you still have my garden roller?", "The grandchildren send their love."),
        ("Is the hall free on 12 June?", "The rhubarb has gone wild this spring."),
        ("What did the electrician charge you?", "I have been meaning to write to you for weeks."),
        ("Where did we store the bunting?", "The little ones talk of nothing but the sack race."),
        ("Could you lend me your pasta machine?", "It's been one of those weeks."),
        ("高校のときに読んだ、灯台の小説の題名を覚えてる？", "恵、おひさしぶり〜！"),
    ],
)
def test_joy_praise_and_a_need_to_ask_answer_nothing(asked: str, told: str) -> None:
    more = ("I'll let you know tomorrow.",) if "sister" in told else ()
    assert answered(asked, "question", told, *more) == "open"


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("How many tables do you need?", "Six, please."),
        ("机はいくつ要りますか。", "六つお願いします。"),
        ("何曜日がいいですか。", "木曜で"),
        ("Where is the spare key?", "Under the blue pot."),
        ("What did she say to the job?", "She sends her love, and says she will take it."),
        ("Which green do you want for the shop window?", "The dark one."),
        ("What colour is the door of the new shed?", "A dark one."),
        ("Do you want the long curtain or the short one for the hall?", "Oh, the long one, please!"),
        ("Which of the two rooms would you prefer for the reading?", "I'd say the one with the balcony."),
        ("どちらの部屋を朗読会に使いますか。", "広いほうで。"),
    ],
)
def test_a_choice_or_a_short_word_answers(asked: str, told: str) -> None:
    assert answered(asked, "question", told) == "answered"


@pytest.mark.parametrize(
    ("told", "states"),
    [
        ("Yes to both, gladly!", ["answered", "answered"]),
        ("No and no, I'm afraid.", ["answered", "answered"]),
        ("Both are fine with me.", ["answered", "answered"]),
        ("Yes, both my sisters will be there.", ["answered", "open"]),
        ("Thank you both!", ["open", "open"]),
        ("No, no!", ["answered", "open"]),
    ],
)
def test_one_word_to_all_answers_all_that_wants_a_yes_or_a_no(told: str, states: list[str]) -> None:
    asked = (says("Is the hall free in May?", "question"), says("Is there a tap nearby?", "question"))
    letters = [
        mail("a", at(5, 3), "theirs", *asked, thread="one"),
        mail("b", at(5, 4), "mine", read(told), thread="one"),
    ]
    assert [one.state for one in ledger(letters, at(5, 9))] == states


def test_a_price_told_as_what_one_is_looking_at_is_told() -> None:
    assert answered("What would a new clutch cost?", "question", "You're looking at 640 with the labour.") == "answered"
    assert answered("Which month is the fair in?", "question", "September, as ever!") == "answered"
    assert answered("Which month is the fair in?", "question", "We had the cousins here and never sat down.") == "open"
    assert (
        answered("How many chairs did we order?", "question", "You must be worn out, with the little ones.") == "open"
    )


def test_to_picture_the_thing_hands_over_nothing() -> None:
    assert answered("Could you send me the pattern?", "ask", "I can almost see him in mustard.") == "open"


def test_a_thing_with_please_is_what_was_to_be_chosen() -> None:
    assert answered("Would you choose one of these borders?", "ask", "The wavy one, please.") == "answered"


@pytest.mark.parametrize(
    ("asked", "told", "state"),
    [
        ("棚の並びを変えてみてもいいでしょうか。", "了解。", "answered"),
        ("棚の並びはどう変えればいいでしょうか。", "了解。", "open"),
        ("Is it all right if I move the shelves?", "Noted.", "answered"),
        ("Which shelf shall go where?", "Noted.", "open"),
    ],
)
def test_noted_is_a_yes_to_whoever_asked_if_they_may(asked: str, told: str, state: str) -> None:
    assert answered(asked, "question", told) == state


def test_whoever_would_be_delighted_has_said_yes_to_the_first_of_two_requests() -> None:
    asked = (says("We'd love you to do the cover.", "ask"), says("Could you send a quote?", "ask"))
    letters = [
        mail("a", at(5, 3), "theirs", *asked, thread="one"),
        mail("b", at(5, 4), "mine", read("I'd be delighted."), read("Quote attached."), thread="one"),
    ]
    assert [one.state for one in ledger(letters, at(5, 9))] == ["answered", "answered"]
    if_only = mail("b", at(5, 4), "mine", read("I'd be happy if the text came first."), thread="one")
    assert [one.state for one in ledger([letters[0], if_only], at(5, 9))][:2] == ["open", "open"]


def test_a_file_without_a_word_is_what_was_to_be_sent() -> None:
    assert answered("Would you send me the map of the estuary?", "ask", attach=("estuary-map.png",)) == "answered"


@pytest.mark.parametrize(
    "told",
    ["How I laughed about the accordion.", "Work is busy but I can't complain.", "長野の家は、やめることにしました。"],
)
def test_news_of_oneself_does_no_favour(told: str) -> None:
    letters = [
        mail(
            "a",
            at(5, 4),
            "theirs",
            says("What did you decide about Ludlow?", "question"),
            says("Would you look out that photograph for me?", "ask"),
            thread="one",
        ),
        mail("b", at(5, 5), "mine", read("We have decided against Ludlow."), read(told), thread="one"),
    ]
    assert [one.state for one in ledger(letters, at(5, 9))] == ["answered", "open"]


@pytest.mark.parametrize(
    "said",
    [
        "Don't look behind the door.",
        "Half the hall cried, and so did I, but don't tell him.",
        "The new one is attached, please bin the old.",
        "扉の裏は見ないでください。",
        "三点お伺いします。",
    ],
)
def test_what_forbids_or_announces_asks_for_nothing(said: str) -> None:
    assert ledger([mail("a", at(5, 4), "theirs", says(said, "ask"))], at(5, 9)) == []


def test_a_nudge_in_other_words_is_about_the_only_thing_open() -> None:
    letters = [
        mail("a", at(5, 4), "mine", says("From what time can we arrive on the Saturday?", "question"), thread="one"),
        mail(
            "b",
            at(5, 6),
            "mine",
            read("I asked a while ago when we can get in, and am still in the dark."),
            thread="two",
        ),
        mail("c", at(5, 7), "theirs", says("The cottage is yours from four o'clock."), thread="two", answers="b"),
    ]
    (only,) = ledger(letters, at(5, 9))
    assert (only.state, only.evidence, only.closed_by) == ("answered", ("a", "b"), "c")


def test_a_request_and_a_question_in_one_sentence_are_two() -> None:
    text = "Could you send me your address, and which bus goes past your door?"
    letters = [
        mail("a", at(5, 4), "theirs", says(text, "ask"), thread="one"),
        mail("b", at(5, 5), "mine", read("14 Quarry Lane, the blue door."), thread="one"),
    ]
    rows = ledger(letters, at(5, 9))
    assert [(one.kind, one.state, one.sentence) for one in rows] == [
        ("ask", "answered", text),
        ("question", "open", text),
    ]
