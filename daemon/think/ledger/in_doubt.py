"""A word that grants no request and refuses none: もしかしたら預かれるかも, 手伝えるかもしれない. Whoever asked still waits."""

from __future__ import annotations

from daemon.think.content_words import shared, words_of
from daemon.think.language.known import words_for
from daemon.think.ledger import turns
from daemon.think.ledger.rows import Row
from daemon.think.model import Letter, Sentence

_SETTLES = ("promise", "kept", "broken", "ask")


def leaves_in_doubt(row: Row, letter: Letter) -> bool:
    """Whether a letter says of the deed that was asked for only that it may be possible, and neither yes nor no beside."""
    if row.kind != "ask" or letter.attachments:
        return False
    said = [one for one in letter.sentences if not turns.is_empty(one)]
    maybe = [one for one in said if _may_be_done(row, one, alone=len(said) == 1)]
    return bool(maybe) and not any(_decides(one) for one in said if one not in maybe)


def _may_be_done(row: Row, sentence: Sentence, *, alone: bool) -> bool:
    """Of the deed itself, or できるかも beside a word of what was asked or as all that is said; not 来週の会には行けるかも."""
    found = words_for(sentence).turns.may_be.search(sentence.text.strip())
    if found is None:
        return False
    if found["deed"]:
        return found["deed"] in row.sentence.text
    return alone or shared(row.words, words_of(sentence.text)) > 0


def _decides(sentence: Sentence) -> bool:
    return turns.says_yes_or_no(sentence) or turns.refuses(sentence) or sentence.does(*_SETTLES)
