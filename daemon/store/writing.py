"""How one batch goes into the cache, inside the transaction that `cache.py` opened: a row changes only if its content does."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from connectors.model import Batch, Broken, Card, Mailbox, Meeting, Message, Nature, Role
from daemon.store.pack import (
    MOST_KEPT,
    clean,
    kept_sentences,
    mark_of,
    pack_acts,
    pack_card,
    pack_orders,
    pack_said,
    pack_voice,
    seconds,
    to_json,
)
from daemon.think.exchange import marked_as_answer
from daemon.think.model import Reading

Values: TypeAlias = "Sequence[object]"

_NOT_READ = {Role.DRAFTS, Role.JUNK, Role.TRASH}
_MOST_READERS = 100  # far beyond any group that could be a contact
_MOST_REFERENCES = 20
_MOST_STRINGS = 50_000  # ids of addresses and names remembered; bounded, whatever the size of the mailbox


@dataclass(slots=True)
class Tally:
    """What a batch changed: items not stored before, and rows of stored ones that became others."""

    new: int = 0
    changed: int = 0


@dataclass(slots=True)
class Strings:
    """Addresses and names by their numbers; forgotten whenever a transaction fails, since its numbers never were."""

    connection: sqlite3.Connection
    _addresses: dict[str, int] = field(default_factory=dict)
    _names: dict[str, int] = field(default_factory=dict)

    def address(self, text: str) -> int:
        """The number of an address, made if it is new."""
        return self._number(self._addresses, "address", text)

    def name(self, text: str) -> int | None:
        """The number of a name, None for no name."""
        return self._number(self._names, "name", text) if text else None

    def forget(self) -> None:
        """Begin anew."""
        self._addresses.clear()
        self._names.clear()

    def _number(self, known: dict[str, int], table: str, text: str) -> int:
        text = clean(text)
        found = known.get(text)
        if found is None:
            if len(known) >= _MOST_STRINGS:
                known.clear()
            found = known[text] = self._stored(table, text)
        return found

    def _stored(self, table: str, text: str) -> int:
        row = self.connection.execute(f"SELECT id FROM {table} WHERE {table} = ?", (text,)).fetchone()  # noqa: S608  two names of ours
        if row is None:
            row = self.connection.execute(f"INSERT INTO {table}({table}) VALUES (?) RETURNING id", (text,)).fetchone()  # noqa: S608
        return int(row[0])


class Writer:
    """Writes the items of one account."""

    def __init__(self, connection: sqlite3.Connection, strings: Strings, account: int) -> None:
        self._do = connection.execute
        self._many = connection.executemany
        self._strings = strings
        self._account = account
        self.tally = Tally()

    def write(self, batch: Batch, readings: Mapping[bytes, tuple[int, Reading]]) -> None:
        """All items of the batch; `readings` holds, by key of the mail, the reader's version and what it read."""
        for item in batch.items:
            match item:
                case Message():
                    self._message(item, readings.get(item.key))
                case Broken():
                    self._broken(item)
                case _:
                    pass
        self._sources("meeting", batch, [item for item in batch.items if isinstance(item, Meeting)])
        self._sources("card", batch, [item for item in batch.items if isinstance(item, Card)])
        self._mended(batch)

    # --- mail ----------------------------------------------------------------------------------

    def _message(self, message: Message, reading: tuple[int, Reading] | None) -> None:
        number = self._stored(message)
        if number is None:
            number = self._insert(message)
            self.tally.new += 1
        self._place(message, number)
        if reading is not None:
            answers = bool(message.in_reply_to or message.references) or marked_as_answer(message.subject)
            self._letter(number, *reading, answers=answers)

    def _stored(self, message: Message) -> int | None:
        """The number of a mail that is stored already. A second copy may tell more: that it lay in Sent, that it counts."""
        query = "SELECT id, t, received, counted, sent, account FROM message WHERE key = ?"
        row = self._do(query, (message.key,)).fetchone()
        if row is None:
            return None
        number, *before = row
        after = self._merged(before, message)
        if after != before:
            self._do(
                "UPDATE message SET t = ?, received = ?, counted = ?, sent = ?, account = ? WHERE id = ?",
                (*after, number),
            )
            self.tally.changed += 1
        return int(number)

    def _merged(self, before: list[int | None], message: Message) -> list[int | None]:
        """The same whichever copy came first."""
        t, received, counted, sent, account = before
        times = [one for one in (t, seconds(message.date) if message.date else None) if one is not None]
        return [
            min(times, default=None),
            min(received or 0, int(message.received)),
            max(counted or 0, int(message.role not in _NOT_READ)),
            max(sent or 0, int(message.role is Role.SENT)),
            min(account or self._account, self._account),
        ]

    def _insert(self, message: Message) -> int:
        sender, readers = message.sender, {box.address for box in (*message.to, *message.cc)}
        row = self._do(
            "INSERT INTO message(key, account, msgid, t, sender, sender_name, nature, why, received, counted, sent, readers,"
            " subject, in_reply_to, refs, attachments) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) RETURNING id",
            (
                message.key,
                self._account,
                clean(message.id),
                seconds(message.date) if message.date else None,
                self._strings.address(sender.address) if sender else None,
                self._strings.name(sender.name) if sender else None,
                message.nature.value,
                message.why,
                int(message.received),
                int(message.role not in _NOT_READ),
                int(message.role is Role.SENT),
                len(readers),
                clean(message.subject),
                clean(message.in_reply_to),
                clean(" ".join(message.references[-_MOST_REFERENCES:])),
                clean(to_json(message.attachments)) if message.attachments else "",
            ),
        ).fetchone()
        self._readers(int(row[0]), message)
        self._report(int(row[0]), message)
        return int(row[0])

    def _readers(self, number: int, message: Message) -> None:
        """Of mass mail only whom it names first: that shows the addresses of lists."""
        most = _MOST_READERS if message.nature is Nature.PERSONAL else 3
        named = [(kind, box) for kind, boxes in (("to", message.to), ("cc", message.cc)) for box in boxes[:most]]
        rows = ((number, kind, self._strings.address(box.address), self._strings.name(box.name)) for kind, box in named)
        self._many("INSERT OR IGNORE INTO reader VALUES (?, ?, ?, ?)", rows)

    def _report(self, number: int, message: Message) -> None:
        if message.report:
            report = message.report
            values = (number, report.action, clean(to_json(report.message_ids)), clean(to_json(report.recipients)))
            self._do("INSERT INTO report VALUES (?, ?, ?, ?)", values)

    def _place(self, message: Message, number: int) -> None:
        self._do(
            "INSERT INTO place VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET folder = excluded.folder,"
            " role = excluded.role, message = excluded.message"
            " WHERE (folder, role, message) <> (excluded.folder, excluded.role, excluded.message)",
            (self._account, clean(message.source), clean(message.folder), message.role.value, number),
        )

    def _letter(self, number: int, version: int, reading: Reading, *, answers: bool) -> None:
        row = self._do("SELECT version FROM letter WHERE message = ?", (number,)).fetchone()
        if row is not None and row[0] == version:
            return
        self._do("DELETE FROM sentence WHERE message = ?", (number,))
        self._do(
            "INSERT OR REPLACE INTO letter VALUES (?, ?, ?, ?, ?)",
            (number, version, reading.language, clean(pack_voice(reading.voice)), clean(pack_orders(reading.orders))),
        )
        rows = (
            (number, n, one.language, clean(one.text[:MOST_KEPT]), pack_acts(one.acts))
            for n, one in kept_sentences(reading.sentences, answers)
        )
        self._many("INSERT INTO sentence VALUES (?, ?, ?, ?, ?)", rows)

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

    def _sources(self, table: str, batch: Batch, items: Iterable[Meeting] | Iterable[Card]) -> None:
        """Replace what these sources held by what they hold now; equal rows stay as they are."""
        wanted: dict[str, dict[bytes, Meeting | Card]] = {source: {} for source in batch.replaces}
        for item in items:
            wanted.setdefault(item.source, {})[mark_of(_packed(item))] = item
        for source, by_mark in wanted.items():
            these = None if source in batch.replaces else {_identity(item) for item in by_mark.values()}
            stored = self._marks(table, source, these)
            for mark in stored.keys() - by_mark.keys():
                self._drop(table, stored[mark])
            for mark in [mark for mark in by_mark if mark not in stored]:
                self._add(by_mark[mark], mark)

    def _marks(self, table: str, source: str, these: set[tuple[str, str]] | None) -> dict[bytes, int]:
        """The rows of a source by their marks; with `these`, only those items: a large file comes in several batches."""
        occurrence = "occurrence" if table == "meeting" else "''"
        query = f"SELECT mark, id, uid, {occurrence} FROM {table} WHERE account = ? AND source = ?"  # noqa: S608  names of ours
        rows = self._do(query, (self._account, clean(source)))
        return {mark: number for mark, number, *identity in rows if these is None or tuple(identity) in these}

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
