"""The clock: it waits, and starts a child of this same command for each poll and each morning. It decides nothing.

A child has a time limit, so a hanging server or a crash costs one job. Whether today's morning is done stands in
`state.db` and is asked at every wake, so a machine that slept catches up, and no local day has two mornings. One that ended
well and is not done waits for mail (`sight/awaited.py`): it is tried again soon.
"""

from __future__ import annotations

import select
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from types import FrameType
from typing import Protocol

import schedule

from config.schema import Settings, SettingsError
from config.words import Said, in_words, say
from daemon.sd_notify import notify, watchdog_seconds

LONGEST_WAIT = 300.0  # seconds; a suspended machine stops the wait's clock, and the morning is due when it wakes
POLL_LIMIT = timedelta(hours=6)  # a first import over a slow line takes hours, and resumes where it stopped
MORNING_LIMIT = timedelta(hours=6)
WAITING = timedelta(minutes=5)  # until the next look for the mail that a morning waits for
_HAS_READ = (0, 1)  # how a morning ends that has read its accounts; with 1, something needs the person
GRACE = 1.5  # seconds that a child has to end by itself


class Child(Protocol):
    """A started process, as far as the clock needs it."""

    def poll(self) -> int | None:
        """Its exit status, or None while it runs."""
        ...

    def terminate(self) -> None:
        """Ask it to end."""
        ...

    def kill(self) -> None:
        """End it."""
        ...


def wait_for(stop: threading.Event, seconds: float) -> None:
    """Wait so long, unless told to stop."""
    stop.wait(seconds)


@dataclass(slots=True)
class Surroundings:
    """What the clock touches of the world; a test hands in its own."""

    now: Callable[[], datetime]
    start: Callable[[Sequence[str]], Child]
    done: Callable[[date], bool]  # is the morning of this local day done, or passed over?
    load: Callable[[], Settings]  # raises SettingsError
    say: Callable[[str], None]  # a line of status for the log, free of content
    wait: Callable[[threading.Event, float], None] = wait_for
    passed: Callable[[], float] = time.monotonic  # seconds of a clock that nobody sets


class Ear:
    """Hears every signal: a wait of its ends at once when one comes, be it to stop or to read the settings again."""

    def __init__(self) -> None:
        self.ear, self.mouth = socket.socketpair()
        self.ear.setblocking(False)
        self.mouth.setblocking(False)
        signal.set_wakeup_fd(self.mouth.fileno(), warn_on_full_buffer=False)

    def wait(self, stop: threading.Event, seconds: float) -> None:
        """Wait so long, unless told to stop."""
        if not stop.is_set() and select.select([self.ear], [], [], seconds)[0]:
            self.ear.recv(1024)


def start_process(command: Sequence[str]) -> Child:
    """A child in its own session, so that a signal to the terminal's group reaches it through us alone.

    What it answers is the digest and lies in the state folder: it must not reach the log, which others may read.
    """
    quiet = subprocess.DEVNULL
    return subprocess.Popen(list(command), stdin=quiet, stdout=quiet, start_new_session=True)  # noqa: S603  our own command, no shell


class Service:
    """The loop of `tsunagari run`. `command` is how to start ourselves, up to and without the subcommand."""

    def __init__(self, command: Sequence[str], world: Surroundings) -> None:
        self.command = list(command)
        self.world = world
        self.settings = world.load()
        self.scheduler = schedule.Scheduler()
        self.stop = threading.Event()
        self.reload = False
        self.morning_retry: datetime | None = None

    def run(self) -> None:
        """Wait and start children until told to stop; returns within two seconds of SIGTERM with no child left."""
        self._plan()
        notify("READY=1", "STATUS=waiting")
        self._poll()
        while not self.stop.is_set():
            self._wake()
            if not self.stop.is_set():
                self.world.wait(self.stop, self._idle())
        notify("STOPPING=1")

    def listen(self) -> None:
        """SIGTERM and SIGINT end the loop, SIGHUP reads the settings again."""

        def end(_number: int, _frame: FrameType | None) -> None:
            self.stop.set()

        def again(_number: int, _frame: FrameType | None) -> None:
            self.reload = True

        signal.signal(signal.SIGTERM, end)
        signal.signal(signal.SIGINT, end)
        signal.signal(signal.SIGHUP, again)

    def _wake(self) -> None:
        notify("WATCHDOG=1")
        if self.reload:
            self._reload()
        self._put_right()
        self._morning_if_due()
        self.scheduler.run_pending()

    def _plan(self) -> None:
        self.scheduler.clear()
        self.scheduler.every(self.settings.poll_minutes).minutes.do(self._poll)

    @property
    def _pause(self) -> timedelta:
        """Between two looks."""
        return timedelta(minutes=self.settings.poll_minutes)

    def _put_right(self) -> None:
        """What was planned while the clock ran ahead would come too late once it is set back: it is planned anew."""
        if (self.scheduler.idle_seconds or 0.0) > self._pause.total_seconds():
            self._plan()
        if self.morning_retry and self.morning_retry - self.world.now() > self._pause:
            self.morning_retry = None

    def _reload(self) -> None:
        """Read the settings again; if they cannot be used, keep the old ones and say so."""
        self.reload = False
        try:
            self.settings = self.world.load()
        except SettingsError as error:
            self._log(say("service.refused", n=len(error.problems)))
            return
        self._plan()
        self._log(say("service.read_again"))

    def _poll(self) -> None:
        self._run_child("sync", "--due", limit=POLL_LIMIT)

    def _morning_if_due(self) -> None:
        now = self.world.now().astimezone(self.settings.zone)
        if now.time() < self.settings.morning.at or self.world.done(now.date()):
            return
        if self.morning_retry and now < self.morning_retry:
            return
        status = self._run_child("morning", "--due", limit=MORNING_LIMIT)
        pause = self._pause  # where it failed: no tight circle
        if status in _HAS_READ and not self.world.done(now.date()):
            pause = min(pause, WAITING) if status == 0 else pause
            self._plan()  # it has read the accounts itself: no server is asked twice for one look
        self.morning_retry = self.world.now() + pause

    def _idle(self) -> float:
        """Seconds until the next job, the next morning or the next word to the watchdog."""
        now = self.world.now().astimezone(self.settings.zone)
        morning = datetime.combine(now.date(), self.settings.morning.at, self.settings.zone)
        if morning <= now:
            morning += timedelta(days=1)
        until_morning = morning.timestamp() - now.timestamp()
        until_retry = self.morning_retry.timestamp() - now.timestamp() if self.morning_retry else 0.0
        if until_retry > 0 and not self.world.done(now.date()):
            until_morning = min(until_morning, until_retry)
        waits = [LONGEST_WAIT, self.scheduler.idle_seconds or 0.0, until_morning, watchdog_seconds() or LONGEST_WAIT]
        return max(0.0, min(waits))

    def _run_child(self, *words: str, limit: timedelta) -> int | None:
        """One child from start to end, and how it ended; past its limit, or when we are told to stop, it ends too.

        Its time is that of the machine awake: neither sleep nor a clock that is set to another hour takes any of it.
        """
        if self.stop.is_set():
            return None
        notify(f"STATUS={words[0]}")
        deadline = self.world.passed() + limit.total_seconds()
        child = self.world.start([*self.command, *words])
        while child.poll() is None:
            if self.stop.is_set() or self.world.passed() >= deadline:
                self._end(child)
                break
            notify("WATCHDOG=1")
            self.world.wait(self.stop, 0.5)
        if child.poll():
            self._log(say("service.ended", job=words[0], status=child.poll() or 0))
        notify("STATUS=waiting")
        return child.poll()

    def _log(self, said: Said) -> None:
        """A line for the log, in the owner's language."""
        self.world.say(in_words(said, self.settings.language))

    def _end(self, child: Child) -> None:
        """Ask, wait a little, then end it: what it had stored is whole, and the next run goes on from there."""
        child.terminate()
        quiet = threading.Event()
        for _ in range(int(GRACE / 0.1)):
            if child.poll() is not None:
                return
            self.world.wait(quiet, 0.1)
        with suppress(ProcessLookupError):
            child.kill()
