"""The way through the folders of an IMAP account: what is new in each, then what is older in turns, the newest first.

The ids of a folder only grow as long as its UIDVALIDITY holds, so `next` and a count tell all that can have happened; where
they do not agree the ids are listed. When the validity changes the folder is read again, and known by the identity of its mails.
"""

from __future__ import annotations

from array import array
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from functools import partial

from config.schema import Account
from config.words import say
from connectors.base import Known, Spread, TryLater
from connectors.draft_authors import authors
from connectors.imap_cursor import FolderState, Memory, moment
from connectors.imap_folders import Folder, is_mine, left_out, newest_heads, reader_of, role_by_labels
from connectors.imap_line import Line
from connectors.imap_mail import Fetched, Parcel, bring, read_mails
from connectors.imap_session import Refused, Session, Standing
from connectors.listing import Names
from connectors.model import Batch, Broken, Listing, Message, Reach, Role

_FIRST_TURN, _TURN, _ALONE = 2, 16, 64  # batches that a folder reads before it is the next one's turn
_FEWEST = 25  # mails in one question, after many tries that failed
_AGAIN = 200  # mails that are asked for again at most
_SENT_BY_ME = 200  # folders that are looked into for my own mail


@dataclass
class Walk:
    """One reading. What is written into the memory is true at each batch that is yielded."""

    session: Session
    account: Account
    known: Known
    zone: tzinfo
    memory: Memory
    line: Line
    now: datetime
    batch: int
    labels: bool  # folders are labels (Gmail)
    spread: Spread = map
    _unread: tuple[str, ...] = ()
    _passed: set[str] = field(default_factory=set)  # folders that were not opened this time
    _shut: list[Folder] = field(default_factory=list)  # those of them that were, before
    # Ids still to be read, of folders not read to their beginning.
    _older: dict[str, array[int]] = field(default_factory=dict)
    _empty: list[Folder] = field(default_factory=list)
    _ahead: dict[str, int] = field(default_factory=dict)  # mails still to come, by folder
    _look_for_mine: bool = False
    _under_way: deque[Parcel] = field(default_factory=deque)  # fetched, and being read
    _fault: TryLater | Refused | None = None

    def batches(self, folders: Sequence[Folder], read: Sequence[Folder]) -> Iterator[Batch]:
        """All of them; `folders` are those on the server, `read` those that are to be read."""
        states = self.memory.folders
        self._unread = left_out(folders, read)
        self._look_for_mine = not self.labels and not any(folder.role is Role.SENT for folder in read)
        for folder in read:
            yield from self._news(folder)
        turn = _FIRST_TURN
        while waiting := [one for one in read if one.key not in self._passed and not states[one.key].whole]:
            for folder in waiting:
                yield from self._back(folder, turn * self.batch)
            turn = _TURN if len(waiting) > 1 else _ALONE
        if not self.account.folders:
            yield from self._own_addresses([one for one in folders if one.role is Role.DRAFTS and not one.foreign])
        gone = [key for key in states if key not in {folder.key for folder in read}]
        for key in gone:
            del states[key]
        if not self._shut:
            self.memory.tries = 0
        for folder in self._empty:
            states[folder.key].count = 0
        listed = (*map(Listing, gone), *(Listing(folder.key) for folder in self._empty))
        yield Batch((), self.memory.cursor(), listed=listed, reach=self._reach())
        if self._shut:
            raise TryLater(say("imap.folder_shut", account=self.account.name, folder=self._shut[0].name))

    def _own_addresses(self, drafts: Sequence[Folder]) -> Iterator[Batch]:
        """From which addresses the drafts are written, of folders that changed; nothing else of a draft is read."""
        for folder in drafts:
            try:
                standing = folder.standing or self.session.status(folder.raw)
                now = [standing.validity, standing.next, standing.exists]
                if self.memory.drafts.get(folder.key) == now or not (
                    standing.exists or folder.key in self.memory.drafts
                ):
                    continue
                heads = newest_heads(self.session, self.session.examine(folder.raw)) if standing.exists else []
            except Refused:
                continue
            self.memory.drafts[folder.key] = now
            yield Batch((), self.memory.cursor(), own=authors(heads))

    # --- one folder ------------------------------------------------------------------------------

    def _news(self, folder: Folder) -> Iterator[Batch]:
        """What came into a folder since it was read, and what went; of a new folder only where to begin."""
        state = self.memory.folders.get(folder.key)
        if state is not None and self._is_as_it_was(folder, state):
            return
        if folder.standing is not None and folder.standing.next and not folder.standing.exists:
            self._hold_nothing(folder, folder.standing)
            return
        opened = self._open(folder)
        if opened is None:
            return
        if state is None or state.validity != opened.validity:
            state = self._begin(folder, opened)
        elif state.role != self._role(folder):
            state.role, state.anew, state.low, state.count = self._role(folder), True, state.next, -1
        uids = self.session.uids(state.next, opened.next, opened.exists) if opened.next > state.next else []
        if uids or state.again:
            yield from self._read(folder, state, [*state.again, *uids])
        state.next = max(state.next, opened.next)
        if not state.whole:
            return
        if state.count < 0 or state.count + len(uids) > opened.exists:
            yield self._listing(folder, state, opened)
        elif state.count + len(uids) < opened.exists:  # more than came: the server has counted anew
            state.low, state.count = state.next, -1
        else:
            state.count = opened.exists

    def _hold_nothing(self, folder: Folder, standing: Standing) -> None:
        """A folder without mail need not be opened; that nothing lies there is told with the last batch."""
        self._begin(folder, standing).low = 1
        self._empty.append(folder)

    def _is_as_it_was(self, folder: Folder, state: FolderState) -> bool:
        if not state.whole or state.count < 0 or state.again or state.role != self._role(folder):
            return False
        try:
            standing = folder.standing or self.session.status(folder.raw)
        except Refused:
            return False
        return standing == Standing(state.validity, state.next, state.count)

    def _begin(self, folder: Folder, opened: Standing) -> FolderState:
        state = FolderState(opened.validity, opened.next, opened.next, role=self._role(folder))
        self.memory.folders[folder.key] = state
        self._ahead[folder.key] = opened.exists
        return state

    def _back(self, folder: Folder, most: int) -> Iterator[Batch]:
        """The next mails of a folder that is not read to its beginning, from new to old."""
        state, opened = self.memory.folders[folder.key], self._open(folder)
        if opened is None:
            return
        if state.validity != opened.validity:
            self._older.pop(folder.key, None)
            state = self._begin(folder, opened)
        if folder.key not in self._older:
            self._older[folder.key] = array("L", self.session.uids(1, state.low, opened.exists))
            self._ahead[folder.key] = len(self._older[folder.key])
        older = self._older[folder.key]
        some = older[-most:][::-1].tolist()
        yield from self._read(folder, state, some)
        del older[-most:]
        self._ahead[folder.key] = len(older)
        state.low = some[-1] if older else 1
        if not older:
            state.anew = False
            yield self._listing(folder, state, opened)

    def _read(self, folder: Folder, state: FolderState, uids: Sequence[int]) -> Iterator[Batch]:
        """Those of these mails that are not stored; each batch says in the cursor how far it is."""
        wanted = list(uids) if state.anew else self._unknown(folder, state, uids)
        shunned = [uid for uid in wanted if _source(folder, state, uid) in self.line.shunned]
        if shunned:
            faults = tuple(Broken(_source(folder, state, uid), say("imap.breaks_off")) for uid in shunned)
            wanted = [uid for uid in wanted if uid not in shunned]
            yield Batch(faults, self.memory.cursor(), reach=self._reach())
        self._ahead.setdefault(folder.key, len(wanted))
        fetched = self._fetched(folder, state, wanted)
        for items in self.spread(partial(read_mails, folder.name, self.now, self.zone), fetched):
            self._note(state, self._under_way.popleft(), items)
            self._ahead[folder.key] = max(0, self._ahead[folder.key] - len(items))
            yield Batch(items, self.memory.cursor(), reach=self._reach(), ahead=sum(self._ahead.values()))
        if self._fault is not None:
            raise self._fault

    def _fetched(self, folder: Folder, state: FolderState, wanted: Sequence[int]) -> Iterator[tuple[Fetched, ...]]:
        """Parcel by parcel. A fault only ends them here, so that what came before it is read and handed out."""
        words, most = self.account.read != "headers", self._most()
        self._ask(folder, state, wanted)
        try:
            for parcel in bring(
                self.session, wanted, words=words, labels=self.labels, most=most, ahead=not self.line.narrow
            ):
                self.line.came = True
                self._ask(folder, state, wanted[wanted.index(parcel.last) + 1 :][:1])
                self._under_way.append(parcel)
                yield tuple(self._to_read(folder, state, parcel))
        except (TryLater, Refused) as fault:
            self._fault = fault

    def _ask(self, folder: Folder, state: FolderState, wanted: Sequence[int]) -> None:
        self.line.at = _source(folder, state, wanted[0]) if wanted else ""

    def _most(self) -> int:
        """Mails in one question: fewer after each try that failed, for some servers are too slow for many."""
        usual = max(min(_FEWEST, self.batch), self.batch >> (2 * min(self.memory.tries, 8)))
        return self.line.most(usual)

    def _unknown(self, folder: Folder, state: FolderState, uids: Sequence[int]) -> list[int]:
        stored = self.known(_source(folder, state, uid) for uid in uids)
        return [uid for uid in uids if _source(folder, state, uid) not in stored]

    def _to_read(self, folder: Folder, state: FolderState, parcel: Parcel) -> Iterator[Fetched]:
        for raw in parcel.mails:
            role = role_by_labels(raw.labels) if self.labels and folder.all_mail else Role(state.role)
            if raw.mail is None or not (raw.draft or role is Role.DRAFTS):
                yield _source(folder, state, raw.uid), role, raw.mail

    def _note(self, state: FolderState, parcel: Parcel, items: Sequence[Message | Broken]) -> None:
        """How far this folder is with this parcel."""
        came = {raw.uid: raw.mail is not None for raw in parcel.mails}
        kept = [uid for uid in state.again if not came.get(uid, False)]
        state.again = [*dict.fromkeys([*kept, *(uid for uid, well in came.items() if not well)])][:_AGAIN]
        if parcel.last >= state.next:
            state.next = parcel.last + 1
        elif parcel.last < state.low:
            state.low = parcel.last
            state.reached([item.date for item in items if isinstance(item, Message) and item.date is not None])

    def _listing(self, folder: Folder, state: FolderState, opened: Standing) -> Batch:
        """The folder seen whole: what is stored and not among these lies there no more."""
        uids = self.session.uids(1, state.next, opened.exists)
        state.count = opened.exists
        state.again = sorted(set(state.again).intersection(uids))
        listing = Listing(folder.key, Names(f"{state.validity}.{uid}" for uid in uids))
        return Batch((), self.memory.cursor(), listed=(listing,), reach=self._reach())

    def _open(self, folder: Folder) -> Standing | None:
        """Open it; None if the server does not, or if it has just vanished."""
        try:
            opened = self.session.examine(folder.raw)
        except Refused:
            self._passed.add(folder.key)
            if folder.key not in self.memory.folders:
                self._unread = (*dict.fromkeys((*self._unread, folder.name)),)
            elif any(one.raw == folder.raw for one in self.session.folders()):
                self._shut.append(folder)
            return None
        if not opened.next:  # a server that does not tell
            last = self.session.uids(1, 0, opened.exists)[-1:]
            opened = Standing(opened.validity, last[0] + 1 if last else 1, opened.exists)
        if self._look_for_mine:
            self._look(folder, opened)
        return opened

    # --- what a folder is for, and how far all is ------------------------------------------------

    def _look(self, folder: Folder, opened: Standing) -> None:
        """Where no folder is for sent mail, the one that holds what I wrote is."""
        if folder.role is Role.INBOX:
            self.memory.me = reader_of(newest_heads(self.session, opened)) or self.memory.me
        elif not self.memory.sent and folder.role is Role.OTHER:
            me = self.memory.me or self.account.user.lower()
            if is_mine(newest_heads(self.session, opened), me):
                self.memory.sent = folder.key

    def _role(self, folder: Folder) -> str:
        return Role.SENT if self._look_for_mine and self.memory.sent == folder.key else folder.role

    def _reach(self) -> Reach:
        states = self.memory.folders.values()
        backs = [moment(state.back) for state in states if not state.whole]
        known = [back for back in backs if back is not None]
        return Reach(not backs, max(known) if known and len(known) == len(backs) else None, self._unread)


def sent_by_me(session: Session, read: Sequence[Folder], user: str) -> Folder | None:
    """The folder that holds what I wrote, where none is called so."""
    me = user.lower()
    for folder in read[:_SENT_BY_ME]:
        if folder.role in (Role.INBOX, Role.OTHER):
            try:
                heads = newest_heads(session, session.examine(folder.raw))
            except Refused:
                continue
            if folder.role is Role.INBOX:
                me = reader_of(heads) or me
            elif is_mine(heads, me):
                return folder
    return None


def _source(folder: Folder, state: FolderState, uid: int) -> str:
    return f"{folder.key}/{state.validity}.{uid}"
