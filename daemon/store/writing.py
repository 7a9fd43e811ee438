"""How one batch goes into the cache, inside the transaction that `cache.py` opened: a row changes only if its content does.

Mails have their own room, `mail_rows.py`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple, TypeAlias

from connectors.model import Batch, Broken, Card, Mailbox, Meeting, Message, NameSet
from daemon.store.lost import drop_places
from daemon.store.lost_calendars import keep_lost
from daemon.store.mail_rows import MailRows, Strings, Tally
from daemon.store.pack import clean, mark_of, pack_card, pack_said, seconds, to_json

Values: TypeAlias = "Sequence[object]"


class _Row(NamedTuple):
    """What is stored of an entry; a card has no moment."""

    number: int
    mark: bytes
    identity: tuple[str, str]
    t: int


class _Rest(NamedTuple):
    """What a source that was read to its end still holds besides the items of the last batch: `came` before, or lies out of the span."""

    came: NameSet
    within: tuple[datetime | None, datetime | None] = (None, None)

    def loses(self, row: _Row) -> bool:
        """Whether it is there no more; the first moment of the span belongs to it, the last does not."""
        first, last = self.within
        looked_at = (first is None or seconds(first) <= row.t) and (last is None or row.t < seconds(last))
        return looked_at and "/".join(filter(None, row.identity)) not in self.came


class Writer:
    """Writes the items of one account."""

    def __init__(self, connection: sqlite3.Connection, strings: Strings, account: int) -> None:
        self._connection = connection
        self._do = connection.execute
        self._many = connection.executemany
        self._account = account
        self.tally = Tally()
        self._mails = MailRows(connection, strings, account, self.tally)

    def write(self, batch: Batch, to_read: Collection[bytes]) -> None:
        """All items of the batch; of the mails `to_read` (their keys) the words are kept."""
        if mails := [item for item in batch.items if isinstance(item, Message)]:
            self._mails.write(mails, to_read)
        for item in batch.items:
            if isinstance(item, Broken):
                self._broken(item)
        kept = keep_lost(self._connection, self._account, batch) if batch.replaces else frozenset()
        replaces = [source for source in batch.replaces if clean(source) not in kept]
        still = {listing.folder: listing.names for listing in batch.still}
        meetings = [item for item in batch.items if isinstance(item, Meeting)]
        self._sources("meeting", {one: _Rest(still.get(one, ()), batch.within) for one in replaces}, meetings)
        cards = [item for item in batch.items if isinstance(item, Card)]
        self._sources("card", {one: _Rest(still.get(one, ())) for one in batch.replaces}, cards)
        self._mended(batch)
        for address in batch.own:
            row = (self._account, clean(address))
            self.tally.changed += self._do("INSERT OR IGNORE INTO own VALUES (?, ?)", row).rowcount
        still_broken = frozenset(item.source for item in batch.items if isinstance(item, Broken))
        for listing in batch.listed:
            self.tally.changed += drop_places(self._connection, self._account, listing, still_broken)

    # --- what is broken ------------------------------------------------------------------------

    def _broken(self, item: Broken) -> None:
        self._do(
            "INSERT INTO broken VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET reason = excluded.reason"
            " WHERE reason <> excluded.reason",
            (self._account, clean(item.source), clean(pack_said(item.reason))),
        )

    def _mended(self, batch: Batch) -> None:
        """Forget faults of sources that were read well now, or that are no more."""
        still = {item.source for item in batch.items if isinstance(item, Broken)}
        well = {item.source for item in batch.items if not isinstance(item, Broken)}
        stored = [source for (source,) in self._do("SELECT source FROM broken WHERE account = ?", (self._account,))]
        came = [listing.names for listing in batch.still]
        for source in stored:
            whole = source.partition("#")[0]  # `dates.ics#UID`: one entry of a file
            if source in still or any(source in names for names in came):
                continue
            if source in well or whole in batch.replaces or source in batch.replaces:
                self._do("DELETE FROM broken WHERE account = ? AND source = ?", (self._account, source))

    # --- calendars and cards -------------------------------------------------------------------

    def _sources(self, table: str, replaced: Mapping[str, _Rest], items: Iterable[Meeting] | Iterable[Card]) -> None:
        """These items beside what is stored of their sources; of those `replaced`, what is there no more goes. Equal rows stay as they are."""
        wanted: dict[str, dict[bytes, Meeting | Card]] = {source: {} for source in replaced}
        for item in items:
            wanted.setdefault(item.source, {})[mark_of(_packed(item))] = item
        for source, by_mark in wanted.items():
            rest = replaced.get(source)
            self._source(table, self._stored(table, source, by_mark, rest), by_mark, rest)

    def _source(
        self, table: str, stored: Sequence[_Row], by_mark: Mapping[bytes, Meeting | Card], rest: _Rest | None
    ) -> None:
        here = {_identity(item) for item in by_mark.values()}
        marks, known = {row.mark for row in stored}, {row.identity for row in stored}
        fresh = {mark: _identity(item) for mark, item in by_mark.items() if mark not in marks}
        renewed = {*fresh.values()}
        for row in stored:
            if row.mark not in by_mark and (row.identity in here or (rest is not None and rest.loses(row))):
                self._drop(table, row.number)
                self.tally.changed += row.identity not in renewed
        for mark, identity in fresh.items():
            self._add(by_mark[mark], mark)
            self.tally.changed += identity in known
            self.tally.new += identity not in known

    def _stored(
        self, table: str, source: str, by_mark: Mapping[bytes, Meeting | Card], rest: _Rest | None
    ) -> list[_Row]:
        """What is stored of a source that is replaced; of another one, which may be large, only what these items may change."""
        columns = "occurrence, start" if table == "meeting" else "'', 0"
        query = (
            f"SELECT id, mark, uid, {columns} FROM {table} WHERE account = ?1 AND source = ?2"  # noqa: S608  names of ours
            " AND (?3 OR uid IN (SELECT value FROM json_each(?4)))"
        )
        uids = to_json(sorted({clean(item.uid) for item in by_mark.values()}) if rest is None else [])
        rows = self._do(query, (self._account, clean(source), rest is not None, uids))
        return [_Row(number, mark, (uid, occurrence), t) for number, mark, uid, occurrence, t in rows]

    def _drop(self, table: str, number: int) -> None:
        if table == "meeting":
            self._do("DELETE FROM attendee WHERE meeting = ?", (number,))
        self._do(f"DELETE FROM {table} WHERE id = ?", (number,))  # noqa: S608  two names of ours

    def _add(self, item: Meeting | Card, mark: bytes) -> None:
        head = (self._account, clean(item.source), mark, clean(item.uid))
        if isinstance(item, Card):
            self._do(
                "INSERT INTO card(account, source, mark, uid, data) VALUES (?, ?, ?, ?, ?)",
                (*head, clean(pack_card(item))),
            )
            return
        row = self._do(
            "INSERT INTO meeting(account, source, mark, uid, occurrence, start, finish, all_day, title, place, link, cancelled,"
            " organizer, organizer_name, heads, stamp) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) RETURNING id",
            (*head, *_meeting_values(item)),
        ).fetchone()
        guests = enumerate(item.attendees)
        rows = ((row[0], n, clean(guest.address), clean(guest.name), guest.answer.value) for n, guest in guests)
        self._many("INSERT INTO attendee VALUES (?, ?, ?, ?, ?)", rows)


def _identity(item: Meeting | Card) -> tuple[str, str]:
    return clean(item.uid), item.occurrence if isinstance(item, Meeting) else ""


def _packed(item: Meeting | Card) -> str:
    if isinstance(item, Card):
        return pack_card(item)
    guests = [(guest.address, guest.name, guest.answer.value) for guest in item.attendees]
    return to_json([item.uid, *_meeting_values(item), guests])


def _meeting_values(item: Meeting) -> Values:
    organizer = item.organizer or Mailbox("")
    return (
        item.occurrence,
        seconds(item.start),
        seconds(item.end),
        int(item.all_day),
        clean(item.title),
        clean(item.place),
        clean(item.link),
        int(item.cancelled),
        clean(organizer.address) if item.organizer else None,
        clean(organizer.name),
        item.heads,
        seconds(item.stamp) if item.stamp else None,
    )
