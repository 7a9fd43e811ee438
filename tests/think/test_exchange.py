"""What programs put before a subject belongs to no subject, whatever the language of the program: in exchanges and in drafts alike."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from daemon.think.exchange import bare_subject, marked_as_answer, marked_as_forwarded, plain_subject, together
from daemon.think.model import Contact, Direction

MARKED = [
    "Re: Board",
    "AW: Board",
    "SV: Board",
    "WG: Board",
    "TR: Board",
    "Fwd: Board",
    "返信: Board",
    "転送：Re[2]: Board",
]


@pytest.mark.parametrize("subject", MARKED)
def test_a_draft_takes_up_the_subject_without_the_mark_by_which_an_exchange_knows_it(subject: str) -> None:
    assert (plain_subject(subject), bare_subject(subject)) == ("Board", "board")
    assert marked_as_answer(subject)


@pytest.mark.parametrize("subject", ["Board", "Retreat: Board", "Trip: Board", "Savings: Board"])
def test_a_word_before_a_colon_is_no_mark(subject: str) -> None:
    assert (plain_subject(subject), bare_subject(subject)) == (subject, subject.casefold())
    assert not marked_as_answer(subject)


@pytest.mark.parametrize(
    ("subject", "passed_on"), [("WG: Board", True), ("TR: Board", True), ("転送: Board", True), ("AW: Board", False)]
)
def test_a_forward_is_told_from_an_answer(subject: str, passed_on: bool) -> None:
    assert marked_as_forwarded(subject) is passed_on


@pytest.mark.parametrize("subject", MARKED)
def test_a_marked_subject_belongs_to_the_exchange_that_began_with_it(subject: str) -> None:
    when = datetime(2026, 11, 20, tzinfo=UTC)
    first = Contact(when, Direction.OUTBOUND, "a", thread="a", subject="Board")
    answer = Contact(when, Direction.INBOUND, "b", thread="b", subject=subject)
    assert together(answer, first)
    assert not together(first, answer)
