"""`cache.db` behind one door: all that can be read again. A batch and its cursor go in together.

What comes out of it stands in `looking.py`; how the items of a batch go in, in `writing.py`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from itertools import chain
from pathlib import Path
from types import TracebackType

from config.schema import Settings
from config.words import Said
from connectors.base import Known
from connectors.model import Batch, Broken, Cursor, Reach
from daemon.store import pack, portraits
from daemon.store.arrivals import Arrivals
from daemon.store.cache_tables import INDEXES_OF_TIES, MIGRATIONS
from daemon.store.concluded import Concluded
from daemon.store.files import open_or_rebuild
from daemon.store.locks import write_lock
from daemon.store.looking import Looking
from daemon.store.lost import Lost
from daemon.store.lost_calendars import LostCalendars
from daemon.store.mail_rows import Strings, Tally, write_letters
from daemon.store.mine import Mine
from daemon.store.naming import Naming
from daemon.store.reaches import read_reaches, write_reach
from daemon.store.room import chunks, marks
from daemon.store.strangers import Strangers
from daemon.store.troubles import Troubles
from daemon.store.waiting import ReadLetter, Waiting, wait_no_more
from daemon.store.writing import Writer
from daemon.think.identity.owner import learn_own

__all__ = ["MIGRATIONS", "Cache"]

NAME = "cache.db"
_HELD = 3000  # KiB of the file that SQLite may hold: more is no faster here, and a first reading must stay small whatever the mailbox


class Cache(Concluded, Looking, Naming, Waiting, Lost, LostCalendars, Arrivals, Mine, Strangers, Troubles):
    """The door. `rebuilt` tells of a damaged file that was set aside."""

    def __init__(self, folder: Path, connection: sqlite3.Connection, rebuilt: Said | None = None) -> None:
        super().__init__(folder, connection)
        self.rebuilt = rebuilt

    def _begin(self, connection: sqlite3.Connection) -> None:
        super()._begin(connection)
        self._strings = Strings(connection)

    @classmethod
    def open(cls, folder: Path) -> Cache:
        """Open or make `cache.db` in the state folder; what is damaged or too new is set aside and begun anew.

        Whoever calls holds the write lock.
        """
        connection, said = _opened(folder)
        return cls(folder, connection, said)

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    def __enter__(self) -> Cache:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        self.close()

    def rebuild(self) -> Said:
        """Set a file aside that proved damaged in use, and begin a new one; everything is then to be read again."""
        self.connection.close()
        with write_lock(self.folder):
            connection, said = _opened(self.folder, damaged=True)
        self._begin(connection)
        self.rebuilt = said
        assert said is not None  # noqa: S101  a rebuilt file always has its sentence
        return said

    def drop_what_was_set_aside(self) -> None:
        """All has been read again: a damaged file holds nothing but old words, also of mail that is gone."""
        self.folder.joinpath(f"{NAME}.damaged").unlink(missing_ok=True)

    def accounts(self, names: Sequence[str]) -> None:
        """Number these accounts in their order, those that have no number yet."""
        known = {name for (name,) in self.connection.execute("SELECT name FROM account")}
        if missing := [(name,) for name in names if name not in known]:
            with self._turn():
                self.connection.executemany("INSERT OR IGNORE INTO account(name) VALUES (?)", missing)

    def cursor(self, account: str) -> Cursor | None:
        """The cursor of the last batch that was stored; None before the first."""
        row = self.connection.execute("SELECT cursor FROM account WHERE name = ?", (account,)).fetchone()
        if row is None or row[0] is None:
            return None
        cursor: Cursor = pack.from_json(row[0])
        return cursor

    def known(self, account: str, version: int | None = None) -> Known:
        """Asks which places of this account hold a mail that is stored. What was broken is to be tried again.

        With the `version` of the reader, a mail that an earlier one has read is asked for again too.
        """
        number, query = self._account(account), "SELECT source FROM place WHERE account = ? AND source IN ({})"
        older = f"SELECT 1 FROM letter WHERE version < {version or 0:d}"  # noqa: S608  a whole number
        if self.connection.execute(f"{older} LIMIT 1").fetchone():  # hardly ever, and it takes as long again to ask
            query += f" AND NOT EXISTS ({older} AND letter.message = place.message)"

        def ask(sources: Iterable[str]) -> set[str]:
            found: set[str] = set()
            for some in chunks(map(pack.clean, sources)):
                rows = self.connection.execute(query.format(marks(len(some))), (number, *some))
                found.update(chain.from_iterable(rows))
            return found

        return ask

    def read_before(self, account: str, version: int) -> bool:
        """Whether an earlier version of the reader has read mail of this account."""
        query = "SELECT 1 FROM letter JOIN message ON id = message WHERE version < ? AND account = ? LIMIT 1"
        return self.connection.execute(query, (version, self._account(account))).fetchone() is not None

    def leave_as_read(self, account: str, version: int) -> None:
        """What was not found again, when all of the account was read anew, stays as the earlier reader read it."""
        query = "UPDATE letter SET version = ?1 WHERE version < ?1 AND message IN (SELECT id FROM message WHERE account = ?2)"
        with self._turn():
            self.connection.execute(query, (version, self._account(account)))

    def unread(self, keys: Iterable[bytes], version: int) -> set[bytes]:
        """Those of these mails that this version of the reader has not read yet."""
        wanted = set(keys)
        if self.connection.execute("SELECT 1 FROM letter LIMIT 1").fetchone() is None:
            return wanted  # a first reading
        for some in chunks(wanted.copy()):
            # CROSS JOIN: by the few keys, not by the version, which is the same of all letters
            query = f"SELECT key FROM message CROSS JOIN letter ON message = id WHERE key IN ({marks(len(some))}) AND version = ?"  # noqa: S608  only marks
            wanted.difference_update(key for (key,) in self.connection.execute(query, (*some, version)))
        return wanted

    def save(self, account: str, batch: Batch, to_read: Collection[bytes] = ()) -> Tally:
        """Store a batch and its cursor in one transaction. Nothing is written where nothing is new.

        The words of the mails `to_read` (their keys) are kept beside them until `save_read` brings what they say.
        Raises StoreError where the disk or another writer does not let it, and sqlite3.Error of a damaged file.
        """
        number = self._account(account)
        try:
            with self._turn():
                return self._written(number, batch, to_read)
        except BaseException:
            self._strings.forget()
            raise

    def _written(self, account: int, batch: Batch, to_read: Collection[bytes]) -> Tally:
        writer = Writer(self.connection, self._strings, account)
        writer.write(batch, to_read)
        self._think_again(writer.tally)
        if batch.items:
            portraits.outdate(self.connection)
        self.connection.execute(
            "UPDATE account SET cursor = ?1, fresh = fresh + ?3 WHERE id = ?2 AND (?3 OR cursor IS NOT ?1)",
            (pack.to_json(batch.cursor), account, writer.tally.new),
        )
        if batch.reach is not None:
            write_reach(self.connection, account, batch.reach)
        return writer.tally

    def _think_again(self, tally: Tally) -> None:
        """Forget what was concluded from all that is stored; a few more mails leave standing that there is nothing to tell."""
        if tally.changed or tally.new:
            stored: int = self.connection.execute("SELECT coalesce(max(id), 0) FROM message").fetchone()[0]
            few = not tally.changed and tally.new * 100 < stored
            self.connection.execute("DELETE FROM remembered WHERE NOT (? AND conclusion = '[]')", (few,))
            portraits.outdate(self.connection)

    def save_read(self, letters: Sequence[ReadLetter], version: int) -> None:
        """What letters say that waited, in one transaction; their words go."""
        said = [(one.number, version, one.reading) for one in letters if one.reading is not None]
        with self._turn():
            write_letters(self.connection, said)
            self.connection.executemany(
                "INSERT OR REPLACE INTO broken SELECT account, source, ? FROM waiting WHERE message = ?",
                [(pack.clean(pack.pack_said(one.fault)), one.number) for one in letters if one.fault is not None],
            )
            wait_no_more(self.connection, [one.number for one in letters])
            portraits.outdate(self.connection)

    def broken(self, account: str) -> tuple[Broken, ...]:
        """Everything that cannot be read in this account as of now."""
        query = "SELECT source, reason FROM broken JOIN account ON account = id WHERE name = ? ORDER BY source"
        rows = self.connection.execute(query, (account,))
        return tuple(Broken(source, pack.unpack_said(reason)) for source, reason in rows)

    def reaches(self) -> dict[str, Reach]:
        """How far each account has come, by its name; one that never told is not in it."""
        return read_reaches(self.connection)

    @contextmanager
    def indexed_at_the_end(self) -> Iterator[None]:
        """A first reading: what ties are read by is made at its end, or at the end of the next one if this one is killed.

        So are references looked over in one go: that takes a third of the time that it does row by row.
        """
        first = self.has_no_mail()
        if first:
            with self._turn():
                for name in INDEXES_OF_TIES:
                    self.connection.execute(f"DROP INDEX IF EXISTS {name}")
            self.connection.execute("PRAGMA foreign_keys=OFF")
        try:
            yield
        finally:
            with suppress(sqlite3.Error):
                self.connection.execute("PRAGMA foreign_keys=ON")
                self._complete_indexes()
        if first and (wrong := self.connection.execute("PRAGMA foreign_key_check").fetchone()):
            raise sqlite3.IntegrityError(f"a row of {wrong[0]} names one of {wrong[2]} that is not there")

    def _complete_indexes(self) -> None:
        there = {name for (name,) in self.connection.execute("SELECT name FROM sqlite_master WHERE type = 'index'")}
        if missing := INDEXES_OF_TIES.keys() - there:
            with self._turn():
                for name in sorted(missing):
                    self.connection.execute(INDEXES_OF_TIES[name])

    def has_no_mail(self) -> bool:
        """Whether not one mail has been read yet."""
        return self.connection.execute("SELECT 1 FROM message LIMIT 1").fetchone() is None

    def own_addresses(self, settings: Settings, now: datetime | None = None) -> frozenset[str]:
        """Every address of the owner: those configured, and those learned from sent mail."""
        return learn_own(settings.me.addresses, self.senders(now), settings.me.name).addresses

    def _account(self, name: str) -> int:
        row = self.connection.execute("SELECT id FROM account WHERE name = ?", (name,)).fetchone()
        if row is None:
            self.accounts([name])
            return self._account(name)
        return int(row[0])


def _opened(folder: Path, *, damaged: bool = False) -> tuple[sqlite3.Connection, Said | None]:
    """The file, open; and what is to be said where it was begun anew. `damaged`: it was seen to be so in use."""
    connection, said = open_or_rebuild(folder / NAME, MIGRATIONS, damaged)
    connection.execute(f"PRAGMA cache_size=-{_HELD}")
    return connection, said
