"""Files that hold mail: opened safely, read in part, named and excused in words that can be stored."""

from __future__ import annotations

import errno
import os
import stat
import zlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import TypeVar
from urllib.parse import quote_from_bytes

from config.disk import reason_of
from config.words import Said, say
from connectors.headers import HEAD_LIMIT, head_is_long
from connectors.parse import READ_LIMIT

Given = TypeVar("Given")
Result = TypeVar("Result")

_AHEAD = 32  # files that are open before their turn: enough to keep a disk busy, far from any limit of open files
_CAN_ASK = hasattr(os, "posix_fadvise")  # not on macOS
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
        while under_way:
            handle = under_way.popleft()
            under_way.extend(map(_asked_for, islice(rest, 1)))
            yield handle if isinstance(handle, OSError) else _attempt(_beginning, handle)
    finally:
        for handle in under_way:
            if not isinstance(handle, OSError):
                os.close(handle)


def _asked_for(path: str) -> int | OSError:
    handle = _attempt(_opened, path)
    if _CAN_ASK and not isinstance(handle, OSError):
        with suppress(OSError):  # a disk that cannot be asked is read all the same
            os.posix_fadvise(handle, 0, READ_LIMIT, os.POSIX_FADV_WILLNEED)
    return handle


def _attempt(work: Callable[[Given], Result], given: Given) -> Result | OSError:
    try:
        return work(given)
    except OSError as fault:
        return fault


def _opened(path: Path | str) -> int:
    return os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC)


def _beginning(handle: int) -> bytes:
    """What is read of an open file, which is closed."""
    try:
        about = os.fstat(handle)
        if not stat.S_ISREG(about.st_mode):
            raise OSError(errno.ELOOP, "no ordinary file")
        raw = _unpacked(os.read(handle, min(about.st_size, READ_LIMIT)))
        if about.st_size > HEAD_LIMIT and head_is_long(raw):
            raw += os.read(handle, _WITH_LONG_HEAD)
        return raw
    finally:
        os.close(handle)


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
