"""Subjects of mails, of which nobody knows the language."""

from __future__ import annotations

import re

from daemon.think.language.known import of_all
from daemon.think.later import later

_ANSWER = of_all(lambda rules: rules.letters.frame.answer_marks)
_FORWARD = of_all(lambda rules: rules.letters.frame.forward_marks)
_MARKS = later(rf"^(?:\s*(?:aw|wg|{_ANSWER}|{_FORWARD})\s*(?:\[\d+\])?\s*[:：])+\s*", re.IGNORECASE)


def bare_subject(subject: str) -> str:
    """A subject without the marks of answers and forwards, and without a trailing full stop."""
    return _MARKS.sub("", subject).strip().rstrip("。")
