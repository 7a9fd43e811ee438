"""`login` at Microsoft: a code or the browser, nothing typed here; what is kept is private, and `doctor` tells of the rights."""

from __future__ import annotations

import json
import stat
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from msal.oauth2cli import oauth2

from config.load import load_settings
from tests.cli.conftest import Run
from tests.connectors.mails import mail
from tests.servers.graph import CLIENT, ME, FakeGraph, running
from tests.tools.browser import AGREES, browse_with
from tests.tools.small_house import SmallHouse

pytestmark = pytest.mark.loopback


@pytest.fixture
def server() -> Iterator[FakeGraph]:
    with running(FakeGraph()) as found:
        yield found


@pytest.fixture
def house(tmp_path: Path, server: FakeGraph) -> SmallHouse:
    made = SmallHouse(tmp_path)
    usual = {"user": ME, "client_id": CLIENT, "endpoint": server.url}
    made.accounts += [
        {"name": "work", "kind": "graph_mail", "drafts": True, **usual},
        {"name": "dates", "kind": "graph_calendar", **usual},
        {"name": "bare", "kind": "graph_contacts", "user": ME},
    ]
    made.write()
    return made


def token_file(house: SmallHouse, name: str = "work") -> Path:
    account = next(one for one in load_settings(house.config).accounts if one.name == name)
    assert account.tokens is not None
    return account.tokens / f"{name}.microsoft"


def test_a_code_is_shown_and_what_comes_of_it_is_kept_for_the_owner_alone(
    run: Run, house: SmallHouse, server: FakeGraph, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []
    monkeypatch.setattr(oauth2, "time", SimpleNamespace(sleep=waits.append, time=time.time))
    server.pending = 2
    done = run("login", "work")
    assert done.status == 0
    assert waits == [1, 1]
    assert "ABCD1234" in done.out
    assert "Mail.ReadWrite" in done.out
    path = token_file(house)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "refresh" in path.read_text()
    assert "access-" not in done.out + done.err


def test_only_what_is_used_is_asked_for_and_never_to_send(run: Run, server: FakeGraph) -> None:
    assert run("login", "dates").status == 0
    assert set(server.tokens.values()) == {("Calendars.Read",)}
    assert run("login", "work").status == 0
    assert {*server.tokens.values()} == {("Calendars.Read",), ("Mail.ReadWrite",)}


def test_the_browser_of_this_machine_may_be_used(
    run: Run, house: SmallHouse, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    browse_with(AGREES, tmp_path, monkeypatch)
    done = run("login", "work", "--browser")
    assert (done.status, done.err) == (0, "")
    assert json.loads(token_file(house).read_text())["granted"] == ["Mail.ReadWrite"]


@pytest.mark.parametrize("language", ["en", "ja"])
def test_without_a_registration_of_ones_own_the_way_to_it_is_told_in_steps(run: Run, language: str) -> None:
    done = run("login", "bare", language=language)
    assert done.status == 1
    steps = [line for line in done.out.splitlines() if line[:2].rstrip(".").isdecimal()]
    assert [line[0] for line in steps] == list("123456")
    assert all(word in done.out for word in ("https://entra.microsoft.com", "client_id", "Mail.Send", "Contacts.Read"))
    assert len(done.said) == 1
    assert "login bare" in done.err


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (("authorization_declined", "AADSTS70000"), "not finished"),
        (("unauthorized_client", "AADSTS700016"), "client_id"),
        (("invalid_client", "AADSTS7000218"), "Allow public client flows"),
        (("consent_required", "AADSTS65001"), "administrator"),
        (("temporarily_unavailable", "AADSTS90033"), "fault of its own"),
    ],
)
def test_each_refusal_says_what_to_do_and_keeps_nothing(
    run: Run, house: SmallHouse, server: FakeGraph, error: tuple[str, str], words: str
) -> None:
    server.login_error = error
    done = run("login", "work")
    assert done.status == 1
    assert words in done.err
    assert "private" not in done.err + done.out
    assert not token_file(house).exists()


def test_it_can_be_forgotten(run: Run, house: SmallHouse) -> None:
    run("login", "work")
    assert run("login", "work", "--forget").status == 0
    assert not token_file(house).exists()


def test_doctor_tells_what_was_granted_and_warns_of_more_than_is_used(run: Run, server: FakeGraph) -> None:
    server.lay(mail("Hello."))
    server.grants = ("Mail.Send",)
    server.user = "somebody@else.example"
    run("login", "work")
    told = run("doctor")
    lines = [line for line in (told.out + told.err).splitlines() if "work" in line]
    said = " ".join((told.out + told.err).split())
    assert lines
    assert "granted by Microsoft: Mail.ReadWrite" in said
    assert "more than is used (Mail.Send)" in said
    assert "somebody@else.example" in said
