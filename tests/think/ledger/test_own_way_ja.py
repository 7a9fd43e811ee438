"""Japanese: a way that one goes with one's own people is promised to nobody; a look at the hall, or mending what one broke, is owed."""

from __future__ import annotations

import pytest

from tests.think.ledger.test_ledger import at, ledger
from tests.think.ledger.test_served_elsewhere import wrote


def _promised(text: str) -> list[str]:
    rows = ledger([wrote("a", 4, "mine", "A word", text, thread="t")], at(5, 9))
    return [row.sentence for row in rows if row.kind == "promise"]


@pytest.mark.parametrize(
    "text",
    [
        "腕時計を修理に出してきます。",
        "壊れた腕時計を修理に出してきます。",
        "冬物をクリーニングに出してきます。",
        "妻と紅葉を見てきます。",
        "弟と芝居を見てきます。",
        "友人と京都を回ってきます。",
        "週末に庭の草を刈ります。",
        "部屋の模様替えをします。",
        "来月、自分の部屋を片付けます。",
    ],
)
def test_what_is_done_for_oneself_is_promised_to_nobody(text: str) -> None:
    assert _promised(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "壊したカメラを修理に出します。",
        "さっき壊した花瓶を修理に出してきます。",
        "汚した上着をクリーニングに出してきます。",
        "弟と会場を見てきます。",
        "夫と倉庫の鍵を見てきます。",
        "お借りした部屋を掃除します。",
    ],
)
def test_what_is_done_for_others_is_promised(text: str) -> None:
    assert len(_promised(text)) == 1
