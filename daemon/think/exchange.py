"""Which mails belong to one exchange: by thread, by the mail that they answer, or by `Re:` before the same subject.

What programs put before a subject is told here alone, whatever the language of the program.
"""

from __future__ import annotations

import re
from functools import lru_cache

from daemon.think.language.known import of_all
from daemon.think.later import later
from daemon.think.model import Contact


def _answer() -> str:
    return f"aw|sv|{of_all(lambda rules: rules.letters.frame.answer_marks)}"


def _forward() -> str:
    return f"wg|tr|{of_all(lambda rules: rules.letters.frame.forward_marks)}"


_MARKS = later(lambda: rf"^(?:\s*(?:{_answer()}|{_forward()})\s*(?:\[\d+\])?\s*[:：])+\s*", re.IGNORECASE)
_FORWARD_MARK = later(lambda: rf"\s*(?:{_forward()})\s*[:：]", re.IGNORECASE)


def together(one: Contact, earlier: Contact) -> bool:
    """Whether a mail belongs to the exchange of an earlier one."""
    if (one.thread and one.thread == earlier.thread) or one.reply_to == earlier.id:
        return True
    subject = bare_subject(one.subject)
    return bool(subject) and subject == bare_subject(earlier.subject) and marked_as_answer(one.subject)


def marked_as_answer(subject: str) -> bool:
    """Whether a subject begins with `Re:` or `Fwd:` or the like: it is not the first of its exchange."""
    return _MARKS.match(subject) is not None


def marked_as_forwarded(subject: str) -> bool:
    """Whether a subject begins with `Fwd:` or the like."""
    return _FORWARD_MARK.match(subject) is not None


def plain_subject(subject: str) -> str:
    """A subject as it was written, without the marks of answers and forwards, and without a full stop."""
    return _MARKS.sub("", subject).strip().rstrip("。")


@lru_cache(maxsize=1024)  # every mail of a tie is held against every other
def bare_subject(subject: str) -> str:
    """By what subjects are held against each other: without these marks, in small letters."""
    return _MARKS.sub("", subject).strip().casefold()
