"""Who is who: from addresses, names, cards and the owner's words to persons. Who is listed is decided in `ties.py`.

What is known comes from `seen.py`; how addresses are united stands in `unite.py`, what is no person in `nobody.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from config.schema import Circle, PersonLine
from connectors.model import Card
from daemon.think.identity import names
from daemon.think.identity.nobody import is_role
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


@dataclass(frozen=True, slots=True)
class _Index:
    """Cards and lines of the settings by address, so that each person is put together without searching."""

    clues: Clues
    cards: Mapping[str, tuple[Card, ...]]
    lines: Mapping[str, PersonLine]
    borne: Mapping[str, frozenset[str]]  # full name -> the addresses whose own From bears it

    @classmethod
    def of(cls, clues: Clues, seen: Mapping[str, Named]) -> _Index:
        cards: dict[str, tuple[Card, ...]] = {}
        for card in clues.cards:
            for address in card.addresses:
                cards[address] = (*cards.get(address, ()), card)
        borne: dict[str, set[str]] = {}
        for address, named in seen.items():
            for one in named.bearers():
                borne.setdefault(names.identity(one.name), set()).add(address)
        lines = {address: line for line in clues.lines for address in line.addresses}
        return cls(clues, cards, lines, {name: frozenset(addresses) for name, addresses in borne.items()})

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
    candidates = _names([somebody[one] for one in addresses], own, line, partial(_is_free, index, addresses))
    dead = index.clues.dead & frozenset(addresses)
    name = _own_name(addresses[0], cards, somebody) if several else _best_name(candidates, addresses)
    family, given = ("", "") if several else _parts(name, own, candidates)
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


# --- names -------------------------------------------------------------------------------------


def _names(
    named: Sequence[Named], cards: Sequence[Card], line: PersonLine | None, is_free: Callable[[str], bool]
) -> list[tuple[str, list[tuple[str, int]]]]:
    """The names a person goes by, from the best source to the worst: what I set, typed, what they write, the card, others."""
    theirs = [seen for one in named for seen in one.theirs if seen.personal]
    mine = _still_right([seen for one in named for seen in one.mine], theirs, is_free)
    on_cards = {names.folded(card.name) for card in cards}
    found = [("config", [(line.name, 1)])] if line and line.name else []
    found += [("mine", _ranked(mine, on_cards)), ("theirs", _ranked(_newest_name(theirs), on_cards))]
    found.append(("card", [(name, 1) for card in cards for name in (_on_card(card), *card.also) if name]))
    found.append(("others", _ranked(seen for one in named for seen in one.others)))
    return found


def _on_card(card: Card) -> str:
    """The name of a card; a comma in it that does not follow the family name is no `Last, First`."""
    last, comma, _ = card.name.partition(",")
    if comma and card.family and card.given and names.folded(card.family) not in names.folded(last):
        eastern = names.is_cjk(card.family)
        return f"{card.family} {card.given}" if eastern else f"{card.given} {card.family}"
    return card.name


def _still_right(mine: Sequence[Seen], theirs: Sequence[Seen], is_free: Callable[[str], bool]) -> list[Seen]:
    """What I typed, without names that are not theirs (a slip), and without the one that they have given up since.

    Kit Baxter is Christopher Baxter as I call him, unless somebody else bears that name.
    """
    own = [seen for seen in theirs if names.is_full(seen.name)]
    right = [
        seen
        for seen in mine
        if not own
        or not names.is_full(seen.name)
        or any(_may_be_typed_for(seen.name, one.name, is_free) for one in own)
        or (is_free(seen.name) and any(_same_family(seen.name, one.name) for one in own))
    ]
    kept = {names.folded(seen.name) for seen in _newest_name(own)}
    given_up = {names.folded(seen.name) for seen in own} - kept
    return [seen for seen in right if names.folded(seen.name) not in given_up]


def _may_be_typed_for(typed: str, own: str, is_free: Callable[[str], bool]) -> bool:
    """Whether a name that I typed may be theirs; the full name of somebody else with the same initial is a slip."""
    same = names.identity(typed) == names.identity(own)
    return same or (names.same_bearer(typed, own) and (is_free(typed) or names.script(typed) != names.script(own)))


def _same_family(one: str, other: str) -> bool:
    (family, _), (other_family, _) = names.split(one), names.split(other)
    return bool(family) and names.folded(family) == names.folded(other_family)


def _newest_name(theirs: Sequence[Seen]) -> list[Seen]:
    """Their own names without one that ended before another began under the same given name: she married."""
    return [seen for seen in theirs if not any(_follows(seen, other) for other in theirs)]


def _follows(seen: Seen, other: Seen) -> bool:
    if other.first <= seen.latest or not (names.is_full(seen.name) and names.is_full(other.name)):
        return False
    (family, given), (new_family, new_given) = names.split(seen.name), names.split(other.name)
    same = names.folded(given) == names.folded(new_given) and names.is_cjk(seen.name) == names.is_cjk(other.name)
    return bool(family and new_family and same) and names.folded(family) != names.folded(new_family)


def _ranked(seen: Iterable[Seen], on_cards: Collection[str] = ()) -> list[tuple[str, int]]:
    """Names made fit to be shown, the most frequent first, of equally frequent ones that of the card, then the latest."""
    count: dict[str, int] = {}
    latest: dict[str, datetime] = {}
    for one in seen:
        shown = names.shown(one.name)
        if shown:
            count[shown] = count.get(shown, 0) + one.count
            latest[shown] = max(latest.get(shown, one.latest), one.latest)
    order = sorted(
        count, key=lambda name: (count[name], names.folded(name) in on_cards, latest[name], name), reverse=True
    )
    return [(name, count[name]) for name in order]


def _best_name(candidates: Sequence[tuple[str, list[tuple[str, int]]]], addresses: Sequence[str]) -> str:
    """The first name that says more than the address; a fuller form of the same name, wherever it stands, is better."""
    flat = [(source, shown) for source, found in candidates for shown, _ in found]
    for source, shown in flat:
        if source == "config":
            return shown
    good = [shown for _, shown in flat if not any(names.is_weak(shown, address) for address in addresses)]
    if not good:
        return next((shown for _, shown in flat if "@" not in shown), addresses[0])
    best = good[0]
    if names.is_full(best):
        return best
    part = names.folded(best)
    return next((shown for shown in good if names.is_full(shown) and part in names.folded(shown)), best)


def _parts(
    name: str, cards: Sequence[Card], candidates: Sequence[tuple[str, list[tuple[str, int]]]]
) -> tuple[str, str]:
    """Family and given name: from the card whose name this is, else from the name, else from another form of it."""
    fold = names.folded(name)
    for card in cards:
        if card.family and card.given and names.is_cjk(card.family) == names.is_cjk(name):
            return card.family, card.given
    family, given = names.split(name)
    if family and given:
        return family, given
    for _, found in candidates:
        for shown, _ in found:
            whole = names.split(shown)
            if (
                all(whole)
                and names.folded(shown) in {fold, names.folded("".join(whole))}
                and names.folded(shown) == fold
            ):
                return whole
    return family, given


def _circle(addresses: Sequence[str], line: PersonLine | None, circles: Mapping[str, Circle]) -> Circle | None:
    """The circle of their line in the settings, else the one that names an address, else the one that names a domain."""
    if line and line.circle:
        return circles.get(line.circle)
    for circle in circles.values():
        if set(addresses) & set(circle.members):
            return circle
    domains = {f"@{address.partition('@')[2]}" for address in addresses}
    return next((circle for circle in circles.values() if domains & set(circle.members)), None)
