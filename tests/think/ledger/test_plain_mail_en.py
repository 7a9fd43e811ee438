"""English as ordinary mail has it: a name, a trip, a wonder, a matter come back to, a deed that is thanked for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.think.ledger.test_ledger import at, ledger
from tests.think.ledger.test_served_elsewhere import wrote


def rows(*mails: tuple[str, str], subject: str = "A word", apart: bool = False) -> list[tuple[str, str]]:
    """(kind, state) of all that mails of (side, text) open, four days between one and the next; `apart`: each in an exchange of its own."""
    letters = [
        wrote(
            f"m{n}",
            4 + 4 * n,
            side,
            subject if not (n and apart) else "Something else",
            text,
            f"t{n}" if apart else "t",
            f"m{n - 1}" if n and not apart else "",
        )
        for n, (side, text) in enumerate(mails)
    ]
    return [(one.kind, one.state) for one in ledger(letters, at(5, 29))]


@pytest.mark.parametrize(
    "said",
    [
        "We are going to the sea from the 1st to the 8th.",
        "Isn't it funny how people start to talk over cake?",
        "Where is my head these days?",
        "Where has my mind been today?",
    ],
)
def test_it_opens_nothing(said: str) -> None:
    assert rows(("theirs", said)) == []


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("We are going to paint the fence for you on 5 June.", "promise"),
        ("Isn't it better to wait until May?", "question"),
        ("Where is my head torch?", "question"),
        ("Where is my memory stick?", "question"),
    ],
)
def test_it_opens_something(said: str, kind: str) -> None:
    assert rows(("theirs", said)) == [(kind, "open")]


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("I am very grateful.\n\nKind regards\nMark Tan", 0),
        ("Mark the date in your diary, please.\n\nKind regards\nMark Tan", 1),
        ("I am very grateful.\n\nMark Tan\n\nWhen are you back?", 1),
    ],
)
def test_a_name_under_a_letter_bids_nothing(said: str, number: int) -> None:
    letter = wrote("a", 4, "theirs", "Utrecht", said)
    signed = replace(letter, contact=replace(letter.contact, address="mark.tan@uni.test"))
    assert len(ledger([signed], at(5, 29))) == number


@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        ("I want to book the coach for the trip. What is the number of the coach company?", "question"),
        ("I want to hire a van. Who do I ring?", "question"),
        ("I'd like to book the room for Friday. What is the number of the room?", "ask question"),
        ("I'd like to order two chairs. Where do I pay?", "ask question"),
        ("We'd like to order two hundred tiles. Could you send us the price list?", "ask ask"),
    ],
)
def test_what_is_ordered_elsewhere_is_not_asked_of_the_hearer(said: str, kinds: str) -> None:
    assert " ".join(kind for kind, _ in rows(("theirs", said))) == kinds


@pytest.mark.parametrize(
    ("asked", "again", "number"),
    [
        ("Do you know when Julian is back from Lisbon?", "May I come back to Julian's return from Lisbon?", 1),
        ("What shall we give Mum?", "Any ideas for Mum yet?", 1),
        ("When does the course start?", "When does the course end?", 2),
        ("When do you arrive in Lisbon?", "Where do you leave from in Lisbon?", 2),
        ("Which font do you use?", "Can I come back to the office on Friday?", 2),
        ("Which font do you use?", "Any ideas for the name of the book?", 2),
    ],
)
def test_a_matter_come_back_to_is_nothing_new(asked: str, again: str, number: int) -> None:
    assert len(rows(("theirs", asked), ("theirs", again))) == number


@pytest.mark.parametrize(
    ("asked", "told", "state"),
    [
        ("Which book did we settle on for January?", "We settled on Middlemarch.", "answered"),
        ("What did you plant in the front bed?", "I planted roses and lavender.", "answered"),
        ("Which book did we settle on for January?", "The dust settled after the party.", "open"),
        ("What did you plant in the front bed?", "I planted my chair in front of the telly.", "open"),
    ],
)
def test_the_verb_of_the_question_tells_what_was_asked(asked: str, told: str, state: str) -> None:
    assert rows(("theirs", asked), ("mine", told)) == [("question", state)]


@pytest.mark.parametrize(
    ("asked", "told", "state"),
    [
        ("What shall we give her?", "I'd give Mum a weekend in Bath.", "answered"),
        ("What shall we give her?", "I'll give Mum a call tonight.", "open"),
        ("What shall we give her?", "I'd love to see Mum again.", "open"),
        ("What shall we give her?", "I'd give the roof another year.", "open"),
        ("Shall we give her a book?", "I'd give Mum a weekend in Bath.", "open"),
    ],
)
def test_what_one_would_do_is_the_advice_that_was_wanted(asked: str, told: str, state: str) -> None:
    assert rows(("theirs", asked), ("mine", told), subject="Mum", apart=True)[0] == ("question", state)


@pytest.mark.parametrize(
    ("promised", "thanks", "state"),
    [
        ("We will start on the 7th.", "Thank you for starting on time as you said.", "kept"),
        ("We will start on the 7th.", "Thank you for starting today.", "kept"),
        ("We will start on the 7th.", "Thank you for starting the list.", "overdue"),
        ("We will start on the 7th.", "Thank you for asking.", "overdue"),
        ("We'll start on your roof on the 7th.", "Thank you for starting early on the porch.", "overdue"),
        ("I'll write to the council by the 7th.", "Thank you for writing.", "overdue"),
    ],
)
def test_a_deed_that_is_thanked_for_was_done(promised: str, thanks: str, state: str) -> None:
    assert rows(("theirs", promised), ("mine", thanks)) == [("promise", state)]


@pytest.mark.parametrize(
    ("late", "states"),
    [
        ("I was ill yesterday and could not send your copy. You'll have it on the 20th.", "moved overdue"),
        ("We were away and didn't manage to send it. You'll have it on the 20th.", "moved overdue"),
        (
            "The plumber came yesterday and could not find the leak. You'll have his bill on the 20th.",
            "overdue overdue",
        ),
    ],
)
def test_whoever_could_not_send_it_gives_it_another_day(late: str, states: str) -> None:
    found = rows(("theirs", "You'll have your copy back on the 7th."), ("theirs", late))
    assert " ".join(state for _, state in found) == states
