"""Opening the two SQLite files: folder and file modes, pragmas, migrations, and what to do when a file is damaged.

What stands in the files is told by `cache.py` and `state.py`; the two locks beside them by `locks.py`.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from config.disk import reason_of
from config.words import Said, SaidError, say

if TYPE_CHECKING:
    from sqlite_utils import Database

Migration: TypeAlias = "Callable[[Database], None]"
"""A small named function that changes the tables; its name is recorded when it has run, so names never change."""

_BUSY_MS = 30_000  # commits are short: a writer that holds on longer than this has a fault of its own
_TROUBLE = {
    sqlite3.SQLITE_FULL: "store.full",
    sqlite3.SQLITE_BUSY: "store.busy",
    sqlite3.SQLITE_LOCKED: "store.busy",
    sqlite3.SQLITE_READONLY: "store.cannot_open",
    sqlite3.SQLITE_CANTOPEN: "store.cannot_open",
    sqlite3.SQLITE_IOERR: "store.cannot_open",
    sqlite3.SQLITE_PERM: "store.cannot_open",
}
_IN_WORDS = {sqlite3.SQLITE_READONLY: "denied", sqlite3.SQLITE_PERM: "denied", sqlite3.SQLITE_IOERR: "broken"}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_BESIDE = ("-wal", "-shm", "-journal")


class StoreError(SaidError):
    """A file of ours cannot be used; the sentence says which, why, and what to do."""


class DamagedFileError(StoreError):
    """The file is no sound database any more."""


class NewerFileError(StoreError):
    """A newer tsunagari wrote the file: it holds migrations that this one does not know."""


def open_database(path: Path, migrations: Sequence[Migration], durable: bool) -> sqlite3.Connection:
    """Open `path`, made if it is not there, with every migration applied. Transactions are begun by `transaction`.

    `durable`: a commit survives a power cut. Raises DamagedFileError or NewerFileError; the file then stays as it is.
    """
    try:
        make_folder(path.parent)
        make_file(path)
        connection = sqlite3.connect(path, isolation_level=None, timeout=_BUSY_MS / 1000)
    except (OSError, sqlite3.OperationalError) as error:
        raise StoreError(say("store.cannot_open", path=str(path), reason=_reason(error))) from error
    try:
        _set_pragmas(connection, durable)
        _migrate(connection, path, migrations)
    except sqlite3.DatabaseError as error:
        connection.close()
        raise _told(error, path) from error
    except BaseException:
        connection.close()
        raise
    return connection


def _told(error: sqlite3.DatabaseError, path: Path) -> Exception:
    """The same error as a sentence, where the person can do something about it."""
    if is_damage(error):
        return DamagedFileError(say("store.damaged", path=str(path)))
    code: int = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _TROUBLE:
        return StoreError(say(_TROUBLE[code], path=str(path), reason=_reason(error)))
    return error


def _reason(error: Exception) -> Said | str:
    if isinstance(error, OSError):
        return reason_of(error)
    code: int = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return say(f"disk.{_IN_WORDS[code]}") if code in _IN_WORDS else str(error)


def open_or_rebuild(
    path: Path, migrations: Sequence[Migration], damaged: bool = False
) -> tuple[sqlite3.Connection, Said | None]:
    """As `open_database`, for what can be read again: a file that is damaged or too new is set aside and begun anew.

    The second value says so, for the person; call it with the write lock held. `damaged`: it was seen to be so in use.
    """
    try:
        if damaged:
            raise DamagedFileError(say("store.damaged", path=str(path)))
        return open_database(path, migrations, durable=False), None
    except (DamagedFileError, NewerFileError) as error:
        aside = set_aside(path)
        reason = "store.rebuilt" if isinstance(error, DamagedFileError) else "store.rebuilt_newer"
        return open_database(path, migrations, durable=False), say(reason, path=str(path), aside=str(aside))


def set_aside(path: Path) -> Path:
    """Rename a damaged file, so that a new one can take its place; an earlier one set aside goes."""
    aside = path.with_name(path.name + ".damaged")
    # The file first: a kill must not leave it without its log; a log without its file SQLite takes for a remnant.
    path.replace(aside)
    for suffix in _BESIDE:
        Path(str(path) + suffix).unlink(missing_ok=True)
    return aside


def is_damage(error: sqlite3.Error) -> bool:
    """Whether this error means that the file itself is broken (and not that it is full, locked or wrongly asked)."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & 0xFF in _DAMAGED


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """Everything inside is stored together or not at all; it waits for another writer.

    A full disk, a writer that never ends and the like come as StoreError; damage stays what SQLite calls it.
    """
    try:
        connection.execute("BEGIN IMMEDIATE")
        yield connection
        connection.execute("COMMIT")
    except BaseException as error:
        if connection.in_transaction:  # a full disk has rolled it back already, and a second ROLLBACK would hide that
            connection.execute("ROLLBACK")
        if isinstance(error, sqlite3.DatabaseError) and not is_damage(error):
            told = _told(error, _path_of(connection))
            if told is not error:
                raise told from error
        raise


def _path_of(connection: sqlite3.Connection) -> Path:
    return Path(str(connection.execute("PRAGMA database_list").fetchone()[2]))


def make_folder(folder: Path) -> None:
    """Make the folder and what is missing above it, for the owner alone, never open to others for a moment."""
    if folder.is_dir():
        _close_to_others(folder, 0o700)
        return
    if not folder.parent.is_dir():
        make_folder(folder.parent)
    with suppress(FileExistsError):
        folder.mkdir(mode=0o700)


def make_file(path: Path) -> None:
    """An empty file of mode 0600 for SQLite to fill: it gives the files beside it (-wal, -shm) the same mode."""
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR | os.O_CLOEXEC, 0o600))
    _close_to_others(path, 0o600)


def _close_to_others(path: Path, mode: int) -> None:
    """Take rights of others away from what is ours; shared places such as /tmp (sticky) are left alone."""
    found = path.stat()
    if found.st_uid == os.getuid() and not found.st_mode & stat.S_ISVTX and stat.S_IMODE(found.st_mode) & 0o077:
        path.chmod(mode)


def _set_pragmas(connection: sqlite3.Connection, durable: bool) -> None:
    """No mmap on purpose: a file cut short under a map kills the process."""
    for pragma in (
        "journal_mode=WAL",
        f"synchronous={'FULL' if durable else 'NORMAL'}",
        "foreign_keys=ON",
        "temp_store=MEMORY",
        "cache_size=-16000",
        "trusted_schema=OFF",
        "secure_delete=ON",  # words of letters that waited to be read leave no trace in free pages
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()


def _migrate(connection: sqlite3.Connection, path: Path, migrations: Sequence[Migration]) -> None:
    """Run what is due, all of it or nothing, with its records; sqlite-utils is loaded only if something is."""
    known = [migration.__name__ for migration in migrations]
    done = applied(connection)
    if any(name not in known for name in done):
        raise NewerFileError(say("store.newer", path=str(path)))
    if len(done) == len(known):
        return
    from sqlite_utils import Database  # noqa: PLC0415  60 ms and 12 MiB that an ordinary start does not need

    with transaction(connection):  # one for all: a new file waits for the disk once
        done = applied(connection)  # another process may have been faster
        connection.execute("CREATE TABLE IF NOT EXISTS migration(name TEXT PRIMARY KEY) WITHOUT ROWID")
        for migration in migrations:
            if migration.__name__ not in done:
                migration(Database(connection))
                connection.execute("INSERT INTO migration VALUES (?)", (migration.__name__,))


def applied(connection: sqlite3.Connection) -> set[str]:
    """The names of the migrations that have run."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'migration'").fetchone():
        return set()
    return {str(name) for (name,) in connection.execute("SELECT name FROM migration")}
