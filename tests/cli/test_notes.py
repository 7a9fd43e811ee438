"""`log` and `note`: one line of the owner counts as a contact or is told again, closes what waits, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from daemon.cli.main import _status
from daemon.cli.speak import Screen
from tests.tools.command import Answer
from tests.tools.small_house import KATE, NOW, SmallHouse

Home = Callable[..., Answer]


@pytest.fixture
def home(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Home:
    house = SmallHouse(tmp_path)
    house.mail(KATE, 40, "Hi Hanako,\n\nwhat did you make of the lake house?\n\nKate\n", subject="The lake house")
    house.mail(KATE, 90, "Hi Kate,\n\nhow lovely.\n\nHanako\n", mine=True, subject="Ice")
    house.write()

    def ask(*more: str, language: str = "en") -> Answer:
        words = ("--config", str(house.config), "--now", NOW.isoformat(), *more)
        status = _status(list(words), Screen(language))
        spoken = capsys.readouterr()
        return Answer(status, spoken.out, spoken.err)

    assert ask("sync").status == 0
    return ask


def test_a_logged_call_is_a_contact_with_its_words(home: Home) -> None:
    said = home("log", "Kate", "about", "the choir", "--day", "2026-11-20")
    assert said.out == "Kept: Kate Brown, call, 20 Nov 2026. `tsunagari log … --undo` takes it back.\n"
    kate = home("who", "Kate", "--json").json
    assert (kate["last_contact"][:10], kate["last_direction"]) == ("2026-11-20", "meeting")
    assert (kate["channels"]["call"]["subject"], kate["channels"]["call"]["channel"]) == ("about the choir", "call")
    assert "call: 20 Nov 2026 “about the choir”" in home("who", "Kate").out


def test_a_call_about_it_answers_what_waits_and_taken_back_it_waits_again(home: Home) -> None:
    def states() -> list[str]:
        return [row["state"] for row in home("loops", "--json").json]

    assert states() == ["open"]
    home("log", "Kate", "the lake house", "--day", "2026-10-20")
    [row] = home("loops", "--json").json
    assert (row["state"], row["closed_by"][:5]) == ("answered", "call-")
    assert home("log", "Kate", "--undo").status == 0
    assert states() == ["open"]


def test_the_same_line_twice_is_kept_once(home: Home) -> None:
    for _ in range(2):
        home("log", "Kate", "--day", "2026-11-20", "--by", "place")
    assert home("who", "Kate", "--json").json["contacts"] == 3
    home("log", "Kate", "--undo")
    assert home("log", "Kate", "--undo").status == 1


def test_somebody_whom_no_mail_knows_can_be_logged_by_address(home: Home) -> None:
    assert home("log", "ben@club.example", "--by", "video").status == 0
    assert home("who", "ben@club.example", "--json").json["last_direction"] == "meeting"


@pytest.mark.parametrize(("language", "line"), [("en", "Your note (24 Nov 2026): likes orchids"), ("ja", "あなたの覚え書き（2026年11月24日）: likes orchids")])  # fmt: skip
def test_a_note_is_told_again_and_is_no_contact(home: Home, language: str, line: str) -> None:
    before = home("who", "Kate", "--json").json
    assert home("note", "Kate", "likes", "orchids", language=language).status == 0
    assert line in home("who", "Kate", language=language).out.splitlines()
    after = home("who", "Kate", "--json").json
    assert [(one["day"], one["words"]) for one in after["noted"]] == [("2026-11-24", "likes orchids")]
    assert after["last_contact"] == before["last_contact"]
    assert home("note", "Kate", "--undo").status == 0
    assert home("who", "Kate", "--json").json["noted"] == []


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("log", "Nobody"), 1, "Nobody"),
        (("log", "hanako@home.example"), 2, "one of your own"),
        (("log", "Kate", "--day", "2026-11-25"), 2, "no day that has been"),
        (("log", "Kate", "--day", "tomorrow"), 2, "is no day"),
        (("note", "Kate"), 2, "Write the words"),
        (("note", "Kate", "--undo"), 1, "Nothing was noted"),
        (("log", " "), 2, "Name a person"),
    ],
)
def test_what_cannot_be_kept_is_said_and_nothing_is_kept(
    home: Home, words: tuple[str, ...], status: int, said: str
) -> None:
    answer = home(*words)
    assert answer.status == status
    assert said in answer.err
    assert home("who", "Kate", "--json").json["contacts"] == 2
