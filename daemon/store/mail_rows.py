"""How the mails of one batch go into the cache: looked up together, written together, one statement for each table.

A second copy of a mail may tell more (that it lay in Sent, that it counts, that it came through a list); whichever copy came
first, the row is the same.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from connectors.folders import NOT_READ
from connectors.model import Message, Nature, Role
from daemon.store.pack import PackedReading, clean, seconds, to_json
from daemon.store.room import chunks, marks
from daemon.store.waiting import NewLetter, let_wait, wait_no_more
from daemon.think.exchange import marked_as_answer
from daemon.think.mail.clocks import minutes_east

_MOST_READERS = 100  # far beyond any group that could be a contact
_READERS_OF_POSTS = 3  # of mass mail only whom it names first: that shows the addresses of lists
_MOST_REFERENCES = 20
_MOST_STRINGS = 50_000  # ids of addresses and names remembered; bounded, whatever the size of the mailbox
_VOUCHED = -1  # in `received`: delivered, and the own server vouches for its From; the lowest of all copies holds

_LOOK_UP = "SELECT key, id, nature = 'bulk', t, received, counted, sent, account FROM message WHERE key IN ({})"
_INSERT = (
    "INSERT INTO message(t, received, counted, sent, account, id, key, msgid, sender, sender_name, nature, why, readers,"
    " subject, in_reply_to, refs, attachments) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
)
_OF_NO_LETTER = ("", "", "", "")
_UPDATE = "UPDATE message SET t = ?, received = ?, counted = ?, sent = ?, account = ? WHERE id = ?"
_POST = "UPDATE message SET nature = 'bulk', why = ? WHERE id = ?"
_UNREAD = tuple(f"DELETE FROM {table} WHERE message = ?" for table in ("sentence", "letter"))  # noqa: S608  names of ours
_PLACE = (
    "INSERT INTO place VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET folder = excluded.folder,"
    " role = excluded.role, message = excluded.message"
    " WHERE (folder, role, message) <> (excluded.folder, excluded.role, excluded.message)"
)


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
        return self._addresses.get(text) or self._number(self._addresses, "address", text)

    def name(self, text: str) -> int | None:
        """The number of a name, None for no name."""
        return (self._names.get(text) or self._number(self._names, "name", text)) if text else None

    def forget(self) -> None:
        """Begin anew."""
        self._addresses.clear()
        self._names.clear()

    def _number(self, known: dict[str, int], table: str, text: str) -> int:
        if len(known) >= _MOST_STRINGS:
            known.clear()
        known[text] = found = self._stored(table, clean(text))
        return found

    def _stored(self, table: str, text: str) -> int:
        row = self.connection.execute(f"SELECT id FROM {table} WHERE {table} = ?", (text,)).fetchone()  # noqa: S608  two names of ours
        if row is None:
            row = self.connection.execute(f"INSERT INTO {table}({table}) VALUES (?) RETURNING id", (text,)).fetchone()  # noqa: S608
        return int(row[0])


class _Values(NamedTuple):
    """What of a stored mail a further copy can still change, in the order of the columns."""

    t: int | None  # seconds since 1970
    received: int  # 1: a server delivered it, _VOUCHED: and vouches for its From
    counted: int  # 1: it lies in a folder that is read for contacts
    sent: int  # 1: it lies in a Sent folder
    account: int


@dataclass(slots=True)
class _Row:
    """A mail of this batch: its number, and what can still change.

    `post`: it was sent to many. An answer on a list also comes straight to me, without the marks of the list; it is a post.
    """

    number: int
    values: _Values
    post: bool
    stored: bool  # before this batch
    changed: bool = False


class MailRows:
    """Writes the mails of one account, batch by batch, inside the transaction of the caller."""

    def __init__(self, connection: sqlite3.Connection, strings: Strings, account: int, tally: Tally) -> None:
        self._connection = connection
        self._strings = strings
        self._account = account
        self._tally = tally

    def write(self, mails: Sequence[Message], to_read: Collection[bytes]) -> None:
        """All these mails; the words of some wait `to_read`."""
        rows = self._stored(mails)
        new = self._merge(mails, rows)
        do = self._connection.executemany
        do(_INSERT, [(*rows[one.key].values, *self._fixed(rows[one.key].number, one)) for one in new])
        do(_UPDATE, [(*row.values, row.number) for row in rows.values() if row.changed and row.stored])
        do("INSERT OR IGNORE INTO reader VALUES (?, ?, ?, ?)", self._readers(new, rows))
        do("INSERT INTO report VALUES (?, ?, ?, ?)", _reports(new, rows))
        do(_PLACE, [self._place(one, rows[one.key].number) for one in mails])
        if to_read:
            let_wait(self._connection, self._waiting(mails, rows, to_read))

    def _stored(self, mails: Sequence[Message]) -> dict[bytes, _Row]:
        found: dict[bytes, _Row] = {}
        for some in chunks({one.key for one in mails}):
            query = _LOOK_UP.format(marks(len(some)))
            for key, number, post, *values in self._connection.execute(query, some):
                found[key] = _Row(number, _Values(*values), bool(post), stored=True)
        return found

    def _merge(self, mails: Sequence[Message], rows: dict[bytes, _Row]) -> list[Message]:
        """Put every mail into its row; returns those that have none yet, with numbers that follow the last one."""
        last: int = self._connection.execute("SELECT coalesce(max(id), 0) FROM message").fetchone()[0]
        new: dict[bytes, Message] = {}
        for mail in mails:
            values, post = self._values(mail), mail.nature is Nature.BULK
            row = rows.get(mail.key)
            if row is None:
                new[mail.key] = mail
                rows[mail.key] = _Row(last + len(new), values, post, stored=False)
                continue
            if (merged := _merged(row.values, values)) != row.values:
                row.values, row.changed = merged, True
                self._tally.changed += 1
            if post and not row.post:
                row.post = True
                if row.stored:
                    self._became_post(row.number, mail.why)
                else:
                    new[mail.key] = mail
        self._tally.new += len(new)
        return list(new.values())

    def _became_post(self, number: int, why: str) -> None:
        self._connection.execute(_POST, (why, number))
        for statement in _UNREAD:
            self._connection.execute(statement, (number,))
        wait_no_more(self._connection, [number])
        self._tally.changed += 1

    def _values(self, mail: Message) -> _Values:
        return _Values(
            seconds(mail.date) if mail.date else None,
            _VOUCHED if mail.received and mail.vouched else int(mail.received),
            int(mail.role not in NOT_READ),
            int(mail.role is Role.SENT),
            self._account,
        )

    def _fixed(self, number: int, mail: Message) -> tuple[object, ...]:
        """What every copy of a mail has in common."""
        sender, strings = mail.sender, self._strings
        return (
            number,
            mail.key,
            clean(mail.id),
            strings.address(sender.address) if sender else None,
            strings.name(sender.name) if sender else None,
            mail.nature.value,
            mail.why,
            len({box.address for box in (*mail.to, *mail.cc)}) if mail.cc or len(mail.to) > 1 else len(mail.to),
            *(_of_a_letter(mail) if mail.nature is Nature.PERSONAL else _OF_NO_LETTER),
        )

    def _readers(self, mails: Iterable[Message], rows: Mapping[bytes, _Row]) -> Iterator[tuple[object, ...]]:
        address, name = self._strings.address, self._strings.name
        for mail in mails:
            most = _MOST_READERS if mail.nature is Nature.PERSONAL else _READERS_OF_POSTS
            number = rows[mail.key].number
            for kind, boxes in (("to", mail.to), ("cc", mail.cc)):
                for box in boxes[:most]:
                    yield number, kind, address(box.address), name(box.name)

    def _waiting(
        self, mails: Sequence[Message], rows: Mapping[bytes, _Row], to_read: Collection[bytes]
    ) -> Iterator[NewLetter]:
        """Each once, however many copies of it came."""
        for one in {mail.key: mail for mail in reversed(mails) if mail.key in to_read}.values():
            if not rows[one.key].post:
                number, when = rows[one.key].number, seconds(one.date) if one.date else 0
                clock = minutes_east(one.date)
                yield NewLetter(number, when, self._account, clean(one.source), _answers(one), one.text, clock)

    def _place(self, mail: Message, number: int) -> tuple[object, ...]:
        return self._account, clean(mail.source), clean(mail.folder), mail.role.value, number


def _merged(one: _Values, other: _Values) -> _Values:
    """What two copies tell together, whichever came first."""
    return _Values(
        min((t for t in (one.t, other.t) if t is not None), default=None),
        min(one.received, other.received),
        max(one.counted, other.counted),
        max(one.sent, other.sent),
        min(one.account, other.account),
    )


def _of_a_letter(mail: Message) -> tuple[str, str, str, str]:
    """Subject, what it answers, its thread and its attachments: of what no person wrote nobody asks for them."""
    return (
        clean(mail.subject),
        clean(mail.in_reply_to),
        clean(" ".join(mail.references[-_MOST_REFERENCES:])),
        clean(to_json(mail.attachments)) if mail.attachments else "",
    )


def _answers(mail: Message) -> bool:
    return bool(mail.in_reply_to or mail.references) or marked_as_answer(mail.subject)


def _reports(mails: Iterable[Message], rows: Mapping[bytes, _Row]) -> list[tuple[object, ...]]:
    return [
        (rows[one.key].number, one.report.action, *(clean(to_json(ids)) for ids in (one.report.message_ids, one.report.recipients)))
        for one in mails
        if one.report
    ]  # fmt: skip


def write_letters(connection: sqlite3.Connection, letters: Iterable[tuple[int, int, PackedReading]]) -> None:
    """What these mails say, by number of the mail and version of the reader, in place of what an earlier one read."""
    some = list(letters)
    connection.executemany("DELETE FROM sentence WHERE message = ?", [(number,) for number, _, _ in some])
    connection.executemany(
        "INSERT OR REPLACE INTO letter VALUES (?, ?, ?, ?, ?)",
        [(number, version, one.language, one.voice, one.orders) for number, version, one in some],
    )
    connection.executemany(
        "INSERT INTO sentence VALUES (?, ?, ?, ?, ?)",
        [(number, *sentence) for number, _, one in some for sentence in one.sentences],
    )
