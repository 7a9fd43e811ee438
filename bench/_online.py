"""What benches of accounts at a provider share: made-up mails, the small server of the tests in a child, parts in processes of their own.

A child that is forked loads only what it needs itself, and dies by the hand of its parent.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from config.schema import Account, Me, Settings

RATIO_GOAL, TRIPS_GOAL = 0.7, 2
NOW = datetime(2026, 11, 24, tzinfo=UTC)
ME = "ren@home.example"


def moment(number: int) -> datetime:
    """When the mail of this number came; 0 is the newest."""
    return NOW - timedelta(minutes=37 * number)


def made_up(number: int) -> bytes:
    """One mail as people write them, with the head that servers give it."""
    at = f"{moment(number):%a, %d %b %Y %H:%M:%S +0000}"
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
def serving(serve: Callable[[Callable[[int], None]], None]) -> Iterator[int]:
    """A server in a child, and its port: `serve` calls what it is given with it once it is ready, and does not come back."""
    inner, outer = os.pipe()
    child = os.fork()
    if not child:
        serve(lambda port: void(os.write(outer, f"{port}\n".encode())))
        os._exit(1)
    try:
        yield int(os.read(inner, 20))
    finally:
        os.kill(child, 9)
        os.waitpid(child, 0)


def void(_value: object) -> None:
    """Nothing of it."""


def part(work: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """One part in a child of its own."""
    inner, outer = os.pipe()
    child = os.fork()
    if not child:
        os.write(outer, json.dumps(work()).encode())
        os._exit(0)
    os.close(outer)
    with os.fdopen(inner, encoding="utf-8") as told:
        text = told.read()
    os.waitpid(child, 0)
    result: dict[str, Any] = json.loads(text)
    return result


def synced(account: Account, state: Path) -> dict[str, Any]:
    """One `sync` of the account, from questions to rows: `seconds` until the last mail was stored, `all` to its end; the processor
    time of this process (`cpu`) and of those that help it to read (`mates`) in seconds, `peak` memory in MiB."""
    import daemon.letters  # noqa: PLC0415  what is measured alone is loaded in its own process
    from daemon.store.cache import Cache  # noqa: PLC0415
    from daemon.store.state import State  # noqa: PLC0415
    from daemon.sync import sync  # noqa: PLC0415

    setattr(daemon.letters, "read_waiting", unread)  # noqa: B010  what the letters say is no matter of the provider
    settings = Settings(state / "c.yaml", Me("Ren Mori", (ME,)), ZoneInfo("UTC"), state, accounts=(account,))
    state.mkdir(exist_ok=True)
    came = [0.0]

    def mark(name: str, *_: object) -> None:
        if name == account.name:
            came[0] = time.perf_counter() - began

    with Cache.open(state) as cache, State.open(state) as kept:
        began = time.perf_counter()
        (report,) = sync(settings, cache, kept, NOW, on_progress=mark)
        seconds = time.perf_counter() - began
    return {"seconds": came[0] or seconds, "all": seconds, "new": report.new, "ok": report.ok, **used()}


def used() -> dict[str, float]:
    """What this process and its children have taken so far."""
    own, mates = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return {
        "cpu": own.ru_utime + own.ru_stime,
        "mates": mates.ru_utime + mates.ru_stime,
        "peak": own.ru_maxrss / 1024,
    }


def unread(*_: object, **__: object) -> None:
    """In place of reading the letters."""


def report(count: int, first: dict[str, Any], bare: dict[str, Any], again: dict[str, Any]) -> bool:
    """Print the figures of the three parts; whether a goal was missed."""
    ratio = bare["seconds"] / first["seconds"]
    print(
        f"{count} mails: ours {first['seconds']:.2f} s ({first['new'] / first['seconds']:.0f}/s, {first['new']} stored, {first['trips']} questions),"
        f" bare loop {bare['seconds']:.2f} s: {ratio:.2f} of its speed (goal {RATIO_GOAL})"
    )
    print(f"no news: {again['all'] * 1000:.0f} ms, {again['trips']} questions (goal {TRIPS_GOAL}), {again['new']} new")
    right = first["ok"] and first["new"] == bare["mails"] == count
    return not right or ratio < RATIO_GOAL or again["trips"] > TRIPS_GOAL


def messages_asked(about: str | None) -> int:
    """How many made-up mails there shall be."""
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=5_000)
    count: int = parser.parse_args().messages
    return count
