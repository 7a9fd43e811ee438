"""Japanese: what was promised as 刷り上がり or ご注文の品 came under its own name, which the subject or the order told."""

from __future__ import annotations

import pytest

from tests.think.ledger.test_ledger import at, ledger
from tests.think.ledger.test_served_elsewhere import wrote


def _kept(subject: str, asked: str, promised: str, came: str) -> bool:
    letters = [
        wrote("a", 4, "theirs", subject, asked, thread="t"),
        wrote("b", 5, "mine", f"Re: {subject}", promised, thread="t", answers="a"),
        wrote("c", 12, "theirs", "お礼", came, thread="u"),
    ]
    (row,) = (one for one in ledger(letters, at(5, 29)) if one.kind == "promise")
    return (row.state, row.closed_by) == ("kept", "c")


@pytest.mark.parametrize(
    ("subject", "asked", "promised", "came"),
    [
        (
            "ちらしの校正",
            "校正を確認しました。",
            "刷り上がりは5月12日にお届けいたします。",
            "本日、ちらしを無事に受け取りました。",
        ),
        (
            "印刷のお願い",
            "会報を500部刷っていただけますか。",
            "刷り上がりは5月12日にお届けいたします。",
            "本日、会報を受け取りました。",
        ),
        ("ご相談", "表札を一枚作っていただけますか。", "ご注文の品は5月12日に発送いたします。", "表札が届きました。"),
    ],
)
def test_the_thing_came(subject: str, asked: str, promised: str, came: str) -> None:
    assert _kept(subject, asked, promised, came)


@pytest.mark.parametrize(
    ("promised", "came"),
    [
        ("刷り上がりは5月12日にお届けいたします。", "本日、請求書を受け取りました。"),
        ("刷り上がりは5月12日にお届けいたします。", "別の店から年賀状が届きました。"),
        ("見積もりは5月12日にお届けいたします。", "会報の原稿が編集部から届きました。"),
    ],
)
def test_another_thing_came(promised: str, came: str) -> None:
    assert not _kept("印刷のお願い", "会報を500部刷っていただけますか。", promised, came)
