"""How long one answer of a server may take, and how large it may be: whoever reads it counts as it comes."""

from __future__ import annotations

import time
from dataclasses import dataclass


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


class Bounds:
    """One answer on its way."""

    def __init__(self, limits: Limits) -> None:
        self._left = limits.size
        self._until = time.monotonic() + limits.whole

    def took(self, part: bytes) -> bytes:
        """The part, counted. Raises TooLarge, and TimeoutError where it all takes too long."""
        self._left -= len(part)
        if self._left < 0:
            raise TooLarge
        if time.monotonic() > self._until:
            raise TimeoutError
        return part
