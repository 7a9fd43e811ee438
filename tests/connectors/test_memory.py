"""The source in memory is a source like the others."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from config.words import say
from connectors.base import TryLater
from connectors.memory import MemorySource
from connectors.model import Broken, Card, Item, Meeting, Message, Role
from tests.contract.source_contract import NOW, SourceContract, Stand

DAY = datetime(2026, 11, 2, tzinfo=UTC)


def items() -> list[Item]:
    return [
        Message("m@x", b"m" * 16, "inbox/m", "inbox", Role.INBOX, DAY, None),
        Meeting("e@x", "", "c", DAY, DAY),
        Broken("inbox/b", say("sources.disk", path="b")),
        Card("c", "c", "Bo"),
    ]


class TestMemory(SourceContract):
    @pytest.fixture
    def filled(self) -> Stand:
        stored = items()

        def add() -> str:
            stored.append(Card("new", "c", "New"))
            return "new"

        return Stand(
            lambda _known: MemorySource(stored, batch_size=2),
            frozenset(("m@x", "e@x", "c")),
            frozenset(("inbox/b",)),
            add,
        )

    @pytest.fixture
    def empty(self) -> Stand:
        return Stand(lambda _known: MemorySource(), frozenset())

    @pytest.fixture
    def missing(self) -> Stand:
        return Stand(lambda _known: MemorySource(missing=True), frozenset())


def test_a_fault_in_the_middle_leaves_what_came_before_it_true() -> None:
    fault = TryLater(say("sources.disk", path="x"))
    got = []
    with pytest.raises(TryLater):
        got += list(MemorySource(items(), batch_size=2, fault=fault, fault_after=3).fetch(None, None, NOW))
    batches = MemorySource(items(), batch_size=2, fault=fault, fault_after=3).fetch(None, None, NOW)
    first, second = next(batches), next(batches)
    assert [len(first.items), len(second.items)] == [2, 1]
    rest = list(MemorySource(items()).fetch(second.cursor, None, NOW))
    assert [len(batch.items) for batch in rest] == [1]
