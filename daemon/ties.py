"""From the cache to ties: who everybody is, every contact with them, what was said lately, and what is not seen.

What counts as contact, who is who and what is owed are decided in `think/`; here they are brought together. One tie is
read at a time, so that however much mail there is, no more of it is held than that of one person.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cached_property, partial

from config.schema import Settings
from daemon.calendar_of_rest import public_holidays
from daemon.clues import clues_of
from daemon.gathering import Folder, Gathered, gather, in_world
from daemon.shares import lent, shares, signatures
from daemon.sight.coverage import Coverage
from daemon.store.cache import Cache
from daemon.store.state import State
from daemon.think.contacts import Mail, mail_contacts, one_thread
from daemon.think.habits import Habits, habits_of
from daemon.think.identity.called import called_as, called_beside, called_by_name
from daemon.think.identity.deaths import told_by_the_widowed, told_deaths
from daemon.think.identity.mentions import Mentions
from daemon.think.identity.named_guests import Register, with_addresses
from daemon.think.ledger.obligations import obligations
from daemon.think.ledger.passed_on import may_tell, passed_on, third_called
from daemon.think.mail.sentences import language_of
from daemon.think.meetings import meeting_contacts, meetings_ahead
from daemon.think.model import Contact, Direction, Letter, Order, Person, Tie
from daemon.think.news.birthdays import birthday_told
from daemon.think.people import People, who_is_who
from daemon.think.tombstones import Remembered, Tombstone
from daemon.think.unread import known_still, without_lost_answers

SAID_FOR = timedelta(days=731)  # letters of the last 24 months


def load_people(settings: Settings, cache: Cache, state: State, now: datetime) -> People:
    """Who everybody is, without what was said."""
    return who_is_who(clues_of(settings, cache, state, gather(settings, cache, state, now), now))


class Ties:
    """All ties as they stood at `now`, each read when it is asked for: everybody with a contact, a card with an address,
    or a line in the settings."""

    def __init__(self, settings: Settings, cache: Cache, state: State, now: datetime) -> None:
        """Who everybody is, and what must be known of all to see one tie."""
        self._settings, self._cache, self._now = settings, cache, now
        self._lately = (now - SAID_FOR).astimezone(settings.zone)
        self._gathered = gather(settings, cache, state, now)
        self._coverage = Coverage.of(settings, cache, state, now)
        self._headers_only = frozenset(account.name for account in settings.accounts if account.read == "headers")
        self._card_worlds = _card_worlds(self._gathered.worlds, cache)
        clues = clues_of(settings, cache, state, self._gathered, now)
        people = who_is_who(clues)
        self._everybody, self._behind = people.persons, people.behind
        self._configured = frozenset(address for line in settings.people for address in line.addresses)
        self._shares, self._lent = shares(people, cache, now), lent(people, clues.signed, cache, now)
        self._stones = _by_address(self._gathered.kept)
        self._named: dict[str, Folder] = {}  # person key -> meetings whose entry names them without an address
        register = Register.of(one for one in self._everybody if self._is_listed(one))
        self._add_named_guests(register)
        self._mentions = Mentions.of([one for one in self._everybody if self._is_known(one)], self._told())
        told, tellers = tuple(_deaths(self._gathered)), _tellers(self._gathered, people)
        signed = signatures(((one, tellers[one]) for one in told_by_the_widowed(told) if one in tellers), cache, now)
        died = told_deaths(told, register, self._last_seen(), tellers, signed)
        self._persons = tuple(
            replace(one, died=died[one.key]) if one.key in died and not one.died else one
            for one in self._everybody
            if self._is_listed(one)
        )

    @property
    def persons(self) -> tuple[Person, ...]:
        """Whose ties there are, in a fixed order."""
        return self._persons

    def __iter__(self) -> Iterator[Tie]:
        """One tie after the other; whoever keeps none holds no more than one."""
        return map(self.tie, self._persons)

    def tie(self, person: Person) -> Tie:
        """Everything known about one person."""
        folder = self._folder(person)
        contacts = one_thread(folder.contacts)
        of_late = [one for one in contacts if one.when >= self._lately]
        letters = tuple(self._with_readers(_letters(of_late, folder, self._cache), folder, person))
        share, blind = self._coverage.seen(person, contacts)
        unread = [one.when for one in of_late if one.account in self._headers_only]
        owed = obligations(
            letters, contacts, self._now, public_holidays(self._settings.morning, str(self._settings.zone))
        )
        owed = passed_on(owed, partial(self._written_to, beside=person))
        lost = [one for one in of_late if one.channel == "mail" and (one.id, one.when) not in folder.mails]
        if lost:
            owed = without_lost_answers(owed, contacts, lost)
        return Tie(
            person=person if person.birthday else replace(person, birthday=birthday_told(letters)),
            contacts=contacts,
            ahead=one_thread(folder.ahead),
            letters=letters,
            obligations=known_still(owed, max(unread)) if unread else owed,
            coverage=share,
            blind=blind,
            orders=tuple(_standing(person, contacts, self._gathered)),
            told_by_me=self._mentions.about(person),
            worlds=tuple((uid, self._card_worlds[uid]) for uid in _card_ids(person) if uid in self._card_worlds),
            unread=bool(unread),
        )

    def _with_readers(self, letters: Iterable[Letter], folder: Folder, person: Person) -> Iterator[Letter]:
        """The letters with the names of the readers that each has beside this person and me."""
        theirs, mine = called_as(person), called_by_name(self._settings.me.name)
        for letter in letters:
            mail = folder.mails[letter.contact.id, letter.contact.when]
            readers = (one for one in (*mail.to, *mail.cc) if one not in self._gathered.own)
            others = {self._behind[one].key: self._behind[one] for one in readers if one in self._behind}
            others.pop(person.key, None)
            hearer = theirs if letter.contact.mine else mine
            yield replace(letter, beside=called_beside(others.values(), hearer)) if others else letter

    def _written_to(self, name: str, beside: Person) -> Iterator[Letter]:
        """My letters of the last 24 months to the one person, beside this one, who bears a name."""
        third = third_called(name, self._everybody, beside)
        if third is not None:
            folder = self._folder(third, self._lately)
            mine = sorted(filter(may_tell, folder.contacts), key=lambda one: one.when)
            yield from _letters(mine, folder, self._cache)

    @cached_property
    def habits(self) -> Habits:
        """What is usual for me in all ties."""
        since = self._now - SAID_FOR
        return habits_of(((one.key, self._folder(one, since).contacts) for one in self._persons), self._now)

    # --- the contacts of one person ------------------------------------------------------------

    def _folder(self, person: Person, since: datetime | None = None) -> Folder:
        """Contacts and mails of a person, those since a day or all."""
        folder = self._of_addresses(person.addresses, since)
        if person.key in self._named:
            folder.take(self._named[person.key])
        for shared, mail_ids in self._shares.get(person.key, {}).items():
            folder.take(_part(self._of_addresses((shared,), since), mail_ids))
        self._give_and_take_lent(person, folder, since)
        return folder

    def _give_and_take_lent(self, person: Person, folder: Folder, since: datetime | None) -> None:
        """What another one signed on their machine is no mail of theirs; what they signed on that of another one is."""
        taken = {one for lent in self._lent.get(person.key, {}).values() for ids in lent.values() for one in ids}
        if taken:
            folder.contacts = [one for one in folder.contacts if one.id not in taken]
        for by_writer in self._lent.values():
            for address, mail_ids in by_writer.get(person.key, {}).items():
                folder.take(_part(self._of_addresses((address,), since), mail_ids))

    def _of_addresses(self, addresses: tuple[str, ...], since: datetime | None) -> Folder:
        folder = Folder()
        zone, limit = self._settings.zone, self._settings.group_limit
        for mail in self._cache.mails_with(addresses, self._now, zone, limit, since):
            self._put(mail, addresses, folder)
        for address in addresses:
            folder.take(self._gathered.folders.get(address, Folder()))
        known: dict[str, list[Contact]] = {}
        stones = [stone for address in addresses for stone in self._stones.get(address, ())]
        for one in folder.contacts if stones else ():
            known.setdefault(one.address, []).append(one)
        kept, worlds = Remembered(tuple(stones)), self._gathered.worlds
        folder.contacts += kept.contacts(self._gathered.own, self._gathered.back, worlds, known, zone)
        return folder

    def _put(self, stored: Mail, addresses: tuple[str, ...], folder: Folder) -> None:
        mail = in_world(stored, self._gathered.worlds)
        found = mail_contacts(mail, self._gathered.own, self._gathered.back, self._settings.group_limit, addresses)
        for _, contact in found:
            folder.contacts.append(contact)
            if mail.when >= self._lately:
                folder.mails[mail.id, mail.when] = mail

    # --- what must be known of all ---------------------------------------------------------------

    def _is_known(self, person: Person) -> bool:
        touched = person.key in self._named or bool(self._shares.get(person.key))
        return touched or any(self._gathered.knows(address) for address in person.addresses)

    def _is_listed(self, person: Person) -> bool:
        """Whoever was only ever in Cc or on a guest list is nobody yet."""
        named = self._named.get(person.key)
        return bool(
            person.cards
            or self._configured & set(person.addresses)
            or any(address in self._gathered.lasts for address in person.addresses)
            or (named and named.contacts)
            or self._shares.get(person.key)
        )

    def _add_named_guests(self, register: Register) -> None:
        """Meetings whose entry names somebody without an address, now that it is known who bears which name."""
        own, now, limit, zone = self._gathered.own, self._now, self._settings.group_limit, self._settings.zone
        for copy in self._gathered.unnamed:
            named = with_addresses(copy, own, register)
            if named is not None:
                for key, contact in meeting_contacts(named, own, now, limit, zone):
                    self._named.setdefault(key, Folder()).contacts.append(contact)
                for key, contact in meetings_ahead(named, own, now, limit, zone):
                    self._named.setdefault(key, Folder()).ahead.append(contact)

    def _told(self) -> list[Letter]:
        """My letters of the last weeks to anybody, each once."""
        mine: dict[str, tuple[Contact, Mail]] = {}
        for contact, mail in self._gathered.told:
            mine.setdefault(mail.id, (contact, mail))
        folder = Folder(mails={(mail.id, mail.when): mail for _, mail in mine.values()})
        letters = _letters([contact for contact, _ in mine.values()], folder, self._cache)
        return sorted(letters, key=lambda letter: (letter.contact.when, letter.contact.id))

    def _last_seen(self) -> dict[str, datetime]:
        """When each was last heard or met."""
        heard = self._gathered.last(Direction.INBOUND, Direction.MEETING)
        times = {one.key: [heard[each] for each in one.addresses if each in heard] for one in self._everybody}
        for key, folder in self._named.items():
            times.setdefault(key, []).extend(one.when for one in folder.contacts)
        return {key: max(some) for key, some in times.items() if some}


def _card_worlds(worlds: dict[str, str], cache: Cache) -> dict[str, str]:
    """The worlds of the cards that lie in one; an address book without a world serves them all."""
    if not any(worlds.values()):
        return {}
    return {uid: worlds[account] for uid, account in cache.accounts_of_cards() if worlds.get(account)}


def _card_ids(person: Person) -> tuple[str, ...]:
    days = (person.birthday, person.anniversary, person.died)
    return tuple(dict.fromkeys((*person.cards, *(day.id for day in days if day))))


def _part(folder: Folder, mail_ids: set[str]) -> Folder:
    """What of a folder these mails are."""
    part = Folder([one for one in folder.contacts if one.id in mail_ids])
    part.mails = {key: mail for key, mail in folder.mails.items() if key[0] in mail_ids}
    return part


def _by_address(kept: Remembered) -> dict[str, list[Tombstone]]:
    found: dict[str, list[Tombstone]] = {}
    for stone in kept.stones:
        found.setdefault(stone.address, []).append(stone)
    return found


def _deaths(gathered: Gathered) -> Iterator[tuple[str, datetime, str, str]]:
    for _, mail_id, when, orders in gathered.orders:
        for order in orders:
            if order.kind == "died":
                yield mail_id, when, language_of(order.sentence), order.sentence


def _tellers(gathered: Gathered, people: People) -> dict[str, Person]:
    """Whose address the mails came from that tell of a death, by id."""
    return {
        mail_id: people.behind[sender]
        for sender, mail_id, _, orders in gathered.orders
        if sender in people.behind and any(order.kind == "died" for order in orders)
    }


def _letters(contacts: Iterable[Contact], folder: Folder, cache: Cache) -> Iterator[Letter]:
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
                plain=said.plain,
                written_as=said.writer,
            )


def _bracketed(mail_id: str) -> str:
    """As the header has it; a mail without Message-ID has none to be answered by."""
    return "" if mail_id.startswith("no-id-") else f"<{mail_id}>"


def _standing(person: Person, contacts: Iterable[Contact], gathered: Gathered) -> Iterator[tuple[Order, Contact]]:
    theirs = {one.id: one for one in contacts if one.direction is Direction.INBOUND}
    for sender, mail_id, when, orders in gathered.orders_of(person.addresses):
        for order in orders:
            if mail_id in theirs:
                yield order, theirs[mail_id]
            elif order.kind == "away":  # an automatic note is no contact, but what it says of them is true
                yield order, Contact(when, Direction.INBOUND, mail_id, sender)
