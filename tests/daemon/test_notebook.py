"""A day of a notebook: the clock of the service, and its children as real commands on a small house whose mail lies on a server."""

from __future__ import annotations

import json
import socket
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta, tzinfo
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import schedule

from config.schema import Account
from config.words import say
from connectors import maildir, registry
from connectors.base import ConnectorError, FoundDraft, Known, SignInAgain, Source, TryLater
from connectors.drafts import MaildirDrafts
from connectors.model import Batch, Cursor, Traits
from daemon.cli.loading import load_all
from daemon.cli.main import _status
from daemon.cli.speak import Screen
from daemon.service import Service, Surroundings
from daemon.store.state import State
from tests.daemon.test_service import FakeChild
from tests.tools.small_house import KATE, OLIVER, SUZUKI, TANAKA, SmallHouse, with_ties

NIGHT = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)
TODAY = NIGHT.date() + timedelta(days=1)


def at(hour: int, minute: int = 0) -> datetime:
    """A time of the day in question."""
    return datetime.combine(TODAY, time(hour, minute), UTC)


@dataclass
class Notebook:
    """Its clock, its network, its lid; and a service whose children really run, each at the moment of its start."""

    house: SmallHouse
    capsys: pytest.CaptureFixture[str]
    now: datetime = NIGHT
    until: datetime = NIGHT
    online: Callable[[datetime], bool] = lambda _now: True
    fault: Callable[[], ConnectorError] | None = None  # of a server that is reached
    asleep: list[tuple[datetime, datetime]] = field(default_factory=list)
    started: list[tuple[datetime, str, int]] = field(default_factory=list)
    reached: list[datetime] = field(default_factory=list)

    def open_source(self, account: Account, known: Known, zone: tzinfo) -> Source:
        """In place of a connector to a server: its mail is that of the Maildir."""
        path = self.house.folder / ("Other" if account.name == "other" else "Maildir")
        source = maildir.open_source(replace(account, kind="maildir", path=path), known, zone)
        return OnServer(source, self, account, source.traits)

    def call(self, *words: str, language: str = "en") -> tuple[int, str, str]:
        line = ["--config", str(self.house.config), "--now", self.now.isoformat(), *words]
        status = _status(line, Screen(language))
        spoken = self.capsys.readouterr()
        return status, spoken.out, spoken.err

    def start(self, command: Sequence[str]) -> FakeChild:
        status, _, _ = self.call(*command[1:])
        self.started.append((self.now, " ".join(command[1:]), status))
        return FakeChild(status=status)

    def wait(self, stop: Any, seconds: float) -> None:
        self.now += timedelta(seconds=max(seconds, 0.01))
        for begin, end in self.asleep:
            if begin <= self.now < end:
                self.now = end
        if self.now >= self.until:
            stop.set()

    def run(self, until: datetime) -> None:
        self.until = until
        service = Service(
            ["tsunagari"], Surroundings(lambda: self.now, self.start, self.done, self.load, print, self.wait)
        )
        service.run()

    def done(self, day: Any) -> bool:
        with State.open(self.house.state) as state:
            return state.run_done(day)

    def load(self) -> Any:
        return load_all(self.house.config, "en")[0]

    def mornings(self) -> list[datetime]:
        return [when for when, words, _ in self.started if words.startswith("morning")]

    def digest(self) -> str:
        page = self.house.state / "digest" / f"{TODAY.isoformat()}.txt"
        return page.read_text(encoding="utf-8") if page.exists() else ""


@dataclass
class OnServer:
    """A source behind the network of the notebook."""

    source: Source
    notebook: Notebook
    account: Account
    traits: Traits

    def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
        self._reach()
        yield from self.source.fetch(cursor, since, now)

    def check(self) -> list[Any]:
        self._reach()
        return self.source.check()

    def _reach(self) -> None:
        try:
            if not self.notebook.online(self.notebook.now):
                raise socket.gaierror(socket.EAI_AGAIN, "no name is known")
        except OSError:
            raise TryLater(say("imap.no_host", account=self.account.name, host="mail.example")) from None
        self.notebook.reached.append(self.notebook.now)
        if self.notebook.fault is not None:
            raise self.notebook.fault()


@pytest.fixture
def notebook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Notebook:
    house = with_ties(tmp_path)
    house.accounts = [{"name": "mail", "kind": "imap", "host": "mail.example", "user": "hanako"}]
    house.write(morning={"at": "07:30", "days": "all"})
    made = Notebook(house, capsys)
    connector = ModuleType("connector_of_the_notebook")
    connector.__dict__["open_source"] = made.open_source
    monkeypatch.setitem(sys.modules, connector.__name__, connector)
    monkeypatch.setitem(registry.CONNECTORS, "imap", connector.__name__)

    class Clock(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return made.now.astimezone(tz) if tz else made.now.replace(tzinfo=None)

    class Module:
        datetime = Clock
        timedelta = timedelta
        time = time

    monkeypatch.setattr(schedule, "datetime", Module)
    with State.open(house.state) as state:  # the morning of the evening before is over
        state.begin_run(NIGHT.date(), NIGHT)
        state.end_run(NIGHT.date(), NIGHT, ok=True)
    return made


def test_asleep_at_half_past_seven_without_network_at_eight_online_at_twenty_to_nine(notebook: Notebook) -> None:
    """At a quarter to nine the drafts are there, once; they know of the letter that came in the night."""
    notebook.asleep = [(at(0, 30), at(8))]
    notebook.online = lambda now: now < at(1) or now >= at(8, 40)
    notebook.run(at(0, 29))
    notebook.house.mail(SUZUKI, 0.2, "鈴木様\n\n配置図をお送りします。\n\n佐藤 花子\n", mine=True, subject="Re: 配置図")
    notebook.run(at(8, 20))
    assert notebook.house.lying() == {}
    assert notebook.digest() == ""
    assert not notebook.done(TODAY)
    status, told, _ = notebook.call("status")
    assert status == 0
    assert "waiting for the mail of mail since 08:0" in told
    assert "begins it at once" not in told
    japanese = notebook.call("status", language="ja")[1]
    assert "から mail のメールを待っています" in japanese
    assert "すぐに作られます" not in japanese
    assert json.loads(notebook.call("status", "--json")[1])["runs"][0]["waits_for"] == ["mail"]
    notebook.run(at(8, 45) + timedelta(seconds=59))
    lying = notebook.house.lying()
    assert len(lying) >= 2
    assert notebook.done(TODAY)
    made = notebook.mornings()[-1]
    assert at(8, 40) <= made <= at(8, 46)
    assert SUZUKI[1].encode() not in b"".join(lying.values())  # what was promised was sent in the night
    notebook.run(at(23, 59))
    assert notebook.mornings()[-1] == made
    assert notebook.house.lying() == lying


def test_without_any_network_the_morning_is_made_at_noon_of_what_is_known_and_says_so(notebook: Notebook) -> None:
    notebook.online = lambda now: now < at(0)
    notebook.run(at(11, 59))
    assert notebook.house.lying() == {}
    notebook.run(at(12, 15))
    assert len(notebook.house.lying()) == 3
    assert notebook.done(TODAY)
    assert "The mail of mail could not be read this morning" in notebook.digest()
    assert "no server is known under the name" in notebook.digest()


def test_a_machine_that_is_switched_on_after_noon_gives_its_network_the_time_of_one_look(notebook: Notebook) -> None:
    notebook.run(at(0))
    notebook.now = at(14)
    notebook.online = lambda now: now >= at(14, 1)
    notebook.run(at(14, 10))
    assert [when.hour for when in notebook.mornings()] == [14, 14]
    assert notebook.done(TODAY)
    assert "could not be read" not in notebook.digest()


@pytest.mark.parametrize("hour", [8, 13, 16, 22])
def test_every_day_has_its_morning_at_last_whenever_the_machine_is_switched_on(notebook: Notebook, hour: int) -> None:
    notebook.online = lambda _now: False
    notebook.now = at(hour)
    notebook.run(at(23, 59))
    assert notebook.done(TODAY)
    assert notebook.mornings()[-1] <= max(at(12, 6), at(hour, 12))


def test_by_hand_it_is_made_at_once_and_the_service_makes_it_again_when_the_mail_is_there(notebook: Notebook) -> None:
    """And the digest of the second tells of all drafts of the day."""
    notebook.house.write(morning={"at": "07:30", "days": "all", "drafts": 2})
    notebook.run(at(0))
    notebook.now, notebook.online = at(8), lambda now: now >= at(9)
    status, told, _ = notebook.call("morning")
    assert status == 0
    assert "The mail of mail could not be read this morning" in told
    first = notebook.house.lying()
    assert len(first) == 2
    assert not notebook.done(TODAY)
    of_first = {one for one in (KATE, TANAKA, SUZUKI, OLIVER) if one[1].encode() in b"".join(first.values())}
    for who in of_first:  # touched, they stay; and what they were for is over
        notebook.house.mail(who, 0.01, "Thank you, all is well.\n", mine=True, subject="All is well")
    for name, raw in first.items():
        (notebook.house.drafts / name).write_bytes(raw.replace(b"\n\n", b"\n\nMy own words.\n\n", 1))
    notebook.run(at(9, 10))
    assert notebook.done(TODAY)
    digest = notebook.digest()
    assert len(notebook.house.lying()) == 2
    assert "2 drafts wait for you" in digest
    for name, _ in of_first:
        part = digest.partition("== This morning ==")[2].partition(name)[2]
        assert part.partition("\n   Draft: ")[0].count("\n   - ") >= 1  # with what it was written for
    assert digest.count("You have changed it since") == 2


def test_a_refused_password_holds_no_morning_up_and_is_not_asked_again_and_again(notebook: Notebook) -> None:
    notebook.run(at(0))
    notebook.fault = lambda: SignInAgain(say("secrets.none", account="mail"))
    notebook.now = at(7)
    notebook.reached.clear()
    notebook.run(at(9))
    assert notebook.done(TODAY)
    assert len(notebook.mornings()) == 1
    assert len(notebook.house.lying()) == 3
    assert len(notebook.reached) <= 10  # a look every quarter of an hour, and the morning


def test_a_server_that_is_away_is_left_alone_as_long_as_it_asks_while_the_morning_waits(notebook: Notebook) -> None:
    notebook.run(at(0))
    notebook.fault = lambda: TryLater(say("imap.busy", account="mail"), 3600)
    notebook.now = at(7)
    notebook.reached.clear()
    notebook.run(at(11))
    assert not notebook.done(TODAY)
    assert notebook.house.lying() == {}
    assert len(notebook.reached) <= 5


def test_where_only_the_place_for_drafts_is_away_at_half_past_seven_they_come_when_it_is_back(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = MaildirDrafts.open_to

    def open_to(box: MaildirDrafts, addresses: frozenset[str]) -> list[FoundDraft]:
        if not notebook.online(notebook.now):
            raise TryLater(say("imap.silent", account="mail"))
        return usual(box, addresses)

    monkeypatch.setattr(MaildirDrafts, "open_to", open_to)
    notebook.online = lambda now: not at(7, 29) <= now < at(8, 10)
    notebook.run(at(8, 9))
    assert not notebook.done(TODAY)
    assert notebook.house.lying() == {}
    assert "No draft: " in notebook.digest()
    notebook.run(at(8, 16))
    lying = notebook.house.lying()
    assert len(lying) == 3
    assert "3 drafts wait for you" in notebook.digest()
    assert notebook.done(TODAY)
    notebook.run(at(23, 59))
    assert notebook.house.lying() == lying


def test_a_place_for_drafts_that_stays_away_does_not_keep_the_day_open(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(_box: MaildirDrafts, _addresses: frozenset[str]) -> list[FoundDraft]:
        raise TryLater(say("imap.silent", account="mail"))

    monkeypatch.setattr(MaildirDrafts, "open_to", away)
    notebook.run(at(12, 15))
    assert notebook.done(TODAY)


def test_mail_in_files_alone_is_never_waited_for(notebook: Notebook) -> None:
    notebook.house.accounts = [{"name": "mail", "kind": "maildir", "path": "Maildir"}]
    notebook.house.write(morning={"at": "07:30", "days": "all"})
    notebook.online = lambda _now: False
    notebook.run(at(7, 31))
    assert notebook.done(TODAY)
    assert len(notebook.house.lying()) == 3


@pytest.mark.parametrize("news", [True, False])
def test_mail_of_this_morning_in_files_is_news_enough(notebook: Notebook, news: bool) -> None:
    notebook.house.accounts = [
        {"name": "files", "kind": "maildir", "path": "Maildir"},
        {"name": "other", "kind": "imap", "host": "mail.example", "user": "hanako"},
    ]
    notebook.house.write(morning={"at": "07:30", "days": "all"})
    notebook.online = lambda _now: False
    if news:
        notebook.house.mail(OLIVER, 0.02, "Hi Hanako,\n\nGood morning!\n\nOliver\n")
    notebook.run(at(7, 45))
    assert notebook.done(TODAY) is news
    assert (len(notebook.house.lying()) > 0) is news
