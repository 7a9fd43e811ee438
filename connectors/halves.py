"""The two halves of a folder in a Maildir, `cur` and `new`: when each changed, and which files of mail it holds.

What a cursor keeps of a folder: the times of `cur` and `new` when they were listed, and how many mails lay in `new`.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

HALVES = ("cur", "new")
NEVER = (0, 0, 0)
_SETTLED = 2_000_000_000  # ns; a half that changed later than this before it was listed may have changed again in the same tick
_HOUR = 3_600_000_000_000
_NUMBER = re.compile(r",U=\d+")


def times_of(folder: Path) -> list[int]:
    """When each half changed; 0 where that is so fresh that it says nothing: two files may come in one tick of the clock.

    The disk's own clock is meant here, never the `now` of a morning that is replayed.
    """
    latest = time.time_ns() - _SETTLED
    return [changed if changed < latest else 0 for changed in (_time_of(f"{folder}/{half}") for half in HALVES)]


def changed_halves(before: Sequence[int], times: Sequence[int]) -> list[str]:
    """The halves of which nobody can say that they are as they were."""
    return [half for half, then, now in zip(HALVES, before[:2], times, strict=True) if then != now or not now]


def noted(before: Sequence[int], times: Sequence[int]) -> list[int]:
    """The times to note after a look that found nothing new: one that was too fresh stays so for an hour.

    Else the second of two looks, a minute apart, would write although nothing has changed.
    """
    latest = time.time_ns() - _HOUR
    return [0 if then == 0 and now > latest else now for then, now in zip(before[:2], times, strict=True)]


def _time_of(path: str) -> int:
    try:
        return os.stat(path).st_mtime_ns  # noqa: PTH116  asked for every folder at every look
    except FileNotFoundError:
        return 1  # as unchanging as a half that is there
    except OSError:
        return 0


def files_of_mail(folder: Path, half: str) -> Iterator[tuple[str, str]]:
    """(unique part, place below the folder) of all files that are mail: not hidden, no draft, not thrown away.

    In the order of their names, which begin with the time of delivery; only names are held, for there may be a million.
    """
    try:
        names = os.listdir(f"{folder}/{half}")  # noqa: PTH208  no objects, names alone
    except (FileNotFoundError, NotADirectoryError):
        return
    names.sort()
    for name in names:
        unique, sign, flags = name.partition(":2,")
        if not sign or ",U=" in unique:
            unique, flags = unique_and_flags(name)
        if not name.startswith(".") and "T" not in flags and "D" not in flags:
            yield unique, f"{half}/{name}"


def how_many(folder: Path, half: str) -> int:
    """About how many files lie there, none of their names held."""
    try:
        with os.scandir(f"{folder}/{half}") as entries:
            return sum(1 for _ in entries)
    except OSError:
        return 0


def unique_and_flags(name: str) -> tuple[str, str]:
    """`1700.M1.host,U=5:2,S` -> (`1700.M1.host`, `S`). On disks that know no colon, programs write `;` or `!`."""
    base, sign, info = name.partition(":2,")
    if not sign:
        base, sign, info = next(
            (cut for mark in (";2,", "!2,") if (cut := name.partition(mark))[1]), (name.partition(":")[0], "", "")
        )
    return _NUMBER.sub("", base) if ",U=" in base else base, info
