"""Whoever writes that they look forward to a thing, or what they will do when it is there, has not got it yet."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.reading import read_sentence
from tests.think.ledger.test_ledger import at, ledger
from tests.think.ties import mail


def kept(promised: str, *told: str, subject: str = "") -> str:
    """What became of their promise of Monday by my answer of the next day."""
    given = mail("a", at(5, 4), "theirs", read_sentence(promised, date(2026, 5, 4)), subject=subject, thread="one")
    answer = [read_sentence(one, date(2026, 5, 5)) for one in told]
    heard = mail("b", at(5, 5), "mine", *answer, subject=f"Re: {subject}", thread="one", answers="a")
    return next(one for one in ledger([given, heard], at(5, 9)) if one.kind == "promise").state


@pytest.mark.parametrize(
    ("promised", "subject", "told"),
    [
        ("読み終えたら感想を送るね。", "花見の写真", ("写真ありがとう！", "感想も楽しみにしてる。")),
        ("図面は別便でお送りします。", "看板の件", ("図面を頂戴しましたら、三日で仕上げます。",)),
        ("図面は別便でお送りします。", "看板の件", ("図面が届き次第、取りかかります。",)),
        ("I'll send you my notes once I've read it.", "Photos", ("Thanks for the photos!", "Can't wait to read your notes.")),
        ("I'll send you the floor plan.", "Kitchen", ("Once I have the floor plan I can start measuring.",)),
        ("I'll send you the floor plan.", "Kitchen", ("Looking forward to the floor plan.",)),
    ],
)  # fmt: skip
def test_what_is_looked_forward_to_has_not_come(promised: str, subject: str, told: tuple[str, ...]) -> None:
    assert kept(promised, *told, subject=subject) == "open"


@pytest.mark.parametrize(
    ("promised", "told"),
    [
        ("図面は別便でお送りします。", "図面、確かに受け取りました。"),
        ("図面は別便でお送りします。", "楽しみにしていた図面、届きました！"),
        ("図面は別便でお送りします。", "図面をありがとうございました。"),
        ("I'll send you the floor plan.", "Thanks for the floor plan!"),
        ("I'll send you the floor plan.", "I was looking forward to the floor plan, and here it is: it arrived today."),
    ],
)
def test_what_was_looked_forward_to_has_come(promised: str, told: str) -> None:
    assert kept(promised, told) == "kept"
