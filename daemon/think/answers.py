"""What a sentence does because of the one before it: the answer to their question, the deed that they waited for.

The words of each language lie in its own folder.
"""

from __future__ import annotations

from daemon.think.language.en.answering import answer
from daemon.think.language.ja.answers import answered

_ANSWERED = {"en": answer, "ja": answered}


def add_answer(
    labels: frozenset[str], text: str, language: str, context: str, before: frozenset[str]
) -> frozenset[str]:
    """The labels once the sentence before is known. `before`: what that one does, `context`: its words."""
    return _ANSWERED[language](labels, text, context, before)
