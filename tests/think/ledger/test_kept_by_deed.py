"""What shows that a promise was kept though nobody says so: a stay looked back on, thanks for the deed by another word."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.ledger.deeds import about_coming
from daemon.think.model import Sentence
from tests.think.ledger.test_ledger import at, ledger
from tests.think.ledger.test_served_elsewhere import wrote


def states(*said: tuple[int, str, str]) -> list[str]:
    """What became of the promises of letters in exchanges of their own: day of May, side, text."""
    mails = [wrote(str(n), day, side, f"Word {n}", text) for n, (day, side, text) in enumerate(said)]
    return [one.state for one in ledger(mails, at(5, 29)) if one.kind == "promise"]


@pytest.mark.parametrize(
    ("promised", "told"),
    [
        ("I'll drive you home on Friday.", "Thank you for fetching me and for the soup."),
        ("I'll come and cut the grass while you are away.", "Thank you so much for the lawn, it is a carpet."),
        ("I'll look in on Sunday with the crossword.", "I am home again, and thank you for the visits."),
        ("I'll meet you, flask in hand.", "Thank you for having us, the children talk of nothing else."),
        ("I'll make up the bed in the attic.", "Thank you for putting us up."),
        ("駅まで車で迎えに行きますね。", "送迎までしていただき、ありがとうございました。"),
        ("水やりは私がします。", "水やりまでしてくれて、本当にありがとう。"),
        ("西瓜を買っておきますね。", "先日は一晩お世話になりました。"),
    ],
)
def test_thanks_for_the_deed_show_that_it_was_done(promised: str, told: str) -> None:
    assert states((4, "mine", promised), (20, "theirs", told)) == ["kept"]


@pytest.mark.parametrize(
    ("promised", "told"),
    [
        ("I'll drive you home one day.", "Thank you for everything, love and hugs."),
        ("I'll mow the meadow in June.", "Thank you for the flowers."),
        ("I'll send you the book.", "Thank you for having us."),
        ("I'll pick up the tickets.", "Thank you for fetching me."),
        ("I'll come and see you in the summer.", "Thank you for the photos."),
        ("本をお送りしますね。", "先日は一晩お世話になりました。"),
        ("西瓜を買っておきますね。", "いつもお世話になっております。"),
        ("水やりは私がします。", "お花をありがとう。"),
    ],
)
def test_thanks_for_something_else_do_not(promised: str, told: str) -> None:
    assert states((4, "mine", promised), (20, "theirs", told)) == ["open"]


def test_who_looks_back_on_a_stay_came() -> None:
    said = ((4, "theirs", "5月16日に二人でそちらへ行きます。"), (20, "theirs", "先日は一晩お世話になりました。"))
    assert states(*said) == ["kept"]


def test_a_third_one_brought_it() -> None:
    said = (
        (4, "theirs", "お借りした台車、来週兄が行くときにお返しします。"),
        (20, "theirs", "昨日、兄が台車をお届けしたと聞きました。"),
    )
    assert states(*said) == ["kept"]


@pytest.mark.parametrize(
    ("text", "coming"),
    [("I'll look in on Sunday.", True), ("I'll pop round later.", True), ("I'll look in the shed.", False)],
)
def test_to_look_in_is_to_come(text: str, *, coming: bool) -> None:
    assert about_coming(Sentence(text, "en")) == coming


@pytest.mark.parametrize(
    ("said", "binds"),
    [
        ("I'll tell Mum, too.", False),
        ("I'll pass the good news on.", False),
        ("母にもすぐ知らせます。", False),
        ("I'll tell Tom that you need the key.", True),
        ("会場の件は田中さんに私から伝えておきます。", True),
    ],
)
def test_good_news_passed_on_bind_nobody(said: str, *, binds: bool) -> None:
    news = "We won!" if said.isascii() else "入賞しました！"
    mails = [wrote("a", 4, "theirs", "News", news, thread="t"), wrote("b", 4, "mine", "Re: News", said, thread="t", answers="a")]  # fmt: skip
    rows = ledger(mails, at(5, 29))
    assert [one.kind for one in rows if one.since <= date(2026, 5, 29)] == (["promise"] if binds else [])
