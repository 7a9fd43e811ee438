"""Japanese requests as they are spoken, what only looks like one, and a request that has something before it."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.reading import read_sentence

SENT = date(2026, 10, 14)  # a Wednesday


def acts(text: str) -> set[str]:
    return {act.kind for act in read_sentence(text, SENT, "ja").acts}


@pytest.mark.parametrize(
    "text",
    [
        "それ、こっちに回して。",
        "窓、早く閉めて！",
        "さっさと片付けなさい。",
        "あと、切手も。",
        "できれば午前中に。",
        "名簿を出しますので、住所と電話番号を。",
        "だれか巻き尺を持ってない？",
        "脚立、二本ない？",
        "あした店番を代わってくれたら拝みます。",
        "看板を直してくれんね。",
        "急ぎですので、今日中に見積書くださいませ。",
        "塗り直し工事をお願いしたく、お便りいたしました。",
    ],
)
def test_a_request_may_be_short_or_rough(text: str) -> None:
    assert acts(text) == {"ask"}


@pytest.mark.parametrize(
    "text",
    [
        "妹さんが兄さんに、庭を掃いてほしいと頭を下げたそうだ。",
        "早く雨がやんでほしい。",
        "お見送りはご無用に願います。",
        "「静かにしてください」って司書に言われた。",
        "小さくなった長靴、もらってくれない？",
        "昨日は夜中まで荷物を運んで。",
    ],
)
def test_what_sounds_like_a_request_wants_nothing(text: str) -> None:
    assert "ask" not in acts(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("先日は遠くまで来てくださりありがとうございました、写しも一部いただけますか。", {"thanks", "ask"}),
        ("打ち合わせの席で失礼なことを申してすみませんでした、もう一度お時間をいただけませんか。", {"apology", "ask"}),
        ("お忙しいところ申し訳ありません、こちらの表を見ていただけますか。", {"ask"}),
    ],
)
def test_what_stands_before_a_request_is_said_too_unless_it_only_softens_it(text: str, expected: set[str]) -> None:
    assert acts(text) == expected


def test_a_promise_before_a_request_keeps_its_day() -> None:
    told = read_sentence("金曜に取りに伺いますので、箱にまとめておいてください。", SENT, "ja").acts
    assert {act.kind: act.due for act in told} == {"ask": None, "promise": date(2026, 10, 16)}


@pytest.mark.parametrize(
    "text",
    [
        "来年からは山田さんとこの息子がつくってくれる。",
        "隣の人が見ててくれる。",
        "箱に詰めて送ったから、会社の人にも分けてあげてね。",
    ],
)
def test_what_others_do_for_somebody_is_told_and_asks_nothing(text: str) -> None:
    assert "ask" not in acts(text)


def test_somebody_may_be_asked_for_as_a_question_all_the_same() -> None:
    assert "ask" in acts("誰かが代わってくれる？")


@pytest.mark.parametrize("text", ["これ、金曜までに送ってもらえる。", "手伝ってもらえる。"])
def test_a_request_without_a_mark_and_without_anybody_else_in_it_is_one(text: str) -> None:
    assert "ask" in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "こちらには雨が来ていません。",
        "うちには誰も来ていません。",
        "弊社には影響が来ていません。",
        "私には彼の気持ちが届いていない。",
        "来る予定の代表がまだ来ていません。",
        "うちには日本の友人が来ていません。",
    ],
)
def test_what_cannot_be_sent_is_not_missed(text: str) -> None:
    assert "ask" not in acts(text)


@pytest.mark.parametrize(
    "text",
    ["私には請求書が届いていません。", "議事録が、こちらには届いていないようです。", "うちに案内が来ていません。"],
)
def test_what_was_to_be_sent_is(text: str) -> None:
    assert "ask" in acts(text)
