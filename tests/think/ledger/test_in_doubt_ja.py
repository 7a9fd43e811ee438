"""Japanese: a word that something may be possible grants no request; its asker still waits, and can take it back."""

from __future__ import annotations

import pytest

from daemon.think.model import Obligation
from tests.think.ledger.test_ledger import at, ledger
from tests.think.ledger.test_served_elsewhere import wrote

CAT = "うちの猫を三日間預かってもらえませんか。"


def _played(asked: str, told: str, *later: str) -> Obligation:
    letters = [
        wrote("a", 4, "mine", "A word", asked, thread="t"),
        wrote("b", 5, "theirs", "A word", told, thread="t", answers="a"),
    ]
    letters += [wrote("c", 7, "mine", "A word", text, thread="t", answers="b") for text in later]
    return next(row for row in ledger(letters, at(5, 9)) if row.kind != "promise")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (CAT, "まだ予定がわからないけど、もしかしたら預かれるかも"),
        (CAT, "会いたいなあ。\nもしかしたら預かれるかもしれません。"),
        ("引っ越しを手伝ってくれる？", "仕事次第だけど、手伝えるかもしれない。"),
        ("会議の資料を作っていただけますか。", "ひょっとすると作れるかもしれませんが、まだわかりません。"),
    ],
)
def test_what_may_be_possible_is_still_waited_for(asked: str, told: str) -> None:
    assert _played(asked, told).state == "open"


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (CAT, "たぶん大丈夫です。"),
        (CAT, "預かれますよ。少し遅れるかもしれませんが。"),
        (CAT, "その日は出張かもしれないので、難しいです。"),
        ("発表会に来られますか。", "行けるかもしれません。"),
        ("このシミは何だと思いますか。", "カビかもしれませんね。"),
    ],
)
def test_a_yes_a_no_and_a_guess_are_answers(asked: str, told: str) -> None:
    assert _played(asked, told).state == "answered"


BOOK = "本を貸していただけますか。"


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (BOOK, "本は玄関に置いてあります。来週の会には行けるかもしれません。"),
        (BOOK, "本は玄関に置いてあります。\n明日は晴れて山が見られるかもしれません。"),
        (BOOK, "本は玄関の棚にあります。写真も今夜アップできるかも。"),
        (
            "会場の地図を送っていただけますか。",
            "地図はこちらです。\nhttps://example.org/map\n当日は夕方から来られるかもしれません。",
        ),
    ],
)
def test_a_doubt_about_another_thing_leaves_an_answer_an_answer(asked: str, told: str) -> None:
    assert _played(asked, told).state == "answered"


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (BOOK, "できるかもしれません。"),
        (BOOK, "旅行から戻りました。本は来週ならお貸しできるかもしれません。"),
        (CAT, "実家から戻りました。猫は三日なら大丈夫かもしれません。"),
    ],
)
def test_a_doubt_about_the_thing_itself_is_still_waited_for(asked: str, told: str) -> None:
    assert _played(asked, told).state == "open"


@pytest.mark.parametrize(
    "later",
    [
        "猫を預かってほしいとお願いした件、姉がみてくれることになったのでもう大丈夫です。",
        "猫のこと、母に頼めたので大丈夫！",
    ],
)
def test_it_can_be_taken_back(later: str) -> None:
    row = _played(CAT, "もしかしたら預かれるかも", later)
    assert (row.state, row.closed_by) == ("withdrawn", "c")
