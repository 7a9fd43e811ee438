"""Files that hold mail: opened safely, read in part, named and excused in words that can be stored."""

from __future__ import annotations

import errno
import os
import stat
import zlib
from pathlib import Path
from urllib.parse import quote_from_bytes

from config.disk import reason_of
from config.words import Said, say
from connectors.headers import HEAD_LIMIT, head_is_long
from connectors.parse import READ_LIMIT

_WITH_LONG_HEAD = 16 << 20  # bytes that are read at most of a mail whose head is endless

_GZIP = b"\x1f\x8b\x08"


def read_file(path: Path | str) -> bytes:
    """The beginning of a file, as much as is read of a mail. Raises OSError for what is no ordinary file, and never waits."""
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC)
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
