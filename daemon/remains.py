"""What is kept when evidence goes: facts into `state.db` first, then the mail out of the cache. Moving a mail is no loss.

`keep_facts` ends every reading of the accounts; `keep_last` is told what the ties of a morning look like.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cached_property

from config.schema import Settings
from connectors.model import Role
from daemon.store.cache import Cache
from daemon.store.lost import LostMail
from daemon.store.lost_calendars import LostCalendar
from daemon.store.state import State
from daemon.store.state_lost import LostFolder
from daemon.think.contacts import Bounced, bounced
from daemon.think.identity.owner import Own, learn_own
from daemon.think.mail.mail_merge import merged
from daemon.think.meetings import Copy, meeting_contacts, one_each
from daemon.think.model import Contact, Direction, Tie
from daemon.think.tombstones import (
    Remembered,
    Tombstone,
    last_stones,
    stone_of,
    stones_of,
    stones_of_orders,
    stones_of_report,
)

_ALWAYS = datetime(9000, 1, 1, tzinfo=UTC)
_AT_ONCE, _OLD = 3, timedelta(days=14)  # a folder that loses so many contacts, one of them so old, was not tidied up
CALENDAR = "calendar"  # the role of a lost calendar file, beside those of folders of mail
_SENT_AT_ONCE = 2  # nobody tidies up all of what they wrote
_OF_ONE = 2  # letters that were all there was of somebody


def remembered(cache: Cache, state: State, now: datetime) -> Remembered:
    """The facts without evidence that count at `now`."""
    return Remembered.of(state.stones(), cache.compared(), now)


def keep_last(ties: Iterable[Tie], cache: Cache, state: State) -> None:
    """Keep the last contact of each kind with each address, should a whole account and the cache be lost."""
    state.keep_last(last_stones(ties), cache.compared())


def keep_facts(settings: Settings, cache: Cache, state: State, now: datetime, read_well: Sequence[str]) -> None:
    """After a reading: what vanished from these accounts leaves its facts; folders that lost all are noted, and found ones."""
    if read_well and cache.adrift():
        _Loss(settings, cache, state, now).bury(read_well)
    if read_well and (calendars := cache.lost_calendars(read_well)):
        _Loss(settings, cache, state, now).bury_calendars(calendars)
    for one in state.lost_folders():
        if _is_there_again(one, cache):
            state.found_folder(one.account, one.folder)
    if new := sorted(set(read_well) - cache.compared()):
        _look_for_last(cache, state, new)


def _is_there_again(one: LostFolder, cache: Cache) -> bool:
    if one.role == CALENDAR:
        return cache.holds_meetings(one.account, one.folder)
    return cache.folder_holds_mail(one.account, one.folder, one.role)


def _look_for_last(cache: Cache, state: State, accounts: Sequence[str]) -> None:
    """A cache that was begun anew does not know what lay there before: last contacts that it does not hold are lost too."""
    last = [one for one in state.stones() if not one.gone and one.account in accounts]
    mails = [one for one in last if one.direction != Direction.MEETING]
    known = cache.ids_known([one.id for one in mails]) if mails else frozenset()
    state.keep_stones(one for one in mails if one.id not in known)
    cache.mark_compared(accounts)


@dataclass
class _Loss:
    """One look after what lies nowhere."""

    settings: Settings
    cache: Cache
    state: State
    now: datetime
    lost: dict[tuple[str, str, str], list[Tombstone]] = field(default_factory=dict)  # by account, folder, its role

    def bury(self, accounts: Sequence[str]) -> None:
        """Facts are on disk before the evidence goes: whoever kills us in between finds it again."""
        for mails in self.cache.lost_mails(accounts):
            self.state.keep_stones([stone for one in mails if one.weaker for stone in self._stones(one)])
            self.state.note_lost(self._folders())
            self.cache.let_go(mails)

    @cached_property
    def _own(self) -> Own:
        before = remembered(self.cache, self.state, _ALWAYS)
        return learn_own(self.settings.me.addresses, (*self.cache.senders(), *before.senders()), self.settings.me.name)

    @cached_property
    def _back(self) -> Bounced:
        before = remembered(self.cache, self.state, _ALWAYS)
        found = bounced((*self.cache.reports(_ALWAYS), *before.reports()))
        begun = self.cache.begun(self._own.addresses, _ALWAYS)
        return replace(found, merged=merged(begun, self.settings.group_limit))

    def _stones(self, one: LostMail) -> Iterator[Tombstone]:
        if one.mail is not None:
            stones = list(stones_of(one.mail, one.names, one.folder, self._own, self._back, self.settings.group_limit))
            if one.left is None:
                self.lost.setdefault((one.account, one.folder, one.role), []).extend(stones)
            yield from stones
            yield from stones_of_orders(one.sender, one.id, one.mail.when, one.orders) if one.left is None else ()
        if one.report is not None and one.left is None:
            yield from stones_of_report(one.report, one.id)

    def bury_calendars(self, lost: Sequence[LostCalendar]) -> None:
        """The meetings that only these calendars knew of, up to now; what they planned is nothing any more."""
        places = {(one.account, one.source) for one in lost}
        copies = [Copy(meeting, account) for account, meeting in self.cache.meetings(self.settings.zone)]
        there = [one for one in copies if (one.account, one.meeting.source) not in places]
        known = {(address, contact.id) for address, contact, _ in self._met(there)}
        stones = [
            stone_of(contact, name, copy.meeting.source)
            for address, contact, copy in self._met(copies)
            if (address, contact.id) not in known
            for name in [next((guest.name for guest in copy.meeting.attendees if guest.address == address), "")]
        ]
        self.state.keep_stones(stones)
        heard = self.state.last_good_syncs()
        carried = {(one.account, one.folder) for one in stones}
        self.state.note_lost(
            LostFolder(
                one.account, "" if one.all_of_it else one.source, CALENDAR, heard.get(one.account, self.now), self.now
            )
            for one in lost
            if (one.account, one.source) in carried
        )
        self.cache.let_meetings_go(lost)

    def _met(self, copies: Sequence[Copy]) -> Iterator[tuple[str, Contact, Copy]]:
        for copy in one_each(copies, self._own):
            for address, contact in meeting_contacts(
                copy, self._own, self.now, self.settings.group_limit, self.settings.zone
            ):
                yield address, contact, copy

    def _folders(self) -> Iterator[LostFolder]:
        """Folders in which nothing is left, though contacts of weeks lay there, or all that there was of somebody."""
        heard = self.state.last_good_syncs()
        for (account, folder, role), stones in self.lost.items():
            if self.cache.folder_holds_mail(account, folder, role):
                continue
            old = min((one.at for one in stones), default=self.now) <= self.now - _OLD
            if role == Role.SENT:
                much = len(stones) >= _SENT_AT_ONCE
            else:
                much = old and (
                    len(stones) >= _AT_ONCE or self._with_all_else(account) or self._all_of_somebody(stones)
                )
            if much:
                yield LostFolder(account, folder, role, heard.get(account, self.now), self.now)

    def _with_all_else(self, account: str) -> bool:
        """Whether the whole account lost its mail, so much of it that it was not tidied up."""
        every = sum(len(stones) for (name, _, _), stones in self.lost.items() if name == account)
        return every >= _AT_ONCE and not self.cache.account_holds_mail(account)

    def _all_of_somebody(self, stones: Sequence[Tombstone]) -> bool:
        """Whether letters are gone with which nothing is left of a person: of a finished matter something else is left."""
        count = Counter(one.address for one in stones)
        return any(times >= _OF_ONE and not self.cache.still_heard(address) for address, times in count.items())
