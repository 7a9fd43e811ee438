"""English: requests that are taken back, questions that somebody asks themselves, and hours that are no days."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from daemon.think.ledger.obligations import obligations
from daemon.think.mail.sentences import sentences_of
from daemon.think.model import Letter
from daemon.think.reading import read_sentence
from tests.think.ties import mail

DAY = datetime(2026, 11, 3, 9, tzinfo=UTC)


def wrote(name: str, hours: int, text: str, answers: str = "") -> Letter:
    when = DAY + timedelta(hours=hours)
    said = tuple(read_sentence(one, when.date(), "en") for one in sentences_of(text))
    return mail(name, when, "theirs", *said, subject="Re: walnut" if answers else "walnut", answers=answers)


def rows(*texts: str) -> list[tuple[str, str]]:
    letters = [wrote(str(n), n, text, str(n - 1) if n else "") for n, text in enumerate(texts)]
    return [(row.kind, row.state) for row in obligations(letters, (), DAY + timedelta(days=1))]


ASKED = "Could you bake twenty extra walnut loaves for Saturday?"


@pytest.mark.parametrize(
    "text",
    [
        "Sorry, please ignore what I said about the walnut loaves.",
        "Please disregard what I wrote about the walnut loaves.",
        "You can forget what we asked about the loaves.",
        "Ignore my request for the walnut loaves.",
        "Let's pretend I never mentioned the walnut loaves.",
        "We found some, so just ignore what I asked about the loaves.",
        "Could you please disregard our request for the loaves?",
        "I'd like to cancel my request for the loaves.",
        "I take back what I said about the loaves.",
        "Please consider our order cancelled.",
    ],
)
def test_what_was_said_is_not_to_count(text: str) -> None:
    assert rows(ASKED, text) == [("ask", "withdrawn")]


@pytest.mark.parametrize(
    "text",
    [
        "Please don't ignore what I said about the walnut loaves.",
        "Ignore what he said about the walnut loaves.",
        "Don't forget what I asked about the walnut loaves.",
        "You ignored what I said about the walnut loaves.",
        "Did they cancel our order?",
        "Tom wants to cancel our order of coal.",
        "The shop had to cancel our order of coal.",
        "We'll drop our order off at the bakery tomorrow.",
        "He spoke as if I had never asked.",
        "They ignore what I said about the loaves.",
        "Tom seems to forget what we asked about the loaves.",
        "The bakers consider the order closed.",
        "The council may drop our request for a lamp.",
        "He will pretend I never asked him about the loaves.",
        "Why would I take back what I said about the loaves?",
    ],
)
def test_what_was_said_still_counts(text: str) -> None:
    assert rows(ASKED, text)[0] == ("ask", "open")


@pytest.mark.parametrize(
    "text",
    [
        "I was halfway up the hill when I thought: did I lock the shed? Of course I had.",
        "On the train I thought, where did I put the tickets?",
        "It went through my head: had I turned off the oven?",
        "On the bus I suddenly wondered: had I fed the cat?",
        "Did we win? Of course we did!",
        "Was I nervous? Not at all.",
        "Had I forgotten the key? Naturally, I had.",
    ],
)
def test_a_question_to_oneself_is_no_row(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "I keep thinking: did I leave my scarf at your place?",
        "I thought, would you like to come to dinner?",
        "I just thought: are we still meeting on Friday?",
        "I just wondered - have we paid the deposit?",
        "I wondered, did we order enough chairs?",
        "I thought: am I on the list for Saturday?",
        "It came into my mind: are we bringing the chairs on Friday?",
        "I just wondered, did I leave my umbrella in the hall?",
        "We thought: were we meant to bring the chairs?",
        "Did we win? Do tell me the score.",
        "Did I leave my umbrella in the hall? It is green.",
        "Was I right about the date? Obviously.",
        "Did I send the list? Of course not.",
        "Did I send the list? Never.",
        "Are we on for Friday? Absolutely!",
        "which photo shall I frame for Grandad?",
        "Which of the two shall I send to the printer?",
        "What shall I bring on Saturday?",
    ],
)
def test_a_question_to_the_hearer_is_one(text: str) -> None:
    assert [kind for kind, _ in rows(text)][:1] == ["question"]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("I'll leave the hall open until eleven.", None),
        ("I'll keep the shop open till 6pm.", None),
        ("I'll leave the hall open until 5:30pm.", None),
        ("I'll leave the hall open until 10:45 am.", None),
        ("I'll leave the hall open until 5.30pm.", None),
        ("I'll leave the hall open until around five.", None),
        ("I'll leave the hall open till about 6pm.", None),
        ("I'll leave the hall open until around 6:15 pm.", None),
        ("I'll bring it at 5:30pm.", date(2026, 11, 3)),
        ("I'll bring it, say 10:45 am.", date(2026, 11, 3)),
        ("I'll bring it around five.", date(2026, 11, 3)),
        ("I'll hold it until Friday.", date(2026, 11, 6)),
        ("I'll bring it at eleven.", date(2026, 11, 3)),
        ("I'll bring it by six.", date(2026, 11, 3)),
    ],
)
def test_until_an_hour_is_no_day(text: str, due: date | None) -> None:
    acts = read_sentence(text, DAY.date(), "en").acts
    assert [act.due for act in acts if act.kind == "promise"] == [due]
