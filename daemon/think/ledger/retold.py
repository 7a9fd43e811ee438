"""A promise to tell something, kept by a letter of which little more is known than which things it speaks of."""

from __future__ import annotations

from daemon.think.content_words import shared, words_of
from daemon.think.exchange import marked_as_answer
from daemon.think.language.known import words_for
from daemon.think.ledger import turns, undoing
from daemon.think.ledger.rows import Row
from daemon.think.ledger.sums import shared_blindly
from daemon.think.ledger.traces import DONE, FIGURE, bears, tells_of
from daemon.think.model import Letter

_SOME = 2  # sentences


def told_blindly(row: Row, letter: Letter, under_its_name: bool) -> bool:
    """Whether a sentence of which only the sums of its words were kept gives a figure of the very thing that was to be told."""
    return any(_is_figure_of(row, letter, kept, under_its_name) for kept in letter.plain)


def _is_figure_of(row: Row, letter: Letter, kept: str, under_its_name: bool) -> bool:
    if not bears(kept, FIGURE) or bears(kept, DONE) or not tells_of(kept, row.words):
        return False
    return row.in_exchange(letter) or under_its_name or len(shared_blindly(row.words, kept)) >= 2


def thought_of(row: Row, letter: Letter) -> bool:
    """`Your essay is a joy to read`, in a letter called so by whoever was to say what they think of it."""
    opinion = words_for(row.deed).keeping.opinion
    answers = row.asked.id == letter.contact.id or marked_as_answer(letter.contact.subject)
    if answers or not opinion.search(row.deed.text):
        return False
    put_off = (undoing.delays, undoing.cannot, undoing.gives_up, turns.defers)
    said = turns.within_frame(letter)
    if any(form(one) for form in put_off for one in said) or len(said) + len(letter.plain) < _SOME:
        return False
    thing = words_of(opinion.sub(" ", row.deed.text)) or row.words
    under_its_name = 0 < len(thing) == shared(thing, words_of(letter.contact.subject))
    named = any(shared(thing, words_of(one.text)) for one in said if not one.does("ask", "question", "promise"))
    return under_its_name and (named or any(shared_blindly(thing, kept) for kept in letter.plain))
