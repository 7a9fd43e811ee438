"""Firms that changed their domain: two people and more who have the same name and the same first part at both."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations

from daemon.think.nobody import is_open_host
from daemon.think.seen import Link

_ENOUGH = 2  # people who moved together
_MOST_DOMAINS = 8  # a first part and a name at more domains than this is no move


def moved_houses(by_name: Mapping[str, list[str]]) -> Iterator[Link]:
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
        if len(moved) >= _ENOUGH:
            yield from (Link(one, other, "", "firm") for one, other in moved.values())
