"""What the words of a logged line say of how it was: what was done, not what one spoke about."""

from __future__ import annotations

import pytest

from daemon.think.language.known import LANGUAGES
from daemon.think.language.ways import Way
from daemon.think.ways_told import way_told


@pytest.mark.parametrize(
    "row", [way for rules in LANGUAGES.values() for way in rules.ways], ids=lambda row: str(row.example)
)
def test_each_row_holds_for_its_example_and_not_for_its_counter(row: Way) -> None:
    assert (way_told(row.example), way_told(row.counter)) == (row.by, "")


TOLD = {
    "place": (
        "had lunch together", "met up", "We met for coffee", "grabbed a coffee with her", "ran into him at the market",
        "rang her, then met at the station", "dinner at his place", "saw her at church", "went for a walk",
        "had the pint in town with Anna", "we had our lunch at the Crown on 3 June", "went to see him at the home", "looked in on her",
        "ホームへ会いに行き、アルバムを見せてもらった", "昨日お見舞いに行った", "久しぶりに顔を見に行った", "日曜に会いに行って、傘を返した",
        "会った", "お会いした", "久しぶりに会った", "駅でばったり会った", "会いました", "会って、写真を渡した", "会って食事した",
        "ランチした", "一緒に飲んだ", "新宿で飲んだ", "飲みに行った", "昨日は一緒に食事をした", "直接会って話した",
    ),
    "video": ("zoom", "had coffee over Zoom", "met on Zoom", "video call", "オンラインで打ち合わせした"),
    "call": ("called her", "phoned", "we met on the phone", "電話で話した", "電話した"),
    "": (
        "had the lunch she sent", "had his drink spilled", "he went to see them", "went to see her about the roof",
        "孫に会いに行った", "会いに行きたい", "会いに行くと言っていた", "娘に会いに行った話",
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
