"""Which files hold mail: one mbox or those below a folder, what their owner calls them, and how they are opened.

What is in them is read in `mbox.py`.
"""

from __future__ import annotations

import errno
import gzip
import os
import stat
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from connectors.folders import decoded, role_of
from connectors.mail_files import shown
from connectors.mbox_scan import begins_like_mbox
from connectors.model import Role

_DEPTH = 6
_SUFFIXES = (".gz", ".mbox", ".mbx", ".sbd")
_PACKING_FAULTS = (EOFError, gzip.BadGzipFile, zlib.error)


@dataclass(frozen=True, slots=True)
class Box:
    """One file. `key` names it in cursors and sources, `name` is what its owner sees."""

    key: str
    name: str
    path: Path
    role: Role


def boxes_below(folder: Path, parts: tuple[str, ...] = ()) -> Iterator[Box]:
    """The mbox files below a folder; links are not followed, so nothing is entered twice."""
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or path.is_symlink():
            continue
        if path.is_dir():
            if len(parts) < _DEPTH:
                yield from boxes_below(path, (*parts, path.name))
        elif path.is_file() and _looks_like_one(path):
            yield box_of(path, parts)


def box_of(path: Path, parts: tuple[str, ...]) -> Box:
    """Thunderbird keeps subfolders in `Name.sbd`, Apple Mail a file `mbox` in a folder `Name.mbox`."""
    levels = [_bare(decoded(part)) for part in parts]
    if path.name != "mbox" or not levels:
        levels.append(_bare(decoded(path.name)))
    key = shown("/".join((*parts, path.name)))
    return Box(key, "/".join(levels), path, role_of(tuple(levels)))


def _bare(name: str) -> str:
    for suffix in _SUFFIXES:
        name = name.removesuffix(suffix)
    return name


@contextmanager
def opened(path: Path) -> Iterator[tuple[BinaryIO, os.stat_result]]:
    """The file, never waiting for a pipe."""
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(handle, "rb", buffering=0) as stream:
        about = os.fstat(handle)
        if not stat.S_ISREG(about.st_mode):
            raise FileNotFoundError(path.name)
        yield cast("BinaryIO", stream), about


def beginning_of(path: Path) -> bytes:
    """Its first bytes, unpacked; none where it is empty or its packing is broken."""
    with opened(path) as (stream, _about):
        try:
            return gzip.GzipFile(fileobj=stream).read(5) if path.suffix == ".gz" else stream.read(5)
        except _PACKING_FAULTS:
            return b""


def may_hold_mail(path: Path) -> bool:
    """Whether a file that is no mailbox to us now may hold mail all the same: it can just not be read."""
    try:
        return path.is_file() and path.stat().st_size > 0
    except OSError as fault:
        return fault.errno == errno.EACCES


class Unpacked:
    """The bytes of a packed file up to where its packing breaks; `torn` tells that it did."""

    def __init__(self, stream: BinaryIO) -> None:
        self._file = gzip.GzipFile(fileobj=stream)
        self.torn = False

    def read(self, count: int) -> bytes:
        """The next bytes; none at the end, and none where nothing more can be unpacked."""
        try:
            return b"" if self.torn else self._file.read1(count)
        except _PACKING_FAULTS:
            self.torn = True
            return b""


def _looks_like_one(path: Path) -> bool:
    """By its first bytes, else (empty or damaged) by its name; one that may not be read is taken for one, so that it is told of."""
    try:
        beginning = beginning_of(path)
    except PermissionError:
        return path.suffix in ("", *_SUFFIXES)
    except OSError:
        beginning = b""
    return begins_like_mbox(beginning) or path.name.removesuffix(".gz").endswith((".mbox", ".mbx"))
