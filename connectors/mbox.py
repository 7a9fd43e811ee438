"""Mailbox files: one mbox or a folder of them, packed with gzip or not. Only ever read, without locks, in bounded memory.

A writer may be in the middle of the last mail: if it does not end with a line, it waits until the file is at rest.
"""

from __future__ import annotations

import errno
import os
import re
import stat
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from hashlib import blake2b
from pathlib import Path
from typing import BinaryIO

from config.schema import Account
from config.words import Said, say
from connectors.base import Known, SetupWrong, Source
from connectors.draft_authors import authors, heads_at_end
from connectors.folders import NOT_READ
from connectors.headers import head_is_cut, split_head
from connectors.listing import Names
from connectors.mail_files import reason, why_unreadable
from connectors.mbox_files import Box, Unpacked, beginning_of, box_of, boxes_below, may_hold_mail, opened
from connectors.mbox_scan import Letter, begins_like_mbox, letters
from connectors.model import Batch, Broken, Cursor, Listing, Message, Reach, Role, Traits
from connectors.parse import parse_message

BATCH = 500
_FIRST_LINES = 2000  # bytes, in which programs keep their own marks
_AT_REST = 60  # seconds without a change, after which nobody is still writing
_PART = -1  # in place of the size, while a file is not read to its end


@dataclass(frozen=True, slots=True)
class _Mark:
    """How far a file was read: its size and time then, where its last mail begins, and what that place looked like."""

    size: int
    time: int
    offset: int
    seal: str

    def as_list(self) -> list[int | str]:
        return [self.size, self.time, self.offset, self.seal]


_END_OF_DRAFTS = 1 << 20  # bytes of a file of drafts that are looked at
_NOTHING = _Mark(_PART, 0, 0, "")
# Thunderbird only marks what is deleted or moved, until the file is compacted: bit 8 means that it is there no more.
_MOZILLA_STATUS = re.compile(rb"^X-Mozilla-Status:[ \t]*([0-9A-Fa-f]{4})[ \t]*\r?$", re.MULTILINE)
_EXPUNGED = 0x0008


def open_source(account: Account, known: Known, zone: tzinfo) -> Source:
    """The account as a source."""
    return Mbox(account, known, zone)


class Mbox:
    """The mail in one mbox file, or in those of a folder."""

    traits = Traits(items=frozenset({Message}))

    def __init__(self, account: Account, known: Known, zone: tzinfo, batch: int = BATCH) -> None:
        self._account = account
        self._known = known
        self._zone = zone
        self._batch = batch
        self._root = account.path if account.path is not None else Path()
        self._left_out: tuple[str, ...] = ()  # boxes with mail that the owner does not name
        self._drafts: list[Box] = []  # not read as mail; they show by which addresses the owner writes

    def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:  # noqa: ARG002  files do not tell dates
        """What is new, file by file: from where the last mail began if the file only grew, else the whole file again."""
        boxes = self._boxes()
        states = _known_states(cursor, [*boxes, *self._drafts])
        shut: list[SetupWrong] = []
        for box in boxes:
            try:
                yield from self._read(box, states, now)
            except PermissionError as fault:
                shut.append(SetupWrong(self._forbidden(box.path, fault)))
        for box in self._drafts:
            yield from _own_addresses(box, states)
        there = {box.key for box in (*boxes, *self._drafts)}
        if gone := [key for key in cursor or {} if key not in there and not may_hold_mail(self._root / key)]:
            yield Batch((), _as_cursor(states), listed=tuple(map(Listing, gone)))
        if self._account.folders:
            yield Batch((), _as_cursor(states), reach=Reach(unread=self._left_out))
        if shut:
            raise shut[0]

    def check(self) -> list[Said]:
        """Which files may not be read, and whether one is for sent mail."""
        boxes = self._boxes()
        shut = [box.path for box in boxes if not os.access(box.path, os.R_OK)]
        said = [self._forbidden(path, PermissionError(errno.EACCES, "")) for path in shut]
        if len(boxes) > 1 and not any(box.role is Role.SENT for box in boxes):
            said.append(say("mail.no_sent", account=self._account.name))
        return said

    def _forbidden(self, path: Path, fault: OSError) -> Said:
        return say("mail.forbidden", account=self._account.name, path=str(path), reason=reason(fault))

    def _read(self, box: Box, states: dict[str, _Mark], now: datetime) -> Iterator[Batch]:
        before = states.get(box.key, _NOTHING)
        try:
            with opened(box.path) as (stream, about):
                if (about.st_size, about.st_mtime_ns) == (before.size, before.time):
                    return
                yield from self._scan(box, stream, about, states, now)
        except PermissionError:
            raise
        except OSError as fault:
            broken = Broken(box.key, why_unreadable(fault))
            yield Batch((broken,), _as_cursor(states))

    def _scan(
        self, box: Box, stream: BinaryIO, about: os.stat_result, states: dict[str, _Mark], now: datetime
    ) -> Iterator[Batch]:
        packed = box.path.suffix == ".gz"
        start = 0 if packed else _where_to_go_on(stream, states.get(box.key, _NOTHING))
        stream.seek(0 if packed else start)
        unpacked = Unpacked(stream)
        read = unpacked.read if packed else stream.read
        peek = None if packed else (lambda offset, count: os.pread(stream.fileno(), count, offset))
        last, empty, there = _NOTHING, 0, Names()
        chunk: list[Letter] = []
        for letter in letters(read, start, peek):
            if len(chunk) >= self._batch:
                yield self._batch_of(box, chunk, states, now, there)
                # A file that is read as a whole is begun again: what is missing shows at its end alone.
                states[box.key] = _Mark(_PART, 0, letter.offset, _seal(letter.from_line)) if start else _NOTHING
                chunk = []
            chunk += [letter] if letter.raw.strip() else []
            empty += not letter.raw.strip()
            last = _Mark(about.st_size, about.st_mtime_ns, letter.offset, _seal(letter.from_line))
        if chunk and chunk[-1].offset == last.offset and not packed and _may_be_growing(chunk[-1], about):
            chunk.pop()
            last = _Mark(_PART, 0, last.offset, last.seal)
        states[box.key] = last if last is not _NOTHING else _Mark(about.st_size, about.st_mtime_ns, 0, "")
        batch = self._batch_of(box, chunk, states, now, there)
        listed = () if start or unpacked.torn else (Listing(box.key, there),)
        yield replace(batch, items=(*batch.items, *_faults(box, empty, torn=unpacked.torn)), listed=listed)

    def _batch_of(self, box: Box, chunk: list[Letter], states: dict[str, _Mark], now: datetime, there: Names) -> Batch:
        """The mails of a chunk that are not stored; `there` learns the names of all."""
        by_source: dict[str, Letter] = {}
        for letter in chunk:
            if _is_expunged(letter.raw):
                continue
            name = _identity(letter.raw)
            there.add(name)
            by_source[f"{box.key}/{name}"] = letter
        stored = self._known(by_source)
        fresh = (self._item(box, source, one, now) for source, one in by_source.items() if source not in stored)
        return Batch(tuple(fresh), _as_cursor(states))

    def _item(self, box: Box, source: str, letter: Letter, now: datetime) -> Message | Broken:
        if not begins_like_mbox(letter.from_line):
            return Broken(source, say("mail.mbox_no_from"))
        if not letter.raw.endswith(b"\n") and head_is_cut(letter.raw):
            return Broken(source, say("mail.mbox_cut"))
        return parse_message(letter.raw, source, box.name, box.role, now, self._zone, whole=False)

    def _boxes(self) -> list[Box]:
        """All files, in an order that stays the same; those for drafts, junk and trash only if the owner names them."""
        name, path = self._account.name, str(self._root)
        try:
            is_folder = stat.S_ISDIR(self._root.stat().st_mode)
            boxes = list(boxes_below(self._root)) if is_folder else [box_of(self._root, ())]
            beginning = b"From " if is_folder else beginning_of(self._root)
        except FileNotFoundError:
            raise SetupWrong(say("mail.missing", account=name, path=path)) from None
        except OSError as fault:
            raise SetupWrong(self._forbidden(self._root, fault)) from None
        wrong = (beginning and not begins_like_mbox(beginning)) or (
            is_folder and not boxes and any(self._root.iterdir())
        )
        if wrong:
            raise SetupWrong(say("mail.no_mbox", account=name, path=path))
        return self._wanted(boxes) if is_folder else boxes

    def _wanted(self, boxes: list[Box]) -> list[Box]:
        wished = {wish.strip("/").lower() for wish in self._account.folders}
        if not wished:
            self._drafts = [box for box in boxes if box.role is Role.DRAFTS and box.path.suffix != ".gz"]
            return [box for box in boxes if box.role not in NOT_READ]
        chosen = [box for box in boxes if wished & {box.key.lower(), box.name.lower()}]
        self._left_out = tuple(box.name for box in boxes if box not in chosen and box.role not in NOT_READ)
        absent = [
            wish
            for wish in self._account.folders
            if not {wish.strip("/").lower()} & {n for b in boxes for n in (b.key.lower(), b.name.lower())}
        ]
        if absent:
            there = ", ".join(box.name for box in boxes[:20])
            raise SetupWrong(
                say(
                    "mail.no_such_folder",
                    account=self._account.name,
                    path=str(self._root),
                    folder=", ".join(absent),
                    folders=there,
                )
            )
        return [Box(box.key, box.name, box.path, Role.OTHER) if box.role in NOT_READ else box for box in chosen]


def _own_addresses(box: Box, states: dict[str, _Mark]) -> Iterator[Batch]:
    """From which addresses the newest drafts of a file that changed are written."""
    before = states.get(box.key, _NOTHING)
    try:
        with opened(box.path) as (stream, about):
            if (about.st_size, about.st_mtime_ns) == (before.size, before.time):
                return
            end = os.pread(stream.fileno(), _END_OF_DRAFTS, max(0, about.st_size - _END_OF_DRAFTS))
    except OSError:
        return
    states[box.key] = _Mark(about.st_size, about.st_mtime_ns, 0, "")
    yield Batch((), _as_cursor(states), own=authors(heads_at_end(end)))


def _faults(box: Box, empty: int, *, torn: bool) -> Iterator[Broken]:
    """What is wrong with a file as a whole."""
    if torn:
        yield Broken(box.key, say("mail.mbox_packed"))
    if empty:
        yield Broken(f"{box.key}/empty", say("mail.mbox_empty", count=empty))


def _where_to_go_on(stream: BinaryIO, before: _Mark) -> int:
    """Where the last mail began that we know, if that place still looks the same; else the beginning."""
    if not before.offset:
        return 0
    here = os.pread(stream.fileno(), 1000, before.offset).partition(b"\n")[0]
    return before.offset if here.startswith(b"From ") and _seal(here) == before.seal else 0


def _seal(from_line: bytes) -> str:
    return blake2b(from_line[:999], digest_size=8).hexdigest()


def _may_be_growing(letter: Letter, about: os.stat_result) -> bool:
    """By the disk's own clock, never by the `now` of a morning that is replayed."""
    return not letter.raw.endswith(b"\n") and time.time() - about.st_mtime < _AT_REST and letter.end >= about.st_size


def _is_expunged(raw: bytes) -> bool:
    status = _MOZILLA_STATUS.search(raw, 0, _FIRST_LINES)
    return status is not None and bool(int(status[1], 16) & _EXPUNGED)


def _identity(raw: bytes) -> str:
    """A mail within its file, wherever it moves: programs rewrite Status lines, never these."""
    fields, body = split_head(raw)
    marks = [fields.first(name) for name in ("message-id", "date", "from", "subject")]
    marks += [] if marks[0] else [raw[body : body + 4096]]
    return blake2b(b"\0".join(marks), digest_size=12).hexdigest()


def _known_states(cursor: Cursor | None, boxes: list[Box]) -> dict[str, _Mark]:
    """What the cursor says of the files that are there; a cursor that is not as we write it says nothing."""
    states: dict[str, _Mark] = {}
    for box in boxes:
        match (cursor or {}).get(box.key):
            case [int(size), int(changed), int(offset), str(seal)]:
                states[box.key] = _Mark(size, changed, offset, seal)
    return states


def _as_cursor(states: dict[str, _Mark]) -> dict[str, object]:
    return {key: mark.as_list() for key, mark in states.items()}
