"""Whom an obligation wants to be told, and what shows that they were."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.ledger.passed_on import passed_on, whom_to_tell
from daemon.think.model import Letter, Obligation
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
