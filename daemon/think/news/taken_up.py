"""Which sentences that do nothing by themselves are worth keeping in words: those that a letter could take up.

`The museum has bought the lamp` asks, promises and thanks for nothing, and is what a friend would write about.
"""

from __future__ import annotations

from daemon.think.content_words import words_of
from daemon.think.language.known import LANGUAGES
from daemon.think.language.spoken import SPEECH
from daemon.think.model import Sentence

_PASSING = frozenset({"trip", "move", "project"})  # `I'm in Bristol` is read as a trip


def can_be_taken_up(sentence: Sentence) -> bool:
    """Whether it tells plainly what they, or one of theirs, did or took up, or how a new child of theirs is called."""
    speech = SPEECH.get(sentence.language)
    if sentence.acts or speech is None:
        return False
    named = speech.events.child(sentence.text)
    return bool(named) or any(strong for _, _, strong in speech.topics.found(sentence.text, "casual"))


def says_something(sentence: Sentence) -> bool:
    """Whether it tells something where it stands alone: `We've booked.` and 78歳でした do not, `She's expecting!` does."""
    if any(event.kind not in _PASSING for event in sentence.events_of("sender")):
        return True
    hangs = LANGUAGES[sentence.language].letters.affairs.hangs.search(sentence.straight)
    return bool(words_of(sentence.text)) and hangs is None


def names_held(sentence: Sentence) -> bool:
    """Whether it tells which thing of the reader's they have: the question when to give it back does not name it."""
    speech = SPEECH.get(sentence.language)
    return speech is not None and not sentence.acts and speech.owed.held.search(sentence.straight) is not None
