"""Work shared among processes: what goes to one and what comes back are pickles on its pipes, and it ends with them.

No more is held than one task for each process. If one is killed, or none can be started, the work is done here.
"""

from __future__ import annotations

import copyreg
import gc
import os
import pickle
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import fields
from operator import attrgetter
from typing import IO, Generic, TypeVar

from connectors.model import Mailbox, Message

Task = TypeVar("Task")
Result = TypeVar("Result")

_COMMAND = [sys.executable, "-P", "-c", "from daemon.readers import serve; serve()"]


def read_by_many(work: Callable[[Task], Result], tasks: Iterator[Task], processes: int) -> Iterator[Result]:
    """What `work`, a function that can be pickled, makes of each task, as they get ready."""
    mates: list[_Mate[Task, Result]] = []
    try:
        with suppress(OSError):  # where none can be started, this process does it all
            mates += [_Mate(work) for _ in range(processes)]
        busy = [mate for mate in mates if mate.begin_next(tasks)]
        while busy:
            for mate in _ready(busy):
                task, found = mate.task, mate.result()
                if not (found and mate.begin_next(tasks)):
                    busy.remove(mate)
                yield from found or [work(task)]
        yield from map(work, tasks)
    finally:
        for mate in mates:
            mate.end()


def processors() -> int:
    """How many processes share the work of a first reading: two where there are two processors."""
    return min(2, len(os.sched_getaffinity(0)))


class _Mate(Generic[Task, Result]):
    """One process, and the task that it has."""

    task: Task

    def __init__(self, work: Callable[[Task], Result]) -> None:
        path = os.pathsep.join(each for each in sys.path if each)
        self._process = subprocess.Popen(  # noqa: S603  this same program
            _COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": path}
        )
        self._say(work)

    def fileno(self) -> int:
        """For `select`: ready when its result begins to come."""
        return self._out.fileno()

    def begin_next(self, tasks: Iterator[Task]) -> bool:
        """Give it the next task; whether there was one."""
        for task in tasks:
            self.task = task
            self._say(task)
            return True
        return False

    def result(self) -> list[Result]:
        """What it found; empty if it was killed."""
        try:
            return [pickle.load(self._out)]  # noqa: S301  from our own child alone
        except (EOFError, OSError, pickle.UnpicklingError):
            return []

    def end(self) -> None:
        """Without its pipes it goes, whatever it was at."""
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with suppress(OSError):
                    pipe.close()
        self._process.kill()
        self._process.wait()

    @property
    def _out(self) -> IO[bytes]:
        out = self._process.stdout
        assert out is not None  # noqa: S101  it was asked for
        return out

    def _say(self, thing: object) -> None:
        if self._process.stdin:
            with suppress(OSError):  # it was killed; that shows when its result is asked for
                self._process.stdin.write(pickle.dumps(thing))
                self._process.stdin.flush()


def _ready(busy: list[_Mate[Task, Result]]) -> list[_Mate[Task, Result]]:
    return select.select(busy, [], [])[0]


@contextmanager
def seldom_collected() -> Iterator[None]:
    """While mail is read, look for garbage in circles seldom: there is hardly any, and each look goes over all that is held."""
    before = gc.get_threshold()
    gc.set_threshold(100_000, *before[1:])
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
        gc.set_threshold(*before)


def _pickled_by_parts(kind: type[Message | Mailbox]) -> None:
    """Frozen data with slots pickles itself field by field in Python; by its values it takes a third of that."""
    values = attrgetter(*(one.name for one in fields(kind)))
    copyreg.pickle(kind, lambda one: (kind, values(one)))


for _kind in (Message, Mailbox):
    _pickled_by_parts(_kind)


def serve() -> None:
    """The life of such a process: an interrupt is the business of the one that began it."""
    gc.set_threshold(100_000)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    tasks, results = sys.stdin.buffer, sys.stdout.buffer
    with suppress(EOFError, BrokenPipeError):
        work = pickle.load(tasks)  # noqa: S301  from our own parent alone
        while True:
            results.write(pickle.dumps(work(pickle.load(tasks))))  # noqa: S301
            results.flush()
