"""What mail shows of addresses and names, and what the owner says of them: the arguments of `people.py`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from config.schema import Circle, PersonLine
from connectors.model import Card
from daemon.think.identity import names
from daemon.think.identity.name_forms import aside
from daemon.think.identity.nobody import is_list, is_robot, is_role
from daemon.think.identity.owner import Own
from daemon.think.identity.signature import NAME
from daemon.think.identity.signed_house import HOUSE, NO_HOUSE, House, house_behind, signed_name
from daemon.think.identity.sounds import same_bearer


@dataclass(frozen=True, slots=True)
class Seen:
    """A name that stood beside an address; `writer` is who wrote it there: the address itself for its own From.

    `personal` is False for what machines and lists sent under that address; `bulk` is True for what went to many.
    """

    address: str
    name: str
    writer: str
    count: int
    first: datetime
    latest: datetime
    personal: bool = True
    bulk: bool = False


@dataclass(frozen=True, slots=True)
class Signed:
    """How mails from an address were signed (see `signature.py`), and the id of one of them."""

    address: str
    lines: tuple[str, ...]
    count: int
    first: datetime
    latest: datetime
    id: str


@dataclass(frozen=True, slots=True)
class Link:
    """Something that shows two addresses to be one person: the id of the evidence, what it shows, and when."""

    one: str
    other: str
    id: str
    shows: str
    when: datetime | None = None


@dataclass(frozen=True, slots=True)
class Clues:
    """All that is known about who is who.

    `threads`: one address answered what was written to the other. `told`: their own mail named the new address.
    `moved`: a mail says that it comes from a new or another address of its writer (both ends are that one); `leaving`: that they
    will write from a new one.
    `used`: when an address was last used between us. `lists`: addresses that mail of lists was sent to.
    `beside`: pairs of addresses of one firm that stood in one mail, in order: nobody needs two copies.
    `met_beside`: pairs of one name that were both at one meeting, in order: nobody sits on two chairs.
    `namesakes`: addresses whose owner wrote that somebody else has the same name.
    `later`: addresses that they named as theirs, to be used from a day to come or beside another one: not before they do.
    """

    own: Own
    seen: tuple[Seen, ...] = ()
    cards: tuple[Card, ...] = ()
    lines: tuple[PersonLine, ...] = ()
    circles: Mapping[str, Circle] = field(default_factory=dict)
    together: tuple[tuple[str, str], ...] = ()
    apart: tuple[tuple[str, str], ...] = ()
    threads: tuple[Link, ...] = ()
    told: tuple[Link, ...] = ()
    dead: frozenset[str] = frozenset()
    used: Mapping[str, datetime] = field(default_factory=dict)
    lists: frozenset[str] = frozenset()
    beside: frozenset[tuple[str, str]] = frozenset()
    signed: tuple[Signed, ...] = ()
    moved: tuple[Link, ...] = ()
    leaving: tuple[Link, ...] = ()
    met_beside: frozenset[tuple[str, str]] = frozenset()
    namesakes: frozenset[str] = frozenset()
    later: frozenset[str] = frozenset()


@dataclass(slots=True)
class Named:
    """The names of one address by who wrote them; each with how often, first and last."""

    mine: list[Seen] = field(default_factory=list)  # I typed it
    theirs: list[Seen] = field(default_factory=list)  # their own From
    others: list[Seen] = field(default_factory=list)  # the calendar too, which has no writer
    signed: list[Signed] = field(default_factory=list)
    personal: int = 0
    house: House = NO_HOUSE  # that of which a name beside the address is

    def signed_names(self) -> list[str]:
        """The full names under its mails."""
        found = (signed_name(one.lines) for one in self.signed)
        return [name for name in dict.fromkeys(found) if names.is_full(name)]

    def met(self) -> list[str]:
        """The full names under which the calendar has them."""
        return [one.name for one in self.others if not one.writer and names.is_full(one.name)]

    def is_met(self) -> bool:
        """Whether the calendar has them, and what came from there bears their own name: all that they sent were answers to invitations."""
        own = [one.name for one in self.theirs if names.is_full(one.name) and not names.is_through(one.name)]
        of_one = len(_bearers(self.theirs)) == 1 and not any(one.bulk for one in self.theirs)
        return bool(own) and of_one and any(not one.writer for one in self.others)

    def is_a_room(self) -> bool:
        """Whether the calendar alone has it, under names of which none is a person's: a meeting room, a projector."""
        known = [one.name for one in (*self.theirs, *self.others) if one.name and "@" not in one.name]
        met_only = not self.personal and not self.mine and all(not one.writer for one in self.others)
        return met_only and bool(known) and not any(map(names.looks_human, map(names.shown, known)))

    def bearers(self) -> list[Seen]:
        """The full names under which it wrote itself, most frequent first, each bearer once."""
        houses = () if self.house.is_of_one else self.house.names
        own = (one for one in self.theirs if one.personal or not self.personal)
        return _bearers([one for one in own if one.name not in houses])

    def is_of_several(self) -> bool:
        """Whether most of what it wrote stands under the names of a couple or a family: Tom and Ana Bell."""
        own = [one for one in self.theirs if one.name and "@" not in one.name]
        several = sum(one.count for one in own if names.of_several(one.name))
        return several * 2 > sum(one.count for one in own)

    def name_of_several(self) -> str:
        """The name that a couple or a family gives itself, where most of what it wrote stands under such: Tom and Ana Bell."""
        own = [one for one in self.theirs if one.name and "@" not in one.name and names.of_several(one.name)]
        most = max(own, key=lambda one: (one.count, one.latest, one.name), default=None)
        return names.shown(most.name) if most and self.is_of_several() else ""

    def is_steady(self) -> bool:
        """Whether one bearer wrote two thirds and more of it: a few forged or joking names make nobody vanish."""
        whole = [one for one in self.theirs if names.is_full(one.name)]
        first = next(iter(self.bearers()), None)
        own = sum(one.count for one in whole if first and same_bearer(first.name, one.name))
        return bool(whole) and own * 3 >= sum(one.count for one in whole) * 2

    def signers(self) -> list[Seen]:
        """The names under its mails where the address itself bears none, or that of several: 河合 洋子, 河合 弘."""
        houses = self.house.names
        whole = [one.name for one in self.theirs if names.is_full(one.name) and not names.of_several(one.name)]
        whole = [name for name in whole if name not in houses]
        by_name: dict[str, Seen] = {}
        for one in self.signed:
            if name := _writer_of(one.lines, houses):
                before = by_name.get(name) or Seen(one.address, name, one.address, 0, one.first, one.latest)
                first, latest = min(before.first, one.first), max(before.latest, one.latest)
                by_name[name] = replace(before, count=before.count + one.count, first=first, latest=latest)
        found = _bearers(by_name.values())
        if whole:  # a shop may look like a person: then none of those who sign there is it
            of_a_house = len(found) > 1 and found[1].count > 1
            return found if of_a_house and not any(same_bearer(a, b.name) for a in whole for b in found) else []
        return found or _bearers(by_name.values(), full=False)

    def full_names(self) -> list[str]:
        """The full names that are surely theirs: their own From and signature, and mine for them unless these differ."""
        own = [one.name for one in self.theirs if names.is_full(one.name) and (one.personal or not self.personal)]
        signed = [line.removeprefix(NAME) for one in self.signed for line in one.lines if line.startswith(NAME)]
        if not own and len(self.signers()) > 1:
            signed = []  # a ward, a desk: several sign there, and it is none of them
        own += [name for name in signed if names.is_full(name) and _agrees(name, own)]
        return own + [one.name for one in self.mine if names.is_full(one.name) and _agrees(one.name, own)]


def _agrees(name: str, own: list[str]) -> bool:
    return not own or any(same_bearer(name, other) for other in own)


def _bearers(written: Iterable[Seen], *, full: bool = True) -> list[Seen]:
    found: list[Seen] = []
    for one in sorted(written, key=lambda seen: (-seen.count, seen.name)):
        fits = names.is_full(one.name) if full else names.looks_human(one.name) and not names.is_cjk(one.name)
        same = same_bearer if full else names.same_initial
        if fits and not any(same(one.name, other.name) for other in found):
            found.append(one)
    return found


def _writer_of(lines: Sequence[str], houses: Collection[str]) -> str:
    """The name under a mail; where that is the name of a house, who writes for it."""
    name = signed_name(lines)
    writers = (line.removeprefix(HOUSE) for line in lines if line.startswith(HOUSE))
    return next(writers, "") if name in houses else name


def by_address(clues: Clues) -> dict[str, Named]:
    """What was seen, sorted by address."""
    found: dict[str, Named] = {}
    for seen in clues.seen:
        named = found.setdefault(seen.address, Named())
        if seen.writer == seen.address:
            personal = seen.personal and not names.is_through(seen.name)
            named.theirs.append(seen if personal else replace(seen, personal=False))
            named.personal += seen.count if personal else 0
        elif seen.writer in clues.own:
            named.mine.append(seen)
        else:
            named.others.append(seen)
    for signed in clues.signed:
        if signed.address in found:
            found[signed.address].signed.append(signed)
    for address, named in found.items():
        if is_role(address):
            named.house = house_behind(named.theirs, named.signed)
    return found


def is_somebody(address: str, named: Named, clues: Clues, listed: frozenset[str]) -> bool:
    """Whether a person may stand behind an address. `listed`: it is on a card or in the owner's settings."""
    if not address or address in clues.own or is_robot(address):
        return False
    if address in listed:
        return True
    if is_list(address) or (address in clues.lists and not named.personal):
        return False
    if named.theirs and not named.personal and not named.mine and not named.is_met():
        return False  # only machines and services wrote from there: "Maya via Files"
    if named.is_a_room():
        return False
    if is_role(address) and not (named.bearers() and named.personal):
        return False
    if _is_a_service(address, named) and not named.mine:
        return False
    return len(named.bearers()) < 3 or bool(named.mine) or named.is_steady()


def _is_a_service(address: str, named: Named) -> bool:
    """Rosa Klein (Boards) and Theo Rust (Boards) <comment-box@boards.example>: a service lends its address to several."""
    label = max(address.rpartition("@")[2].split(".")[:-1], key=len, default="")
    bearers = named.bearers()
    return len(bearers) > 1 and all(aside(one.name) == label for one in bearers)


def is_shared(address: str, named: Named) -> bool:
    """Whether several people write from it, by turns: then it stands for itself and bears nobody's name."""
    if named.is_of_several():
        return True
    bearers = named.bearers()
    if len(bearers) < 2 and len(signers := named.signers()) >= 2:
        bearers = signers
    if len(bearers) < 2:
        return is_role(address) and not bearers
    first, second = bearers[0], bearers[1]
    by_turns = first.first <= second.latest and second.first <= first.latest
    return (by_turns and second.count >= 2) or (len(bearers) >= 3 and not named.is_steady())


def is_of_one(card: Card) -> bool:
    """Whether all addresses of a card are one person's: not on that of a couple, nor on that of a club or a firm."""
    if names.of_several(card.name):
        return False
    house = names.folded(card.name) == names.folded(card.org) or not names.looks_human(names.shown(card.name))
    return len(card.addresses) < 2 or bool(card.given) or not house


def listed_addresses(cards: Iterable[Card], lines: Iterable[PersonLine]) -> frozenset[str]:
    """Addresses that stand on a card or in the settings."""
    on_cards = {address for card in cards for address in card.addresses}
    return frozenset(on_cards | {address for line in lines for address in line.addresses})
