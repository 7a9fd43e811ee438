"""Reads every account once: batches from a connector, what each mail says, both into the cache together.

An account that fails stops no other; what cannot be read and what cannot be seen is told in its report.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from config.schema import Account, Settings
from config.words import Said, say
from connectors.base import ConnectorError, Known, SetupWrong, SignInAgain, Source, TryLater
from connectors.model import Batch, Broken, Cursor, Message, Nature, Role
from connectors.registry import open_source
from daemon.blindness import blind_accounts, sent_folder_lost, sent_mail_of
from daemon.store.cache import Cache
from daemon.store.files import StoreError, is_damage
from daemon.store.state import State
from daemon.think.away_note import may_be_away, read_away_note
from daemon.think.model import Reading
from daemon.think.reading import READER_VERSION, read_message

Progress = Callable[[str, int], None]
"""Told after each batch: the account's name, and how many of its items are through."""

Opening = Callable[[Account, Known, tzinfo], Source]
"""How an account becomes a source."""

_NOT_READ = {Role.DRAFTS, Role.JUNK, Role.TRASH}


@dataclass(frozen=True, slots=True)
class AccountReport:
    """What became of one account. `broken` are all items that cannot be read as of now: (where it lies, why).

    `needs_person`: nothing comes from this account until the owner does something.
    """

    name: str
    ok: bool
    new: int = 0
    broken: tuple[tuple[str, Said], ...] = ()
    error: Said | None = None
    blind: Said | None = None
    needs_person: bool = False


def sync(
    settings: Settings,
    cache: Cache,
    state: State,
    now: datetime,
    on_progress: Progress | None = None,
    open_account: Opening = open_source,
) -> tuple[AccountReport, ...]:
    """Read every account, in the order of the settings. A cache that proves damaged is begun anew, once."""
    work = _Work(settings, cache, now, on_progress or (lambda _name, _through: None), open_account)
    try:
        reports = work.read_all()
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        cache.rebuild()
        reports = work.read_all()
    for report in reports:
        if report.ok:
            state.heard(report.name, now)
            if report.blind is None:
                state.heard(sent_mail_of(report.name), now)
    blind = blind_accounts(settings, cache, state, now)
    return tuple(replace(report, blind=blind.get(report.name) or report.blind) for report in reports)


@dataclass(frozen=True, slots=True)
class _Work:
    """One round over the accounts."""

    settings: Settings
    cache: Cache
    now: datetime
    tell: Progress
    open_account: Opening

    def read_all(self) -> tuple[AccountReport, ...]:
        """Every account, whatever happens to the others."""
        self.cache.accounts([account.name for account in self.settings.accounts])
        return tuple(self._read(account) for account in self.settings.accounts)

    def _read(self, account: Account) -> AccountReport:
        new, error, lost = 0, None, None
        try:
            source = self.open_account(account, self.cache.known(account.name, READER_VERSION), self.settings.zone)
            anew = self.cache.read_before(account.name, READER_VERSION)
            for some in self._batches(account, source, None if anew else self.cache.cursor(account.name)):
                new += some
            if anew:
                self.cache.leave_as_read(account.name, READER_VERSION)
            lost = sent_folder_lost(account, source, self.cache)
        except ConnectorError as caught:
            error = caught
        except Exception as caught:
            if _concerns_all(caught):
                raise
            error = TryLater(say("sync.fault", account=account.name, fault=type(caught).__name__))
        return AccountReport(
            name=account.name,
            ok=error is None,
            new=new,
            broken=tuple((one.source, one.reason) for one in self.cache.broken(account.name)),
            error=error.said if error else None,
            blind=lost,
            needs_person=isinstance(error, SignInAgain | SetupWrong),
        )

    def _batches(self, account: Account, source: Source, cursor: Cursor | None) -> Iterator[int]:
        """Store batch after batch; yields how many items of it were new. Without a cursor all is looked at again."""
        through = 0
        for batch in source.fetch(cursor, None, self.now):
            readings, faults = self._readings(batch)
            saved = self.cache.save(account.name, replace(batch, items=(*batch.items, *faults)), readings)
            through += len(batch.items)
            self.tell(account.name, through)
            yield saved.new

    def _readings(self, batch: Batch) -> tuple[dict[bytes, tuple[int, Reading]], list[Broken]]:
        """What the letters of this batch say, those that this version of the reader has not read yet."""
        mails = [one for one in batch.items if isinstance(one, Message) and one.role not in _NOT_READ]
        letters = {one.key: one for one in mails if _is_letter(one, self.settings) or may_be_away(one)}
        readings: dict[bytes, tuple[int, Reading]] = {}
        faults: list[Broken] = []
        for key in self.cache.unread(letters, READER_VERSION) if letters else ():
            try:
                if (read := self._read_one(letters[key])) is not None:
                    readings[key] = READER_VERSION, read
            except Exception as fault:  # noqa: BLE001  the mail still counts as a contact; only its words are not understood
                reason = say("sync.words_not_read", fault=type(fault).__name__)
                faults.append(Broken(letters[key].source, reason))
        return readings, faults

    def _read_one(self, mail: Message) -> Reading | None:
        zone = self.settings.zone
        return read_message(mail, zone) if mail.nature is Nature.PERSONAL else read_away_note(mail, zone)


def _concerns_all(error: Exception) -> bool:
    """A store that is damaged, full or locked; any other fault of ours in one account must not hide the others."""
    return isinstance(error, StoreError | sqlite3.OperationalError) or (
        isinstance(error, sqlite3.Error) and is_damage(error)
    )


def _is_letter(message: Message, settings: Settings) -> bool:
    """A mail of a person to few: anything else is no contact, and what it says does not matter."""
    readers = {box.address for box in (*message.to, *message.cc)}
    return message.nature is Nature.PERSONAL and len(readers) <= settings.group_limit
