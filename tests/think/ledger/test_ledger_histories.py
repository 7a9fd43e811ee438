"""The ledger over made-up histories: a day looked back at is as that day was, and what is read twice is there once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from daemon.think.content_words import shared
from daemon.think.ledger.obligations import obligations
from daemon.think.model import Contact, Letter, Obligation
from tests.think.ties import TOKYO, mail, meeting, says

START = datetime(2026, 9, 1, 10, tzinfo=TOKYO)
DUE = date(2026, 9, 20)
LINES = (
    says("which weekend do you want the boat?", "question"),
    says("could you lend me the drill?", "ask"),
    says("鍵は誰が持っていますか。", "question"),
    says("席次表を送ってください。", "ask"),
    says("I'll send you the photos on Friday.", "promise", due=DUE),
    says("席次表は明日お送りします。", "promise", due=DUE),
    says("I'll send the photos next week instead.", "promise", due=date(2026, 9, 27)),
    says("I can't send the photos after all.", "broken", "apology"),
    says("just checking in on the boat.", "ask"),
    says("forget about the drill, I found one."),
    says("The boat is fine for the 12th.", "give"),
    says("Here are the photos.", "give", "kept"),
    says("席次表をお送りしました。", "kept"),
    says("Thanks for the reminder!", "thanks"),
    says("承知いたしました。", "formula"),
    says("Yes, gladly."),
    says("will do.", "promise"),
)
SUBJECTS = ("the boat", "Re: the boat", "席次表", "Re: 席次表", "")
FILES = ((), ("photos.zip",), ("席次表.pdf",))


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[Letter], list[Contact]]:
    """Up to a dozen letters of both sides, some of them answers, and up to three meetings."""
    letters: list[Letter] = []
    for n in range(draw(st.integers(1, 12))):
        when = START + timedelta(hours=draw(st.integers(0, 900)))
        lines = draw(st.lists(st.sampled_from(LINES), max_size=3))
        answered = draw(st.sampled_from(["", *(one.contact.id for one in letters)]))
        side, subject = draw(st.sampled_from(("mine", "theirs"))), draw(st.sampled_from(SUBJECTS))
        letters.append(
            mail(f"m{n}", when, side, *lines, subject=subject, answers=answered, attach=draw(st.sampled_from(FILES)))
        )
    hours = draw(st.lists(st.integers(0, 900), max_size=3))
    met = [meeting(f"e{n}", START + timedelta(hours=hour), "the boat") for n, hour in enumerate(hours)]
    return letters, met


def read(letters: Sequence[Letter], met: Sequence[Contact], now: datetime) -> tuple[Obligation, ...]:
    return obligations(letters, [*(one.contact for one in letters), *met], now)


@given(histories(), st.integers(0, 45))
@settings(max_examples=150, deadline=None)
def test_any_day_looked_back_at_is_as_a_reading_up_to_that_day(
    history: tuple[list[Letter], list[Contact]], days: int
) -> None:
    letters, met = history
    now = START + timedelta(days=days)
    until = [one for one in letters if one.contact.when <= now], [one for one in met if one.when <= now]
    assert read(letters, met, now) == read(*until, now)


@given(histories(), st.randoms(use_true_random=False))
@settings(max_examples=100, deadline=None)
def test_neither_a_second_reading_nor_another_order_of_arrival_changes_a_row(
    history: tuple[list[Letter], list[Contact]], chance: object
) -> None:
    letters, met = history
    now = START + timedelta(days=60)
    first = read(letters, met, now)
    chance.shuffle(letters)  # type: ignore[attr-defined]  # hypothesis gives a random.Random
    chance.shuffle(met)  # type: ignore[attr-defined]  # the same
    assert read(letters, met, now) == first == read(letters, met, now)


@given(histories(), st.integers(1, 40))
@settings(max_examples=100, deadline=None)
def test_what_stood_in_the_ledger_stays_in_it_and_what_was_closed_stays_closed(
    history: tuple[list[Letter], list[Contact]], days: int
) -> None:
    letters, met = history
    earlier = read(letters, met, START + timedelta(days=days))
    later = read(letters, met, START + timedelta(days=60))
    for before, after in zip(earlier, later, strict=False):
        assert (before.sentence, before.side, before.since) == (after.sentence, after.side, after.since)
        if before.closed_by:
            assert (before.state, before.closed_by) == (after.state, after.closed_by)
    assert len(later) >= len(earlier)


@given(histories())
@settings(max_examples=100, deadline=None)
def test_nothing_is_closed_before_it_was_said_nor_by_what_never_was(
    history: tuple[list[Letter], list[Contact]],
) -> None:
    letters, met = history
    known = {one.contact.id for one in letters} | {one.id for one in met}
    for row in read(letters, met, START + timedelta(days=60)):
        assert set(row.evidence) <= known
        assert row.closed_by in known | {""}
        assert row.closed_on is None or row.closed_on >= row.since
        assert (row.state in ("open", "overdue")) == (row.closed_by == "")


def test_a_word_that_all_open_requests_share_costs_no_more_than_a_bounded_look_each(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looks: list[int] = []

    def counted(one: frozenset[str], other: frozenset[str]) -> int:
        looks[-1] += 1
        return shared(one, other)

    for room in ("obligations", "settling", "matching"):
        monkeypatch.setattr(f"daemon.think.ledger.{room}.shared", counted)
    places = ["".join(letters) for letters in product("bdfglmnprstv", "aou", "bdfglmnprstv", "aou")]
    monkeypatch.setattr("daemon.think.ledger.open_rows._NEAR", 30)
    for number in (100, 200):
        looks.append(0)
        letters = [
            mail(f"m{n}", START + timedelta(hours=n), "mine", says(f"Could you bring the {place} list?", "ask"))
            for n, place in enumerate(places[:number])
        ]
        nudges = [
            mail(f"n{n}", START + timedelta(days=90, hours=n), "mine", says("any news on the list?", "ask"))
            for n in range(20)
        ]
        assert len(read([*letters, *nudges], [], START + timedelta(days=200))) >= number
    assert looks[1] <= 2.6 * max(looks[0], 1)
