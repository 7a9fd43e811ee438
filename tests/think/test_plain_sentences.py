"""What anybody would say of the plainest sentences, whatever weights have learned from the others."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.reading import read_sentence

SENT = date(2026, 10, 8)
PLAIN = {
    "ask": (
        "資料を送ってください。", "書類を確認してください。", "駅まで迎えに来てもらえますか。", "本を貸していただけませんか。", "席を一つ取っておいてください。",
        "Could you send me the plan by Friday?", "Please check the draft.", "Can you pick me up at the station?", "Would you lend me the drill?",
    ),
    "question": (
        "電話番号を教えてください。", "住所を教えてください。", "ご都合を教えていただけますか。", "見積もりについて、どうお考えでしょうか。", "何時に着きますか。",
        "What time does the train arrive?", "Please let me know your phone number.", "Which day suits you?", "How did the interview go?", "Can you manage the stairs?",
    ),
    "promise": (
        "明日までに資料をお送りします。", "金曜までに返事をします。",
        "I'll send you the plan by Friday.", "We will call you tomorrow.", "I'll bring the ladder on Saturday.",
    ),
    "thanks": ("手伝ってくれてありがとう。", "先日は貴重な助言をありがとうございました。", "Thank you for the seeds.", "Thanks so much for your help with the move."),
    "apology": ("返信が遅くなり申し訳ありません。", "Sorry I missed the meeting."),
    "smalltalk": ("That was a cold one.", "The winter was a cold one.", "Wow, long time!", "I'm well."),
    "congratulation": ("ご結婚おめでとうございます。", "Congratulations on the new job!"),
}  # fmt: skip
NO_ASK = (
    "I'd love to send you some plums one day.", "Thank you for checking the draft.", "お世話になっております。",
    "ご返信は不要です。", "No need to reply.", "資料を送りました。",
)  # fmt: skip


@pytest.mark.parametrize(("act", "text"), [(act, text) for act, texts in PLAIN.items() for text in texts])
def test_a_plain_sentence_does_what_it_says_and_wants_nothing_else(act: str, text: str) -> None:
    kinds = {one.kind for one in read_sentence(text, SENT).acts}
    assert act in kinds
    assert not kinds & {"ask", "question", "promise", "formula"} - {act}


@pytest.mark.parametrize("text", NO_ASK)
def test_what_asks_for_nothing_is_no_ask(text: str) -> None:
    assert not read_sentence(text, SENT).does("ask", "question")


@pytest.mark.parametrize("text", ["The dark one.", "A dark one."])
def test_a_thing_by_its_colour_is_no_talk_of_the_weather(text: str) -> None:
    assert not read_sentence(text, SENT).acts


@pytest.mark.parametrize("text", ["会うのは、久しぶりです。", "山登りは、久しぶりだね。"])
def test_what_one_did_again_after_long_is_no_greeting(text: str) -> None:
    assert not read_sentence(text, SENT).does("formula")
