"""The words that carry a sentence's matter, and whether two sentences speak of one thing."""

from __future__ import annotations

import pytest

from daemon.think.content_words import blind, overlap, shared, words_of
from daemon.think.ledger.sums import BLIND, shared_blindly


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("展示台は何台お使いになりますか。", "展示台は六台です。"),
        ("搬入口の鍵はどなたがお持ちでしょうか。", "鍵は管理室にあります。"),
        ("朗読会のちらしを送ります。", "ちらしが届きました。"),
        ("Where does your sister live now?", "She lives in Bergen."),
        ("Could you send me the translation?", "I translated two pages."),
        ("Which stories are yours?", "The first story."),
        ("ｶﾒﾗはどこですか。", "カメラなら棚の上です。"),
    ],
)
def test_a_question_and_its_answer_share_a_word(one: str, other: str) -> None:
    assert shared(words_of(one), words_of(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("展示台は何台お使いになりますか。", "照明の配置図は、木曜までにお送りいたします。"),
        ("Could you send me the file by Friday?", "I'll send you the plan on Monday."),
        ("ご確認のほどよろしくお願いいたします。", "ご確認ありがとうございます。"),
    ],
)
def test_words_that_go_anywhere_are_no_matter(one: str, other: str) -> None:
    assert not shared(words_of(one), words_of(other))


def test_overlap_is_measured_on_the_shorter_sentence() -> None:
    short = words_of("I shall send you the transcription by the end of November instead.")
    assert overlap(short, words_of("I shall send you the transcription of the burial register.")) == 1.0
    assert overlap(frozenset(), short) == 0.0


def test_a_sentence_kept_as_sums_is_recognised_and_cannot_be_read() -> None:
    kept = blind("合宿の宿泊先は箱根の山荘に決まりました。")
    assert kept.startswith(BLIND)
    assert "箱根" not in kept
    assert shared_blindly(frozenset({"宿泊", "箱根", "京都"}), kept) == {"宿泊", "箱根"}
    assert blind("はい。") == BLIND
