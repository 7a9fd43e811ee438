"""`init` for mail that lives on a server: it finds the server, says what is to be known, tries, and writes what holds."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from config.load import load_settings
from config.schema import Account, Settings
from config.words import say
from connectors.base import SetupWrong, SignInAgain, TryLater
from connectors.secrets import find
from daemon.cli.main import _status
from daemon.cli.speak import Screen
from tests.tools.command import Answer, Terminal
from tests.tools.fake_server import Servers, servers

__all__ = ["servers"]

CANARY = "kanarienvogel-7f3a"
NAME = "Hanako Sato"
Init = Callable[..., Answer]


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return tmp_path / "config.yaml"


@pytest.fixture
def init(config: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, servers: Servers) -> Init:
    def run(*words: str, piped: str = "", language: str = "en", terminal: bool = False) -> Answer:
        monkeypatch.setattr("sys.stdin", Terminal() if terminal else io.StringIO(piped))
        status = _status(["--config", str(config), "init", "--name", NAME, *words], Screen(language))
        spoken = capsys.readouterr()
        return Answer(status, spoken.out, spoken.err)

    return run


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """What a person types, in order; returns the list into which the questions go."""

    def give(*typed: str, agrees: bool = True) -> list[str]:
        rest, asked = iter(typed), list[str]()

        def prompt(text: str, **_more: object) -> str:
            asked.append(text)
            return next(rest)

        def confirm(text: str, **_more: object) -> bool:
            asked.append(text)
            return agrees

        monkeypatch.setattr("click.prompt", prompt)
        monkeypatch.setattr("click.confirm", confirm)
        return asked

    return give


def settings(config: Path) -> Settings:
    return load_settings(config)


def account(config: Path, name: str) -> Account:
    return next(one for one in settings(config).accounts if one.name == name)


def drafts_and_state(config: Path) -> None:
    """The state beside the configuration, so that a test can look at it."""
    with config.open("a", encoding="utf-8") as file:
        file.write("state: state\n")


# --- known providers --------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "ja"])
def test_an_address_of_a_known_provider_is_enough(language: str, config: Path, init: Init, servers: Servers) -> None:
    servers.passwords = {"imap.fastmail.com": CANARY, "caldav.fastmail.com": CANARY, "carddav.fastmail.com": CANARY}
    answer = init(
        "--address", "hanako@fastmail.com", "--online", "--password-stdin", piped=f"{CANARY}\n", language=language
    )
    assert answer.status == 0, answer.err
    found = {one.name: (one.kind, one.host or one.url, one.user) for one in settings(config).accounts}
    assert found == {
        "mail": ("imap", "imap.fastmail.com", "hanako@fastmail.com"),
        "calendar": ("caldav", "https://caldav.fastmail.com/", "hanako@fastmail.com"),
        "contacts": ("carddav", "https://carddav.fastmail.com/", "hanako@fastmail.com"),
    }
    place = settings(config).drafts
    assert place is not None
    assert (place.account, place.preview) == ("mail", True)
    assert {find(one).secret.reveal() for one in settings(config).accounts} == {CANARY}
    assert CANARY not in answer.out + answer.err + config.read_text(encoding="utf-8")
    assert config.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("language", ["en", "ja"])
def test_it_is_said_what_is_read_what_a_password_could_do_and_which_one_is_needed(
    language: str, init: Init, servers: Servers
) -> None:
    servers.passwords = {"imap.mail.me.com": CANARY}
    told = init("--address", "hanako@icloud.com", "--online", "--password-stdin", piped=CANARY, language=language).out
    for word in ("imap.mail.me.com", "https://support.apple.com/102654"):
        assert word in told
    for word in (
        ("junk", "cannot", "app password") if language == "en" else ("迷惑メール", "送信できません", "アプリパスワード")
    ):
        assert word in told


def test_the_user_is_the_one_that_the_provider_expects(config: Path, init: Init, servers: Servers) -> None:
    servers.passwords = {"imap.mail.me.com": CANARY, "caldav.icloud.com": CANARY, "contacts.icloud.com": CANARY}
    init("--address", "hanako@icloud.com", "--online", "--password-stdin", piped=CANARY)
    assert account(config, "mail").user == "hanako"
    assert account(config, "calendar").user == "hanako@icloud.com"


def test_a_user_that_the_address_does_not_tell_must_be_named(config: Path, init: Init, servers: Servers) -> None:
    servers.passwords = {"imap.spmode.ne.jp": CANARY}
    words = ("--address", "hanako@docomo.ne.jp", "--online", "--password-stdin")
    answer = init(*words, piped=CANARY)
    assert answer.status == 2
    assert "--user" in answer.err
    assert not config.exists()
    assert init(*words, "--user", "hanako-d", piped=CANARY).status == 0
    assert account(config, "mail").user == "hanako-d"


def test_what_a_provider_offers_besides_is_left_out_if_it_does_not_open(
    config: Path, init: Init, servers: Servers
) -> None:
    servers.passwords = {"imap.mail.yahoo.com": CANARY, "carddav.address.yahoo.com": CANARY}
    servers.faults["caldav.calendar.yahoo.com"] = TryLater(say("sources.disk", path="the calendar"))
    answer = init("--address", "hanako@yahoo.com", "--online", "--password-stdin", piped=CANARY)
    assert answer.status == 0
    assert "calendar was left out" in answer.err
    assert [one.name for one in settings(config).accounts] == ["mail", "contacts"]


def test_where_only_tokens_open_the_mail_a_program_that_prints_one_is_asked_for(
    config: Path, init: Init, servers: Servers
) -> None:
    servers.passwords = {"outlook.office365.com": CANARY}
    answer = init("--address", "hanako@outlook.com", "--online", "--password-stdin", piped=CANARY)
    assert answer.status == 2
    assert "OAuth 2" in answer.err
    assert not config.exists()
    answer = init("--address", "hanako@outlook.com", "--online", "--password-command", f"echo {CANARY}")
    assert answer.status == 0, answer.err
    mail = account(config, "mail")
    assert (mail.auth, mail.password_command) == ("xoauth2", ("echo", CANARY))
    assert servers.asked == [("mail", CANARY)]


def test_a_domain_of_ones_own_goes_by_the_name_of_the_provider(config: Path, init: Init, servers: Servers) -> None:
    servers.passwords = {"imap.gmail.com": CANARY}
    words = ("--address", "hanako@firm.example", "--password-stdin")
    assert init(*words, "--provider", "google workspace", piped=CANARY).status == 0
    mail = account(config, "mail")
    assert (mail.host, mail.user) == ("imap.gmail.com", "hanako@firm.example")
    config.unlink()
    answer = init(*words, "--provider", "Gmial", piped=CANARY)
    assert answer.status == 2
    assert "Gmail" in answer.err


# --- other servers ----------------------------------------------------------------------------------


def test_any_server_can_be_named(config: Path, init: Init, servers: Servers, tmp_path: Path) -> None:
    servers.passwords = {"imap.firm.example": CANARY, "dav.firm.example": CANARY}
    (tmp_path / "ca.pem").touch()
    words = (
        "--address",
        "hanako@firm.example",
        "--imap",
        "imap.firm.example:10993",
        "--user",
        "sato",
        "--ca",
        str(tmp_path / "ca.pem"),
    )
    dav = ("--caldav", "https://dav.firm.example/c/", "--carddav", "https://dav.firm.example/b/")
    answer = init(*words, *dav, "--password-stdin", piped=CANARY)
    assert answer.status == 0, answer.err
    mail, dates, cards = settings(config).accounts
    assert (mail.host, mail.port, mail.user, mail.ca) == ("imap.firm.example", 10993, "sato", tmp_path / "ca.pem")
    assert (dates.kind, dates.url, dates.ca, cards.kind) == (
        "caldav",
        "https://dav.firm.example/c/",
        mail.ca,
        "carddav",
    )


def test_a_calendar_that_was_named_must_open(config: Path, init: Init, servers: Servers) -> None:
    servers.passwords = {"imap.firm.example": CANARY}
    words = ("--address", "h@firm.example", "--imap", "imap.firm.example", "--caldav", "https://dav.firm.example/")
    answer = init(*words, "--password-stdin", piped=CANARY)
    assert answer.status == 2
    assert "dav.firm.example" in answer.err
    assert not config.exists()


def test_mail_on_this_machine_and_calendars_on_a_server_go_together(
    config: Path, init: Init, servers: Servers, tmp_path: Path
) -> None:
    (tmp_path / "Maildir" / "cur").mkdir(parents=True)
    servers.passwords = {"dav.firm.example": CANARY}
    words = (
        "--address",
        "h@firm.example",
        "--mail",
        str(tmp_path / "Maildir"),
        "--caldav",
        "https://dav.firm.example/",
    )
    assert init(*words, "--password-stdin", piped=CANARY).status == 0
    assert [(one.name, one.kind) for one in settings(config).accounts] == [("mail", "maildir"), ("calendar", "caldav")]
    place = settings(config).drafts
    assert place is not None
    assert place.kind == "maildir"


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("--online",), "--imap"),  # nobody knows the servers of firm.example
        (("--imap", "imap firm"), "imap firm"),
        (("--imap", "imap.firm.example:587"), "587"),
        (("--imap", "imap.firm.example", "--caldav", "http://dav.firm.example/"), "https"),
        (("--imap", "imap.firm.example", "--caldav", "https://h:secret@dav.firm.example/"), "--password-command"),
        (("--imap", "imap.firm.example", "--password-command", "pass 'show"), "--password-command"),
        (("--imap", "imap.firm.example", "--token"), "--password-command"),
    ],
)
def test_what_cannot_be_understood_is_told_with_its_remedy_and_nothing_is_written(
    words: tuple[str, ...], hint: str, language: str, config: Path, init: Init
) -> None:
    answer = init("--address", "hanako@firm.example", *words, language=language)
    assert (answer.status, len(answer.said)) == (2, 1)
    assert hint in answer.err
    assert "secret" not in answer.err
    assert not config.exists()


def test_what_the_server_says_is_told_and_nothing_is_written(config: Path, init: Init, servers: Servers) -> None:
    words = ("--address", "h@firm.example", "--imap", "imap.firm.example", "--password-stdin")
    for fault in (
        SignInAgain(say("imap.sign_in", account="mail", host="imap.firm.example", user="h")),
        SetupWrong(say("imap.no_host", account="mail", host="imap.firm.example")),
        TryLater(say("imap.unreachable", account="mail", host="imap.firm.example")),
    ):
        servers.faults["imap.firm.example"] = fault
        answer = init(*words, piped=CANARY)
        assert (answer.status, len(answer.said)) == (2, 1)
        assert "imap.firm.example" in answer.err
        assert CANARY not in answer.out + answer.err
        assert not config.exists()


def test_it_can_be_written_without_asking_any_server(config: Path, init: Init, servers: Servers) -> None:
    words = ("--address", "hanako@fastmail.com", "--online", "--no-try")
    answer = init(*words)
    assert answer.status == 0, answer.err
    assert servers.asked == []
    assert [one.name for one in settings(config).accounts] == ["mail"]
    assert "login mail" in answer.out
    config.unlink()
    answer = init(*words, "--password-command", "/nowhere/pass show 'mail/a b'")
    assert answer.status == 0, answer.err
    assert account(config, "mail").password_command == ("/nowhere/pass", "show", "mail/a b")
    assert "login mail" not in answer.out


# --- with a person at the terminal ------------------------------------------------------------------


def test_on_a_terminal_enter_leads_to_the_server_and_the_password_is_hidden(
    config: Path, init: Init, servers: Servers, answers: Callable[..., list[str]]
) -> None:
    servers.passwords = {"imap.fastmail.com": CANARY, "caldav.fastmail.com": CANARY, "carddav.fastmail.com": CANARY}
    asked = answers("", "wrong", CANARY)
    answer = init("--address", "hanako@fastmail.com", terminal=True)
    assert answer.status == 0, answer.err
    assert len(asked) == 5  # where the mail is, the password twice, calendars, cards
    assert [one.name for one in settings(config).accounts] == ["mail", "calendar", "contacts"]
    assert CANARY not in answer.out + answer.err


def test_what_is_offered_may_be_refused(
    config: Path, init: Init, servers: Servers, answers: Callable[..., list[str]]
) -> None:
    servers.passwords = {"imap.fastmail.com": CANARY, "caldav.fastmail.com": CANARY, "carddav.fastmail.com": CANARY}
    answers("", CANARY, agrees=False)
    assert init("--address", "hanako@fastmail.com", terminal=True).status == 0
    assert [one.name for one in settings(config).accounts] == ["mail"]


def test_on_a_terminal_an_unknown_server_is_asked_for(
    config: Path, init: Init, servers: Servers, answers: Callable[..., list[str]]
) -> None:
    servers.passwords = {"imap.firm.example": CANARY}
    asked = answers("", "imap firm", "imap.firm.example", CANARY)
    answer = init("--address", "hanako@firm.example", terminal=True)
    assert answer.status == 0, answer.err
    assert account(config, "mail").host == "imap.firm.example"
    assert len(asked) == 4


def test_what_init_wrote_passes_doctor(
    config: Path, init: Init, servers: Servers, capsys: pytest.CaptureFixture[str]
) -> None:
    servers.passwords = {"imap.gmail.com": CANARY}
    init("--address", "hanako@gmail.com", "--online", "--password-stdin", piped=CANARY)
    assert _status(["--config", str(config), "doctor", "--json"], Screen("en")) in (0, 1)
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    assert all(one["ok"] for one in found if one["about"] == "mail" and "0600" not in one["says"])
    assert os.fspath(config.name) in {one["about"] for one in found}
