"""Which names a folder holds, kept small: there may be a million, and only `is it there` is ever asked."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable


class Names:
    """Names of a folder in eight bytes each. Two names that look alike (one in 2^64) cost an unnoticed deletion, nothing else."""

    __slots__ = ("_marks", "_sorted")

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._marks = array("q", map(hash, names))
        self._sorted = False

    def add(self, name: str) -> None:
        """One more name that lies there."""
        self.update((name,))

    def update(self, names: Iterable[str]) -> None:
        """More names that lie there."""
        self._marks.extend(map(hash, names))
        self._sorted = False

    def __len__(self) -> int:
        return len(self._marks)

    def __contains__(self, name: object) -> bool:
        if not self._sorted:
            self._marks = array("q", sorted(self._marks))
            self._sorted = True
        mark = hash(name)
        place = bisect_left(self._marks, mark)
        return place < len(self._marks) and self._marks[place] == mark
