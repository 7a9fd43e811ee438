"""What the words of a logged line say of how it was: what was done, not what one spoke about."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.language.known import LANGUAGES
from daemon.think.language.ways import Way
from daemon.think.ways_told import day_told, tells_last_week, way_told, with_them


@pytest.mark.parametrize(
    "row", [way for rules in LANGUAGES.values() for way in rules.ways], ids=lambda row: str(row.example)
)
def test_each_row_holds_for_its_example_and_not_for_its_counter(row: Way) -> None:
    assert (way_told(row.example), way_told(row.counter)) == (row.by, "")


TOLD = {
    "place": (
        "had lunch together", "met up", "We met for coffee", "grabbed a coffee with her", "ran into him at the market",
        "rang her, then met at the station", "dinner at his place", "saw her at church", "went for a walk",
        "had the pint in town with Anna", "dropped round with the boxes", "looked in", "came over for supper", "went over to see her",
        "helped him carry the piano", "helped with the move", "日曜に立ち寄った", "11月10日に伺った", "荷ほどきの手伝いに行った", "八月一日に会った", "we had our lunch at the Crown on 3 June", "went to see him at the home", "looked in on her",
        "ホームへ会いに行き、アルバムを見せてもらった", "昨日お見舞いに行った", "久しぶりに顔を見に行った", "日曜に会いに行って、傘を返した",
        "会った", "お会いした", "久しぶりに会った", "駅でばったり会った", "会いました", "会って、写真を渡した", "会って食事した",
        "ランチした", "一緒に飲んだ", "新宿で飲んだ", "飲みに行った", "昨日は一緒に食事をした", "直接会って話した",
    ),
    "video": ("zoom", "had coffee over Zoom", "met on Zoom", "video call", "video call last week", "先週ビデオ通話", "オンラインで打ち合わせした"),
    "call": ("called her", "phoned", "we met on the phone", "he rang last night", "they phoned", "phone call on Sunday", "電話で話した", "電話した", "昨夜電話が来た", "先週電話"),
    "": (
        "had the lunch she sent", "had his drink spilled", "he went to see them", "went to see her about the roof",
        "孫に会いに行った", "会いに行きたい", "会いに行くと言っていた", "娘に会いに行った話",
        "he rang the bank", "she called it off", "went over the plans with the builder", "came round to the idea", "looked in the shed for it",
        "helped her with the form", "dropped in price", "the doctor looked in", "娘が立ち寄ったそうだ", "電話があれば出ると言われた", "十日に店を訪ねたいと言う",
        "video on beekeeping", "phone on the blink", "went down with flu", "went out for bread", "helped her pick a laptop", "helped her fix the gate by phone",
        "銀行から電話があった", "娘が電話をくれた", "弟の引っ越しを手伝った", "本屋に立ち寄った",
        "about how we met", "his boss had lunch with the mayor", "the choir and lunch", "coffee machine", "had dinner plans",
        "talked about having lunch next week", "she met someone", "met his deadline", "the children had lunch",
        "called off the wedding", "we should meet", "had a drink problem", "had tea leaves read", "zoom lens", "about the choir",
        "田中さんに会った", "弟に会った話", "会ってみたいと言っていた", "会えなかった", "会わなかった", "来週会おうと話した",
        "昔会った人の話", "会って話したいとのこと", "酒を飲んだら体調を崩した", "孫と散歩したらしい", "一人で飲んだ", "病院で薬を飲んだ",
        "電話番号の件", "ランチの店を教えてもらった", "会食が多いそうだ", "Zoomの使い方",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("way", "line"), [(way, line) for way, lines in TOLD.items() for line in lines])
def test_lines_as_people_type_them(way: str, line: str) -> None:
    assert way_told(line) == way


@pytest.mark.parametrize(
    ("line", "so"),
    [
        *(("Last week, we met", True), ("video call last week", True), ("先週電話した", True)),
        *(("met, spoke about last week", False), ("call about last week's rain", False), ("last week at work", False), ("先週の電話の件", False)),
    ],
)  # fmt: skip
def test_last_week_is_when_they_were_in_touch_and_not_what_they_spoke_about(line: str, so: bool) -> None:
    assert tells_last_week(line) is so


CALLED = [
    ("Ruth", "met Ruth in Leeds on 1 August", "place", date(2026, 8, 1)),
    ("Ruth", "Ruth rang on Monday", "call", date(2026, 11, 23)),
    ("Ruth", "met Ruth's brother", "", None),
    ("Ruth", "met Ruth Adler", "", None),
    ("May", "did the fence in May", "", None),
    ("恵", "恵さんと8月1日に会った", "place", date(2026, 8, 1)),
    ("恵", "恵さんから昨夜電話が来た", "call", date(2026, 11, 26)),
    ("恵", "恵さんの弟に会った", "", None),
    ("森", "森に行った", "", None),
]


@pytest.mark.parametrize(("name", "line", "way", "day"), CALLED)
def test_a_line_may_call_them_by_their_name(name: str, line: str, way: str, day: date | None) -> None:
    said = with_them(line, [name])
    assert (way_told(said), day_told(said, date(2026, 11, 27))) == (way, day)


def test_a_deed_is_of_the_day_that_its_clause_names_however_one_was_in_touch() -> None:
    today = date(2026, 11, 27)
    assert day_told("did the gutter on 14 November", today) == date(2026, 11, 14)
    assert day_told("雨どいを11月14日に直した", today) == date(2026, 11, 14)
    assert day_told("promised the gutter for 14 November", today) is None
    assert day_told("she got the papers on 14 November", today) is None  # not a day on which one was in touch
