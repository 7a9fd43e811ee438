"""A Maildir: Maildir++ (`.Sent`), plain nested folders, or both. Only ever read; drafts are the business of drafts.py.

Identity of a file is the part of its name before flags and numbers, so marking or moving within a folder is no news.
"""

from __future__ import annotations

import errno
import stat
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo
from functools import partial
from itertools import islice
from pathlib import Path

from config.schema import Account
from config.words import Said, say
from connectors.base import Known, SetupWrong, Source, Spread, TryLater
from connectors.draft_authors import authors, heads_in
from connectors.folders import NOT_READ
from connectors.halves import HALVES, NEVER, changed_halves, files_of_mail, how_many, noted, times_of
from connectors.listing import Names
from connectors.mail_files import read_files, reason, shown, why_unreadable
from connectors.maildir_folders import Folder, as_wished, find_folders, is_meant, is_shut, may_hold_mail, shut_halves
from connectors.model import Batch, Broken, Cursor, Listing, Message, Reach, Role, Traits
from connectors.parse import parse_message

BATCH = 500


def open_source(account: Account, known: Known, zone: tzinfo) -> Source:
    """The account as a source."""
    return Maildir(account, known, zone)


class Maildir:
    """The mail of one Maildir and the folders in it."""

    traits = Traits(items=frozenset({Message}))

    def __init__(self, account: Account, known: Known, zone: tzinfo, batch: int = BATCH) -> None:
        self._account = account
        self._known = known
        self._zone = zone
        self._batch = batch
        self._root = account.path if account.path is not None else Path()
        self._spread: Spread = map
        self._ahead: int | None = None
        self._seen: tuple[list[Folder], list[Path]] | None = None  # as `_folders` found them when `fetch` began

    def divide(self, spread: Spread) -> None:
        """Let `spread` read the files, chunk by chunk."""
        self._spread = spread

    def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:  # noqa: ARG002  files do not tell dates
        """What is new, folder by folder; a folder whose times did not move since it was read whole is not even listed."""
        there, closed = self._seen = self._look()
        folders, absent = self._wanted(there)
        drafts = [] if self._account.folders else [folder for folder in there if folder.role is Role.DRAFTS]
        states = _known_states(cursor, [*folders, *drafts])
        if not states:
            self._ahead = sum(how_many(folder.path, half) for folder in folders for half in HALVES)
        shut = [self._closed(path) for path in closed if may_hold_mail(path)]
        for folder in folders:
            try:
                yield from self._news(folder, states, now)
            except PermissionError as fault:
                shut.append(SetupWrong(self._shut(folder.path, fault)))
        yield from (batch for folder in drafts for batch in _own_addresses(folder, states))
        shut += yield from self._vanished(cursor or {}, {folder.key for folder in (*folders, *drafts)}, states)
        if self._account.folders:
            chosen = {folder.key for folder in folders}
            left_out = (one.name for one in there if one.key not in chosen and one.role not in NOT_READ)
            yield Batch((), dict(states), reach=Reach(unread=tuple(left_out)))
        if absent:
            raise SetupWrong(self._no_such(absent, folders))
        if shut:
            raise shut[0]

    def _vanished(
        self, cursor: Cursor, seen: set[str], states: dict[str, list[int]]
    ) -> Generator[Batch, None, list[SetupWrong]]:
        """That folders which were read before are gone; those that are only shut are returned."""
        vanished = [key for key in cursor if key not in seen]
        closed = [key for key in vanished if is_shut(self._root / key)]
        states |= {key: [0, 0, 0] for key in closed}  # nobody knows what is in there now
        if gone := [key for key in vanished if key not in states]:
            yield Batch((), dict(states), listed=tuple(map(Listing, gone)))
        return [self._closed(self._root / key) for key in closed]

    def _closed(self, path: Path) -> SetupWrong:
        return SetupWrong(self._shut(path, PermissionError(errno.EACCES, "")))

    def check(self) -> list[Said]:
        """What may not be entered, and whether a folder for sent mail was found, where there are several folders: of what
        this source has fetched as it looked then, so that a look for news goes over the folders once."""
        all_folders, closed = self._seen or self._look()
        folders, absent = self._wanted(all_folders)
        said = [self._no_such(absent, all_folders)] if absent else []
        shut = (*(path for path in closed if may_hold_mail(path)), *shut_halves(folders))
        said += [self._shut(path, PermissionError(errno.EACCES, "")) for path in shut]
        if len(folders) > 1 and not any(folder.role is Role.SENT for folder in folders):
            said.append(say("mail.no_sent", account=self._account.name))
        return said

    def _news(self, folder: Folder, states: dict[str, list[int]], now: datetime) -> Iterator[Batch]:
        """Of a half that changed, what is new. As long as mail only comes into `new`, `cur` with its thousands is not listed."""
        before, times = states.get(folder.key, NEVER), times_of(folder.path)
        changed = changed_halves(before, times)
        if not changed:
            return
        there = Names()
        arrived, stored = yield from self._read(folder, "new", states, there, now)
        whole = changed != ["new"] or stored < before[2]  # something went from there
        lie, known = (yield from self._read(folder, "cur", states, there, now)) if whole else (0, 0)
        nothing_new = folder.key in states and (arrived, lie) == (stored, known) and arrived == before[2]
        states[folder.key] = [*(noted(before, times) if nothing_new else times), arrived]
        yield Batch((), dict(states), listed=(Listing(folder.key, there),) if whole else ())

    def _read(
        self, folder: Folder, half: str, states: dict[str, list[int]], there: Names, now: datetime
    ) -> Generator[Batch, None, tuple[int, int]]:
        """The mails of one half that are not stored; returns how many lie there, and how many of them were stored."""
        count = _Count()
        chunks = self._unread(folder, half, there, count)
        for items in self._spread(partial(read_mails, folder, now, self._zone), chunks):
            if items:
                yield Batch(items, dict(states), ahead=self._ahead)
        return count.listed, count.known

    def _unread(self, folder: Folder, half: str, there: Names, count: _Count) -> Iterator[list[tuple[str, str]]]:
        """What of one half is not stored: where it lies in this account, and in its folder."""
        entries = files_of_mail(folder.path, half)
        while chunk := tuple(islice(entries, self._batch)):
            names = [(shown(unique), place) for unique, place in chunk]
            sources = {f"{folder.key}/{name}": place for name, place in names}
            there.update(name for name, _ in names)
            if self._ahead is not None:
                self._ahead = max(0, self._ahead - len(chunk))
            stored = self._known(sources)
            count.listed, count.known = count.listed + len(sources), count.known + len(stored)
            if unread := [one for one in sources.items() if one[0] not in stored]:
                yield unread

    def _look(self) -> tuple[list[Folder], list[Path]]:
        closed: list[Path] = []
        return self._folders(closed), closed

    def _folders(self, closed: list[Path]) -> list[Folder]:
        """All folders, in an order that stays the same: the inbox first. `closed` takes in what may not be entered."""
        name, path = self._account.name, str(self._root)
        try:
            mode = self._root.stat().st_mode
        except FileNotFoundError:
            raise SetupWrong(say("mail.missing", account=name, path=path)) from None
        except OSError as fault:
            raise SetupWrong(self._shut(self._root, fault)) from None
        if not stat.S_ISDIR(mode):
            raise SetupWrong(say("mail.not_a_folder", account=name, path=path))
        try:
            folders = list(find_folders(self._root, closed))
        except OSError as fault:
            raise TryLater(self._shut(self._root, fault)) from None
        if self._root in closed:
            raise self._closed(self._root)
        if not folders:
            raise SetupWrong(say("mail.no_maildir", account=name, path=path))
        return sorted(folders, key=lambda folder: (folder.role is not Role.INBOX, folder.key))

    def _wanted(self, folders: list[Folder]) -> tuple[list[Folder], list[str]]:
        """The folders to read, and those that the configuration names and that are not there."""
        wished = self._account.folders
        if not wished:
            return [folder for folder in folders if folder.role not in NOT_READ], []
        chosen = [folder for folder in folders if any(is_meant(folder, wish) for wish in wished)]
        absent = [wish for wish in wished if not any(is_meant(folder, wish) for folder in folders)]
        return [as_wished(folder) for folder in chosen], absent

    def _shut(self, path: Path, fault: OSError) -> Said:
        return say("mail.forbidden", account=self._account.name, path=str(path), reason=reason(fault))

    def _no_such(self, absent: list[str], folders: list[Folder]) -> Said:
        there = ", ".join(folder.name for folder in folders[:20])
        return say(
            "mail.no_such_folder",
            account=self._account.name,
            path=str(self._root),
            folder=", ".join(absent),
            folders=there,
        )


@dataclass(slots=True)
class _Count:
    """How many mails lie in a half of a folder, and how many of them are stored."""

    listed: int = 0
    known: int = 0


def read_mails(
    folder: Folder, now: datetime, zone: tzinfo, places: list[tuple[str, str]]
) -> tuple[Message | Broken, ...]:
    """These files, each with its source and its place below the folder; those that vanished since are left out."""
    path = str(folder.path)
    files = read_files([f"{path}/{place}" for _, place in places])
    found = (_item(folder, source, raw, now, zone) for (source, _), raw in zip(places, files, strict=True))
    return tuple(item for item in found if item is not None)


def _item(folder: Folder, source: str, raw: bytes | OSError, now: datetime, zone: tzinfo) -> Message | Broken | None:
    """One file; None if it vanished since it was listed: if it was renamed, the folder's time has moved again."""
    if isinstance(raw, FileNotFoundError):
        return None
    if isinstance(raw, OSError):
        return Broken(source, why_unreadable(raw))
    return parse_message(raw, source, folder.name, folder.role, now, zone, whole=False)


def _own_addresses(folder: Folder, states: dict[str, list[int]]) -> Iterator[Batch]:
    """From which addresses the drafts of a folder that changed are written."""
    before, times = states.get(folder.key, NEVER), times_of(folder.path)
    if changed_halves(before, times):
        states[folder.key] = [*noted(before, times), 0] if folder.key in states else [*times, 0]
        yield Batch((), dict(states), own=authors(heads_in(folder.path)))


def _known_states(cursor: Cursor | None, folders: list[Folder]) -> dict[str, list[int]]:
    """What the cursor says of the folders that are there; a cursor that is not as we write it says nothing."""
    told = ((folder.key, (cursor or {}).get(folder.key)) for folder in folders)
    return {key: state for key, state in told if isinstance(state, list) and len(state) == 3}
