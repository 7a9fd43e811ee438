"""Dots behind which somebody holds their breath, and an aside with its own full stop, cut no sentence in two."""

from __future__ import annotations

import pytest

from daemon.think.mail.sentences import sentences_of


@pytest.mark.parametrize(
    "text",
    [
        "So I sat the Trinity paper (a year early because of the summer school) and... failed.",
        "It is… not what we hoped.",
        "I passed (by two points!) and begin in May.",
        "She sat the exam (can you believe it?) and failed.",
        "試験（二度目です！）に落ちました。",
        "試験に（二度目です。）落ちました。",
        "司法の試験を受けたのですが（二度目です。）、だめでした。",
        "着きました（やっと！）。",
    ],
)
def test_it_stays_whole(text: str) -> None:
    assert list(sentences_of(text)) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("see you tomorrow... can you bring the key?", 2),
        ("I was thinking of you... are you well?", 2),
        ("What a day! (I mean it.) Thank you.", 3),
        ("That was it... and then... Nothing came.", 3),
        ("来ました！（本当に）助かりました。", 2),
        ("やった！（涙）とうとう受かりました。", 2),
        ("ありがとう（笑）。またね。", 2),
    ],
)
def test_what_ends_there_is_cut(text: str, parts: int) -> None:
    assert len(list(sentences_of(text))) == parts
