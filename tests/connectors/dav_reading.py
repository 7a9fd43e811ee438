"""Reading an account on a DAV server in tests: its items, and one whole `sync` into a state folder."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from config.schema import Account, Me, Settings
from connectors.base import Known, Source
from connectors.bounds import Limits
from connectors.caldav import CalDavSource
from connectors.carddav import CardDavSource
from connectors.model import Broken, Item, evidence_id
from daemon.store.cache import Cache
from daemon.store.state import State
from daemon.sync import AccountReport, sync
from tests.connectors.mails import NOW, TOKYO

USUAL = Limits()


def opened(account: Account, limits: Limits = USUAL, small: int = 2_000) -> Source:
    """The account as a source."""
    if account.kind == "carddav":
        return CardDavSource(account, limits)
    return CalDavSource(account, TOKYO, small, limits)


def read(
    account: Account, folder: Path, now: datetime = NOW, limits: Limits = USUAL, small: int = 2_000
) -> AccountReport:
    """One `sync` of this account into a state folder."""
    settings = Settings(
        folder / "c.yaml", Me("Ren Mori", ("ren@home.example",)), ZoneInfo("UTC"), folder, accounts=(account,)
    )

    def opening(one: Account, _known: Known, _zone: Any) -> Source:
        return opened(one, limits, small)

    folder.mkdir(parents=True, exist_ok=True)
    with Cache.open(folder) as cache, State.open(folder) as state:
        (report,) = sync(settings, cache, state, now, open_account=opening)
    return report


def stored(folder: Path) -> set[str]:
    """The ids of the meetings and cards that are stored."""
    with Cache.open(folder) as cache:
        meetings = {meeting.id for _, meeting in cache.meetings(TOKYO)}
        return meetings | {card.uid for card in cache.cards()}


def items(account: Account, **more: Any) -> list[Item]:
    """Everything that a first reading brings."""
    return [item for batch in opened(account, **more).fetch(None, None, NOW) for item in batch.items]


def ids(account: Account, **more: Any) -> list[str]:
    """The ids of all good items, in order; the sources of broken ones with a `!`."""
    return sorted(f"!{one.source}" if isinstance(one, Broken) else evidence_id(one) for one in items(account, **more))


def said(report: AccountReport) -> str:
    """Which sentence ended the reading."""
    return report.error.key if report.error else ""
