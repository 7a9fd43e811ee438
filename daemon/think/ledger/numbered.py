"""Answers that are numbered as the questions were: `2. At eight, please` below a mail that asked `2. When shall we set out?`"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from daemon.think.later import later
from daemon.think.ledger import courtesy, turns
from daemon.think.ledger.rows import Row
from daemon.think.model import Sentence

_NUMBER = later(r"^\s*(?:(?:[^\W\d_]|[(（])?(\d{1,2})\s*[.)）:、．](?!\d)|([①-⑳]))\s*(?=\S)")


def number_of(sentence: Sentence) -> str:
    """The number before a sentence; empty where it has none."""
    found = _NUMBER.match(sentence.text)
    return unicodedata.normalize("NFKC", found[1] or found[2]) if found else ""


def answered_by_number(rows: Sequence[Row], said: Sequence[Sentence]) -> Iterator[tuple[Row, Sentence]]:
    """Each row with the sentence that answers it by its number, whatever form that has: but for a word for later, or a question."""
    asked = {number_of(row.sentence): row for row in rows}
    for sentence in said:
        row = asked.get(number_of(sentence) or "none")
        if row is not None and _tells(row, sentence):
            yield row, sentence


def _tells(row: Row, sentence: Sentence) -> bool:
    if row.kind == "ask" and sentence.does("promise"):
        return True
    later_on = turns.defers(sentence) and (sentence.does("promise") or turns.is_unsure(sentence))
    return not (sentence.does("question") or later_on or courtesy.is_acknowledgement(sentence.text, sentence.language))
