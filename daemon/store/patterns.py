"""Compiled regular expressions, kept beside the databases: to compile the reader's takes longer than to read a hundred letters.

What is kept is the list of numbers that the engine of `re` runs. That is no public interface, so nothing depends on it: it counts
only for the very interpreter that made it and under the mark of the owner's key, for the engine may fail on numbers of a stranger;
wherever anything is not as it should be, `re.compile` does the work. `patterns.db` may be deleted at any time.
"""

from __future__ import annotations

import json
import re
import sqlite3
import sys
import zlib
from array import array
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any

from daemon.store.files import is_damage, make_file
from daemon.think.later import compiling_by
from daemon.think.reader_version import READER_VERSION

NAME = "patterns.db"
_SIZE = 16  # bytes of a key, and of a mark
_INSIDE: Any = re  # its parts that are not public
_BUSY = 2.0  # seconds; compiling takes less
_MADE_BY = f"{sys.implementation.name} {sys.version} {READER_VERSION}"
_TABLES = (
    "CREATE TABLE IF NOT EXISTS maker(name TEXT PRIMARY KEY)",
    "CREATE TABLE IF NOT EXISTS pattern(key BLOB PRIMARY KEY, packed BLOB) WITHOUT ROWID",
)


@contextmanager
def kept_patterns(folder: Path, secret: str) -> Iterator[None]:
    """Inside, patterns of the reader come out of this folder if they were compiled before; at the end new ones go in.

    `secret` is the owner's key; without one nothing is kept.
    """
    if not secret:
        yield
        return
    kept = _Kept(folder / NAME, secret)
    try:
        with compiling_by(kept.compiled):
            yield
    finally:
        kept.close()


class _Kept:
    """The file, opened when the first pattern is asked for. No fault of it is told: all can be compiled."""

    def __init__(self, path: Path, secret: str) -> None:
        self._path = path
        self._secret = blake2b(secret.encode(), digest_size=32).digest()
        self._connection: sqlite3.Connection | None = None
        self._in_use = True
        self._new: list[tuple[bytes, bytes]] = []

    def compiled(self, source: str, flags: int = 0) -> re.Pattern[str]:
        """As `re.compile`."""
        key = blake2b(f"{_MADE_BY}\0{flags}\0{source}".encode(), digest_size=_SIZE).digest()
        if packed := self._found(key):
            return unpacked(source, packed)
        if self._in_use:
            with suppress(Exception):
                ready, packed = compiled_and_packed(source, flags)
                self._new.append((key, self._mark(key, packed) + packed))
                return ready
        return re.compile(source, flags)

    def close(self) -> None:
        """Keep what is new, and let go of the file."""
        try:
            if self._new and self._connection:
                with self._connection:
                    self._connection.executemany("INSERT OR REPLACE INTO pattern VALUES (?, ?)", self._new)
        except sqlite3.Error as error:
            self._give_up(error)
        finally:
            if self._connection:
                self._connection.close()

    def _found(self, key: bytes) -> bytes:
        try:
            if not self._in_use:
                return b""
            self._connection = self._connection or _opened(self._path)
            row = self._connection.execute("SELECT packed FROM pattern WHERE key = ?", (key,)).fetchone()
        except (OSError, sqlite3.Error) as error:
            self._give_up(error)
            return b""
        marked = row[0] if row and isinstance(row[0], bytes) else b""
        packed = marked[_SIZE:]
        return packed if marked[:_SIZE] == self._mark(key, packed) else b""

    def _mark(self, key: bytes, packed: bytes) -> bytes:
        return blake2b(key + packed, digest_size=_SIZE, key=self._secret).digest()

    def _give_up(self, error: Exception) -> None:
        """Do without it this time; a damaged file is begun anew the next time."""
        self._in_use = False
        if isinstance(error, sqlite3.Error) and is_damage(error):
            with suppress(OSError):
                self._path.unlink()


def _opened(path: Path) -> sqlite3.Connection:
    """What another version of Python, or of the reader, has kept goes."""
    make_file(path)
    connection = sqlite3.connect(path, timeout=_BUSY)
    try:
        connection.execute("PRAGMA synchronous=OFF")  # what a power cut takes is compiled again
        with connection:
            if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'maker'").fetchone():
                for table in _TABLES:
                    connection.execute(table)
            if connection.execute("SELECT name FROM maker").fetchall() != [(_MADE_BY,)]:
                connection.execute("DELETE FROM pattern")
                connection.execute("DELETE FROM maker")
                connection.execute("INSERT INTO maker VALUES (?)", (_MADE_BY,))
    except BaseException:
        connection.close()
        raise
    return connection


def compiled_and_packed(source: str, flags: int) -> tuple[re.Pattern[str], bytes]:
    """A pattern as `re.compile` makes it, and what is kept of it; raises where this interpreter does it in another way."""
    parsed = _INSIDE._parser.parse(source, flags)
    numbers = array("I", _INSIDE._compiler._code(parsed, flags))
    state = parsed.state
    head = json.dumps([flags | state.flags, state.groups - 1, state.groupdict]).encode("ascii")
    program = head + b"\n" + numbers.tobytes()
    return _ready(source, program), zlib.compress(program, 1)


def unpacked(source: str, packed: bytes) -> re.Pattern[str]:
    """The pattern of which this was kept."""
    return _ready(source, zlib.decompress(packed))


def _ready(source: str, program: bytes) -> re.Pattern[str]:
    head, _, numbers = program.partition(b"\n")
    flags, groups, names = json.loads(head)
    in_order: list[str | None] = [None] * (groups + 1)
    for name, number in names.items():
        in_order[number] = name
    compile_numbers = _INSIDE._compiler._sre.compile
    ready: re.Pattern[str] = compile_numbers(
        source, flags, array("I", numbers).tolist(), groups, names, tuple(in_order)
    )
    return ready
