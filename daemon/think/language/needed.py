"""Of a pattern: words of which one stands in every text that it matches, so that in most texts it need not be looked for.

Reads a pattern as it is written, and knows the signs of which the tables of the languages are made. Of any other it says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from daemon.think.later import later

_TOKEN = later(
    r"(?P<group>\((?:\?:|\?P<\w+>)?(?!\?))|(?P<aside>\(\?<?[=!])|(?P<end>\))|(?P<or>\|)"
    r"|(?P<often>(?:[*+?]|\{\d*,?\d*\})[?+]?)|(?P<one>\[\^?\]?(?:\\.|[^\]\\])*\]|\\[AbBdDsSwWZnrt]|[.^$])"
    r"|(?P<sign>\\[^A-Za-z0-9]|[^\\()\[\]{}|*+?.^$])",
    re.DOTALL,
)
_MAY_BE_MISSING = later(r"[*?]|\{(?:0|,)")
_COMMON = later(r"[ -~ぁ-ん]")  # signs that stand in most sentences
_Words = frozenset[str]
_NONE: _Words = frozenset()


class _UnknownError(Exception):
    """A sign that is not understood here."""


def needed(pattern: str) -> frozenset[str]:
    """The words; empty where none can be told. The pattern is one without flags."""
    try:
        words, rest = _alternatives(_tokens(pattern))
    except _UnknownError:
        return _NONE
    return _NONE if rest else words


def _tokens(pattern: str) -> Iterator[tuple[str, str]]:
    """(kind, what is written) of each sign; at last an end that nothing opened."""
    at = 0
    while at < len(pattern):
        found = _TOKEN.match(pattern, at)
        if found is None or found.lastgroup is None:
            raise _UnknownError
        yield found.lastgroup, found[0]
        at = found.end()
    yield "all", ""


def _alternatives(tokens: Iterator[tuple[str, str]]) -> tuple[_Words, bool]:
    """What alternatives need up to the end of their group: one of the words of each; and whether a group ended there."""
    words: _Words = _NONE
    lacking = False
    while True:
        of_one, end = _sequence(tokens)
        lacking = lacking or not of_one
        words |= of_one
        if end != "or":
            return _NONE if lacking else words, end == "end"


def _sequence(tokens: Iterator[tuple[str, str]]) -> tuple[_Words, str]:
    """What one alternative needs: of its words in a row, and of its groups, the rarest; and what ended it."""
    parts: list[_Words] = []
    run = ""
    last: _Words = _NONE  # what the sign or group before needs
    for kind, written in tokens:
        if kind == "sign":
            parts.append(last)
            last, run = frozenset({run + written[-1]}), run + written[-1]
        elif kind == "often":
            last = _repeated(last, run, written)
            run = ""
        else:
            parts.append(last)
            last, run = _NONE, ""
            if kind in ("or", "end", "all"):
                return max(parts, key=_rareness), kind
            if kind in ("group", "aside"):
                inside, ended = _alternatives(tokens)
                if not ended:
                    raise _UnknownError
                last = inside if kind == "group" else _NONE
    raise _UnknownError


def _repeated(last: _Words, run: str, written: str) -> _Words:
    """What stands before a sign of repetition, where it may be missing: of a run of signs all but the last."""
    if not _MAY_BE_MISSING.match(written):
        return last
    return frozenset({run[:-1]}) if len(run) > 1 else _NONE


def _rareness(words: _Words) -> tuple[int, int]:
    """Longer words are rarer, and so are those of signs that are not in every sentence; of many, one is soon there."""
    return min((sum(1 if _COMMON.match(sign) else 3 for sign in word) for word in words), default=0), -len(words)
