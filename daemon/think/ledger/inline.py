"""Answers written between the lines of a quoted mail: which of its lines each sentence stands under.

The quoted words themselves are not kept, only sums of them, by which the ledger knows a question that it has.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from daemon.think.content_words import blind
from daemon.think.later import later
from daemon.think.ledger.rows import Row
from daemon.think.ledger.sums import sum_of, sums_in
from daemon.think.model import Sentence

_QUOTED = later(r"^[ \t]*[>＞|](?![>＞])[ \t]?(.*)$")
_DEEPER = later(r"^[ \t]*[>＞|][ \t]?[>＞|]")
_BEGINS = frozenset(" \t>＞|")  # the first signs of both
_BREAKS = r"\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029"  # as str.splitlines has them
_ALL_ABOVE = later(  # own words, and below them nothing but quotes
    rf"(?:(?![ \t]*[>＞|])[^{_BREAKS}]*+\n)*+(?:(?:[ \t]*[>＞|][^{_BREAKS}]*+|[ \t]*+)(?:\n|\Z))*+\Z"
)
_LONGEST = 2000  # characters of a quote above an answer


def under_quotes(text: str, sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """The sentences of a mail, each that stands below quoted lines with the trace of these in `answers`."""
    if ">" not in text and "＞" not in text:
        return sentences
    if _ALL_ABOVE.match(text):
        return sentences
    parts = list(_parts(text))
    if not any(quoted and own for quoted, own in parts):
        return sentences
    found: list[Sentence] = []
    at = 0
    for sentence in sentences:
        opening = "".join(sentence.text.split())[:24]
        place = next((n for n in range(at, len(parts)) if opening and opening in parts[n][1]), None)
        at = at if place is None else place
        quoted = parts[place][0] if place is not None else ""
        found.append(replace(sentence, answers=blind(quoted)) if quoted else sentence)
    return tuple(found)


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """(quoted lines, the own words below them without white space), in their order; the first may have no quote."""
    quoted: list[str] = []
    own: list[str] = []
    for line in text.splitlines():
        may_quote = line[:1] in _BEGINS
        if may_quote and _DEEPER.match(line):
            continue
        match = _QUOTED.match(line) if may_quote else None
        if match is None:
            own.append("".join(line.split()))
            continue
        if any(own):
            yield "\n".join(quoted)[-_LONGEST:], "".join(own)
            quoted, own = [], []
        quoted.append(match[1])
    yield "\n".join(quoted)[-_LONGEST:], "".join(own)


def stands_under(row: Row, sentence: Sentence) -> bool:
    """Whether a sentence stands below a quote of this row."""
    sums = sums_in(sentence.answers)
    return bool(row.words and sums) and all(sum_of(word) in sums for word in row.words)


def parts_for(rows: list[Row], said: Sequence[Sentence]) -> Iterator[tuple[list[Row], list[Sentence]]]:
    """(rows, sentences) that belong together: below quoted lines the rows that these hold, else all rows and the rest."""
    free: list[Sentence] = []
    below: dict[str, list[Sentence]] = {}
    for sentence in said:
        below.setdefault(sentence.answers, []).append(sentence) if sentence.answers else free.append(sentence)
    for quoted, told in below.items():
        sums = sums_in(quoted)
        # a question of small words only is known by a quote of small words only: ごみはどこに出せばいいですか
        asked = [r for r in rows if bool(r.words) is bool(sums) and all(sum_of(word) in sums for word in r.words)]
        if asked:
            yield asked, told
        else:
            free += told
    if free:
        yield rows, free
