"""A plan of one's own life, told to somebody, is no promise to them; nor is waiting for them, unless at a place."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.reading import read_sentence

_SENT = date(2026, 11, 18)


@pytest.mark.parametrize(
    "text",
    [
        "I'll start again this month.",
        "I'll start running again in spring.",
        "I'm going to start a new job in May.",
        "I'll know on 9 December.",
        "I'll know more on Friday.",
        "待ってるね。",
        "14時で大丈夫！待ってるね。",
        "連絡待ってます。",
    ],
)
def test_an_own_plan_binds_nobody(text: str) -> None:
    assert not read_sentence(text, _SENT).does("promise")


@pytest.mark.parametrize(
    "text",
    [
        "I'll start on your fence again on Monday.",
        "We'll start work on your roof on Monday.",
        "I'll start again on it tomorrow.",
        "I'll know by Friday and will tell you.",
        "I'll let you know on Friday.",
        "改札の前で待ってるね。",
        "七時に改札で待っています。",
    ],
)
def test_a_deed_for_the_reader_does(text: str) -> None:
    assert read_sentence(text, _SENT).does("promise")
