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
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench._online import synced
from config.schema import Account
from tests.servers.imap import Box, Server, start_dovecot

RATIO_GOAL, TRIPS_GOAL, PEAK_GOAL = 0.6, 5, 300  # of the speed of the loop; questions for each folder; MiB


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


@dataclass(slots=True)
class Heard:
    """What a session asked: folders by name and mails by number, for the bare loop to ask again; and how many round trips it took."""

    questions: list[Any] = field(default_factory=list)
    trips: int = 0


def overheard() -> Heard:
    """From now on, what every session of this process asks."""
    from connectors.imap_session import Session  # noqa: PLC0415  what is loaded is part of the figure

    heard = Heard()
    examine, ask, do = Session.examine, Session.ask, Session._do

    def noting(self: Session, raw: str) -> Any:
        heard.questions.append(raw)
        return examine(self, raw)

    def noting_question(self: Session, uids: Any, items: Any) -> Any:
        heard.questions.append([list(uids), list(items)])
        return ask(self, uids, items)

    def counting(self: Session, *arguments: Any, **more: Any) -> Any:
        heard.trips += 1
        return do(self, *arguments, **more)

    setattr(Session, "examine", noting)  # noqa: B010  a bench looks over the shoulder
    setattr(Session, "ask", noting_question)  # noqa: B010
    setattr(Session, "_do", counting)  # noqa: B010
    return heard


def ours(account: Account, state: Path, asked: Path, *, alone: bool = False) -> dict[str, Any]:
    """One `sync` of the account, headers to rows; notes every question for the bare loop. `alone`: in this process only."""
    import daemon.sync  # noqa: PLC0415  what is loaded is part of the figure

    if alone:
        setattr(daemon.sync, "processors", lambda: 1)  # noqa: B010
    heard = overheard()
    told = synced(account, state)
    asked.write_text(json.dumps(heard.questions), encoding="utf-8")
    return {**told, "trips": heard.trips}


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


def parts(maildir: Path, most: int) -> Iterator[tuple[str, Any]]:
    """What each part took, by its name; and how many `mails` and `folders` there were."""
    with tempfile.TemporaryDirectory(prefix="tsunagari-imap-") as folder:
        server = start_dovecot(Path(folder) / "dovecot")
        try:
            box = server.box()
            yield "mails", lay(maildir, server, box, most)
            account, asked = box.account(), Path(folder) / "questions.json"
            yield "folders", sum(1 for flags, _, _ in box.client.list_folders() if rb"\Noselect" not in flags)
            part("ours", account, Path(folder) / "warm", asked)  # the server's own caches are made
            yield "first", part("ours", account, Path(folder) / "state", asked)
            yield "loop", part("bare", account, Path(folder) / "state", asked)
            yield "alone", part("alone", account, Path(folder) / "alone", Path(folder) / "alone.json")
            yield "again", part("ours", account, Path(folder) / "state", Path(folder) / "again.json")
        finally:
            server.stop()


def missed(mails: int, folders: int, **took: dict[str, Any]) -> bool:
    """Print the figures of the parts; whether a goal was missed."""
    first, loop, alone, again = (took[name] for name in ("first", "loop", "alone", "again"))
    ratio = loop["seconds"] / first["seconds"]
    print(
        f"{mails} mails on the server: ours {first['seconds']:.2f} s ({first['new'] / first['seconds']:.0f}/s, {first['new']} stored,"
        f" peak {first['peak']:.0f} MiB), bare loop {loop['seconds']:.2f} s: {ratio:.2f} of its speed (goal {RATIO_GOAL});"
        f" processor time of the clients: {first['cpu']:.2f} s (and {first['mates']:.2f} s of the other readers) and {loop['cpu']:.2f} s"
    )
    print(
        f"in one process: {alone['seconds']:.2f} s, {loop['seconds'] / alone['seconds']:.2f} of its speed, processor time"
        f" {alone['cpu']:.2f} s, peak {alone['peak']:.0f} MiB"
    )
    print(
        f"no news: {again['all'] * 1000:.0f} ms, {again['trips']} questions for {folders} folders (goal {TRIPS_GOAL} each),"
        f" {again['new']} new"
    )
    return ratio < RATIO_GOAL or again["trips"] > TRIPS_GOAL * folders or first["peak"] > PEAK_GOAL or not first["ok"]


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
    return int(missed(**dict(parts(asked.maildir, asked.messages))))


if __name__ == "__main__":
    sys.exit(main())
