"""Reads every account once: batches from a connector into the cache, then the words of the letters among them.

The ties stand as soon as all accounts are read; what was said follows, the newest first (`letters.py`). An account that fails
stops no other, nor does one that is slow where the clock reads; what cannot be read and what cannot be seen is told in its report.
"""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from config.schema import Account, Settings
from config.words import Said, in_words, say
from connectors.base import ConnectorError, Divisible, Known, SetupWrong, SignInAgain, Source, TryLater
from connectors.bounds import ends_within, out_of_time
from connectors.folders import NOT_READ
from connectors.model import Batch, Cursor, Message, Nature, Reach
from connectors.registry import open_source
from daemon.back_off import after, is_put_off
from daemon.garbage import seldom_collected
from daemon.readers import Readers, processors
from daemon.remains import keep_facts
from daemon.sight.accounts import seen_of, still_wrong
from daemon.sight.blindness import blind_accounts, sent_folder_lost, sent_mail_of
from daemon.store.cache import Cache
from daemon.store.files import StoreError, is_damage
from daemon.store.state import State
from daemon.store.troubles import Trouble
from daemon.think.identity.nobody import may_be_away
from daemon.think.reader_version import READER_VERSION

Progress = Callable[[str, int, int | None], None]
"""Told after each batch: the account's name, how many of its items are through, and of how many (None: nobody knows);
at last the same of the letters' words, at first with none through."""

ALLOTTED = 1200.0
"""Seconds for an account in one look of the clock: a morning does not wait for hours, whatever a server does."""

Opening = Callable[[Account, Known, tzinfo], Source]
"""How an account becomes a source."""


@dataclass(frozen=True, slots=True)
class AccountReport:
    """What became of one account. `broken` are all items that cannot be read as of now: (where it lies, why).

    `needs_person`: nothing comes from this account until the owner does something.
    """

    name: str
    ok: bool
    new: int = 0  # since the last reading that came to its end, whatever ended those in between
    broken: tuple[tuple[str, Said], ...] = ()
    error: Said | None = None
    blind: Said | None = None
    needs_person: bool = False
    notes: tuple[Said, ...] = ()  # how far back it has come, and what is left out of it


def sync(
    settings: Settings,
    cache: Cache,
    state: State,
    now: datetime,
    on_progress: Progress | None = None,
    open_account: Opening = open_source,
    *,
    due: bool = False,
) -> tuple[AccountReport, ...]:
    """Read every account, in the order of the settings. A cache that proves damaged is begun anew, once.

    `due`: pass over those that failed and whose next try has not come, as the clock does; a person who asks is never put off.
    What is not through after `ALLOTTED` seconds is then left for the next look, which goes on where this one stopped.
    """
    tell = on_progress or (lambda _name, _through, _of: None)
    work = _Work(settings, cache, state, now, tell, open_account, due, ALLOTTED if due else math.inf)
    try:
        with seldom_collected():
            reports = work.read_all()
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        cache.rebuild()
        reports = work.read_all()
    work.conclude(reports)
    return _with_what_is_seen(reports, settings, cache, state, now)


def _note_heard(report: AccountReport, state: State, now: datetime) -> None:
    """That an account was read whole, and that my own mail was seen there."""
    if report.ok:
        state.heard(report.name, now)
        if report.blind is None:
            state.heard(sent_mail_of(report.name), now)


def _with_what_is_seen(
    reports: tuple[AccountReport, ...], settings: Settings, cache: Cache, state: State, now: datetime
) -> tuple[AccountReport, ...]:
    """The reports with what is not seen of each account, how far back it has come, and when it was last read well."""
    blind, here = blind_accounts(settings, cache, state, now), now.astimezone(settings.zone)
    seen = {one.name: one for one in seen_of(settings, state.last_good_syncs(), cache.reaches(), cache.troubles())}
    told = []
    for report in reports:
        spot, account = blind.get(report.name), seen[report.name]
        last = () if spot and spot.key == "sync.not_read_since" else account.last_read(here)
        told.append(replace(report, blind=spot or report.blind, notes=(*report.notes, *last, *account.notes())))
    return tuple(told)


class _TimeIsUpError(Exception):
    """An account has had its time in this look."""


@dataclass(frozen=True, slots=True)
class _Work:
    """One round over the accounts."""

    settings: Settings
    cache: Cache
    state: State
    now: datetime
    tell: Progress
    open_account: Opening
    due: bool
    allotted: float  # seconds for each account

    def read_all(self) -> tuple[AccountReport, ...]:
        """Every account, whatever happens to the others; then what their letters say."""
        self.cache.accounts([account.name for account in self.settings.accounts])
        with self.cache.indexed_at_the_end():
            troubles = self.cache.troubles()
            found = {one.name: self._passed_over(one, troubles) or self._done(one, troubles) for one in self._in_turn()}
        if waiting := self.cache.waiting():
            words = in_words(say("sync.letters"), self.settings.language)
            self.tell(words, 0, waiting)
            from daemon.letters import read_waiting  # noqa: PLC0415  the reader's tables take longer to load than a look for news

            read_waiting(
                self.cache,
                self.settings.zone,
                lambda through: self.tell(words, through, waiting),
                secret=self.settings.key,
            )
        return tuple(replace(found[one.name], broken=self._broken(one.name)) for one in self.settings.accounts)

    def conclude(self, reports: tuple[AccountReport, ...]) -> None:
        """Keep what was seen, once all accounts are read."""
        whole = [report.name for report in reports if report.ok]
        keep_facts(self.settings, self.cache, self.state, self.now, whole)
        for report in reports:
            _note_heard(report, self.state, self.now)
        self.cache.told_of_new()
        if len(whole) == len(reports):
            self.cache.drop_what_was_set_aside()

    def _in_turn(self) -> list[Account]:
        """In the order of the settings, but last what did not come to its end the last time: it may take days, and no other waits for it."""
        reaches = self.cache.reaches()
        return sorted(self.settings.accounts, key=lambda one: one.name in reaches and not reaches[one.name].whole)

    def _passed_over(self, account: Account, troubles: Mapping[str, Trouble]) -> AccountReport | None:
        """The report of an account whose next try has not come; None: it is to be read."""
        trouble = troubles.get(account.name)
        if not self.due or trouble is None or not is_put_off(trouble, self.now):
            return None
        return AccountReport(
            account.name, ok=False, error=still_wrong(trouble, self.now.astimezone(self.settings.zone))
        )

    def _done(self, account: Account, troubles: Mapping[str, Trouble]) -> AccountReport:
        """Read it, and note that at once: whoever is killed before all others are read has read this one. Where something was
        lost it is noted after `keep_facts`, which asks when the account was read before.
        """
        report = self._read(account, troubles)
        if not self.cache.adrift() and not self.cache.lost_calendars([account.name]):
            _note_heard(report, self.state, self.now)
        return report

    def _read(self, account: Account, troubles: Mapping[str, Trouble]) -> AccountReport:
        error: ConnectorError | None = None
        lost: Said | None = None
        goes_on: tuple[Said, ...] = ()
        try:
            lost = self._in_its_time(account)
        except _TimeIsUpError:
            goes_on = (say("sync.goes_on", minutes=self._minutes),)
        except ConnectorError as caught:
            error = caught
        except Exception as caught:
            if _concerns_all(caught):
                raise
            error = TryLater(say("sync.fault", account=account.name, fault=type(caught).__name__))
        before = troubles.get(account.name)
        self.cache.trouble(account.name, after(error, account, before, self.now, by_clock=self.due) if error else None)
        return AccountReport(
            name=account.name,
            ok=error is None and not goes_on,
            new=self.cache.fresh(account.name),
            error=error.said if error else None,
            blind=lost,
            needs_person=isinstance(error, SignInAgain | SetupWrong),
            notes=goes_on,
        )

    @property
    def _minutes(self) -> int:
        return round(self.allotted / 60)

    def _in_its_time(self, account: Account) -> Said | None:
        """As `_through`; raises _TimeIsUpError where its time is over and something was kept from which the next look goes on."""
        before = self.cache.cursor(account.name)
        with ends_within(self.allotted):
            try:
                return self._through(account)
            except (TryLater, _TimeIsUpError):
                if not out_of_time():
                    raise
                if self.cache.cursor(account.name) == before:
                    raise TryLater(say("sync.too_slow", account=account.name, minutes=self._minutes)) from None
                raise _TimeIsUpError from None

    def _through(self, account: Account) -> Said | None:
        """Read it to its end; what is said where its sent mail is found no more."""
        source = self.open_account(account, self.cache.known(account.name, READER_VERSION), self.settings.zone)
        anew = self.cache.read_before(account.name, READER_VERSION)
        cursor = None if anew else self.cache.cursor(account.name)
        with Readers(processors()) as readers:
            if isinstance(source, Divisible) and processors() > 1:
                source.divide(readers.spread)
            self._store(account, source, cursor)
        if anew:
            self.cache.leave_as_read(account.name, READER_VERSION)
        return sent_folder_lost(account, source, self.cache)

    def _broken(self, name: str) -> tuple[tuple[str, Said], ...]:
        return tuple((one.source, one.reason) for one in self.cache.broken(name))

    def _store(self, account: Account, source: Source, cursor: Cursor | None) -> None:
        """Store batch after batch. Without a cursor all is looked at again.

        Of a first reading it is kept that it has not come to its end, whatever kind of account it is: a source may tell how far
        it has come, and where it tells nothing its end is what counts.
        """
        begun = self.cache.cursor(account.name) is None and account.name not in self.cache.reaches()
        through, told = 0, False
        try:
            for batch in source.fetch(cursor, None, self.now):
                told = told or batch.reach is not None
                to_read = set() if account.read == "headers" else self._to_read(batch)
                under_way = replace(batch, reach=Reach(whole=False)) if begun and not told else batch
                self.cache.save(account.name, under_way, to_read=to_read)
                through += len(batch.items)
                self.tell(account.name, through, None if batch.ahead is None else through + batch.ahead)
                if out_of_time():
                    raise _TimeIsUpError
        except SetupWrong:  # a folder that is not there or is closed: all others were read
            self._has_come_to_its_end(account, told=told)
            raise
        self._has_come_to_its_end(account, told=told)

    def _has_come_to_its_end(self, account: Account, *, told: bool) -> None:
        """All of an account is read of which its source tells nothing."""
        before = self.cache.reaches().get(account.name)
        if not told and (before is None or not before.whole):
            cursor = self.cache.cursor(account.name)
            if cursor is not None:
                self.cache.save(account.name, Batch((), cursor, reach=Reach()))

    def _to_read(self, batch: Batch) -> set[bytes]:
        """The letters of this batch that this version of the reader has not read yet."""
        mails = [one for one in batch.items if isinstance(one, Message) and one.role not in NOT_READ]
        letters = {one.key for one in mails if _is_letter(one, self.settings) or may_be_away(one)}
        return self.cache.unread(letters, READER_VERSION) if letters else letters


def _concerns_all(error: Exception) -> bool:
    """A store that is damaged, full or locked; any other fault of ours in one account must not hide the others."""
    return isinstance(error, StoreError | sqlite3.OperationalError) or (
        isinstance(error, sqlite3.Error) and is_damage(error)
    )


def _is_letter(message: Message, settings: Settings) -> bool:
    """A mail of a person to few: anything else is no contact, and what it says does not matter."""
    if message.nature is not Nature.PERSONAL:
        return False
    readers = (*message.to, *message.cc)
    return len(readers) <= settings.group_limit or len({box.address for box in readers}) <= settings.group_limit
