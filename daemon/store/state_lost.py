"""What `state.db` keeps of what is lost: tombstones, and folders that lost their mail."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator
from dataclasses import astuple, fields
from datetime import datetime
from typing import NamedTuple

from daemon.store.files import transaction
from daemon.store.state_rows import moment_of
from daemon.think.tombstones import Tombstone

_COLUMNS = tuple(field.name for field in fields(Tombstone))
_KEEP = f"INSERT INTO fact({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))}) ON CONFLICT DO "  # noqa: S608  names of ours


class LostFolder(NamedTuple):
    """A folder that lost all its mail at once; `since`: when it was last seen with it.

    With the role `calendar` a calendar file that is there no more; an empty `folder` means all that the account had.
    """

    account: str
    folder: str
    role: str
    since: datetime
    noticed: datetime


class Remains:
    """The rows of what is lost."""

    connection: sqlite3.Connection

    def keep_stones(self, stones: Iterable[Tombstone]) -> None:
        """Write down what stays of evidence that is about to go; the same again changes nothing."""
        rows = [_row(one) for one in stones]
        if rows:
            with transaction(self.connection):
                self.connection.executemany(
                    _KEEP + "UPDATE SET gone = 1, folder = excluded.folder WHERE gone = 0", rows
                )

    def keep_last(self, stones: Iterable[Tombstone], read: Collection[str]) -> None:
        """The last contacts of today in place of those before; what stands of accounts that are not read stays, of no account nothing."""
        rows = {(one.address, one.direction, one.id): one for one in stones}
        before = {(one.address, one.direction, one.id): one for one in self.stones() if not one.gone}
        done = [key for key, one in before.items() if key not in rows and (one.account in read or not one.account)]
        new = [_row(one) for key, one in rows.items() if before.get(key) != one]
        if done or new:
            with transaction(self.connection):
                self.connection.executemany(
                    "DELETE FROM fact WHERE address = ? AND direction = ? AND id = ? AND gone = 0", done
                )
                replaced = ", ".join(
                    f"{name} = excluded.{name}" for name in ("at", "account", "own", "name", "channel", "thread")
                )
                self.connection.executemany(_KEEP + f"UPDATE SET {replaced} WHERE gone = 0", new)

    def stones(self) -> Iterator[Tombstone]:
        """All tombstones, in a fixed order."""
        query = f"SELECT {', '.join(_COLUMNS)} FROM fact ORDER BY at, id, address, direction"  # noqa: S608  names of ours
        for row in self.connection.execute(query):
            values = dict(zip(_COLUMNS, row, strict=True))
            yield Tombstone(**{**values, "at": moment_of(values["at"]), "gone": bool(values["gone"])})

    def note_lost(self, folders: Iterable[LostFolder]) -> None:
        """Folders that were seen to have lost their mail; the first day on which that was noticed stays."""
        rows = [(one.account, one.folder, one.role, one.since.isoformat(), one.noticed.isoformat()) for one in folders]
        if rows:
            with transaction(self.connection):
                self.connection.executemany("INSERT OR IGNORE INTO lost_folder VALUES (?, ?, ?, ?, ?)", rows)

    def lost_folders(self) -> tuple[LostFolder, ...]:
        """Folders that have lost their mail and were not seen with mail since."""
        rows = self.connection.execute(
            "SELECT account, folder, role, since, noticed FROM lost_folder ORDER BY account, since, folder"
        )
        return tuple(
            LostFolder(account, folder, role, moment_of(since), moment_of(noticed))
            for account, folder, role, since, noticed in rows
        )

    def found_folder(self, account: str, folder: str) -> None:
        """This folder holds mail again. A calendar that is there again tells itself which meetings were."""
        with transaction(self.connection):
            self.connection.execute("DELETE FROM lost_folder WHERE account = ? AND folder = ?", (account, folder))
            self.connection.execute(
                "DELETE FROM fact WHERE account = ?1 AND ?2 IN (folder, '') AND direction = 'meeting' AND gone",
                (account, folder),
            )


def _row(stone: Tombstone) -> tuple[object, ...]:
    return tuple(value.isoformat() if isinstance(value, datetime) else value for value in astuple(stone))
