"""The drafts of a Microsoft account through Graph: found by Message-ID, put once, read back, and taken out only untouched.

A draft goes there as MIME, which keeps its Message-ID and thread. Where a server gives it another id, ours is kept beside it
as a property of the mailbox item, which no reader ever sees. Whatever the server calls it, only a draft is ever touched, and
only one that bears our id or was not there before ours was put.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable, Collection, Sequence
from typing import TypeVar

from config.schema import Account
from config.words import Said, say
from connectors.base import Draft, FoundDraft, SetupWrong, TryLater
from connectors.draft_rules import addresses_of, check_key, check_readers, one_of, with_crlf
from connectors.graph import WRITE_DRAFTS, Gone, Graph, TooMuch, Unfit
from connectors.graph_json import Odd, ident
from connectors.graph_lying import EXPAND, PROPERTY, SELECT, Lying, content_mark, lying_of
from connectors.graph_walk import TEXT

T = TypeVar("T")


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
        return self._open(self._with_id(message_id))

    def open_to(self, addresses: frozenset[str]) -> list[FoundDraft]:
        """Every draft that goes to one of these addresses, whoever wrote it."""
        wanted = {address.lower() for address in addresses}
        return [one.found() for one in self._all() if wanted & {*one.to}]

    def put(self, draft: Draft) -> FoundDraft:
        """Lay the draft there and read it back; the same draft again changes nothing.

        One that the owner has sent or thrown away meanwhile is found as such, and not put again.
        """
        check_key(draft)
        there = self._with_id(draft.message_id)
        if (known := self._open(there) or self._left(there)) is not None:
            return known
        before = self._all()
        if (ours := self._adopted(before, draft.message_id, draft.raw)) is not None:
            return ours
        check_readers(draft)
        try:
            place = self._created(draft)
        except TryLater:  # it may have arrived all the same
            lies = self._open(self._with_id(draft.message_id)) or self.adopt(draft.message_id, draft.raw)
            if lies is None:
                raise
            return lies
        return self._settled(draft, place, {one.place for one in before})

    def adopt(self, message_id: str, raw: bytes) -> FoundDraft | None:
        """The same letter under an id of the server's own: put by us, and broken off before ours was written beside it."""
        return self._adopted(self._all(), message_id, raw)

    def withdraw(self, message_id: str, content_hash: str) -> bool:
        """Take the draft out, but only exactly as it was put; it then lies in Deleted Items."""
        found = self.find(message_id)
        return found is not None and found.content_hash == content_hash and self._taken_out(found.place)

    def check(self) -> list[Said]:
        """Whether drafts can be put here, and which rights are more than is used."""
        self._folder("drafts")
        return self._graph.check()

    # --- looking ---------------------------------------------------------------------------------

    def _with_id(self, message_id: str) -> list[Lying]:
        """All mails that bear this id, by the one that they were put with or by the one that is kept beside it."""
        quoted = message_id.replace("'", "''")
        beside = f"singleValueExtendedProperties/any(ep: ep/id eq '{PROPERTY}' and ep/value eq '{quoted}')"
        for sieve in (f"internetMessageId eq '{quoted}'", beside):
            found = self._listed("/me/messages", {"$filter": sieve})
            if exact := [one for one in found if message_id == one.message_id]:
                return exact
        return []

    def _all(self) -> list[Lying]:
        return [one for one in self._listed("/me/mailFolders/drafts/messages", {"$top": "50"}) if one.is_draft]

    def _listed(self, path: str, query: dict[str, str]) -> list[Lying]:
        asked = {"$select": SELECT, "$expand": EXPAND, **query}
        return self._told(
            lambda: [lying_of(one) for page in self._graph.pages(path, asked, prefer=TEXT) for one in page]
        )

    def _open(self, there: Sequence[Lying]) -> FoundDraft | None:
        """The one of them that still lies among the drafts; a touched one before any other."""
        found = [one.found() for one in there if self._is_open(one)]
        return one_of(found, lambda copies: [self._taken_out(one.place) for one in copies])

    def _left(self, there: Sequence[Lying]) -> FoundDraft | None:
        """The same mail sent or thrown away."""
        return next((one.found("deleted" if one.is_draft else "sent") for one in there), None)

    def _is_open(self, one: Lying) -> bool:
        self._trash = self._trash or self._folder("deleteditems")
        return one.is_draft and one.folder != self._trash

    def _folder(self, name: str) -> str:
        return self._told(lambda: ident(self._graph.get(f"/me/mailFolders/{name}", {"$select": "id"}), "id"))

    def _told(self, ask: Callable[[], T]) -> T:
        """What Graph says to a question that it can always answer."""
        try:
            return ask()
        except (Odd, Gone, Unfit):
            raise self._graph.odd() from None
        except TooMuch as fault:
            raise self._graph.fault(fault.status) from None

    # --- writing ---------------------------------------------------------------------------------

    def _adopted(self, drafts: Sequence[Lying], message_id: str, raw: bytes) -> FoundDraft | None:
        meant = content_mark(raw)
        for one in drafts:
            if one.mark == meant and not one.beside:
                self._name(one, message_id)
                return FoundDraft(message_id, one.to, meant, one.place)
        return None

    def _created(self, draft: Draft) -> str:
        """Where it lies now. Raises TryLater where the answer does not say it, such as one that was cut off."""
        try:
            told = self._graph.change("POST", "/me/messages", b64encode(with_crlf(draft.raw)), "text/plain")
            return ident(told, "id")
        except Odd:
            raise self._graph.odd() from None
        except TooMuch as fault:
            raise self._graph.fault(fault.status) from None
        except (Gone, Unfit):
            raise SetupWrong(self._graph.say("graph.draft_refused")) from None

    def _settled(self, draft: Draft, place: str, before: Collection[str]) -> FoundDraft:
        """What lies there now must say what was meant, to the same readers, under our id; else it is taken out again."""
        lies = self._ours(draft, place, before)
        same = lies.mark == content_mark(draft.raw) and set(lies.to) == addresses_of(draft)
        if same and lies.message_id != draft.message_id:
            self._name(lies, draft.message_id)
            lies = self._ours(draft, place, before)
            same = lies.message_id == draft.message_id
        if not same:
            self._taken_out(place)
            raise SetupWrong(say("mail.drafts_differs"))
        return lies.found()

    def _ours(self, draft: Draft, place: str, before: Collection[str]) -> Lying:
        """The draft that the server says was made. Raises TryLater for a mail that is none, or one of the owner's: the journal
        looks again, and nothing of theirs is changed.
        """
        asked = {"$select": SELECT, "$expand": EXPAND}
        lies = self._told(lambda: lying_of(self._graph.get(f"/me/messages/{place}", asked, prefer=TEXT)))
        if lies.place != place or not lies.is_draft or (lies.message_id != draft.message_id and place in before):
            raise self._graph.odd()
        return lies

    def _name(self, one: Lying, message_id: str) -> None:
        """From now on a draft is found by our id, whatever the server calls it."""
        if one.server_id == message_id:
            return
        beside = json.dumps({"singleValueExtendedProperties": [{"id": PROPERTY, "value": message_id}]}).encode()
        try:
            self._graph.change("PATCH", f"/me/messages/{one.place}", beside, "application/json")
        except TooMuch as fault:
            raise self._graph.fault(fault.status) from None
        except (Gone, Unfit):
            raise SetupWrong(self._graph.say("graph.draft_refused")) from None

    def _taken_out(self, place: str) -> bool:
        """Whether it is; one that the owner has just moved, sent or thrown away is not."""
        try:
            self._graph.change("DELETE", f"/me/messages/{place}", b"", "")
        except (Gone, Unfit):
            return False
        except TooMuch as fault:
            raise self._graph.fault(fault.status) from None
        return True
