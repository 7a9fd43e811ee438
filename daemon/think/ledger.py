"""The ledger of one tie: what was asked and promised, both ways, and what became of it (DESIGN.md section 8).

Letters and meetings are read in their order. A letter first closes what it answers, keeps, moves, gives up or takes back,
then opens what it asks and promises anew. What a single sentence does is read elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from daemon.think import turns
from daemon.think.content_words import overlap, shared, shared_blindly, words_of
from daemon.think.ledger_rows import Row, other
from daemon.think.model import Contact, Direction, Letter, Obligation, Sentence

SMALL_TALK_ROUND = 4  # in a meeting of so many one asks and is answered


def obligations(letters: Sequence[Letter], contacts: Sequence[Contact], now: datetime) -> tuple[Obligation, ...]:
    """All obligations of a tie as they stand at `now`, oldest first."""
    book = _Book(now)
    met = [c for c in contacts if c.direction is Direction.MEETING and c.when <= now]
    written = [letter for letter in letters if letter.contact.when <= now]
    events: list[tuple[datetime, str, Letter | Contact]] = [(one.contact.when, one.contact.id, one) for one in written]
    events += [(contact.when, contact.id, contact) for contact in met]
    for _, _, event in sorted(events, key=lambda each: each[:2]):
        book.meet(event) if isinstance(event, Contact) else book.read(event)
    return tuple(row.settled(book.today) for row in book.rows)


class _Book:
    """The rows so far."""

    def __init__(self, now: datetime) -> None:
        self.rows: list[Row] = []
        self.zone = now.tzinfo
        self.today = now.date()

    def day(self, contact: Contact) -> date:
        return contact.when.astimezone(self.zone).date()

    def open_rows(self, side: str, *kinds: str) -> list[Row]:
        return [row for row in self.rows if row.open and row.side == side and row.kind in kinds]

    # --- a meeting ---------------------------------------------------------------------------

    def meet(self, contact: Contact) -> None:
        """A talk answers questions of a small round; a visit keeps the promise to come."""
        title, day = words_of(contact.subject), self.day(contact)
        for row in [row for row in self.rows if row.open and row.asked.when < contact.when]:
            if _settled_by_talk(row, contact, title, day):
                row.close("kept" if row.kind == "promise" else "answered", contact, day)

    # --- a letter ----------------------------------------------------------------------------

    def read(self, letter: Letter) -> None:
        """All that one letter does to the rows."""
        self._take_back(letter)
        self._answer(letter)
        renewed = self._renew_promises(letter)
        self._break_promises(letter)
        self._keep_promises(letter)
        self._thank(letter)
        self._ask(letter)
        self._promise(letter, renewed)

    def _take_back(self, letter: Letter) -> None:
        """What the asker no longer wants: the named thing, else all that they had asked in this exchange."""
        for sentence in (s for s in letter.sentences if turns.takes_back(s)):
            asked = self.open_rows(other(letter.side), "ask", "question")
            words = words_of(sentence.text)
            named = [row for row in asked if shared(row.words, words)]
            spare = turns.spares(sentence)  # "no need to" means only what it names
            for row in named or ([] if spare else [row for row in asked if row.in_exchange(letter)]):
                row.close("withdrawn", letter.contact, self.day(letter.contact))
            # Released is as good as kept: nothing is owed any more.
            for row in self.open_rows(other(letter.side), "promise"):
                if shared(row.words, words) and not sentence.does("promise"):
                    row.close("kept", letter.contact, self.day(letter.contact))

    def _answer(self, letter: Letter) -> None:
        waiting = self.open_rows(letter.side, "ask", "question")
        here = [row for row in waiting if row.in_exchange(letter)]
        answered = _answered_here(here, letter) + _answered_elsewhere([r for r in waiting if r not in here], letter)
        for row in answered:
            row.close("answered", letter.contact, self.day(letter.contact))
        for row in self.open_rows(letter.side, "promise") if answered else []:
            if turns.defers(row.sentence) and any(row.in_exchange_of(one) for one in answered):
                row.close("kept", letter.contact, self.day(letter.contact))  # the answer that was promised for later

    def _renew_promises(self, letter: Letter) -> set[int]:
        """A promise given again: with the same day it is the same, with another day it is moved. Gives what is no new row."""
        same: set[int] = set()
        moved: list[Row] = []
        given_up = any(turns.gives_up(s) or turns.puts_off(s) for s in letter.sentences)
        for place, sentence, due in _promises(letter):
            for row in self.open_rows(letter.side, "promise"):
                if not _renews(row, sentence, letter, given_up):
                    continue
                if due is None or due == row.due or row.due is None:
                    row.repeat(letter.contact, due)
                    same.add(place)
                else:
                    moved.append(row)
        for row in moved:
            row.close("moved", letter.contact, self.day(letter.contact))
        return same

    def _break_promises(self, letter: Letter) -> None:
        for sentence in (s for s in letter.sentences if turns.gives_up(s)):
            rows = [row for row in self.open_rows(letter.side, "promise") if row.asked.id != letter.contact.id]
            named = [row for row in rows if shared(row.words, words_of(sentence.text))]
            here = [row for row in rows if row.in_exchange(letter)]
            for row in named or (here if len(here) == 1 else []):
                row.close("broken", letter.contact, self.day(letter.contact))

    def _keep_promises(self, letter: Letter) -> None:
        rows = self.open_rows(letter.side, "promise")
        here = [row for row in rows if row.in_exchange(letter)]
        for row in rows:
            alone = here == [row]
            if _kept_by_word(row, letter, alone) or (
                turns.about_sending(row.sentence.text) and _kept_by_deed(row, letter, alone)
            ):
                row.close("kept", letter.contact, self.day(letter.contact))

    def _thank(self, letter: Letter) -> None:
        """Thanks for a named thing show that it came, whichever way it took."""
        for sentence in (s for s in letter.sentences if s.does("thanks") and not turns.expects(s)):
            words = words_of(sentence.text)
            for row in self.open_rows(other(letter.side), "promise", "ask"):
                if shared(row.words, words) and row.since < self.day(letter.contact):
                    row.close("kept" if row.kind == "promise" else "answered", letter.contact, self.day(letter.contact))

    def _ask(self, letter: Letter) -> None:
        for sentence in letter.sentences:
            kind = "ask" if sentence.does("ask") else "question" if sentence.does("question") else ""
            if not kind or turns.takes_back(sentence) or (sentence.does("give") and kind == "question"):
                continue
            known = self._reminded_of(letter, sentence)
            if known is not None:
                known.repeat(letter.contact, None)
            else:
                self._open(kind, other(letter.side), sentence, letter, None)

    def _reminded_of(self, letter: Letter, sentence: Sentence) -> Row | None:
        """The open row that the sentence only asks for again."""
        words, nudge = words_of(sentence.text), turns.nudges(sentence)
        rows = self.open_rows(other(letter.side), "ask", "question", *(["promise"] if nudge else []))
        for row in reversed(rows):
            together = row.in_exchange(letter)
            again = overlap(row.words, words) >= 0.6 and (together or shared(row.words, words) >= 2)
            if (
                again
                or (nudge and together and row.asked.id != letter.contact.id)
                or (nudge and shared(row.words, words))
            ):
                return row
        return None

    def _promise(self, letter: Letter, renewed: set[int]) -> None:
        for place, sentence, due in _promises(letter):
            if place not in renewed:
                self._open("promise", letter.side, sentence, letter, due)

    def _open(self, kind: str, side: str, sentence: Sentence, letter: Letter, due: date | None) -> None:
        self.rows.append(Row(kind, side, sentence, letter.contact, self.day(letter.contact), due))


def _settled_by_talk(row: Row, contact: Contact, title: frozenset[str], day: date) -> bool:
    on_topic, coming = shared(row.words, title) > 0, turns.about_coming(row.sentence.text)
    if row.kind == "promise":
        return (row.due == day and (coming or on_topic)) or (row.due is None and coming and on_topic)
    return on_topic or coming or (row.kind == "question" and contact.readers <= SMALL_TALK_ROUND)


def _promises(letter: Letter) -> list[tuple[int, Sentence, date | None]]:
    """(place, sentence, day) of what a letter promises."""
    return [
        (place, sentence, act.due)
        for place, sentence in enumerate(letter.sentences)
        for act in sentence.acts
        if act.kind == "promise"
    ]


def _answered_here(rows: list[Row], letter: Letter) -> list[Row]:
    """The rows that a letter of the same exchange answers: by their own words, else in the order of the answers."""
    said = [s for s in turns.telling(letter) if not turns.wants_answer(s)]
    telling = [s for s in said if not s.does("promise") or (not turns.defers(s) and len(rows) == 1)]
    if len(rows) == 1:
        return rows if telling or (rows[0].kind == "ask" and said) else []
    found: list[Row] = []
    left = list(telling)
    for row in rows:
        hits = [s for s in (said if row.kind == "ask" else telling) if shared(row.words, words_of(s.text))]
        if hits:
            found.append(row)
            left = [sentence for sentence in left if sentence is not hits[0]]
    rest = [row for row in rows if row not in found]
    bare = [s for s in left if not turns.is_aside(s)]
    if any(s.does("kept") for s in bare) and not found:
        return rows
    return found + rest[: len(bare)]


def _answered_elsewhere(rows: list[Row], letter: Letter) -> list[Row]:
    """In another exchange only what plainly speaks of the same thing is an answer."""
    subject = words_of(letter.contact.subject)
    said = [s for s in turns.telling(letter) if not turns.wants_answer(s)]
    told = [s for s in said if not (s.does("promise") and turns.defers(s))]
    return [
        row
        for row in rows
        if any(_speaks_of(row, s, subject) for s in told) or any(_blindly(row, kept, subject) for kept in letter.plain)
    ]


def _blindly(row: Row, kept: str, subject: frozenset[str]) -> bool:
    """The same of a sentence of which only the sums of its words were kept."""
    own = shared_blindly(row.words, kept)
    return bool(own) and len(own | {word for word in row.words if shared(frozenset({word}), subject)}) >= 2


def _speaks_of(row: Row, sentence: Sentence, subject: frozenset[str]) -> bool:
    own = words_of(sentence.text)
    if not shared(row.words, own):
        return False
    common = shared(row.words, own | subject)
    return common >= 2 or (len(row.words) == 1 and sentence.does("give", "kept"))


def _renews(row: Row, sentence: Sentence, letter: Letter, given_up: bool) -> bool:
    if row.asked.id == letter.contact.id:
        return False
    words = words_of(sentence.text)
    if overlap(row.words, words) >= 0.5:
        return True
    return given_up and row.in_exchange(letter) and (not words or not row.words or shared(row.words, words) > 0)


def _kept_by_word(row: Row, letter: Letter, alone: bool) -> bool:
    """`Here it is`, `done`: in the same exchange where nothing else is open, elsewhere where it speaks of the thing."""
    subject = words_of(letter.contact.subject)
    for sentence in letter.sentences:
        if not sentence.does("kept", "give") or sentence.does("promise", "broken", "question"):
            continue
        if (alone and sentence.does("kept")) or _speaks_of(row, sentence, subject):
            return True
        common = shared(row.words, words_of(sentence.text)) > 0
        if common and (row.in_exchange(letter) or turns.about_introducing(row.sentence.text)):
            return True
    return False


def _kept_by_deed(row: Row, letter: Letter, alone: bool) -> bool:
    """The file or the link came."""
    linked = [sentence for sentence in letter.sentences if turns.has_link(sentence)]
    if not letter.attachments and not linked:
        return False
    named = " ".join((letter.contact.subject, *letter.attachments, *(s.text for s in letter.sentences)))
    return alone or shared(row.words, words_of(named.replace("_", " ").replace("-", " "))) > 0
