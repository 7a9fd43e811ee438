"""What is kept of a sentence that does nothing by itself and answers nothing: sums of its words, and what may settle something.

Enough to see that it tells of a thing as done, names a figure or holds a link; not enough to read it.
"""

from __future__ import annotations

from collections.abc import Iterator

from daemon.think.content_words import blind, words_of
from daemon.think.language.forms import Pattern
from daemon.think.language.known import LANGUAGES
from daemon.think.ledger.deeds import has_link_in
from daemon.think.ledger.deeds_done import handed_over, kinds_of_deed, says_done
from daemon.think.ledger.figures import has_figure
from daemon.think.ledger.sums import sum_of, sums_in
from daemon.think.ledger.told_of import TOPIC, topic_marks

DONE, FIGURE, LINK, HANDED = "+done", "+figure", "+link", "+handed"
WAS_HERE, VISIT, OUTCOME, LATE, LISTED = "+was_here", "+visit", "+outcome", "+late", "+listed"
THEIRS, RIGHT = "=", "~"
"""The signs before the sum of a word of a thing that is spoken of as the hearer's own, and of one that is as it should be."""


def trace(text: str, language: str) -> str:
    """The sentence as sums of its words, with the marks that hold of it."""
    marks = (
        (DONE, says_done(text, language)),
        (FIGURE, has_figure(text, language)),
        (LINK, has_link_in(text)),
        (HANDED, handed_over(text, language)),
        (LISTED, LANGUAGES[language].ledger.keeping.listed.search(text.strip()) is not None),
    )
    told = tuple(mark for mark, holds in marks if holds)
    deeds = kinds_of_deed(text, language) if DONE in told else ()
    return " ".join((blind(text), *topic_marks(text, language), *told, *deeds, *_shown(text, language)))


def thing_in(pattern: Pattern, text: str) -> str:
    """The thing that a pattern finds in a text, whichever of its groups that is."""
    found = pattern.search(text.strip())
    return next(filter(None, found.groups()), "") if found is not None else ""


def bears(kept: str, mark: str) -> bool:
    """Whether such a trace has one of the marks."""
    return mark in sums_in(kept)


def tells_of(kept: str, words: frozenset[str]) -> bool:
    """Whether one of these words is the topic of such a trace."""
    sums = sums_in(kept)
    return any(f"{TOPIC}{sum_of(word)}" in sums for word in words)


def _shown(text: str, language: str) -> Iterator[str]:
    """The marks of what shows that a promise was kept, see `shown.py`."""
    of, straight = LANGUAGES[language].ledger.shown, text.replace("’", "'").strip()
    told = ((WAS_HERE, of.was_here), (VISIT, of.visit), (LATE, of.came_late))
    yield from (mark for mark, pattern in told if pattern.search(straight))
    for sign, pattern in ((THEIRS, of.theirs), (RIGHT, of.is_right)):
        yield from (f"{sign}{sum_of(word)}" for word in sorted(words_of(thing_in(pattern, straight))))
    yield from (f"{OUTCOME}{n}" for n, (_, told_as, _) in enumerate(of.outcomes) if told_as.search(straight))
