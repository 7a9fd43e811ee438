"""The locks of the state folder: `write.lock` for who writes, `run.lock` for who runs. The kernel frees them at any death."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from daemon.store.files import make_folder


@contextmanager
def write_lock(folder: Path) -> Iterator[None]:
    """Wait for one's turn to write: held for one batch or one draft, never for a whole fetch."""
    handle = _open(folder / "write.lock")
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


@contextmanager
def run_lock(folder: Path) -> Iterator[bool]:
    """Whether we are the only `run` of this folder; held until the end of the block."""
    handle = _open(folder / "run.lock")
    try:
        yield _taken(handle)
    finally:
        os.close(handle)


def run_lock_held(folder: Path) -> bool:
    """Whether another process runs the service on this folder now."""
    path = folder / "run.lock"
    if not path.exists():
        return False
    handle = _open(path)
    try:
        return not _taken(handle)
    finally:
        os.close(handle)


def _open(path: Path) -> int:
    make_folder(path.parent)
    return os.open(path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)


def _taken(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
