"""What all that happened until now shows, kept small however much it is: who touched us last, and what mails tell of who is who.

The contacts of one person are read when they are asked for (`ties.py`); here no mail is kept but my own of the last weeks.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import combinations

from config.schema import Settings
from daemon.remains import remembered
from daemon.store.cache import Cache
from daemon.store.state import Call, State
from daemon.think.contacts import Answers, Bounced, Mail, Report, bounced, mail_contacts, mail_touches, written_by_me
from daemon.think.identity.named_guests import is_unnamed, namesakes_at
from daemon.think.identity.owner import Own, learn_own
from daemon.think.identity.seen import Link
from daemon.think.mail.mail_merge import merged
from daemon.think.meetings import Copy, meeting_contacts, meetings_ahead, one_each
from daemon.think.model import Contact, Direction, Order
from daemon.think.tombstones import Remembered

TOLD_FOR = timedelta(days=90)  # what I told others about somebody


@dataclass(slots=True)
class Folder:
    """Contacts with one address or one person, those to come, and the mails behind them by id."""

    contacts: list[Contact] = field(default_factory=list)
    ahead: list[Contact] = field(default_factory=list)
    mails: dict[tuple[str, datetime], Mail] = field(default_factory=dict)

    def take(self, other: Folder) -> None:
        """Put another folder into this one."""
        self.contacts += other.contacts
        self.ahead += other.ahead
        self.mails |= other.mails


@dataclass(slots=True)
class Gathered:
    """What all that happened until `now` shows. `folders` hold meetings and calls by address; mails stay in the cache."""

    own: Own
    back: Bounced
    reports: tuple[Report, ...]
    kept: Remembered  # of mail that is gone
    worlds: dict[str, str]
    lasts: dict[str, dict[Direction, datetime]] = field(default_factory=dict)  # address -> when last, each way
    folders: dict[str, Folder] = field(default_factory=dict)
    threads: list[Link] = field(default_factory=list)
    orders: list[tuple[str, str, datetime, tuple[Order, ...]]] = field(default_factory=list)
    beside: set[tuple[str, str]] = field(default_factory=set)
    met_beside: set[tuple[str, str]] = field(default_factory=set)  # of one name, at one meeting
    guests: dict[str, str] = field(default_factory=dict)  # address -> the name that stands in the calendar
    unnamed: list[Copy] = field(default_factory=list)  # entries that may name somebody without an address
    told: list[tuple[Contact, Mail]] = field(default_factory=list)  # my own mails of the last weeks, oldest first
    _by_sender: dict[str, list[int]] = field(default_factory=dict)  # places in `orders`

    @property
    def addresses(self) -> frozenset[str]:
        """Every address with a contact, or with a meeting to come."""
        return frozenset((*self.lasts, *self.folders))

    def knows(self, address: str) -> bool:
        """Whether there was any contact with this address, or a meeting is to come."""
        return address in self.lasts or address in self.folders

    def orders_of(self, addresses: Iterable[str]) -> list[tuple[str, str, datetime, tuple[Order, ...]]]:
        """The orders that came from these addresses, in their order."""
        if not self._by_sender:
            for place, (sender, *_) in enumerate(self.orders):
                self._by_sender.setdefault(sender, []).append(place)
        return [self.orders[at] for at in sorted(at for one in addresses for at in self._by_sender.get(one, ()))]

    def last(self, *directions: Direction) -> dict[str, datetime]:
        """When each address was last used in one of these ways."""
        return {
            address: max(times)
            for address, ways in self.lasts.items()
            if (times := [ways[one] for one in directions if one in ways])
        }

    def note(self, address: str, direction: Direction, when: datetime) -> None:
        """That there was such a contact."""
        ways = self.lasts.setdefault(address, {})
        if direction not in ways or ways[direction] < when:
            ways[direction] = when

    def keep(self, address: str, contact: Contact) -> None:
        """A contact that is not read from the mails of the cache."""
        self.note(address, contact.direction, contact.when)
        self.folders.setdefault(address, Folder()).contacts.append(contact)


def gather(settings: Settings, cache: Cache, state: State, now: datetime) -> Gathered:
    """Go through the whole of it once, and through what is remembered of mail that is gone."""
    kept = remembered(cache, state, now)
    reports = (*cache.reports(now), *kept.reports())
    own = learn_own(settings.me.addresses, (*cache.senders(now), *kept.senders()), settings.me.name)
    gathered = Gathered(
        own=own,
        back=replace(bounced(reports), merged=merged(cache.begun(own.addresses, now), settings.group_limit)),
        reports=reports,
        kept=kept,
        worlds={account.name: account.world for account in settings.accounts},
        orders=sorted((*cache.orders(now), *kept.orders()), key=lambda told: told[2]),
    )
    _gather_mail(gathered, cache, settings, now)
    _gather_meetings(gathered, cache, settings, now)
    for call in state.calls():
        if call.at <= now:
            gathered.keep(call.person, _called(call, settings))
    for contact in kept.contacts(gathered.own, gathered.back, gathered.worlds, {}, settings.zone):
        gathered.note(contact.address, contact.direction, contact.when)
    return gathered


def _gather_mail(gathered: Gathered, cache: Cache, settings: Settings, now: datetime) -> None:
    answers, lately = Answers(gathered.own), (now - TOLD_FOR).astimezone(settings.zone)
    for stored in cache.mails(now, settings.zone, settings.group_limit):
        mail = in_world(stored, gathered.worlds)
        for address, direction, _ in mail_touches(mail, gathered.own, gathered.back, settings.group_limit):
            gathered.note(address, direction, mail.when)
        if mail.when >= lately and written_by_me(mail, gathered.own):
            found = mail_contacts(mail, gathered.own, gathered.back, settings.group_limit)
            gathered.told += [(contact, mail) for _, contact in found]
        gathered.threads += [Link(one, other, mail.id, "thread") for one, other in answers.notice(mail)]
        gathered.beside.update(_of_one_firm(mail))


def _gather_meetings(gathered: Gathered, cache: Cache, settings: Settings, now: datetime) -> None:
    own, limit, zone = gathered.own, settings.group_limit, settings.zone
    copies = (Copy(meeting, account, gathered.worlds.get(account, "")) for account, meeting in cache.meetings(zone))
    for copy in one_each(copies, own):
        if is_unnamed(copy.meeting, own):
            gathered.unnamed.append(copy)
        gathered.guests |= {guest.address: guest.name for guest in copy.meeting.attendees if guest.name}
        gathered.met_beside.update(namesakes_at(copy.meeting))
        for address, contact in meeting_contacts(copy, own, now, limit, zone):
            gathered.keep(address, contact)
        for address, contact in meetings_ahead(copy, own, now, limit, zone):
            gathered.folders.setdefault(address, Folder()).ahead.append(contact)


def in_world(mail: Mail, worlds: dict[str, str]) -> Mail:
    """The mail, marked with the world of its account."""
    world = worlds.get(mail.account, "")
    return mail._replace(world=world) if world else mail


def _of_one_firm(mail: Mail) -> Iterable[tuple[str, str]]:
    addresses = {mail.sender, *mail.to, *mail.cc}
    if len({address.rpartition("@")[2] for address in addresses}) == len(addresses):
        return ()
    pairs = combinations(sorted(addresses), 2)
    return (pair for pair in pairs if pair[0].rpartition("@")[2] == pair[1].rpartition("@")[2])


def _called(call: Call, settings: Settings) -> Contact:
    when = call.at.astimezone(settings.zone)
    return Contact(when, Direction.MEETING, call.id, call.person, subject=call.text, channel=call.channel)
