"""What a function makes of a value, made once: mail repeats its names, days, addresses and field names all the time.

A look-up costs a third of what one in `functools.lru_cache` does, and of a mail there are dozens.
"""

from __future__ import annotations

from collections.abc import Callable
from sys import getsizeof
from typing import TypeVar

Value = TypeVar("Value")
Made = TypeVar("Made")

_LONG = 512  # bytes


class ByValue(dict[Value, Made]):
    """Asked like a dictionary: `made[value]`. Strange mail fills no memory: it begins anew when it holds `most`, and keeps
    nothing of a long value, which hardly comes again."""

    def __init__(self, make: Callable[[Value], Made], most: int) -> None:
        super().__init__()
        self._make = make
        self._most = most

    def __missing__(self, value: Value) -> Made:
        made = self._make(value)
        if len(self) >= self._most:
            self.clear()
        if getsizeof(value) < _LONG:
            self[value] = made
        return made
