"""From the cache to ties: who everybody is, every contact with them, what was said lately, and what is not seen.

What counts as contact, who is who and what is owed are decided in `think/`; here they are brought together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import combinations

from config.schema import Settings
from daemon.coverage import Coverage
from daemon.remains import remembered
from daemon.store.cache import Cache
from daemon.store.state import Call, State
from daemon.think.contacts import Answers, Mail, Report, bounced, dead_addresses, mail_contacts, one_thread
from daemon.think.ledger import obligations
from daemon.think.meetings import Copy, meeting_contacts, meetings_ahead, one_each
from daemon.think.mentions import Mentions
from daemon.think.model import Contact, Direction, Letter, Order, Person, Tie
from daemon.think.named_guests import Register, is_unnamed, with_addresses
from daemon.think.owner import Own, learn_own
from daemon.think.people import Clues, Link, People, Seen, who_is_who

_SAID_FOR = timedelta(days=731)  # letters of the last 24 months
_TOLD_FOR = timedelta(days=90)  # what I told others about somebody


def load_ties(settings: Settings, cache: Cache, state: State, now: datetime) -> tuple[Tie, ...]:
    """All ties as they stood at `now`: everybody with a contact, a card with an address, or a line in the settings."""
    gathered = _gather(settings, cache, state, now)
    people = who_is_who(_clues(settings, cache, state, gathered, now))
    coverage = Coverage.of(settings, cache, state, now)
    folders = _by_person(gathered, people)
    configured = frozenset(address for line in settings.people for address in line.addresses)
    _add_named_guests(
        gathered, folders, [one for one in people.persons if _is_listed(one, folders, configured)], settings, now
    )
    mentions = Mentions.of([person for person in people.persons if person.key in folders], _told(gathered, cache, now))
    listed = (person for person in people.persons if _is_listed(person, folders, configured))
    return tuple(
        _tie(person, folders.get(person.key, _Folder()), gathered, cache, mentions, coverage, now) for person in listed
    )


def load_people(settings: Settings, cache: Cache, state: State, now: datetime) -> People:
    """Who everybody is, without what was said."""
    return who_is_who(_clues(settings, cache, state, _gather(settings, cache, state, now), now))


# --- what happened, by address -----------------------------------------------------------------


@dataclass(slots=True)
class _Folder:
    """Contacts with one address or one person, and the mails behind them by id."""

    contacts: list[Contact] = field(default_factory=list)
    ahead: list[Contact] = field(default_factory=list)
    mails: dict[tuple[str, datetime], Mail] = field(default_factory=dict)

    def take(self, other: _Folder) -> None:
        """Put another folder into this one."""
        self.contacts += other.contacts
        self.ahead += other.ahead
        self.mails |= other.mails


@dataclass(slots=True)
class _Gathered:
    """Everything that happened until `now`, by the other side's address."""

    own: Own
    reports: tuple[Report, ...]
    kept_names: tuple[Seen, ...] = ()  # beside addresses of mail that is gone
    folders: dict[str, _Folder] = field(default_factory=dict)
    threads: list[Link] = field(default_factory=list)
    orders: list[tuple[str, str, datetime, tuple[Order, ...]]] = field(default_factory=list)
    beside: set[tuple[str, str]] = field(default_factory=set)
    guests: dict[str, str] = field(default_factory=dict)  # address -> the name that stands in the calendar
    unnamed: list[Copy] = field(default_factory=list)  # entries that may name somebody without an address

    def folder(self, address: str) -> _Folder:
        """The folder of an address, made if there is none."""
        return self.folders.setdefault(address, _Folder())

    def last(self, *directions: Direction) -> dict[str, datetime]:
        """When each address was last used in one of these ways."""
        return {
            address: max(times)
            for address, folder in self.folders.items()
            if (times := [one.when for one in folder.contacts if one.direction in directions])
        }


def _gather(settings: Settings, cache: Cache, state: State, now: datetime) -> _Gathered:
    kept = remembered(cache, state, now)
    own = learn_own(settings.me.addresses, (*cache.senders(now), *kept.senders()))
    orders = sorted((*cache.orders(now), *kept.orders()), key=lambda told: told[2])
    gathered = _Gathered(own, (*cache.reports(now), *kept.reports()), tuple(kept.names()), orders=orders)
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


def _gather_mail(gathered: _Gathered, cache: Cache, settings: Settings, worlds: dict[str, str], now: datetime) -> None:
    back, answers = bounced(gathered.reports), Answers(gathered.own)
    for stored in cache.mails(now, settings.zone):
        world = worlds.get(stored.account, "")
        mail = replace(stored, world=world) if world else stored
        for address, contact in mail_contacts(mail, gathered.own, back, settings.group_limit):
            folder = gathered.folder(address)
            folder.contacts.append(contact)
            if now - mail.when <= _SAID_FOR:
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


# --- who is who --------------------------------------------------------------------------------


def _clues(settings: Settings, cache: Cache, state: State, gathered: _Gathered, now: datetime) -> Clues:
    statements = state.statements()
    inbound = gathered.last(Direction.INBOUND)
    return Clues(
        own=gathered.own,
        seen=(*cache.names(now), *gathered.kept_names, *_met_only(gathered, now)),
        cards=tuple(cache.cards()),
        lines=settings.people,
        circles=settings.circles,
        together=tuple((one.one, one.other) for one in statements if one.together),
        apart=tuple((one.one, one.other) for one in statements if not one.together),
        threads=tuple(gathered.threads),
        told=tuple(_told_addresses(gathered)),
        moved=tuple(_moved(gathered)),
        signed=tuple(cache.signed(now)),
        dead=dead_addresses(gathered.reports, inbound) | _given_up(gathered, inbound),
        used=gathered.last(Direction.INBOUND, Direction.OUTBOUND),
        lists=cache.lists(),
        beside=frozenset(gathered.beside),
    )


def _met_only(gathered: _Gathered, now: datetime) -> Iterator[Seen]:
    """Whom the calendar or a logged call names, as its writer wrote them: the weakest of names."""
    for address in gathered.folders:
        yield Seen(address, gathered.guests.get(address, ""), "", 1, now, now)


def _told_addresses(gathered: _Gathered) -> Iterator[Link]:
    """Addresses that they named as their own in a mail of their own: the new one, or the one that is given up."""
    for sender, mail_id, when, orders in gathered.orders:
        for order in orders if sender in gathered.folders else ():
            address = order.address.lower()
            if address and order.kind == "write_to":
                yield Link(sender, address, mail_id, "told", when)
            elif address and order.kind == "gone" and address != sender:
                yield Link(address, sender, mail_id, "told", when)


def _moved(gathered: _Gathered) -> Iterator[Link]:
    """Mails that say to come from a new address of their writer, or from another one of theirs."""
    for sender, mail_id, when, orders in gathered.orders:
        if sender in gathered.folders and not _names_another(sender, orders):
            kinds = {order.kind for order in orders if order.address in ("", sender)}
            if kinds & {"here", "old_gone", "write_to", "elsewhere"}:
                shows = "elsewhere" if kinds <= {"elsewhere", "away"} else "told"
                yield Link(sender, sender, mail_id, shows, when)


def _names_another(sender: str, orders: Iterable[Order]) -> bool:
    return any(order.kind == "write_to" and order.address.lower() not in ("", sender) for order in orders)


def _given_up(gathered: _Gathered, inbound: dict[str, datetime]) -> frozenset[str]:
    """Addresses whose owner wrote that they are no longer read, and who did not write from there later."""
    gone: dict[str, datetime] = {}
    for sender, _, when, orders in gathered.orders:
        new = {order.address.lower() for order in orders if order.kind == "write_to"}
        for order in orders if sender in gathered.folders else ():
            # "My old address is dead", written from the new one, does not mean the new one.
            from_old = order.kind == "old_gone" and _names_another(sender, orders)
            address = (order.address or sender).lower()
            if (order.kind == "gone" or from_old) and address not in new:
                gone[address] = when
    return frozenset(address for address, when in gone.items() if inbound.get(address, when) <= when)


def _by_person(gathered: _Gathered, people: People) -> dict[str, _Folder]:
    found: dict[str, _Folder] = {}
    for address, folder in gathered.folders.items():
        person = people.behind.get(address)
        if person is not None:
            found.setdefault(person.key, _Folder()).take(folder)
    return found


def _add_named_guests(
    gathered: _Gathered, folders: dict[str, _Folder], listed: Iterable[Person], settings: Settings, now: datetime
) -> None:
    """Meetings whose entry names somebody without an address, now that it is known who bears which name."""
    register = Register.of(listed) if gathered.unnamed else None
    for copy in gathered.unnamed:
        named = with_addresses(copy, gathered.own, register) if register else None
        if named is None:
            continue
        for key, contact in meeting_contacts(named, gathered.own, now, settings.group_limit, settings.zone):
            folders.setdefault(key, _Folder()).contacts.append(contact)
        for key, contact in meetings_ahead(named, gathered.own, now, settings.group_limit, settings.zone):
            folders.setdefault(key, _Folder()).ahead.append(contact)


def _is_listed(person: Person, folders: dict[str, _Folder], configured: frozenset[str]) -> bool:
    """Whoever was only ever in Cc or on a guest list is nobody yet."""
    folder = folders.get(person.key)
    return bool(person.cards or (folder and folder.contacts) or configured & set(person.addresses))


# --- one tie -----------------------------------------------------------------------------------


def _tie(
    person: Person,
    folder: _Folder,
    gathered: _Gathered,
    cache: Cache,
    mentions: Mentions,
    coverage: Coverage,
    now: datetime,
) -> Tie:
    contacts = one_thread(folder.contacts)
    lately = [one for one in contacts if now - one.when <= _SAID_FOR]
    letters = tuple(_letters(lately, folder, cache))
    share, blind = coverage.seen(person, contacts)
    return Tie(
        person=person,
        contacts=contacts,
        ahead=one_thread(folder.ahead),
        letters=letters,
        obligations=obligations(letters, contacts, now),
        coverage=share,
        blind=blind,
        orders=tuple(_standing(person, contacts, gathered)),
        told_by_me=mentions.about(person),
    )


def _letters(contacts: Iterable[Contact], folder: _Folder, cache: Cache) -> Iterator[Letter]:
    behind = [(contact, folder.mails.get((contact.id, contact.when))) for contact in contacts]
    words = cache.words(mail.number for _, mail in behind if mail is not None)
    for contact, mail in behind:
        if mail is not None and mail.number in words:
            said = words[mail.number]
            yield Letter(
                contact=contact,
                language=said.language,
                sentences=said.sentences,
                voice=said.voice,
                attachments=mail.attachments,
                message_id=_bracketed(mail.id),
                references=tuple(map(_bracketed, mail.references or ((mail.in_reply_to,) if mail.in_reply_to else ()))),
                orders=said.orders,
                plain=said.plain,
            )


def _bracketed(mail_id: str) -> str:
    """As the header has it; a mail without Message-ID has none to be answered by."""
    return "" if mail_id.startswith("no-id-") else f"<{mail_id}>"


def _standing(person: Person, contacts: Iterable[Contact], gathered: _Gathered) -> Iterator[tuple[Order, Contact]]:
    theirs = {one.id: one for one in contacts if one.direction is Direction.INBOUND}
    for sender, mail_id, when, orders in gathered.orders:
        if sender not in person.addresses:
            continue
        for order in orders:
            if mail_id in theirs:
                yield order, theirs[mail_id]
            elif order.kind == "away":  # an automatic note is no contact, but what it says of them is true
                yield order, Contact(when, Direction.INBOUND, mail_id, sender)


def _told(gathered: _Gathered, cache: Cache, now: datetime) -> list[Letter]:
    """My letters of the last weeks to anybody, each once."""
    mine: dict[str, Letter] = {}
    for folder in gathered.folders.values():
        lately = [one for one in folder.contacts if one.mine and now - one.when <= _TOLD_FOR]
        for letter in _letters(lately, folder, cache) if lately else ():
            mine.setdefault(letter.contact.id, letter)
    return sorted(mine.values(), key=lambda letter: (letter.contact.when, letter.contact.id))
