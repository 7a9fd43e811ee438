"""What a state folder remembers, free of row numbers, and what lies in a mailbox: two of them can be compared."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias

Row: TypeAlias = "tuple[Any, ...]"

# Of the way, not of what was reached: how often a draft was tried; a cursor is a short cut and holds the times of folders.
_OF_THE_WAY = {("draft", "tries"), ("account", "cursor")}
_TABLES_OF_THE_WAY = {"own"}  # a draft of ours in Drafts teaches the address that Sent has taught


def memory_of(state: Path, *mail: Path) -> dict[str, list[str]]:
    """Every row of both databases, and every file below the folders `mail`."""
    told: dict[str, list[str]] = {}
    for name in ("cache.db", "state.db"):
        if (state / name).exists():
            told |= {f"{name} {table}": sorted(map(repr, rows)) for table, rows in _tables(state / name)}
    for folder in mail:
        files = (path for path in sorted(folder.rglob("*")) if path.is_file())
        told[folder.name] = [f"{path.relative_to(folder)}: {path.read_bytes()!r}" for path in files]
    return told


def differences(one: dict[str, list[str]], other: dict[str, list[str]]) -> list[str]:
    """What stands in one of them alone."""
    found = []
    for name in sorted(one.keys() | other.keys()):
        first, second = one.get(name, []), other.get(name, [])
        found += [f"{name} - {row[:300]}" for row in first if first.count(row) > second.count(row)]
        found += [f"{name} + {row[:300]}" for row in second if second.count(row) > first.count(row)]
    return found


def _tables(path: Path) -> Iterator[tuple[str, list[Row]]]:
    connection = sqlite3.connect(path)
    try:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        plain = _Plain(connection)
        for name in names:
            if name in _TABLES_OF_THE_WAY:
                continue
            yield name, plain.rows(name)
    finally:
        connection.close()


class _Plain:
    """Rows in which a number that points to another row is replaced by what stands there."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.known: dict[str, dict[int, Row]] = {}

    def rows(self, table: str) -> list[Row]:
        return [row for _, row in self._read(table)]

    def _read(self, table: str) -> list[tuple[int, Row]]:
        columns = [row[1] for row in self.connection.execute(f"PRAGMA table_info({table})")]
        points = {row[3]: row[2] for row in self.connection.execute(f"PRAGMA foreign_key_list({table})")}
        kept = [
            name for name in columns if (name != "id" or table in ("note", "call")) and (table, name) not in _OF_THE_WAY
        ]
        read = []
        for values in self.connection.execute(f"SELECT * FROM {table}"):  # noqa: S608  names of our own tables
            row = dict(zip(columns, values, strict=True))
            plain = tuple(self._at(points[name], row[name]) if name in points else row[name] for name in kept)
            read.append((row.get("id", 0), plain))
        return read

    def _at(self, table: str, number: int | None) -> Row | None:
        if number is None:
            return None
        if table not in self.known:
            self.known[table] = dict(self._read(table))
        return self.known[table][number]
