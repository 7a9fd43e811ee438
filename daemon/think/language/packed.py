"""A table of small whole numbers by pieces of sentences, packed into a text, and looked up in that packed form.

Half a hundred thousand pieces as so many objects take ten times the room, and long to make for whoever reads three letters.
"""

from __future__ import annotations

import base64
import zlib
from bisect import bisect_right
from collections.abc import Mapping

FIELD = 24  # bits that each number has in a packed sum; a sum never needs them all
_BYTES = FIELD // 8
LARGEST = 2047  # of a number, above and below zero
_GROUP = 16  # pieces that are looked through one by one
_ZERO = LARGEST + 1  # added, it leaves no number below zero
_BETWEEN, _NEXT, _AFTER = "\0", "\1", b"\1\1"  # no piece has one of these
_REMEMBERED = 16384


class Packed(dict[str, int]):
    """Of each piece its numbers in one, `FIELD` bits apart, so that plain addition adds them all; 0 for an unknown piece.

    As a dictionary it holds those that were asked for lately.
    """

    __slots__ = ("_count", "_groups", "_numbers", "_offset")

    def __init__(self, packed: str, count: int) -> None:
        """`packed`: as `pack` makes it of `count` numbers a piece."""
        super().__init__()
        names, _, self._numbers = zlib.decompress(base64.b64decode(packed)).partition(_AFTER)
        self._groups = names.decode().split(_NEXT)
        self._count = count
        self._offset = sum(_ZERO << FIELD * at for at in range(count))

    def __missing__(self, piece: str) -> int:
        group_at = bisect_right(self._groups, f"{_BETWEEN}{piece}{_NEXT}") - 1
        group = self._groups[group_at]
        place = group.find(f"{_BETWEEN}{piece}{_BETWEEN}")
        found = 0
        if place >= 0 and _BETWEEN not in piece:
            found = self._row(group_at * _GROUP + group.count(_BETWEEN, 0, place)) - self._offset
        if len(self) >= _REMEMBERED:
            self.clear()
        self[piece] = found
        return found

    def _row(self, number: int) -> int:
        """The numbers of one piece: the low bytes of all pieces come first, then the high ones."""
        low, row = number * self._count, bytearray(_BYTES * self._count)
        high = low + len(self._numbers) // 2
        row[0::_BYTES] = self._numbers[low : low + self._count]
        row[1::_BYTES] = self._numbers[high : high + self._count]
        return int.from_bytes(row, "little")


def pack(table: Mapping[str, Mapping[int, int]], count: int) -> str:
    """The text that `Packed` reads. `table`: of each piece those of its `count` numbers that are not 0, by their place."""
    names = sorted(table)
    groups = (names[at : at + _GROUP] for at in range(0, len(names), _GROUP))
    text = _NEXT.join("".join((_BETWEEN, *(f"{name}{_BETWEEN}" for name in group))) for group in groups)
    numbers = [table[name].get(at, 0) + _ZERO for name in names for at in range(count)]
    low, high = (bytes(number >> shift & 0xFF for number in numbers) for shift in (0, 8))
    return base64.b64encode(zlib.compress(text.encode() + _AFTER + low + high, 9)).decode()
