"""Contacts at Google, only ever read: the whole book each time, replaced where anything in it changed. Birthdays come with them.

How a contact is read: google_persons.py and the reader of all cards.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from hashlib import blake2b
from itertools import islice

from config.schema import Account
from config.words import Said, say
from connectors.allowed import Allowed
from connectors.auth.google import scopes_of
from connectors.base import Known, SetupWrong, Source
from connectors.cards import READER, read_cards
from connectors.google_faults import Gone, Told, odd
from connectors.google_http import Google, rows
from connectors.google_persons import FIELDS, as_card, name_of
from connectors.model import Batch, Broken, Card, Cursor, Item, Reach, Traits
from connectors.patience import Pause

BOOK = "contacts"
READING: Allowed = (("GET", "/v1/people/me/connections"),)
NAMES = frozenset(("alt", "fields", "personFields", "pageSize", "pageToken"))
_PAGE = 1_000
_FEW = 2 * _PAGE  # so many contacts are two questions; a larger book is read some times a day
_MOST = 100_000  # four times as many as Google keeps of one person
_OFTEN = timedelta(hours=6)


def open_source(account: Account, known: Known, zone: tzinfo) -> Source:
    """The contacts of this account. Nothing is asked yet."""
    del known, zone  # a book is read whole; its days have no zone
    return GooglePeople(account)


@dataclass
class GooglePeople:
    """The contacts of one account."""

    account: Account
    page: int = _PAGE
    pause: Pause = time.sleep
    traits: Traits = field(default_factory=lambda: Traits(items=frozenset({Card})))

    def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
        """All cards, where the book is another one than before."""
        del since
        before = dict(cursor or {})
        if _is_fresh(before, now):
            yield Batch((), before, reach=Reach())
            return
        with closing(self._open()) as google:
            people = list(islice(_people(google, self.page), _MOST + 1))
        if len(people) > _MOST:
            raise odd(self.account)
        items = _items(people)
        after: Cursor = {"mark": _mark(items), "size": len(people), "read": now.astimezone(UTC).isoformat()}
        same = before.get("mark") == after["mark"]
        yield Batch(() if same else tuple(items), after, () if same else (BOOK,), reach=Reach())

    def check(self) -> list[Said]:
        """Whether the contacts may be read."""
        with closing(self._open()) as google:
            next(_people(google, 1), None)
        return []

    def _open(self) -> Google:
        scopes = scopes_of(self.account, drafts=False)
        return Google(self.account, ("people", "v1"), (READING, NAMES), scopes, self.pause)


def _is_fresh(before: Cursor, now: datetime) -> bool:
    """Whether a large book was read so short a time ago that it is not yet read again."""
    size, read = before.get("size"), before.get("read")
    try:
        at = datetime.fromisoformat(read) if isinstance(read, str) else None
    except ValueError:
        at = None
    known = at is not None and at.tzinfo is not None and isinstance(size, int) and size > _FEW
    return bool(known and at and abs(now - at) < _OFTEN)


def _people(google: Google, size: int) -> Iterator[Told]:
    listing = google.api.people().connections().list
    pages = google.pages(
        listing, "connections nextSyncToken totalPeople totalItems",
        resourceName="people/me", personFields=FIELDS, pageSize=size,
    )  # fmt: skip
    try:
        for told in pages:
            yield from rows(google.account, told, "connections")
    except Gone:
        raise SetupWrong(say("google.no_mailbox", account=google.account.name)) from None


def _items(people: Sequence[Told]) -> list[Item]:
    """The cards, each contact once: one that is told twice counts as it was told last. Who has no name at all is nobody."""
    found = {(name_of(one) or repr(one)): one for one in people}
    items: list[Item] = []
    for name, person in found.items():
        for item in read_cards(as_card(person).encode("utf-8", "replace"), BOOK):
            nameless = isinstance(item, Broken) and item.source == BOOK
            items.append(Broken(f"{BOOK}#{name[:120]}", item.reason) if isinstance(item, Broken) and nameless else item)
    return items


def _mark(items: Sequence[Item]) -> str:
    told = sorted(map(repr, items))
    return f"{READER} {blake2b(repr(told).encode('utf-8', 'replace'), digest_size=16).hexdigest()}"
