"""One line an exchange in Japanese (`ledger_exchanges_ja.txt`): what a letter asks and promises, and what a later one makes of it.

`reply` asked | told: in the same exchange, by the other; `elsewhere`: in another; `again`: by whoever asked. `kept` promised | by whom |
told: S is who promised, two days later, O the other, four days later; SS and OO in another exchange. `alone`: what a sentence opens.
Sentences of one letter are parted by a slash, what becomes of each by a comma; `+new` where the reply asks something itself.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from daemon.think.model import Letter, Obligation, Sentence
from daemon.think.reading import read_sentence
from tests.think.ledger.test_ledger import at, ledger
from tests.think.ties import mail

_FIRST = date(2026, 5, 4)
_LINES = [
    line.split(" ", 1)
    for line in (Path(__file__).parent / "ledger_exchanges_ja.txt").read_text().splitlines()
    if line and not line.startswith("#")
]


def many(text: str, day: int) -> list[Sentence]:
    """The sentences of one letter, written on that day in May."""
    return [read_sentence(part.strip(), date(2026, 5, day), "ja") for part in text.split("/")]


def first(text: str) -> Letter:
    """What was asked or promised on Monday, by them."""
    return mail("a", at(5, 4), "theirs", *many(text, 4), subject="甲の件", thread="one")


def told(text: str, day: int, side: str, thread: str) -> Letter:
    """The later letter, of the same exchange or of another."""
    subject = "Re: 甲の件" if thread == "one" else "別の件"
    return mail("b", at(5, day), side, *many(text, day), subject=subject, thread=thread)


def states(letters: list[Letter], *kinds: str) -> str:
    """What became of the rows of Monday, and whether others of these kinds were opened."""
    rows = [row for row in ledger(letters, at(5, 8, 20)) if row.kind in kinds]
    new = " +new" if any(row.since != _FIRST for row in rows) and "promise" not in kinds else ""
    return ",".join(row.state for row in rows if row.since == _FIRST or "promise" in kinds) + new


def opened(row: Obligation) -> str:
    return row.kind


@pytest.mark.parametrize(("form", "line"), _LINES)
def test_an_exchange_leaves_open_what_it_should(form: str, line: str) -> None:
    parts = [part.strip() for part in line.split("|")]
    wanted = parts.pop()
    if form == "alone":
        rows = ledger([mail("a", at(5, 4), "theirs", *many(parts[0], 4))], at(5, 5))
        assert ("+".join(map(opened, rows)) or "none") == wanted
    elif form == "kept":
        promised, who, later = parts
        day, side = (6, "theirs") if who[0] == "S" else (8, "mine")
        letters = [first(promised), told(later, day, side, "one" if len(who) == 1 else "two")]
        assert states(letters, "promise") == wanted
    else:
        asked, later = parts
        day, side = (7, "theirs") if form == "again" else (5, "mine")
        letters = [first(asked), told(later, day, side, "two" if form == "elsewhere" else "one")]
        assert states(letters, "ask", "question") == wanted
