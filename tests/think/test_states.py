"""States of a tie in many wordings, and near misses of each: one sentence a line in `states/`, with what it says before it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from daemon.think.identity.deaths import told_deaths
from daemon.think.identity.named_guests import Register
from daemon.think.language.known import LANGUAGES
from daemon.think.mail.orders import orders_in
from daemon.think.mail.sentences import language_of, sentences_of
from daemon.think.model import Order, Person
from daemon.think.reading import read_sentence

SENT = date(2026, 11, 2)
WHEN = datetime(2026, 11, 2, 9, tzinfo=UTC)


def lines(name: str) -> Iterator[tuple[str, str]]:
    """Of each line what is said, and the words."""
    for line in (Path(__file__).parent / "states" / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        said, _, text = line.partition(" ")
        yield said, text


def orders(text: str) -> tuple[Order, ...]:
    language = language_of(text)
    said = (read_sentence(one, SENT, language_of(one, language), "") for one in sentences_of(text))
    return orders_in(tuple(said), SENT)


@pytest.mark.parametrize(("said", "text"), list(lines("quiet")))
def test_who_asks_for_quiet(said: str, text: str) -> None:
    assert any(order.kind == "quiet" for order in orders(text)) is (said == "+")


@pytest.mark.parametrize(("said", "text"), list(lines("away")))
def test_until_when_somebody_is_away(said: str, text: str) -> None:
    found = orders(text)
    days = [str(order.day) for order in found if order.kind == "away"]
    assert not (said != "-" and any(order.kind == "back" for order in found))
    assert said in days if said != "-" else not days


KNOWN = (
    Person("gordon@pike.test", "Gordon Pike", ("gordon@pike.test",), ("Gordon Pike",), "Pike", "Gordon"),
    Person("hori@hori.test", "堀 正彦", ("hori@hori.test",), ("堀 正彦",), "堀", "正彦"),
)
TELLER = Person("moira@stack.test", "Moira Stack", ("moira@stack.test",), ("Moira Stack",), "Stack", "Moira")


@pytest.mark.parametrize(("said", "text"), list(lines("died")))
def test_who_is_told_to_have_died(said: str, text: str) -> None:
    told = [("m1", WHEN, language_of(text), order.sentence) for order in orders(text) if order.kind == "died"]
    assert bool(told_deaths(told, Register.of((*KNOWN, TELLER)), {}, {"m1": TELLER})) is (said == "+")


@pytest.mark.parametrize(("said", "text"), list(lines("addresses")))
def test_what_is_told_of_addresses(said: str, text: str) -> None:
    kinds = {order.kind for order in orders(text)} & {"gone", "write_to"}
    assert said in kinds if said != "-" else not kinds


@pytest.mark.parametrize(
    ("plea", "bounded"),
    [
        ("8月中はメールのやりとりをお休みさせてください。", True),
        ("年末年始は連絡をお休みさせてください。", True),
        ("夏のあいだはお便りをお休みさせてください。", True),
        ("もう二度と連絡しないでください。", False),
    ],
)
def test_a_plea_that_a_season_bounds_ends_when_they_write(plea: str, bounded: bool) -> None:
    assert any(order.kind == "quiet" for order in orders(plea))
    assert (LANGUAGES["ja"].letters.orders.quiet_awhile.search(plea) is not None) is bounded
