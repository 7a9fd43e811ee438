"""A row of the ledger while the letters are being read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from daemon.think.content_words import words_of
from daemon.think.exchange import together
from daemon.think.model import Contact, Letter, Obligation, ObligationKind, ObligationState, Sentence, Side


def other(side: Side) -> Side:
    """The other side of the tie."""
    return "theirs" if side == "mine" else "mine"


@dataclass(slots=True, eq=False)
class Row:
    """An obligation on its way; `side` is whose move it is, `asked` the mail that opened it, `number` its place in the book."""

    kind: ObligationKind
    side: Side
    sentence: Sentence
    asked: Contact
    since: date
    due: date | None
    state: ObligationState = "open"
    again: list[Contact] = field(default_factory=list)
    closed_by: str = ""
    closed_on: date | None = None
    words: frozenset[str] = frozenset()
    number: int = 0
    first_said: Sentence | None = None  # of a promise that was put off without being given again
    met_on: date | None = None  # the day of the appointment beside which a promise was given that names none
    said: date | None = None  # the day on which it was said where its writer was: `since` is the owner's

    def __post_init__(self) -> None:
        """The words of its matter, which every later letter is compared with; its own, where none were given."""
        self.words = self.words or words_of(self.sentence.text)

    @property
    def deed(self) -> Sentence:
        """The sentence that names what is to be done: `Would Friday do instead?` does not."""
        return self.first_said or self.sentence

    @property
    def open(self) -> bool:
        """Nothing has closed it yet."""
        return self.state == "open"

    @property
    def mails(self) -> frozenset[str]:
        """The mails in which it was said; an answer of its writer to one of these goes on about it."""
        return frozenset((self.asked.id, *(mail.id for mail in self.again)))

    def in_exchange(self, letter: Letter) -> bool:
        """Whether a letter belongs to the exchange in which this was said, or said again."""
        return any(together(letter.contact, mail) for mail in (self.asked, *self.again))

    def in_exchange_of(self, row: Row) -> bool:
        """Whether another row was opened in the same exchange."""
        return any(together(self.asked, mail) or together(mail, self.asked) for mail in (row.asked, *row.again))

    def repeat(self, contact: Contact, due: date | None) -> None:
        """Said once more: it stays as old as it is; a day may be added."""
        self.again.append(contact)
        self.due = self.due or due

    def close(self, state: ObligationState, contact: Contact, day: date) -> None:
        """What became of it, and by what."""
        self.state, self.closed_by, self.closed_on = state, contact.id, day

    def pass_by(self, day: date) -> None:
        """It is over with its day: a promise counts as kept, and nobody waits for the answer to a wish any more."""
        self.state, self.closed_on = ("kept" if self.kind == "promise" else "withdrawn"), day

    def settled(self, today: date) -> Obligation:
        """The row as it stands today."""
        late = self.kind == "promise" and self.open and self.due is not None and self.due < today
        evidence = tuple(dict.fromkeys((self.asked.id, *(mail.id for mail in self.again))))
        return Obligation(self.kind, self.side, self.sentence.whole or self.sentence.text, self.since, "overdue" if late else self.state, evidence,
                          self.sentence.language, self.due, self.closed_by, self.closed_on)  # fmt: skip
