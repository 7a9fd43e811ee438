"""Whether a sentence gives a promise again that was given in an earlier letter."""

from __future__ import annotations

from collections.abc import Sequence

from daemon.think.content_words import overlap, shared, words_of
from daemon.think.ledger import deeds, undoing
from daemon.think.ledger.matters import points_back
from daemon.think.ledger.rows import Row
from daemon.think.ledger.sums import shared_blindly
from daemon.think.model import Letter, Sentence


def renewed_by(
    rows: Sequence[Row], sentence: Sentence, letter: Letter, matter: frozenset[str], given_up: bool
) -> list[Row]:
    """The promises that a sentence gives again: those that share its words, if there are such."""
    found = [row for row in rows if renews(row, sentence, letter, matter, given_up)]
    named = [row for row in found if shared(row.words, words_of(sentence.text))]
    return named or found


def named_below(rows: Sequence[Row], sentence: Sentence, below: Letter | None) -> list[Row]:
    """The one promise past its day that the answered letter named, whatever its subject: `I shall get it to you in January`."""
    if below is None or not points_back(sentence) or sentence.does("question"):
        return []
    said = [words_of(one.text) for one in below.sentences]
    day = below.contact.when.date()
    late = [row for row in rows if row.due is not None and row.due < day and not row.in_exchange(below)]
    named = [
        row
        for row in late
        if any(shared(row.words, one) > 1 for one in said)
        or any(len(shared_blindly(row.words, kept)) > 1 for kept in below.plain)
    ]
    return named if len(named) == 1 else []


def renews(row: Row, sentence: Sentence, letter: Letter, matter: frozenset[str], given_up: bool) -> bool:
    """Whether a sentence gives this promise again. `matter`: what it is about; `given_up`: its letter puts something off."""
    if row.asked.id == letter.contact.id:
        return False
    words = words_of(sentence.text)
    if overlap(row.words, words) >= 0.5:
        return True
    if given_up and matter != words and shared(row.words, matter):
        return True  # `The corrections take longer. You'll have them on Monday`
    if given_up and row.in_exchange(letter) and deeds.about_coming(row.sentence) and deeds.about_coming(sentence):
        return True
    if letter.contact.reply_to in row.mails and deeds.about_coming(sentence) and not sentence.does("question"):
        return True  # goes on about what they wrote themselves: `I'll be there on the 15th`
    if row.in_exchange(letter) and _follows_delay(row, sentence, letter):
        return True
    names_nothing = not words or not row.words or points_back(sentence)
    return given_up and row.in_exchange(letter) and (names_nothing or shared(row.words, words) > 0)


def _follows_delay(row: Row, sentence: Sentence, letter: Letter) -> bool:
    """`I didn't manage to read your draft. You'll have my comments by Wednesday`: whatever it calls it, it is that."""
    place = letter.sentences.index(sentence)
    before = letter.sentences[place - 1] if place else sentence
    of_it = shared(row.words, words_of(before.text)) > 0 or not words_of(before.text)
    return place > 0 and of_it and undoing.delays(before) and not before.does("question")
