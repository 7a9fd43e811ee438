"""Why an address is nobody: what shows that a machine, a list or a service stands behind it, or that we were never in touch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from config.words import Said, say
from daemon.cli.asked import calls, person_called, typed_address, without_title
from daemon.cli.visit import NotDone
from daemon.house import House
from daemon.store.state_rows import Statement
from daemon.think.identity.names import folded, is_through
from daemon.think.identity.namesakes import Namesakes
from daemon.think.identity.nobody import is_list, is_robot, is_role
from daemon.think.model import Person

_NOBODY = ("cli.who_nobody", "cli.who_nobody_near")


def known_person(persons: Sequence[Person], house: House, asked: str, now: datetime) -> Person:
    """The one person who is called so; NotDone, with why nobody is where that is known, or that several are."""
    try:
        return person_called(persons, asked)
    except NotDone as unknown:
        if unknown.said[0].key in _NOBODY and len(called := list(_called_in_letters(persons, house, asked, now))) == 1:
            return called[0]
        reasons = {
            "cli.who_nobody": why_nobody(house, asked, now),
            "cli.who_several": _same_name(persons, house, asked),
        }
        raise NotDone(unknown.said[0], unknown.status, tuple(reasons.get(unknown.said[0].key, ()))) from None


def _called_in_letters(persons: Sequence[Person], house: House, asked: str, now: datetime) -> Iterator[Person]:
    """Those whom letters call so, though no name of theirs says it: I write 木村さん to Aya Kimura, お母さん to my mother."""
    own = house.cache.own_addresses(house.settings, now)
    lines = house.cache.called(without_title(asked), now, own)
    found = {address for address, line in lines if calls(line, asked)}
    return (one for one in persons if found.intersection(one.addresses))


def _same_name(persons: Sequence[Person], house: House, asked: str) -> Iterator[Said]:
    """Of those who bear just the name that was asked for: how to say that they are one."""
    called = [one for one in persons if folded(one.name) == folded(asked)]
    if called:
        apart = kept_apart(house.state.statements(), called[0])
        for other in Namesakes(called).of(called[0], apart):
            yield say("cli.who_same_name", name=other.name, address=called[0].key, other=other.key)


def kept_apart(statements: Iterable[Statement], person: Person) -> frozenset[str]:
    """The addresses that the owner has said to be somebody else's."""
    pairs = [(one.one, one.other) for one in statements if not one.together]
    mine = set(person.addresses)
    return frozenset(other for pair in pairs for one, other in (pair, pair[::-1]) if one in mine)


def is_nobody(address: str) -> bool:
    """Whether an address tells by its looks that no person stands behind it."""
    return any(_by_its_looks(address))


def why_nobody(house: House, asked: str, now: datetime) -> Iterator[Said]:
    """What is known of an address behind which nobody stands; nothing of a name, or of an address that is nowhere."""
    address = typed_address(asked)
    if not address:
        return
    if address in house.cache.own_addresses(house.settings, now):
        yield say("people.nobody_own", address=address)
        return
    found = [*_by_its_looks(address), *_by_its_mail(house, address, now)]
    yield from found
    if not found and (aside := house.cache.mail_with(address, now)):
        yield say("people.nobody_aside", address=address, id=aside)


def _by_its_looks(address: str) -> Iterator[Said]:
    if is_robot(address):
        yield say("people.nobody_robot", address=address)
    elif is_list(address):
        yield say("people.nobody_list", address=address)
    elif is_role(address):
        yield say("people.nobody_role", address=address)


def _by_its_mail(house: House, address: str, now: datetime) -> Iterator[Said]:
    for why, count, newest in house.cache.marked_mail(address, now):
        yield say("people.nobody_mail", address=address, count=count, why=why, id=newest)
    names = house.cache.names_of(address, now)
    for name, evidence in (one for one in names if is_through(one[0])):
        yield say("people.nobody_through", address=address, name=name, id=evidence)
        return
    if len(names) > 2 and not is_robot(address):
        yield say("people.nobody_names", address=address, count=len(names), id=names[0][1])
