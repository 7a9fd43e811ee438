"""`init` at Google and Microsoft: every way is told before one is chosen, the most careful one first, and only that one is written."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from config.load import load_settings
from config.schema import Account
from connectors.auth.google import scopes_of, short
from connectors.graph_sign_in import rights_of
from daemon.cli.main import _status
from daemon.cli.speak import Screen
from tests.tools.command import Answer, Terminal
from tests.tools.fake_server import Servers, servers

__all__ = ["servers"]

GOOGLE, MICROSOFT = "hanako@gmail.com", "hanako@outlook.jp"
ORDER = ("gmail.readonly", "gmail.insert", "IMAP", "gmail.compose")
Init = Callable[..., Answer]


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return tmp_path / "config.yaml"


@pytest.fixture
def init(config: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, servers: Servers) -> Init:
    """`typed`: what a person answers, in order; None: nobody is there."""

    def run(*words: str, typed: tuple[str, ...] | None = None, language: str = "en") -> Answer:
        answers: Iterator[str] = iter(typed or ())
        monkeypatch.setattr("sys.stdin", io.StringIO() if typed is None else Terminal())
        monkeypatch.setattr("click.prompt", lambda _text, **more: next(answers) or more["default"])
        monkeypatch.setattr(
            "click.confirm", lambda _text, **more: {"y": True, "n": False, "": more["default"]}[next(answers)]
        )
        status = _status(["--config", str(config), "init", "--name", "Hanako", *words], Screen(language))
        spoken = capsys.readouterr()
        return Answer(status, spoken.out, spoken.err)

    return run


def accounts(config: Path) -> dict[str, Account]:
    settings = load_settings(config)
    return {one.name: settings.with_drafts(one) for one in settings.accounts}


def place(config: Path) -> tuple[str, bool]:
    """Where drafts go, and whether that is only a look for now."""
    drafts = load_settings(config).drafts
    assert drafts is not None
    return drafts.account or str(drafts.path), drafts.preview


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize(
    ("typed", "scopes", "drafts"),
    [
        (("", "y", "y"), "gmail.readonly", "tsunagari-drafts"),
        (("2", "y", "y"), "gmail.insert, gmail.readonly", "tsunagari-drafts"),
        (("4", "n", "9", "one", "1", "y", "y"), "gmail.readonly", "tsunagari-drafts"),
        (("drafts", "y", "y", "y"), "gmail.compose, gmail.readonly", "mail"),
    ],
)
def test_the_four_ways_at_google_stand_in_their_order_and_one_is_chosen(
    typed: tuple[str, ...], scopes: str, drafts: str, language: str, config: Path, init: Init
) -> None:
    answer = init("--address", GOOGLE, typed=("", *typed), language=language)  # Enter: the mail is on a server
    assert answer.status == 0, answer.err
    places = [answer.out.index(word) for word in ORDER]
    assert places == sorted(places)
    found = accounts(config)
    assert {name: one.kind for name, one in found.items()} == {
        "mail": "gmail", "calendar": "google_calendar", "contacts": "google_people",
    }  # fmt: skip
    assert short(scopes_of(found["mail"], drafts=found["mail"].drafts)) == scopes
    where, preview = place(config)
    assert where.endswith(drafts)
    assert preview


def test_the_permission_that_could_send_is_asked_for_only_after_it_was_said(config: Path, init: Init) -> None:
    told = init("--address", GOOGLE, typed=("", "4", "n", "1", "n", "n"))
    assert told.out.index("this one could send") > told.out.index("gmail.compose")
    assert "tsunagari refuses to" in told.out
    assert list(accounts(config)) == ["mail"]


def test_an_app_password_is_one_of_the_ways(config: Path, init: Init, servers: Servers) -> None:
    servers.passwords = {"imap.gmail.com": "secret"}
    answer = init("--address", GOOGLE, typed=("", "3", "secret"))
    assert answer.status == 0, answer.err
    assert "https://myaccount.google.com/apppasswords" in answer.out
    assert (accounts(config)["mail"].kind, place(config)) == ("imap", ("mail", True))


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize(("typed", "right"), [("1", "Mail.Read"), ("2", "Mail.ReadWrite")])
def test_the_two_ways_at_microsoft(typed: str, right: str, language: str, config: Path, init: Init) -> None:
    answer = init("--address", MICROSOFT, typed=("", typed, "", "y", "n"), language=language)
    assert answer.status == 0, answer.err
    assert answer.out.index("Mail.Read") < answer.out.index("Mail.ReadWrite")
    found = accounts(config)
    assert {name: one.kind for name, one in found.items()} == {"mail": "graph_mail", "calendar": "graph_calendar"}
    assert rights_of(found["mail"]) == (right,)
    assert "login mail calendar" in answer.out


@pytest.mark.parametrize(
    ("typed", "kind"), [("Google", "gmail"), ("microsoft", "graph_mail"), ("Microsoft 365", "graph_mail")]
)
def test_the_mail_of_a_domain_of_ones_own_may_be_at_google_or_microsoft(
    typed: str, kind: str, config: Path, init: Init
) -> None:
    registered = () if kind == "gmail" else ("",)
    answer = init("--address", "h@firm.example", typed=("", typed, "1", *registered, "n", "n"))
    assert answer.status == 0, answer.err
    assert accounts(config)["mail"].kind == kind
    assert accounts(config)["mail"].user == "h@firm.example"


def test_with_nobody_there_the_most_careful_way_is_taken(config: Path, init: Init) -> None:
    for address in (GOOGLE, MICROSOFT):
        answer = init("--address", address, "--online")
        assert answer.status == 0, answer.err
        mail = accounts(config)["mail"]
        assert (mail.kind in ("gmail", "graph_mail"), mail.drafts, mail.digest) == (True, False, False)
        config.unlink()


def test_calendars_at_google_go_together_with_mail_on_this_machine(config: Path, init: Init, tmp_path: Path) -> None:
    (tmp_path / "Maildir" / "cur").mkdir(parents=True)
    answer = init("--address", GOOGLE, "--mail", str(tmp_path / "Maildir"), "--provider", "Gmail")
    assert answer.status == 0, answer.err
    assert {name: one.kind for name, one in accounts(config).items()} == {
        "mail": "maildir", "calendar": "google_calendar", "contacts": "google_people",
    }  # fmt: skip


def test_the_file_of_a_registration_is_looked_at_before_it_is_written_down(
    config: Path, init: Init, tmp_path: Path
) -> None:
    file = tmp_path / "client.json"
    for content, hint in (("{}", "desktop app"), (json.dumps({"web": {}}), "web page"), (None, "not there")):
        file.unlink(missing_ok=True)
        if content is not None:
            file.write_text(content)
        answer = init("--address", GOOGLE, "--online", "--client", str(file))
        assert (answer.status, len(answer.said), config.exists()) == (2, 1, False)
        assert hint in answer.err
    file.write_text(json.dumps({"installed": {"client_id": "c", "client_secret": "s"}}))
    assert init("--address", GOOGLE, "--online", "--client", str(file)).status == 0
    assert {one.client for one in accounts(config).values()} == {file}


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("--address", GOOGLE, "--way", "sending"), "digest"),
        (("--address", MICROSOFT, "--way", "digest"), "read, drafts"),
        (("--address", "h@firm.example", "--way", "read"), "--provider"),
        (("--address", GOOGLE, "--way", "read", "--password-stdin"), "--way read"),
        (("--address", GOOGLE, "--way", "drafts", "--imap", "imap.gmail.com"), "--imap"),
        (("--address", MICROSOFT, "--client-id", "my app"), "11111111"),
        (("--address", GOOGLE, "--plain", "mail"), "--plain mail"),
        (("--address", "h@fastmail.com", "--password-stdin"), "--password-stdin"),
        (("--address", "h@fastmail.com", "--plain", "mail"), "imap.fastmail.com"),
        (("--address", "h@firm.example", "--imap", "127.0.0.1", "--plain", "calendar"), "--plain calendar"),
        (("--address", "h@firm.example", "--imap", "127.0.0.1", "--plain", "everything"), "calendar"),
    ],
)
def test_what_does_not_go_together_is_told_and_nothing_is_written(
    words: tuple[str, ...], hint: str, language: str, config: Path, init: Init
) -> None:
    answer = init("--online", *words, language=language)
    assert (answer.status, len(answer.said)) == (2, 1)
    assert hint in answer.err
    assert not config.exists()


def test_each_account_is_read_without_encryption_only_if_it_was_named(
    config: Path, init: Init, servers: Servers
) -> None:
    dav = ("--caldav", "http://127.0.0.1:5232/", "--carddav", "https://localhost:5233/")
    words = ("--address", "h@firm.example", "--imap", "127.0.0.1:143", *dav, "--plain", "mail", "--plain", "calendar")
    assert init(*words, "--no-try").status == 0
    assert {name: one.plain for name, one in accounts(config).items()} == {
        "mail": True, "calendar": True, "contacts": False,
    }  # fmt: skip


@pytest.mark.parametrize("file", ["a dangling link", "a file"])
def test_what_is_there_already_is_left_alone_before_anything_is_asked(
    file: str, config: Path, init: Init, tmp_path: Path
) -> None:
    if file == "a file":
        config.write_text("mine\n")
    else:
        config.symlink_to(tmp_path / "nowhere")
    answer = init("--address", GOOGLE, typed=())
    assert (answer.status, len(answer.said)) == (2, 1)
    assert not (tmp_path / "nowhere").exists()


def test_where_nothing_can_be_written_nothing_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr("sys.stdin", Terminal())
    assert _status(["--config", str(tmp_path / "file" / "config.yaml"), "init"], Screen("en")) == 2
    spoken = capsys.readouterr()
    assert (spoken.out, spoken.err.count("\n")) == ("", 1)
    assert "a file stands where a folder is needed" in spoken.err


def test_without_a_try_no_password_is_asked_for(config: Path, init: Init, servers: Servers) -> None:
    answer = init("--address", "h@firm.example", "--imap", "imap.firm.example", "--no-try", typed=())
    assert answer.status == 0, answer.err
    assert servers.asked == []
    assert "login mail" in answer.out
