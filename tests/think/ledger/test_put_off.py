"""Promises that are put off to another day, in whatever words and exchange."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.model import Letter, Obligation, Sentence
from daemon.think.reading import read_sentence
from tests.think.ledger.test_ledger import at, ledger
from tests.think.ties import mail, says

BOOK = says("I'll drop your book off on Sunday.", "promise", due=date(2026, 7, 19))
HON = says("本は日曜に返しに行くね。", "promise", due=date(2026, 7, 19))


def read(text: str) -> Sentence:
    return read_sentence(text, date(2026, 7, 17))


def states(letters: list[Letter]) -> list[tuple[str, str, date | None]]:
    return [(one.kind, one.state, one.due) for one in ledger(letters, at(7, 18))]


@pytest.mark.parametrize(
    ("promised", "told"),
    [
        (BOOK, ["Sunday's no good after all, the in-laws are coming.", "Wednesday then?"]),
        (BOOK, ["Can you give me until Wednesday?"]),
        (BOOK, ["It will be Wednesday, not Sunday."]),
        (HON, ["ごめん、日曜は両親が来ることになって。", "水曜でいい？"]),
        (HON, ["申し訳ありませんが、水曜までお時間をいただけますか。"]),
    ],
)
def test_a_new_day_moves_the_one_promise_of_the_exchange(promised: Sentence, told: list[str]) -> None:
    letters = [
        mail("a", at(7, 14), "theirs", promised, thread="one"),
        mail("b", at(7, 17), "theirs", *map(read, told), thread="one"),
    ]
    found = [one for one in states(letters) if one[0] == "promise"]
    assert found == [("promise", "moved", date(2026, 7, 19)), ("promise", "open", date(2026, 7, 22))]


def test_a_visit_is_put_off_in_the_exchange_about_something_else() -> None:
    letters = [
        mail(
            "a",
            at(7, 1),
            "theirs",
            says("17日に工房を見学に伺います。", "promise", due=date(2026, 7, 17)),
            thread="one",
        ),
        mail("b", at(7, 16), "theirs", says("工房の見学は24日に延期させてください。", "broken"), thread="two"),
    ]
    assert states(letters) == [("promise", "moved", date(2026, 7, 17)), ("promise", "open", date(2026, 7, 24))]


@pytest.mark.parametrize("told", ["How about lunch on Wednesday?", "Wednesday was lovely."])
def test_a_day_proposed_for_something_else_moves_nothing(told: str) -> None:
    letters = [
        mail("a", at(7, 14), "theirs", BOOK, thread="one"),
        mail("b", at(7, 17), "theirs", read(told), thread="one"),
    ]
    assert ("promise", "open", date(2026, 7, 19)) in states(letters)


def test_of_two_numbered_things_only_the_one_named_is_kept() -> None:
    letters = [
        mail(
            "a",
            at(7, 1),
            "theirs",
            says("I'll send chapter one on Friday.", "promise", due=date(2026, 7, 3)),
            says("I'll send chapter two by the 20th.", "promise", due=date(2026, 7, 20)),
            thread="one",
        ),
        mail("b", at(7, 3), "theirs", says("Chapter one is up: https://share.test/1", "give"), thread="one"),
    ]
    rows: list[Obligation] = ledger(letters, at(7, 10))
    assert [one.state for one in rows] == ["kept", "open"]
