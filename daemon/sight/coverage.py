"""How much of a tie is seen: the share of its last 24 months in which every account that carried it was read."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from config.schema import Settings
from config.words import Said, say
from daemon.sight.blind import Blind, Kind
from daemon.sight.blindness import STALE, blind_spots, lost_addresses, sent_mail_of
from daemon.store.cache import Cache
from daemon.store.state import State
from daemon.think.model import Contact, Direction, Person

_WINDOW = timedelta(days=730)
_TOLD: dict[Kind, str] = {
    "sent": "tie_sent_unread",
    "folder": "tie_folder_lost",
    "planner": "tie_calendar_lost",
    "silent": "tie_nothing_comes",
    "muted": "tie_nobody_writes",
    "calendar": "tie_calendar_silent",
    "answers": "tie_answers_unseen",
}


@dataclass(frozen=True, slots=True)
class Coverage:
    """When each account was last read, what is not seen of it, and whose mail lay in a folder that is lost."""

    now: datetime
    read: Mapping[str, datetime]
    spots: tuple[Blind, ...]
    lost: Mapping[tuple[str, str], frozenset[str]]

    @classmethod
    def of(cls, settings: Settings, cache: Cache, state: State, now: datetime) -> Coverage:
        """As of `now`; an old morning that is thought again was read to its end."""
        spots = tuple(blind_spots(settings, cache, state, now))
        lost = lost_addresses(state, state.lost_folders())
        return cls(now.astimezone(settings.zone), state.last_good_syncs(), spots, lost)

    def seen(self, person: Person, contacts: Sequence[Contact]) -> tuple[float, Said | None]:
        """The share that is seen, and what is not, since when, with the remedy."""
        if person.elsewhere:
            return 0.0, say("sync.tie_elsewhere")
        carried = {one.account for one in contacts if self.now - one.when <= _WINDOW} or {
            one.account for one in contacts
        }
        carried.discard("")
        silent = sorted(one.account for one in self.spots if one.kind == "deaf" and one.account in carried)
        if silent and not any(one.direction is Direction.OUTBOUND for one in contacts):
            return 0.0, say("sync.tie_no_sent", account=silent[0])
        unseen = [*self._behind(carried), *self._spots(person, contacts, carried)]
        begun, still = self._begun(carried)
        if not unseen:
            return begun, still
        since, said = min(unseen, key=lambda one: one[0])
        first = max(min(one.when for one in contacts), self.now - _WINDOW)
        share = (since - first) / (self.now - first) if self.now > first else 0.0
        return min(begun, max(0.0, share)), said

    def _begun(self, accounts: Collection[str]) -> tuple[float, Said | None]:
        """Of accounts whose first reading is under way: the share of the window that is read, and the one least far."""
        under_way = [one for one in self.spots if one.kind == "begun" and one.account in accounts]
        shares = [((self.now - one.since) / _WINDOW if one.since else 0.0, one.account) for one in under_way]
        share, account = min(shares, default=(1.0, ""))
        return (max(0.0, share), say("sync.tie_begun", account=account)) if share < 1 else (1.0, None)

    def _behind(self, accounts: Collection[str]) -> Iterator[tuple[datetime, Said]]:
        """Accounts that are not read any more, or whose sent mail is not found any more."""
        for account in sorted(accounts):
            for name, key in ((account, "tie_unread"), (sent_mail_of(account), "tie_sent_unread")):
                last = self.read.get(name)
                if last is not None and self.now - last > STALE:
                    yield last, say(f"sync.{key}", account=account, day=self._day(last))

    def _spots(
        self, person: Person, contacts: Sequence[Contact], carried: Collection[str]
    ) -> Iterator[tuple[datetime, Said]]:
        for one in self.spots:
            if one.account in carried and one.since is not None and self._concerns(one, person, contacts):
                named = {"folder": one.folder} if one.kind == "folder" else {}
                said = say(f"sync.{_TOLD[one.kind]}", account=one.account, day=self._day(one.since), **named)
                yield one.since, said

    def _concerns(self, spot: Blind, person: Person, contacts: Sequence[Contact]) -> bool:
        """Whether something of this tie may have gone through what is not seen."""
        if spot.kind in ("folder", "planner"):
            return bool(self.lost.get((spot.account, spot.folder), frozenset()) & set(person.addresses))
        if spot.kind == "calendar":
            return any(one.account == spot.account and one.direction is Direction.MEETING for one in contacts)
        return spot.kind in _TOLD

    def _day(self, when: datetime) -> str:
        return when.astimezone(self.now.tzinfo).date().isoformat()
