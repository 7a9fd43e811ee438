"""First import, news and memory, side by side with notmuch, mu and a plain read of all bytes, on a generated Maildir.

    python -m bench.import BOX [--cores 1] [--cold] [--only ours,notmuch,mu]

BOX as made by tests/tools/make_mailbox.py. Every figure is a ratio of this one run, each part a process of its own on the
same processor. Where it may, it installs the other two itself (Debian's notmuch and maildir-utils). The box is only read.
"""

# ruff: noqa: N999  the name by which the bench is known; `python -m bench.import` runs it, nothing imports it
from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from bench._contest import NEWS, Contest, Took, arena, deliver, evict, run, table
from bench.truth import settings_for
from config.schema import Settings

if TYPE_CHECKING:
    from daemon.store.cache import Cache
    from daemon.store.state import State

Street: TypeAlias = "tuple[Settings, Cache, State, datetime]"
KEY = "0" * 32
PLAIN_START = "import click, sqlite3"


# --- the others ----------------------------------------------------------------------------------


def notmuch(contest: Contest) -> Callable[[], Took]:
    """`notmuch new`, its index outside of the mailbox."""
    index = contest.work / "notmuch"
    index.mkdir()
    settings = contest.work / "notmuch.conf"
    settings.write_text(
        f"[database]\npath={index}\nmail_root={contest.maildir}\n[user]\nprimary_email=ren@home.example\n"
        "[maildir]\nsynchronize_flags=false\n",
        encoding="utf-8",
    )
    return lambda: run(["notmuch", "new", "--quiet"], {"NOTMUCH_CONFIG": str(settings)})


def mu(contest: Contest) -> Callable[[], Took]:
    """`mu index`, after `mu init`."""
    home = f"--muhome={contest.work / 'mu'}"
    run(["mu", "init", "--quiet", home, f"--maildir={contest.maildir}"])
    return lambda: run(["mu", "index", "--quiet", home])


# --- ours ----------------------------------------------------------------------------------------


def part(contest: Contest, name: str) -> tuple[Took, dict[str, Any]]:
    """One part of ours in a process of its own."""
    command = [sys.executable, "-m", "bench.import", str(contest.box), "--part", name]
    took = run([*command, "--maildir", str(contest.maildir), "--state", str(contest.work / "state")])
    return took, json.loads(took.said)


def read_bytes(maildir: Path) -> dict[str, float]:
    """The floor: open every file and read it."""
    count = size = 0
    for path in maildir.rglob("*"):
        if path.is_file():
            size += len(path.read_bytes())
            count += 1
    return {"mails": count, "bytes": size}


class Opens:
    """Counts the mails that this process opens."""

    def __init__(self, maildir: Path) -> None:
        self.count = 0
        self._below = str(maildir)
        sys.addaudithook(self._heard)

    def _heard(self, event: str, arguments: tuple[object, ...]) -> None:
        if event == "open" and str(arguments[0]).startswith(self._below):
            self.count += 1


class Usable(Exception):
    """The mails stand, and their letters begin to be read."""


def sync_here(asked: argparse.Namespace) -> dict[str, float]:
    """One `sync` of the mail alone, as every start does it: to the end that `--part` names."""
    from daemon.store.cache import Cache  # noqa: PLC0415  what is loaded is part of the figure
    from daemon.store.state import State  # noqa: PLC0415

    truth = json.loads((asked.box / "truth.json").read_text(encoding="utf-8"))
    settings = settings_for(asked.box, truth, asked.state)
    settings = replace(settings, key=KEY, accounts=(replace(settings.accounts[0], path=asked.maildir),))
    opens = Opens(asked.maildir)
    with Cache.open(asked.state) as cache, State.open(asked.state) as state:
        if asked.part == "people":
            return until_usable((settings, cache, state, datetime.fromisoformat(truth["now"])), opens)
        return until_no_news((settings, cache, state, datetime.now(UTC)), opens)


def until_usable(street: Street, opens: Opens) -> dict[str, float]:
    """Until the ties can be told, and telling them; what the letters say is left unread."""
    from daemon.sync import sync  # noqa: PLC0415  what is loaded is part of the figure
    from daemon.ties import Ties  # noqa: PLC0415

    mail = street[0].accounts[0].name

    def progress(name: str, _through: int, _of: int | None) -> None:
        if name != mail:
            raise Usable

    began = time.perf_counter()
    with suppress(Usable):
        sync(*street, progress)
    seconds, opened = time.perf_counter() - began, opens.count
    began = time.perf_counter()
    ties = sum(1 for _ in Ties(*street))
    return {"seconds": seconds, "opens": opened, "ties": ties, "ties_seconds": time.perf_counter() - began}


def until_no_news(street: Street, opens: Opens) -> dict[str, float]:
    """To its end, once more without news, and once more with a hundred mails, as a service does it that is up already."""
    from daemon.sync import sync  # noqa: PLC0415  what is loaded is part of the figure

    began = time.perf_counter()
    sync(*street)
    seconds, opened, opens.count = time.perf_counter() - began, opens.count, 0
    began = time.perf_counter()
    sync(*street)
    check, check_opens = time.perf_counter() - began, opens.count
    deliver(Path(str(street[0].accounts[0].path)), 4, "new")
    began = time.perf_counter()
    sync(*street)
    standing = time.perf_counter() - began
    return {"seconds": seconds, "opens": opened, "check": check, "check_opens": check_opens, "standing": standing}


# --- the contest -----------------------------------------------------------------------------------


def first_times(contest: Contest, only: set[str]) -> dict[str, Callable[[], Took]]:
    """What reads the whole mailbox for the first time, by its name; called again it looks for news."""
    others = {"notmuch": notmuch, "mu": mu}
    if any(not shutil.which(name) for name in only & others.keys()) and shutil.which("apt-get") and os.geteuid() == 0:
        packages = ["notmuch", "maildir-utils"]
        subprocess.run(["apt-get", "install", "--yes", "--quiet", *packages], check=False, stdout=subprocess.DEVNULL)
    found = {name: make(contest) for name, make in others.items() if name in only and shutil.which(name)}
    for name in sorted(only & others.keys() - found.keys()):
        print(f"{name} is not there: apt-get install notmuch maildir-utils")
    return found


def contend(contest: Contest, only: set[str]) -> None:
    """Everybody in turn: all mail, then a hundred new ones, then no news."""
    _, floor = part(contest, "bytes")  # warms the page cache too
    others = first_times(contest, only)
    rows = [(name, measured(contest, work)) for name, work in others.items()]
    rows.append(("all bytes", measured(contest, lambda: part(contest, "bytes")[0])))
    if contest.cold:
        evict(contest.maildir)
    usable, people = part(contest, "people")
    rows.append(("tsunagari to a usable people", usable))
    shutil.rmtree(contest.work / "state")
    command = our_command(contest)
    rows.append(("tsunagari sync, acts and all", measured(contest, lambda: run([*command, "sync"]))))
    print(f"\nfirst time, {floor['mails']:.0f} mails, {floor['bytes'] / 2**20:.0f} MiB{', cold' * contest.cold}")
    table(rows, floor["mails"])
    stored = sum(path.stat().st_size for path in (contest.work / "state").iterdir())
    print(f"database: {stored / floor['mails']:.0f} bytes a mail; {people}")
    news(contest, others)
    starts(contest)


def measured(contest: Contest, work: Callable[[], Took]) -> Took:
    """The work, its files read from the disk where the contest is cold."""
    if contest.cold:
        evict(contest.maildir)
    return work()


def news(contest: Contest, others: dict[str, Callable[[], Took]]) -> None:
    """A hundred new mails in the small folder, then in the large one: everybody as a process. Then ours from inside."""
    command = our_command(contest)
    for post, folder in enumerate(("new", "cur"), 1):
        deliver(contest.maildir, post, folder)
        rows = [(name, work()) for name, work in others.items()]
        rows.append(("tsunagari sync", run([*command, "sync"])))
        print(f"\n{NEWS} new mails in {folder}/, acts and all")
        table(rows, NEWS)
    deliver(contest.maildir, 3, "new")
    _, told = part(contest, "news")
    print(
        f"of ours inside the process: {told['seconds'] * 1e3:.0f} ms, mails opened: {told['opens']:.0f};"
        f" in a service that is up: {told['standing'] * 1e3:.0f} ms;"
        f" the check that finds nothing: {told['check'] * 1e3:.1f} ms, mails opened: {told['check_opens']:.0f}"
    )


def our_command(contest: Contest) -> list[str]:
    """The command with settings for this contest. Its clock is the real one: a replayed day lists mail without a date anew."""
    truth = json.loads((contest.box / "truth.json").read_text(encoding="utf-8"))
    settings = contest.work / "tsunagari.yaml"
    settings.write_text(
        json.dumps(
            {
                "me": {"name": truth["owner"]["names"][0], "addresses": truth["owner"]["addresses"]},
                "key": KEY,
                "timezone": "Asia/Tokyo",
                "state": str(contest.work / "state"),
                "accounts": [{"name": "mail", "kind": "maildir", "path": str(contest.maildir)}],
            }
        ),
        encoding="utf-8",
    )
    return [sys.executable, "-c", "from daemon.cli.main import main; main()", "--config", str(settings)]


def starts(contest: Contest) -> None:
    """What a command costs from a cold start, as a ratio to Python with the two libraries that it cannot do without."""
    truth = json.loads((contest.box / "truth.json").read_text(encoding="utf-8"))
    ours, who = our_command(contest), ["who", truth["people"][0]["addresses"][0]]
    commands = {"python": [sys.executable, "-c", PLAIN_START], "status": [*ours, "status"], "who": [*ours, *who]}
    took = {name: min(run(command).cpu for _ in range(5)) for name, command in commands.items()}
    print("\ncold starts, least of five, seconds of the processor and ratio to `python -c 'import click, sqlite3'`:")
    for name, seconds in took.items():
        print(f"{name:34}{seconds:8.3f}{seconds / took['python']:8.1f}")


def main() -> int:
    """The command; with `--part` it is the child that does one thing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("box", type=Path)
    parser.add_argument("--cores", type=int, default=1)
    parser.add_argument("--cold", action="store_true")
    parser.add_argument("--only", default="notmuch,mu")
    parser.add_argument("--part", choices=("bytes", "people", "news"), help=argparse.SUPPRESS)
    parser.add_argument("--maildir", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--state", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.part:
        told = read_bytes(asked.maildir) if asked.part == "bytes" else sync_here(asked)
        print(json.dumps(told))
        return 0
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[-asked.cores :])
    with arena(asked.box.resolve(), cold=asked.cold) as contest:
        contend(contest, set(asked.only.split(",")))
    return 0


if __name__ == "__main__":
    sys.exit(main())
