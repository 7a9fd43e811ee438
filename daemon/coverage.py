"""How much of a tie is seen: the share of its last 24 months in which every account that carried it was read."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from config.schema import Settings
from config.words import Said, say
from daemon.blindness import STALE, deaf_accounts, sent_mail_of
from daemon.store.cache import Cache
from daemon.store.state import State
from daemon.think.model import Contact, Direction, Person

_WINDOW = timedelta(days=730)


@dataclass(frozen=True, slots=True)
class Coverage:
    """When each account was last read, and which of them hold nothing that I wrote."""

    now: datetime
    read: Mapping[str, datetime]
    deaf: frozenset[str]

    @classmethod
    def of(cls, settings: Settings, cache: Cache, state: State, now: datetime) -> Coverage:
        """As of `now`; an old morning that is thought again was read to its end."""
        return cls(now.astimezone(settings.zone), state.last_good_syncs(), deaf_accounts(settings, cache, now))

    def seen(self, person: Person, contacts: Sequence[Contact]) -> tuple[float, Said | None]:
        """The share that is seen, and what is not, since when, with the remedy."""
        if person.elsewhere:
            return 0.0, say("sync.tie_elsewhere")
        carried = {one.account for one in contacts if self.now - one.when <= _WINDOW} or {
            one.account for one in contacts
        }
        carried.discard("")
        silent = sorted(carried & self.deaf)
        if silent and not any(one.direction is Direction.OUTBOUND for one in contacts):
            return 0.0, say("sync.tie_no_sent", account=silent[0])
        behind = min(((self.read[name], name) for name in self._named(carried)), default=None)
        if behind is None or self.now - behind[0] <= STALE:
            return 1.0, None
        since, name = behind
        first = max(min(one.when for one in contacts), self.now - _WINDOW)
        share = max(0.0, (since - first) / (self.now - first)) if self.now > first else 0.0
        day = since.astimezone(self.now.tzinfo).date().isoformat()
        account = name.partition("\x1f")[0]
        return share, say("sync.tie_sent_unread" if name != account else "sync.tie_unread", account=account, day=day)

    def _named(self, accounts: Collection[str]) -> list[str]:
        """These accounts as `state.db` names them, their sent mail apart."""
        names = [name for account in accounts for name in (account, sent_mail_of(account))]
        return [name for name in names if name in self.read]
