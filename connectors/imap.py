"""Mail on an IMAP server, only ever read: folders are opened with EXAMINE and nothing is marked. Drafts: imap_drafts.py.

The connection and its faults are in imap_session.py, the folders in imap_folders.py, what is fetched of a mail in
imap_mail.py, and the way through the folders in imap_walk.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo

from config.schema import Account
from config.words import Said, say
from connectors.base import Known, SetupWrong, Source, Spread, TryLater
from connectors.imap_cursor import Memory
from connectors.imap_folders import Folder, chosen, folders_of
from connectors.imap_line import Line
from connectors.imap_mail import BATCH
from connectors.imap_session import ANSWER, CONNECT, Session, to_its_end
from connectors.imap_walk import Walk, sent_by_me
from connectors.model import Batch, Cursor, Message, Role, Traits

_LINES = 40  # connections of one reading
_LISTED = 20  # names of folders in one sentence


def open_source(account: Account, known: Known, zone: tzinfo) -> Source:
    """The account as a source."""
    return Imap(account, known, zone)


class Imap:
    """The mail of one account. `connect` and `answer` are the seconds that it waits for the server."""

    traits = Traits(items=frozenset({Message}))

    def __init__(
        self,
        account: Account,
        known: Known,
        zone: tzinfo,
        batch: int = BATCH,
        *,
        connect: float = CONNECT,
        answer: float = ANSWER,
    ) -> None:
        self._account = account
        self._known = known
        self._zone = zone
        self._batch = batch
        self._patience = (connect, answer)
        self._said: list[Said] | None = None  # what `check` has to say, where a reading has just seen it
        self._spread: Spread = map

    def divide(self, spread: Spread) -> None:
        """Let `spread` read what this process fetches, parcel by parcel."""
        self._spread = spread

    def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:  # noqa: ARG002  ids do not tell dates
        """What is new in every folder, then what is older, the newest first; one connection at a time.

        One that breaks off while mails come is followed by another, which asks for fewer at once: some servers break off
        at a mail that they cannot read. After any other fault the cursor counts the tries that failed: the next asks for fewer.
        """
        memory, line = Memory.of(cursor), Line()
        for left in reversed(range(_LINES)):
            try:
                session = Session.open(self._account, *self._patience)
                try:
                    with to_its_end(self._account):
                        yield from self._walk(session, memory, line, now)
                    return
                finally:
                    session.close()
            except TryLater as fault:
                if left and fault.said.key == "imap.lost" and line.broke_off():
                    continue
                memory.tries += 1
                yield Batch((), memory.cursor())
                raise

    def check(self) -> list[Said]:
        """Whether the server can be read, the folders that were named are there, and one for sent mail was found."""
        if self._said is not None:
            return self._said
        session = Session.open(self._account, *self._patience)
        try:
            with to_its_end(self._account):
                folders = folders_of(session)
                read, absent = chosen(folders, self._account.folders, labels=session.can("X-GM-EXT-1"))
                sent = _has_sent(read) or sent_by_me(session, read, self._account.user) is not None
        finally:
            session.close()
        return self._findings(folders, absent, sent=sent)

    def _walk(self, session: Session, memory: Memory, line: Line, now: datetime) -> Iterator[Batch]:
        folders = folders_of(session)
        if not folders:
            raise TryLater(say("imap.no_folders", account=self._account.name))
        labels = session.can("X-GM-EXT-1")
        read, absent = chosen(folders, self._account.folders, labels=labels)
        walk = Walk(
            session, self._account, self._known, self._zone, memory, line, now, self._batch, labels, self._spread
        )
        yield from walk.batches(folders, read)
        self._said = self._findings(folders, absent, sent=_has_sent(read) or bool(memory.sent))
        if absent:
            raise SetupWrong(self._no_such(absent, folders))

    def _findings(self, folders: Sequence[Folder], absent: Sequence[str], *, sent: bool) -> list[Said]:
        said = [self._no_such(absent, folders)] if absent else []
        return said if sent else [*said, say("mail.no_sent", account=self._account.name)]

    def _no_such(self, absent: Sequence[str], folders: Sequence[Folder]) -> Said:
        there = ", ".join(folder.name for folder in folders[:_LISTED])
        return say("imap.no_such_folder", account=self._account.name, folder=", ".join(absent), folders=there)


def _has_sent(read: Sequence[Folder]) -> bool:
    return any(folder.role is Role.SENT or folder.all_mail for folder in read)
