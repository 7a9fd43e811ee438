"""What is seen of each account: when it was last read well, what is wrong with it, how far back it has come, and what is left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from config.schema import Account, Settings
from config.words import Said, in_words, say
from connectors.model import Reach
from daemon.store.troubles import Trouble

_ALL_FOLDERS = ("maildir", "mbox")  # where none is picked all are read, whatever was told of some before


@dataclass(frozen=True, slots=True)
class AccountSeen:
    """One account. `back_to` is the day since which all of it is read, while older mail is still to come (`whole` false)."""

    name: str
    last_good: datetime | None = None
    whole: bool = True
    back_to: datetime | None = None
    unread: tuple[str, ...] = ()  # folders that hold mail and are not read
    headers_only: bool = False
    trouble: Trouble | None = None  # why its last reading failed, if it did
    lost: Said | None = None  # a folder or calendar that lost what lay there

    def last_read(self, now: datetime) -> Iterator[Said]:
        """Where its last reading failed: when it was last read well, if ever. In the zone of `now`."""
        if self.trouble and self.last_good:
            yield say("sync.last_read", when=_short(self.last_good, now))

    def notes(self) -> Iterator[Said]:
        """What the owner should know of it, where it was read well: how far back, and what is left out."""
        if not self.whole:
            yield not_whole(self.back_to)
        if self.unread:
            yield say("sync.folders_not_read", folders=", ".join(self.unread))
        if self.headers_only:
            yield say("sync.headers_only")

    def all_notes(self) -> Iterator[Said]:
        """The same, and what lay there and was lost."""
        if self.lost:
            yield self.lost
        yield from self.notes()


def not_whole(back_to: datetime | None) -> Said:
    """That the first reading is under way, and how far back it has come."""
    return say("sync.read_back_to", month=f"{back_to:%Y-%m}") if back_to else say("sync.just_begun")


def still_wrong(trouble: Trouble, now: datetime) -> Said:
    """What failed, since when, and what comes next; times are in the zone of `now`."""
    since = _short(trouble.since, now)
    if trouble.retry is None:
        return say("sync.wrong_for_you", said=trouble.said, since=since)
    if trouble.retry <= now:
        return say("sync.wrong_tried_soon", said=trouble.said, since=since)
    return say("sync.wrong_tried_again", said=trouble.said, since=since, time=_short(trouble.retry, now))


def _short(when: datetime, now: datetime) -> str:
    """`18:00` of today, `2026-11-24 18:00` of another day: the owner's clock."""
    here = when.astimezone(now.tzinfo)
    return f"{here:%H:%M}" if here.date() == now.date() else f"{here:%Y-%m-%d %H:%M}"


def shape_of(seen: AccountSeen, now: datetime, language: str) -> dict[str, object]:
    """The same as JSON has it: `status --json` prints one for each account."""
    return {
        "name": seen.name,
        "last_good_sync": seen.last_good.isoformat(timespec="seconds") if seen.last_good else None,
        "whole": seen.whole,
        "read_back_to": seen.back_to.isoformat(timespec="seconds") if seen.back_to else None,
        "folders_not_read": list(seen.unread),
        "headers_only": seen.headers_only,
        "notes": [in_words(one, language) for one in seen.all_notes()],
        "trouble": _shape_of_trouble(seen.trouble, now, language) if seen.trouble else None,
    }


def _shape_of_trouble(trouble: Trouble, now: datetime, language: str) -> dict[str, object]:
    return {
        "says": in_words(still_wrong(trouble, now), language),
        "reason": in_words(trouble.said, language),
        "since": trouble.since.isoformat(timespec="seconds"),
        "next_try": trouble.retry.isoformat(timespec="seconds") if trouble.retry else None,
        "needs_person": trouble.retry is None,
    }


def seen_of(
    settings: Settings,
    last_good: Mapping[str, datetime],
    reaches: Mapping[str, Reach],
    troubles: Mapping[str, Trouble] = MappingProxyType({}),
) -> tuple[AccountSeen, ...]:
    """Of every account, in the order of the settings."""
    return tuple(
        _seen(account, settings, last_good.get(account.name), reaches.get(account.name), troubles.get(account.name))
        for account in settings.accounts
    )


def _seen(
    account: Account, settings: Settings, last_good: datetime | None, reach: Reach | None, trouble: Trouble | None
) -> AccountSeen:
    told = reach or Reach()
    picked = account.folders or account.kind not in _ALL_FOLDERS
    return AccountSeen(
        name=account.name,
        last_good=last_good,
        whole=told.whole,
        back_to=told.back_to.astimezone(settings.zone) if told.back_to else None,
        unread=told.unread if picked else (),
        headers_only=account.read == "headers",
        trouble=trouble,
    )
