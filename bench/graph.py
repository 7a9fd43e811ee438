"""The first reading of a Microsoft account against a bare loop over the same library; then a look without news.

    python -m bench.graph [--messages N]

Starts the tests' small Graph on loopback, in a process of its own, with N made-up mails. Three parts, each a process of its own on
the same machine: ours, from the sign-in that was kept to the rows in the store; a bare loop that asks for the same pages with
requests and keeps nothing (goal: ours is at least 0.7 as fast); and a second reading, whose questions are counted (goal: 2).
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from config.schema import Account, Me, Settings

RATIO_GOAL, TRIPS_GOAL = 0.7, 2
NOW = datetime(2026, 11, 24, tzinfo=UTC)
CLIENT, ME = "11111111-2222-3333-4444-555555555555", "ren@home.example"


def made_up(number: int) -> bytes:
    """One mail as people write them, with the head that servers give it."""
    at = f"{NOW - timedelta(minutes=37 * number):%a, %d %b %Y %H:%M:%S +0000}"
    trace = "\n".join(
        f"Received: from mx{n}.example by mx{n + 1}.example with ESMTPS id {number}{n}; {at}" for n in range(4)
    )
    words = "\n".join(
        f"I read on page {line} of what you sent me, and it made me think of our talk." for line in range(20)
    )
    return (
        f"{trace}\nAuthentication-Results: mx.example; dkim=pass header.d=friends.example\nFrom: Friend {number % 50} <f{number % 50}@friends.example>\n"
        f"To: Ren <{ME}>\nSubject: Letter {number}\nMessage-ID: <{number}@friends.example>\nDate: {at}\nMIME-Version: 1.0\n"
        f"Content-Type: text/plain; charset=utf-8\n\nHi Ren,\n\n{words}\n\nBest,\nFriend\n"
    ).encode()


@contextmanager
def serving(count: int) -> Iterator[tuple[str, int]]:
    """The server in a child, and its process id."""
    inner, outer = os.pipe()
    child = os.fork()
    if not child:
        from tests.servers.graph import FakeGraph, running  # noqa: PLC0415

        with running(FakeGraph()) as server:
            for number in range(count):
                server.lay(made_up(number), at=NOW - timedelta(minutes=37 * number))
            for mail in server.mails.values():
                server._properties(mail)  # Exchange has them ready as well
            os.write(outer, f"{server.port}\n".encode())
            while True:
                time.sleep(3600)
    try:
        yield f"http://127.0.0.1:{os.read(inner, 20).decode().strip()}", child
    finally:
        os.kill(child, 9)
        os.waitpid(child, 0)


def ours(account: Account, state: Path, asked: Path) -> dict[str, Any]:
    """One `sync` of the account, from questions to rows; notes every question for the bare loop."""
    import connectors.graph_mail  # noqa: F401, PLC0415  as the bare loop, it has its library loaded when the clock starts
    import daemon.letters  # noqa: PLC0415
    from connectors.transport import Http  # noqa: PLC0415
    from daemon.store.cache import Cache  # noqa: PLC0415
    from daemon.store.state import State  # noqa: PLC0415
    from daemon.sync import sync  # noqa: PLC0415

    questions: list[Any] = []
    usual = Http.ask

    def noting(self: Http, method: str, url: str, *arguments: Any, **more: Any) -> Any:
        questions.append([url, arguments[1]["Prefer"]])
        return usual(self, method, url, *arguments, **more)

    setattr(Http, "ask", noting)  # noqa: B010  a bench looks over the shoulder
    setattr(daemon.letters, "read_waiting", lambda *_: None)  # noqa: B010  what the letters say is no matter of Graph
    settings = Settings(state / "c.yaml", Me("Ren Mori", (ME,)), ZoneInfo("UTC"), state, accounts=(account,))
    state.mkdir(exist_ok=True)
    came = [0.0]
    with Cache.open(state) as cache, State.open(state) as kept:
        began = time.perf_counter()
        (report,) = sync(settings, cache, kept, NOW, on_progress=lambda name, *_: _mark(came, began, account, name))
        seconds = time.perf_counter() - began
    asked.write_text(json.dumps(questions), encoding="utf-8")
    return {"seconds": came[0] or seconds, "all": seconds, "new": report.new, "ok": report.ok, "trips": len(questions)}


def _mark(came: list[float], began: float, account: Account, name: str) -> None:
    """When the last mail of the account was stored."""
    if name == account.name:
        came[0] = time.perf_counter() - began


def bare(account: Account, asked: Path) -> dict[str, Any]:
    """The same questions, one after the other, and nothing done with the answers but to read the JSON."""
    import requests  # noqa: PLC0415

    from connectors.auth.microsoft import kept_of  # noqa: PLC0415

    kept = kept_of(account)
    assert kept is not None
    began, mails = time.perf_counter(), 0
    with requests.Session() as session:
        session.trust_env = False
        session.headers["Authorization"] = f"Bearer {kept.access}"
        for url, prefer in json.loads(asked.read_text(encoding="utf-8")):
            mails += len(session.get(url, headers={"Prefer": prefer}, timeout=60).json().get("value", []))
    return {"seconds": time.perf_counter() - began, "mails": mails}


def part(name: str, account: Account, state: Path, asked: Path) -> dict[str, Any]:
    """One part in a child of its own."""
    inner, outer = os.pipe()
    child = os.fork()
    if not child:
        found = bare(account, asked) if name == "bare" else ours(account, state, asked)
        os.write(outer, json.dumps(found).encode())
        os._exit(0)
    os.close(outer)
    with os.fdopen(inner, encoding="utf-8") as told:
        text = told.read()
    os.waitpid(child, 0)
    result: dict[str, Any] = json.loads(text)
    return result


def measured(count: int) -> Iterator[str]:
    """The lines of the report; the last one says which goals were missed."""
    with tempfile.TemporaryDirectory(prefix="tsunagari-graph-") as folder, serving(count) as (url, _):
        at, asked = Path(folder), Path(folder) / "questions.json"
        account = Account("mail", "graph_mail", user=ME, client_id=CLIENT, endpoint=url, tokens=at / "tokens")
        _sign_in(account)
        part("ours", account, at / "warm", asked)
        first = part("ours", account, at / "state", asked)
        loop = part("bare", account, at / "state", asked)
        again = part("ours", account, at / "state", at / "again.json")
    ratio = loop["seconds"] / first["seconds"]
    yield (
        f"{count} mails: ours {first['seconds']:.2f} s ({first['new'] / first['seconds']:.0f}/s, {first['new']} stored, {first['trips']} questions),"
        f" bare loop {loop['seconds']:.2f} s: {ratio:.2f} of its speed (goal {RATIO_GOAL})"
    )
    yield f"no news: {again['all'] * 1000:.0f} ms, {again['trips']} questions (goal {TRIPS_GOAL}), {again['new']} new"
    yield (
        "missed"
        if ratio < RATIO_GOAL or again["trips"] > TRIPS_GOAL or not first["ok"] or first["new"] != count
        else "reached"
    )


def _sign_in(account: Account) -> None:
    child = os.fork()  # what it loads is not carried into the parts that are measured
    if not child:
        from connectors.registry import sign_in_of  # noqa: PLC0415

        sign_in_of(account).sign_in(lambda _said: None)
        os._exit(0)
    os.waitpid(child, 0)


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=5_000)
    lines = list(measured(parser.parse_args().messages))
    print("\n".join(lines[:-1]))
    return int(lines[-1] == "missed")


if __name__ == "__main__":
    sys.exit(main())
