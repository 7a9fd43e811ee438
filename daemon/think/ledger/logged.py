"""A deed that a logged line tells as done: `rang her, she has the statements`, 雨どいを直した. The owner's own word settles what it names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from daemon.think.content_words import shared, words_of
from daemon.think.language.known import LANGUAGES
from daemon.think.later import later
from daemon.think.ledger.open_rows import OpenRows, in_order
from daemon.think.ledger.rows import Row
from daemon.think.ledger.sums import shared_blindly
from daemon.think.model import Contact, Letter

_CLAUSES = later(r"[,;!。、！]|[.:](?=\s|$)|\b(?:and|but|then|so)\s+(?=(?:i|we|he|she|they)\b)", re.IGNORECASE)
_KINDS = ("promise", "ask")


def told_done(rows: OpenRows, call: Contact, letters: Mapping[str, Letter]) -> list[Row]:
    """The promises and requests of which a logged line tells that they are done. `letters`: those that were read, by their id."""
    found: list[Row] = []
    for of, clause in deeds_told(call.subject):
        words = words_of(clause)
        for side in ("mine", "theirs") if of == "either" else (of,):
            open_then = (one for one in rows.about(words, side, *_KINDS) if one.asked.when < call.when)
            common = [(shared(one.words, words), one) for one in open_then]
            most = max((number for number, _ in common), default=0)
            alone = _meant_by_it(rows, side, call, words, letters) if not most else []
            found += [*alone, *(one for number, one in common if number == most > 0)]
    return in_order(found)


def _meant_by_it(
    rows: OpenRows, side: str, call: Contact, words: frozenset[str], letters: Mapping[str, Letter]
) -> list[Row]:
    """The one promise that does not name its thing, `you'll have it in January`, where the mail it stands in or answers does."""
    given = (one for one in rows.newest(side, "promise") if one.asked.when < call.when)
    found = []
    for row in given:
        around = [letters[one] for one in (row.asked.id, row.asked.reply_to) if one in letters]
        if _names_nothing(row) and any(_speaks_of(words, letter) for letter in around):
            found.append(row)
    return found if len(found) == 1 else []


def _speaks_of(words: frozenset[str], letter: Letter) -> bool:
    if any(shared(words_of(sentence.text), words) for sentence in letter.sentences):
        return True
    return any(shared_blindly(words, kept) for kept in letter.plain)


def _names_nothing(row: Row) -> bool:
    """It says `it`, or has no word of its own."""
    return any(it.search(row.deed.text) for it in _its()) or not words_of(row.deed.text)


def deeds_told(line: str) -> Iterator[tuple[str, str]]:
    """Whose deed each clause of a line tells as done: `mine`, `theirs` or `either`; and the clause."""
    for clause in filter(None, map(str.strip, _CLAUSES.split(" ".join(line.split())))):
        for rows, undone in _patterns():
            of = next((of for of, pattern in rows if pattern.search(clause)), "")
            if of and not undone.search(clause):
                yield of, clause
                break


@cache
def _patterns() -> tuple[tuple[tuple[tuple[str, re.Pattern[str]], ...], re.Pattern[str]], ...]:
    """Those of all languages: a line is typed in any of them."""
    return tuple(
        (
            tuple((row.of, later(row.pattern, re.IGNORECASE)) for row in rules.logged.rows),
            later(rules.logged.undone, re.IGNORECASE),
        )
        for rules in LANGUAGES.values()
    )


@cache
def _its() -> tuple[re.Pattern[str], ...]:
    return tuple(later(rules.logged.it, re.IGNORECASE) for rules in LANGUAGES.values())
