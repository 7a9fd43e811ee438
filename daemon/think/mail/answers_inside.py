"""Answers that stand inside an unmarked quote, each behind a mark that the note above names: `my answers are below, marked [DK]`.

Programs that quote without signs (Outlook) leave no other way but colour to show what is new, and colour does not survive.
"""

from __future__ import annotations

import re

from daemon.think.later import later
from daemon.think.mail.quoted import in_frames, is_quote, starts_quote, without_mark

_MARK = later(r"\[[^\W\d_]{1,12}\]|【[^\W\d_]{1,12}】|(?:[-=]{1,2}|)>{1,3}|[→⇒➡★☆●◆■◎]")
_SIGN = later(r"[\[【>→⇒➡★☆●◆■◎]")  # of every mark one
_OPENS, _CLOSES = "「『“\"'‘(（", "」』”\"'’)）"
_SAYS = later(in_frames(lambda frame: frame.answers_inside), re.IGNORECASE)
_NOTE = 20  # own lines at most above the quote
_LONG = 400  # signs of a line of it


def with_quote_marked(lines: list[str]) -> list[str]:
    """The lines with `> ` before those of the quote below that are no answer.

    Without a note that names the mark, or without any line that bears it, the lines as they are.
    """
    said = "\n".join(line[:_LONG] for line in lines[:_NOTE] if not line.startswith(">"))
    if not _SIGN.search(said) or not _SAYS.search(said):
        return lines
    named = [(at, mark) for at, line in enumerate(lines[:_NOTE]) for mark in _named_in(line)]
    if not named:
        return lines
    begin = next((at for at in range(1, min(len(lines), _NOTE + 1)) if starts_quote(lines, at)), 0)
    marks = tuple(mark for at, mark in named if at < begin)
    below = lines[begin:]
    if not any(_bears(line, marks) for line in below):
        return lines
    return [*lines[:begin], *_marked(below, marks)]


def _named_in(line: str) -> list[str]:
    """The marks that a line of the note names, in quotes or in brackets."""
    if not _MARK.search(line, 0, _LONG) or is_quote(line) or not _SAYS.search(line, 0, _LONG):
        return []
    found = []
    for mark in _MARK.finditer(line[:_LONG]):
        before, after = line[: mark.start()][-1:], line[mark.end() :][:1]
        if mark[0][0] in "[【" or (before and before in _OPENS and after and after in _CLOSES):
            found.append(mark[0])
    return found


def _bears(line: str, marks: tuple[str, ...]) -> bool:
    return line.lstrip().startswith(marks)


def _marked(below: list[str], marks: tuple[str, ...]) -> list[str]:
    """An answer goes on to the next gap, where it is the only one of its paragraph."""
    out: list[str] = []
    at = 0
    while at < len(below):
        end = next((one for one in range(at, len(below)) if not below[one].strip()), len(below))
        part = below[at:end]
        first = next((one for one, line in enumerate(part) if _bears(line, marks)), len(part))
        single = sum(_bears(line, marks) for line in part) == 1
        for number, line in enumerate(part):
            own = _bears(line, marks) or (single and number > first)
            out.append(line if own else f"> {without_mark(line)}")
        out += below[end : end + 1]
        at = end + 1
    return out
