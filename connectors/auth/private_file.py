"""Files that hold a secret: written whole with mode 0600 into a folder of our own, and refused where somebody else could read or
have made them.
"""

from __future__ import annotations

import errno
import fcntl
import os
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex

from config.disk import reason_of
from config.schema import Account
from config.where import tilde
from config.words import say
from connectors.base import SetupWrong, TryLater

_LARGEST = 1 << 20
_ABANDONED = 600  # seconds: a secret is written in a moment
_PATIENCE, _A_MOMENT = 40.0, 0.05  # seconds: a program that gives the word for the seal may take thirty
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EIO)


def kept_at(account: Account, ending: str) -> Path:
    """The file of an account in the folder of tokens. Raises SetupWrong where there is no such folder."""
    if account.tokens is None:
        raise SetupWrong(say("secrets.no_folder", account=account.name))
    return account.tokens / f"{account.name}.{ending}"


def read_private(path: Path) -> bytes | None:
    """What stands in the file; None where there is none. Raises SetupWrong if it is not ours alone."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError:
        return None
    except OSError as fault:
        raise SetupWrong(say("secrets.file_unreadable", path=tilde(path), reason=reason_of(fault))) from None
    try:
        about = os.fstat(handle)
        if about.st_uid != os.getuid() or not stat.S_ISREG(about.st_mode):
            raise SetupWrong(say("secrets.file_not_ours", path=tilde(path)))
        if stat.S_IMODE(about.st_mode) & 0o077:
            raise SetupWrong(say("secrets.file_open", path=tilde(path)))
        return os.read(handle, _LARGEST)
    finally:
        os.close(handle)


def write_private(path: Path, content: bytes) -> None:
    """Written beside with mode 0600, synced, renamed: after a power cut the old or the new one is there, whole.

    Raises SetupWrong where others could take it away and lay another in its place: in a folder that is theirs, or a link's.
    """
    beside = f".{path.name}.{token_hex(8)}.part"  # its own: the service and a `login` may write at once
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _own_folder(path.parent) as folder:
            _clear_away(path)
            _write_beside(folder, beside, path.name, content)
    except OSError as fault:
        kind = TryLater if fault.errno in _FULL else SetupWrong
        raise kind(say("secrets.file_not_written", path=tilde(path), reason=reason_of(fault))) from None


def _write_beside(folder: int, beside: str, name: str, content: bytes) -> None:
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_NOFOLLOW | os.O_CLOEXEC
    try:
        with os.fdopen(os.open(beside, flags, 0o600, dir_fd=folder), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, name, src_dir_fd=folder, dst_dir_fd=folder)
        os.fsync(folder)
    except OSError:
        with suppress(OSError):
            os.unlink(beside, dir_fd=folder)
        raise


@contextmanager
def _own_folder(path: Path) -> Iterator[int]:
    """The folder, opened, if nobody else can change what lies in it."""
    if path.is_symlink():
        raise SetupWrong(say("secrets.folder_not_ours", path=tilde(path)))
    handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        about = os.fstat(handle)
        if about.st_uid != os.getuid():
            raise SetupWrong(say("secrets.folder_not_ours", path=tilde(path)))
        if stat.S_IMODE(about.st_mode) & 0o022:
            raise SetupWrong(say("secrets.folder_open", path=tilde(path)))
        yield handle
    finally:
        os.close(handle)


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """As long as it lasts no other run that asks for it changes what lies in the folder. Raises TryLater where one does not end."""
    try:
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError:  # where there is no folder nobody writes
        yield
        return
    try:
        _close_to_others(handle)
        _await_turn(handle, folder)
        yield
    finally:
        os.close(handle)


def _close_to_others(handle: int) -> None:
    """Who can open the folder can hold it for ever: it is for its owner alone. One that others can change is refused elsewhere."""
    about = os.fstat(handle)
    if about.st_uid == os.getuid() and about.st_mode & 0o077 and not about.st_mode & (0o022 | stat.S_ISVTX):
        with suppress(OSError):
            os.fchmod(handle, 0o700)


def _await_turn(handle: int, folder: Path) -> None:
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > until:
                raise TryLater(say("secrets.folder_busy", path=tilde(folder))) from None
            time.sleep(_A_MOMENT)
        except OSError:  # a file system of a network that knows no locks
            return
        else:
            return


def remove_private(path: Path) -> bool:
    """Take the file away; whether there was one."""
    try:
        path.unlink()
    except FileNotFoundError:
        return False
    except OSError as fault:
        raise SetupWrong(say("secrets.file_not_written", path=tilde(path), reason=reason_of(fault))) from None
    return True


def _clear_away(path: Path) -> None:
    """What runs that were killed left beside it; what is younger may still be written."""
    for left in path.parent.glob(f".{path.name}.*part"):
        with suppress(OSError):
            if time.time() - left.lstat().st_mtime > _ABANDONED:
                left.unlink()
