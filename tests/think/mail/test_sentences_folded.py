"""Lines that a program broke at a narrow edge are one sentence again; lines that people end stay lines."""

from __future__ import annotations

import pytest

from daemon.think.mail.sentences import sentences_of

TEXT = (
    "先日ご相談いただきました記念酒のラベルにつきまして、原画を拝見いたしました。たいへん素敵な仕上がりです。"
    "つきましては、文字の部分だけ、もう少し大きくしていただくことは可能でしょうか。瓶詰めは来週の火曜に行います。"
)


@pytest.mark.parametrize("edge", range(16, 42))
def test_a_text_folded_at_any_edge_has_its_sentences(edge: int) -> None:
    folded = "\n".join(TEXT[at : at + edge] for at in range(0, len(TEXT), edge))
    assert list(sentences_of(folded)) == list(sentences_of(TEXT))


@pytest.mark.parametrize(
    "text",
    [
        "お世話になっております。\n大会の件でご連絡します。\n集合は八時でお願いします\n会場は市民体育館です\n弁当は各自で用意します\n雨でも行います",
        "松　　　　十本\n千両　　　五束\n葉牡丹　　八株",
        "10時〜11時　ラジオ体操　公園の広場に集合\n11時〜12時　ゲートボール　東の運動場\n13時〜14時　反省会　公民館の和室二階\n14時〜15時　片づけ　全員で掃除をします",
        "十日は駅の北口に集まってください。\n雨でも出かけますので傘を持って。\nお昼は各自で用意しておきましょう。",
    ],
)
def test_lines_that_people_end_stay_lines(text: str) -> None:
    assert len(list(sentences_of(text))) == text.count("\n") + 1
