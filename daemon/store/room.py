"""What every family of queries of the cache stands on: its file, and one's turn to write to it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TypeVar

from daemon.store.files import transaction
from daemon.store.locks import write_lock

T = TypeVar("T")

AT_ONCE = 500  # values in one question: SQLite takes at least 999 (SQLITE_MAX_VARIABLE_NUMBER before 3.32)


class Room:
    """The open file. `Cache` puts the families together, so that all of it lies behind one door."""

    folder: Path
    connection: sqlite3.Connection

    def __init__(self, folder: Path, connection: sqlite3.Connection) -> None:
        self.folder = folder
        self._begin(connection)

    def _begin(self, connection: sqlite3.Connection) -> None:
        """Look at this file from now on; what a family remembers of another one it forgets."""
        self.connection = connection

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Wait for one's turn to write; everything inside is stored together or not at all. Raises StoreError."""
        with write_lock(self.folder), transaction(self.connection):
            yield


def chunks(values: Iterable[T], size: int = AT_ONCE) -> Iterator[list[T]]:
    """The values in lists of at most `size`."""
    rest = iter(values)
    while some := list(islice(rest, size)):
        yield some


def marks(count: int) -> str:
    """So many places for values in the text of a question: `?,?,?`."""
    return ",".join("?" * count)
