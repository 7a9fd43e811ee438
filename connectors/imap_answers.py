"""Answers to FETCH as imaplib hands them over, read in a tenth of the library's time; whatever is not of the usual shape is its business.

The usual shape is `5 (UID 9 RFC822.SIZE 483 FLAGS (\\Seen) BODY[HEADER]<0> {230}` with a literal behind it, and so on.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from imapclient.response_parser import parse_fetch_response

Told: TypeAlias = "Mapping[bytes, Any]"

_BEGIN = re.compile(rb"\d+ \(")
_ITEM = re.compile(
    rb' ?(?:(UID|RFC822\.SIZE) (\d+)|FLAGS \(([^()"{]*)\)|(BODY\[[^\]"{]*\](?:<\d+>)?) (?:(\{\d+\}\Z)|"([^"\\\r\n]*)"|NIL))',
    re.IGNORECASE,
)


def told_of(lines: Sequence[Any]) -> dict[int, Told]:
    """What was told of each mail, by its id. Raises what the library raises at an answer that is no IMAP."""
    usual = _usual(lines)
    return dict(parse_fetch_response(list(lines), normalise_times=False)) if usual is None else usual


def _usual(lines: Sequence[Any]) -> dict[int, Told] | None:
    """The same, as long as every line is of the usual shape."""
    found: dict[int, Told] = {}
    about: dict[bytes, Any] | None = None
    for line in lines:
        text, literal = line if isinstance(line, tuple) else (line, None)
        if not isinstance(text, bytes):
            return None if text is not None else found
        if about is None:
            begin = _BEGIN.match(text)
            if begin is None:
                return None
            about, text = {}, text[begin.end() :]
        end = literal is None
        if end and not text.endswith(b")"):
            return None
        if not _read(text[:-1] if end else text, literal, about):
            return None
        if end:
            if b"UID" in about:
                found[about[b"UID"]] = {**found.get(about[b"UID"], {}), **about}
            about = None
    return found if about is None else None


def _read(text: bytes, literal: bytes | None, about: dict[bytes, Any]) -> bool:
    """Read the items of one line into `about`; whether all of it was understood."""
    position = 0
    while position < len(text):
        item = _ITEM.match(text, position)
        if item is None:
            return False
        name, number, flags, section, marks, quoted = item.groups()
        if name:
            about[name.upper()] = int(number)
        elif section:
            about[section.upper()] = literal if marks else quoted
        else:
            about[b"FLAGS"] = tuple(flags.split())
        position = item.end()
    return literal is None or text.endswith(b"}")
