"""What was concluded from all that is stored, kept to save time only: true until something changes, and reckoned again where it is not there."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from typing import Any

from daemon.store import pack, portraits
from daemon.store.files import StoreError
from daemon.store.room import Room


class Concluded(Room):
    """Conclusions in `cache.db`; a disk that takes none keeps nobody from an answer."""

    def _begin(self, connection: sqlite3.Connection) -> None:
        super()._begin(connection)
        self._begun = self._version()

    def kept_portraits(self, mark: str, now: datetime) -> list[dict[str, Any]]:
        """What was told of everybody, for programs, where all were told of under that mark and it is still true; else none."""
        return portraits.everybody(self.connection, mark, pack.seconds(now))

    def keep_portraits(
        self, mark: str, now: datetime, until: datetime, told: Iterable[portraits.Packed], asked: str = ""
    ) -> None:
        """What was told of everybody at `now`, and is true until then, or until something new is stored or goes.

        With what was `asked` it is the answer to that alone. Nothing that is dated ahead comes true in between: it ends at the first moment at which a mail or a meeting counts.
        Where another process has written since this cache was opened, nothing is kept: what was told may be of before.
        """
        since = pack.seconds(now)
        query = (
            "SELECT min(t) FROM (SELECT min(t) AS t FROM message WHERE t > ?1 UNION ALL SELECT min(start) FROM meeting"
            " WHERE start > ?1 UNION ALL SELECT min(finish) FROM meeting WHERE finish > ?1)"
        )
        first: int | None = self.connection.execute(query, (since,)).fetchone()[0]
        ends = pack.seconds(until) if first is None else min(first, pack.seconds(until))
        with suppress(StoreError), self._turn():
            if self._version() != self._begun:
                return
            if asked:
                portraits.keep_answer(self.connection, mark, since, ends, asked, next(iter(told)))
            else:
                portraits.keep(self.connection, mark, since, ends, told)

    def _version(self) -> int:
        """Another number once another connection has written (https://sqlite.org/pragma.html#pragma_data_version)."""
        version: int = self.connection.execute("PRAGMA data_version").fetchone()[0]
        return version

    def remembered(self, name: str, mark: str) -> str | None:
        """A conclusion from all that is stored, if it still stands and nothing else changed that it depends on (`mark`)."""
        query = "SELECT conclusion FROM remembered WHERE name = ? AND mark = ?"
        row = self.connection.execute(query, (name, mark)).fetchone()
        return None if row is None else str(row[0])

    def remember(self, name: str, mark: str, conclusion: str) -> None:
        """Keep a conclusion until something new is stored; `[]` means that there is nothing to tell. Not where another process wrote."""
        with suppress(StoreError), self._turn():
            if self._version() != self._begun:
                return
            self.connection.execute("INSERT OR REPLACE INTO remembered VALUES (?, ?, ?)", (name, mark, conclusion))
