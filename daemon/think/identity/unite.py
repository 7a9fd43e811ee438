"""Which addresses are one person, and why. A common name alone unites nothing; two cards stay two people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import chain, combinations, pairwise

from connectors.model import Card
from daemon.think.identity import names
from daemon.think.identity.answered_alike import alike_at_one_firm, readings, sounds_alike
from daemon.think.identity.houses import moved_houses
from daemon.think.identity.name_forms import forms, noted_former, other_middle
from daemon.think.identity.nobody import same_firm
from daemon.think.identity.one_firm import are_numbered, joined_names, told_apart
from daemon.think.identity.owner import mailbox_of
from daemon.think.identity.seen import Clues, Link, Named, is_of_one
from daemon.think.identity.signed_alike import signature_links
from daemon.think.identity.sounds import other_given

_SOON = timedelta(days=400)  # so long who moves on may be silent
_NEVER = datetime.min.replace(tzinfo=UTC)
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
    for card in filter(is_of_one, clues.cards):
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
        known = link.one in somebody and link.other in somebody and not {link.one, link.other} & shared
        if known and not _are_two(link, somebody, clues):
            groups.unite(link, surely=False)
    return groups


def _sure(clues: Clues, shared: frozenset[str]) -> Iterator[Link]:
    for one, other in clues.together:
        yield Link(one, other, "", "owner")
    for line in clues.lines:
        yield from _chain(line.addresses, f"config:{line.line}", "config")
    for card in clues.cards:
        if is_of_one(card):
            yield from _chain([address for address in card.addresses if address not in shared], card.uid, "card")
    yield from _doubled_cards(clues.cards, shared)


def _doubled_cards(cards: Iterable[Card], shared: frozenset[str]) -> Iterator[Link]:
    """Two cards of one name with one telephone number or one full birthday: one person in two address books."""
    first: dict[tuple[str, str], tuple[str, Card]] = {}
    for card in cards:
        address = next((one for one in card.addresses if one not in shared), "")
        for mark in _marks_of(card) if address and names.is_full(card.name) else ():
            before = first.setdefault((names.identity(card.name), mark), (address, card))
            if before[1] is not card and not _of_two(before[1], card):
                yield Link(before[0], address, card.uid, "cards")


def _of_two(one: Card, other: Card) -> bool:
    """Two cards of one name and one telephone are two people's who were born on two days, or whom a firm tells apart."""
    born = one.birthday and other.birthday and one.birthday != other.birthday
    return bool(born) or any(are_numbered(a, b) for a in one.addresses for b in other.addresses)


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
    read = readings(clues.cards)
    for link in clues.threads:
        if _are_colleagues(link, somebody):
            continue
        if full.get(link.one, set()) & full.get(link.other, set()) or sounds_alike(link, somebody, read):
            yield link
    by_name: dict[str, list[str]] = {}
    for address in sorted(full):
        for name in full[address]:
            by_name.setdefault(name, []).append(address)
    yield from _moved(clues, somebody, full, by_name, groups)
    yield from _left(clues, somebody, full, by_name)
    yield from moved_houses(by_name, somebody)
    yield from joined_names(somebody)
    yield from signature_links(somebody, clues, by_name)
    namesakes = (
        pair for some in by_name.values() for pair in combinations(some[:_MOST_NAMESAKES], 2) if same_firm(*pair)
    )
    alike = ((link.one, link.other) for link in alike_at_one_firm(somebody, read))
    for one, other in chain(namesakes, alike):
        if (one, other) not in clues.beside and not told_apart(one, other, somebody):
            yield Link(one, other, "", "firm")
    yield from _moved(clues, somebody, full, by_name, groups)  # by now those before them may be one person


def _are_two(link: Link, somebody: Mapping[str, Named], clues: Clues) -> bool:
    """What tells two bearers of one name apart: both were at one meeting, they say so, or another letter or first name."""
    ends = (link.one, link.other)
    if (min(ends), max(ends)) in clues.met_beside or (link.shows != "told" and not clues.namesakes.isdisjoint(ends)):
        return True
    written = [[seen.name for seen in somebody[address].theirs if seen.personal] for address in ends]
    return other_middle(*written) or other_given(*(somebody[address].signed_names() for address in ends))


def _moved(
    clues: Clues,
    somebody: Mapping[str, Named],
    full: Mapping[str, set[str]],
    by_name: Mapping[str, list[str]],
    groups: Groups,
) -> Iterator[Link]:
    """Who writes "this is my new address" from there had another: that of the one person of that name, if there was just one.

    Who began to write under that name later takes nothing back; so the oldest word comes first, and what it unites counts.
    """
    for link in sorted(clues.moved, key=lambda one: (one.when is not None, one.when or _NEVER, one.one)):
        namesakes = {old for name in full.get(link.one, ()) for old in by_name[name]} - {link.one}
        earlier = sorted(old for old in namesakes if not _began_after(somebody[old], link.when))
        if len({min(groups.of(old)) for old in earlier}) == 1:
            yield Link(earlier[0], link.one, link.id, link.shows)


def _left(
    clues: Clues, somebody: Mapping[str, Named], full: Mapping[str, set[str]], by_name: Mapping[str, list[str]]
) -> Iterator[Link]:
    """Who said "I will write from there" and is silent since, and the one address that then began to write under their full name.

    What began long after that, or said itself to be yet another new one, is no second one.
    """
    moved = {link.one for link in clues.moved}
    for link in clues.leaving:
        namesakes = {one for name in full.get(link.one, ()) for one in by_name[name]} - {link.one}
        begun = {one: _began(somebody[one]) for one in namesakes}
        if link.when:
            begun = {one: at for one, at in begun.items() if not _began_after(somebody[one], link.when + _SOON)}
        first = min(filter(None, begun.values()), default=None)
        begun = {one: at for one, at in begun.items() if at == first or one not in moved}
        soon = [one for one, at in begun.items() if at and link.when and link.when < at <= link.when + _SOON]
        if len(begun) == 1 == len(soon) and not _wrote_after(somebody[link.one], begun[soon[0]]):
            yield Link(link.one, soon[0], link.id, link.shows, link.when)


def _began(named: Named) -> datetime | None:
    """When they first wrote from there."""
    return min((seen.first for seen in named.theirs), default=None)


def _began_after(named: Named, moment: datetime | None) -> bool:
    """Whether nobody had written from there, nor I to it, by then."""
    firsts = [seen.first for seen in (*named.theirs, *named.mine)]
    return moment is not None and bool(firsts) and min(firsts) > moment


def _wrote_after(named: Named, moment: datetime | None) -> bool:
    return any(moment is not None and seen.latest > moment for seen in named.theirs if seen.personal)


def _are_colleagues(link: Link, somebody: Mapping[str, Named]) -> bool:
    """Namesakes of one firm may answer for each other."""
    both = link.one in somebody and link.other in somebody
    return both and same_firm(link.one, link.other) and told_apart(link.one, link.other, somebody)


def _may_be_one(somebody: Mapping[str, Named], link: Link) -> bool:
    """An address that they named is theirs, unless somebody of another name writes from it."""
    ends = [somebody[address].full_names() for address in (link.one, link.other) if address in somebody]
    return all(not one or not other or _may_meet(one, other) for one, other in pairwise(ends))


def _may_meet(one: Iterable[str], other: Iterable[str]) -> bool:
    return any(names.same_bearer(a, b) for a in one for b in other)


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
        own = named.full_names() or (named.met() if not named.theirs else [])
        yield address, [*own, *on_card.get(address, ())]


def _called(card: Card) -> Iterator[str]:
    """Their other names, and nicknames with the family name: the card of Robert Kingsley, called Bob, is Bob Kingsley's."""
    yield from card.also
    yield from noted_former(card.note, card.given)
    for nickname in card.nicknames if card.family else ():
        if names.is_full(nickname):
            yield nickname
        elif names.looks_human(nickname) and names.is_cjk(nickname) == names.is_cjk(card.family):
            yield f"{card.family} {nickname}" if names.is_cjk(nickname) else f"{nickname} {card.family}"


def _full_names(written: Iterable[str]) -> set[str]:
    """What full names are compared by, those before a marriage too."""
    whole = [name for name in written if names.is_full(name) and not names.of_several(name)]
    return {names.identity(form) for name in whole for form in forms(name)}
