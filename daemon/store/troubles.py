"""What is wrong with each account that could not be read: what its connector said, since when, and when it is tried next."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from config.words import Said
from daemon.store import pack
from daemon.store.room import Room


class Trouble(NamedTuple):
    """Why nothing comes from an account. `retry` is the moment before which the clock passes over it; None: it is tried at
    every look, as only its owner can mend it. `steps` of the clock failed one after the other.
    """

    said: Said
    since: datetime
    retry: datetime | None = None
    steps: int = 0


class Troubles(Room):
    """The troubles, by the names of the accounts."""

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
        with self._turn():
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
            with self._turn():
                self.connection.execute("UPDATE account SET fresh = 0 WHERE fresh")
