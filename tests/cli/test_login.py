"""`login` asks for a password, tries it against the server, keeps it, and never shows it."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from config.load import load_settings
from config.words import say
from connectors.base import SetupWrong, TryLater
from connectors.secrets import secret_of
from daemon.cli.main import _status
from daemon.cli.speak import Screen
from tests.tools.command import Answer, Terminal
from tests.tools.fake_server import Servers, servers
from tests.tools.small_house import SmallHouse

__all__ = ["servers"]

TERMINAL = "a terminal"
CANARY = "kanarienvogel-7f3a"
HOST = "imap.work.example"
Login = Callable[..., Answer]


@pytest.fixture
def house(tmp_path: Path) -> SmallHouse:
    made = SmallHouse(tmp_path)
    made.accounts += [
        {"name": "work", "kind": "imap", "host": HOST, "user": "hanako"},
        {"name": "dates", "kind": "caldav", "url": "https://dav.work.example/", "user": "hanako"},
    ]
    made.write()
    return made


@pytest.fixture
def login(house: SmallHouse, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Login:
    def run(*words: str, typed: str = "", language: str = "en") -> Answer:
        monkeypatch.setattr("sys.stdin", Terminal() if typed == TERMINAL else io.StringIO(typed))
        status = _status(["--config", str(house.config), "login", *words], Screen(language))
        spoken = capsys.readouterr()
        return Answer(status, spoken.out, spoken.err)

    return run


def kept(house: SmallHouse, name: str = "work") -> str:
    account = next(one for one in load_settings(house.config).accounts if one.name == name)
    return secret_of(account).reveal()


@pytest.mark.parametrize("language", ["en", "ja"])
def test_a_password_that_opens_the_account_is_kept_and_shown_nowhere(
    language: str, house: SmallHouse, login: Login, servers: Servers
) -> None:
    servers.passwords[HOST] = CANARY
    answer = login("work", typed=f"{CANARY}\n", language=language)
    assert answer.status == 0, answer.err
    assert CANARY not in answer.out + answer.err
    assert kept(house) == CANARY
    files = [path for path in house.folder.rglob("*") if path.is_file() and CANARY in path.read_text(errors="replace")]
    assert [path.parent.name for path in files] == ["tokens"]
    assert [path.stat().st_mode & 0o777 for path in files] == [0o600]
    assert CANARY not in house.config.read_text()


def test_a_password_that_the_server_refuses_is_not_kept(house: SmallHouse, login: Login, servers: Servers) -> None:
    servers.passwords[HOST] = "right"
    answer = login("work", typed=f"{CANARY}\n")
    assert answer.status == 1
    assert answer.out == ""
    assert CANARY not in answer.err
    assert not (house.state / "tokens").exists()


def test_on_a_terminal_one_may_try_again_three_times_and_nothing_is_echoed(
    house: SmallHouse, login: Login, servers: Servers, monkeypatch: pytest.MonkeyPatch
) -> None:
    prompts: list[tuple[str, bool]] = []
    answers = iter(["wrong", "wronger", CANARY, "w1", "w2", "w3", "never asked"])

    def prompt(text: str, hide_input: bool = False, **_more: object) -> str:
        prompts.append((text, hide_input))
        return next(answers)

    monkeypatch.setattr("click.prompt", prompt)
    servers.passwords[HOST] = CANARY
    assert login("work", typed=TERMINAL).status == 0
    assert kept(house) == CANARY
    assert login("work", typed=TERMINAL).status == 1
    assert len(prompts) == 6
    assert all(hidden and "hanako at imap.work.example" in text for text, hidden in prompts)


def test_a_file_that_others_may_read_is_told_when_it_is_to_be_forgotten(
    house: SmallHouse, login: Login, servers: Servers
) -> None:
    servers.passwords[HOST] = CANARY
    login("work", typed=CANARY)
    (house.state / "tokens" / "work.login").chmod(0o644)
    answer = login("work", "--forget")
    assert (answer.status, "chmod 600" in answer.err) == (1, True)


def test_what_cannot_be_tried_now_is_kept_and_said_to_be_untried(
    house: SmallHouse, login: Login, servers: Servers
) -> None:
    servers.faults[HOST] = TryLater(say("sources.disk", path=HOST))
    answer = login("work", typed=CANARY)
    assert answer.status == 0
    assert "could not be tried" in answer.err
    assert kept(house) == CANARY


def test_where_the_setup_is_wrong_nothing_is_kept(house: SmallHouse, login: Login, servers: Servers) -> None:
    servers.faults[HOST] = SetupWrong(say("sources.missing", path=HOST))
    answer = login("work", typed=CANARY)
    assert answer.status == 1
    assert HOST in answer.err
    assert not (house.state / "tokens").exists()


def test_a_calendar_on_a_server_has_a_password_of_its_own(house: SmallHouse, login: Login, servers: Servers) -> None:
    servers.passwords = {HOST: "one", "dav.work.example": "two"}
    assert login("work", typed="one\n").status == 0
    assert login("dates", typed="two\n").status == 0
    assert (kept(house), kept(house, "dates")) == ("one", "two")


def test_nothing_typed_keeps_nothing(house: SmallHouse, login: Login, servers: Servers) -> None:
    servers.passwords[HOST] = "one"
    for typed in ("", "\n"):
        assert login("work", typed=typed).status == 1
    assert servers.asked == []


@pytest.mark.parametrize("language", ["en", "ja"])
def test_an_account_that_is_not_there_or_needs_no_password_is_told(
    language: str, login: Login, servers: Servers
) -> None:
    for name, hint in (("wrok", "work"), ("nothing-like-it", "work, dates"), ("mail", "maildir")):
        answer = login(name, typed="x", language=language)
        assert (answer.status, len(answer.said)) == (2, 1)
        assert hint in answer.err


@pytest.mark.parametrize("language", ["en", "ja"])
def test_without_a_name_all_accounts_that_can_be_entered_are_listed(language: str, login: Login) -> None:
    answer = login(language=language)
    assert (answer.status, len(answer.said)) == (2, 1)
    assert "work, dates" in answer.err


def test_several_accounts_are_entered_in_a_row_each_once(house: SmallHouse, login: Login, servers: Servers) -> None:
    servers.passwords = {HOST: "one", "dav.work.example": "two"}
    assert login("work", "dates", "work", typed="one\ntwo\n").status == 0
    assert (kept(house), kept(house, "dates")) == ("one", "two")
    assert login("work", "wrok", typed="one\n").status == 2  # a slip in any name, before anything is asked


def test_where_a_command_prints_the_password_nothing_is_asked_but_it_is_tried(
    house: SmallHouse, login: Login, servers: Servers
) -> None:
    house.accounts[1]["password_command"] = ["echo", CANARY]
    house.write()
    servers.passwords[HOST] = CANARY
    assert login("work").status == 0
    assert servers.asked == [("work", CANARY)]
    servers.passwords[HOST] = "changed"
    answer = login("work")
    assert answer.status == 1
    assert CANARY not in answer.out + answer.err
    assert not (house.state / "tokens").exists()


def test_a_password_can_be_forgotten(house: SmallHouse, login: Login, servers: Servers) -> None:
    servers.passwords[HOST] = CANARY
    login("work", typed=CANARY)
    assert login("work", "--forget").status == 0
    assert list((house.state / "tokens").iterdir()) == []
    assert "no password was kept" in login("work", "--forget").out


@pytest.mark.parametrize("language", ["en", "ja"])
def test_doctor_tries_what_is_kept_and_says_where_it_is_kept(
    language: str, house: SmallHouse, login: Login, servers: Servers, capsys: pytest.CaptureFixture[str]
) -> None:
    servers.passwords = {HOST: CANARY, "dav.work.example": CANARY}
    login("work", typed=CANARY)
    status = _status(["--config", str(house.config), "doctor", "--json"], Screen(language))
    spoken = capsys.readouterr()
    found = json.loads(spoken.out)
    assert status == 1
    assert CANARY not in spoken.out + spoken.err
    assert any("0600" in one["says"] for one in found if one["about"] == "work")
    assert any("tsunagari login dates" in one["says"] for one in found if one["about"] == "dates" and not one["ok"])
    assert ("work", CANARY) in servers.asked
