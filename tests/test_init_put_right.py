"""At a terminal, `init` lets put right what does not open, on a real mail server: certificate, encryption, server and password."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from config.load import load_settings
from config.schema import Account
from connectors.secrets import find
from daemon.cli.main import _status
from daemon.cli.speak import Screen
from tests.servers.imap import Server
from tests.tools.command import Answer, Terminal
from tests.tools.fake_server import Servers, servers

__all__ = ["servers"]

pytestmark = pytest.mark.loopback
Init = Callable[..., Answer]


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return tmp_path / "config.yaml"


@pytest.fixture
def init(config: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Init:
    """`typed`: what the person answers, in order; when there is no more, they end it (Ctrl-C)."""

    def run(*words: str, typed: tuple[str, ...], language: str = "en") -> Answer:
        answers = iter(typed)

        def answer(_text: str, **more: object) -> object:
            given = next(answers, None)
            if given is None:
                raise KeyboardInterrupt
            return {"y": True, "n": False}.get(given, given or more.get("default"))

        monkeypatch.setitem(__import__("sys").modules, "keyring", None)  # no ring of this desktop is touched
        monkeypatch.setattr("sys.stdin", Terminal())
        monkeypatch.setattr("click.prompt", answer)
        monkeypatch.setattr("click.confirm", answer)
        whole = ["--config", str(config), "init", "--name", "Hanako", "--address", "h@firm.example", *words]
        status = _status(whole, Screen(language))
        spoken = capsys.readouterr()
        return Answer(status, spoken.out, spoken.err)

    return run


def account(config: Path, name: str = "mail") -> Account:
    return next(one for one in load_settings(config).accounts if one.name == name)


@pytest.mark.parametrize("language", ["en", "ja"])
def test_a_certificate_of_ones_own_is_asked_for_and_then_a_wrong_password_again(
    language: str, config: Path, init: Init, dovecot: Server
) -> None:
    typed = ("wrong", "/nowhere/ca.pem", str(dovecot.ca), dovecot.password)
    answer = init("--imap", f"127.0.0.1:{dovecot.tls}", typed=typed, language=language)
    assert answer.status == 0, answer.err
    assert "/nowhere/ca.pem" in answer.err
    assert account(config).ca == dovecot.ca
    assert find(account(config)).secret.reveal() == dovecot.password


def test_without_encryption_only_after_a_yes(config: Path, init: Init, dovecot: Server) -> None:
    where = f"127.0.0.1:{dovecot.plain}"
    assert init("--imap", where, typed=(dovecot.password, "n")).status == 130  # and no other server either
    assert not config.exists()
    assert init("--imap", where, typed=(dovecot.password, "y")).status == 0
    assert account(config).plain


def test_a_slip_in_the_name_of_the_server_costs_no_other_answer(config: Path, init: Init, servers: Servers) -> None:
    servers.passwords = {"imap.firm.example": "secret", "dav.firm.example": "secret"}
    words = ("--imap", "imap.frim.example", "--caldav", "https://dav.frim.example/")
    typed = ("secret", "imap firm", "imap.firm.example:10993", "https://dav.firm.example/c/")
    answer = init(*words, typed=typed)
    assert answer.status == 0, answer.err
    assert (account(config).host, account(config).port) == ("imap.firm.example", 10993)
    assert account(config, "calendar").url == "https://dav.firm.example/c/"


def test_each_account_keeps_the_password_that_opened_it(config: Path, init: Init, servers: Servers) -> None:
    servers.passwords = {"imap.firm.example": "one", "dav.firm.example": "two"}
    words = ("--imap", "imap.firm.example", "--caldav", "https://dav.firm.example/")
    assert init(*words, typed=("one", "two")).status == 0
    kept = [find(account(config, name)).secret.reveal() for name in ("mail", "calendar")]
    assert kept == ["one", "two"]


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("typed", [(), ("secret",), ("secret", "")])
def test_whoever_stops_is_told_that_nothing_was_written(
    typed: tuple[str, ...], language: str, config: Path, init: Init, servers: Servers
) -> None:
    answer = init("--imap", "imap.frim.example", typed=typed, language=language)
    assert answer.status == 130
    assert answer.said[-1] in ("Stopped. Nothing was written.", "中断しました。何も書いていません。")
    assert not config.exists()


def test_a_password_that_no_server_takes_is_asked_for_again(config: Path, init: Init, dovecot: Server) -> None:
    where = ("--imap", f"127.0.0.1:{dovecot.tls}", "--ca", str(dovecot.ca))
    answer = init(*where, typed=("se\x07cret", dovecot.password))
    assert answer.status == 0, answer.err
    assert len(answer.said) == 1


def test_after_three_tries_it_ends_with_the_reason(config: Path, init: Init, servers: Servers) -> None:
    servers.passwords = {"imap.firm.example": "right"}
    answer = init("--imap", "imap.firm.example", typed=("a", "b", "c", "never asked"))
    assert answer.status == 2
    assert [password for _, password in servers.asked] == ["a", "b", "c"]
    assert "did not accept this password" in answer.said[-2]
    assert "--user NAME" in answer.said[-2]
    assert answer.said[-1] == "Nothing was written."
    assert not config.exists()
