"""The book of one tie: the rows of the ledger so far, how one is opened, said again and closed, and the days as the owner knows them.

What a letter or a meeting does to the rows stands in `ledger.py`.
"""

from __future__ import annotations

from datetime import date, datetime

from daemon.think.content_words import words_of
from daemon.think.ledger.open_rows import OpenRows
from daemon.think.ledger.rows import Row
from daemon.think.mail.clocks import day_by, due_here
from daemon.think.model import Contact, Letter, ObligationKind, ObligationState, Sentence, Side
from daemon.think.working_days import Rests


class Book:
    """The rows so far, and the days as the owner knows them."""

    def __init__(self, now: datetime, rests: Rests) -> None:
        """An empty one, kept at `now`."""
        self.rows: list[Row] = []
        self.open = OpenRows()
        self.letters: dict[str, Letter] = {}  # by their id, those that were read
        self.closed: dict[str, list[Row]] = {}  # by the letter or meeting that closed them; only of the present one
        self.stirring: set[tuple[str, bool]] = (
            set()
        )  # (id, whether the owner wrote it) of what opened, repeated or closed a row
        self.zone = now.tzinfo
        self.today = now.date()
        self.rests = rests

    def day(self, contact: Contact) -> date:
        """The day of a contact where the owner is."""
        return contact.when.astimezone(self.zone).date()

    def said(self, letter: Letter) -> date:
        """The day on which a letter was written where its writer was: `tomorrow` is the day after it."""
        clock = letter.voice.clock
        return self.day(letter.contact) if clock is None else day_by(clock, letter.contact.when)

    def due(self, day: date | None, letter: Letter) -> date | None:
        """A day told in a letter as the owner knows it: see `clocks.due_here`."""
        return None if day is None else due_here(day, self.said(letter), self.day(letter.contact))

    def close(self, row: Row, state: ObligationState, contact: Contact) -> None:
        """What became of a row, and by what."""
        row.close(state, contact, self.day(contact))
        self.stirring.add((contact.id, contact.mine))
        self.open.remove(row)
        if contact.id not in self.closed:
            self.closed = {contact.id: []}
        self.closed[contact.id].append(row)

    def repeat(self, row: Row, contact: Contact, due: date | None) -> None:
        """It was said once more."""
        row.repeat(contact, due)
        self.stirring.add((contact.id, contact.mine))
        self.open.heard_again(row, contact)

    def say_plainly(self, row: Row, sentence: Sentence) -> None:
        """What was hinted at is asked for outright in the same mail, and stands in its row."""
        row.sentence, row.words = sentence, row.words | words_of(sentence.text)
        self.open.add(row)

    def add(
        self,
        kind: ObligationKind,
        side: Side,
        sentence: Sentence,
        letter: Letter,
        due: date | None,
        words: frozenset[str],
        deed: Sentence | None = None,
    ) -> None:
        """A new row. `deed`: where the promise was first given, of which this is another day."""
        day, number = self.day(letter.contact), len(self.rows)
        row = Row(
            kind,
            side,
            sentence,
            letter.contact,
            day,
            self.due(due, letter),
            words=words,
            number=number,
            first_said=deed,
        )
        row.said = self.said(letter)
        self.rows.append(row)
        self.stirring.add((letter.contact.id, letter.contact.mine))
        self.open.add(row)
