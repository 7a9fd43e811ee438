"""Letters whose words wait in the cache to be read: how many, and which, the newest first."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from config.words import Said
from daemon.store.pack import PackedReading

_NEXT = (
    "SELECT waiting.message, waiting.t, message.t, nature, answers, words FROM waiting"
    " JOIN message ON message.id = waiting.message WHERE (waiting.t, waiting.message) < (?, ?)"
    " ORDER BY waiting.t DESC, waiting.message DESC LIMIT ?"
)
_AFTER_ALL = (1 << 62, 1 << 62)


@dataclass(frozen=True, slots=True)
class WaitingLetter:
    """The words of one letter, with what else its reader asks: when it was written (seconds), its nature, if it answers."""

    number: int
    t: int | None
    nature: str
    answers: bool
    words: bytes

    @property
    def text(self) -> str:
        """The words, unpacked."""
        return zlib.decompress(self.words).decode("utf-8")


@dataclass(frozen=True, slots=True)
class ReadLetter:
    """What became of a letter that waited: what it says (None: nothing that is kept), or why it could not be read."""

    number: int
    reading: PackedReading | None = None
    fault: Said | None = None


class Waiting:
    """The queries about what waits."""

    connection: sqlite3.Connection

    def waiting(self) -> int:
        """How many letters wait."""
        return int(self.connection.execute("SELECT count(*) FROM waiting").fetchone()[0])

    def letters_waiting(self, at_once: int) -> Iterator[list[WaitingLetter]]:
        """All that wait, the newest first, so many at once; those given out may be read and gone before the next come."""
        last: tuple[int, int] = _AFTER_ALL
        while rows := self.connection.execute(_NEXT, (*last, at_once)).fetchall():
            last = rows[-1][1], rows[-1][0]
            yield [
                WaitingLetter(number, t, nature, bool(answers), words) for number, _, t, nature, answers, words in rows
            ]
