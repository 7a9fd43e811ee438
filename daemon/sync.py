"""Reads every account once: batches from a connector, what each mail says, both into the cache together.

An account that fails stops no other; what cannot be read and what cannot be seen is told in its report.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from config.schema import Account, Settings
from config.words import Said
from connectors.base import ConnectorError, SetupWrong, SignInAgain
from connectors.model import Batch, Message, Nature, Role
from connectors.registry import open_source
from daemon.blindness import blind_accounts
from daemon.store.cache import Cache
from daemon.store.files import is_damage
from daemon.store.state import State
from daemon.think.model import Reading
from daemon.think.reading import READER_VERSION, read_message

Progress = Callable[[str, int], None]
"""Told after each batch: the account's name, and how many of its items are through."""

_NOT_READ = {Role.DRAFTS, Role.JUNK, Role.TRASH}
_LONGEST_BATCH = 500  # items committed together, whatever the connector yields


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
    settings: Settings, cache: Cache, state: State, now: datetime, on_progress: Progress | None = None
) -> tuple[AccountReport, ...]:
    """Read every account; in what order the accounts stand in the settings."""
    cache.accounts([account.name for account in settings.accounts])
    try:
        reports = tuple(_read(account, settings, cache, now, on_progress) for account in settings.accounts)
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        cache.rebuild()
        cache.accounts([account.name for account in settings.accounts])
        reports = tuple(_read(account, settings, cache, now, on_progress) for account in settings.accounts)
    for report in reports:
        if report.ok:
            state.heard(report.name, now)
    blind = blind_accounts(settings, cache, state, now)
    return tuple(replace(report, blind=blind.get(report.name)) for report in reports)


def _read(
    account: Account, settings: Settings, cache: Cache, now: datetime, on_progress: Progress | None
) -> AccountReport:
    new, through = 0, 0
    error: ConnectorError | None = None
    try:
        source = open_source(account, cache.known(account.name), settings.zone)
        for batch in source.fetch(cache.cursor(account.name), None, now):
            saved = cache.save(account.name, batch, _readings(batch, settings, cache))
            new, through = new + saved.new, through + len(batch.items)
            if on_progress:
                on_progress(account.name, through)
    except ConnectorError as caught:
        error = caught
    return AccountReport(
        name=account.name,
        ok=error is None,
        new=new,
        broken=tuple((one.source, one.reason) for one in cache.broken(account.name)),
        error=error.said if error else None,
        needs_person=isinstance(error, SignInAgain | SetupWrong),
    )


def _readings(batch: Batch, settings: Settings, cache: Cache) -> dict[bytes, tuple[int, Reading]]:
    """What the letters of this batch say, those that this version of the reader has not read yet."""
    letters = {item.key: item for item in batch.items if isinstance(item, Message) and _is_letter(item, settings)}
    if not letters:
        return {}
    unread = cache.unread(letters, READER_VERSION)
    return {key: (READER_VERSION, read_message(letters[key], settings.zone)) for key in letters if key in unread}


def _is_letter(message: Message, settings: Settings) -> bool:
    """A mail of a person to few: anything else is no contact, and what it says does not matter."""
    readers = {box.address for box in (*message.to, *message.cc)}
    return message.nature is Nature.PERSONAL and message.role not in _NOT_READ and len(readers) <= settings.group_limit
