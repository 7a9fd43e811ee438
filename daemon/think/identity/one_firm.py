"""Two addresses of one name at one firm: one person with two addresses, or two people whom the firm itself tells apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from itertools import combinations

from daemon.think.identity import names
from daemon.think.identity.name_forms import aside
from daemon.think.identity.nobody import is_open_host, same_firm, same_house
from daemon.think.identity.seen import Link, Named, Seen
from daemon.think.identity.signature import FAINT, MARK

_MOST = 40  # a name at more addresses of one firm than this is no name


def told_apart(one: str, other: str, somebody: Mapping[str, Named]) -> bool:
    """By a number in the address (miller, miller2), by the department beside the name, or by what stands under their mails."""
    if are_numbered(one, other):
        return True
    asides = [{aside(seen.name) for seen in somebody[address].theirs} - {""} for address in (one, other)]
    if asides[0] and asides[1] and not asides[0] & asides[1]:
        return True
    return _side_by_side(somebody[one], somebody[other]) and _signed_apart(one, other, somebody)


def joined_names(somebody: Mapping[str, Named]) -> Iterator[Link]:
    """Katie Rhodes who has become Katie Rhodes-Bell at the same firm: the one began to write when the other had ended."""
    joined: list[tuple[str, str, list[str]]] = []
    plain: dict[tuple[str, str], list[str]] = {}
    for address, named in somebody.items():
        for name in {seen.name for seen in named.bearers()} if not is_open_host(address) else ():
            family, given = (names.folded(part) for part in names.split(name))
            if "-" in name and " " in family and given:
                joined.append((address, given, family.split()))
            elif family and given:
                plain.setdefault((family, given), []).append(address)
    for address, given, families in joined:
        found = {other for family in families for other in plain.get((family, given), ()) if same_firm(address, other)}
        if len(found) == 1 and not _side_by_side(somebody[address], somebody[min(found)]):
            yield Link(min(found), address, "", "firm")


def are_numbered(one: str, other: str) -> bool:
    """miller@ and miller2@ of one firm."""
    local, second = (address.partition("@")[0] for address in (one, other))
    same = local != second and local.rstrip("0123456789") == second.rstrip("0123456789")
    return same and same_firm(one, other)


def doubtful(seen: Iterable[Seen]) -> frozenset[str]:
    """Addresses that write under a name which another address of their firm bears too: of these every signature is looked at."""
    bearers: dict[tuple[str, str], set[str]] = {}
    for one in seen:
        if one.writer == one.address and one.name and not is_open_host(one.address):
            host = ".".join(one.address.rpartition("@")[2].rsplit(".", 2)[-2:])
            letters = "".join(sorted(filter(str.isalpha, one.name.casefold())))
            bearers.setdefault((host, letters), set()).add(one.address)
    return frozenset(
        address
        for addresses in bearers.values()
        if 1 < len(addresses) <= _MOST
        for pair in combinations(sorted(addresses), 2)
        if same_house(*(address.rpartition("@")[2] for address in pair))
        for address in pair
    )


def _signed_apart(one: str, other: str, somebody: Mapping[str, Named]) -> bool:
    """Whether under the mails of each stands what the other never has: another telephone, another department.

    In two parts of a house (law.uni.example, cs.uni.example) the name alone does not make one person of two who both write.
    """
    first, second = (_lines(somebody[address]) for address in (one, other))
    own, own_too = (first - second, second - first)
    sure, sure_too = ({line for line in lines if not line.startswith(FAINT)} for lines in (own, own_too))
    if (sure and sure_too) or (own and own_too and not first & second):
        return True
    return _are_parts(one, other) and not first & second


def _are_parts(one: str, other: str) -> bool:
    """Two parts of one house, neither of which is the house itself."""
    first, second = (address.rpartition("@")[2] for address in (one, other))
    return first != second and not first.endswith(f".{second}") and not second.endswith(f".{first}")


def _lines(named: Named) -> frozenset[str]:
    return frozenset(line for one in named.signed for line in one.lines if line.startswith(MARK))


def _side_by_side(one: Named, other: Named) -> bool:
    """Whether both wrote in the same weeks; whoever began when the other had ended has moved."""
    first, second = _span(one), _span(other)
    return first is not None and second is not None and first[0] <= second[1] and second[0] <= first[1]


def _span(named: Named) -> tuple[datetime, datetime] | None:
    own = [seen for seen in named.theirs if names.is_full(seen.name)]
    return (min(seen.first for seen in own), max(seen.latest for seen in own)) if own else None
