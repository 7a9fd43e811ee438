"""Which mails belong to one exchange: by thread, by the mail that they answer, or by `Re:` before the same subject."""

from __future__ import annotations

import re
from functools import lru_cache

from daemon.think.language.known import of_all
from daemon.think.later import later
from daemon.think.model import Contact


def _forward() -> str:
    return of_all(lambda rules: rules.letters.frame.forward_marks)


def _answer_or_forward() -> str:
    answer = of_all(lambda rules: rules.letters.frame.answer_marks)
    return rf"^(?:\s*(?:aw|sv|{answer}|{_forward()})\s*(?:\[\d+\])?\s*[:：])+\s*"


_ANSWER_MARKS = later(_answer_or_forward, re.IGNORECASE)
_FORWARD_MARK = later(lambda: rf"\s*(?:wg|tr|{_forward()})\s*[:：]", re.IGNORECASE)


def together(one: Contact, earlier: Contact) -> bool:
    """Whether a mail belongs to the exchange of an earlier one."""
    if (one.thread and one.thread == earlier.thread) or one.reply_to == earlier.id:
        return True
    subject = bare_subject(one.subject)
    return bool(subject) and subject == bare_subject(earlier.subject) and marked_as_answer(one.subject)


def marked_as_answer(subject: str) -> bool:
    """Whether a subject begins with `Re:` or the like."""
    return _ANSWER_MARKS.match(subject) is not None


def marked_as_forwarded(subject: str) -> bool:
    """Whether a subject begins with `Fwd:` or the like."""
    return _FORWARD_MARK.match(subject) is not None


@lru_cache(maxsize=1024)  # every mail of a tie is held against every other
def bare_subject(subject: str) -> str:
    """A subject without the marks of answering."""
    return _ANSWER_MARKS.sub("", subject).strip().casefold()
