"""Which sentences that do nothing by themselves are worth keeping in words: those that a letter could take up.

`The museum has bought the lamp` asks, promises and thanks for nothing, and is what a friend would write about.
"""

from __future__ import annotations

from daemon.think.language.spoken import SPEECH
from daemon.think.model import Sentence


def can_be_taken_up(sentence: Sentence) -> bool:
    """Whether it tells plainly what they, or one of theirs, did or took up, or how a new child of theirs is called."""
    speech = SPEECH.get(sentence.language)
    if sentence.acts or speech is None:
        return False
    named = speech.events.child(sentence.text)
    return bool(named) or any(strong for _, _, strong in speech.topics.found(sentence.text, "casual"))


def names_held(sentence: Sentence) -> bool:
    """Whether it tells which thing of the reader's they have: the question when to give it back does not name it."""
    speech = SPEECH.get(sentence.language)
    return speech is not None and not sentence.acts and speech.owed.held.search(sentence.straight) is not None
