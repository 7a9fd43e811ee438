"""Everything that happened until now, by the other side's address: contacts, and what mails show of who is who."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import combinations

from config.schema import Settings
from daemon.remains import remembered
from daemon.store.cache import Cache
from daemon.store.state import Call, State
from daemon.think.contacts import Answers, Mail, Report, bounced, mail_contacts
from daemon.think.meetings import Copy, meeting_contacts, meetings_ahead, one_each
from daemon.think.model import Contact, Direction, Order
from daemon.think.named_guests import is_unnamed
from daemon.think.owner import Own, learn_own
from daemon.think.seen import Link, Seen

SAID_FOR = timedelta(days=731)  # letters of the last 24 months


@dataclass(slots=True)
class Folder:
    """Contacts with one address or one person, and the mails behind them by id."""

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
    """Everything that happened until `now`, by the other side's address."""

    own: Own
    reports: tuple[Report, ...]
    kept_names: tuple[Seen, ...] = ()  # beside addresses of mail that is gone
    folders: dict[str, Folder] = field(default_factory=dict)
    threads: list[Link] = field(default_factory=list)
    orders: list[tuple[str, str, datetime, tuple[Order, ...]]] = field(default_factory=list)
    beside: set[tuple[str, str]] = field(default_factory=set)
    guests: dict[str, str] = field(default_factory=dict)  # address -> the name that stands in the calendar
    unnamed: list[Copy] = field(default_factory=list)  # entries that may name somebody without an address
    _by_sender: dict[str, list[int]] = field(default_factory=dict)  # places in `orders`

    def folder(self, address: str) -> Folder:
        """The folder of an address, made if there is none."""
        return self.folders.setdefault(address, Folder())

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
            for address, folder in self.folders.items()
            if (times := [one.when for one in folder.contacts if one.direction in directions])
        }


def gather(settings: Settings, cache: Cache, state: State, now: datetime) -> Gathered:
    """Read the whole of it from the cache, and what is remembered of mail that is gone."""
    kept = remembered(cache, state, now)
    own = learn_own(settings.me.addresses, (*cache.senders(now), *kept.senders()))
    orders = sorted((*cache.orders(now), *kept.orders()), key=lambda told: told[2])
    gathered = Gathered(own, (*cache.reports(now), *kept.reports()), tuple(kept.names()), orders=orders)
    worlds = {account.name: account.world for account in settings.accounts}
    _gather_mail(gathered, cache, settings, worlds, now)
    copies = (Copy(meeting, account, worlds.get(account, "")) for account, meeting in cache.meetings(settings.zone))
    for copy in one_each(copies, own):
        if is_unnamed(copy.meeting, own):
            gathered.unnamed.append(copy)
        gathered.guests |= {guest.address: guest.name for guest in copy.meeting.attendees if guest.name}
        for address, contact in meeting_contacts(copy, own, now, settings.group_limit, settings.zone):
            gathered.folder(address).contacts.append(contact)
        for address, contact in meetings_ahead(copy, own, now, settings.group_limit, settings.zone):
            gathered.folder(address).ahead.append(contact)
    for call in state.calls():
        if call.at <= now:
            gathered.folder(call.person).contacts.append(_called(call, settings))
    known = {address: folder.contacts for address, folder in gathered.folders.items()}
    for contact in kept.contacts(own, bounced(gathered.reports), worlds, known, settings.zone):
        gathered.folder(contact.address).contacts.append(contact)
    return gathered


def _gather_mail(gathered: Gathered, cache: Cache, settings: Settings, worlds: dict[str, str], now: datetime) -> None:
    back, answers = bounced(gathered.reports), Answers(gathered.own)
    for stored in cache.mails(now, settings.zone):
        world = worlds.get(stored.account, "")
        mail = replace(stored, world=world) if world else stored
        for address, contact in mail_contacts(mail, gathered.own, back, settings.group_limit):
            folder = gathered.folder(address)
            folder.contacts.append(contact)
            if now - mail.when <= SAID_FOR:
                folder.mails[mail.id, mail.when] = mail
        if mail.readers <= settings.group_limit:
            gathered.threads += [Link(one, other, mail.id, "thread") for one, other in answers.notice(mail)]
            gathered.beside.update(_of_one_firm(mail))


def _of_one_firm(mail: Mail) -> Iterator[tuple[str, str]]:
    by_host: dict[str, set[str]] = {}
    for address in (mail.sender, *mail.to, *mail.cc):
        by_host.setdefault(address.rpartition("@")[2], set()).add(address)
    for addresses in by_host.values():
        yield from combinations(sorted(addresses), 2)


def _called(call: Call, settings: Settings) -> Contact:
    when = call.at.astimezone(settings.zone)
    return Contact(when, Direction.MEETING, call.id, call.person, subject=call.text, channel=call.channel)
