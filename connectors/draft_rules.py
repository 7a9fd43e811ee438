"""What all boxes for drafts hold to: by what a draft is known, to whom it goes, and whether it came back as it was meant. No I/O."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from config.words import say
from connectors.addresses import mailboxes
from connectors.base import Draft, FoundDraft, SetupWrong
from connectors.headers import Fields, message_ids, split_head

_KEY = re.compile(r"[0-9a-f]{32}\Z")
_READERS = ("to", "cc", "bcc")
_KEPT = ("from", "to", "cc", "bcc", "subject", "message-id", "in-reply-to", "references")  # must come back as they were


@dataclass(frozen=True, slots=True)
class DraftHead:
    """By what a draft is known, and to whom it goes."""

    message_id: str  # without brackets
    to: tuple[str, ...]


def check_key(draft: Draft) -> None:
    """Raise ValueError for a key that is none: places are named after it."""
    if not _KEY.match(draft.key):
        raise ValueError("a draft's key is 32 hex digits")


def check_readers(draft: Draft) -> None:
    """Raise SetupWrong where its head names other readers than it is meant for."""
    if set(recipients(split_head(draft.raw)[0])) != addresses_of(draft):
        raise SetupWrong(say("mail.drafts_differs"))


def addresses_of(draft: Draft) -> set[str]:
    """Whom it is meant for."""
    return {box.address.lower() for box in draft.to}


def one_of(found: Sequence[FoundDraft], take_out: Callable[[Sequence[FoundDraft]], object]) -> FoundDraft | None:
    """Of drafts with one Message-ID the one that counts: one that the owner touched, before one as it was put.

    Where all say the same, the first is kept and the others are taken out: a reply that was lost made two of one.
    """
    marks = {one.content_hash for one in found}
    if len(found) > 1 and len(marks) == 1:
        take_out(found[1:])
    touched = (one for one in found if one.content_hash != found[0].content_hash)
    return next(touched, next(iter(found), None))


def content_hash(raw: bytes) -> str:
    """What tells whether a draft was touched: the bytes as they lie in the box."""
    return blake2b(raw, digest_size=16).hexdigest()


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


def found_at(place: str, raw: bytes) -> FoundDraft:
    """A draft that lies at this place, with bare line feeds."""
    head = head_of(raw)
    written = f"<{head.message_id}>" if head.message_id else ""
    return FoundDraft(written, head.to, content_hash(raw), place)


def recipients(fields: Fields) -> tuple[str, ...]:
    """The addresses of all who would read it, each once."""
    return tuple(dict.fromkeys(_readers(fields)))


def _readers(fields: Fields) -> Iterator[str]:
    for name in _READERS:
        for value in fields.all(name):
            yield from (box.address for box in mailboxes(value).mailboxes)


def with_lf(raw: bytes) -> bytes:
    """With bare line feeds, as our own drafts are written."""
    return raw.replace(b"\r\n", b"\n")


def with_crlf(raw: bytes) -> bytes:
    """With the line ends that the protocol wants."""
    return with_lf(raw).replace(b"\n", b"\r\n")
