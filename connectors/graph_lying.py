"""A draft as it lies at Microsoft, taken out of what Graph tells of it: its ids, its readers, and the mark of its words. No I/O.

What lies there is known by its words and readers: Exchange writes the bytes anew each time they are asked for.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b
from unicodedata import normalize

from connectors.base import FoundDraft
from connectors.draft_rules import recipients
from connectors.graph_json import Told, flag, ident, inner, mailbox, rows, text
from connectors.headers import clean, split_head
from connectors.model import Message, Role
from connectors.one_line import one_line
from connectors.parse import parse_message

# A named property of the item among the public strings ([MS-OXPROPS], PS_PUBLIC_STRINGS): none of these becomes a header.
PROPERTY = "String {00020329-0000-0000-C000-000000000046} Name reference"
SELECT = (
    "id,internetMessageId,subject,toRecipients,ccRecipients,bccRecipients,parentFolderId,isDraft,hasAttachments,body"
)
EXPAND = f"singleValueExtendedProperties($filter=id eq '{PROPERTY}')"
_ANY_TIME = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Lying:
    """One mail. `server_id` is the Message-ID that the server gives it, `beside` the one that was kept beside it."""

    place: str
    server_id: str
    beside: str
    to: tuple[str, ...]
    mark: str
    folder: str
    is_draft: bool

    @property
    def message_id(self) -> str:
        """By what it is found."""
        return self.beside or self.server_id

    def found(self, gone: str = "") -> FoundDraft:
        """As a box for drafts tells it; `gone`: what became of it."""
        return FoundDraft(self.message_id, self.to, "" if gone else self.mark, self.place, gone)


def lying_of(told: Told) -> Lying:
    """From an answer; raises `Odd` where it is not in the shape of a mail."""
    listed = rows(told, "singleValueExtendedProperties")
    beside = next((text(one, "value") for one in listed if text(one, "id").lower() == PROPERTY.lower()), "")
    return Lying(
        ident(told, "id"), text(told, "internetMessageId"), beside, _readers(told), _mark(told), text(told, "parentFolderId"),
        flag(told, "isDraft"),
    )  # fmt: skip


def _readers(told: Told) -> tuple[str, ...]:
    """All who would read it. What is no address is a reader too: nobody is written to unseen."""
    listed = (one for name in ("toRecipients", "ccRecipients", "bccRecipients") for one in rows(told, name))
    return tuple(dict.fromkeys(_reader(inner(one, "emailAddress")) for one in listed))


def _reader(told: Told) -> str:
    return mailbox(told).address or one_line(text(told, "address")) or one_line(text(told, "name")) or "?"


def _mark(told: Told) -> str:
    """What tells whether a draft was touched: its subject, readers and words."""
    words = text(inner(told, "body"), "content")
    return _marked(text(told, "subject"), _readers(told), words, attached=flag(told, "hasAttachments"))


def content_mark(raw: bytes) -> str:
    """The same of a letter as it is meant: the content hash that it gets here."""
    meant = parse_message(raw.replace(b"\r\n", b"\n"), "", "", Role.DRAFTS, _ANY_TIME, UTC)
    if not isinstance(meant, Message):
        return ""
    return _marked(meant.subject, recipients(split_head(raw)[0]), meant.text, attached=bool(meant.attachments))


def _marked(subject: str, readers: Sequence[str], words: str, *, attached: bool) -> str:
    said = [clean(subject).strip(), sorted(readers), "".join(normalize("NFKC", words).split()), attached]
    return blake2b(json.dumps(said, ensure_ascii=False).encode("utf-8", "replace"), digest_size=16).hexdigest()
