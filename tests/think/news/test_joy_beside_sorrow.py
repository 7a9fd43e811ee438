"""Joy and sorrow in one letter, and what only sounds like either: the surer reading leads, and whose it is decides."""

from __future__ import annotations

import pytest

from daemon.think.language.en.speech.event_names import EVENTS as ENGLISH
from daemon.think.language.ja.speech.event_names import EVENTS as JAPANESE
from daemon.think.model import Act, LifeEvent, Sentence
from daemon.think.news.life import news_of
from tests.think.ties import days_ago, mail, news_in


def told(kind: str, confidence: float) -> Sentence:
    """A sentence of which the reader says, so surely, that it tells of such an event of its writer."""
    return Sentence("...", "en", (Act("life_event", "event", confidence, event=LifeEvent(kind, "sender")),))


@pytest.mark.parametrize(
    ("sure", "weak"), [("wedding", "illness"), ("illness", "wedding"), ("bereavement", "new_job"), ("birth", "illness")]
)
def test_a_reading_below_even_odds_gives_way_to_a_sure_one(sure: str, weak: str) -> None:
    letter = mail("both", days_ago(3), "theirs", told(weak, 0.2), told(sure, 0.9))
    assert [one.event.kind for one in news_of([letter])] == [sure]


def test_two_sure_readings_both_stand_and_a_weak_one_stands_alone() -> None:
    both = mail("both", days_ago(3), "theirs", told("illness", 0.9), told("wedding", 0.9))
    alone = mail("alone", days_ago(3), "theirs", told("illness", 0.2))
    assert [one.event.kind for one in news_of([both])] == ["illness", "wedding"]
    assert [one.event.kind for one in news_of([alone])] == ["illness"]


@pytest.mark.parametrize(
    "text",
    [
        "相手は同じ病院の救急の人です。",
        "救急隊員になって二年です。",
        "救命講習で救急の先生に会いました。",
        "この間の火事で初めて人を助け出せました。",
        "ビル火災の現場で三人を救助しました。",
        "I pulled my first two people out of a fire last month.",
        "In May we rescued a family from the fire at the mill.",
    ],
)
def test_who_helps_is_not_the_one_who_was_struck(text: str) -> None:
    assert not any(one.hard for one in news_in(text))


@pytest.mark.parametrize(
    "text",
    [
        "母が救急で運ばれました。",
        "昨夜、救急車で運ばれました。",
        "先週、火事で店が全焼しました。",
        "火事で家を失い、消防の方に助け出されました。",
        "There was a fire in our kitchen and we got the children out.",
    ],
)
def test_who_was_struck_is_stood_by(text: str) -> None:
    assert any(one.hard for one in news_in(text))


@pytest.mark.parametrize(
    "text",
    ["市の駅伝、優勝です！", "準優勝でした。", "全国大会出場が決まりました。", "県大会で優勝しました！", "A 2:1!!!", "My son got a 2:2 in maths."],
)  # fmt: skip
def test_a_cry_of_joy_tells_a_victory(text: str) -> None:
    assert any(one.happy for one in news_in(text))


@pytest.mark.parametrize(
    "text",
    [
        "優勝したいです。",
        "優勝は無理でした。",
        "去年の優勝校と当たります。",
        "地元の球団が優勝しました。",
        "テレビで母校が優勝するのを見ました。",
        "We beat them 2:1.",
        "A ratio of 2:1 works best.",
        "A 2:1 win at home.",
        "My sister and I are always there.",
        "Wonderful!",
        "来月から自宅で働く予定です。",
    ],
)
def test_what_is_no_joy_of_theirs_is_not_rejoiced_in(text: str) -> None:
    assert not any(one.happy for one in news_in(text))


def test_three_days_a_week_are_no_third_of_the_month() -> None:
    found = news_in("四月からは公民館で週三日働く予定です。")
    assert [one.event.kind for one in found] == ["new_job"]
    assert all(one.event.day is None or one.event.day.day != 3 for one in found)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("12月に二人目が生まれる予定です。", "ご懐妊"),
        ("来月から産休に入ります。", ""),
        ("春に出産します。", "ご懐妊"),
        ("昨日、女の子が生まれました。", "お子様のご誕生"),
        ("先週、無事に出産しました。", "お子様のご誕生"),
    ],
)
def test_a_child_to_come_is_not_born(sentence: str, name: str) -> None:
    assert JAPANESE.named("birth", sentence, "keigo") == name


@pytest.mark.parametrize(
    ("sentence", "name"),
    [("子ども将棋教室を始めました。", "教室のご開講"), ("駅前に店を開きました。", "ご開店"), ("蕎麦屋を始めました。", "ご開店")],
)  # fmt: skip
def test_a_class_is_no_shop(sentence: str, name: str) -> None:
    assert JAPANESE.named("founding", sentence, "keigo") == name


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("And Graham's been made redundant, after all these years.", "Graham's job"),
        ("It is not a good week, Tom was laid off.", "Tom's job"),
        ("My husband was made redundant.", "your husband's job"),
        ("I was made redundant on Friday.", "your job"),
        ("Everyone was sacked.", "your job"),
    ],
)
def test_a_job_is_that_of_whoever_lost_it(sentence: str, name: str) -> None:
    assert ENGLISH.named("illness", sentence, "casual") == name
