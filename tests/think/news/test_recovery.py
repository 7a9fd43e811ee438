"""A sorrow told ends with told recovery: in any later mail of theirs, or one of mine that rejoices in it. And what only sounds so."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.news.life import hard_news, news_of
from daemon.think.reading import read_sentence
from tests.think.ties import days_ago, mail


def is_hard_still(told: str, later: str, side: str = "theirs") -> bool:
    """Whether the one who told the first is still in a hard time after the second."""
    first = mail("told", days_ago(30), "theirs", read_sentence(told, date(2026, 10, 25)))
    second = mail("later", days_ago(10), side, *(read_sentence(one, date(2026, 11, 14)) for one in later.split(" / ")))
    return bool(hard_news(news_of([first, second]), [first, second]))


@pytest.mark.parametrize(
    ("told", "later"),
    [
        ("My uncle is in hospital, a stroke.", "My uncle is back home and rude to the nurses, so he is well."),
        ("I am in hospital with my knee.", "I walked to the library! / The surgeon is pleased."),
        ("Mum fell and broke her hip.", "She's home again and eating like a horse."),
        ("Mum fell and broke her hip.", "Mum is much better now."),
        ("I had an operation on my shoulder yesterday.", "I'm back at work, half days."),
        ("I broke my wrist.", "The cast came off on Friday."),
        ("My father is in hospital.", "I saw him on Sunday, he is back home and grumbling."),
        ("母が入院しました。", "母は家に帰ってきて、毎日散歩しています。"),
        ("腰の手術を受けました。", "おかげさまで杖なしで歩けるようになりました。"),
        ("足を骨折して入院中です。", "ギプスが取れました。"),
        ("肺炎で入院しています。", "もう仕事に戻っています。"),
        ("妻が手術を受けることになりました。", "妻はすっかり元気になって、畑に出ています。"),
        ("熱を出して寝込んでいます。", "熱は下がりました。"),
    ],
)
def test_who_tells_that_they_are_well_again_is_in_no_hard_time(told: str, later: str) -> None:
    assert is_hard_still(told, "Thank you." if told.isascii() else "ありがとう。")
    assert not is_hard_still(told, later)


@pytest.mark.parametrize(
    ("told", "word"),
    [
        ("Mum fell and broke her hip.", "I'm so glad your mother is home again."),
        ("I had an operation on my shoulder yesterday.", "So glad the operation went well."),
        ("父が倒れて入院しました。", "お父様のご退院、本当によかったです。"),
        ("肺炎で入院しています。", "ご快復、安堵いたしました。"),
    ],
)
def test_a_word_of_mine_that_is_glad_of_it_ends_it_too(told: str, word: str) -> None:
    assert not is_hard_still(told, word, "mine")


@pytest.mark.parametrize("word", ["I am sorry to hear it.", "So glad you wrote, I hope she gets better soon.", "一日も早いご回復を祈っております。"])  # fmt: skip
def test_a_wish_of_mine_ends_nothing(word: str) -> None:
    assert is_hard_still("Mum fell and broke her hip.", word, "mine")


@pytest.mark.parametrize(
    "told",
    [
        "I was in hospital for a week with pneumonia, but I'm up and about again.",
        "年末に肺炎で入院しておりましたが、もう家に戻って庭に出ております。",
        "膝は春に手術をいたしまして、おかげさまで杖なしで歩けるようになりました。",
    ],
)
def test_who_was_ill_and_is_well_again_by_one_sentence_is_in_none(told: str) -> None:
    assert not is_hard_still(told, "Hello.")


@pytest.mark.parametrize(
    ("told", "later"),
    [
        ("Mum fell and broke her hip.", "We're back home from the Lakes and Dad is much better."),
        ("Mum fell and broke her hip.", "I hope she is back home soon."),
        ("Mum fell and broke her hip.", "She is not walking without the frame."),
        ("Mum fell and broke her hip.", "I'm back at work, half days."),
        ("My husband has cancer.", "He's back home for now."),
        ("I had an operation on my shoulder yesterday.", "My sister is back at work."),
        ("I had an operation on my shoulder yesterday.", "The children are walking to school again."),
        ("I broke my wrist.", "I'd better go back to work before they forget me."),
        ("My father is in hospital.", "Your roses are much better than ours."),
        ("My father is in hospital.", "The weather is much better, Saturdays are fine again."),
        ("I lost my job on Friday.", "I'm back at home in the garden."),
        ("父が倒れて入院しました。", "母は家に帰ってきて、毎日散歩しています。"),
        ("父が倒れて入院しました。", "父はまだ家に帰れません。"),
        ("父が倒れて入院しました。", "父が家に帰れるようになるといいのですが。"),
        ("父が入院しています。", "今日は仕事で家に帰ったのが十時でした。"),
        ("父が入院しています。", "もう大丈夫だと思っていたのに再入院になりました。"),
        ("肺炎で入院しています。", "来週には仕事に戻る予定です。"),
        ("夫に癌が見つかりました。", "夫は家に戻りました。"),
        ("足を骨折して入院中です。", "孫が歩けるようになりました。"),
        ("妻が手術を受けることになりました。", "おかげさまで仕事は落ち着いて、忙しくありません。"),
        ("My father was in hospital, and my mother is up and about.", "Hello."),
    ],
)
def test_what_only_sounds_so_ends_nothing(told: str, later: str) -> None:
    assert is_hard_still(told, later)
