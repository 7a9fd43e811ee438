"""A password stands nowhere but where it is kept: not in a log, an answer, the state, or the list of processes."""

from __future__ import annotations

import io
import json
import logging
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from config.words import say
from connectors.base import SetupWrong, SignInAgain, TryLater
from daemon.cli.main import main
from tests.servers.imap import Box, Server
from tests.tools.fake_server import Servers, servers
from tests.tools.small_house import NOW, SmallHouse

__all__ = ["servers"]

CANARY = "kanarienvogel-7f3a"
HOST = "imap.work.example"
DAY = (
    ("sync",),
    ("sync", "--json"),
    ("morning", "--json"),
    ("people",),
    ("status",),
    ("doctor",),
    ("doctor", "--json"),
)


def of_server(box: Box, dovecot: Server, *command: str) -> dict[str, object]:
    return {
        "name": "work",
        "kind": "imap",
        "host": "127.0.0.1",
        "port": dovecot.tls,
        "user": box.user,
        "ca": str(dovecot.ca),
    } | ({"password_command": list(command)} if command else {})


def run(house: SmallHouse, *words: str, piped: str = "") -> int:
    """One call of the whole command line, as the shell would make it."""
    before, sys.stdin = sys.stdin, io.StringIO(piped)
    try:
        main(["--config", str(house.config), "--now", NOW.isoformat(), *words])
    except SystemExit as left:
        return int(left.code or 0)
    finally:
        sys.stdin = before


def in_files(folder: Path) -> list[str]:
    """Files that hold the canary."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [str(path.relative_to(folder)) for path in files if CANARY.encode() in path.read_bytes()]


@pytest.mark.loopback
def test_a_real_server_that_refuses_a_password_makes_nobody_tell_it(
    box: Box, dovecot: Server, tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    house = SmallHouse(tmp_path)
    house.accounts[:] = [of_server(box, dovecot)]
    house.write(drafts={"account": "work"})
    assert run(house, "login", "work", piped=f"{CANARY}\n") == 1
    (tmp_path / "pw").write_text(f"{CANARY}\n", encoding="utf-8")
    house.accounts[:] = [of_server(box, dovecot, "cat", str(tmp_path / "pw"))]
    house.write(drafts={"account": "work"})
    assert run(house, "sync", "--json") == 1  # the person must sign in
    told = "".join(capfd.readouterr())
    assert "refused the password" in told
    assert CANARY not in told + caplog.text
    assert in_files(tmp_path) == ["pw"]


@pytest.mark.parametrize(
    "fault",
    [
        SignInAgain(say("imap.sign_in", account="work", host=HOST, user="h")),
        TryLater(say("imap.lost", account="work")),
        SetupWrong(say("imap.no_host", account="work", host=HOST)),
        RuntimeError(f"a fault of ours that quotes {CANARY}"),
    ],
    ids=["sign in again", "try later", "setup wrong", "fault of ours"],
)
def test_whatever_goes_wrong_on_a_day_no_password_shows(
    fault: Exception,
    servers: Servers,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    house = SmallHouse(tmp_path)
    house.accounts += [{"name": "work", "kind": "imap", "host": HOST, "user": "hanako"}]
    house.write()
    servers.passwords[HOST] = CANARY
    assert run(house, "login", "work", piped=CANARY) == 0
    assert run(house, "sync") == 0
    servers.faults[HOST] = fault  # type: ignore[assignment]  # a fault of ours is none of the three
    for words in DAY:
        run(house, *words)
    run(house, "login", "work", piped=CANARY)
    assert CANARY not in "".join(capfd.readouterr()) + caplog.text
    assert in_files(tmp_path) == ["state/tokens/work.login"]


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        (TryLater(say("imap.lost", account="work")), 0),
        (SignInAgain(say("imap.sign_in", account="work", host=HOST, user="h")), 1),
        (SetupWrong(say("imap.no_host", account="work", host=HOST)), 1),
    ],
    ids=["later", "sign in", "setup"],
)
def test_only_what_needs_the_person_ends_with_one_and_the_rest_is_done(
    fault: TryLater | SignInAgain | SetupWrong,
    status: int,
    servers: Servers,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    house = SmallHouse(tmp_path)
    house.mail(("Kate Brown", "kate@friends.example"), 3, "Hi Hanako,\n\nThe garden is coming along.\n\nBest,\nKate\n")
    house.accounts += [{"name": "work", "kind": "imap", "host": HOST, "user": "h", "password_command": ["echo", "pw"]}]
    house.write()
    servers.faults[HOST] = fault
    for words in (("sync", "--json"), ("morning", "--json", "--dry-run")):
        assert run(house, *words) == status
        spoken = capfd.readouterr()
        assert "work" in spoken.err
        accounts = {one["name"]: one for one in json.loads(spoken.out)["accounts"]}
        assert (accounts["mail"]["ok"], accounts["work"]["ok"]) == (True, False)
    assert run(house, "login", "nowhere", piped="x") == 2


@pytest.mark.loopback
@pytest.mark.process
def test_no_list_of_processes_shows_a_password_while_it_is_used(box: Box, dovecot: Server, tmp_path: Path) -> None:
    """Every process of ours and below it is looked at, its words and its surroundings, until all is done."""
    house = SmallHouse(tmp_path)
    house.accounts[:] = [of_server(box, dovecot, "cat", str(tmp_path / "pw"))]
    house.write(drafts=None)
    (tmp_path / "pw").write_text(f"{CANARY}\n", encoding="utf-8")
    command = [sys.executable, "-P", "-c", "from daemon.cli.main import main; main()", "--config", str(house.config)]
    root = str(Path(__file__).parents[1])
    here = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "PYTHONPATH": root, "LANG": "C.UTF-8"}
    process = subprocess.Popen([*command, "sync"], env=here, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    seen = 0
    while process.poll() is None:
        for pid in (process.pid, *_below(process.pid)):
            for name in ("cmdline", "environ"):
                with suppress(OSError):
                    shown = Path(f"/proc/{pid}/{name}").read_bytes()
                    seen += bool(shown)
                    assert CANARY.encode() not in shown
    assert seen


def _below(pid: int) -> list[int]:
    """Children of a process and theirs."""
    with suppress(OSError):
        children = [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
        return [*children, *(below for child in children for below in _below(child))]
    return []
