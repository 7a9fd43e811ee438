"""Work shared among processes: what goes to one and what comes back are pickles on its pipes, and it ends with them.

No more is held than two tasks for each process. If one is killed, or none can be started, the work is done here.
"""

from __future__ import annotations

import copyreg
import fcntl
import gc
import os
import pickle
import select
import signal
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sized
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, fields
from itertools import islice
from operator import attrgetter
from typing import IO, Any, Generic, TypeVar

from connectors.model import Mailbox, Message

Task = TypeVar("Task")
Result = TypeVar("Result")

FEWEST = 1500  # mails that are worth a process
_PIPE = 1 << 20  # bytes; a wider pipe has both sides wait for each other less often
_UNDER_WAY = 2  # tasks for each process that are begun and not handed out yet
_COMMAND = [sys.executable, "-P", "-c", "from daemon.readers import serve; serve()"]


def read_by_many(work: Callable[[Task], Result], tasks: Iterator[Task], processes: int) -> Iterator[Result]:
    """What `work`, a function that can be pickled, makes of each task, in their order."""
    with Readers(processes, fewest=0) as readers:
        yield from readers.spread(work, tasks)


class Readers:
    """Some processes that share work, of one kind after the other. They are begun when there is enough of it."""

    def __init__(self, processes: int, fewest: int = FEWEST) -> None:
        self._processes = processes
        self._fewest = fewest
        self._mates: list[_Mate] = []
        self._begun = False
        self._seen = 0

    def __enter__(self) -> Readers:
        return self

    def __exit__(self, *_: object) -> None:
        for mate in self._mates:
            mate.end()

    def spread(self, work: Callable[[Task], Result], tasks: Iterator[Task]) -> Iterator[Result]:
        """What `work` makes of each task, in their order. For few mails no process is begun: it takes longer than it saves."""
        while self._seen < self._fewest:
            for task in islice(tasks, 1):
                self._seen += len(task) if isinstance(task, Sized) else 1
                yield work(task)
                break
            else:
                return
        if not self._begun:
            self._begin()
        yield from self._shared(work, tasks)
        yield from map(work, tasks)  # none is left

    def _begin(self) -> None:
        self._begun = True
        with suppress(OSError):  # where none can be started, this process does it all
            for _ in range(self._processes):
                self._mates.append(_Mate())

    def _shared(self, work: Callable[[Task], Result], tasks: Iterator[Task]) -> Iterator[Result]:
        """As long as there are processes. One that is slow holds the others up, lest what they find piles up."""
        places: deque[_Place[Task, Result]] = deque()
        idle = list(self._mates)
        try:
            while self._give(work, tasks, idle, places) or places:
                if not places[0].found:
                    self._wait(work, idle, places)
                    continue
                yield from places.popleft().found
        finally:
            if any(not place.found for place in places):  # nobody asks for what they are at
                for mate in self._mates:
                    mate.end()
                self._mates.clear()

    def _give(
        self,
        work: Callable[[Task], Result],
        tasks: Iterator[Task],
        idle: list[_Mate],
        places: deque[_Place[Task, Result]],
    ) -> bool:
        """Give each that is idle its next task; whether there was one."""
        given = False
        while idle and len(places) < _UNDER_WAY * self._processes:
            for task in tasks:
                mate = idle.pop(0)
                mate.say((work, task))
                places.append(_Place(task, mate))
                given = True
                break
            else:
                return given
        return given

    def _wait(self, work: Callable[[Task], Result], idle: list[_Mate], places: deque[_Place[Task, Result]]) -> None:
        """Until one is ready; the work of one that was killed is done here."""
        busy = {place.mate: place for place in places if not place.found}
        for mate in select.select(list(busy), [], [])[0]:
            place = busy[mate]
            place.found = mate.result()
            if place.found:
                idle.append(mate)
            else:
                self._mates.remove(mate)
                mate.end()
                place.found = [work(place.task)]


def processors() -> int:
    """How many processes share the work of a first reading: two where there are two processors."""
    return min(2, len(os.sched_getaffinity(0)))


class _Mate:
    """One process."""

    def __init__(self) -> None:
        path = os.pathsep.join(each for each in sys.path if each)
        self._process = subprocess.Popen(  # noqa: S603  this same program
            _COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": path}
        )
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe and hasattr(fcntl, "F_SETPIPE_SZ"):
                with suppress(OSError):  # more than this user may have
                    fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _PIPE)

    def fileno(self) -> int:
        """For `select`: ready when its result begins to come."""
        return self._out.fileno()

    def say(self, thing: object) -> None:
        """Give it work."""
        if self._process.stdin:
            with suppress(OSError):  # it was killed; that shows when its result is asked for
                self._process.stdin.write(pickle.dumps(thing, pickle.HIGHEST_PROTOCOL))
                self._process.stdin.flush()

    def result(self) -> list[Any]:
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


@dataclass(slots=True)
class _Place(Generic[Task, Result]):
    """A task, who has it, and what was found."""

    task: Task
    mate: _Mate
    found: list[Result] = field(default_factory=list)


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
        while True:
            work, task = pickle.load(tasks)  # noqa: S301  from our own parent alone
            results.write(pickle.dumps(work(task), pickle.HIGHEST_PROTOCOL))
            results.flush()
