"""A plan of one's own life, told to somebody, is no promise to them; nor is waiting for them, unless at a place."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from daemon.think.ledger.obligations import obligations
from daemon.think.reading import read_sentence
from tests.think.ties import mail

_SENT = date(2026, 11, 18)


@pytest.mark.parametrize(
    "text",
    [
        "I'll start again this month.",
        "I'll start running again in spring.",
        "I'm going to start a new job in May.",
        "I'll know on 9 December.",
        "I'll know more on Friday.",
        "待ってるね。",
        "14時で大丈夫！待ってるね。",
        "連絡待ってます。",
    ],
)
def test_an_own_plan_binds_nobody(text: str) -> None:
    assert not read_sentence(text, _SENT).does("promise")


@pytest.mark.parametrize(
    "text",
    [
        "I'll start on your fence again on Monday.",
        "We'll start work on your roof on Monday.",
        "I'll start again on it tomorrow.",
        "I'll know by Friday and will tell you.",
        "I'll let you know on Friday.",
        "改札の前で待ってるね。",
        "七時に改札で待っています。",
    ],
)
def test_a_deed_for_the_reader_does(text: str) -> None:
    assert read_sentence(text, _SENT).does("promise")


def promised(text: str) -> bool:
    """Whether a letter of this sentence alone opens a promise."""
    when = datetime(2026, 11, 18, 9, tzinfo=UTC)
    letter = mail("a", when, "theirs", read_sentence(text, _SENT, "en"), subject="A word")
    return any(row.kind == "promise" for row in obligations((letter,), (), when))


@pytest.mark.parametrize(
    "text",
    [
        "I'll mow my lawn at the weekend.",
        "We're going to paint our bedroom in May.",
        "I'll weed my vegetable patch on Saturday.",
        "I'll prune my old apple trees in February.",
        "I'll pack my bags tonight.",
        "We'll paint our new kitchen next month.",
        "I'm going to service my bike this weekend.",
        "I'll wash my curtains before Christmas.",
        "We'll redecorate our living room next year.",
        "I'll treat myself to a weekend in Rome.",
        "I'll bake myself some bread on Sunday.",
        "I'll go to bed early tonight.",
        "I'll spend the day in bed.",
        "I'll give up smoking in January.",
        "We'll visit my mother on Sunday.",
    ],
)
def test_what_one_does_for_oneself_and_ones_own_things_is_owed_to_nobody(text: str) -> None:
    assert not promised(text)


@pytest.mark.parametrize(
    "text",
    [
        "I'll mow your lawn at the weekend.",
        "I'll mow the club's lawn at the weekend.",
        "I'll weed your vegetable patch on Saturday.",
        "I'll clean my half of the hall on Friday.",
        "We'll paint our side of the fence in May.",
        "I'll cut my hedge on Saturday so that you get some light.",
        "I'll tidy my desk by Friday.",
        "I'll move my car before the skip comes on Monday.",
        "I'll print my handout on Thursday and bring twenty copies.",
        "I'll bring my drill on Saturday.",
        "I'll finish my chapter by Friday.",
        "I'll cook us a nice dinner on Friday.",
        "I'll visit your mother on Sunday.",
        "I'll hang my two pictures in the exhibition on Monday.",
        "We'll look after your cat all August.",
        "I'll trim my article to 500 words tomorrow.",
        "I'll convert my slides to PDF tonight.",
        "I'll sort out my mistake tomorrow.",
        "I'll extend my offer until Friday.",
        "I'll pack my van with the chairs tonight and drive over.",
        "We'll paint our club house on Saturday.",
        "We'll clean our church kitchen on Saturday.",
        "I'll polish my draft tomorrow.",
        "I'll redo my drawings tomorrow.",
        "I'll prune my report tonight.",
        "I'll dig up my old notes tomorrow.",
        "I'll tidy up my code tomorrow.",
    ],
)
def test_what_is_for_the_reader_or_for_both_is_promised(text: str) -> None:
    assert promised(text)


def test_what_they_asked_for_is_promised_whoever_owns_it() -> None:
    when = datetime(2026, 11, 18, 9, tzinfo=UTC)
    asked = mail(
        "a", when, "mine", read_sentence("Could you mow your lawn before the party?", _SENT, "en"), subject="lawn"
    )
    said = read_sentence("Of course, I'll mow my lawn at the weekend.", _SENT, "en")
    answered = mail("b", when.replace(hour=11), "theirs", said, subject="Re: lawn", answers="a")
    rows = obligations((asked, answered), (), when.replace(hour=12))
    assert [(row.kind, row.state) for row in rows] == [("ask", "answered"), ("promise", "open")]
