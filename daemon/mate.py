"""One process that helps to read: it takes a task and gives back what it found, both as pickles on its pipes, and ends with them."""

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
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import fields
from operator import attrgetter
from typing import IO, Any

from connectors.model import Mailbox, Message
from daemon.garbage import SELDOM

_PIPE = 1 << 20  # bytes; a wider pipe has both sides wait for each other less often
_COMMAND = [sys.executable, "-P", "-c", "from daemon.mate import serve; serve()"]


class Mate:
    """Such a process, as the one that began it sees it."""

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


def those_ready(mates: Iterable[Mate]) -> list[Mate]:
    """Wait until a result begins to come from any of them; which they are."""
    return select.select(list(mates), [], [])[0]


def _pickled_by_parts(kind: type[Message | Mailbox]) -> None:
    """Frozen data with slots pickles itself field by field in Python; by its values it takes a third of that."""
    values = attrgetter(*(one.name for one in fields(kind)))
    copyreg.pickle(kind, lambda one: (kind, values(one)))


for _kind in (Message, Mailbox):
    _pickled_by_parts(_kind)


def serve() -> None:
    """The life of such a process: an interrupt is the business of the one that began it.

    It also ends, without a word, at any fault of the work: that one does it again and meets the fault itself, while a
    trace printed here would carry words of a mail into the log.
    """
    gc.set_threshold(SELDOM, *gc.get_threshold()[1:])
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    tasks, results = sys.stdin.buffer, sys.stdout.buffer
    with suppress(Exception):  # no task more, or nobody who asks for a result, too
        while True:
            work, task = pickle.load(tasks)  # noqa: S301  from our own parent alone
            results.write(pickle.dumps(work(task), pickle.HIGHEST_PROTOCOL))
            results.flush()
