"""What a draft on an IMAP server says: its id and readers, and whether it came back as it was meant. No I/O."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from connectors.addresses import mailboxes
from connectors.headers import Fields, message_ids, split_head

_RECIPIENTS = ("to", "cc", "bcc")
_KEPT = ("from", "to", "cc", "bcc", "subject", "message-id", "in-reply-to", "references")  # must come back as they were


@dataclass(frozen=True, slots=True)
class DraftHead:
    """By what a draft is known, and to whom it goes."""

    message_id: str  # without brackets
    to: tuple[str, ...]


def says_the_same(found: bytes, meant: bytes) -> bool:
    """The same readers, sender, subject, thread and words; a server may add lines of its own to the head, no reader among them."""
    there, _ = split_head(found)
    written, _ = split_head(meant)
    fields = all(_joined(there, name) == _joined(written, name) for name in _KEPT)
    return fields and _body(found) == _body(meant)


def _joined(fields: Fields, name: str) -> list[bytes]:
    return [b" ".join(value.split()) for value in fields.all(name)]


def _body(raw: bytes) -> bytes:
    return with_lf(raw[split_head(raw)[1] :]).rstrip()


def head_of(raw: bytes) -> DraftHead:
    """By what this mail, or its head alone, is known."""
    fields = split_head(raw)[0]
    return DraftHead(next(iter(message_ids(fields.first("message-id"))), ""), recipients(fields))


def recipients(fields: Fields) -> tuple[str, ...]:
    """The addresses of all who would read it, each once."""
    return tuple(dict.fromkeys(_readers(fields)))


def _readers(fields: Fields) -> Iterator[str]:
    for name in _RECIPIENTS:
        for value in fields.all(name):
            yield from (box.address for box in mailboxes(value).mailboxes)


def section_of(told: Mapping[bytes, Any]) -> bytes:
    """The one section of a mail that was asked for."""
    return next((value for name, value in told.items() if name.startswith(b"BODY[") and isinstance(value, bytes)), b"")


def is_deleted(told: Mapping[bytes, Any]) -> bool:
    """Whether it only waits to be expunged."""
    flags: Sequence[object] = told.get(b"FLAGS") or ()
    return any(isinstance(flag, bytes) and flag.lower() == rb"\deleted" for flag in flags)


def with_lf(raw: bytes) -> bytes:
    """With bare line feeds, as our own drafts are written."""
    return raw.replace(b"\r\n", b"\n")


def with_crlf(raw: bytes) -> bytes:
    """With the line ends that the protocol wants."""
    return with_lf(raw).replace(b"\n", b"\r\n")
