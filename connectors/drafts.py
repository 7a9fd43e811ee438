"""Places for drafts on this machine: a Maildir folder, or a folder of .eml files. Other files there are never touched.

A draft appears whole or not at all (written beside, synced, renamed), always under the name that its key gives it.
"""

from __future__ import annotations

import errno
import os
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from shutil import disk_usage

from config.words import Said, say
from connectors.base import Draft, FoundDraft, SetupWrong, TryLater
from connectors.draft_rules import addresses_of, check_key, found_at, recipients
from connectors.headers import Fields, message_ids, split_head
from connectors.mail_files import read_file, reason

_WHOLE = 8 << 20  # a draft of the owner's may hold pictures; ours are small
_ROOM = 1 << 20


class _FolderBox(ABC):
    """What the two places have in common; a subclass says which files are drafts and what ours are called."""

    behind_network = False

    def __init__(self, path: Path) -> None:
        self._path = path

    def find(self, message_id: str) -> FoundDraft | None:
        """The draft with exactly this Message-ID, or None."""
        wanted = message_ids(message_id.encode())
        found = (
            self._found(path)
            for path, fields in self._heads()
            if message_ids(fields.first("message-id"))[:1] == wanted[:1]
        )
        return next((draft for draft in found if wanted and draft is not None), None)

    def open_to(self, addresses: frozenset[str]) -> list[FoundDraft]:
        """Every draft here that goes to one of these addresses, whoever wrote it."""
        wanted = {address.lower() for address in addresses}
        hits = (path for path, fields in self._heads() if wanted & set(recipients(fields)))
        return [draft for path in hits if (draft := self._found(path)) is not None]

    def put(self, draft: Draft) -> FoundDraft:
        """Lay the draft here under the name of its key and read it back; the same draft again changes nothing."""
        check_key(draft)
        place = self._place(draft.key)
        existing = self._mine(draft.key) or self.find(draft.message_id)
        if existing is not None:
            return existing
        try:
            self._make_folders()
            _write_whole(draft.raw, self._beside(draft.key), place)
        except OSError as fault:
            raise self._cannot(fault) from fault
        return self._read_back(draft, place)

    def withdraw(self, message_id: str, content_hash: str) -> bool:
        """Take the draft out, but only exactly as it was put: one that the owner touched is theirs."""
        draft = self.find(message_id)
        if draft is None or draft.content_hash != content_hash:
            return False
        path = self._path / draft.place
        with suppress(FileNotFoundError):
            path.unlink()
            _sync_folder(path.parent)
            return True
        return False

    def check(self) -> list[Said]:
        """Whether drafts can be put here."""
        try:
            return self._checked()
        except OSError as fault:  # a folder above it that may not be entered
            return [self._forbidden(fault.errno or errno.EACCES)]

    def _checked(self) -> list[Said]:
        path = str(self._path)
        if self._path.is_symlink() and not self._path.exists():
            return [say("mail.drafts_link", path=path)]
        if not self._path.exists():
            parent = next((above for above in self._path.parents if above.exists()), Path("/"))
            open_ = os.access(parent, os.W_OK | os.X_OK) and parent.is_dir()
            return self._check_room(parent) if open_ else [self._forbidden(errno.EACCES)]
        if not self._path.is_dir():
            return [say("mail.drafts_no_folder", path=path)]
        if not os.access(self._path, os.R_OK | os.W_OK | os.X_OK):
            return [self._forbidden(errno.EACCES)]
        return self._check_shape() or self._check_room(self._path)

    def _check_room(self, there: Path) -> list[Said]:
        return [say("mail.drafts_no_room", path=str(self._path))] if disk_usage(there).free < _ROOM else []

    # --- what a subclass says ---

    @abstractmethod
    def _folders(self) -> tuple[Path, ...]:
        """The folders that must be there."""

    @abstractmethod
    def _files(self) -> Iterator[Path]:
        """Every file here that is a draft of anybody's."""

    @abstractmethod
    def _place(self, key: str) -> Path:
        """Where the draft with this key lies."""

    @abstractmethod
    def _beside(self, key: str) -> Path:
        """Where it is written before it is whole."""

    @abstractmethod
    def _same(self, name: str, key: str) -> bool:
        """Whether a file of that name is the draft with this key, perhaps marked otherwise since."""

    def _check_shape(self) -> list[Said]:
        return []

    # --- what they share ---

    def _mine(self, key: str) -> FoundDraft | None:
        """The draft with this key as it lies here now, the owner's changes included."""
        path = next((path for path in self._files() if self._same(path.name, key)), None)
        return None if path is None else self._found(path)

    def _heads(self) -> Iterator[tuple[Path, Fields]]:
        for path in self._files():
            try:
                yield path, split_head(read_file(path))[0]
            except OSError:  # what cannot be read cannot be ours, and is looked at again next time
                continue

    def _found(self, path: Path) -> FoundDraft | None:
        raw = _whole(path)
        return None if raw is None else found_at(str(path.relative_to(self._path)), raw)

    def _make_folders(self) -> None:
        if self._path.exists() and not self._path.is_dir():
            raise SetupWrong(say("mail.drafts_no_folder", path=str(self._path)))
        if self._path.name.startswith(".") and not self._path.parent.exists():
            # A mailbox that vanished must not be begun anew: it would look like one that lost all its mail.
            raise SetupWrong(say("mail.drafts_no_mailbox", path=str(self._path), mailbox=str(self._path.parent)))
        for folder in self._folders():
            for missing in reversed([above for above in (folder, *folder.parents) if not above.exists()]):
                missing.mkdir(mode=0o700, exist_ok=True)
            if folder.is_symlink() and self._path.resolve() not in folder.resolve().parents:
                raise SetupWrong(say("mail.drafts_link", path=str(folder)))

    def _read_back(self, draft: Draft, place: Path) -> FoundDraft:
        """What lies there now must say what was meant: the same bytes, fields and readers; else it is taken out again."""
        raw = _whole(place)
        fields = split_head(raw or b"")[0]
        meant = split_head(draft.raw)[0]
        same = raw == draft.raw and fields.keys() == meant.keys()
        ids = message_ids(fields.first("message-id"))
        if not (
            same and ids == message_ids(draft.message_id.encode()) and set(recipients(fields)) == addresses_of(draft)
        ):
            place.unlink(missing_ok=True)
            _sync_folder(place.parent)
            raise SetupWrong(say("mail.drafts_differs"))
        return found_at(str(place.relative_to(self._path)), draft.raw)

    def _cannot(self, fault: OSError) -> Exception:
        key = {errno.EIO: "mail.drafts_disk"} | dict.fromkeys((errno.ENOSPC, errno.EDQUOT), "mail.drafts_full")
        if said := key.get(fault.errno or 0):
            return TryLater(say(said, path=str(self._path), reason=reason(fault)), needs_person=True)
        return SetupWrong(self._forbidden(fault.errno or 0))

    def _forbidden(self, number: int) -> Said:
        return say("mail.drafts_forbidden", path=str(self._path), reason=reason(OSError(number, "")))


class MaildirDrafts(_FolderBox):
    """The drafts folder of a Maildir: each draft a file in `cur`, marked as draft and seen."""

    def _folders(self) -> tuple[Path, ...]:
        return tuple(self._path / name for name in ("cur", "new", "tmp"))

    def _files(self) -> Iterator[Path]:
        for half in ("cur", "new"):
            for path in _ordinary(self._path / half):
                if "T" not in path.name.rpartition(":2,")[2] or ":2," not in path.name:
                    yield path

    def _place(self, key: str) -> Path:
        return self._path / "cur" / f"{self._name(key)}:2,DS"

    def _beside(self, key: str) -> Path:
        return self._path / "tmp" / self._name(key)

    def _same(self, name: str, key: str) -> bool:
        return name.partition(":")[0].partition(",")[0] == self._name(key)

    @staticmethod
    def _name(key: str) -> str:
        """Shaped like the names of delivery programs, and the same whenever the same draft is put."""
        seconds = 1_000_000_000 + int(key[:7], 16)
        return f"{seconds}.M{int(key[7:12], 16) % 1_000_000}P{int(key[12:16], 16)}Q1.{key[16:]}"

    def _check_shape(self) -> list[Said]:
        names = {path.name for path in self._path.iterdir()} if self._path.is_dir() else set()
        strangers = {name for name in names if not name.startswith(".")} - {"cur", "new", "tmp"}
        if "cur" not in names and any((self._path / name).is_file() for name in strangers):
            return [say("mail.drafts_not_maildir", path=str(self._path))]
        return []


class FileDrafts(_FolderBox):
    """A folder in which each draft is an .eml file, to be opened by hand."""

    def _folders(self) -> tuple[Path, ...]:
        return (self._path,)

    def _files(self) -> Iterator[Path]:
        return (path for path in _ordinary(self._path) if path.suffix.lower() == ".eml")

    def _place(self, key: str) -> Path:
        return self._path / f"{key}.eml"

    def _beside(self, key: str) -> Path:
        return self._path / f".{key}.part"

    def _same(self, name: str, key: str) -> bool:
        return name == f"{key}.eml"


def _ordinary(folder: Path) -> Iterator[Path]:
    """The ordinary files of a folder in the order of their names; links lead elsewhere and are left alone."""
    try:
        with os.scandir(folder) as entries:
            names = sorted(
                entry.name
                for entry in entries
                if not entry.name.startswith(".") and entry.is_file(follow_symlinks=False)
            )
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as fault:
        raise SetupWrong(say("mail.drafts_forbidden", path=str(folder), reason=reason(fault))) from fault
    for name in names:
        yield folder / name


def _whole(path: Path) -> bytes | None:
    """All bytes of a draft; None if it is gone or no ordinary file."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC)
    except OSError:
        return None
    with os.fdopen(handle, "rb") as file:
        return file.read(_WHOLE)


def _write_whole(raw: bytes, beside: Path, place: Path) -> None:
    """Written beside, synced, renamed, and the rename synced too: after a power cut it is there or it is not."""
    beside.unlink(missing_ok=True)  # what a killed run left
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        beside.rename(place)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
    _sync_folder(place.parent)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
