"""An hour alone is of the day that was spoken of, and what was to be done on meeting is done when the meeting was."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.model import Obligation
from tests.think.ledger.test_ledger import at, ledger
from tests.think.ledger.test_served_elsewhere import wrote
from tests.think.ties import meeting


def promise(*letters: tuple[int, str, str, str]) -> Obligation:
    """The first promise of letters in one exchange: day of May, side, subject, text."""
    mails = [wrote(str(n), *one[:3], one[3], thread="t", answers=str(n - 1)) for n, one in enumerate(letters)]
    return next(one for one in ledger(mails, at(5, 29)) if one.kind == "promise")


@pytest.mark.parametrize(
    ("asked", "said", "subject", "due"),
    [
        ("How about Friday 15 May?", "Lovely. I'll come at six.", "Tea", date(2026, 5, 15)),
        ("We all meet for drinks from six.", "I'll be there at six.", "Re: Drinks, Friday 22 May", date(2026, 5, 22)),
        ("How are you?", "Friday 15 May at three. I'll bake.", "Tea", None),
        ("5月18日の午後はどうですか。", "5月18日、大丈夫です。14時に学校に伺います。", "Re: 相談", date(2026, 5, 18)),
        ("How are you?", "I'll ring you at six.", "Tea", date(2026, 5, 5)),
        ("How about Friday 15 May?", "I'll ring you this evening at six.", "Tea", date(2026, 5, 5)),
        ("How are you?", "The concert went well. I'll bake.", "Tea", None),
    ],
)
def test_the_day_of_an_hour(asked: str, said: str, subject: str, due: date | None) -> None:
    assert promise((4, "theirs", subject, asked), (5, "mine", subject, said)).due == due


@pytest.mark.parametrize(
    ("asked", "said", "due"),
    [
        ("Could you have the dog from 18 to 22 May?", "Of course. I'll fetch him on the Friday.", date(2026, 5, 15)),
        ("Could you have the dog (18-22 May)?", "Of course. I'll bring him home on the Thursday.", date(2026, 5, 21)),
        ("Could you help us on 16 May?", "Yes. I'll bring the tables on the Friday.", date(2026, 5, 15)),
        ("Could you help us on 16 May?", "Yes. I'll bring the tables on Friday.", date(2026, 5, 8)),
        ("Could you help us on 16 May?", "Yes. I'll bring the tables on the Friday of this week.", date(2026, 5, 8)),
        ("Could you help us with the tent?", "Yes. I'll bring the tables on the Friday.", date(2026, 5, 8)),
        ("5月20日に手伝ってもらえますか。", "はい。その週の金曜に机をお返しします。", date(2026, 5, 22)),
        ("5月20日に手伝ってもらえますか。", "はい。金曜に机をお返しします。", date(2026, 5, 8)),
    ],
)
def test_the_day_of_the_week_of_the_time_that_was_asked_about(asked: str, said: str, due: date) -> None:
    assert promise((4, "theirs", "May", asked), (5, "mine", "Re: May", said)).due == due


@pytest.mark.parametrize(
    ("given", "later", "state"),
    [
        ((5, "mine", "Box", "I'll bring the ruler on Friday 8 May at ten."), (9, "mine", "Box", "Measurements attached from yesterday."), "kept"),
        ((5, "mine", "Box", "I'll bring the ruler on Friday 8 May at ten."), (9, "mine", "Box", "I was ill in bed all yesterday."), "overdue"),
        ((5, "mine", "Box", "I'll bring the ruler on Friday 8 May at ten."), (9, "mine", "Box", "Sorry I couldn't make it yesterday. The list is attached."), "broken"),
        ((5, "theirs", "Tea", "Saturday 9 May at three. I'll bake."), (10, "mine", "Tea", "Thank you for the lovely tea."), "kept"),
        ((5, "theirs", "Tea", "Saturday 9 May at three. I'll bake."), (7, "mine", "Tea", "Thank you for the tea you sent."), "open"),
        ((5, "mine", "Tom", "Of course I'll come."), (14, "theirs", "Tom", "Thank you for your letter and for singing so beautifully."), "kept"),
        ((5, "mine", "Tom", "Of course I'll come."), (14, "theirs", "Tom", "Thank you for reading my draft."), "open"),
        ((5, "theirs", "相談", "5月18日の14時に伺います。"), (19, "theirs", "お礼", "昨日はお時間をいただきありがとうございました。"), "kept"),
        ((5, "theirs", "相談", "5月18日の14時に伺います。"), (19, "theirs", "お詫び", "昨日は熱を出して寝ていました。"), "overdue"),
    ],
)  # fmt: skip
def test_what_was_to_be_done_on_meeting(
    given: tuple[int, str, str, str], later: tuple[int, str, str, str], state: str
) -> None:
    assert promise(given, later).state == state


@pytest.mark.parametrize(
    ("promised", "told", "state"),
    [
        ("I'll knit you a blanket for the pram.", "The blanket is wonderful, she sleeps under it every night.", "kept"),
        ("マフラーを編んで送るね。", "送ってくれたマフラー、毎日使ってるよ。", "kept"),
        ("マフラーを編んで送るね。", "マフラーは足りてるよ。", "open"),
        (
            "I'll send him a little box of blank cards.",
            "The blank cards are all full of crayon and I treasure them.",
            "kept",
        ),
        ("I'll send you a photo of the boat.", "The boat is lovely.", "open"),
        ("I'll lend you the novel.", "The novel is on my list.", "open"),
        ("I'll bring a cake.", "The cake shop has closed.", "open"),
    ],
)
def test_a_present_spoken_of_as_theirs_has_come(promised: str, told: str, state: str) -> None:
    mails = [wrote("a", 4, "mine", "News", promised), wrote("b", 20, "theirs", "Summer", told)]
    assert next(one for one in ledger(mails, at(5, 29)) if one.kind == "promise").state == state


@pytest.mark.parametrize(
    "told",
    [
        "From 1 September I'll be at Selwyn's, the school on the hill.",
        "I'll be hobbling for six weeks and useless for eight.",
        "I'll practise.",
        "娘が実習でくたくたになって帰ってくる。",
    ],
)
def test_ones_own_way_binds_nobody(told: str) -> None:
    assert not [one for one in ledger([wrote("a", 4, "theirs", "News", told)], at(5, 29)) if one.kind == "promise"]


@pytest.mark.parametrize(
    "told",
    [
        "I'll be at King's Cross at six to pick you up.",
        "I'll be looking after your cat for two weeks.",
        "I'll practise the duet with you on Friday.",
        "土曜に私が取りに行ってくるね。",
    ],
)
def test_what_is_done_for_the_hearer_binds(told: str) -> None:
    assert [one for one in ledger([wrote("a", 4, "theirs", "News", told)], at(5, 29)) if one.kind == "promise"]


@pytest.mark.parametrize(
    ("asked", "title", "states"),
    [
        ("Do you still have the book about Japan? I'd like to borrow it for the flight.", "lent her the book about Japan", ["answered", "answered"]),
        ("Do you still have the book about Japan? Could you send me the plan of the garden?", "lent her the book about Japan", ["answered", "open"]),
        ("Do you still have the book about Japan? I'd like to borrow it for the flight.", "supper at the harbour", ["answered", "open"]),
    ],
)  # fmt: skip
def test_a_talk_about_a_thing_settles_what_was_asked_of_it(asked: str, title: str, states: list[str]) -> None:
    mails = [wrote("a", 4, "theirs", "Flight", asked)]
    assert [one.state for one in ledger(mails, at(5, 29), [meeting("m", at(5, 9), title)])] == states


@pytest.mark.parametrize(
    ("said", "due"),
    [
        ("I've got the week of the 18th off. I'll have him from Monday to Thursday.", date(2026, 5, 21)),
        ("We are home the week beginning 18 May. I'll bring the bed back on Tuesday.", date(2026, 5, 19)),
        ("18日の週は休みです。月曜から木曜までうちで預かりますね。", date(2026, 5, 21)),
        ("The week was long. I'll bring the bed back on Tuesday.", date(2026, 5, 12)),
        ("I've got the week of the 18th off. I'll bring the bed back on 7 May.", date(2026, 5, 7)),
    ],
)
def test_a_day_of_the_week_that_was_spoken_of(said: str, due: date) -> None:
    assert promise((4, "theirs", "Half term", "How are you?"), (5, "mine", "Re: Half term", said)).due == due
