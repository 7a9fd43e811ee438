"""Files that hold mail: opened safely, read in part, named and excused in words that can be stored."""

from __future__ import annotations

import errno
import os
import stat
import zlib
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from urllib.parse import quote_from_bytes

from config.disk import reason_of
from config.words import Said, say
from connectors.headers import HEAD_LIMIT, head_is_long
from connectors.parse import READ_LIMIT

_AHEAD = 32  # files that are open before their turn: enough to keep a disk busy, far from any limit of open files
_CAN_ASK = hasattr(os, "posix_fadvise")  # not on macOS
_SHORT = 64 * 1024  # bytes
_WITH_LONG_HEAD = 16 << 20  # bytes that are read at most of a mail whose head is endless

_GZIP = b"\x1f\x8b\x08"


def read_file(path: Path | str) -> bytes:
    """The beginning of a file, as much as is read of a mail. Raises OSError for what is no ordinary file, and never waits."""
    return _beginning(_opened(path))


def read_files(paths: Iterable[str]) -> Iterator[bytes | OSError]:
    """The beginning of each, or why there is none, in their order. The disk is asked for some before their turn comes.

    A mailbox that was not read for long lies on the disk alone: half of the time of reading it would be waiting.
    """
    rest = iter(paths)
    under_way = deque(map(_asked_for, islice(rest, _AHEAD)))
    try:
        for path in rest:
            under_way.append(_asked_for(path))
            yield _begun(under_way.popleft())
        while under_way:
            yield _begun(under_way.popleft())
    finally:
        for handle in under_way:
            if not isinstance(handle, OSError):
                os.close(handle)


def _asked_for(path: str) -> int | OSError:
    try:
        handle = _opened(path)
    except OSError as fault:
        return fault
    if _CAN_ASK:
        try:  # noqa: SIM105  of every mail there is; `suppress` takes as long as to open it
            os.posix_fadvise(handle, 0, READ_LIMIT, os.POSIX_FADV_WILLNEED)
        except OSError:  # a disk that cannot be asked is read all the same
            pass
    return handle


def _begun(handle: int | OSError) -> bytes | OSError:
    if isinstance(handle, OSError):
        return handle
    try:
        return _beginning(handle)
    except OSError as fault:
        return fault


def _opened(path: Path | str) -> int:
    return os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC)


def _beginning(handle: int) -> bytes:
    """What is read of an open file, which is closed. Nearly all mails are short, and tell by that what they are."""
    try:
        raw = os.pread(handle, _SHORT, 0)  # at a place: a pipe has none
        return _unpacked(raw) if 0 < len(raw) < _SHORT else _looked_at(handle)
    except OSError:
        return _looked_at(handle)
    finally:
        os.close(handle)


def _looked_at(handle: int) -> bytes:
    """The same of a file of any length, which may be no file."""
    about = os.fstat(handle)
    if not stat.S_ISREG(about.st_mode):
        raise OSError(errno.ELOOP, "no ordinary file")
    raw = _unpacked(os.read(handle, min(about.st_size, READ_LIMIT)))
    if about.st_size > HEAD_LIMIT and head_is_long(raw):
        raw += os.read(handle, _WITH_LONG_HEAD)
    return raw


def _unpacked(raw: bytes) -> bytes:
    """Some mail servers keep their files packed; no more comes out of one than is read of any other."""
    if not raw.startswith(_GZIP):
        return raw
    try:
        return zlib.decompressobj(wbits=31).decompress(raw, READ_LIMIT)
    except zlib.error:
        return raw


def why_unreadable(fault: OSError) -> Said:
    """Why one file could not be read, for the `Broken` in its place."""
    if fault.errno in (errno.ELOOP, errno.ENXIO):
        return say("mail.no_file")
    return say("mail.unreadable", reason=reason(fault))


def reason(fault: OSError) -> Said | str:
    """A fault of the disk in words."""
    return reason_of(fault)


def shown(name: str) -> str:
    """A file name as text that can be stored and printed, whatever bytes it has."""
    if name.isprintable() and name.isascii() and "%" not in name:
        return name
    return "".join(
        char if char.isprintable() and char != "%" else quote_from_bytes(os.fsencode(char), safe="") for char in name
    )
