"""Address books on a server (CardDAV, RFC 6352): a book that changed at all is read again as a whole.

How a card is read stands in `cards.py`, how a server is asked in `dav.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from config.schema import Account
from config.words import Said
from connectors.base import Known, Source
from connectors.bounds import Limits
from connectors.cards import READER, read_cards
from connectors.dav import BOOKS, Collection, Dav, http_of
from connectors.dav_discovery import collections
from connectors.dav_round import Part, Round, State, Unread, broken_entry
from connectors.model import Batch, Broken, Card, Cursor, Item, Traits


@dataclass
class CardDavSource:
    """The address books of one account."""

    account: Account
    limits: Limits = field(default_factory=Limits)
    traits: Traits = field(default_factory=lambda: Traits(items=frozenset({Card})))

    def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
        """The cards of every book that changed. A card has no moment, so `since` means nothing."""
        del since
        with closing(http_of(self.account, self.limits)) as http:
            dav = Dav(self.account, BOOKS, http)
            round_ = Round(dav, str(READER), lambda book, state: _parts(dav, book, state, now))
            yield from round_.batches(collections(dav), cursor)

    def check(self) -> list[Said]:
        """Whether there are books and whether they may be read."""
        with closing(http_of(self.account, self.limits)) as http:
            collections(Dav(self.account, BOOKS, http))
        return []


def open_source(account: Account, known: Known, zone: tzinfo) -> Source:
    """The address books of this account. Nothing is asked yet."""
    del known, zone  # a changed book is read whole, and a card has no moment
    return CardDavSource(account)


def _parts(dav: Dav, book: Collection, state: State, now: datetime) -> Iterator[Part]:
    if book.token and state.get("token") == book.token:
        return
    members = dav.members(book)
    unread = Unread.of(state, now)
    items: list[Item] = [] if members.whole else [Broken(book.place, dav.say("dav.partial"))]
    for entry in dav.entries(book, members.hrefs):
        if entry.text is not None:
            items += _cards(entry.text, book.place, entry.name)
        elif unread.note(entry):
            items.append(broken_entry(book.place, entry))
    whole = members.whole and not unread.is_fresh
    # An entry that could not be had may be mended without a change of the book, so its token is not to be trusted.
    token = book.token if whole and not unread.since else ""
    yield Part(items, {"token": token, "unread": unread.since}, replaces=whole)


def _cards(text: str, place: str, name: str) -> Iterator[Item]:
    """The cards of an entry; one in which there is none at all is named by its address."""
    for item in read_cards(text.encode("utf-8", "replace"), place):
        nameless = isinstance(item, Broken) and item.source == place
        yield Broken(f"{place}#{name[:120]}", item.reason) if nameless and isinstance(item, Broken) else item
