"""What is seen of each account: when it was last read well, how far back it has come, and what is left out of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from config.schema import Account, Settings
from config.words import Said, in_words, say
from connectors.model import Reach

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

    def notes(self) -> Iterator[Said]:
        """What the owner should know of it, where it was read well: how far back, and what is left out."""
        if not self.whole:
            yield not_whole(self.back_to)
        if self.unread:
            yield say("sync.folders_not_read", folders=", ".join(self.unread))
        if self.headers_only:
            yield say("sync.headers_only")


def not_whole(back_to: datetime | None) -> Said:
    """That the first reading is under way, and how far back it has come."""
    return say("sync.read_back_to", month=f"{back_to:%Y-%m}") if back_to else say("sync.just_begun")


def shape_of(seen: AccountSeen, language: str) -> dict[str, object]:
    """The same as JSON has it: `status --json` prints one for each account."""
    return {
        "name": seen.name,
        "last_good_sync": seen.last_good.isoformat(timespec="seconds") if seen.last_good else None,
        "whole": seen.whole,
        "read_back_to": seen.back_to.isoformat(timespec="seconds") if seen.back_to else None,
        "folders_not_read": list(seen.unread),
        "headers_only": seen.headers_only,
        "notes": [in_words(one, language) for one in seen.notes()],
    }


def seen_of(
    settings: Settings, last_good: Mapping[str, datetime], reaches: Mapping[str, Reach]
) -> tuple[AccountSeen, ...]:
    """Of every account, in the order of the settings."""
    return tuple(_seen(account, settings, last_good, reaches.get(account.name)) for account in settings.accounts)


def _seen(account: Account, settings: Settings, last_good: Mapping[str, datetime], reach: Reach | None) -> AccountSeen:
    told = reach or Reach()
    picked = account.folders or account.kind not in _ALL_FOLDERS
    return AccountSeen(
        name=account.name,
        last_good=last_good.get(account.name),
        whole=told.whole,
        back_to=told.back_to.astimezone(settings.zone) if told.back_to else None,
        unread=told.unread if picked else (),
        headers_only=account.read == "headers",
    )
