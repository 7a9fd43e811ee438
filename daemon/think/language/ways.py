"""How the words of a logged line say that one was in touch, and what was done; each language has its rows in `<language>/ways.py`, `logged.py`."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Way(NamedTuple):
    """One manner of saying that it was a call, a talk on video, or face to face: for a clause that begins or ends so.

    `counter` is a line that only speaks of such a thing.
    """

    by: str
    pattern: str
    example: str
    counter: str


class DeedTold(NamedTuple):
    """One manner of telling a deed as done, for a clause of a logged line: `did the gutter`, `she has the statements`.

    `of`: whose promise that keeps, `mine`, `theirs` or `either`. `counter` is a clause that tells of no such deed.
    """

    of: str
    pattern: str
    example: str
    counter: str


class Logged(NamedTuple):
    """What a logged line tells as done. `did`: its writer did something, on the day that the clause names; `undone`: what
    shows that a clause tells of no deed that is done; `it`: a thing that is not named; `last_week`: that week, named alone;
    `of_them(line, name)`: the line with `them` for that name."""

    rows: tuple[DeedTold, ...] = ()
    undone: str = r"(?!)"
    did: str = r"(?!)"
    it: str = r"(?!)"
    last_week: str = r"(?!)"
    of_them: Callable[[str, str], str] = lambda line, _name: line
