"""How long one answer of a server may take, and how large it may be: whoever reads it counts as it comes. And by when a whole
reading must be through, of however many answers it consists.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

_END: ContextVar[float] = ContextVar("end", default=math.inf)


class TooLarge(Exception):
    """The answer is larger than anything that was asked for can be."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds until there is a connection, between two bytes and for a whole answer; bytes of an answer, unpacked.

    `measured`: this server always says how long an answer is; one that does not may have been cut.
    """

    connect: float = 15
    silence: float = 120
    whole: float = 300
    size: int = 32 << 20
    measured: bool = False


@contextmanager
def ends_within(seconds: float) -> Iterator[None]:
    """What is asked of servers in here is broken off after so many seconds, as if they had fallen silent then."""
    before = _END.set(time.monotonic() + seconds)
    try:
        yield
    finally:
        _END.reset(before)


def until(seconds: float) -> float:
    """When an answer that may take so long must be there, on the monotonic clock."""
    return min(time.monotonic() + seconds, _END.get())


def out_of_time() -> bool:
    """Whether the whole reading has had its time."""
    return time.monotonic() >= _END.get()


class Bounds:
    """One answer on its way."""

    def __init__(self, limits: Limits) -> None:
        self._left = limits.size
        self._until = until(limits.whole)

    def took(self, part: bytes) -> bytes:
        """The part, counted. Raises TooLarge, and TimeoutError where it all takes too long."""
        self._left -= len(part)
        if self._left < 0:
            raise TooLarge
        if time.monotonic() > self._until:
            raise TimeoutError
        return part
