"""Japanese: whose the news is when nobody is named, and words of an event that are no news."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.model import LifeEvent
from daemon.think.reading import read_sentence

SENT = date(2026, 10, 14)


def news(text: str) -> LifeEvent | None:
    return next((act.event for act in read_sentence(text, SENT, "ja").acts if act.event), None)


@pytest.mark.parametrize(
    ("text", "kind", "whose"),
    [
        ("木工所の長谷さんが工場長になられたのをご存じですか。", "promotion", "third"),
        ("知ってる？うちらの部の顧問だった先生、先月亡くなったんだって。", "bereavement", "third"),
        ("夏から福岡に転勤だってね。", "new_job", "recipient"),
        ("新居へのお引き移り、まことにおめでたく存じます。", "move", "recipient"),
        ("初めての個展をご盛会のうちに終えられたとのこと、我がことのように嬉しいです。", "project", "recipient"),
        ("もしかするとご存じかもしれませんが、恩師の田所先生が今朝亡くなりました。", "bereavement", "third"),
        ("初孫のご誕生、まことにおめでとうございます。", "birth", "recipient"),
        ("おじいちゃん亡くなって寂しいよね、いつでも話を聞くよ。", "bereavement", "recipient"),
        ("三年前から糖尿病を患っております。", "illness", "sender"),
        ("行政書士として独立いたしました。", "founding", "sender"),
        ("先週の土曜、店を開けたよ。", "founding", "sender"),
        ("先月の末に父を送りました。", "bereavement", "sender"),
    ],
)
def test_the_owner_of_news_is_heard_from_how_it_is_told(text: str, kind: str, whose: str) -> None:
    told = news(text)
    assert told is not None
    assert (told.kind, told.whose) == (kind, whose)


@pytest.mark.parametrize(
    "text",
    [
        "愛用の掃除機がとうとう引退です。",
        "母が亡くなってもう十二年、命日には必ず墓に参ります。",
        "仕事を辞めてからというもの、曜日がわからなくなりました。",
        "若い時分に手術をしたことがあります。",
        "店を開く話は流れてしまいました。",
        "上田さんの結婚は、なかったことになったそうです。",
        "受験票の再発行には五日かかります。",
        "もう甘いものは卒業したんだ。",
        "県大会三位おめでとう！",
        "今年も山小屋を開けました。",
        "先月、息子を駅まで送りました。",
        "今朝、父を病院へ送りました。",
    ],
)
def test_memories_failed_plans_and_figures_of_speech_are_no_news(text: str) -> None:
    assert news(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("十二月九日に引っ越すことにいたしました。", date(2026, 12, 9)),
        ("娘が十二月三日に式を挙げる運びとなりました。", date(2026, 12, 3)),
        ("自分の店を持つことにしました、開店は四月一日です。", date(2027, 4, 1)),
        ("十月三日に娘が生まれました。", date(2026, 10, 3)),
        ("十月五日に父が亡くなりました、葬儀は九日です。", date(2026, 10, 5)),
    ],
)
def test_what_is_settled_is_still_to_come_and_what_was_done_is_over(text: str, day: date) -> None:
    told = news(text)
    assert told is not None
    assert told.day == day
