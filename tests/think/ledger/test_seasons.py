"""A promise for a day answers whether one will come; a bare day of the month is of the season that was asked about."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.reading import read_sentence
from tests.think.ledger.test_ledger import at, ledger
from tests.think.ties import mail


def rows_of(asked: tuple[str, ...], told: tuple[str, ...]) -> tuple[str, date | None]:
    """What became of their first question of 8 November, and the day of what I promised on the 27th."""
    question = mail("a", at(11, 8), "theirs", *(read_sentence(one, date(2026, 11, 8)) for one in asked), thread="one")
    answer = [read_sentence(one, date(2026, 11, 27)) for one in told]
    rows = ledger([question, mail("b", at(11, 27), "mine", *answer, thread="one", answers="a")], at(11, 28))
    return rows[0].state, next((one.due for one in rows if one.kind == "promise"), None)


@pytest.mark.parametrize(
    ("asked", "told", "day"),
    [
        (("お正月は帰ってくる？", "お餅はいくつ要る？"), ("30日に帰るよ。", "餅は2個で。"), date(2026, 12, 30)),
        (("お正月は帰ってくる？",), ("3日に帰るよ。",), date(2027, 1, 3)),
        (("来月、うちに寄ってくれる？",), ("28日に寄るね。",), date(2026, 12, 28)),
        (("お盆には来られますか。",), ("13日に行きますね。",), date(2027, 8, 13)),
        (("Will you come for Christmas?", "What shall I cook?"), ("Yes, I'll come on the 28th.",), date(2026, 12, 28)),
    ],
)
def test_a_bare_day_is_of_the_season_asked_about(asked: tuple[str, ...], told: tuple[str, ...], day: date) -> None:
    assert rows_of(asked, told) == ("answered", day)


@pytest.mark.parametrize(
    ("asked", "told", "day"),
    [
        (("手伝いに帰ってくる？",), ("30日に帰るよ。",), date(2026, 11, 30)),
        (("お正月は帰ってくる？",), ("11月30日に帰るよ。",), date(2026, 11, 30)),
        (("Will you come for Christmas?",), ("Yes, and I'll send the parcel on 30 November.",), date(2026, 11, 30)),
    ],
)
def test_a_day_of_its_own_month_stays(asked: tuple[str, ...], told: tuple[str, ...], day: date) -> None:
    assert rows_of(asked, told)[1] == day


def test_a_deed_beside_it_does_not_tell_whether_one_will_come() -> None:
    state, _ = rows_of(("お正月は帰ってくる？", "お餅はいくつ要る？"), ("父さんには明日電話する。",))
    assert state == "open"
