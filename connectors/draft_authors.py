"""By which addresses the owner writes: the From of what lies in Drafts. Nothing else of a draft is ever read here."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from connectors.addresses import mailboxes
from connectors.headers import split_head

_MOST = 100  # the newest drafts; who has more than this keeps old ones
_HEAD = 16 << 10  # bytes of a file that are read


def authors(drafts: Iterable[bytes]) -> tuple[str, ...]:
    """The addresses that drafts are written from, in order. What was delivered is no draft, wherever somebody put it."""
    found: set[str] = set()
    for raw in drafts:
        fields, _ = split_head(raw)
        if "received" not in fields and "from" in fields:
            found.update(box.address for box in mailboxes(fields.first("from")).mailboxes[:1])
    return tuple(sorted(found))


def heads_in(folder: Path) -> Iterator[bytes]:
    """The beginnings of the newest drafts of a Maildir folder; what cannot be read is left out."""
    paths = [f"{folder}/{half}/{name}" for half in ("cur", "new") for name in _names(f"{folder}/{half}")]
    for path in sorted(paths, key=os.path.basename, reverse=True)[:_MOST]:
        try:
            with open(path, "rb") as stream:  # noqa: PTH123  a plain string, as the listing gave it
                yield stream.read(_HEAD)
        except OSError:
            continue


def heads_at_end(stream_end: bytes) -> Iterator[bytes]:
    """The beginnings of the mails in the last bytes of an mbox file, where the newest drafts lie."""
    for mail in (b"\n" + stream_end).split(b"\nFrom ")[-_MOST:]:
        yield mail.partition(b"\n")[2][:_HEAD]


def _names(half: str) -> list[str]:
    try:
        return [name for name in os.listdir(half) if not name.startswith(".")]  # noqa: PTH208  names alone
    except OSError:
        return []
