"""Japanese: what an office, a school or a club holds for everybody binds it to no one reader; what is done for the reader does."""

from __future__ import annotations

import pytest

from tests.think.ledger.test_ledger import at, ledger
from tests.think.ledger.test_served_elsewhere import wrote

HELD = """
内科検診を6月3日に行います。
卒園式を3月18日に行います。
避難訓練を9月1日に実施します。
バザーを11月の第二日曜に開催します。
交流試合を23日に行います。
エレベーターの定期点検を6月3日に行います。
水道の検針を5月12日に行います。
入園式を4月8日に挙行いたします。
公園の一斉清掃を28日の8時から実施します。
歓迎会は20日の夜にやります。
お弁当は各自持参となります。
水筒は各自ご用意となります。
当日は現地集合となります。
"""
BINDS = """
お宅の屋根の点検を6月3日に行います。
ご依頼の修理は木曜に行います。
当日は私が司会をやります。
誕生日会をうちでやります。
お弁当はこちらで持参します。
お弁当は人数分持っていきます。
10時に下見に伺います。
来週の火曜に再度伺います。
"""
ONLY_ASKS = """
再度お伺いします。
念のため、もう一度お尋ねします。
たびたびすみませんが、もう一度お聞きします。
"""


def _promised(text: str) -> list[str]:
    rows = ledger([wrote("a", 4, "theirs", "A word", text, thread="t")], at(5, 6))
    return [one.sentence for one in rows if one.kind == "promise"]


@pytest.mark.parametrize("text", HELD.split("\n")[1:-1])
def test_what_is_held_for_all_is_owed_to_nobody(text: str) -> None:
    assert _promised(text) == []


@pytest.mark.parametrize("text", BINDS.split("\n")[1:-1])
def test_what_is_done_for_the_reader_is_owed(text: str) -> None:
    assert _promised(text) == [text]


@pytest.mark.parametrize("text", ONLY_ASKS.split("\n")[1:-1])
def test_to_ask_once_more_is_no_visit(text: str) -> None:
    assert _promised(f"{text}\n来年度も今の区画を継続されますか。") == []


def test_to_come_once_more_is_one() -> None:
    assert _promised("ご不在でしたので、明日また伺います。\n来年度も今の区画を継続されますか。") == [
        "ご不在でしたので、明日また伺います。"
    ]
