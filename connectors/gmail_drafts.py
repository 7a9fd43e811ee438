"""Drafts at Gmail: laid there once, in the thread that they answer, read back, and taken out only as they were put.

Google has no permission for this that could not also send; `gmail.compose` is asked for only after `login` has said so, and
what may be asked of Google at all stands in `WRITING`: a draft is made or deleted, nothing else.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import suppress

from config.schema import Account
from config.words import Said, say
from connectors.allowed import Allowed
from connectors.auth.google import COMPOSE
from connectors.base import ConnectorError, Draft, FoundDraft, SetupWrong
from connectors.draft_rules import (
    check_key,
    check_readers,
    found_at,
    head_of,
    one_of,
    says_the_same,
    with_crlf,
    with_lf,
)
from connectors.gmail_box import Mailbox, is_id
from connectors.gmail_parts import Unshaped, decoded, encoded
from connectors.google_faults import Gone, Refused, Told, odd
from connectors.google_http import rows
from connectors.headers import message_ids, split_head
from connectors.patience import Pause

# Such as r-8871442306914231000, and s:... once its sending was taken back (InboxSDK PR #376); longer than the name of any action.
_ID = re.compile(r"[A-Za-z0-9:_-]{12,100}")
_DRAFTS = "/gmail/v1/users/me/drafts"
_DRAFT = rf"{_DRAFTS}/(?:[A-Za-z0-9_-]|%3A){{12,100}}"  # the same in an address
WRITING: Allowed = (
    ("GET", _DRAFTS),
    ("GET", _DRAFT),
    ("POST", _DRAFTS),
    ("DELETE", _DRAFT),
)
_PAGE = 500


class GmailDrafts:
    """The drafts of one account. Which mail a draft holds is asked each time; what a mail says never changes under its id."""

    behind_network = True

    def __init__(self, account: Account, pause: Pause = time.sleep) -> None:
        self._account = account
        self._pause = pause
        self._opened: Mailbox | None = None
        self._mails: dict[str, tuple[str, FoundDraft]] = {}  # of each draft: the id of its mail, and what that says

    def __del__(self) -> None:
        with suppress(Exception):
            if self._opened is not None:
                self._opened.close()

    # --- the contract ----------------------------------------------------------------------------

    def find(self, message_id: str) -> FoundDraft | None:
        """The draft with exactly this Message-ID, or None. Of two copies that are equal to the byte one is taken out."""
        wanted = "".join(f"<{one}>" for one in message_ids(message_id.encode())[:1])
        found = [one for one in self._drafts() if wanted and one.message_id == wanted]
        return one_of(found, lambda copies: [self._delete(copy.place) for copy in copies])

    def open_to(self, addresses: frozenset[str]) -> list[FoundDraft]:
        """Every draft that goes to one of these addresses, whoever wrote it."""
        wanted = {address.lower() for address in addresses}
        return [one for one in self._drafts() if wanted & set(one.to)]

    def put(self, draft: Draft) -> FoundDraft:
        """Lay the draft there and read it back; the same draft again changes nothing.

        One that the owner has sent or thrown away meanwhile is found in Sent or Trash, and not put again.
        """
        check_key(draft)
        existing = self.find(draft.message_id) or self._elsewhere(draft.message_id)
        if existing is not None:
            return existing
        check_readers(draft)
        made = self._create(draft)
        return self._read_back(draft, made)

    def withdraw(self, message_id: str, content_hash: str) -> bool:
        """Take the draft out, but only exactly as it was put."""
        found = self.find(message_id)
        if found is None or found.content_hash != content_hash:
            return False
        return self._delete(found.place)

    def check(self) -> list[Said]:
        """Whether drafts can be put here; raises where the account cannot be reached or the permission was not given."""
        self._drafts()
        return []

    # --- what lies there -------------------------------------------------------------------------

    @property
    def _box(self) -> Mailbox:
        if self._opened is None:
            opened = Mailbox(self._account, WRITING, (COMPOSE,), self._pause)
            try:
                opened.profile()  # whoever signed in to another mailbox than is meant finds no draft there
            except ConnectorError:
                opened.close()
                raise
            self._opened = opened
        return self._opened

    def _drafts(self) -> list[FoundDraft]:
        """All drafts, in the order of their ids."""
        there = dict(self._listed())
        self._mails = {one: told for one, told in self._mails.items() if there.get(one) == told[0]}
        for one in there.keys() - self._mails.keys():
            with suppress(Gone):  # sent or thrown away since it was listed
                mail, raw = self._fetched(one)
                self._mails[one] = mail, found_at(one, raw)
        return [found for _, (_, found) in sorted(self._mails.items())]

    def _listed(self) -> Iterator[tuple[str, str]]:
        box = self._box
        try:
            known = "drafts resultSizeEstimate"
            for told in box.google.pages(box.drafts.list, known, userId="me", maxResults=_PAGE):
                if not told:
                    raise odd(self._account)  # no drafts at all is said so
                yield from map(self._ids, rows(self._account, told, "drafts"))
        except Gone:
            raise odd(self._account) from None

    def _ids(self, told: Told) -> tuple[str, str]:
        """Of a draft: its own id, which stays, and that of its mail, which is another one after each change."""
        mail = told.get("message")
        one, other = told.get("id"), mail.get("id") if isinstance(mail, dict) else None
        if not isinstance(one, str) or not _ID.fullmatch(one) or not isinstance(other, str):
            raise odd(self._account)
        return one, other

    def _fetched(self, one: str) -> tuple[str, bytes]:
        """The id of its mail, and the mail. Raises Gone."""
        told = self._box.google.ask(self._box.drafts.get(userId="me", id=one, format="raw"))
        found, mail = self._ids(told)
        if found != one:  # another draft than was asked for
            raise odd(self._account)
        try:
            return mail, with_lf(decoded(told["message"].get("raw")))
        except Unshaped:
            raise odd(self._account) from None

    def _elsewhere(self, message_id: str) -> FoundDraft | None:
        """The same mail where the owner has sent it or thrown it away."""
        for told, head in self._box.with_id(message_id, everywhere=True):
            labels = told.get("labelIds", [])
            gone = "sent" if "SENT" in labels else "deleted" if "TRASH" in labels else ""
            if gone:
                return FoundDraft(message_id, head_of(head).to, "", str(told.get("id")), gone)
        return None

    # --- one draft -------------------------------------------------------------------------------

    def _create(self, draft: Draft) -> str:
        """The id of the draft that was made. A lost answer is TryLater: the journal looks before it tries again."""
        message = {"raw": encoded(with_crlf(draft.raw))} | self._thread(draft.raw)
        try:
            told = self._box.ask(self._box.drafts.create(userId="me", body={"message": message}))
        except Refused:
            raise SetupWrong(say("google.drafts_refused", account=self._account.name)) from None
        return self._ids(told)[0]

    def _thread(self, raw: bytes) -> dict[str, str]:
        """The conversation of the mail that it answers: In-Reply-To alone does not put it there at Gmail."""
        answered = split_head(raw)[0].first("in-reply-to")
        for named in message_ids(answered)[:1]:
            for told, _ in self._box.with_id(named):
                if is_id(told.get("threadId")):
                    return {"threadId": told["threadId"]}
        return {}

    def _read_back(self, draft: Draft, made: str) -> FoundDraft:
        """What lies there now must say what was meant, to whom and in which thread; else it is taken out again.

        What lay there before is not ours, whatever Google calls it: it stays.
        """
        try:
            mail, raw = self._fetched(made)
        except Gone:
            raise odd(self._account) from None
        if made in self._mails:
            raise odd(self._account)
        if says_the_same(raw, draft.raw):
            self._mails[made] = mail, found_at(made, raw)
            return self._mails[made][1]
        self._delete(made)
        raise SetupWrong(say("mail.drafts_differs"))

    def _delete(self, one: str) -> bool:
        try:
            self._box.google.ask(self._box.drafts.delete(userId="me", id=one))
        except Gone:
            return False
        self._mails.pop(one, None)
        return True
