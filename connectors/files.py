"""Sources that are a file or a folder of files: which files changed since the cursor, and their items in batches.

Calendars and cards share it: both are small and change all the time, so a changed file is read whole and replaces what
came from it before. What stands in the files is the business of `ics.py` and `vcf.py`.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path, PurePath
from typing import TypeAlias

from config.words import Said, say
from connectors.base import SetupWrong, TryLater
from connectors.listing import Names
from connectors.model import Batch, Broken, Cursor, Item, Listing, evidence_id

DEEPEST = 4  # folders below the one that was named
LARGEST = 64 << 20  # bytes; a calendar of twenty busy years has ten million

ReadFile: TypeAlias = Callable[[bytes, str], Iterator[Item]]
"""From the bytes of a file and its source string to its items; broken ones in place, never an exception."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What the cursor remembers of one file; `mark` is the reader's own, `broken` the sources of its broken items."""

    mtime_ns: int
    size: int
    mark: str = ""
    broken: tuple[str, ...] = ()

    def same_file(self, other: Entry) -> bool:
        """Whether the file has not been written since."""
        return (self.mtime_ns, self.size) == (other.mtime_ns, other.size)


@dataclass(frozen=True, slots=True)
class Place:
    """A file, or a folder whose files with this suffix are read (hidden ones and links to folders are not)."""

    path: Path
    suffix: str

    def check(self) -> list[Said]:
        """Nothing to say, or the fault that `files` would meet."""
        for file in self.files().values():
            if not os.access(file, os.R_OK):
                return [say("sources.unreadable_file", path=str(file))]
        return []

    def files(self) -> dict[str, Path]:
        """Source string -> file, in the order of their names. Raises `SetupWrong` where the place cannot be read."""
        try:
            is_folder = stat.S_ISDIR(self.path.stat().st_mode)
            return (
                {_text(f.relative_to(self.path)): f for f in self._walk(self.path, 0)} if is_folder else self._alone()
            )
        except FileNotFoundError as fault:
            raise SetupWrong(say("sources.missing", path=str(self.path))) from fault
        except PermissionError as fault:
            raise SetupWrong(say("sources.unreadable", path=str(self.path))) from fault
        except NotADirectoryError as fault:
            raise SetupWrong(say("sources.missing", path=str(self.path))) from fault
        except OSError as fault:
            raise TryLater(say("sources.disk", path=str(self.path))) from fault

    def hides(self, source: str) -> bool:
        """Whether a file that is not found may still be there, in a folder that may not be looked into."""
        try:
            above = [self.path / part for part in PurePath(source).parents if part.name]
            return any(folder.is_dir() and not os.access(folder, os.R_OK | os.X_OK) for folder in above)
        except OSError:
            return True

    def _alone(self) -> dict[str, Path]:
        if not self.path.is_file():
            raise SetupWrong(say("sources.no_file", path=str(self.path)))
        if not os.access(self.path, os.R_OK):
            raise SetupWrong(say("sources.unreadable", path=str(self.path)))
        return {_text(Path(self.path.name)): self.path}

    def _walk(self, folder: Path, depth: int) -> Iterator[Path]:
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                if depth < DEEPEST:
                    yield from self._walk_inside(Path(entry.path), depth + 1)
            elif entry.name.lower().endswith(self.suffix) and entry.is_file():
                yield Path(entry.path)

    def _walk_inside(self, folder: Path, depth: int) -> Iterator[Path]:
        try:
            yield from self._walk(folder, depth)
        except PermissionError:  # a folder in the folder that is not ours hides nothing beside it
            return


@dataclass
class FileReading:
    """One reading of a place: compares with the cursor, reads what changed, and packs it into batches.

    A large file may fill several batches: the last takes away what is there no more, and with it the cursor knows the file.

    `stamp` names the way of reading (reader, zone): where it differs from the cursor's, everything is read again.
    `mark` is kept for a file and `stale` asked of it later, for files whose meaning changes while they do not.
    """

    place: Place
    read: ReadFile
    stamp: str
    mark: Callable[[bytes], str] = lambda _raw: ""
    stale: Callable[[str], bool] = lambda _mark: False
    batch_size: int = 500
    _entries: dict[str, Entry] = field(default_factory=dict)
    _items: list[Item] = field(default_factory=list)
    _replaces: list[str] = field(default_factory=list)
    _gone: list[str] = field(default_factory=list)
    _still: list[Listing] = field(default_factory=list)

    def batches(self, cursor: Cursor | None) -> Iterator[Batch]:
        """Everything that is new since the cursor."""
        files, known = self.place.files(), _entries(cursor)
        outdated = cursor is not None and cursor.get("stamp") != self.stamp
        self._entries = dict(known)
        for source in [source for source in known if source not in files and not self.place.hides(source)]:
            self._forget(source)
            self._gone.append(source)
        for source, path in files.items():
            yield from self._changed(source, path, None if outdated else known.get(source))
        if self._replaces or self._items or (outdated and not self._entries):
            yield self._pack()

    def _changed(self, source: str, path: Path, known: Entry | None) -> Iterator[Batch]:
        try:
            now = _entry(path)
            if known and known.same_file(now) and not self.stale(known.mark):
                return
            if now.size > LARGEST:
                self._forget(source)
                self._items.append(Broken(source, say("sources.too_large", file=source, mib=LARGEST >> 20)))
                self._entries[source] = Entry(now.mtime_ns, now.size, broken=(source,))
                return
            raw = path.read_bytes()
        except FileNotFoundError:  # gone between listing and reading: the next reading takes its items away
            return
        except OSError:
            # What was read from it before stays; it is asked again every time, since mending leaves no trace in mtime.
            self._items.append(Broken(source, say("sources.unreadable_file", path=str(path))))
            self._entries[source] = _unfinished((*(known.broken if known else ()), source))
            return
        yield from self._file(source, raw, now)

    def _file(self, source: str, raw: bytes, now: Entry) -> Iterator[Batch]:
        """The items of one file; the cursor knows the file only once its last item is packed.

        A file in which nothing can be read at all takes nothing away: it is not what was read from it before.
        """
        items = self.read(raw, source)
        first = next(items, None)
        if isinstance(first, Broken) and first.source == source:
            before = self._entries.get(source)
            self._items.append(first)
            broken_before = before.broken if before else ()
            self._entries[source] = Entry(now.mtime_ns, now.size, broken=tuple(dict.fromkeys((*broken_before, source))))
            return
        broken, came, before = list[str](), Names(), self._entries.get(source)
        for item in chain(() if first is None else (first,), items):
            if len(self._items) >= self.batch_size:
                self._entries[source] = _unfinished((*(before.broken if before else ()), *broken))
                yield self._pack()
                self._still = [Listing(source, came)]
            self._items.append(item)
            came.add(evidence_id(item))
            if isinstance(item, Broken):
                broken.append(item.source)
        self._forget(source)
        self._entries[source] = Entry(now.mtime_ns, now.size, self.mark(raw), tuple(dict.fromkeys(broken)))
        if len(self._items) + len(self._replaces) >= self.batch_size:
            yield self._pack()

    def _forget(self, source: str) -> None:
        old = self._entries.pop(source, None)
        self._replaces += [source, *(name for name in (old.broken if old else ()) if name != source)]

    def _pack(self) -> Batch:
        files = {name: [e.mtime_ns, e.size, e.mark, list(e.broken)] for name, e in self._entries.items()}
        cursor = {"stamp": self.stamp, "files": files}
        batch = Batch(
            tuple(self._items), cursor, tuple(self._replaces), gone=tuple(self._gone), still=tuple(self._still)
        )
        self._items, self._replaces, self._gone, self._still = [], [], [], []
        return batch


def _entry(path: Path) -> Entry:
    info = path.stat()
    return Entry(info.st_mtime_ns, info.st_size)


def _unfinished(broken: Iterable[str]) -> Entry:
    """An entry that no file equals, so that the file is read again; it remembers what must then be taken away."""
    return Entry(0, -1, broken=tuple(dict.fromkeys(broken)))


def _entries(cursor: Cursor | None) -> dict[str, Entry]:
    """The cursor's files; one that cannot be understood counts as lost, which costs time and nothing else."""
    files = (cursor or {}).get("files")
    if not isinstance(files, dict):
        return {}
    try:
        return {
            str(name): Entry(int(mtime), int(size), str(mark), tuple(map(str, broken)))
            for name, (mtime, size, mark, broken) in files.items()
        }
    except (TypeError, ValueError):
        return {}


def _text(path: Path) -> str:
    """A source string that any store can hold, whatever bytes the name has."""
    return os.fsencode(path.as_posix()).decode("utf-8", "backslashreplace")
