"""Whether tomorrow's morning can keep what it learns: the state folder, its files and the disk, tried and left as they were."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from config.disk import reason_of
from config.where import tilde
from config.words import Said, say
from daemon.store.files import applied, is_damage
from daemon.store.state_tables import MIGRATIONS

_ROOM = 64 * 1024 * 1024  # bytes below which no work is begun
_PROBE = bytes(256 * 1024)  # what a quota or a limit must let through; a first cache is larger
_FOLDERS = ("tokens", "digest")
_DATABASES = ("state.db", "cache.db")
_FILES = (*(f"{name}{end}" for name in _DATABASES for end in ("", "-wal", "-shm")), "run.lock", "write.lock")


def faults_of(folder: Path) -> tuple[Said, ...]:
    """All that keeps it from being used; of a folder that is not there yet, where it would be made."""
    there = next(path for path in (folder, *folder.absolute().parents) if path.exists())
    if not there.is_dir():
        return (say("doctor.state_no_folder", path=tilde(there)),)
    if not os.access(there, os.R_OK | os.W_OK | os.X_OK):
        return (say("doctor.state_closed", path=tilde(there)),)
    if shutil.disk_usage(there).free < _ROOM:
        return (say("doctor.disk_full", path=tilde(there)),)
    return (*_closed(folder), *_refused(folder), *_unusable(folder / "state.db")) if there == folder else ()


def _closed(folder: Path) -> Iterator[Said]:
    """Files and folders of ours in it that this user may not write."""
    for path in (folder / name for name in (*_FILES, *_FOLDERS)):
        if not path.exists():
            continue
        if path.is_dir() != (path.name in _FOLDERS):
            yield say("doctor.state_other_kind", path=tilde(path))
        elif not os.access(path, os.R_OK | os.W_OK | (os.X_OK if path.is_dir() else 0)):
            mode = "700" if path.is_dir() else "600"
            yield say("doctor.state_file_closed", path=tilde(path), mode=mode)


def _refused(folder: Path) -> Iterator[Said]:
    """What the disk says to a file of some size: a quota and a limit show only so."""
    try:
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(_PROBE)
            probe.flush()
            os.fsync(probe.fileno())
    except OSError as fault:
        yield say("doctor.state_refused", path=tilde(folder), reason=reason_of(fault))


def _unusable(path: Path) -> Iterator[Said]:
    """What can be read nowhere else must be sound, and known to this version; a cache that is not makes itself anew."""
    if not (path.is_file() and os.access(path, os.R_OK | os.W_OK)):
        return  # SQLite would leave files beside it that are as closed
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            sound = connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
            newer = sound and not applied(connection) <= {migration.__name__ for migration in MIGRATIONS}
    except sqlite3.Error as fault:
        sound, newer = not is_damage(fault), False
    if not sound or newer:
        yield say("store.newer" if newer else "store.damaged", path=str(path))
