"""A table of small whole numbers by pieces of sentences, packed into bytes, and looked up in that packed form.

Half a hundred thousand pieces as so many objects take ten times the room, and long to make for whoever reads three letters.
"""

from __future__ import annotations

import zlib
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from struct import pack as pack_numbers
from struct import unpack, unpack_from

FIELD = 24  # bits that each number has in a packed sum; a sum never needs them all
_BYTES = FIELD // 8
LARGEST = 2047  # of a number, above and below zero
_GROUP = 16  # pieces that are looked through one by one
_ZERO = 128  # added, it leaves no number of one byte below zero
_LARGE = 0  # stands for a number that has no room in one byte: one in a hundred
_BETWEEN, _NEXT, _AFTER = "\0", "\1", b"\1\1"  # no piece has one of these
_COUNT, _PLACE, _NUMBER = (
    4,
    "I",
    "h",
)  # how many numbers are large in four bytes; then the place of each, then the numbers
_REMEMBERED = 4096


class Packed(dict[str, int]):
    """Of each piece its numbers in one, `FIELD` bits apart, so that plain addition adds them all; 0 for an unknown piece.

    As a dictionary it holds those that were asked for lately.
    """

    __slots__ = ("_count", "_groups", "_large", "_numbers", "_offset", "_places")

    def __init__(self, packed: bytes, count: int) -> None:
        """`packed`: as `pack` makes it of `count` numbers a piece."""
        super().__init__()
        names, _, numbers = zlib.decompress(packed).partition(_AFTER)
        (large,) = unpack_from("<I", numbers)
        middle, end = 4 + 4 * large, 4 + 6 * large
        self._places = array("I", unpack(f"<{large}I", numbers[4:middle]))
        self._large = array("h", unpack(f"<{large}h", numbers[middle:end]))
        self._numbers = numbers[end:]
        self._groups = names.decode().split(_NEXT)
        self._count = count
        self._offset = sum(_ZERO << FIELD * at for at in range(count))

    def __missing__(self, piece: str) -> int:
        group_at = bisect_right(self._groups, f"{_BETWEEN}{piece}{_NEXT}") - 1
        group = self._groups[group_at]
        place = group.find(f"{_BETWEEN}{piece}{_BETWEEN}")
        found = 0
        if place >= 0 and _BETWEEN not in piece:
            found = self._row(group_at * _GROUP + group.count(_BETWEEN, 0, place))
        if len(self) >= _REMEMBERED:
            self.clear()
        self[piece] = found
        return found

    def _row(self, number: int) -> int:
        """The numbers of one piece."""
        begins = number * self._count
        small = self._numbers[begins : begins + self._count]
        row = bytearray(_BYTES * self._count)
        row[::_BYTES] = small
        found = int.from_bytes(row, "little") - self._offset
        at = small.find(_LARGE)
        while at >= 0:
            found += self._large[bisect_left(self._places, begins + at)] + _ZERO << FIELD * at
            at = small.find(_LARGE, at + 1)
        return found


def pack(table: Mapping[str, Mapping[int, int]], count: int) -> bytes:
    """The bytes that `Packed` reads. `table`: of each piece those of its `count` numbers that are not 0, by their place.

    The pieces; how many numbers are large, the place of each, each number; all numbers in a byte each.
    """
    names = sorted(table)
    groups = (names[at : at + _GROUP] for at in range(0, len(names), _GROUP))
    text = _NEXT.join("".join((_BETWEEN, *(f"{name}{_BETWEEN}" for name in group))) for group in groups)
    numbers = [table[name].get(at, 0) for name in names for at in range(count)]
    large = {place: number for place, number in enumerate(numbers) if abs(number) >= _ZERO}
    small = bytes(_LARGE if place in large else number + _ZERO for place, number in enumerate(numbers))
    apart = pack_numbers(f"<I{len(large)}I{len(large)}h", len(large), *large, *large.values())
    return zlib.compress(text.encode() + _AFTER + apart + small, 9)
