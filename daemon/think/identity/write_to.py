"""Which address of a person is written to: the one that they told last, or used last, or that their card has since; never a dead one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from config.schema import PersonLine
from connectors.model import Card
from daemon.think.identity.seen import Clues, Link

_NEVER = datetime.min.replace(tzinfo=UTC)


def write_to(
    addresses: Sequence[str], dead: frozenset[str], line: PersonLine | None, cards: Sequence[Card], clues: Clues
) -> str:
    """The address that they told us last, else the one used last between us, else the first of the settings; never a dead one.

    One that they named for a day to come, or beside one that stays, counts once it is used; one from which they wrote just this once
    comes after all others that are used.
    """
    alive = [address for address in addresses if address not in dead]
    told = [
        link
        for link in clues.told
        if link.shows == "told"
        and link.other in alive
        and link.one in addresses
        and link.other not in clues.later - clues.used.keys()
    ]
    told += [link for link in clues.moved if link.one in alive and _came_from_elsewhere(link, addresses, clues)]
    just_once = {
        link.one for link in clues.moved if link.shows == "elsewhere" and link.when == clues.used.get(link.one)
    }
    if told:
        return max(told, key=lambda link: (link.when is not None, link.when or _NEVER)).other
    used = sorted(
        (address for address in alive if address in clues.used),
        key=lambda address: (address not in just_once, clues.used[address], address),
    )
    if used:
        return _newer_on_card(used[-1], alive, cards, clues) or used[-1]
    preferred = [address for address in (line.addresses if line else ()) if address in alive]
    return (preferred or alive or [""])[0]


def _newer_on_card(used: str, alive: Sequence[str], cards: Sequence[Card], clues: Clues) -> str:
    """The address of a card that was changed after the other was used last, and does not have that one any more."""
    for card in cards:
        known = [address for address in card.addresses if address in alive]
        if card.revised and card.revised > clues.used[used] and known and used not in card.addresses:
            return known[0]
    return ""


def _came_from_elsewhere(link: Link, addresses: Sequence[str], clues: Clues) -> bool:
    """Whether "this is my new address" followed on another one, so that it is the one to use from then on."""
    used = (clues.used.get(address) for address in addresses if address != link.one)
    return link.shows == "told" and any(when is not None and link.when and when < link.when for when in used)
