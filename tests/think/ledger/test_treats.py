"""Whoever paid and wants nothing back releases from the promise to pay, and from no other."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.reading import read_sentence
from tests.think.ledger.test_ledger import at, ledger
from tests.think.ties import mail, says


def state(promised: str, told: str) -> str:
    given = mail("a", at(5, 4), "theirs", says(promised, "promise"), thread="one")
    heard = mail("b", at(5, 5), "mine", read_sentence(told, date(2026, 5, 5)), thread="one", answers="a")
    return next(one for one in ledger([given, heard], at(5, 9)) if one.kind == "promise").state


@pytest.mark.parametrize(
    ("promised", "told"),
    [
        ("今度会ったとき払う。", "ラーメンはおごりでいいよ。"),
        ("来週振り込みます。", "お金はいいよ。"),
        ("会ったときに払います。", "払わなくていいよ。"),
        ("I'll pay you back on Friday.", "Lunch was on me!"),
        ("I'll pay you for the ticket.", "You don't owe me anything."),
    ],
)
def test_a_treat_is_owed_no_more(promised: str, told: str) -> None:
    assert state(promised, told) == "kept"


@pytest.mark.parametrize(
    ("promised", "told"),
    [
        ("あとで写真を送るわ。", "ラーメンはおごりでいいよ。"),
        ("今度会ったとき払う。", "次は僕のおごりでいいよ。"),
        ("今度会ったとき払う。", "駅前の店でいいよ。"),
        ("今度会ったとき払う。", "お金は来月でいいよ。"),
        ("I'll pay you back on Friday.", "Next time dinner is on me."),
        ("I'll send you the photos.", "Lunch was on me!"),
    ],
)
def test_nothing_else_is_released(promised: str, told: str) -> None:
    assert state(promised, told) != "kept"
