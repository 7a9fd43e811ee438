"""A hand-written stand-in for a signed-in IMAP session: for servers that the real ones of the tests cannot be made to be."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from connectors.imap_session import Listed, Refused, Standing


@dataclass
class FakeFolder:
    """A folder. `refused`: mails that the server does not hand out; `shut`: it is not opened; `silent_next`: no UIDNEXT."""

    flags: tuple[str, ...] = ()
    validity: int = 7
    mails: dict[int, bytes] = field(default_factory=dict)
    marks: dict[int, tuple[bytes, ...]] = field(default_factory=dict)
    labels: dict[int, tuple[bytes, ...]] = field(default_factory=dict)
    refused: set[int] = field(default_factory=set)
    shut: bool = False
    silent_next: bool = False

    @property
    def standing(self) -> Standing:
        """As STATUS tells it."""
        return Standing(self.validity, 0 if self.silent_next else max(self.mails, default=0) + 1, len(self.mails))


@dataclass
class FakeSession:
    """The methods of `Session` that the reading of mail uses. `asked` notes what was fetched."""

    there: dict[str, FakeFolder]
    capabilities: frozenset[str] = frozenset()
    foreign: tuple[str, ...] = ()
    delimiter: str = "/"
    dead: bool = False
    here: str = ""
    asked: list[tuple[str, list[int], list[str]]] = field(default_factory=list)
    waiting: list[tuple[str, list[int], list[str]]] = field(default_factory=list)

    def can(self, capability: str) -> bool:
        return capability in self.capabilities

    def folders(self) -> list[Listed]:
        return [Listed(name, self.delimiter, frozenset(one.flags)) for name, one in self.there.items()]

    def foreign_prefixes(self) -> tuple[str, ...]:
        return self.foreign

    def status(self, raw: str) -> Standing:
        return self.there[raw].standing

    def examine(self, raw: str) -> Standing:
        assert not self.waiting
        if raw not in self.there or self.there[raw].shut:
            raise Refused("NOPERM")
        self.here = raw
        return self.there[raw].standing

    def uids(self, low: int, stop: int, exists: int) -> list[int]:
        assert not self.waiting
        return sorted(uid for uid in self.there[self.here].mails if uid >= low and (not stop or uid < stop))

    def fetch(self, uids: Sequence[int], items: Sequence[str]) -> Mapping[int, Mapping[bytes, Any]]:
        assert not self.waiting, "something was asked whose answer has not been fetched"
        return self._fetch(uids, items)

    def _fetch(self, uids: Sequence[int], items: Sequence[str]) -> Mapping[int, Mapping[bytes, Any]]:
        folder = self.there[self.here]
        self.asked.append((self.here, list(uids), list(items)))
        if folder.refused & set(uids):
            raise Refused("SERVERBUG")
        return {uid: self._told(folder, uid, items) for uid in uids if uid in folder.mails}

    def ask(self, uids: Sequence[int], items: Sequence[str]) -> str:
        tag = f"TAG{len(self.asked) + len(self.waiting)}"
        self.waiting.append((tag, list(uids), list(items)))
        return tag

    def answer(self, tag: str) -> Mapping[int, Mapping[bytes, Any]]:
        first, uids, items = self.waiting.pop(0)
        assert first == tag, "answers come in the order of the questions"
        return self._fetch(uids, items)

    def drop(self) -> None:
        self.dead = True

    close = drop

    def _told(self, folder: FakeFolder, uid: int, items: Sequence[str]) -> dict[bytes, Any]:
        raw = folder.mails[uid].replace(b"\n", b"\r\n")
        head, _, body = raw.partition(b"\r\n\r\n")
        told: dict[bytes, Any] = {b"SEQ": 1, b"UID": uid}
        for item in items:
            if item == "RFC822.SIZE":
                told[b"RFC822.SIZE"] = len(raw)
            elif item == "FLAGS":
                told[b"FLAGS"] = folder.marks.get(uid, ())
            elif item == "X-GM-LABELS":
                told[b"X-GM-LABELS"] = folder.labels.get(uid, ())
            elif section := re.match(r"BODY\.PEEK\[(HEADER|TEXT)[^\]]*\](?:<0\.(\d+)>)?", item):
                content = head + b"\r\n\r\n" if section[1] == "HEADER" else body
                name = item.replace(".PEEK", "").encode()
                cut = re.sub(rb"<0\.\d+>", b"<0>", name)
                told[cut] = content[: int(section[2])] if section[2] else content
        return told
