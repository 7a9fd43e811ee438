"""How the words of a logged line say that one was in touch; each language has its rows in `<language>/ways.py`."""

from __future__ import annotations

from typing import NamedTuple


class Way(NamedTuple):
    """One manner of saying that it was a call, a talk on video, or face to face: for a clause that begins or ends so.

    `counter` is a line that only speaks of such a thing.
    """

    by: str
    pattern: str
    example: str
    counter: str
