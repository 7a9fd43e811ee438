"""Letters whose words wait in the cache to be read: how many, and which, the newest first.

The words of letters that came together, and from about the same time, lie packed in one bundle: that takes a fifth of the time
and less than half of the room that each by itself would. The newest bundle comes first, and in it the newest letter.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from config.words import Said
from daemon.store.pack import PackedReading
from daemon.store.room import Room, chunks, marks

BUNDLE = 64  # letters
_LARGEST = 64 * 1024  # characters, but for a single letter that is longer
_BETWEEN = "\0"  # no letter has one

_NOBODYS = "DELETE FROM bundle WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM waiting WHERE bundle = ?1)"
_NEXT = "SELECT id, t, words FROM bundle WHERE (t, id) < (?, ?) ORDER BY t DESC, id DESC LIMIT 1"
_LETTERS = (
    "SELECT waiting.message, message.t, nature, answers, clock, n, name.name FROM waiting"
    " JOIN message ON message.id = waiting.message LEFT JOIN name ON name.id = sender_name"
    " WHERE bundle = ? ORDER BY message.t DESC, message.id DESC"
)
_AFTER_ALL = (1 << 62, 1 << 62)


class WaitingLetter(NamedTuple):
    """The words of one letter, with what else its reader asks: when it was written (seconds), its nature, if it answers.

    `clock`: minutes between the clock of its writer and UTC, None where its Date tells nothing of it.
    """

    number: int
    t: int | None
    nature: str
    answers: bool
    text: str
    clock: int | None = None
    writer: str = ""  # the name beside the sender's address


class ReadLetter(NamedTuple):
    """What became of a letter that waited: what it says (None: nothing that is kept), or why it could not be read."""

    number: int
    reading: PackedReading | None = None
    fault: Said | None = None


class NewLetter(NamedTuple):
    """A letter that comes to wait: its mail, when it was written (seconds, 0: unknown), where it lies, if it answers, its words."""

    number: int
    t: int
    account: int
    source: str
    answers: bool
    text: str
    clock: int | None = None


class Waiting(Room):
    """The queries about what waits."""

    def waiting(self) -> int:
        """How many letters wait."""
        return int(self.connection.execute("SELECT count(*) FROM waiting").fetchone()[0])

    def letters_waiting(self, at_once: int) -> Iterator[list[WaitingLetter]]:
        """All that wait, so many at once; those given out may be read and gone before the next come."""
        return chunks(self._letters(), at_once)

    def _letters(self) -> Iterator[WaitingLetter]:
        last: tuple[int, int] = _AFTER_ALL
        while found := self.connection.execute(_NEXT, last).fetchone():
            number, t, packed = found
            last = t, number
            texts = zlib.decompress(packed).decode("utf-8").split(_BETWEEN)
            for mail, when, nature, answers, clock, n, writer in self.connection.execute(
                _LETTERS, (number,)
            ).fetchall():
                yield WaitingLetter(mail, when, nature, bool(answers), texts[n], clock, writer or "")


def let_wait(connection: sqlite3.Connection, letters: Iterable[NewLetter]) -> None:
    """Keep the words of these letters until they are read; one that waits already goes on waiting."""
    for bundle in _bundles(sorted(letters, key=lambda one: one.t)):
        packed = zlib.compress(_BETWEEN.join(one.text for one in bundle).encode("utf-8", "replace"), 1)
        number = connection.execute("INSERT INTO bundle(t, words) VALUES (?, ?)", (bundle[-1].t, packed)).lastrowid
        connection.executemany(
            "INSERT OR IGNORE INTO waiting VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(one.number, number, n, one.account, one.source, one.answers, one.clock) for n, one in enumerate(bundle)],
        )
        connection.execute(_NOBODYS, (number,))  # a second copy of what waits already


def wait_no_more(connection: sqlite3.Connection, numbers: Sequence[int]) -> None:
    """These were read; the words of a bundle go with its last letter."""
    query = f"SELECT DISTINCT bundle FROM waiting WHERE message IN ({marks(len(numbers))})"  # noqa: S608  only marks
    bundles = connection.execute(query, numbers).fetchall()
    connection.executemany("DELETE FROM waiting WHERE message = ?", [(number,) for number in numbers])
    connection.executemany(_NOBODYS, bundles)


def _bundles(letters: Sequence[NewLetter]) -> Iterator[list[NewLetter]]:
    bundle: list[NewLetter] = []
    size = 0
    for one in letters:
        if bundle and (len(bundle) >= BUNDLE or size + len(one.text) > _LARGEST):
            yield bundle
            bundle, size = [], 0
        bundle.append(one)
        size += len(one.text)
    if bundle:
        yield bundle
