"""Plays inputs against the whole product: accounts are read into a cache, ties are made of it, and both are kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeAlias
from zoneinfo import ZoneInfo

from config.schema import Account, Me, PersonLine, Settings
from config.words import in_words
from connectors.base import nothing_known
from connectors.model import Message
from connectors.registry import open_source
from daemon.store.cache import Cache
from daemon.store.state import State
from daemon.sync import AccountReport, sync
from daemon.think.identity.owner import Own
from daemon.think.model import Contact, Direction, Tie
from daemon.think.signals.vocabulary import signals_of
from daemon.ties import Ties

NOW = datetime(2026, 11, 24, tzinfo=UTC)
TOKYO = ZoneInfo("Asia/Tokyo")
OWNER = "ren@home.example"
ON_HOLIDAY = "hanako.yamada@work.example"  # known to the owner by a line in the settings

Stored: TypeAlias = "tuple[str, datetime | None, str, int]"
"""The id of a mail, its date, its subject, and its row."""


@dataclass(slots=True)
class Played:
    """What came out: the reports of the accounts, the mails by the place where they lie, and everybody's tie."""

    reports: tuple[AccountReport, ...]
    mails: dict[str, Stored] = field(default_factory=dict)
    ties: dict[str, Tie] = field(default_factory=dict)  # by address
    everybody: tuple[Tie, ...] = ()
    away: dict[str, str] = field(default_factory=dict)
    names: frozenset[tuple[str, str]] = frozenset()  # (address, name) as their writers signed

    def broken(self, account: str) -> list[tuple[str, str]]:
        """What cannot be read in an account, and the sentence that says why."""
        report = self.report(account)
        return [(source, in_words(reason, "en")) for source, reason in report.broken]

    def report(self, account: str) -> AccountReport:
        """What became of an account."""
        return next(report for report in self.reports if report.name == account)

    def contacts(self, address: str, *ways: Direction) -> list[Contact]:
        """The contacts with whoever has this address, over that address, oldest first."""
        tie = self.ties.get(address)
        found = tie.contacts if tie else ()
        return [one for one in found if one.address == address and one.direction in (ways or tuple(Direction))]

    def contacts_of(self, mail: Stored) -> list[Contact]:
        """The contacts, with anybody, that this mail is."""
        return [one for tie in self.everybody for one in tie.contacts if (one.id, one.when) == (mail[0], mail[1])]


def settings_of(folder: Path, state: Path, accounts: Iterable[Account]) -> Settings:
    """The owner's settings with these accounts."""
    return Settings(
        path=folder / "tsunagari.yaml",
        me=Me("Ren Mori", (OWNER,)),
        zone=TOKYO,
        state=state,
        accounts=tuple(accounts),
        people=(PersonLine((ON_HOLIDAY,)),),
    )


def accounts_of(folder: Path) -> Iterator[Account]:
    """Every account that lies in a folder of inputs."""
    if (folder / "Maildir").is_dir():
        yield Account("mail", "maildir", path=folder / "Maildir")
    for name, kind in (("dates", "ics"), ("cards", "vcf")):
        if (folder / kind).is_dir():
            yield Account(name, kind, path=folder / kind)
    for path in sorted((folder / "mbox").glob("*.mbox")):
        yield Account(f"mbox-{path.stem}", "mbox", path=path)


def play(folder: Path, state: Path) -> Played:
    """Read everything that lies in the folder, and make ties of it."""
    settings = settings_of(folder, state, accounts_of(folder))
    now = NOW.astimezone(settings.zone)
    with Cache.open(state) as cache, State.open(state) as kept:
        played = Played(sync(settings, cache, kept, now))
        played.everybody = tuple(Ties(settings, cache, kept, now))
        played.ties = {address: tie for tie in played.everybody for address in tie.person.addresses}
        played.mails = dict(_mails(cache, settings.zone))
        written = (one for one in cache.names(now, Own.of(())) if one.writer == one.address)
        played.names = frozenset((one.address, one.name) for one in written)
    if ON_HOLIDAY in played.ties:
        gone = signals_of(played.ties[ON_HOLIDAY], datetime(2026, 11, 4, 12, tzinfo=settings.zone))
        played.away[ON_HOLIDAY] = str(gone("away_until").value)
    return played


def _mails(cache: Cache, zone: ZoneInfo) -> Iterator[tuple[str, Stored]]:
    query = "SELECT source, msgid, t, subject, message.id FROM place JOIN message ON message.id = message"
    for source, msgid, t, subject, number in cache.connection.execute(query):
        when = None if t is None else (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=t)).astimezone(zone)
        yield source, (msgid, when, subject, number)


def parsed(folder: Path) -> dict[str, Message]:
    """Every mail as its connector hands it over, by the place where it lies."""
    account = next(accounts_of(folder))
    source = open_source(account, nothing_known, TOKYO)
    batches = source.fetch(None, None, NOW)
    return {item.source: item for batch in batches for item in batch.items if isinstance(item, Message)}
