"""What strangers put into names, subjects and texts reaches drafts, digest, terminal and JSON as plain words, and changes nothing there."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from email import message_from_bytes
from email.message import Message
from email.utils import format_datetime, getaddresses
from html.parser import HTMLParser
from pathlib import Path

import pytest

from daemon.cli.main import _status
from daemon.cli.speak import Screen
from tests.tools.command import Answer
from tests.tools.small_house import ME, NOW, SmallHouse
from tests.torture import inputs
from tests.torture.inputs import Case, Torture

_CASES = [
    one
    for one in inputs.names("mail")
    if one.startswith(("mail/name-", "mail/word-", "mail/text-", "mail/raw-header-"))
]
_PERHAPS_NONE = {  # a subject that no good letter bears, or an order among the news: to write nothing is right too
    "mail/word-nested", "mail/word-crlf-subject", "mail/word-subject-crlf-b", "mail/word-subject-lf-q", "mail/text-ja-ignore",
}  # fmt: skip
_THEM = "alice@friends.example"
_GARDEN = "Thank you, the garden here sleeps and the children are back at school."
_HEADERS = ["From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "MIME-Version", "Content-Type",
            "Content-Transfer-Encoding"]  # fmt: skip
_OBEYED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_DICTATED = re.compile(r"SYSTEM|5,?000|送金|attacker|__class__|<script|javascript|hunter2")
_ALIVE = {"script", "img", "iframe", "object", "embed", "form", "input", "link", "base", "math", "audio", "video"}
_FROM = re.compile(rb"^From: (.*?) ?<alice@friends\.example>$", re.MULTILINE)
_SUBJECT = re.compile(rb"^Subject: (.*)$", re.MULTILINE)
_DATE = re.compile(rb"^(?:Date|Received): .*\n", re.MULTILINE)

Line = Callable[..., Answer]


@dataclass(frozen=True, slots=True)
class Stage:
    """A friend of a year who bears the name of a case and brings its subject and text together with good news."""

    house: SmallHouse
    case: Case
    line: Line

    def call(self, *words: str) -> Answer:
        """The command line, on this morning."""
        return self.line("--config", self.house.config, "--now", NOW.isoformat(), *words)

    def drafts(self) -> list[Message]:
        """Every draft that lies there."""
        return [message_from_bytes(raw) for raw in self.house.lying().values()]


@pytest.fixture
def stage(
    request: pytest.FixtureRequest, torture: Torture, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Stage:
    case, house = torture.cases[request.param], SmallHouse(tmp_path)
    raw = case.file.read_bytes()
    name, subject = (found[1] if (found := look.search(raw)) else b"Alice Adams" for look in (_FROM, _SUBJECT))
    for before in (330, 250, 170, 90):
        house.file(_theirs(name, b"A word", before, _GARDEN.encode()))
        house.mail(("", _THEM), before - 2, f"Hi Alice,\n\n{_GARDEN}\n\nBest,\nHanako\n", mine=True)
    said = raw.partition(b"\n\n")[2]
    house.file(_theirs(name, subject, 8, b"Hi Hanako,\n\nI passed the bar exam!\n" + said))
    house.box(".Drafts")
    house.write()

    def line(*words: str | Path) -> Answer:
        status = _status([str(word) for word in words], Screen("en"))
        spoken = capsys.readouterr()
        return Answer(status, spoken.out, spoken.err)

    return Stage(house, case, line)


def _theirs(name: bytes, subject: bytes, days: int, text: bytes) -> bytes:
    when: datetime = NOW - timedelta(days=days)
    head = b"From: " + name + f" <{_THEM}>\nTo: {ME[1]}\nSubject: ".encode() + subject
    rest = f"\nDate: {format_datetime(when)}\nMessage-ID: <d{days}@friends.example>\nMIME-Version: 1.0\n"
    return head + rest.encode() + b"Content-Type: text/plain; charset=utf-8\n\n" + text


@pytest.mark.parametrize("stage", _CASES, indirect=True)
def test_hostile_words_stay_words(stage: Stage) -> None:
    morning = stage.call("morning")
    assert (morning.status, morning.err) == (0, "")
    drafts = stage.drafts()
    assert len(drafts) == 1 or f"mail/{stage.case.name}" in _PERHAPS_NONE
    for draft in drafts:
        _is_as_meant(draft)
    (page,) = (stage.house.state / "digest").glob("*.html")
    _is_dead(page.read_text(encoding="utf-8"))
    for words in ("people", "loops", "promises", "status", "sync", f"who {_THEM}"):
        answer = stage.call(*words.split())
        assert (answer.status, answer.err) == (0, "")
        assert not _OBEYED.search(answer.out)
    assert not _OBEYED.search(morning.out)
    _tells_json(stage)


def _is_as_meant(draft: Message) -> None:
    """The headers and the one reader that were meant, and no word that a stranger dictated."""
    assert [name for name in draft if name not in _HEADERS] == []
    assert len(draft.keys()) == len(set(draft.keys()))
    assert [address for _, address in getaddresses(draft.get_all("To", []))] == [_THEM]
    assert draft["From"] == "Hanako Sato <hanako@home.example>"
    body = draft.get_payload(decode=True)
    assert isinstance(body, bytes)
    assert not _DICTATED.search(body.decode("utf-8"))
    assert not _OBEYED.search(body.decode("utf-8"))


class _Page(HTMLParser):
    """What is alive on a page."""

    def __init__(self) -> None:
        super().__init__()
        self.alive: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _ALIVE:
            self.alive.append(tag)
        for name, value in attrs:
            if name.startswith("on") or name in ("src", "srcset", "action", "style", "background"):
                self.alive.append(f"{tag} {name}")
            if name == "href" and not (value or "").startswith(("mid:", "#")):
                self.alive.append(f"{tag} {name}={value}")


def _is_dead(text: str) -> None:
    page = _Page()
    page.feed(text)
    assert page.alive == []
    assert not _OBEYED.search(text)


def _tells_json(stage: Stage) -> None:
    people = stage.call("people", "--json").json
    assert [one["addresses"] for one in people] == [[_THEM]]
    assert not _OBEYED.search(people[0]["name"])
    assert json.loads(stage.call("who", _THEM, "--json").out)["addresses"] == [_THEM]
    assert [one for one in stage.call("promises", "--json").json if one["side"] == "mine"] == []
