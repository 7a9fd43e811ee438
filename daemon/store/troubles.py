"""What is wrong with each account that could not be read: what its connector said, since when, and when it is tried next."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from config.words import Said
from daemon.store import pack
from daemon.store.files import transaction
from daemon.store.locks import write_lock

if TYPE_CHECKING:
    from sqlite_utils import Database


class Trouble(NamedTuple):
    """Why nothing comes from an account. `retry` is the moment before which the clock passes over it; None: it is tried at
    every look, as only its owner can mend it. `steps` of the clock failed one after the other.
    """

    said: Said
    since: datetime
    retry: datetime | None = None
    steps: int = 0


def when_tried_next(db: Database) -> None:
    """The moment before which the clock passes over an account."""
    db.execute("CREATE TABLE next_try(account TEXT PRIMARY KEY, t INTEGER NOT NULL) WITHOUT ROWID")


def what_failed(db: Database) -> None:
    """The same with what failed and since when; and of each account how many items were new and have not been told yet."""
    db.execute("DROP TABLE next_try")
    db.execute(
        "CREATE TABLE trouble(account TEXT PRIMARY KEY, said TEXT NOT NULL, since INTEGER NOT NULL, retry INTEGER,"
        " steps INTEGER NOT NULL) WITHOUT ROWID"
    )
    db.execute("ALTER TABLE account ADD COLUMN fresh INTEGER NOT NULL DEFAULT 0")


class Troubles:
    """The troubles, by the names of the accounts."""

    folder: Path
    connection: sqlite3.Connection

    def troubles(self) -> dict[str, Trouble]:
        """Of the accounts that failed at their last reading."""
        rows = self.connection.execute("SELECT account, said, since, retry, steps FROM trouble")
        return {
            str(account): Trouble(
                pack.unpack_said(said), pack.moment(since), None if retry is None else pack.moment(retry), int(steps)
            )
            for account, said, since, retry, steps in rows
        }

    def trouble(self, account: str, found: Trouble | None) -> None:
        """It failed; None: it was read well. Nothing is written where that is no news."""
        if found == self.troubles().get(account):
            return
        with write_lock(self.folder), transaction(self.connection):
            self.connection.execute("DELETE FROM trouble WHERE account = ?", (account,))
            if found is not None:
                retry = pack.seconds(found.retry) if found.retry else None
                row = (account, pack.pack_said(found.said), pack.seconds(found.since), retry, found.steps)
                self.connection.execute("INSERT INTO trouble VALUES (?, ?, ?, ?, ?)", row)

    def fresh(self, account: str) -> int:
        """How many items were stored as new and have not been told: since the last reading, whatever ended it."""
        row = self.connection.execute("SELECT fresh FROM account WHERE name = ?", (account,)).fetchone()
        return int(row[0]) if row else 0

    def told_of_new(self) -> None:
        """All that is new has been told."""
        if self.connection.execute("SELECT 1 FROM account WHERE fresh LIMIT 1").fetchone():
            with write_lock(self.folder), transaction(self.connection):
                self.connection.execute("UPDATE account SET fresh = 0 WHERE fresh")
