"""Reads the words of the letters that wait in the cache, the newest first; whoever kills it loses one batch at most.

Of many letters, as after a first reading, two processes share the work; the store is written by this one alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import tzinfo
from functools import partial
from pathlib import Path

from config.words import say
from connectors.model import Mailbox, Message, Nature, Role
from daemon.readers import processors, read_by_many
from daemon.store.cache import Cache
from daemon.store.pack import moment, pack_reading
from daemon.store.patterns import kept_patterns
from daemon.store.waiting import ReadLetter, WaitingLetter
from daemon.think.ledger.inline import under_quotes
from daemon.think.mail.away_note import read_away_note
from daemon.think.mail.clocks import clock_of
from daemon.think.reader_version import READER_VERSION
from daemon.think.reading import read_message

BATCH = 256
MANY = 2000  # letters; for fewer a second process takes longer to start than it saves


def read_waiting(
    cache: Cache, zone: tzinfo, tell: Callable[[int], None], processes: int | None = None, secret: str = ""
) -> None:
    """Read all that waits, and store what it says. `tell` hears after each batch how many are read.

    `processes`: how many may work; by default two where there are many letters and two processors. `secret`: the owner's key,
    with which the patterns that reading takes are kept beside the cache.
    """
    if processes is None:
        processes = processors() if cache.waiting() >= MANY else 1
    through = 0
    read = partial(_read_in, cache.folder, secret, zone)
    for letters in _all_read(cache.letters_waiting(BATCH), read, processes):
        cache.save_read(letters, READER_VERSION)
        through += len(letters)
        tell(through)


def _all_read(
    batches: Iterator[list[WaitingLetter]], read: Callable[[list[WaitingLetter]], list[ReadLetter]], processes: int
) -> Iterator[list[ReadLetter]]:
    return read_by_many(read, batches, processes) if processes > 1 else map(read, batches)


def _read_in(folder: Path, secret: str, zone: tzinfo, letters: list[WaitingLetter]) -> list[ReadLetter]:
    """As `read_letters`; the patterns that it takes are kept in the state folder."""
    with kept_patterns(folder, secret):
        return read_letters(zone, letters)


def read_letters(zone: tzinfo, letters: list[WaitingLetter]) -> list[ReadLetter]:
    """What these letters say; one that cannot be read still counts as a contact, only its words are not understood."""
    return [_read(one, zone) for one in letters]


def _read(letter: WaitingLetter, zone: tzinfo) -> ReadLetter:
    try:
        nature = Nature(letter.nature)
        when = None if letter.t is None else moment(letter.t)
        writer = Mailbox("", letter.writer) if letter.writer else None
        mail = Message("", b"", "", "", Role.OTHER, when, writer, nature=nature, text=letter.text)
        clock = clock_of(letter.clock, zone)  # `tomorrow` is that of whoever writes it
        reading = read_message(mail, clock) if nature is Nature.PERSONAL else read_away_note(mail, clock)
        if reading and when and when.astimezone(clock).date() != when.astimezone(zone).date():
            reading = replace(reading, voice=replace(reading.voice, clock=letter.clock))
        if reading and letter.answers:
            reading = replace(reading, sentences=under_quotes(letter.text, reading.sentences))
        return ReadLetter(letter.number, pack_reading(reading, letter.answers) if reading else None)
    except Exception as fault:  # noqa: BLE001  whatever one mail does to the reader, the others are read
        return ReadLetter(letter.number, fault=say("sync.words_not_read", fault=type(fault).__name__))
