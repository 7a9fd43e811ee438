"""One line an exchange in English (`ledger_exchanges_en.txt`): what a letter asks, and what a reply makes of it.

`reply` asked | told: in the same exchange; `elsewhere`: in another. Sentences of one letter are parted by a slash, what becomes of
each by a comma; `+new` where the reply asks something itself.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from daemon.think.model import Sentence
from daemon.think.reading import read_sentence
from tests.think.ledger.test_ledger import at, ledger
from tests.think.ties import mail

_FIRST = date(2026, 5, 4)
_LINES = [
    line.split(" ", 1)
    for line in (Path(__file__).parent / "ledger_exchanges_en.txt").read_text().splitlines()
    if line and not line.startswith("#")
]


def many(text: str, day: int) -> list[Sentence]:
    """The sentences of one letter, written on that day in May."""
    return [read_sentence(part.strip(), date(2026, 5, day), "en") for part in text.split("/")]


@pytest.mark.parametrize(("form", "line"), _LINES)
def test_an_exchange_leaves_open_what_it_should(form: str, line: str) -> None:
    asked, told, wanted = (part.strip() for part in line.split("|"))
    here = form == "reply"
    subject = "Re: Matter A" if here else "Another thing"
    letters = [
        mail("a", at(5, 4), "theirs", *many(asked, 4), subject="Matter A", thread="one"),
        mail("b", at(5, 6), "mine", *many(told, 6), subject=subject, thread="one" if here else "two"),
    ]
    rows = [row for row in ledger(letters, at(5, 8, 20)) if row.kind != "promise"]
    new = " +new" if any(row.since != _FIRST for row in rows) else ""
    assert ",".join(row.state for row in rows if row.since == _FIRST) + new == wanted
