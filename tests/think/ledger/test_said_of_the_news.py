"""Beside a question they told something: that it will do, or wonder at it, says nothing to what they asked."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.reading import read_sentence
from tests.think.ledger.test_ledger import at, ledger
from tests.think.ties import mail


def answered(asked: str, told: str) -> str:
    """How the questions of one letter stand after the reply; a slash parts sentences."""
    first, later = (
        [read_sentence(part, date(2026, 5, day), "en") for part in text.split(" / ")]
        for day, text in ((4, asked), (5, told))
    )
    letters = [
        mail("a", at(5, 4), "theirs", *first, thread="one"),
        mail("b", at(5, 5), "mine", *later, thread="one", answers="a"),
    ]
    return ",".join(row.state for row in ledger(letters, at(5, 9)) if row.side == "mine" and row.kind != "promise")


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ("Lovely, no rush with that.", "open"),
        ("Tuesday suits me fine.", "open"),
        ("Take your time!", "open"),
        ("Fine by me, see you then.", "open"),
        ("Sounds good, see you on Tuesday.", "open"),
        ("Great, a mix of peat and leaf mould.", "answered"),
        ("Horse manure, no less.", "answered"),
        ("No idea, sorry.", "answered"),
    ],
)
def test_that_it_will_do_tells_nobody_what(told: str, state: str) -> None:
    assert answered("I'll bring the barrow round on Tuesday. / What do you feed those roses of yours?", told) == state


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("When do you need the barrow?", "No hurry, whenever suits you."),
        ("Which day would suit you?", "Tuesday suits me."),
        ("Do you need the barrow back soon?", "No rush at all."),
        ("Where shall we meet, at yours?", "Fine by me."),
        ("Shall we say Tuesday?", "Sounds good, see you then."),
        ("What do you think of the plan?", "Sounds good to me."),
    ],
)
def test_it_answers_where_that_was_asked(asked: str, told: str) -> None:
    assert answered(asked, told) == "answered"


@pytest.mark.parametrize(
    ("asked", "told", "state"),
    [
        (
            "What are the corbels above the west door?",
            "By the way, Barsetshire's corbels are little stone heads.",
            "answered",
        ),
        ("What are the corbels above the west door?", "Gerald's brother is down with a cold.", "open"),
        ("Who has the key to the vestry?", "Gerald's keys are on the piano.", "open"),
    ],
)
def test_the_thing_of_the_subject_is_known_elsewhere(asked: str, told: str, state: str) -> None:
    question = mail("a", at(5, 4), "theirs", read_sentence(asked, date(2026, 5, 4), "en"), subject="Barsetshire")
    reply = mail("b", at(5, 6), "mine", read_sentence(told, date(2026, 5, 6), "en"), subject="Choir")
    assert [row.state for row in ledger([question, reply], at(5, 9)) if row.side == "mine"] == [state]
