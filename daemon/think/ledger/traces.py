"""What is kept of a sentence that does nothing by itself and answers nothing: sums of its words, and what may settle something.

Enough to see that it tells of a thing as done, names a figure or holds a link; not enough to read it.
"""

from __future__ import annotations

from daemon.think.content_words import blind
from daemon.think.ledger.deeds import has_link_in
from daemon.think.ledger.deeds_done import handed_over, kinds_of_deed, says_done
from daemon.think.ledger.figures import has_figure
from daemon.think.ledger.sums import sum_of, sums_in
from daemon.think.ledger.told_of import TOPIC, topic_marks

DONE, FIGURE, LINK, HANDED = "+done", "+figure", "+link", "+handed"


def trace(text: str, language: str) -> str:
    """The sentence as sums of its words, with the marks that hold of it."""
    marks = (
        (DONE, says_done(text, language)),
        (FIGURE, has_figure(text, language)),
        (LINK, has_link_in(text)),
        (HANDED, handed_over(text, language)),
    )
    told = tuple(mark for mark, holds in marks if holds)
    deeds = kinds_of_deed(text, language) if DONE in told else ()
    return " ".join((blind(text), *topic_marks(text, language), *told, *deeds))


def bears(kept: str, mark: str) -> bool:
    """Whether such a trace has one of the marks."""
    return mark in sums_in(kept)


def tells_of(kept: str, words: frozenset[str]) -> bool:
    """Whether one of these words is the topic of such a trace."""
    sums = sums_in(kept)
    return any(f"{TOPIC}{sum_of(word)}" in sums for word in words)
