"""Ends commands of tsunagari in the middle, runs them again to their end, and compares with an undisturbed run.

    python -m tests.tools.crashing steps FOLDER SETTINGS NOW EVERY COMMAND...
    python -m tests.tools.crashing kills FOLDER SETTINGS NOW COUNT COMMAND...

FOLDER holds a mailbox with its SETTINGS and stays as it is. `steps`: a child dies at its n-th step (a statement that
writes, a file opened for writing, renamed, removed or synced), for n = 1, 1 + EVERY, ... until it reaches its end.
`kills`: a child is killed by the kernel at COUNT moments that a seed spreads over its life. Prints one JSON object:
how often it died, and every difference that a death has left.
"""

from __future__ import annotations

import gc
import json
import os
import shutil
import signal
import sqlite3
import struct
import sys
import time
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout, suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any, NoReturn

from daemon.cli.main import _status
from daemon.cli.speak import Screen
from tests.tools.memory_of import differences, memory_of

_DIED = 137
_TRIES = 8  # of one kill
_FILES = {
    "os.rename",
    "os.remove",
    "os.mkdir",
    "os.rmdir",
    "os.link",
    "os.chmod",
    "os.truncate",
    "fcntl.flock",
    "sqlite3.connect",
}
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


class Trial:
    """One mailbox, laid out anew for each run at one and the same place."""

    def __init__(self, folder: Path, settings: str, now: str, command: list[str]) -> None:
        self.model = folder
        self.place = folder.with_name(folder.name + ".trial")
        self.words = ["--config", str(self.place / settings), "--now", now, *command]

    def lay(self) -> None:
        shutil.rmtree(self.place, ignore_errors=True)
        shutil.copytree(self.model, self.place)

    def memory(self) -> dict[str, list[str]]:
        return memory_of(self.place / "state", self.place / "Maildir" / ".Drafts")

    def run(self, before: Callable[[], None] = lambda: None) -> int:
        """In a child of ours that says nothing; returns its number."""
        child = os.fork()
        if child:
            return child
        status = 1
        with suppress(BaseException):
            before()
            status = self.here()
        os._exit(status)

    def here(self) -> int:
        """In this very process."""
        with Path(os.devnull).open("w", encoding="utf-8") as quiet, redirect_stdout(quiet), redirect_stderr(quiet):
            return _status(self.words, Screen("en"))

    def to_the_end(self) -> None:
        status = _wait(self.run())
        if status:
            raise SystemExit(f"an undisturbed run ended with {status}")


class Steps:
    """Counts the steps of a process, and ends it before the `last`, as the kernel would: nothing is flushed or closed."""

    def __init__(self, last: int) -> None:
        self.last, self.count = last, 0

    def begin(self) -> None:
        steps = self

        class Counted(sqlite3.Connection):
            def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
                steps.statement(sql)
                return super().execute(sql, *values)

            def executemany(self, sql: str, *values: Any) -> sqlite3.Cursor:
                steps.statement(sql)
                return super().executemany(sql, *values)

        connect, sync = sqlite3.connect, os.fsync
        sqlite3.connect = lambda *words, **more: connect(*words, **more, factory=Counted)  # type: ignore[assignment]  # a narrower one will do

        def synced(handle: int) -> None:
            steps.step()
            sync(handle)

        os.fsync = synced  # type: ignore[assignment]  # takes numbers alone
        sys.addaudithook(self.event)

    def statement(self, sql: str) -> None:
        if sql.split(None, 1)[0].upper() not in ("SELECT", "PRAGMA"):
            self.step()

    def event(self, name: str, values: tuple[Any, ...]) -> None:
        if name in _FILES or (name == "open" and isinstance(values[2], int) and values[2] & _WRITING):
            self.step()

    def step(self) -> None:
        self.count += 1
        if self.count >= self.last:
            os._exit(_DIED)


def steps(trial: Trial, every: int) -> tuple[int, list[str]]:
    """Die at each step in turn."""
    right, died, left = _right(trial), 0, []
    for last in range(1, 1_000_000, every):
        trial.lay()
        if _wait(trial.run(Steps(last).begin)) != _DIED:
            break
        died += 1
        trial.to_the_end()
        left += [f"step {last}: {one}" for one in differences(right, trial.memory())]
    return died, left


def kills(trial: Trial, count: int) -> tuple[int, list[str]]:
    """Be killed at moments spread over a whole life, each told by the work that was done until then and not by the clock.

    A busy machine makes a life longer and not its work; a kill that came too late all the same is tried again sooner.
    """
    right, died, left = _right(trial), 0, []
    trial.lay()
    life = _work_of(trial)
    for n in range(count):
        share = int.from_bytes(blake2b(b"kill %d" % n, digest_size=4).digest()) / 2**32
        for sooner in range(_TRIES):
            trial.lay()
            if _wait(trial.run(_killed_after(life * 0.8**sooner * (n + share) / count))) == -signal.SIGPROF:
                died += 1
                break
        trial.to_the_end()
        left += [f"kill {n}: {one}" for one in differences(right, trial.memory())]
    return died, left


def _killed_after(work: float) -> Callable[[], None]:
    """The kernel ends the process at any instruction, as SIGKILL does: nothing catches this signal."""

    def begin() -> None:
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_PROF, max(work, 0.001))

    return begin


def _work_of(trial: Trial) -> float:
    """Seconds of a processor that an undisturbed run takes by itself, without its helpers."""
    told, tell = os.pipe()

    def begin() -> None:
        at_end = os._exit

        def exit_(status: int) -> NoReturn:
            os.write(tell, struct.pack("d", time.process_time()))
            at_end(status)

        os._exit = exit_  # how a child of ours ends

    _wait(trial.run(begin))
    os.close(tell)
    with os.fdopen(told, "rb") as answer:
        work: float = struct.unpack("d", answer.read())[0]
    return work


def _right(trial: Trial) -> dict[str, list[str]]:
    trial.lay()
    trial.to_the_end()
    return trial.memory()


def _wait(child: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def main(way: str, folder: str, settings: str, now: str, number: str, *command: str) -> None:
    """The command."""
    trial = Trial(Path(folder), settings, now, list(command))
    trial.lay()
    trial.here()  # loads and warms what every run needs, so that children begin at once
    gc.freeze()
    died, left = (steps if way == "steps" else kills)(trial, int(number))
    shutil.rmtree(trial.place)
    print(json.dumps({"died": died, "left": left}, ensure_ascii=False))  # noqa: T201  the answer


if __name__ == "__main__":
    main(*sys.argv[1:])
