"""How long a server that is busy is waited for: as long as it says, else longer each time, and no longer than one reading bears."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import TypeAlias

Pause: TypeAlias = Callable[[float], None]
"""Waits so many seconds."""

_UNTOLD = 900.0  # seconds, where the server does not say
_DAY = 86_400.0


def told_wait(headers: Mapping[str, str]) -> float | None:
    """Seconds until the server wants to be asked again (RFC 9110, section 10.2.3), a day at most; None: it does not say.

    A number, or a date by its own clock. The names of `headers` are in lower case.
    """
    told = headers.get("retry-after", "").strip()
    if told.isascii() and told.isdigit():
        return min(float(told[:9]), _DAY)
    try:
        wait = parsedate_to_datetime(told) - parsedate_to_datetime(headers.get("date", ""))
    except (TypeError, ValueError, OverflowError):
        return None
    return min(max(wait.total_seconds(), 0.0), _DAY)


def retry_after(headers: Mapping[str, str]) -> float:
    """The same for whoever comes again with the next round: a minute at least, a quarter of an hour where it does not say."""
    told = told_wait(headers)
    return _UNTOLD if told is None else max(told, 60.0)


@dataclass
class Patience:
    """What one reading bears: `waits` are the seconds before the same is asked again where the server does not say, `longest`
    bounds one wait, `left` all that are yet to come.
    """

    waits: tuple[float, ...]
    pause: Pause = time.sleep
    longest: float = 60.0
    left: float = 600.0

    def waited(self, tried: int, told: float | None) -> bool:
        """Wait before the same is asked once more; False: that would be too often or too long. `tried` counts from 0."""
        if tried >= len(self.waits):
            return False
        seconds = self.waits[tried] if told is None else told
        if seconds > min(self.longest, self.left):
            return False
        self.left -= seconds
        self.pause(seconds)
        return True
