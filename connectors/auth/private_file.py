"""Files that hold a secret: written whole with mode 0600, and refused where somebody else could read or have made them."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

from config.disk import reason_of
from config.words import say
from connectors.base import SetupWrong, TryLater

_LARGEST = 1 << 20
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EIO)


def read_private(path: Path) -> bytes | None:
    """What stands in the file; None where there is none. Raises SetupWrong if it is not ours alone."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError:
        return None
    except OSError as fault:
        raise SetupWrong(say("secrets.file_unreadable", path=str(path), reason=reason_of(fault))) from None
    try:
        about = os.fstat(handle)
        if about.st_uid != os.getuid() or not stat.S_ISREG(about.st_mode):
            raise SetupWrong(say("secrets.file_not_ours", path=str(path)))
        if stat.S_IMODE(about.st_mode) & 0o077:
            raise SetupWrong(say("secrets.file_open", path=str(path)))
        return os.read(handle, _LARGEST)
    finally:
        os.close(handle)


def write_private(path: Path, content: bytes) -> None:
    """Written beside with mode 0600, synced, renamed: after a power cut the old or the new one is there, whole."""
    beside = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside.unlink(missing_ok=True)  # what a killed run left
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_NOFOLLOW | os.O_CLOEXEC
        with os.fdopen(os.open(beside, flags, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        _sync(path.parent)
    except OSError as fault:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        kind = TryLater if fault.errno in _FULL else SetupWrong
        raise kind(say("secrets.file_not_written", path=str(path), reason=reason_of(fault))) from None


def remove_private(path: Path) -> bool:
    """Take the file away; whether there was one."""
    try:
        path.unlink()
    except FileNotFoundError:
        return False
    except OSError as fault:
        raise SetupWrong(say("secrets.file_not_written", path=str(path), reason=reason_of(fault))) from None
    return True


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
