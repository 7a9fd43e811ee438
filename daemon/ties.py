"""From the cache to ties: who everybody is, every contact with them, what was said lately, and what is not seen.

What counts as contact, who is who and what is owed are decided in `think/`; here they are brought together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from config.schema import Settings
from daemon.clues import clues_of
from daemon.coverage import Coverage
from daemon.gathering import SAID_FOR, Folder, Gathered, gather
from daemon.store.cache import Cache
from daemon.store.state import State
from daemon.think.contacts import one_thread
from daemon.think.deaths import told_deaths
from daemon.think.ledger import obligations
from daemon.think.meetings import meeting_contacts, meetings_ahead
from daemon.think.mentions import Mentions
from daemon.think.model import Contact, Direction, Letter, Order, Person, Tie
from daemon.think.named_guests import Register, with_addresses
from daemon.think.people import People, who_is_who
from daemon.think.sentences import language_of
from daemon.think.several import whose

_TOLD_FOR = timedelta(days=90)  # what I told others about somebody


def load_ties(settings: Settings, cache: Cache, state: State, now: datetime) -> tuple[Tie, ...]:
    """All ties as they stood at `now`: everybody with a contact, a card with an address, or a line in the settings."""
    gathered = gather(settings, cache, state, now)
    people = who_is_who(clues_of(settings, cache, state, gathered, now))
    coverage = Coverage.of(settings, cache, state, now)
    folders = _by_person(gathered, people)
    configured = frozenset(address for line in settings.people for address in line.addresses)
    register = Register.of(one for one in people.persons if _is_listed(one, folders, configured))
    _add_named_guests(gathered, folders, register, settings, now)
    _give_to_whom_it_is(folders, people, cache, now)
    mentions = Mentions.of([person for person in people.persons if person.key in folders], _told(gathered, cache, now))
    died = told_deaths(_deaths(gathered), register, _last_seen(folders))
    listed = (
        replace(person, died=died[person.key]) if person.key in died and not person.died else person
        for person in people.persons
        if _is_listed(person, folders, configured)
    )
    return tuple(
        _tie(person, folders.get(person.key, Folder()), gathered, cache, mentions, coverage, now) for person in listed
    )


def load_people(settings: Settings, cache: Cache, state: State, now: datetime) -> People:
    """Who everybody is, without what was said."""
    return who_is_who(clues_of(settings, cache, state, gather(settings, cache, state, now), now))


def _by_person(gathered: Gathered, people: People) -> dict[str, Folder]:
    found: dict[str, Folder] = {}
    for address, folder in gathered.folders.items():
        person = people.behind.get(address)
        if person is not None:
            found.setdefault(person.key, Folder()).take(folder)
    return found


def _add_named_guests(
    gathered: Gathered, folders: dict[str, Folder], register: Register, settings: Settings, now: datetime
) -> None:
    """Meetings whose entry names somebody without an address, now that it is known who bears which name."""
    for copy in gathered.unnamed:
        named = with_addresses(copy, gathered.own, register)
        if named is None:
            continue
        for key, contact in meeting_contacts(named, gathered.own, now, settings.group_limit, settings.zone):
            folders.setdefault(key, Folder()).contacts.append(contact)
        for key, contact in meetings_ahead(named, gathered.own, now, settings.group_limit, settings.zone):
            folders.setdefault(key, Folder()).ahead.append(contact)


def _give_to_whom_it_is(folders: dict[str, Folder], people: People, cache: Cache, now: datetime) -> None:
    """What went over an address of several is also theirs whose name it bears; the address keeps all of it."""
    cards = {uid: person for person in people.persons if not person.shared for uid in person.cards}
    on_cards: dict[str, list[Person]] = {}
    for card in cache.cards():
        for address in card.addresses if card.uid in cards else ():
            on_cards.setdefault(address, []).append(cards[card.uid])
    for person in people.persons:
        sharers, folder = on_cards.get(person.key, []), folders.get(person.key)
        if not person.shared or not sharers or folder is None:
            continue
        for mail_id, name, signed in cache.written_as(person.key, now):
            owner = whose(name, signed, sharers)
            if owner is not None:
                part = Folder([one for one in folder.contacts if one.id == mail_id])
                part.mails = {key: mail for key, mail in folder.mails.items() if key[0] == mail_id}
                folders.setdefault(owner.key, Folder()).take(part)


def _deaths(gathered: Gathered) -> Iterator[tuple[str, datetime, str, str]]:
    for _, mail_id, when, orders in gathered.orders:
        for order in orders:
            if order.kind == "died":
                yield mail_id, when, language_of(order.sentence), order.sentence


def _last_seen(folders: dict[str, Folder]) -> dict[str, datetime]:
    """When each was last heard or met."""
    theirs = {key: [one.when for one in folder.contacts if not one.mine] for key, folder in folders.items()}
    return {key: max(times) for key, times in theirs.items() if times}


def _is_listed(person: Person, folders: dict[str, Folder], configured: frozenset[str]) -> bool:
    """Whoever was only ever in Cc or on a guest list is nobody yet."""
    folder = folders.get(person.key)
    return bool(person.cards or (folder and folder.contacts) or configured & set(person.addresses))


# --- one tie -----------------------------------------------------------------------------------


def _tie(
    person: Person,
    folder: Folder,
    gathered: Gathered,
    cache: Cache,
    mentions: Mentions,
    coverage: Coverage,
    now: datetime,
) -> Tie:
    contacts = one_thread(folder.contacts)
    lately = [one for one in contacts if now - one.when <= SAID_FOR]
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
                orders=said.orders,
                plain=said.plain,
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


def _told(gathered: Gathered, cache: Cache, now: datetime) -> list[Letter]:
    """My letters of the last weeks to anybody, each once."""
    mine: dict[str, Letter] = {}
    for folder in gathered.folders.values():
        lately = [one for one in folder.contacts if one.mine and now - one.when <= _TOLD_FOR]
        for letter in _letters(lately, folder, cache) if lately else ():
            mine.setdefault(letter.contact.id, letter)
    return sorted(mine.values(), key=lambda letter: (letter.contact.when, letter.contact.id))
