"""A source in memory: items given when it is made. A full citizen, for tests and for trying things out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from config.schema import Account
from config.words import Said, say
from connectors.base import ConnectorError, Known, SetupWrong, Source
from connectors.model import Batch, Broken, Card, Cursor, Item, Meeting, Message, Traits


@dataclass
class MemorySource:
    """Delivers its items in the order given; the cursor is the count of those delivered.

    `fault` is raised once `fault_after` items were delivered (0: at once), as a server that goes away would.
    """

    items: Sequence[Item] = ()
    batch_size: int = 100
    missing: bool = False
    fault: ConnectorError | None = None
    fault_after: int = 0
    traits: Traits = field(default_factory=lambda: Traits(items=frozenset({Message, Meeting, Card})))

    def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
        """What was not yet delivered. Items before `since` are left out."""
        del now
        self._must_be_there()
        done = _count(cursor)
        while done < len(self.items):
            if self.fault and done >= self.fault_after:
                raise self.fault
            stop = min(done + self.batch_size, len(self.items))
            if self.fault:
                stop = min(stop, self.fault_after)
            batch = tuple(item for item in self.items[done:stop] if not _before(item, since))
            done = stop
            yield Batch(batch, {"delivered": done})
        if self.fault and done >= self.fault_after:
            raise self.fault

    def check(self) -> list[Said]:
        """Nothing to say; raises where the place is missing."""
        self._must_be_there()
        return []

    def _must_be_there(self) -> None:
        if self.missing:
            raise SetupWrong(say("sources.missing", path="memory"))


def open_source(account: Account, known: Known, zone: tzinfo) -> Source:
    """An empty source; tests make a `MemorySource` with what they need."""
    del account, known, zone
    return MemorySource()


def _count(cursor: Cursor | None) -> int:
    delivered = (cursor or {}).get("delivered", 0)
    return delivered if isinstance(delivered, int) else 0


def _before(item: Item, since: datetime | None) -> bool:
    match item:
        case Message(date=moment) | Meeting(start=moment):
            return since is not None and moment is not None and moment < since
        case Card() | Broken():
            return False
