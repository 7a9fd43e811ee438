"""Whose the mails are that went over an address which several people use, and by whom a mail is signed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from daemon.store.cache import Cache
from daemon.think.identity.names import of_several
from daemon.think.identity.seen import Signed
from daemon.think.identity.several import bearing, known_sharers, signed_by_another, whose
from daemon.think.identity.signed_house import signed_name
from daemon.think.model import Person
from daemon.think.people import People


def shares(people: People, cache: Cache, now: datetime) -> dict[str, dict[str, set[str]]]:
    """What went over an address of several is also theirs whose name it bears; the address keeps all of it.

    Person key -> for each address that they share: the ids of the mails that are theirs.
    """
    on_cards = _on_cards(people, cache)
    found: dict[str, dict[str, set[str]]] = {}
    known = bearing(people.persons)
    for person in people.persons:
        if not (person.shared or (len(person.addresses) == 1 and of_several(person.name))):
            continue
        rows = tuple(cache.written_as(person.key, now))
        sharers = on_cards.get(person.key) or known_sharers(((name, signed) for _, name, signed in rows), known)
        for mail_id, name, signed in rows if sharers else ():
            owner = whose(name, signed, sharers)
            if owner is not None:
                found.setdefault(owner.key, {}).setdefault(person.key, set()).add(mail_id)
    return found


def _on_cards(people: People, cache: Cache) -> dict[str, list[Person]]:
    """Whose cards have an address. A card is known by what it holds: two of one book may bear one UID."""
    found: dict[str, list[Person]] = {}
    for card in cache.cards():
        behind = (people.behind[address] for address in card.addresses if address in people.behind)
        owners = [one for one in behind if not one.shared and card.uid in one.cards][:1]
        for address in card.addresses:
            known = found.setdefault(address, [])
            known.extend(one for one in owners if one not in known)
    return found


def lent(
    people: People, signed: Iterable[Signed], cache: Cache, now: datetime
) -> dict[str, dict[str, dict[str, set[str]]]]:
    """Mails from an address that is one person's which somebody signed who is known under their own: Tom on Karen's tablet.

    Key of the address's person -> key of who signed -> for each address: the ids of these mails.
    """
    found: dict[str, dict[str, dict[str, set[str]]]] = {}
    known = bearing(people.persons)
    doubtful = sorted({one.address for one in signed if _by_another(one, people, known)})
    for address in doubtful:
        owner = people.behind[address]
        for mail_id, _, lines in cache.written_as(address, now):
            if lines and (writer := signed_by_another(lines, owner, known)) is not None:
                found.setdefault(owner.key, {}).setdefault(writer.key, {}).setdefault(address, set()).add(mail_id)
    return found


def _by_another(signed: Signed, people: People, known: Mapping[str, Sequence[Person]]) -> bool:
    owner = people.behind.get(signed.address)
    return owner is not None and signed_by_another(signed.lines, owner, known) is not None


def signatures(mails: Iterable[tuple[str, Person]], cache: Cache, now: datetime) -> dict[str, str]:
    """The name under each of these mails, by id; each comes with the person from whose address it is."""
    wanted = dict(mails)
    addresses = sorted({address for person in wanted.values() for address in person.addresses})
    rows = (row for address in addresses for row in cache.written_as(address, now))
    return {mail_id: name for mail_id, _, signed in rows if mail_id in wanted and (name := signed_name(signed))}
