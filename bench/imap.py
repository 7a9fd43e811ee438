"""The first reading of an IMAP account, against a bare imapclient loop that fetches the same bytes; then a look without news.

    python -m bench.imap MAILDIR [--messages N]

Starts a Dovecot on loopback (TLS) and lays the mails of the Maildir there. Four parts, each begun as a process of its own on the
same machine: ours, from the connection to the rows in the store; the same questions asked by a bare loop that keeps nothing (goal:
ours is at least 0.6 as fast); ours in one process; and a second reading, whose questions to the server are counted (goal: 5 for each folder).
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import ssl
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from config.schema import Account, Me, Settings
from tests.servers.imap import Box, Server, start_dovecot

RATIO_GOAL, TRIPS_GOAL, PEAK_GOAL = 0.6, 5, 300
NOW = datetime(2026, 11, 24, tzinfo=UTC)


def lay(maildir: Path, server: Server, box: Box, most: int) -> int:
    """The files of a Maildir become the box of a user; returns how many."""
    assert server.mails is not None
    box.folders()  # the server makes the box
    home, count = server.mails / box.user, 0
    for folder in [maildir, *sorted(path for path in maildir.iterdir() if path.name.startswith("."))]:
        place = home if folder == maildir else home / folder.name
        for half in ("cur", "new", "tmp"):
            (place / half).mkdir(parents=True, exist_ok=True)
        for file in sorted(path for half in ("cur", "new") for path in (folder / half).iterdir()):
            if count < most:
                shutil.copy(file, place / "cur" / (file.name if ":2," in file.name else f"{file.name}:2,S"))
                count += 1
    owner = home.stat()
    for path in [home, *home.rglob("*")]:
        os.chown(path, owner.st_uid, owner.st_gid)
    return count


def ours(account: Account, state: Path, asked: Path, *, alone: bool = False) -> dict[str, Any]:
    """One `sync` of the account, headers to rows; notes every question for the bare loop. `alone`: in this process only."""
    import daemon.letters  # noqa: PLC0415
    import daemon.sync  # noqa: PLC0415
    from connectors.imap_session import Session  # noqa: PLC0415  what is loaded is part of the figure
    from daemon.store.cache import Cache  # noqa: PLC0415
    from daemon.store.state import State  # noqa: PLC0415
    from daemon.sync import sync  # noqa: PLC0415

    questions: list[Any] = []
    examine, ask, do = Session.examine, Session.ask, Session._do
    trips = [0]

    def noting(self: Session, raw: str) -> Any:
        questions.append(raw)
        return examine(self, raw)

    def noting_question(self: Session, uids: Any, items: Any) -> Any:
        questions.append([list(uids), list(items)])
        return ask(self, uids, items)

    def counting(self: Session, *arguments: Any, **more: Any) -> Any:
        trips[0] += 1
        return do(self, *arguments, **more)

    setattr(Session, "examine", noting)  # noqa: B010  a bench looks over the shoulder
    setattr(Session, "ask", noting_question)  # noqa: B010
    setattr(Session, "_do", counting)  # noqa: B010
    setattr(daemon.letters, "read_waiting", lambda *_: None)  # noqa: B010  what the letters say is no matter of IMAP
    if alone:
        setattr(daemon.sync, "processors", lambda: 1)  # noqa: B010
    me = Me("Ren Mori", ("ren@home.example",))
    settings = Settings(state / "c.yaml", me, ZoneInfo("UTC"), state, accounts=(account,))
    state.mkdir(exist_ok=True)
    came = [0.0]
    with Cache.open(state) as cache, State.open(state) as kept:
        began = time.perf_counter()
        (report,) = sync(settings, cache, kept, NOW, on_progress=lambda name, *_: _mark(came, began, account, name))
    seconds = time.perf_counter() - began
    asked.write_text(json.dumps(questions), encoding="utf-8")
    used, mates = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return {
        "seconds": came[0] or seconds,
        "all": seconds,
        "cpu": used.ru_utime + used.ru_stime,
        "mates": mates.ru_utime + mates.ru_stime,
        "new": report.new,
        "ok": report.ok,
        "peak": used.ru_maxrss / 1024,
        "trips": trips[0],
    }


def _mark(came: list[float], began: float, account: Account, name: str) -> None:
    """When the last mail of the account was stored."""
    if name == account.name:
        came[0] = time.perf_counter() - began


def bare(account: Account, asked: Path) -> dict[str, Any]:
    """The same questions, one after the other, and nothing done with the answers."""
    from imapclient import IMAPClient  # noqa: PLC0415

    questions = json.loads(asked.read_text(encoding="utf-8"))
    began = time.perf_counter()
    context = ssl.create_default_context(cafile=str(account.ca))
    client = IMAPClient(account.host, account.port, ssl_context=context, timeout=60)
    client.folder_encode = False
    client.login(account.user, "secret")
    for question in questions:
        if isinstance(question, str):
            client.select_folder(question, readonly=True)
        else:
            client.fetch(*question)
    client.logout()
    used = resource.getrusage(resource.RUSAGE_SELF)
    return {"seconds": time.perf_counter() - began, "cpu": used.ru_utime + used.ru_stime, "questions": len(questions)}


def part(name: str, account: Account, state: Path, asked: Path) -> dict[str, Any]:
    """One part in a process of its own."""
    told = [account.user, str(account.port), str(account.ca), str(state), str(asked)]
    command = [sys.executable, "-m", "bench.imap", "-", "--part", name, *told]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _child(name: str, told: list[str]) -> dict[str, Any]:
    user, port, ca, state, asked = told
    account = Account(
        "mail", "imap", host="127.0.0.1", port=int(port), user=user, ca=Path(ca), password_command=("echo", "secret")
    )
    if name == "bare":
        return bare(account, Path(asked))
    return ours(account, Path(state), Path(asked), alone=name == "alone")


def measured(maildir: Path, most: int) -> Iterator[str]:
    """The lines of the report; the last one says which goals were missed."""
    with tempfile.TemporaryDirectory(prefix="tsunagari-imap-") as folder:
        server = start_dovecot(Path(folder) / "dovecot")
        try:
            box = server.box()
            count = lay(maildir, server, box, most)
            account, asked = replace(box.account()), Path(folder) / "questions.json"
            folders = sum(1 for flags, _, _ in box.client.list_folders() if rb"\Noselect" not in flags)
            part("ours", account, Path(folder) / "warm", asked)  # the server's own caches are made
            first = part("ours", account, Path(folder) / "state", asked)
            loop = part("bare", account, Path(folder) / "state", asked)
            alone = part("alone", account, Path(folder) / "alone", Path(folder) / "alone.json")
            again = part("ours", account, Path(folder) / "state", Path(folder) / "again.json")
        finally:
            server.stop()
    ratio = loop["seconds"] / first["seconds"]
    yield (
        f"{count} mails on the server: ours {first['seconds']:.2f} s ({first['new'] / first['seconds']:.0f}/s, {first['new']} stored,"
        f" peak {first['peak']:.0f} MiB), bare loop {loop['seconds']:.2f} s: {ratio:.2f} of its speed (goal {RATIO_GOAL});"
        f" processor time of the clients: {first['cpu']:.2f} s (and {first['mates']:.2f} s of the other readers) and {loop['cpu']:.2f} s"
    )
    yield (
        f"in one process: {alone['seconds']:.2f} s, {loop['seconds'] / alone['seconds']:.2f} of its speed, processor time"
        f" {alone['cpu']:.2f} s, peak {alone['peak']:.0f} MiB"
    )
    yield (
        f"no news: {again['all'] * 1000:.0f} ms, {again['trips']} questions for {folders} folders (goal {TRIPS_GOAL} each),"
        f" {again['new']} new"
    )
    missed = ratio < RATIO_GOAL or again["trips"] > TRIPS_GOAL * folders or first["peak"] > PEAK_GOAL or not first["ok"]
    yield "missed" if missed else "reached"


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("maildir", type=Path)
    parser.add_argument("--messages", type=int, default=20_000)
    parser.add_argument("--part", nargs=6, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.part:
        print(json.dumps(_child(asked.part[0], asked.part[1:])))
        return 0
    lines = list(measured(asked.maildir, asked.messages))
    print("\n".join(lines[:-1]))
    return int(lines[-1] == "missed")


if __name__ == "__main__":
    sys.exit(main())
