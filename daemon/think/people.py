"""Who is who: from addresses, names, cards and the owner's words to persons. Who is listed is decided in `ties.py`.

What is known comes from `seen.py`; how addresses are united stands in `unite.py`, what is no person in `nobody.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from config.schema import Circle, PersonLine
from connectors.model import Card
from daemon.think.identity import called, names
from daemon.think.identity.nobody import is_role, same_firm
from daemon.think.identity.seen import (
    Clues,
    Link,
    Named,
    Seen,
    by_address,
    is_of_one,
    is_shared,
    is_somebody,
    listed_addresses,
)
from daemon.think.identity.signed_house import is_part_of_name
from daemon.think.identity.sounds import same_bearer
from daemon.think.identity.unite import Groups, unite
from daemon.think.identity.write_to import write_to
from daemon.think.model import Birthday, Person

__all__ = ["Clues", "Link", "People", "Seen", "who_is_who"]


@dataclass(frozen=True, slots=True)
class People:
    """All persons, and who stands behind each address; an address of a machine, a list or mine is nobody's."""

    persons: tuple[Person, ...]
    behind: Mapping[str, Person]


def who_is_who(clues: Clues) -> People:
    """Every person behind an address that was seen, written on a card or named in the settings."""
    listed = listed_addresses(clues.cards, clues.lines) | {link.other for link in clues.told}
    seen = by_address(clues)
    for address in listed:
        seen.setdefault(address, Named())
    somebody = {address: named for address, named in seen.items() if is_somebody(address, named, clues, listed)}
    index = _Index.of(clues, somebody)
    houses = {address for address, named in somebody.items() if _is_house_of_known(address, named, index)}
    somebody = {address: named for address, named in somebody.items() if address not in houses - listed}
    shared = frozenset(address for address in somebody if _is_shared(address, somebody[address], index))
    groups = unite(somebody, shared, clues)
    distinct = {min(group): group for group in groups.members.values()}
    persons = tuple(_person(group, somebody, shared, groups, index) for _, group in sorted(distinct.items()))
    return People(persons, {address: person for person in persons for address in person.addresses})


def _is_shared(address: str, named: Named, index: _Index) -> bool:
    """Several bearers by its mail, or two cards of different people that both have it."""
    cards = index.cards.get(address, ())
    owners = [card.name for card in filter(is_of_one, cards)]
    if any(names.is_full(name) and not same_bearer(owners[0], name) for name in owners[1:]):
        return True
    if address in index.lines and index.lines[address].name:
        return False  # the owner says whose it is
    if cards and not named.bearers():  # nobody's name stands in the mail: whether it is one person's, the card says
        return not owners or (is_shared(address, named) and not (is_role(address) and names.is_full(owners[0])))
    return is_shared(address, named) or _is_of_known_people(address, named, index)


def _is_of_known_people(address: str, named: Named, index: _Index) -> bool:
    """Whether two people wrote from it who are known under addresses of their own: both, or the second one between the first's mails."""
    bearers = named.bearers() if len(named.bearers()) > 1 else named.signers()
    if len(bearers) < 2 or names.script(bearers[0].name) != names.script(bearers[1].name):
        return False
    first, second = bearers[0], bearers[1]
    if names.folded(names.split(first.name)[1]) == names.folded(names.split(second.name)[1]):
        return False  # she married
    known = [bool(index.borne.get(names.identity(one.name), frozenset()) - {address}) for one in (first, second)]
    by_turns = first.first <= second.latest and second.first <= first.latest
    seldom = second.count * 5 < sum(one.count for one in bearers)  # once, from her chief's machine
    return not seldom and (all(known) or (known[1] and by_turns))


def _is_house_of_known(address: str, named: Named, index: _Index) -> bool:
    """Whether the only one who signs for a house at the address of a role is known under an address of their own: Ines, of ines@."""
    signers = named.signers() if named.house.names else []
    if len(signers) != 1:
        return False
    signed = signers[0].name
    return index.bears_elsewhere(signed, (address,)) or any(
        is_part_of_name(signed, name) for other, name in index.written if other != address and same_firm(address, other)
    )


@dataclass(frozen=True, slots=True)
class _Index:
    """Cards and lines of the settings by address, so that each person is put together without searching."""

    clues: Clues
    cards: Mapping[str, tuple[Card, ...]]
    lines: Mapping[str, PersonLine]
    borne: Mapping[str, frozenset[str]]  # full name -> the addresses whose own From bears it
    written: tuple[tuple[str, str], ...]  # the same names as they are written, with their addresses

    @classmethod
    def of(cls, clues: Clues, seen: Mapping[str, Named]) -> _Index:
        cards: dict[str, tuple[Card, ...]] = {}
        for card in clues.cards:
            for address in card.addresses:
                cards[address] = (*cards.get(address, ()), card)
        written = tuple((address, one.name) for address, named in seen.items() for one in named.bearers())
        borne: dict[str, set[str]] = {}
        for address, name in written:
            borne.setdefault(names.identity(name), set()).add(address)
        lines = {address: line for line in clues.lines for address in line.addresses}
        return cls(clues, cards, lines, {name: frozenset(addresses) for name, addresses in borne.items()}, written)

    def cards_of(self, addresses: Iterable[str]) -> tuple[Card, ...]:
        """The cards of a person, each once."""
        return tuple(dict.fromkeys(card for address in addresses for card in self.cards.get(address, ())))

    def bears_elsewhere(self, name: str, addresses: Iterable[str]) -> bool:
        """Whether a full name is somebody else's: of an address that is none of these, and of none of these."""
        bearers = self.borne.get(names.identity(name), frozenset())
        return bool(bearers) and bearers.isdisjoint(addresses)

    def line_of(self, addresses: Iterable[str]) -> PersonLine | None:
        """What the owner wrote of a person."""
        return next((self.lines[address] for address in addresses if address in self.lines), None)


def _person(
    group: Iterable[str], somebody: Mapping[str, Named], shared: frozenset[str], groups: Groups, index: _Index
) -> Person:
    addresses = tuple(sorted(group))
    line = index.line_of(addresses)
    several = len(addresses) == 1 and addresses[0] in shared
    cards = () if several and _of_several(index.cards_of(addresses)) else index.cards_of(addresses)
    own = cards if several else tuple(filter(is_of_one, cards))
    candidates = called.candidates([somebody[one] for one in addresses], own, line, partial(_is_free, index, addresses))
    dead = index.clues.dead & frozenset(addresses)
    name = _own_name(addresses[0], cards, somebody) if several else called.best_name(candidates, addresses)
    family, given = ("", "") if several else called.parts(name, own, candidates)
    found = Person(
        key=addresses[0],
        name=name,
        addresses=addresses,
        names=tuple(dict.fromkeys(shown for _, some in candidates for shown, _ in some)),
        family=family,
        given=given,
        write_to=write_to(addresses, dead, line, own, index.clues),
        dead=dead,
        circle=_circle(addresses, line, index.clues.circles),
        shared=several,
        evidence=tuple(dict.fromkeys(groups.why.get(addresses[0], ()))),
    )
    return _as_wished(_with_cards(found, own, cards), line)


def _own_name(address: str, cards: Sequence[Card], somebody: Mapping[str, Named]) -> str:
    """That of an address of several: on its card, else the one that they give themselves, else its own."""
    return cards[0].name if cards else somebody[address].name_of_several() or address


def _is_free(index: _Index, addresses: Sequence[str], name: str) -> bool:
    return not index.bears_elsewhere(name, addresses)


def _with_cards(person: Person, own: Sequence[Card], cards: Sequence[Card]) -> Person:
    """What their cards tell: the firm and the days of their life."""
    return replace(
        person,
        org=next((card.org for card in own if card.org), ""),
        called=tuple(dict.fromkeys(name.strip() for card in own for name in card.nicknames)),
        birthday=next((Birthday(card.birthday, card.uid) for card in own if card.birthday), None),
        anniversary=next((Birthday(card.anniversary, card.uid) for card in own if card.anniversary), None),
        died=next((Birthday(card.died, card.uid) for card in own if card.died), None),
        cards=tuple(card.uid for card in cards),
    )


def _as_wished(person: Person, line: PersonLine | None) -> Person:
    """What the owner set of them."""
    if line is None:
        return person
    return replace(person, language=line.language, elsewhere=bool(line.elsewhere), private=bool(line.private))


def _of_several(cards: Sequence[Card]) -> bool:
    return len({names.folded(card.name) for card in cards}) > 1


def _circle(addresses: Sequence[str], line: PersonLine | None, circles: Mapping[str, Circle]) -> Circle | None:
    """The circle of their line in the settings, else the one that names an address, else the one that names a domain."""
    if line and line.circle:
        return circles.get(line.circle)
    for circle in circles.values():
        if set(addresses) & set(circle.members):
            return circle
    domains = {f"@{address.partition('@')[2]}" for address in addresses}
    return next((circle for circle in circles.values() if domains & set(circle.members)), None)
