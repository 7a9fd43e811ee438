"""When each account that failed is tried next: its connector said after how many seconds; a fault that needs its owner is not here."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from daemon.store import pack
from daemon.store.files import transaction
from daemon.store.locks import write_lock

if TYPE_CHECKING:
    from sqlite_utils import Database


def when_tried_next(db: Database) -> None:
    """The moment before which the clock passes over an account."""
    db.execute("CREATE TABLE next_try(account TEXT PRIMARY KEY, t INTEGER NOT NULL) WITHOUT ROWID")


class NextTries:
    """The moments, by the names of the accounts."""

    folder: Path
    connection: sqlite3.Connection

    def next_tries(self) -> dict[str, datetime]:
        """Of the accounts that failed at their last reading, and may do better later."""
        rows = self.connection.execute("SELECT account, t FROM next_try")
        return {str(account): pack.moment(t) for account, t in rows}

    def try_next(self, account: str, when: datetime | None) -> None:
        """It failed and is tried then; None: at every look. Nothing is written where it is no news."""
        if when is None and account not in self.next_tries():
            return
        with write_lock(self.folder), transaction(self.connection):
            if when is None:
                self.connection.execute("DELETE FROM next_try WHERE account = ?", (account,))
            else:
                self.connection.execute("INSERT OR REPLACE INTO next_try VALUES (?, ?)", (account, pack.seconds(when)))
