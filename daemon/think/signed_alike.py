"""What signatures show of who is who: an address in them, or the same lines under the same full name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from connectors.model import Card
from daemon.think import names
from daemon.think.nobody import is_open_host, is_role
from daemon.think.seen import Clues, Link, Named
from daemon.think.signature import MAIL, MARK, mark


def signature_links(somebody: Mapping[str, Named], clues: Clues, by_name: Mapping[str, list[str]]) -> Iterator[Link]:
    """Pairs of addresses that signatures show to be one person's."""
    for address in sorted(somebody):
        yield from _addresses_under(address, somebody)
    of_cards, everywhere = _marks_of_cards(clues.cards), _everywhere(somebody)
    for addresses in by_name.values():
        if len(addresses) > 1:
            yield from _same_lines(addresses, somebody, of_cards, everywhere)


def _everywhere(somebody: Mapping[str, Named]) -> frozenset[str]:
    """Lines that stand under the mail of several firms (a town, a motto): they are no firm's, and show nothing."""
    firms: dict[str, set[str]] = {}
    for address, named in somebody.items():
        if not is_open_host(address):
            for line in {line for one in named.signed for line in one.lines if line.startswith(MARK)}:
                firms.setdefault(line, set()).add(address.rpartition("@")[2])
    return frozenset(line for line, hosts in firms.items() if len(hosts) > 2)


def _addresses_under(address: str, somebody: Mapping[str, Named]) -> Iterator[Link]:
    """Another address of theirs in their signature; a role's (`info@`) is that of the firm, another name's is a colleague's."""
    named = somebody[address]
    for one in named.signed:
        for line in one.lines:
            other = line.removeprefix(MAIL)
            if line.startswith(MAIL) and other != address and other in somebody and not is_role(other):
                mine, theirs = named.full_names(), somebody[other].full_names()
                if mine and (not theirs or any(names.same_bearer(a, b) for a in mine for b in theirs)):
                    yield Link(address, other, one.id, "signature")


def _same_lines(
    addresses: list[str],
    somebody: Mapping[str, Named],
    of_cards: Mapping[str, dict[str, str]],
    everywhere: frozenset[str],
) -> Iterator[Link]:
    """Addresses of one full name whose signatures, or whose card, have a firm or a telephone number in common."""
    first: dict[str, tuple[str, str]] = {}
    for address in addresses:
        marks = {line: one.id for one in somebody[address].signed for line in one.lines if line.startswith(MARK)}
        for line, evidence in {**of_cards.get(address, {}), **marks}.items():
            if line in everywhere:
                continue
            before = first.setdefault(line, (address, evidence))
            if before[0] != address:
                yield Link(before[0], address, evidence, "signature")


def _marks_of_cards(cards: Iterable[Card]) -> dict[str, dict[str, str]]:
    """The firm and the numbers of a card, marked like the lines of a signature."""
    found: dict[str, dict[str, str]] = {}
    for card in cards:
        digits = ("".join(filter(str.isdigit, phone)) for phone in card.phones)
        marks = {line: card.uid for text in (card.org, *digits) if (line := mark(text))}
        for address in card.addresses:
            found.setdefault(address, {}).update(marks)
    return found
