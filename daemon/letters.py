"""Reads the words of the letters that wait in the cache, the newest first; whoever kills it loses one batch at most.

Of many letters, as after a first reading, two processes share the work; the store is written by this one alone.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from datetime import tzinfo
from functools import partial
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import TypeAlias

from config.words import say
from connectors.model import Message, Nature, Role
from daemon.store.cache import Cache
from daemon.store.pack import moment, pack_reading
from daemon.store.waiting import ReadLetter, WaitingLetter
from daemon.think.away_note import read_away_note
from daemon.think.reading import READER_VERSION, read_message

BATCH = 256
MANY = 2000  # letters; for fewer a second process takes longer to start than it saves
_AHEAD = 2  # batches that lie ready for each process

_Read: TypeAlias = "Callable[[list[WaitingLetter]], list[ReadLetter]]"


def read_waiting(cache: Cache, zone: tzinfo, tell: Callable[[int], None], processes: int | None = None) -> None:
    """Read all that waits, and store what it says. `tell` hears after each batch how many are read.

    `processes`: how many may work; by default two where there are many letters and two processors.
    """
    many = (len(os.sched_getaffinity(0)) > 1) + 1 if cache.waiting() >= MANY else 1
    through = 0
    for letters in _all_read(cache.letters_waiting(BATCH), partial(read_letters, zone), processes or many):
        cache.save_read(letters, READER_VERSION)
        through += len(letters)
        tell(through)


def read_letters(zone: tzinfo, letters: list[WaitingLetter]) -> list[ReadLetter]:
    """What these letters say; one that cannot be read still counts as a contact, only its words are not understood."""
    return [_read(one, zone) for one in letters]


def _read(letter: WaitingLetter, zone: tzinfo) -> ReadLetter:
    try:
        nature = Nature(letter.nature)
        when = None if letter.t is None else moment(letter.t)
        mail = Message("", b"", "", "", Role.OTHER, when, None, nature=nature, text=letter.text)
        reading = read_message(mail, zone) if nature is Nature.PERSONAL else read_away_note(mail, zone)
        return ReadLetter(letter.number, pack_reading(reading, letter.answers) if reading else None)
    except Exception as fault:  # noqa: BLE001  whatever one mail does to the reader, the others are read
        return ReadLetter(letter.number, fault=say("sync.words_not_read", fault=type(fault).__name__))


# --- two processes -----------------------------------------------------------------------------


def _all_read(batches: Iterator[list[WaitingLetter]], read: _Read, processes: int) -> Iterator[list[ReadLetter]]:
    if processes < 2:
        yield from map(read, batches)
        return
    try:
        pool = ProcessPoolExecutor(processes, get_context("spawn"), initializer=_begin)
    except OSError:  # a service may be forbidden what processes share
        yield from map(read, batches)
        return
    try:
        yield from _by_many(batches, read, pool, processes * _AHEAD)
    finally:
        pool.shutdown(cancel_futures=True)


def _by_many(
    batches: Iterator[list[WaitingLetter]], read: _Read, pool: ProcessPoolExecutor, ahead: int
) -> Iterator[list[ReadLetter]]:
    """As they get ready; no more than some batches are held, however many letters wait."""
    working: dict[Future[list[ReadLetter]], list[WaitingLetter]] = {}
    for batch in batches:
        working[pool.submit(read, batch)] = batch
        if len(working) >= ahead:
            yield from _ready(working, read)
    while working:
        yield from _ready(working, read)


def _ready(working: dict[Future[list[ReadLetter]], list[WaitingLetter]], read: _Read) -> Iterable[list[ReadLetter]]:
    for done in wait(working, return_when=FIRST_COMPLETED).done:
        batch = working.pop(done)
        try:
            yield done.result()
        except BrokenProcessPool:  # a process was killed, perhaps for want of memory: this one does its work
            yield read(batch)


def _begin() -> None:
    """In each new process: an interrupt is the business of the one that began it, and none outlives that one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
