"""What the cache and the owner know of who is who, brought together for `think/people.py`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from config.schema import Settings
from daemon.gathering import Gathered
from daemon.store.cache import Cache
from daemon.store.state import State
from daemon.think.contacts import dead_addresses
from daemon.think.identity.one_firm import doubtful
from daemon.think.identity.seen import Clues, Link, Seen
from daemon.think.identity.signed_alike import telling
from daemon.think.model import Direction, Order

_OWN = frozenset({"write_to", "also"})  # orders that name an address of their own


def clues_of(settings: Settings, cache: Cache, state: State, gathered: Gathered, now: datetime) -> Clues:
    """Names, cards, settings, the owner's word, and what mails tell of addresses."""
    statements = state.statements()
    inbound = gathered.last(Direction.INBOUND)
    seen = (*cache.names(now, gathered.own), *gathered.kept.names(), *_met_only(gathered, now))
    cards = tuple(cache.cards())
    return Clues(
        own=gathered.own,
        seen=seen,
        cards=cards,
        lines=settings.people,
        circles=settings.circles,
        together=tuple((one.one, one.other) for one in statements if one.together),
        apart=tuple((one.one, one.other) for one in statements if not one.together),
        threads=tuple(gathered.threads),
        told=tuple(_told_addresses(gathered)),
        moved=tuple(_moved(gathered)),
        leaving=tuple(_leaving(gathered)),
        signed=(*cache.signed(now), *telling(cache.marks(now), cards, _called(seen), doubtful(seen))),
        dead=dead_addresses(gathered.reports, inbound) | _given_up(gathered, inbound),
        used=gathered.last(Direction.INBOUND, Direction.OUTBOUND),
        lists=cache.lists(),
        later=frozenset(_not_yet(gathered, now)),
        beside=frozenset(gathered.beside),
        met_beside=frozenset(gathered.met_beside),
        namesakes=frozenset(_namesakes(gathered)),
    )


def _called(seen: Iterable[Seen]) -> dict[str, str]:
    """The name beside each address, the one of its own letters before those that others typed."""
    found: dict[str, str] = {}
    for one in seen:
        if one.writer == one.address or one.address not in found:
            found[one.address] = one.name
    return found


def _met_only(gathered: Gathered, now: datetime) -> Iterator[Seen]:
    """Whom the calendar or a logged call names, as its writer wrote them: the weakest of names."""
    for address in gathered.addresses:
        yield Seen(address, gathered.guests.get(address, ""), "", 1, now, now)


def _told_addresses(gathered: Gathered) -> Iterator[Link]:
    """Addresses that they named as their own in a mail of their own: the new one, the one that is given up, or the usual one."""
    for sender, mail_id, when, orders in gathered.orders:
        for order in orders if gathered.knows(sender) else ():
            address = order.address.lower()
            if address and order.kind in _OWN:
                yield Link(sender, address, mail_id, "told", when)
            elif address and order.kind == "gone" and address != sender:
                yield Link(address, sender, mail_id, "told", when)
            elif address and order.kind == "elsewhere" and address != sender:
                yield Link(sender, address, mail_id, "elsewhere", when)


def _moved(gathered: Gathered) -> Iterator[Link]:
    """Mails that say to come from a new address of their writer, or from another one of theirs."""
    for sender, mail_id, when, orders in gathered.orders:
        if gathered.knows(sender) and not _names_another(sender, orders):
            kinds = {order.kind for order in orders if order.address in ("", sender) or order.kind == "elsewhere"}
            if kinds & {"here", "old_gone", "write_to", "elsewhere"}:
                shows = "elsewhere" if kinds <= {"elsewhere", "away", "back"} else "told"
                yield Link(sender, sender, mail_id, shows, when)


def _leaving(gathered: Gathered) -> Iterator[Link]:
    """Mails that say that their writer will write from a new address, and do not name it."""
    for sender, mail_id, when, orders in gathered.orders:
        if gathered.knows(sender) and any(order.kind == "leaves" for order in orders):
            yield Link(sender, sender, mail_id, "told", when)


def _namesakes(gathered: Gathered) -> Iterator[str]:
    """Addresses whose owner wrote that somebody else has the same name."""
    for sender, _, _, orders in gathered.orders:
        if any(order.kind == "namesake" for order in orders):
            yield sender


def _names_another(sender: str, orders: Iterable[Order]) -> bool:
    return any(order.kind in _OWN and order.address.lower() not in ("", sender) for order in orders)


def _not_yet(gathered: Gathered, now: datetime) -> Iterator[str]:
    """Addresses that they named as theirs from a day to come, or beside the one that they keep."""
    for sender, _, _, orders in gathered.orders:
        for order in orders if gathered.knows(sender) else ():
            if order.kind == "also" or (order.kind == "write_to" and order.since and order.since > now.date()):
                yield order.address.lower()


def _given_up(gathered: Gathered, inbound: dict[str, datetime]) -> frozenset[str]:
    """Addresses whose owner wrote that they are no longer read, and who did not write from there later."""
    gone: dict[str, datetime] = {}
    for sender, _, when, orders in gathered.orders:
        new = {order.address.lower() for order in orders if order.kind in _OWN}
        for order in orders if gathered.knows(sender) else ():
            # "My old address is dead", written from the new one, does not mean the new one.
            from_old = order.kind == "old_gone" and _names_another(sender, orders)
            address = (order.address or sender).lower()
            if (order.kind == "gone" or from_old) and address not in new:
                gone[address] = when
    return frozenset(address for address, when in gone.items() if inbound.get(address, when) <= when)
