"""The drafts of a Microsoft account through Graph: found by Message-ID, put once, read back, and taken out only untouched.

A draft goes there as MIME, which keeps its Message-ID and thread. Where a server gives it another id, ours is kept beside it
as a property of the mailbox item, which no reader ever sees. What lies there is known by its words and readers: Exchange
writes the bytes anew each time they are asked for.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Sequence
from datetime import UTC, datetime
from hashlib import blake2b
from unicodedata import normalize

from config.schema import Account
from config.words import Said, say
from connectors.base import Draft, FoundDraft, SetupWrong, TryLater
from connectors.draft_rules import addresses_of, check_key, check_readers, one_of, recipients, with_crlf
from connectors.graph import WRITE_DRAFTS, Gone, Graph, TooMuch, Unfit
from connectors.graph_json import Odd, Told, flag, inner, mailbox, rows, text
from connectors.graph_walk import TEXT
from connectors.headers import clean, split_head
from connectors.model import Message, Role
from connectors.parse import parse_message

# A named property of the item among the public strings ([MS-OXPROPS], PS_PUBLIC_STRINGS): none of these becomes a header.
PROPERTY = "String {00020329-0000-0000-C000-000000000046} Name reference"
_SELECT = (
    "id,internetMessageId,subject,toRecipients,ccRecipients,bccRecipients,parentFolderId,isDraft,hasAttachments,body"
)
_EXPAND = f"singleValueExtendedProperties($filter=id eq '{PROPERTY}')"
_ANY_TIME = datetime(2000, 1, 1, tzinfo=UTC)


class GraphDrafts:
    """The drafts of one account; they lie in its own folder for drafts, whatever that is called."""

    behind_network = True

    def __init__(self, account: Account) -> None:
        self._account = account
        self._graph = Graph(account, WRITE_DRAFTS, ("Mail.ReadWrite",))
        self._trash = ""

    # --- the contract ----------------------------------------------------------------------------

    def find(self, message_id: str) -> FoundDraft | None:
        """The draft with exactly this Message-ID, or None. Of two that say the same one is taken out."""
        return self._lying(self._with_id(message_id))

    def open_to(self, addresses: frozenset[str]) -> list[FoundDraft]:
        """Every draft that goes to one of these addresses, whoever wrote it."""
        wanted = {address.lower() for address in addresses}
        return [found for told in self._all() if wanted & {*(found := self._found(told)).to}]

    def put(self, draft: Draft) -> FoundDraft:
        """Lay the draft there and read it back; the same draft again changes nothing.

        One that the owner has sent or thrown away meanwhile is found as such, and not put again.
        """
        check_key(draft)
        there = self._with_id(draft.message_id)
        existing = self._lying(there) or self._left(there) or self.adopt(draft.message_id, draft.raw)
        if existing is not None:
            return existing
        check_readers(draft)
        try:
            told = self._changed("POST", "/me/messages", b64encode(with_crlf(draft.raw)), "text/plain")
            place = self._placed(told)
        except TryLater:  # it may have arrived all the same
            lies = self._lying(self._with_id(draft.message_id)) or self.adopt(draft.message_id, draft.raw)
            if lies is None:
                raise
            return lies
        self._name(told, draft.message_id)
        return self._read_back(draft, place)

    def adopt(self, message_id: str, raw: bytes) -> FoundDraft | None:
        """The same letter under an id of the server's own: put by us, and broken off before ours was written beside it."""
        meant = _mark_of(raw)
        for told in self._all():
            if _mark(told) == meant and not _beside(told):
                self._name(told, message_id)
                return FoundDraft(message_id, _readers(told), meant, self._placed(told))
        return None

    def withdraw(self, message_id: str, content_hash: str) -> bool:
        """Take the draft out, but only exactly as it was put; it then lies in Deleted Items."""
        found = self.find(message_id)
        if found is None or found.content_hash != content_hash:
            return False
        try:
            self._graph.change("DELETE", f"/me/messages/{found.place}", b"", "")
        except (Gone, Unfit):
            return False
        except TooMuch as fault:
            raise self._graph.fault(fault.status) from None
        return True

    def check(self) -> list[Said]:
        """Whether drafts can be put here, and which rights are more than is used."""
        self._folder("drafts")
        return self._graph.check()

    # --- looking ---------------------------------------------------------------------------------

    def _with_id(self, message_id: str) -> list[Told]:
        """All mails that bear this id, by the one that they were put with or by the one that is kept beside it."""
        quoted = message_id.replace("'", "''")
        beside = f"singleValueExtendedProperties/any(ep: ep/id eq '{PROPERTY}' and ep/value eq '{quoted}')"
        for sieve in (f"internetMessageId eq '{quoted}'", beside):
            found = self._listed("/me/messages", {"$filter": sieve})
            if exact := [told for told in found if message_id == _id_of(told)]:
                return exact
        return []

    def _all(self) -> list[Told]:
        return [
            told for told in self._listed("/me/mailFolders/drafts/messages", {"$top": "50"}) if flag(told, "isDraft")
        ]

    def _listed(self, path: str, query: dict[str, str]) -> list[Told]:
        asked = {"$select": _SELECT, "$expand": _EXPAND, **query}
        try:
            return [told for page in self._graph.pages(path, asked, prefer=TEXT) for told in page]
        except TooMuch as fault:
            raise self._graph.fault(fault.status) from None
        except (Gone, Unfit):
            raise self._graph.odd() from None

    def _lying(self, there: Sequence[Told]) -> FoundDraft | None:
        """The one of them that still lies among the drafts; a touched one before any other."""
        found = [self._found(told) for told in there if self._is_open(told)]
        return one_of(
            found,
            lambda copies: [self._graph.change("DELETE", f"/me/messages/{one.place}", b"", "") for one in copies],
        )

    def _left(self, there: Sequence[Told]) -> FoundDraft | None:
        """The same mail sent or thrown away."""
        for told in there:
            gone = "deleted" if flag(told, "isDraft") else "sent"
            found = self._found(told)
            return FoundDraft(found.message_id, found.to, "", found.place, gone)
        return None

    def _is_open(self, told: Told) -> bool:
        self._trash = self._trash or self._folder("deleteditems")
        return flag(told, "isDraft") and text(told, "parentFolderId") != self._trash

    def _folder(self, name: str) -> str:
        try:
            return text(self._graph.get(f"/me/mailFolders/{name}", {"$select": "id"}), "id")
        except (Odd, Gone, Unfit):
            raise self._graph.odd() from None
        except TooMuch as fault:
            raise self._graph.fault(fault.status) from None

    def _found(self, told: Told) -> FoundDraft:
        try:
            return FoundDraft(_id_of(told), _readers(told), _mark(told), text(told, "id"))
        except Odd:
            raise self._graph.odd() from None

    # --- writing ---------------------------------------------------------------------------------

    def _changed(self, method: str, path: str, body: bytes, kind: str) -> Told:
        try:
            return self._graph.change(method, path, body, kind)
        except TooMuch as fault:
            raise self._graph.fault(fault.status) from None
        except (Gone, Unfit):
            raise SetupWrong(self._graph.say("graph.draft_refused")) from None

    def _placed(self, told: Told) -> str:
        """Where a draft lies; an answer that does not say it, such as one that was cut off, is none."""
        try:
            place = text(told, "id")
        except Odd:
            place = ""
        if not place:
            raise self._graph.odd()
        return place

    def _name(self, told: Told, message_id: str) -> None:
        """From now on a draft is found by our id, whatever the server calls it."""
        if text(told, "internetMessageId") != message_id:
            beside = {"singleValueExtendedProperties": [{"id": PROPERTY, "value": message_id}]}
            path = f"/me/messages/{self._placed(told)}"
            self._changed("PATCH", path, json.dumps(beside).encode(), "application/json")

    def _read_back(self, draft: Draft, place: str) -> FoundDraft:
        """What lies there now must say what was meant, to the same readers; else it is taken out again."""
        try:
            told = self._graph.get(f"/me/messages/{place}", {"$select": _SELECT, "$expand": _EXPAND}, prefer=TEXT)
        except (Gone, Unfit, TooMuch):
            raise TryLater(self._graph.say("graph.odd_answer")) from None  # the journal looks again
        found = self._found(told)
        same = found.content_hash == _mark_of(draft.raw) and found.message_id == draft.message_id
        if not same or set(found.to) != addresses_of(draft):
            self._changed("DELETE", f"/me/messages/{place}", b"", "")
            raise SetupWrong(say("mail.drafts_differs"))
        return found


def _id_of(told: Told) -> str:
    return _beside(told) or text(told, "internetMessageId")


def _beside(told: Told) -> str:
    listed = rows(told, "singleValueExtendedProperties")
    return next((text(one, "value") for one in listed if text(one, "id").lower() == PROPERTY.lower()), "")


def _readers(told: Told) -> tuple[str, ...]:
    listed = (one for name in ("toRecipients", "ccRecipients", "bccRecipients") for one in rows(told, name))
    boxes = (mailbox(inner(one, "emailAddress")) for one in listed)
    return tuple(dict.fromkeys(box.address for box in boxes if box.address))


def _mark(told: Told) -> str:
    """What tells whether a draft was touched: its subject, readers and words."""
    return _marked(
        text(told, "subject"),
        _readers(told),
        text(inner(told, "body"), "content"),
        attached=flag(told, "hasAttachments"),
    )


def _mark_of(raw: bytes) -> str:
    """The same of a letter as it is meant."""
    meant = parse_message(raw.replace(b"\r\n", b"\n"), "", "", Role.DRAFTS, _ANY_TIME, UTC)
    if not isinstance(meant, Message):
        return ""
    return _marked(meant.subject, recipients(split_head(raw)[0]), meant.text, attached=bool(meant.attachments))


def content_mark(raw: bytes) -> str:
    """The content hash that a letter gets here."""
    return _mark_of(raw)


def _marked(subject: str, readers: Sequence[str], words: str, *, attached: bool) -> str:
    said = [clean(subject).strip(), sorted(readers), "".join(normalize("NFKC", words).split()), attached]
    return blake2b(json.dumps(said, ensure_ascii=False).encode("utf-8", "replace"), digest_size=16).hexdigest()
