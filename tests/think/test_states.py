"""States of a tie in many wordings, and near misses of each: one sentence a line in `states/`, with what it says before it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from daemon.think.model import Order
from daemon.think.orders import orders_in
from daemon.think.reading import read_sentence
from daemon.think.sentences import language_of, sentences_of

SENT = date(2026, 11, 2)


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
