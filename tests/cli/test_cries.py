"""No row about nothing: cries of surprise and kisses are neither open questions nor news."""

from __future__ import annotations

from pathlib import Path

import pytest

from daemon.cli.main import _status
from daemon.cli.speak import Screen
from daemon.think.reading import read_sentence
from tests.tools.small_house import KATE, NOW, SmallHouse


@pytest.mark.parametrize("text", ["Oh no, really?", "Really?", "Oh my god!", "Mum xx", "Love, Mum xxx", "えっ、本当ですか？", "まさか！"])  # fmt: skip
def test_a_cry_or_a_kiss_asks_and_tells_nothing(text: str) -> None:
    assert not read_sentence(text, NOW.date()).does("question", "ask", "self_talk", "life_event")


@pytest.mark.parametrize(
    ("text", "act"), [("Really bad news: Dad died.", "life_event"), ("Is it yours?", "question"), ("本当に行きますか？", "question"), ("入院した。", "life_event")]
)  # fmt: skip
def test_what_tells_or_asks_something_is_kept(text: str, act: str) -> None:
    assert read_sentence(text, NOW.date()).does(act)


def test_loops_have_no_row_for_a_cry_of_surprise(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    house = SmallHouse(tmp_path)
    house.mail(KATE, 40, "Hi Hanako,\n\nI am moving to Oslo.\n\nKate\n", subject="Oslo")
    house.mail(
        KATE, 39, "Hi Kate,\n\nOh no, really? When do you leave for Oslo?\n\nHanako\n", mine=True, subject="Re: Oslo"
    )
    house.write()
    shown = ""
    for words in (["sync"], ["loops"]):
        assert _status(["--config", str(house.config), "--now", NOW.isoformat(), *words], Screen("en")) == 0
        shown = capsys.readouterr().out
    assert "When do you leave" in shown
    assert "really" not in shown
