"""One line an exchange in English (`promises_told_en.txt`): a promise, and what a later letter in the same exchange makes of it.

`state` promise | who writes: `giver`, whoever promised, or `other`, with the days after which | told. A state of `overdue` is `open` here.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from daemon.think.mail.own_words import own_words
from daemon.think.model import Letter
from daemon.think.reading import read_passages
from tests.think.ledger.test_ledger import at, ledger
from tests.think.ties import mail

_FIRST = at(10, 5)
_LINES = [
    tuple(part.strip() for part in line.split("|"))
    for line in (Path(__file__).parent / "promises_told_en.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def _letter(name: str, when: datetime, side: str, text: str, answers: str = "") -> Letter:
    return mail(name, when, side, *read_passages(own_words(text), when.date()), answers=answers, thread="one")


@pytest.mark.parametrize(("wanted", "promised", "who", "told"), _LINES)
def test_a_later_letter_tells_what_became_of_a_promise(wanted: str, promised: str, who: str, told: str) -> None:
    writer, _, after = who.partition(" ")
    later = _FIRST + timedelta(days=int(after or 5))
    side, answers = ("theirs", "") if writer == "giver" else ("mine", "a")
    letters = [_letter("a", _FIRST, "theirs", promised), _letter("b", later, side, told, answers)]
    rows = [row for row in ledger(letters, later + timedelta(days=1)) if row.kind == "promise" and "a" in row.evidence]
    assert [row.state.replace("overdue", "open") for row in rows] == [wanted]
