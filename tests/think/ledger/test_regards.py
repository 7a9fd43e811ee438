"""A word of care to be passed on to a third person leaves nobody waiting; a message does."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.reading import read_sentence
from tests.think.ledger.test_ledger import at, ledger
from tests.think.ties import mail


def opened(text: str) -> list[str]:
    rows = ledger([mail("a", at(5, 4), "theirs", read_sentence(text, date(2026, 5, 4)))], at(5, 5))
    return [one.kind for one in rows]


@pytest.mark.parametrize(
    "text",
    [
        "父さんにはほどほどにって言っといて。",
        "お母さんに無理しないでって伝えて。",
        "健ちゃんに頑張ってって言っておいてね。",
    ],
)
def test_a_word_of_care_passed_on_is_no_request(text: str) -> None:
    assert opened(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "父さんに土曜に行くって言っといて。",
        "佐藤さんに会議は三時だと伝えてください。",
        "お母さんに電話してって伝えて。",
    ],
)
def test_a_message_passed_on_is(text: str) -> None:
    assert opened(text) == ["ask"]
