"""Tombstones: what stays true when its evidence is gone. A deleted mail takes its words with it, not that we were in touch.

One is written for each contact of a mail that lies nowhere any more, and for the last contact each way with each address,
in case a whole account is lost. An event that left a calendar which is still read never was, and has none. No word of a mail
stays, its subject neither: whoever deletes a letter may have wanted just that.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from daemon.think.contacts import Bounced, Mail, Report, mail_contacts
from daemon.think.identity.owner import Own, SenderCounts
from daemon.think.model import Contact, Direction, Order, Tie

if TYPE_CHECKING:
    from daemon.think.identity.seen import Seen

BOUNCED, ORDERED = "bounced", "ordered"
# Orders that hold without a day.
_KEPT_ORDERS = frozenset(
    {"quiet", "died", "gone", "write_to", "also", "old_gone", "here", "leaves", "elsewhere", "namesake"}
)
_SAME_MAIL = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Tombstone:
    """A fact without evidence: a contact, or that a mail of mine came back (`bounced`), or an order of theirs (`ordered`).

    `address` is the other side's, `id` that of the mail or meeting. `gone`: its evidence was seen to vanish; else it is the
    last contact of its kind, which counts only while nothing of its account is known.
    """

    address: str
    direction: str
    at: datetime
    id: str
    account: str = ""
    folder: str = ""
    own: str = ""
    name: str = ""
    channel: str = "mail"
    kind: str = ""  # of an order
    told: str = ""  # the address that an order names, or the mail that came back
    gone: bool = True
    thread: str = ""  # the exchange that it belonged to


def stones_of(
    mail: Mail,
    names: Mapping[str, str],
    folder: str,
    own: Own,
    back: Bounced,
    limit: int,
) -> Iterator[Tombstone]:
    """What stays of the contacts that a mail was."""
    for address, contact in mail_contacts(mail, own, back, limit):
        yield stone_of(contact, names.get(address, ""), folder)


def stones_of_report(report: Report, mail_id: str) -> Iterator[Tombstone]:
    """A report that a mail of mine came back is deleted; that it came back stays true."""
    if report.action == "failed" and report.when is not None:
        for number, bounced in enumerate(report.message_ids):
            for address in report.recipients or ("",):
                yield Tombstone(address, BOUNCED, report.when, f"{mail_id}#{number}", told=bounced)


def stones_of_orders(sender: str, mail_id: str, when: datetime, orders: Iterable[Order]) -> Iterator[Tombstone]:
    """What they asked for holds until the owner says otherwise, even when the mail is deleted."""
    for number, order in enumerate(orders):
        if order.kind in _KEPT_ORDERS and order.day is None:
            yield Tombstone(sender, ORDERED, when, f"{mail_id}#{number}", kind=order.kind, told=order.address)


def stone_of(contact: Contact, name: str = "", folder: str = "", *, gone: bool = True) -> Tombstone:
    """The bare fact of a contact."""
    return Tombstone(
        contact.address,
        contact.direction.value,
        contact.when,
        contact.id,
        account=contact.account,
        folder=folder,
        own=contact.own_address,
        name=name,
        channel=contact.channel,
        gone=gone,
        thread=contact.thread,
    )


def last_stones(ties: Iterable[Tie]) -> Iterator[Tombstone]:
    """The last contact of each kind with each address, of all ties; what the owner logged has no account and stays by itself."""
    for tie in ties:
        last = {(one.address, one.direction): one for one in tie.contacts if one.address and one.account}
        for contact in last.values():
            name = tie.person.name if "@" not in tie.person.name else ""
            yield stone_of(contact, name, gone=False)


@dataclass(frozen=True, slots=True)
class Remembered:
    """The tombstones that count at one moment, and what each stands for."""

    stones: tuple[Tombstone, ...]

    @classmethod
    def of(cls, stones: Iterable[Tombstone], read: Collection[str], now: datetime) -> Remembered:
        """Those until `now`. A last contact counts where its account was never read into the cache of today."""
        return cls(tuple(one for one in stones if one.at <= now and (one.gone or one.account not in read)))

    def senders(self) -> Iterator[SenderCounts]:
        """Addresses from which I wrote."""
        for one in self.stones:
            if one.direction == Direction.OUTBOUND and one.own:
                yield SenderCounts(one.own, 1, 0, 0)

    def reports(self) -> Iterator[Report]:
        """What came back."""
        for one in self.stones:
            if one.direction == BOUNCED:
                yield Report("failed", (one.told,), (one.address,) if one.address else (), one.at)

    def orders(self) -> Iterator[tuple[str, str, datetime, tuple[Order, ...]]]:
        """Orders about the tie that stand though their mail is gone."""
        for one in self.stones:
            if one.direction == ORDERED:
                yield one.address, one.id.rpartition("#")[0], one.at, (Order(one.kind, "", None, one.told),)

    def names(self) -> Iterator[Seen]:
        """The names that stood beside these addresses."""
        from daemon.think.identity.seen import Seen  # noqa: PLC0415  a look for news asks nobody's name, and all of names comes with it

        for one in self.stones:
            if one.name and one.direction in set(Direction):
                theirs = one.direction == Direction.INBOUND
                yield Seen(one.address, one.name, one.address if theirs else one.own, 1, one.at, one.at)

    def contacts(
        self, own: Own, back: Bounced, worlds: Mapping[str, str], known: Mapping[str, Collection[Contact]], zone: tzinfo
    ) -> Iterator[Contact]:
        """The contacts whose evidence is gone; one that lies there again is not counted twice."""
        for one in self.stones:
            if one.direction not in set(Direction) or one.address in own or _came_back(one, back):
                continue
            if not any(_is_same(one, other) for other in known.get(one.address, ())):
                yield _contact(one, worlds.get(one.account, ""), zone)


def _is_same(stone: Tombstone, contact: Contact) -> bool:
    return stone.id == contact.id and stone.direction == contact.direction and abs(stone.at - contact.when) < _SAME_MAIL


def _came_back(stone: Tombstone, back: Bounced) -> bool:
    named = back.by_mail.get(stone.id)
    return named is not None and stone.direction == Direction.OUTBOUND and (not named or stone.address in named)


def _contact(stone: Tombstone, world: str, zone: tzinfo) -> Contact:
    return Contact(
        when=stone.at.astimezone(zone),
        direction=Direction(stone.direction),
        id=stone.id,
        address=stone.address,
        own_address=stone.own,
        account=stone.account,
        world=world,
        thread=stone.thread or (stone.id if stone.channel == "mail" else ""),
        channel=stone.channel,
    )
