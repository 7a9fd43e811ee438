"""What is told of somebody in one sentence has to say something where it stands alone."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.news.taken_up import says_something
from daemon.think.reading import read_sentence


@pytest.mark.parametrize(
    ("language", "text", "something"),
    [
        ("en", "We've booked.", False), ("en", "I was with her.", False), ("en", "I'm in Leeds.", False), ("en", "I've got the keys.", False), ("en", "And they are back.", False),
        ("en", "She's expecting!", True), ("en", "I've got the job!", True), ("en", "I'm in Leeds for a year.", True), ("en", "We won.", True), ("en", "He died.", True), ("en", "We have booked the small hall.", True),
        ("ja", "81歳でした。", False), ("ja", "来月5日です。", False), ("ja", "ごぶさたしています。", False), ("ja", "私も言いすぎた。", False),
        ("ja", "81歳で店を継ぎました。", True), ("ja", "結婚しました。", True), ("ja", "来月から店を開けます。", True), ("ja", "寝不足です。", True),
    ],
)  # fmt: skip
def test_a_line_that_needs_its_neighbour_stays_away(language: str, text: str, *, something: bool) -> None:
    assert says_something(read_sentence(text, date(2026, 11, 18), language)) is something
