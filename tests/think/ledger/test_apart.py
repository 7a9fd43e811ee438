"""Two promises in one sentence, each with its own day."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.ledger.apart import taken_apart
from daemon.think.model import Letter, Voice
from daemon.think.reading import read_sentence
from tests.think.ledger.test_ledger import at
from tests.think.ties import mail

SENT = date(2026, 10, 9)


def promised(text: str) -> list[tuple[str, str]]:
    letter = Letter(mail("a", at(10, 9), "mine").contact, "", (read_sentence(text, SENT),), Voice())
    return [
        (part.whole or part.text, str(act.due))
        for part in taken_apart(letter, SENT).sentences
        for act in part.acts
        if act.kind == "promise"
    ]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("I'll send you the slides tomorrow, and the price list by Friday.", ["2026-10-10", "2026-10-16"]),
        ("I'll drop the keys off on Monday and settle the bill before Christmas.", ["2026-10-12", "2026-12-24"]),
        ("表紙の写真は来週の火曜に、紹介文は月末までにお送りします。", ["2026-10-13", "2026-10-31"]),
        ("見積書は明日、契約書は来週の月曜にお届けします。", ["2026-10-10", "2026-10-12"]),
    ],
)
def test_each_thing_has_its_own_day_and_shows_the_sentence_as_it_was_written(text: str, days: list[str]) -> None:
    assert promised(text) == [(text, day) for day in days]


@pytest.mark.parametrize(
    "text",
    [
        "I'll ring the mill on Thursday and let you know what they say.",
        "I said Monday, and I'll send the list on Thursday.",
        "明日か明後日、お届けします。",
    ],
)
def test_one_promise_stays_one(text: str) -> None:
    assert len(promised(text)) <= 1
