"""What the bar says while accounts are read."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from daemon.cli.progress import in_words_of, shown_on


@pytest.mark.parametrize(
    ("language", "through", "of", "words"),
    [
        ("en", 12000, 100_000, "12,000 of 100,000, 1,200 a second, 1:13 left"),
        ("ja", 12000, 100_000, "100,000 件中 12,000 件（毎秒 1,200 件、残り 1:13）"),
        ("en", 12000, None, "12,000, 1,200 a second"),
        ("en", 0, 500, "0, 0 a second"),
        ("en", 700, 500, "700 of 500, 70 a second, 0:00 left"),
    ],
)
def test_how_far_how_fast_and_how_long(language: str, through: int, of: int | None, words: str) -> None:
    assert in_words_of(through, of, 10.0, language) == words


def test_a_name_is_shown_as_it_is_and_obeyed_by_no_terminal() -> None:
    screen, ticks = io.StringIO(), iter(range(100))
    console = Console(file=screen, force_terminal=True, width=100)
    with shown_on(console, "en", lambda: float(next(ticks))) as told:
        told("[red]mail\x1b]0;x\x07", 500, 1000)
    assert "[red]mail" in screen.getvalue()
    assert "\x07" not in screen.getvalue()
