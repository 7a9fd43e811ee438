"""A question that is written twice, under two subjects: one row, since the first day; the answer to the second mail closes it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from daemon.think.ledger.obligations import obligations
from daemon.think.mail.sentences import language_of, sentences_of
from daemon.think.model import Letter
from daemon.think.reading import read_sentence
from tests.think.ties import mail

DAY = datetime(2026, 6, 18, 12, tzinfo=UTC)


def wrote(name: str, days: int, side: str, text: str, subject: str, answers: str = "") -> Letter:
    when = DAY + timedelta(days=days)
    said = tuple(read_sentence(one, when.date(), language_of(text)) for one in sentences_of(text))
    return mail(name, when, side, *said, subject=subject, answers=answers)


def asked_twice(first: str, second: str, days: int = 4) -> list[tuple[int, str]]:
    """Of each row: how many days after the first mail it was asked, and its state, when the second one was answered."""
    letters = (
        wrote("a", 0, "theirs", first, "minutes"),
        wrote("b", days, "theirs", second, "form for the county"),
        wrote(
            "c",
            days,
            "mine",
            "四十三人です。" if language_of(first) == "ja" else "Forty-three.",
            "Re: form for the county",
            "b",
        ),
    )
    rows = obligations(letters, (), DAY + timedelta(days=days + 1))
    return [((row.since - DAY.date()).days, row.state) for row in rows]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("How many members do we have now?", "How many members do we have now?"),
        ("Here are the minutes. How many members do we have now?", "So, how many members do we have?"),
        ("How many members do we have?", "I'm filling in the form: how many members do we have now?"),
        ("how many are coming?", "And how many are coming, please?"),
        ("Will you be staying with us?", "My mother asks: will you be staying with us?"),
        ("会員は何人ですか。", "ところで、会員は何人ですか。"),
    ],
)
def test_one_question_in_the_same_words_is_one_row(first: str, second: str) -> None:
    assert asked_twice(first, second) == [(0, "answered")]


@pytest.mark.parametrize(
    ("first", "second", "days"),
    [
        ("How many members do we have?", "How many members paid?", 4),
        ("How many members do we have?", "How many members do we have?", 90),
        ("Are you coming on Friday?", "Are you coming on Friday?", 7),  # another Friday
        ("Did you like it?", "Did you like it?", 4),
        ("How many members do we have?", "How many juniors do we have?", 4),
        ("Who is coming?", "Who is coming by car?", 4),
        ("Will you be staying with us?", "How long will you be staying with us?", 4),
        ("Will you be around?", "Why will you be around?", 4),
        ("Are you bringing a cake?", "So, what kind of day is it, and are you bringing a cake?", 4),
        ("駅まで来てくれますか。", "いつ駅まで来てくれますか。", 4),
        ("駅まで来てくれますか。", "何時ごろ、駅まで来てくれますか。", 4),
    ],
)
def test_another_question_is_a_row_of_its_own(first: str, second: str, days: int) -> None:
    assert len(asked_twice(first, second, days)) == 2
