"""Mail of the cache that lies nowhere any more: noticed when its folder was seen whole, and let go once its facts are kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from connectors.model import Listing, Nature
from daemon.store import pack, portraits
from daemon.store.room import Room, chunks, marks
from daemon.think.contacts import Mail, Report
from daemon.think.model import Order

_ROWS = ("reader", "report", "sentence", "letter", "waiting", "adrift")

_WITH_READERS = (
    "SELECT m.id, msgid, t, coalesce(s.address, ''), readers, received, sent, in_reply_to, account.name, nature, counted,"
    " coalesce(sn.name, ''), adrift.folder, adrift.role, kind, a.address, coalesce(rn.name, '')"
    " FROM adrift JOIN message m ON m.id = adrift.message JOIN account ON account.id = adrift.account"
    " LEFT JOIN address s ON s.id = sender LEFT JOIN name sn ON sn.id = sender_name"
    " LEFT JOIN reader r ON r.message = m.id LEFT JOIN address a ON a.id = r.address LEFT JOIN name rn ON rn.id = r.name"
    " WHERE m.id IN ({}) ORDER BY m.id, kind, a.id"
)


class Left(NamedTuple):
    """What the other copies of a mail show: whether it counts, whether it lies in Sent, and the first account that has it."""

    counted: bool
    sent: bool
    account: int


class LostMail(NamedTuple):
    """A mail that lost a place: the mail, the names beside its addresses, and where it lay. `left`: None where no copy is left."""

    number: int
    mail: Mail | None  # None: it moves nothing (no date, no person)
    names: Mapping[str, str]
    account: str
    folder: str
    role: str
    sent: bool
    counted: bool
    left: Left | None
    report: Report | None = None
    sender: str = ""
    id: str = ""
    orders: tuple[Order, ...] = ()

    @property
    def weaker(self) -> bool:
        """Whether something is no longer to be read from its copies."""
        return self.left is None or (self.left.counted, self.left.sent) != (self.counted, self.sent)


class Lost(Room):
    """The queries about mail without a place."""

    def adrift(self) -> bool:
        """Whether any mail lost a place since the last look."""
        return self.connection.execute("SELECT 1 FROM adrift LIMIT 1").fetchone() is not None

    def lost_mails(self, accounts: Sequence[str]) -> Iterator[list[LostMail]]:
        """Mail of these accounts that lost a place, some at once; what was given out may be let go before the next come."""
        query = (
            "SELECT message FROM adrift JOIN account ON account.id = account"
            " WHERE name IN (SELECT value FROM json_each(?)) ORDER BY message"
        )
        numbers = [number for (number,) in self.connection.execute(query, (pack.to_json(accounts),))]
        left = self._left()
        for some in chunks(numbers):
            yield list(self._lost(some, left))

    def let_go(self, lost: Sequence[LostMail]) -> None:
        """Forget these, all that is known of them; those with other copies are known as these show them."""
        gone = [(one.number,) for one in lost if one.left is None]
        weaker = [(*map(int, one.left), one.number) for one in lost if one.left]
        with self._turn():
            self.connection.execute("DELETE FROM remembered")
            portraits.forget(self.connection)
            self.connection.executemany("DELETE FROM adrift WHERE message = ?", [(one.number,) for one in lost])
            for table in _ROWS:
                self.connection.executemany(f"DELETE FROM {table} WHERE message = ?", gone)  # noqa: S608  names of ours
            self.connection.executemany("DELETE FROM message WHERE id = ?", gone)
            self.connection.execute("DELETE FROM bundle WHERE id NOT IN (SELECT bundle FROM waiting)")
            self.connection.executemany("UPDATE message SET counted = ?, sent = ?, account = ? WHERE id = ?", weaker)

    def forget_undated(self) -> None:
        """Forget mail without a date, and look at the accounts where it lies as if for the first time.

        What was written after a day that was looked at once it had gone by has no date that is sane on that day.
        """
        if self.connection.execute("SELECT 1 FROM message WHERE t IS NULL LIMIT 1").fetchone() is None:
            return
        with self._turn():
            self.connection.execute("DELETE FROM remembered")
            portraits.forget(self.connection)
            self.connection.execute(
                "UPDATE account SET cursor = NULL WHERE id IN"
                " (SELECT place.account FROM place JOIN message ON message.id = place.message WHERE t IS NULL)"
            )
            for table in (*_ROWS, "place"):
                undated = f"DELETE FROM {table} WHERE message IN (SELECT id FROM message WHERE t IS NULL)"  # noqa: S608  names of ours
                self.connection.execute(undated)
            self.connection.execute("DELETE FROM message WHERE t IS NULL")
            self.connection.execute("DELETE FROM bundle WHERE id NOT IN (SELECT bundle FROM waiting)")

    def folder_holds_mail(self, account: str, folder: str, role: str) -> bool:
        """Whether mail lies in this folder, or in another Sent folder of the account if it was one."""
        query = (
            "SELECT 1 FROM place JOIN account ON id = place.account WHERE name = ? AND"
            " (folder = ? OR (role = 'sent' AND ? = 'sent')) LIMIT 1"
        )
        return self.connection.execute(query, (account, folder, role)).fetchone() is not None

    def account_holds_mail(self, account: str) -> bool:
        """Whether any mail lies in this account."""
        query = "SELECT 1 FROM place JOIN account ON id = place.account WHERE name = ? LIMIT 1"
        return self.connection.execute(query, (account,)).fetchone() is not None

    def still_heard(self, address: str) -> bool:
        """Whether a mail that this address wrote, or that was written to it alone or with others, still lies somewhere."""
        query = (
            "SELECT 1 FROM address a WHERE a.address = ? AND (EXISTS (SELECT 1 FROM message m JOIN place p ON p.message = m.id"
            " WHERE m.sender = a.id) OR EXISTS (SELECT 1 FROM reader r JOIN place p ON p.message = r.message"
            " WHERE r.address = a.id AND r.kind = 'to'))"
        )
        return self.connection.execute(query, (address,)).fetchone() is not None

    def compared(self) -> frozenset[str]:
        """Accounts whose last contacts of before were looked for in this cache."""
        query = "SELECT name FROM compared JOIN account ON id = account"
        return frozenset(name for (name,) in self.connection.execute(query))

    def mark_compared(self, names: Sequence[str]) -> None:
        """Note that they were."""
        with self._turn():
            self.connection.executemany(
                "INSERT OR IGNORE INTO compared SELECT id FROM account WHERE name = ?", [(name,) for name in names]
            )

    def ids_known(self, ids: Sequence[str]) -> frozenset[str]:
        """Which of these mails are stored, in one look over all."""
        query = "SELECT DISTINCT msgid FROM message WHERE msgid IN (SELECT value FROM json_each(?))"
        return frozenset(msgid for (msgid,) in self.connection.execute(query, (pack.to_json(list(ids)),)))

    def _left(self) -> dict[int, Left]:
        """Of the mails adrift that lie elsewhere too: whether they count, lie in Sent, and the first account."""
        query = (
            "SELECT message, max(role NOT IN ('drafts', 'junk', 'trash')), max(role = 'sent'), min(account) FROM place"
            " WHERE message IN (SELECT message FROM adrift) GROUP BY message"
        )
        return {
            number: Left(bool(counted), bool(sent), account)
            for number, counted, sent, account in self.connection.execute(query)
        }

    def _lost(self, numbers: Sequence[int], left: Mapping[int, Left]) -> Iterator[LostMail]:
        these = marks(len(numbers))
        reports = dict(self._reports(numbers, these))
        query = f"SELECT message, orders FROM letter WHERE orders <> '[]' AND message IN ({these})"  # noqa: S608  only marks
        orders = {number: pack.unpack_orders(text) for number, text in self.connection.execute(query, numbers)}
        rows = self.connection.execute(_WITH_READERS.format(these), numbers)
        for number, group in groupby(rows, key=lambda row: int(row[0])):
            readers = list(group)
            yield _lost_mail(readers, left.get(number), reports.get(number), orders.get(number, ()))

    def _reports(self, numbers: Sequence[int], these: str) -> Iterator[tuple[int, Report]]:
        query = f"SELECT message, action, msgids, recipients, t FROM report JOIN message ON id = message WHERE id IN ({these})"  # noqa: S608  only marks
        for number, action, ids, recipients, t in self.connection.execute(query, numbers):
            when = None if t is None else pack.moment(t)
            yield number, Report(action, tuple(pack.from_json(ids)), tuple(pack.from_json(recipients)), when)


def drop_places(connection: sqlite3.Connection, account: int, listing: Listing, still_broken: frozenset[str]) -> int:
    """Take out what a folder that was seen whole holds no more; what lay there is adrift. Returns how many places went."""
    below = (account, f"{listing.folder}/", f"{listing.folder}0")  # the sign after the slash
    if _all_there(connection, below, listing):
        return 0
    query = "SELECT source, message, folder, role FROM place WHERE account = ? AND source > ? AND source < ?"
    gone = [row for row in connection.execute(query, below) if _is_gone(row[0], listing)]
    connection.executemany(
        "INSERT OR IGNORE INTO adrift VALUES (?, ?, ?, ?)",
        [(message, account, folder, role) for _, message, folder, role in gone],
    )
    connection.executemany("DELETE FROM place WHERE account = ? AND source = ?", [(account, row[0]) for row in gone])
    query = "SELECT source FROM broken WHERE account = ? AND ((source > ? AND source < ?) OR source = ?)"
    stored = [source for (source,) in connection.execute(query, (*below, listing.folder))]
    mended = [one for one in stored if one not in still_broken and (one == listing.folder or _is_gone(one, listing))]
    connection.executemany("DELETE FROM broken WHERE account = ? AND source = ?", [(account, one) for one in mended])
    return len(gone)


def _all_there(connection: sqlite3.Connection, below: tuple[object, ...], listing: Listing) -> bool:
    """By their number: as many are known as there are names, and all of those are known by now."""
    query = (
        "SELECT (SELECT count(*) FROM place WHERE account = ?1 AND source > ?2 AND source < ?3)"
        " + (SELECT count(*) FROM broken WHERE account = ?1 AND source > ?2 AND source < ?3"
        " AND source NOT IN (SELECT source FROM place WHERE account = ?1 AND source > ?2 AND source < ?3))"
        " + (SELECT count(*) FROM broken WHERE account = ?1 AND source = ?4)"
    )
    known: int = connection.execute(query, (*below, listing.folder)).fetchone()[0]
    return known == len(listing.names)


def _is_gone(source: str, listing: Listing) -> bool:
    """Names of a folder below are none of this one's."""
    name = source[len(listing.folder) + 1 :]
    return "/" not in name and name not in listing.names


def _lost_mail(
    rows: list[tuple[Any, ...]], left: Left | None, report: Report | None, orders: tuple[Order, ...]
) -> LostMail:
    number, msgid, t, sender, readers, received, sent, reply_to, account, nature, counted, named, folder, role = rows[
        0
    ][:14]
    to, cc = (tuple(row[15] for row in rows if row[14] == kind) for kind in ("to", "cc"))
    names = {row[15]: row[16] for row in rows if row[14]} | {sender: named}
    moves = t is not None and counted and sender and nature == Nature.PERSONAL
    mail = (
        Mail(
            number, msgid, pack.moment(t), sender, to, readers, received=bool(received), sent=bool(sent),
            in_reply_to=reply_to, account=account, cc=cc, vouched=received < 0,
        )
        if moves
        else None
    )  # fmt: skip
    return LostMail(
        number, mail, names, account, folder, role, bool(sent), bool(counted), left, report, sender, msgid, orders
    )
