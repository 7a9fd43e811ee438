"""Which addresses are one person, and why. A common name alone unites nothing; two cards stay two people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations, pairwise

from connectors.model import Card
from daemon.think import names
from daemon.think.nobody import same_firm
from daemon.think.owner import mailbox_of
from daemon.think.seen import Clues, Link, Named
from daemon.think.signed_alike import signature_links
from daemon.think.sounds import short_form, sound

_MOST_NAMESAKES = 40  # a name at more addresses than this is no name


@dataclass(slots=True)
class Groups:
    """Addresses united step by step; what the owner keeps apart, and people with different cards, stay apart."""

    apart: frozenset[frozenset[str]]
    lines: Mapping[str, int]  # address -> its line in the owner's settings
    cards: Mapping[str, frozenset[str]]  # address -> names of its cards, by uid
    members: dict[str, set[str]] = field(default_factory=dict)
    why: dict[str, list[tuple[str, str]]] = field(default_factory=dict)

    def of(self, address: str) -> set[str]:
        """The group of an address, made if it stands alone."""
        return self.members.setdefault(address, {address})

    def unite(self, link: Link, *, surely: bool) -> None:
        """Unite two groups unless something speaks against it; a card or the owner's word is sure, all else is not."""
        one, other = self.of(link.one), self.of(link.other)
        if one is other or self._kept_apart(one, other) or (not surely and self._two_cards(one, other)):
            return
        if link.shows != "owner" and self._two_lines(one, other):
            return
        merged = one | other
        reasons = [reason for address in (min(one), min(other)) for reason in self.why.pop(address, [])]
        self.why[min(merged)] = [*reasons, (link.id, link.shows)]
        for address in merged:
            self.members[address] = merged

    def _kept_apart(self, one: set[str], other: set[str]) -> bool:
        return (
            any(frozenset(pair) in self.apart for pair in ((a, b) for a in one for b in other)) if self.apart else False
        )

    def _two_lines(self, one: set[str], other: set[str]) -> bool:
        """Whether the owner's settings name them on two lines, as two people."""
        first, second = ({self.lines[address] for address in group if address in self.lines} for group in (one, other))
        return bool(first and second and not first & second)

    def _two_cards(self, one: set[str], other: set[str]) -> bool:
        first = {card for address in one for card in self.cards.get(address, ())}
        second = {card for address in other for card in self.cards.get(address, ())}
        return bool(first and second and not first & second)


def unite(somebody: Mapping[str, Named], shared: frozenset[str], clues: Clues) -> Groups:
    """All addresses behind which a person stands, in groups of one person each."""
    cards: dict[str, set[str]] = {}
    for card in (card for card in clues.cards if not names.of_several(card.name)):
        for address in card.addresses:
            cards.setdefault(address, set()).add(card.uid)
    groups = Groups(
        frozenset(frozenset(pair) for pair in clues.apart),
        {address: number for number, line in enumerate(clues.lines) for address in line.addresses},
        {address: frozenset(uids) for address, uids in cards.items()},
    )
    for address in somebody:
        groups.of(address)
    for link in _sure(clues, shared):
        if link.one in somebody and link.other in somebody:
            groups.unite(link, surely=True)
    for link in _likely(somebody, clues, groups):
        if link.one in somebody and link.other in somebody and not {link.one, link.other} & shared:
            groups.unite(link, surely=False)
    return groups


def _sure(clues: Clues, shared: frozenset[str]) -> Iterator[Link]:
    for one, other in clues.together:
        yield Link(one, other, "", "owner")
    for line in clues.lines:
        yield from _chain(line.addresses, f"config:{line.line}", "config")
    for card in clues.cards:
        if not names.of_several(card.name):  # a couple's card has two people's addresses
            yield from _chain([address for address in card.addresses if address not in shared], card.uid, "card")
    yield from _doubled_cards(clues.cards, shared)


def _doubled_cards(cards: Iterable[Card], shared: frozenset[str]) -> Iterator[Link]:
    """Two cards of one name with one telephone number or one full birthday: one person in two address books."""
    first: dict[tuple[str, str], tuple[str, Card]] = {}
    for card in cards:
        address = next((one for one in card.addresses if one not in shared), "")
        for mark in _marks_of(card) if address and names.is_full(card.name) else ():
            before = first.setdefault((names.identity(card.name), mark), (address, card))
            if before[1] is not card:
                yield Link(before[0], address, card.uid, "cards")


def _marks_of(card: Card) -> Iterator[str]:
    for phone in card.phones:
        digits = "".join(filter(str.isdigit, phone))
        if len(digits) >= 9:
            yield digits[-9:]  # with and without +81
    if card.birthday and card.birthday.year:
        yield f"born {card.birthday}"


def _chain(addresses: Iterable[str], evidence: str, shows: str) -> Iterator[Link]:
    for one, other in pairwise(addresses):
        yield Link(one, other, evidence, shows)


def _likely(somebody: Mapping[str, Named], clues: Clues, groups: Groups) -> Iterator[Link]:
    """Strong evidence besides the name: one mailbox, their own word, an answer from elsewhere, one firm or signature."""
    yield from _one_mailbox(somebody)
    yield from (link for link in clues.told if _may_be_one(somebody, link))
    full = {address: _full_names(written) for address, written in _with_card_names(somebody, clues.cards)}
    sounds = _readings(clues.cards)
    for link in clues.threads:
        if _are_colleagues(link, somebody):
            continue
        if full.get(link.one, set()) & full.get(link.other, set()) or _sounds_alike(link, somebody, sounds):
            yield link
    by_name: dict[str, list[str]] = {}
    for address in sorted(full):
        for name in full[address]:
            by_name.setdefault(name, []).append(address)
    yield from _moved(clues, full, by_name, groups)
    yield from signature_links(somebody, clues, by_name)
    for addresses in by_name.values():
        for one, other in combinations(addresses[:_MOST_NAMESAKES], 2):
            if same_firm(one, other) and (one, other) not in clues.beside and not _told_apart(one, other, somebody):
                yield Link(one, other, "", "firm")


def _moved(
    clues: Clues, full: Mapping[str, set[str]], by_name: Mapping[str, list[str]], groups: Groups
) -> Iterator[Link]:
    """Who writes "this is my new address" from there had another: that of the one person of that name, if there is just one."""
    for link in clues.moved:
        earlier = sorted({old for name in full.get(link.one, ()) for old in by_name[name]} - {link.one})
        if len({min(groups.of(old)) for old in earlier}) == 1:
            yield Link(earlier[0], link.one, link.id, link.shows)


def _are_colleagues(link: Link, somebody: Mapping[str, Named]) -> bool:
    """Namesakes of one firm may answer for each other."""
    both = link.one in somebody and link.other in somebody
    return both and same_firm(link.one, link.other) and _told_apart(link.one, link.other, somebody)


def _told_apart(one: str, other: str, somebody: Mapping[str, Named]) -> bool:
    """Firms tell namesakes apart by a number in the address (miller, miller2) or by the department beside the name."""
    local, second = (address.partition("@")[0] for address in (one, other))
    if local != second and local.rstrip("0123456789") == second.rstrip("0123456789"):
        return True
    asides = [{names.aside(seen.name) for seen in somebody[address].theirs} - {""} for address in (one, other)]
    return bool(asides[0] and asides[1] and not asides[0] & asides[1])


def _may_be_one(somebody: Mapping[str, Named], link: Link) -> bool:
    """An address that they named is theirs, unless somebody of another name writes from it."""
    ends = [somebody[address].full_names() for address in (link.one, link.other) if address in somebody]
    return all(not one or not other or _may_meet(one, other) for one, other in pairwise(ends))


def _may_meet(one: Iterable[str], other: Iterable[str]) -> bool:
    return any(names.same_bearer(a, b) for a in one for b in other)


def _readings(cards: Iterable[Card]) -> dict[str, set[str]]:
    """How the name on a card is read, by address."""
    found: dict[str, set[str]] = {}
    for card in cards:
        if card.phonetic and " " in card.phonetic:
            for address in card.addresses:
                found.setdefault(address, set()).add(sound(card.phonetic))
    return found


def _sounds_alike(link: Link, somebody: Mapping[str, Named], readings: Mapping[str, set[str]]) -> bool:
    """In one exchange: a short form of the name, or one in other letters that the card or the address spells."""
    if link.one not in somebody or link.other not in somebody:
        return False
    one, other = somebody[link.one].full_names(), somebody[link.other].full_names()
    if bool(one) != bool(other) and _is_spelled_by(link.other if one else link.one, one or other, somebody):
        return True
    if any(short_form(a, b) for a in _written(somebody[link.one]) for b in _written(somebody[link.other])):
        return True
    first, second = _sounds(link.one, one, readings), _sounds(link.other, other, readings)
    return bool(first & second) and any(names.script(a) != names.script(b) for a in one for b in other)


def _is_spelled_by(address: str, full: Iterable[str], somebody: Mapping[str, Named]) -> bool:
    """An address without a name that spells theirs: anna.berg@ answers for Anna Berg."""
    nameless = not any(names.looks_human(seen.name) and " " in seen.name for seen in somebody[address].theirs)
    spelled = _spelled(address)
    return bool(nameless and spelled and spelled in {sound(name) for name in full})


def _written(named: Named) -> set[str]:
    """The names by which they write and sign, those with an initial too: J. Marlowe."""
    return {*named.full_names(), *(one.name for one in named.theirs if one.personal)}


def _sounds(address: str, full: Iterable[str], readings: Mapping[str, set[str]]) -> set[str]:
    """大野 健太 <kenta.ono@> sounds as its address spells it, Kenta Ono as it is written."""
    return ({_spelled(address)} | readings.get(address, set()) | {sound(name) for name in full}) - {""}


def _spelled(address: str) -> str:
    """How the two words of an address sound; empty where it does not have two."""
    parts = [part for part in re.split(r"[^a-z]+", address.partition("@")[0]) if len(part) > 1]
    return sound(" ".join(parts)) if len(parts) == 2 else ""


def _one_mailbox(somebody: Mapping[str, Named]) -> Iterator[Link]:
    by_box: dict[str, list[str]] = {}
    for address in sorted(somebody):
        by_box.setdefault(mailbox_of(address), []).append(address)
    for addresses in by_box.values():
        yield from _chain(addresses, "", "mailbox")


def _with_card_names(somebody: Mapping[str, Named], cards: Iterable[Card]) -> Iterator[tuple[str, list[str]]]:
    on_card: dict[str, list[str]] = {}
    for card in cards:
        for address in card.addresses:
            on_card.setdefault(address, []).extend((card.name, *_called(card)))
    for address, named in somebody.items():
        yield address, [*named.full_names(), *on_card.get(address, ())]


def _called(card: Card) -> Iterator[str]:
    """Their other names, and nicknames with the family name: the card of Robert Kingsley, called Bob, is Bob Kingsley's."""
    yield from card.also
    for nickname in card.nicknames if card.family else ():
        if names.is_full(nickname):
            yield nickname
        elif names.looks_human(nickname) and names.is_cjk(nickname) == names.is_cjk(card.family):
            yield f"{card.family} {nickname}" if names.is_cjk(nickname) else f"{nickname} {card.family}"


def _full_names(written: Iterable[str]) -> set[str]:
    """What full names are compared by, those before a marriage too."""
    whole = [name for name in written if names.is_full(name) and not names.of_several(name)]
    spelled_out = [plain for name in whole if (plain := names.without_umlauts(name)) != name]
    return {names.identity(name) for name in (*whole, *spelled_out, *filter(None, map(names.former, whole)))}
