"""Japanese: news that is none yet, or none any more; who died in a printed notice; an animal; what was light or a relief."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.language.ja.speech.event_names import EVENTS
from daemon.think.mail.sentences import sentences_of
from daemon.think.model import LifeEvent
from daemon.think.news.ailments import weight_of
from daemon.think.news.fortune import parted_gladly
from daemon.think.reading import read_sentence

SENT = date(2026, 11, 20)


def news(text: str) -> LifeEvent | None:
    return next((act.event for act in read_sentence(text, SENT, "ja").acts if act.event), None)


@pytest.mark.parametrize(
    "text",
    [
        "退職まであと三年、畑を借りて練習しています。",
        "定年まで残り一年となりました。",
        "退職まで五年を切りました。",
        "あと二年で定年です。",
        "来月で結婚三十年になります。",
        "結婚してもう八年です。",
        "結婚二十周年を迎えました。",
        "母の四十九日を滞りなく終えました。",
        "祖父の一周忌も済みました。",
        "まさに大往生でした。",
        "川に虹の橋がかかりました。",
    ],
)
def test_what_is_far_ahead_or_long_over_is_no_news(text: str) -> None:
    assert news(text) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("三月で定年を迎えます。", "retirement"),
        ("定年まで三十八年勤めました。", "retirement"),
        ("定年まで二年を残して退職しました。", "retirement"),
        ("あと三年で定年のはずでしたが、この春に退職しました。", "retirement"),
        ("付き合って八年、先月結婚しました。", "wedding"),
        ("結婚は来年の春です。", "wedding"),
        ("結婚10年目にして子どもを授かりました。", "birth"),
        ("父が亡くなり、先日四十九日を終えました。", "bereavement"),
        ("祖母は百歳、大往生でした。", "bereavement"),
        ("うちのハナが今朝、虹の橋を渡りました。", "bereavement"),
    ],
)
def test_what_is_news_stays_so(text: str, kind: str) -> None:
    told = news(text)
    assert told is not None
    assert (told.kind, told.whose) == (kind, "sender")


def test_a_notice_of_mourning_is_cut_where_its_sentences_end() -> None:
    notice = "喪中につき新年のご挨拶を失礼させていただきます\n\n本年六月に\n父 健吉 儀\n八十八歳にて永眠いたしました\n皆様どうぞよいお年を\nお迎えください"
    assert list(sentences_of(notice)) == [
        "喪中につき新年のご挨拶を失礼させていただきます",
        "本年六月に父 健吉 儀八十八歳にて永眠いたしました",
        "皆様どうぞよいお年をお迎えください",
    ]


def test_with_full_stops_its_lines_are_those_of_a_mail() -> None:
    assert list(sentences_of("父が永眠いたしました。\n取り急ぎお知らせまで\n佐藤")) == [
        "父が永眠いたしました。",
        "取り急ぎお知らせまで",
        "佐藤",
    ]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("本年五月に 妻 和枝 が六十八歳にて永眠いたしました", "奥様"),
        ("本年三月 父 太郎 儀 九十歳にて永眠いたしました", "お父様"),
        ("去る十月二日 母 花子 が永眠いたしました", "お母様"),
        ("かねて療養中の祖父 一郎 が本年八月に他界いたしました", "お祖父様"),
        ("昨年十二月に義母 ハナ(享年八十八)が永眠いたしました", "お義母様"),
    ],
)
def test_a_notice_tells_who_died_between_a_year_and_a_name(text: str, who: str) -> None:
    told = news(text)
    assert told is not None
    assert told.kind == "bereavement"
    assert EVENTS.loss(text, "keigo") == who


@pytest.mark.parametrize("text", ["夫婦で通った店が閉店いたしました", "母校の野球部が他県へ移りました"])
def test_kin_in_longer_words_has_not_died(text: str) -> None:
    told = news(text)
    assert told is None or told.kind != "bereavement"


def test_the_greetings_of_the_year_are_no_day_of_a_death() -> None:
    told = news("喪中につき年末年始のご挨拶をご遠慮申し上げます")
    assert told is not None
    assert told.day is None


@pytest.mark.parametrize(
    ("text", "who"),
    [("うちのハナコが虹の橋を渡った。", "ハナコちゃん"), ("うちのレオが昨日、虹の橋を渡りました。", "レオちゃん")],
)
def test_whoever_crosses_the_rainbow_is_an_animal(text: str, who: str) -> None:
    assert EVENTS.pet(text) == who


@pytest.mark.parametrize(
    ("texts", "weight"),
    [
        (("駅で足首をひねって、病院に通っています。",), "light"),
        (("転んで入院しました。", "骨に異常はないそうです。"), "light"),
        (("心筋梗塞で倒れて手首をひねりました。",), "grave"),
        (("頭をひねっています。", "入院しました。"), "plain"),
    ],
)
def test_a_twisted_ankle_is_light(texts: tuple[str, ...], weight: str) -> None:
    assert weight_of([read_sentence(text, SENT, "ja") for text in texts]) == weight


@pytest.mark.parametrize(
    ("texts", "glad"),
    [
        (("先月、彼と別れました。", "すっきりした！"), True),
        (("彼女と別れた。", "もうせいせいしてる。"), True),
        (("彼と別れました。", "髪を切ってすっきりした。"), False),
        (("彼と別れました。", "まだすっきりしない。"), False),
        (("会社が倒産しました。", "すっきりした。"), False),
    ],
)
def test_who_parted_may_be_glad_of_it(texts: tuple[str, ...], glad: bool) -> None:
    told = [read_sentence(text, SENT, "ja") for text in texts]
    assert parted_gladly(told[0], told[1:]) is glad
