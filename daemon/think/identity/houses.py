"""Firms that changed their domain: two people and more who have the same name and the same first part at both, one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from itertools import combinations

from daemon.think.identity.nobody import is_open_host
from daemon.think.identity.seen import Link, Named

_OVERLAP = timedelta(days=30)  # both are in use for some weeks
_ENOUGH = 2  # people who moved together
_MOST_DOMAINS = 8  # a first part and a name at more domains than this is no move


def moved_houses(by_name: Mapping[str, list[str]], somebody: Mapping[str, Named]) -> Iterator[Link]:
    """The pairs of addresses of each who moved with a firm from one domain to another."""
    pairs: dict[tuple[str, str], dict[str, tuple[str, str]]] = {}
    for name in sorted(by_name):
        at: dict[str, dict[str, str]] = {}
        for address in by_name[name]:
            local, _, domain = address.rpartition("@")
            if not is_open_host(address):
                at.setdefault(local, {})[domain] = address
        for local, found in at.items():
            if 1 < len(found) <= _MOST_DOMAINS:
                for one, other in combinations(sorted(found), 2):
                    pairs.setdefault((one, other), {})[local] = (found[one], found[other])
    for moved in pairs.values():
        ways = {_later(somebody[one], somebody[other]) for one, other in moved.values()}
        if len(moved) >= _ENOUGH and ways in ({1}, {-1}):  # two firms with two pairs of namesakes write side by side
            yield from (Link(one, other, "", "firm") for one, other in moved.values())


def _later(one: Named, other: Named) -> int:
    """1 where the second began to write when the first had ended, -1 the other way round, 0 where they overlap."""
    if not one.theirs or not other.theirs:
        return 0
    first, second = (
        (min(seen.first for seen in some), max(seen.latest for seen in some)) for some in (one.theirs, other.theirs)
    )
    if first[1] <= second[0] + _OVERLAP:
        return 1
    return -1 if second[1] <= first[0] + _OVERLAP else 0
