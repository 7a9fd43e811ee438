"""Address books in files: `.vcf`, one file or a folder of them; vCard 2.1, 3.0 and 4.0, Apple's and Android's ways too.

Which files changed stands in `files.py`, how a card is read in `cards.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from config.schema import Account
from config.words import Said
from connectors.base import Known, Source
from connectors.cards import READER, read_cards
from connectors.files import FileReading, Place
from connectors.model import Batch, Card, Cursor, Traits


@dataclass
class VcfSource:
    """An address book in a file or a folder."""

    place: Place
    batch_size: int = 500
    traits: Traits = field(default_factory=lambda: Traits(items=frozenset({Card})))

    def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
        """The cards of every file that changed. A card has no moment, so `since` and `now` mean nothing."""
        del since, now
        yield from FileReading(self.place, read_cards, stamp=str(READER), batch_size=self.batch_size).batches(cursor)

    def check(self) -> list[Said]:
        """Whether the place is there and can be read."""
        return self.place.check()


def open_source(account: Account, known: Known, zone: tzinfo) -> Source:
    """The address book of this account. Nothing is opened yet."""
    del known, zone  # a changed file is read whole, and a card has no moment
    assert account.path is not None, "the loader gives every vcf account a path"  # noqa: S101  a promise of config/load.py
    return VcfSource(Place(account.path, ".vcf"))
