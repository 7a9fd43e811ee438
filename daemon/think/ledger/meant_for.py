"""Which mail a brief word goes to: `No problem!` below a later mail of theirs says nothing to what an earlier one asked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from daemon.think.content_words import shared, words_of
from daemon.think.ledger.idle import is_brief_word
from daemon.think.ledger.rows import Row
from daemon.think.model import Letter


def as_answer(letter: Letter, rows: Sequence[Row], stirring: Collection[tuple[str, bool]]) -> Letter:
    """A letter without the yes, the no and the brief word that go to another mail than those in which these rows stand.

    `stirring`: (id, whether the owner wrote it) of the mails that asked, promised, reminded or put off anything.
    """
    answered = letter.contact.reply_to
    theirs = (answered, not letter.contact.mine) in stirring
    if not theirs or any(answered in row.mails for row in rows):
        return letter
    asked = frozenset[str]().union(*(row.words for row in rows))
    said = (one for one in letter.sentences if not is_brief_word(one) or shared(asked, words_of(one.text)))
    return replace(letter, sentences=tuple(said))
