"""What was told of each person, kept until something changes, so that it need not be thought again to be told again.

Whoever asks loads nothing of the house but this. What portraits say is made in `cli/painting.py`; the cache forgets them
whenever anything is stored or goes. All of them are true from one moment to another, and while their `mark` is the same.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

_OF_THE_OWNER = (  # what of `state.db` is told of somebody: a fact without evidence, the owner's own word
    "SELECT (SELECT count(*) FROM fact WHERE gone), (SELECT json_group_array(json_array(one, other, together)) FROM merge),"
    " (SELECT json_group_array(json_array(id, person, at, text)) FROM call),"
    " (SELECT json_group_array(json_array(id, person, at, text)) FROM note),"
    " (SELECT json_group_array(json_array(account, folder, since)) FROM lost_folder)"
)


_ASKED = "asked:"  # before a question whose answer is kept; the names of everybody begin with a bracket


class Portrait(NamedTuple):
    """One person: the name, the addresses, other names; what is told for programs, and line by line."""

    name: str
    addresses: tuple[str, ...]
    names: tuple[str, ...]
    whole: dict[str, Any]
    lines: tuple[str, ...]


class Packed(NamedTuple):
    """A portrait as it lies in the cache."""

    called: str
    told: bytes


def pack(one: Portrait) -> Packed:
    """Small: there are many, and few are asked for."""
    told = json.dumps([one.whole, one.lines], ensure_ascii=False, separators=(",", ":"))
    called = json.dumps([one.name, one.addresses, one.names], ensure_ascii=False, separators=(",", ":"))
    return Packed(called, zlib.compress(told.encode("utf-8", "replace"), 1))


def keep(cache: sqlite3.Connection, mark: str, since: int, until: int, portraits: Iterable[Packed]) -> None:
    """In place of those before; the caller's transaction. `since` and `until` are seconds since 1970."""
    cache.execute("DELETE FROM portrait")
    cache.executemany("INSERT INTO portrait VALUES (?, ?)", portraits)
    cache.execute("INSERT OR REPLACE INTO painted VALUES (1, ?, ?, ?)", (mark, since, until))


def keep_answer(cache: sqlite3.Connection, mark: str, since: int, until: int, asked: str, told: Packed) -> None:
    """The answer to one question beside what is kept; in place of it where that is true no longer. The caller's transaction."""
    if not _is_true(cache, mark, since):
        keep(cache, mark, since, until, ())
    cache.execute("INSERT OR REPLACE INTO portrait VALUES (?, ?)", (_ASKED + _needle(asked), told.told))


def outdate(cache: sqlite3.Connection) -> None:
    """Something is new: what they tell may be true no longer. Cheap, for every batch."""
    cache.execute("DELETE FROM painted")


def forget(cache: sqlite3.Connection) -> None:
    """Something is gone: what they tell may be words that are gone too."""
    outdate(cache)
    cache.execute("DELETE FROM portrait")


def word_of_the_owner(state: sqlite3.Connection) -> str:
    """The same while nothing in `state.db` changed that is told of somebody."""
    return json.dumps(state.execute(_OF_THE_OWNER).fetchone())


def find(folder: Path, mark: str, now: int, asked: str) -> Portrait | None:
    """The portrait of the one person who is called so; None where there is none, or none that is still true.

    `mark`: what else they depend on, without the owner's word. Never raises for a file that is not there or not sound.
    """
    try:
        with closing(_open(folder / "state.db")) as state, closing(_open(folder / "cache.db")) as cache:
            if not _is_true(cache, mark + word_of_the_owner(state), now):
                return None
            told = "SELECT told FROM portrait WHERE called = ?"
            found = cache.execute(told, (_ASKED + _needle(asked),)).fetchone()
            rows = [] if found else list(_called(cache, _needle(asked)))
            if len(rows) == 1:
                found = cache.execute(told, rows).fetchone()
            if found is None:
                return None
            whole, lines = _unpacked(found[0])
            return Portrait(whole["name"], tuple(whole["addresses"]), tuple(whole["names"]), whole, tuple(lines))
    except (sqlite3.Error, OSError, ValueError, zlib.error):
        return None


def everybody(cache: sqlite3.Connection, mark: str, now: int) -> list[dict[str, Any]]:
    """What is told of each person for programs; none where not all were told of, or it may be true no longer."""
    if not _is_true(cache, mark, now):
        return []
    query = "SELECT told FROM portrait WHERE called NOT LIKE ?"
    return [_unpacked(told)[0] for (told,) in cache.execute(query, (f"{_ASKED}%",))]


def _is_true(cache: sqlite3.Connection, mark: str, now: int) -> bool:
    """Whether what is kept was told under that mark, and is true now."""
    query = "SELECT 1 FROM painted WHERE mark = ? AND since <= ? AND ? < until"
    return cache.execute(query, (mark, now, now)).fetchone() is not None


def _unpacked(told: bytes) -> tuple[dict[str, Any], list[str]]:
    whole, lines = json.loads(zlib.decompress(told))
    return whole, lines


def _needle(asked: str) -> str:
    return asked.casefold().strip()


def _open(path: Path) -> sqlite3.Connection:
    """Never made where it is not; it is the business of others to say what is wrong with it."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, timeout=5)


def _called(cache: sqlite3.Connection, needle: str) -> Iterator[str]:
    """Those whose address or name this is, else those in one of whose names it stands: as `who` finds somebody."""
    partly: list[str] = []
    exact: list[str] = []
    for (called,) in cache.execute("SELECT called FROM portrait WHERE called NOT LIKE ?", (f"{_ASKED}%",)):
        if needle in called.casefold():
            name, addresses, names = json.loads(called)
            if needle in addresses or needle == name.casefold():
                exact.append(called)
            if any(needle in one.casefold() for one in (name, *names)):
                partly.append(called)
    return iter(exact or partly)
