"""Comfort for whoever is late, thanks for a promise as such, an answer handed on: what each closes, and what it leaves open."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.model import Letter
from daemon.think.reading import read_sentence
from tests.think.ledger.test_ledger import at, ledger
from tests.think.ties import mail

_PROMISED = "I'll have the banner painted by 20 May."
_LATE = "Sorry, the banner won't be ready by the 20th."


def written(day: int, side: str, text: str, answers: str = "") -> Letter:
    said = [read_sentence(part, date(2026, 5, day), "en") for part in text.split(" / ")]
    return mail(str(day), at(5, day), side, *said, thread="one", answers=answers)


def states(letters: list[Letter], *kinds: str) -> str:
    """How the rows of these kinds stand, oldest first."""
    return ",".join(row.state for row in ledger(letters, at(5, 18)) if row.kind in kinds)


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ("Thanks for seeing to the banner!", "open"),
        ("Thank you for doing the banner, that's a weight off my mind.", "open"),
        ("Thank you, the banner has arrived.", "kept"),
    ],
)
def test_thanks_right_below_a_promise_before_its_day_are_for_the_promise(told: str, state: str) -> None:
    assert states([written(4, "theirs", _PROMISED), written(5, "mine", told, "4")], "promise") == state


@pytest.mark.parametrize(
    ("told", "after"),
    [
        ("No worries about the banner.", "open"),
        ("Honestly, don't worry about the banner!", "open"),
        ("No worries about the banner, we won't need it after all.", "kept"),
    ],
)
def test_comfort_for_whoever_is_late_releases_from_nothing(told: str, after: str) -> None:
    late = f"{_LATE} / I'll have it painted by 28 May."
    letters = [written(4, "mine", _PROMISED), written(10, "mine", late, "4"), written(11, "theirs", told, "10")]
    assert states(letters, "promise") == f"moved,{after}"


def test_the_same_words_release_where_nothing_was_late() -> None:
    letters = [written(4, "mine", _PROMISED), written(11, "theirs", "No worries about the banner.", "4")]
    assert states(letters, "promise") == "kept"


@pytest.mark.parametrize(
    ("told", "state"),
    [
        (f"{_LATE} / I'll have it painted by 28 May.", "open"),
        (f"{_LATE} / I'll bring the trestle on Friday.", "answered"),
        ("Of course! / I'll bring it on Friday.", "answered"),
    ],
)
def test_a_promise_given_again_grants_no_request_for_something_else(told: str, state: str) -> None:
    asked = written(5, "theirs", "Could you lend us your trestle for the fair?", "4")
    assert states([written(4, "mine", _PROMISED), asked, written(6, "mine", told, "4")], "ask") == state


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ("Here is my wife's answer about the kitchen tiles.", "answered"),
        ("Attached is the committee's decision on the tiles.", "answered"),
        ("Here's a picture of the old tiles.", "open"),
        ("I've passed your question about the tiles on to my wife.", "open"),
    ],
)
def test_an_answer_that_is_handed_on_is_one(told: str, state: str) -> None:
    asked = written(4, "theirs", "Which tiles would you like, the grey or the blue?")
    assert states([asked, written(6, "mine", told, "4")], "question") == state
