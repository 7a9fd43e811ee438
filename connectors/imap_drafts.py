"""The drafts folder of an IMAP account: found, put once, read back, and taken out only as it was put.

A draft is known by its whole Message-ID, read from the heads of all that lies there and never searched for (a search
matches parts of it, and some servers search badly). Nothing is expunged but the one mail that is meant.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

from config.schema import Account
from config.words import Said, say
from connectors.base import Draft, FoundDraft, SetupWrong, TryLater
from connectors.draft_rules import (
    DraftHead,
    check_key,
    check_readers,
    found_at,
    head_of,
    one_of,
    says_the_same,
    with_crlf,
    with_lf,
)
from connectors.folders import takes_drafts
from connectors.headers import message_ids
from connectors.imap_folders import Folder, chosen, folders_of
from connectors.imap_session import ANSWER, CONNECT, Refused, Session, Standing, to_its_end
from connectors.model import Role

_HEADS = "BODY.PEEK[HEADER.FIELDS (MESSAGE-ID TO CC BCC)]"
_WHOLE = 8 << 20  # bytes of a draft; one of the owner's may hold pictures, ours are small
_AT_ONCE = 500
_NEWEST = 100  # mails of Sent and Trash that are looked through besides what a search there finds
_OVER_QUOTA = frozenset(("OVERQUOTA", "LIMIT"))


class ImapDrafts:
    """The drafts of one account; `folder` names where they lie, else it is the folder that the server or its name says."""

    behind_network = True

    def __init__(self, account: Account, folder: str = "", *, connect: float = CONNECT, answer: float = ANSWER) -> None:
        self._account = account
        self._named = folder
        self._patience = (connect, answer)
        self._session: Session | None = None
        self._folders: list[Folder] = []
        self._folder: Folder | None = None
        self._heads: dict[int, DraftHead] = {}
        self._validity = 0

    def __del__(self) -> None:
        with suppress(Exception):
            if self._session is not None:
                self._session.drop()

    # --- the contract ----------------------------------------------------------------------------

    def find(self, message_id: str) -> FoundDraft | None:
        """The draft with exactly this Message-ID, or None. Of two copies that are equal to the byte the newer one is taken out."""
        with to_its_end(self._account):
            return self._find(message_id)

    def _find(self, message_id: str) -> FoundDraft | None:
        session, folder = self._enter()
        wanted = message_ids(message_id.encode())[:1]
        copies = [uid for uid, head in self._heads.items() if head.message_id and (head.message_id,) == wanted]
        found = [draft for uid in sorted(copies) if (draft := self._found(session, folder, uid)) is not None]
        return one_of(found, lambda newer: self._take_out([one.place for one in newer]))

    def open_to(self, addresses: frozenset[str]) -> list[FoundDraft]:
        """Every draft here that goes to one of these addresses, whoever wrote it."""
        with to_its_end(self._account):
            return self._open_to(addresses)

    def _open_to(self, addresses: frozenset[str]) -> list[FoundDraft]:
        session, folder = self._enter()
        wanted = {address.lower() for address in addresses}
        hits = [uid for uid, head in self._heads.items() if wanted & set(head.to)]
        return [draft for uid in hits if (draft := self._found(session, folder, uid)) is not None]

    def put(self, draft: Draft) -> FoundDraft:
        """Lay the draft here and read it back; the same draft again changes nothing.

        One that the owner has sent or thrown away meanwhile lies in Sent or Trash: it is found there, and not put again.
        """
        check_key(draft)
        with to_its_end(self._account):
            return self._put(draft)

    def _put(self, draft: Draft) -> FoundDraft:
        existing = self._find(draft.message_id) or self._elsewhere(draft.message_id)
        if existing is not None:
            return existing
        check_readers(draft)
        session, folder = self._enter(make=True)
        before = set(self._heads)
        self._append(session, folder, with_crlf(draft.raw))
        return self._read_back(draft, before)

    def withdraw(self, message_id: str, content_hash: str) -> bool:
        """Take the draft out, but only exactly as it was put; where the server cannot take out one mail, mark it deleted."""
        with to_its_end(self._account):
            return self._withdraw(message_id, content_hash)

    def _withdraw(self, message_id: str, content_hash: str) -> bool:
        found = self._find(message_id)
        if found is None or found.content_hash != content_hash:
            return False
        return self._take_out([found.place])

    def check(self) -> list[Said]:
        """Whether drafts can be put here; raises where the account cannot be reached, or the folder is not there."""
        with to_its_end(self._account):
            self._enter()
        return []

    # --- the folder ------------------------------------------------------------------------------

    def _enter(self, *, writable: bool = False, make: bool = False) -> tuple[Session, Folder | None]:
        """The session with the folder open and the heads in it known; no folder: there is none for drafts yet.

        A connection that was kept may have died since; only here, before anything is done, another one takes its place.
        """
        if self._session is not None and not self._session.dead:
            with suppress(TryLater):
                return self._look(self._session, writable=writable, make=make)
        self._session, self._folder = Session.open(self._account, *self._patience), None
        return self._look(self._session, writable=writable, make=make)

    def _look(self, session: Session, *, writable: bool, make: bool) -> tuple[Session, Folder | None]:
        if self._folder is None:
            self._folders = folders_of(session)
            if not self._folders:  # no folder at all is no answer: drafts that lie there would count as thrown away
                raise TryLater(say("imap.no_folders", account=self._account.name))
        folder = self._folder = self._chosen()
        if folder is None and make:
            folder = self._folder = self._made(session)
        if folder is None:
            self._heads = {}
            return session, None
        try:
            opened = session.select(folder.raw) if writable else session.examine(folder.raw)
        except Refused:
            self._folder = None  # it may have got another name
            raise SetupWrong(say("imap.drafts_refused", account=self._account.name, folder=folder.name)) from None
        self._read_heads(session, opened)
        return session, folder

    def _chosen(self) -> Folder | None:
        """The folder that was named, else the one that the server calls so, else the one whose name says so."""
        if self._named:
            meant, _ = chosen(self._folders, (self._named,), labels=False)
            if not meant:
                there = ", ".join(folder.name for folder in self._folders[:20])
                name = self._account.name
                raise SetupWrong(say("imap.drafts_no_folder", account=name, folder=self._named, folders=there))
            return meant[0]
        for_drafts = [one for one in self._folders if one.role is Role.DRAFTS and not one.foreign]
        by_use = [one for one in for_drafts if one.by_use]
        by_name = [one for one in for_drafts if takes_drafts(one.name.rpartition("/")[2])]
        return next(iter([*by_use, *by_name]), None)

    def _made(self, session: Session) -> Folder:
        """A folder for drafts where there is none, beside the others (below INBOX where all lie there)."""
        others = [one for one in self._folders if one.role is not Role.INBOX and not one.foreign]
        below = bool(others) and all(one.raw.upper().startswith("INBOX") for one in others)
        raw = f"INBOX{others[0].raw[5]}Drafts" if below else "Drafts"
        try:
            session.create(raw)
        except Refused:
            raise SetupWrong(say("imap.drafts_refused", account=self._account.name, folder=raw)) from None
        self._folders = folders_of(session)
        found = self._chosen()
        if found is None:
            raise SetupWrong(say("imap.drafts_refused", account=self._account.name, folder=raw))
        return found

    def _read_heads(self, session: Session, opened: Standing) -> None:
        """Ids and readers of all that lies here and is not marked as deleted. What has an id never changes under it."""
        if opened.validity != self._validity:
            self._heads, self._validity = {}, opened.validity
        uids = session.uids(1, 0, opened.exists) if opened.exists else []
        flags: dict[int, Mapping[bytes, Any]] = {}
        heads: dict[int, Mapping[bytes, Any]] = {}
        for start in range(0, len(uids), _AT_ONCE):
            some = uids[start : start + _AT_ONCE]
            flags |= session.fetch(some, ["FLAGS"])
            heads |= session.fetch([uid for uid in some if uid not in self._heads], [_HEADS])
        there = {uid for uid, told in flags.items() if not _is_deleted(told)}
        known = self._heads | {uid: head_of(_section_of(told)) for uid, told in heads.items()}
        self._heads = {uid: known[uid] for uid in sorted(there) if uid in known}

    # --- one draft -------------------------------------------------------------------------------

    def _found(self, session: Session, folder: Folder | None, uid: int) -> FoundDraft | None:
        raw = _section_of(session.fetch([uid], [f"BODY.PEEK[]<0.{_WHOLE}>"]).get(uid, {}))
        if folder is None or not raw:
            return None
        return found_at(self._place(uid), with_lf(raw))

    def _place(self, uid: int) -> str:
        return f"{self._validity}.{uid}"

    def _elsewhere(self, message_id: str) -> FoundDraft | None:
        """The same mail in Sent or Trash."""
        session, _ = self._enter()
        for folder in (one for one in self._folders if one.role in (Role.SENT, Role.TRASH) and not one.foreign):
            try:
                opened = session.examine(folder.raw)
                hits = session.with_id(message_id)[-_AT_ONCE:]  # some servers find all that lies there
                uids = {*hits, *session.uids(max(1, opened.next - _NEWEST), 0, opened.exists)}
                told = session.fetch(sorted(uids), [_HEADS])
            except Refused:
                continue
            for about in told.values():
                head = head_of(_section_of(about))
                if f"<{head.message_id}>" == message_id:
                    gone = "sent" if folder.role is Role.SENT else "deleted"
                    return FoundDraft(message_id, head.to, "", folder.name, gone)
        return None

    def _append(self, session: Session, folder: Folder | None, raw: bytes) -> None:
        assert folder is not None  # noqa: S101  it was made if there was none
        try:
            session.append(folder.raw, raw, (rb"\Draft", rb"\Seen"))
        except Refused as fault:
            if fault.code in _OVER_QUOTA:
                raise TryLater(say("imap.drafts_full", account=self._account.name), needs_person=True) from None
            raise SetupWrong(say("imap.drafts_refused", account=self._account.name, folder=folder.name)) from None

    def _read_back(self, draft: Draft, before: set[int]) -> FoundDraft:
        """What lies there now must say what was meant, to whom and in which thread; else it is taken out again."""
        session, folder = self._enter()
        new = [
            uid for uid, head in self._heads.items() if uid not in before and f"<{head.message_id}>" == draft.message_id
        ]
        for uid in new:
            raw = _section_of(session.fetch([uid], [f"BODY.PEEK[]<0.{_WHOLE}>"]).get(uid, {}))
            if raw and says_the_same(raw, draft.raw) and (found := self._found(session, folder, uid)) is not None:
                return found
        if new:
            self._take_out([self._place(uid) for uid in new])
            raise SetupWrong(say("mail.drafts_differs"))
        raise TryLater(say("imap.odd_answer", account=self._account.name))  # it may yet appear; the journal looks again

    def _take_out(self, places: Sequence[str]) -> bool:
        """Take out the mails that lie at these places, if all still do: the folder may be another one since (UIDVALIDITY)."""
        session, _ = self._enter(writable=True)
        there = {self._place(uid): uid for uid in self._heads}
        if not there.keys() >= set(places):
            return False
        try:
            for place in places:
                session.delete(there[place])
        except Refused:
            name = self._named or "Drafts"
            raise SetupWrong(say("imap.drafts_refused", account=self._account.name, folder=name)) from None
        return True


def _section_of(told: Mapping[bytes, Any]) -> bytes:
    """The one section of a mail that was asked for."""
    return next((value for name, value in told.items() if name.startswith(b"BODY[") and isinstance(value, bytes)), b"")


def _is_deleted(told: Mapping[bytes, Any]) -> bool:
    """Whether it only waits to be expunged."""
    flags: Sequence[object] = told.get(b"FLAGS") or ()
    return any(isinstance(flag, bytes) and flag.lower() == rb"\deleted" for flag in flags)
