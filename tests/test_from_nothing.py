"""From nothing to a morning at Google and at Microsoft, as a person does it: init, login (with a browser), doctor, sync, morning."""

from __future__ import annotations

import io
import json
import re
import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email import message_from_bytes
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.request import urlopen

import pytest

from daemon.cli.main import _status
from daemon.cli.speak import Screen
from tests.servers import google as at_google
from tests.servers import graph as at_graph
from tests.servers.google import FakeGoogle
from tests.servers.graph import CLIENT, FakeGraph
from tests.tools.browser import AGREES, READS, browse_with
from tests.tools.command import PATIENCE, SCRIPT, Answer
from tests.tools.small_house import ME, NOW, with_ties

pytestmark = [pytest.mark.loopback, pytest.mark.process]
ADDRESS = ME[1]
DAY = NOW.date().isoformat()


class Person:
    """Somebody at a command line, with a configuration of their own."""

    def __init__(self, folder: Path, language: str, capsys: pytest.CaptureFixture[str]) -> None:
        self.config = folder / "setup" / "config.yaml"
        self.language = language
        self._capsys = capsys

    def runs(self, *words: str) -> Answer:
        status = _status(["--config", str(self.config), "--now", NOW.isoformat(), *words], Screen(self.language))
        spoken = self._capsys.readouterr()
        return Answer(status, spoken.out, spoken.err)

    def init(self, *words: str) -> Answer:
        return self.runs("init", "--name", ME[0], "--address", ADDRESS, *words)

    def edits(self, change: Callable[[str], str]) -> None:
        self.config.write_text(change(self.config.read_text(encoding="utf-8")), encoding="utf-8")

    def moves_to(self, endpoint: str) -> None:
        """The accounts are those of a server of this machine, and the state lies beside the configuration."""
        self.edits(
            lambda text: re.sub(r"(?m)^(    user: .*)$", rf'\1\n    endpoint: "{endpoint}"', text) + "state: state\n"
        )

    def allows_drafts(self) -> None:
        self.edits(lambda text: text.replace("  preview: true\n", ""))


@pytest.fixture(params=["en", "ja"])
def person(
    request: pytest.FixtureRequest, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Person:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    return Person(tmp_path, request.param, capsys)


@pytest.fixture
def google() -> Iterator[FakeGoogle]:
    with at_google.running(FakeGoogle(user=ADDRESS)) as server:
        server.calendar(ADDRESS, primary=True)
        yield server


@pytest.fixture
def graph() -> Iterator[FakeGraph]:
    with at_graph.running(FakeGraph(user=ADDRESS)) as server:
        yield server


def letters(folder: Path) -> Iterator[tuple[bytes, bool]]:
    """The letters of a small mailbox, and whether each was sent."""
    house = with_ties(folder / "house")
    for box, sent in ((house.maildir, False), (house.maildir / ".Sent", True)):
        yield from ((file.read_bytes(), sent) for file in sorted((box / "cur").iterdir()))


def written(raw: bytes) -> datetime:
    return parsedate_to_datetime(message_from_bytes(raw)["Date"]).astimezone(UTC)


def signs_in_at_google(person: Person, account: str) -> tuple[int, str]:
    """`login`, and a browser that opens the page that is shown and goes where it is sent."""
    words = [str(SCRIPT), "--config", str(person.config), "login", account]
    with subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        assert process.stdout is not None
        told = []
        for line in process.stdout:
            told.append(line.decode())
            if line.startswith(b"http"):
                with urlopen(line.decode().strip(), timeout=PATIENCE) as page:  # noqa: S310  of the test's own server
                    told.append(page.read().decode())
        return process.wait(PATIENCE), "".join(told)


@pytest.mark.parametrize("way", ["read", "digest", "drafts"])
def test_from_nothing_to_a_morning_at_google(way: str, person: Person, google: FakeGoogle, tmp_path: Path) -> None:
    for raw, sent in letters(tmp_path):
        google.deliver(raw, ("SENT",) if sent else ("INBOX",))
    before = len(google.letters)
    registration = {"installed": {"client_id": google.client[0], "client_secret": google.client[1]}}
    client = tmp_path / "setup" / "google.json"

    done = person.init("--provider", "Gmail", "--way", way)
    assert done.status == 0, done.err
    assert "login mail calendar contacts" in done.out
    assert "gmail.compose" in done.out if way == "drafts" else "gmail.compose" not in done.out
    person.moves_to(google.endpoint)
    steps = person.runs("login", "mail")
    assert (steps.status, len(steps.said)) == (1, 1)
    assert all(word in steps.out for word in ("https://console.cloud.google.com", "Gmail API", str(client), "7"))
    client.write_text(json.dumps(registration))
    assert person.runs("doctor").status == 1

    wanted = {
        "read": {"gmail.readonly"},
        "digest": {"gmail.readonly", "gmail.insert"},
        "drafts": {"gmail.readonly", "gmail.compose"},
    }
    for account in ("mail", "calendar", "contacts"):
        status, told = signs_in_at_google(person, account)
        assert status == 0, told
        assert {"en": "You can close this page", "ja": "閉じてかまいません"}[person.language] in told
    granted = {scope.removeprefix(at_google.ROOT) for scope in set().union(*google.refresh.values())}
    assert granted == wanted[way] | {"calendar.events.readonly", "calendar.calendarlist.readonly", "contacts.readonly"}

    looked = person.runs("doctor")
    assert looked.status == 0, looked.out
    assert all(scope in looked.out for scope in wanted[way])
    assert person.runs("sync").status == 0
    shown = person.runs("morning", "--json")
    assert shown.status == 0, shown.err
    assert sum(one["draft"] is not None for one in shown.json["suggestions"]) == 3
    assert google.drafts == {}  # the configuration says `preview: true`

    person.allows_drafts()
    for _ in range(2):
        again = person.runs("morning")
        assert again.status == 0, again.err
    files = list((Path.home() / "tsunagari-drafts").glob("*.eml"))
    assert (len(google.drafts), len(files)) == ((3, 0) if way == "drafts" else (0, 3))
    page = (tmp_path / "setup" / "state" / "digest" / f"{DAY}.html").read_text(encoding="utf-8")
    assert page.count('href="mailto:') == (0 if way == "drafts" else 3)

    laid = [one.raw for one in google.letters.values() if b"tsunagari@localhost.invalid" in one.raw]
    assert len(laid) == (1 if way == "digest" else 0)
    assert len(google.letters) == before + len(laid) + len(google.drafts)
    assert person.runs("sync").status == 0
    assert "localhost.invalid" not in person.runs("people", "--json").out  # a mail of ours is no contact of anybody's
    asked_to_write = {asked.path for asked in google.asked if asked.method != "GET"} - {"/token"}
    kinds = {"read": set(), "digest": {"/gmail/v1/users/me/messages"}, "drafts": {"/gmail/v1/users/me/drafts"}}
    assert asked_to_write == kinds[way]


@pytest.mark.parametrize("way", ["read", "drafts"])
def test_from_nothing_to_a_morning_at_microsoft(
    way: str, person: Person, graph: FakeGraph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for raw, sent in letters(tmp_path):
        graph.lay(raw, "sentitems" if sent else "inbox", written(raw))
    browse_with(AGREES, tmp_path, monkeypatch)

    done = person.init("--provider", "Microsoft 365", "--way", way)
    assert done.status == 0, done.err
    steps = person.runs("login", "mail")
    assert (steps.status, len(steps.said)) == (1, 1)
    assert all(word in steps.out for word in ("https://entra.microsoft.com", "client_id", "Mail.Send"))
    person.edits(lambda text: re.sub(r"# (client_id: ).*", rf"\g<1>{CLIENT}", text))  # as the remark above it says
    person.moves_to(graph.url)
    assert person.runs("doctor").status == 1

    assert person.runs("login", "mail", "--browser").status == 0
    codes = person.runs("login", "calendar", "contacts")  # by a code, on any device
    assert codes.status == 0, codes.err
    assert codes.out.count("ABCD1234") == 2
    right = {"read": "Mail.Read", "drafts": "Mail.ReadWrite"}[way]
    assert {*graph.refresh.values()} == {(right,), ("Calendars.Read",), ("Contacts.Read",)}

    looked = person.runs("doctor")
    assert looked.status == 0, looked.out
    assert right in looked.out
    assert person.runs("sync").status == 0
    shown = person.runs("morning", "--json")
    assert shown.status == 0, shown.err
    assert sum(one["draft"] is not None for one in shown.json["suggestions"]) == 3
    assert not any(mail.draft for mail in graph.mails.values())

    person.allows_drafts()
    for _ in range(2):
        again = person.runs("morning")
        assert again.status == 0, again.err
    files = list((Path.home() / "tsunagari-drafts").glob("*.eml"))
    laid = [mail for mail in graph.mails.values() if mail.draft]
    assert (len(laid), len(files)) == ((3, 0) if way == "drafts" else (0, 3))


def test_at_google_too_the_browser_of_this_machine_can_be_opened(
    person: Person, google: FakeGoogle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    browse_with(READS, tmp_path, monkeypatch)
    client = tmp_path / "client.json"
    client.write_text(json.dumps({"installed": {"client_id": google.client[0], "client_secret": google.client[1]}}))
    assert person.init("--provider", "Gmail", "--client", str(client)).status == 0
    person.moves_to(google.endpoint)
    done = person.runs("login", "mail", "calendar", "--browser")
    assert done.status == 0, done.err
    assert person.runs("doctor").out.count("gmail.readonly") == 1


def test_a_registration_that_init_was_given_is_written_and_one_that_is_none_is_refused(person: Person) -> None:
    refused = person.init("--provider", "Microsoft 365", "--client-id", "my app")
    assert (refused.status, len(refused.said), person.config.exists()) == (2, 1, False)
    assert (
        person.init("--provider", "Microsoft 365", "--client-id", CLIENT.upper(), "--tenant", "firm.example").status
        == 0
    )
    text = person.config.read_text(encoding="utf-8")
    assert text.count(f'client_id: "{CLIENT}"') == text.count('tenant: "firm.example"') == 3
    assert "# client_id" not in text
