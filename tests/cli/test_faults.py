"""A fault of the program itself: its kind and place are told, never a word of what it worked on."""

from __future__ import annotations

import sqlite3

import pytest

from daemon.cli import main as command


@pytest.mark.parametrize("kind", [ValueError, sqlite3.IntegrityError])
def test_an_unforeseen_error_says_its_kind_and_place_and_no_word_of_the_mail(
    kind: type[Exception], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def break_down(*_words: object, **_more: object) -> int:
        raise kind("Dear Kate, the biopsy came back")

    monkeypatch.setattr(command.tsunagari, "main", break_down)
    with pytest.raises(SystemExit) as left:
        command.main(["people"])
    said = capsys.readouterr()
    assert left.value.code == 1
    assert kind.__name__ in said.err
    assert "disk" not in said.err
    assert "daemon/cli/main.py:" in said.err
    assert "biopsy" not in said.err + said.out
