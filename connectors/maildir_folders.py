"""The folders of a Maildir on disk: what each is called and holds, which are meant, and which may not be looked into."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from connectors.folders import NOT_READ, decoded, role_of
from connectors.halves import HALVES
from connectors.mail_files import shown
from connectors.model import Role

_DEPTH = 8
_MANY = 5000  # folders that are looked at before we say that this is no mailbox


class Folder(NamedTuple):
    """One mail folder on disk. `key` names it in cursors and sources, `name` is what its owner sees."""

    key: str
    name: str
    path: Path
    role: Role


def find_folders(root: Path, closed: list[Path] | None = None) -> Iterator[Folder]:
    """Every folder that holds `cur` or `new`, links followed but no place entered twice; `closed` takes in what is shut."""
    pending: list[tuple[Path, tuple[str, ...]]] = [(root, ())]
    seen: set[tuple[int, int]] = set()
    looked_at = 0
    while pending and looked_at < _MANY:
        here, parts = pending.pop()
        looked_at += 1
        place = here.stat()
        if (place.st_dev, place.st_ino) in seen:
            continue
        seen.add((place.st_dev, place.st_ino))
        below = _subfolders(here, closed) if len(parts) < _DEPTH else []
        if any(name in ("cur", "new") for name in below):
            yield _folder(here, parts)
        elif parts and parts[-1].startswith("."):
            continue  # a hidden folder that is no mail folder: the notes of some program
        pending += [(here / name, (*parts, name)) for name in below if name not in ("cur", "new", "tmp")]


def is_meant(folder: Folder, wish: str) -> bool:
    """Whether the owner means this folder, by its name or by that of its file."""
    plain = wish.strip().strip("/").lower()
    return plain in (
        folder.name.lower(),
        folder.key.lower(),
        folder.key.lower().lstrip("."),
        decoded(folder.key).lower().lstrip("."),
    )


def as_wished(folder: Folder) -> Folder:
    """A folder that the owner names is read for contacts, whatever its name says."""
    return Folder(folder.key, folder.name, folder.path, Role.OTHER) if folder.role in NOT_READ else folder


def may_hold_mail(path: Path) -> bool:
    """Whether a folder that may not be entered has a name under which mail would be read."""
    return role_of(tuple(decoded(path.name.removeprefix(".")).split("."))) not in NOT_READ


def is_shut(path: Path) -> bool:
    """Whether something is there that may not be looked into: it has not vanished."""
    try:
        return path.is_dir() and not os.access(path, os.R_OK | os.X_OK)
    except OSError:
        return True


def shut_halves(folders: list[Folder]) -> list[Path]:
    """The parts of these folders that may not be looked into."""
    halves = (folder.path / half for folder in folders for half in HALVES)
    return [path for path in halves if path.is_dir() and not os.access(path, os.R_OK | os.X_OK)]


def _subfolders(path: Path, closed: list[Path] | None) -> list[str]:
    try:
        with os.scandir(path) as entries:
            return sorted(entry.name for entry in entries if _is_folder(entry))
    except PermissionError:
        if closed is not None:
            closed.append(path)
        return []


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads in a circle
        return False


def _folder(path: Path, parts: tuple[str, ...]) -> Folder:
    """In Maildir++ the levels stand in one name, parted by dots."""
    levels: list[str] = []
    for part in parts:
        levels += decoded(part[1:]).split(".") if part.startswith(".") else [decoded(part)]
    key = shown("/".join(parts)) or "INBOX"
    if parts and key == "INBOX":
        key = "./INBOX"  # a folder of this name in a root that holds mail itself
    return Folder(key, "/".join(levels) or "INBOX", path, role_of(tuple(levels)))
