"""Whom an obligation wants to be told, and what shows that they were."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from daemon.think.ledger.passed_on import may_tell, passed_on, third_called, whom_to_tell
from daemon.think.model import Letter, Obligation, Person
from tests.think.ledger.test_served_elsewhere import wrote


def asked(sentence: str, language: str = "en") -> Obligation:
    return Obligation("ask", "mine", sentence, date(2026, 5, 4), "open", ("a",), language)


@pytest.mark.parametrize(
    ("sentence", "language", "who"),
    [
        ("Would you tell Morris that the boiler wants bleeding?", "en", "Morris"),
        ("Please let Vera know about the keys.", "en", "Vera"),
        ("Can you pass it on to Clara?", "en", "Clara"),
        ("木村さんに、暖房が故障していると伝えてください。", "ja", "木村"),
        ("Tell your mother.", "en", ""),
        ("Could you tell me where the keys are?", "en", ""),
        ("Would you let Monday be a holiday?", "en", ""),
        ("Could you read Morris's letter?", "en", ""),
    ],
)
def test_who_is_to_be_told(sentence: str, language: str, who: str) -> None:
    assert whom_to_tell(asked(sentence, language)) == who


@pytest.mark.parametrize(
    ("day", "text", "state"),
    [
        (4, "The boiler needs bleeding before Thursday.", "answered"),
        (9, "The programme looks lovely.", "open"),
        (2, "The boiler needs bleeding before Thursday.", "open"),
        (29, "The boiler needs bleeding before Thursday.", "open"),
    ],
)
def test_a_letter_to_them_about_it_does_it(day: int, text: str, state: str) -> None:
    def letters_to(name: str) -> tuple[Letter, ...]:
        return (wrote("b", day, "mine", "Hall", text),) if name == "Morris" else ()

    wish = asked("Would you tell Morris that the boiler wants bleeding?")
    assert [one.state for one in passed_on([wish], letters_to)] == [state]


VERA, MORRIS = (
    Person(f"{name.casefold()}@hall.example", name, (f"{name.casefold()}@hall.example",)) for name in ("Vera", "Morris")
)
NAMESAKE = replace(MORRIS, key="m2@hall.example", name="Morris Lund", given="Morris", family="Lund")


@pytest.mark.parametrize(
    ("name", "persons", "found"),
    [
        ("Morris", (VERA, MORRIS), MORRIS),
        ("Lund", (VERA, NAMESAKE), NAMESAKE),
        ("Morris", (VERA, MORRIS, NAMESAKE), None),
        ("Vera", (VERA, MORRIS), None),  # who asked
        ("Clara", (VERA, MORRIS), None),
    ],
)
def test_a_third_one_is_the_only_one_of_that_name(name: str, persons: tuple[Person, ...], found: Person | None) -> None:
    assert third_called(name, persons, beside=VERA) == found


def test_a_letter_of_mine_that_hardly_anybody_else_reads_may_tell_them() -> None:
    mine = wrote("b", 4, "mine", "Hall", "The boiler needs bleeding.").contact
    assert may_tell(mine)
    assert not may_tell(replace(mine, readers=9))
    assert not may_tell(replace(mine, channel="place"))
    assert not may_tell(wrote("b", 4, "theirs", "Hall", "The boiler needs bleeding.").contact)
