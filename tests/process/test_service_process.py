"""`tsunagari run` as a real process on a small mailbox: what it tells its manager, what it does, and how it ends."""

from __future__ import annotations

import configparser
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from daemon.store.locks import write_lock
from tests.tools.command import PATIENCE, SCRIPT, call
from tests.tools.small_house import KATE, TANAKA, SmallHouse, with_ties

pytestmark = pytest.mark.process

UNIT = Path(__file__).parents[2] / "systemd" / "tsunagari.service"
SOON = 2.0  # seconds within which a word to stop is obeyed


class Running:
    """A service under a manager of ours that listens to what it tells."""

    def __init__(self, house: SmallHouse, ear: socket.socket) -> None:
        self.house, self.ear = house, ear
        self.told: list[str] = []
        self.log = house.folder / "log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [SCRIPT, "--config", house.config, "run"],
                cwd="/",
                stdout=log,
                stderr=log,
                env={**os.environ, "NOTIFY_SOCKET": ear.getsockname()},
            )

    def until(self, line: str) -> None:
        """Listen until it tells this."""
        while True:
            heard = self.ear.recv(4096).decode().splitlines()
            self.told += heard
            if line in heard:
                return

    def until_log(self, words: str, times: int = 1) -> str:
        """Wait until these words stand in its log so often."""
        patience = 600
        self.ear.settimeout(PATIENCE / patience)
        while (log := self.log.read_text(encoding="utf-8")).count(words) < times and patience:
            patience -= 1
            with suppress(TimeoutError):
                self.told += self.ear.recv(4096).decode().splitlines()
        self.ear.settimeout(PATIENCE)
        assert log.count(words) >= times
        return log

    def stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(SOON)

    def others(self) -> list[str]:
        """Every other process that has come of it: each has inherited the way to our ear."""
        mark, found = f"NOTIFY_SOCKET={self.ear.getsockname()}".encode(), []
        for place in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                if int(place.name) != self.process.pid and mark in (place / "environ").read_bytes().split(b"\0"):
                    found.append((place / "cmdline").read_bytes().replace(b"\0", b" ").decode())
        return [words for words in found if words]  # what has ended and is not yet gone has none

    def until_alone(self) -> None:
        """Wait until none of them is left; whoever read for an ended child sees its pipe close first."""
        tries = 100
        while self.others() and tries:
            tries -= 1
            threading.Event().wait(SOON / 100)
        assert self.others() == []


@pytest.fixture
def house(tmp_path: Path) -> SmallHouse:
    """A morning that is due at every time of every day."""
    made = with_ties(tmp_path)
    made.write(morning={"at": "00:00", "days": "all"})
    return made


@pytest.fixture
def ear() -> Iterator[socket.socket]:
    with tempfile.TemporaryDirectory() as short, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as made:
        made.bind(f"{short}/notify")
        made.settimeout(PATIENCE)
        yield made


@pytest.fixture
def running(house: SmallHouse, ear: socket.socket) -> Iterator[Running]:
    started = Running(house, ear)
    yield started
    if started.process.poll() is None:
        started.process.kill()
        started.process.wait(PATIENCE)


def mornings(house: SmallHouse) -> list[bool]:
    return [one["ok"] for one in call("--config", house.config, "status", "--json").json["runs"]]


def test_it_is_ready_reads_once_has_its_morning_once_and_waits(running: Running) -> None:
    running.until("READY=1")
    running.until("STATUS=sync")
    running.until("STATUS=morning")
    running.until("STATUS=waiting")
    status = call("--config", running.house.config, "status", "--json").json
    assert status["running"]
    assert [one["last_good_sync"] is not None for one in status["accounts"]] == [True]
    assert mornings(running.house) == [True]
    for times in (1, 2):  # awake again, and nothing is done a second time
        running.process.send_signal(signal.SIGHUP)
        running.until_log("settings were read again", times)
    assert running.told.count("STATUS=morning") == 1
    assert running.told.count("STATUS=sync") == 1
    assert running.stop() == 0
    running.until_alone()
    assert not call("--config", running.house.config, "status", "--json").json["running"]
    assert running.told.index("READY=1") == 0


def test_settings_that_cannot_be_used_are_refused_and_the_old_ones_hold(running: Running) -> None:
    running.until("STATUS=morning")
    running.until("STATUS=waiting")
    good = running.house.config.read_text(encoding="utf-8")
    running.house.config.write_text(good + "poll: often\n", encoding="utf-8")
    running.process.send_signal(signal.SIGHUP)
    running.until_log("not read again")
    running.house.config.write_text(good + "poll: 20\n", encoding="utf-8")
    running.process.send_signal(signal.SIGHUP)
    log = running.until_log("settings were read again")
    assert log.index("not read again") < log.index("settings were read again")
    assert running.process.poll() is None
    assert running.stop() == 0


def test_a_second_one_on_the_same_state_does_not_begin(running: Running) -> None:
    running.until("READY=1")
    for language, words in (("en_US.UTF-8", "already runs"), ("ja_JP.UTF-8", "すでに")):
        second = call("--config", running.house.config, "run", environment={"LANG": language})
        assert (second.status, len(second.said)) == (2, 1)
        assert words in second.err
        assert str(running.house.state) in second.err
    assert running.process.poll() is None


def test_told_to_stop_while_a_child_works_it_ends_with_the_child(house: SmallHouse, ear: socket.socket) -> None:
    assert call("--config", house.config, "sync").status == 0
    with write_lock(house.state):  # the child waits for its turn to write, for as long as we like
        started = Running(house, ear)
        started.until("STATUS=sync")
        started.until("WATCHDOG=1")
        assert len(started.others()) == 1
        assert started.stop() == 0
        started.until_alone()
    assert call("--config", house.config, "morning").status == 0


def test_one_that_was_killed_leaves_the_place_free(house: SmallHouse, ear: socket.socket) -> None:
    first = Running(house, ear)
    first.until("READY=1")
    first.process.kill()
    first.process.wait(PATIENCE)
    second = Running(house, ear)
    second.until("READY=1")
    second.until("STATUS=morning")
    second.until("STATUS=waiting")
    assert second.stop() == 0
    assert mornings(house) == [True]


def test_a_failing_account_is_named_by_a_status_alone_and_the_clock_goes_on(
    house: SmallHouse, ear: socket.socket
) -> None:
    house.accounts.append({"name": "old", "kind": "maildir", "path": "nowhere"})
    house.write(morning={"at": "00:00", "days": "all"})
    started = Running(house, ear)
    started.until("STATUS=morning")
    started.until("STATUS=waiting")
    assert started.stop() == 0
    log = started.log.read_text(encoding="utf-8")
    assert "`sync` ended with exit status 1" in log
    assert "Traceback" not in log
    assert mornings(house) == [True]  # the rest was done: today has had its morning


def test_no_name_and_no_word_of_a_mail_reaches_the_log(house: SmallHouse, ear: socket.socket) -> None:
    house.file(b"nothing of a mail, but a canary\n")
    started = Running(house, ear)
    started.until("STATUS=morning")
    started.until("STATUS=waiting")
    assert started.stop() == 0
    assert len(house.lying()) > 0
    log = started.log.read_text(encoding="utf-8")
    for secret in (*KATE, *TANAKA, "Kate", "exam", "搬入口", "canary", "Recital"):
        assert secret not in log


def test_a_day_of_rest_counts_as_done_and_leaves_no_draft(house: SmallHouse, ear: socket.socket) -> None:
    today = datetime.now(UTC).date()
    year = [f"{today.year}-01-01..{today.year + 1}-12-31"]
    house.write(morning={"at": "00:00", "days": "all", "closed": year})
    started = Running(house, ear)
    started.until("STATUS=morning")
    started.until("STATUS=waiting")
    assert started.stop() == 0
    assert mornings(house) == [True]
    assert house.lying() == {}


def unit() -> configparser.ConfigParser:
    parser = configparser.ConfigParser(strict=False, interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # names of settings keep their capitals
    parser.read(UNIT, encoding="utf-8")
    return parser


def test_the_unit_starts_the_service_and_nothing_else() -> None:
    service = unit()["Service"]
    assert service["ExecStart"].split()[0].endswith("/tsunagari")
    assert service["ExecStart"].split()[1:] == ["run"]
    assert {name for name in service if name.startswith("Exec")} == {"ExecStart", "ExecReload"}
    assert service["ExecReload"].endswith("kill -HUP $MAINPID")
    assert (service["Type"], service["NoNewPrivileges"], service["UMask"]) == ("notify", "yes", "0077")
    assert unit()["Install"]["WantedBy"] == "default.target"


def test_the_unit_opens_no_port_and_mails_nobody() -> None:
    text = UNIT.read_text(encoding="utf-8")
    assert {"Unit", "Service", "Install"} == set(unit().sections())
    for name in ("Listen", "Sockets", "OnFailure", "AmbientCapabilities", "User="):
        assert name not in text
    for word in ("sendmail", "smtp", "mail("):
        assert word not in text.lower()


def test_systemd_finds_no_fault_in_the_unit(tmp_path: Path) -> None:
    """Where there is a systemd; its own check wants the command to exist, so ours of today stands in for it."""
    analyze = shutil.which("systemd-analyze")
    copy = tmp_path / UNIT.name
    copy.write_text(UNIT.read_text(encoding="utf-8").replace("%h/.local/bin/tsunagari", str(SCRIPT)), encoding="utf-8")
    assert copy.read_text(encoding="utf-8") != UNIT.read_text(encoding="utf-8")
    if analyze:
        order = [analyze, "verify", "--user", "--man=no", str(copy)]
        surroundings = {**os.environ, "XDG_RUNTIME_DIR": str(tmp_path)}
        done = subprocess.run(order, env=surroundings, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")
