"""How one batch goes into the cache, inside the transaction that `cache.py` opened: a row changes only if its content does.

Mails have their own room, `mail_rows.py`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import TypeAlias

from connectors.model import Batch, Broken, Card, Mailbox, Meeting, Message
from daemon.store.lost import drop_places
from daemon.store.lost_calendars import keep_lost
from daemon.store.mail_rows import MailRows, Strings, Tally
from daemon.store.pack import clean, mark_of, pack_card, pack_said, seconds, to_json
from daemon.think.model import Reading

Values: TypeAlias = "Sequence[object]"
Within: TypeAlias = "tuple[datetime | None, datetime | None]"
_EVER: Within = (None, None)


class Writer:
    """Writes the items of one account."""

    def __init__(self, connection: sqlite3.Connection, strings: Strings, account: int) -> None:
        self._connection = connection
        self._do = connection.execute
        self._many = connection.executemany
        self._account = account
        self.tally = Tally()
        self._mails = MailRows(connection, strings, account, self.tally)

    def write(
        self, batch: Batch, readings: Mapping[bytes, tuple[int, Reading]], to_read: Collection[bytes] = ()
    ) -> None:
        """All items of the batch.

        `readings` holds, by key of the mail, the reader's version and what it read; of the mails `to_read` the words are kept.
        """
        if mails := [item for item in batch.items if isinstance(item, Message)]:
            self._mails.write(mails, readings, to_read)
        for item in batch.items:
            if isinstance(item, Broken):
                self._broken(item)
        kept = keep_lost(self._connection, self._account, batch) if batch.replaces else frozenset()
        replaces = [source for source in batch.replaces if clean(source) not in kept]
        self._sources("meeting", replaces, [item for item in batch.items if isinstance(item, Meeting)], batch.within)
        self._sources("card", batch.replaces, [item for item in batch.items if isinstance(item, Card)])
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
        for source in stored:
            whole = source.partition("#")[0]  # `dates.ics#UID`: one entry of a file
            if source not in still and (source in well or whole in batch.replaces or source in batch.replaces):
                self._do("DELETE FROM broken WHERE account = ? AND source = ?", (self._account, source))

    # --- calendars and cards -------------------------------------------------------------------

    def _sources(
        self, table: str, replaces: Sequence[str], items: Iterable[Meeting] | Iterable[Card], within: Within = _EVER
    ) -> None:
        """Replace what these sources held (of meetings: `within` that span) by what they hold now; equal rows stay as they are."""
        wanted: dict[str, dict[bytes, Meeting | Card]] = {source: {} for source in replaces}
        for item in items:
            wanted.setdefault(item.source, {})[mark_of(_packed(item))] = item
        for source, by_mark in wanted.items():
            these = {_identity(item) for item in by_mark.values()}
            stored = self._marks(table, source, these, within if source in replaces else None)
            for mark in stored.keys() - by_mark.keys():
                self._drop(table, stored[mark])
            for mark in [mark for mark in by_mark if mark not in stored]:
                self._add(by_mark[mark], mark)

    def _marks(self, table: str, source: str, these: set[tuple[str, str]], within: Within | None) -> dict[bytes, int]:
        """The rows of a source by their marks: those within the span, and these items; a large file comes in several batches."""
        columns = "occurrence, start" if table == "meeting" else "'', 0"
        query = f"SELECT mark, id, uid, {columns} FROM {table} WHERE account = ? AND source = ?"  # noqa: S608  names of ours
        rows = self._do(query, (self._account, clean(source)))
        return {mark: number for mark, number, *identity, t in rows if tuple(identity) in these or _holds(within, t)}

    def _drop(self, table: str, number: int) -> None:
        if table == "meeting":
            self._do("DELETE FROM attendee WHERE meeting = ?", (number,))
        self._do(f"DELETE FROM {table} WHERE id = ?", (number,))  # noqa: S608  two names of ours
        self.tally.changed += 1

    def _add(self, item: Meeting | Card, mark: bytes) -> None:
        self.tally.new += 1
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


def _holds(within: Within | None, t: int) -> bool:
    """Whether a moment lies in the span; the first belongs to it, the last does not."""
    if within is None:
        return False
    first, last = within
    return (first is None or seconds(first) <= t) and (last is None or t < seconds(last))


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
