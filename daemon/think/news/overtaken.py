"""What a newer word of theirs has overtaken: moved and moved again, leaving and the new job, the plan and its calling off.

The older thing is no longer what one speaks of, asks about or rejoices in.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from daemon.think.content_words import shared, words_of
from daemon.think.language.known import LANGUAGES
from daemon.think.language.letters.news import Affairs
from daemon.think.model import Letter, Sentence
from daemon.think.news.fortune import came_to_nothing, is_over
from daemon.think.news.recovery import has_ended

_ONE_AT_A_TIME = frozenset({"move", "new_job", "birth", "wedding", "founding", "retirement"})
"""Of these the newest word holds, whatever the older one said."""
_LEADS_TO = {"retirement": frozenset({"new_job", "founding"}), "new_job": frozenset({"retirement"})}
"""Who left has a new place by now; who had begun somewhere has left it."""
LIGHT = frozenset({"birth", "wedding", "new_job", "move", "founding", "graduation", "award", "trip", "project"})
"""News of which one may speak by its name."""


def overtaken(sentence: Sentence, letter: Letter, letters: Sequence[Letter]) -> bool:
    """Whether a later letter of theirs tells what became of the thing in this sentence, or a newer thing of its kind."""
    kinds = kinds_of(sentence)
    if "illness" in kinds and has_ended(sentence, letter, letters):
        return True
    newer = (one for one in letters if one.side == "theirs" and one.contact.when > letter.contact.when)
    return any(_overtakes(later_one, sentence, kinds) for one in newer for later_one in one.sentences)


def kinds_of(sentence: Sentence) -> frozenset[str]:
    """The kinds of events of theirs that a sentence is about, by its acts and by its words."""
    return _told(sentence) | _named(sentence.text, sentence.language)


def _told(sentence: Sentence) -> frozenset[str]:
    return frozenset(event.kind for event in sentence.events_of("sender"))


@lru_cache(maxsize=4096)
def _named(text: str, language: str) -> frozenset[str]:
    named = LANGUAGES[language].letters.affairs.named
    return frozenset(kind for kind, words in named.items() if words.search(text))


def _overtakes(newer: Sentence, older: Sentence, kinds: frozenset[str]) -> bool:
    if newer.does("question", "ask", "congratulation"):
        return False
    again = kinds_of(newer)
    if "illness" not in kinds and came_to_nothing(newer) and _same_thing(newer, older):
        return True
    if again & kinds & _ONE_AT_A_TIME or any(again & _LEADS_TO.get(kind, frozenset()) for kind in kinds):
        return True
    ended = is_over(newer) if "illness" in again & kinds else _words(newer).result.search(newer.text) is not None
    return bool(again & kinds) and ended


def _same_thing(one: Sentence, other: Sentence) -> bool:
    """Whether both speak of the same plan: the same kind of thing, or words in common."""
    needed = 1 if _words(one).called_off.search(one.straight) else 2
    return bool(kinds_of(one) & kinds_of(other)) or shared(words_of(one.text), words_of(other.text)) >= needed


def _words(sentence: Sentence) -> Affairs:
    return LANGUAGES[sentence.language].letters.affairs


def mends(letter: Letter) -> bool:
    """Whether it makes up a quarrel, so that what it tells is no news of a life."""
    return any(one.does("apology") for one in letter.sentences) and any(
        _words(one).mends.search(one.straight) for one in letter.sentences
    )


def quarrels(letter: Letter) -> bool:
    """Whether it falls out with its reader: that is no news of how life has been."""
    return any(_words(one).quarrels.search(one.straight) for one in letter.sentences)


def is_of_quarrel(sentence: Sentence) -> bool:
    """Whether it is such a reproach, or a word with which a quarrel is made up: この前は言い過ぎた."""
    words = _words(sentence)
    return any(form.search(sentence.straight) for form in (words.quarrels, words.mends))


def mourns(letter: Letter) -> bool:
    """Whether it tells of a death of theirs, an animal's included: what else stands in it is said in grief."""
    return any(event.kind == "bereavement" for one in letter.sentences for event in one.events_of("sender"))


def is_light_news(sentence: Sentence) -> bool:
    """Whether it tells of something of theirs that even a letter about a death has as news: a child, a new work."""
    return any(event.kind in LIGHT for event in sentence.events_of("sender"))
