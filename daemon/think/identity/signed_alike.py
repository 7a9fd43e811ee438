"""What signatures show of who is who: an address in them, or the same lines under the same full name."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, groupby, islice

from connectors.model import Card
from daemon.think.identity import names
from daemon.think.identity.nobody import is_open_host, is_role, same_firm
from daemon.think.identity.seen import Clues, Link, Named, Signed
from daemon.think.identity.signature import FAINT, MAIL, MARK, faint_mark, mark, phone_mark
from daemon.think.identity.sounds import short_form

_MOST_FIRMS = 2  # a line under the mail of more is no firm's
_MOST_BEARERS = 1  # who write from all of these firms
_MOST_MARKED = 1000  # addresses at which one line is looked at
_MOST_HOLDERS = 12  # a line under more addresses than this is a house's, and names nobody
_MOST_NAMESAKES = 40  # a name at more addresses than this is no name
_SHORTEST = 4  # signs of the name of a firm
_ENOUGH = 3  # so many faint lines together are a signature


@dataclass(frozen=True, slots=True)
class _Marks:
    """Marks of an address with their evidence; `known` are those of its firm, by the card or by the domain."""

    lines: Mapping[str, str]
    known: frozenset[str]


def signature_links(somebody: Mapping[str, Named], clues: Clues, by_name: Mapping[str, list[str]]) -> Iterator[Link]:
    """Pairs of addresses that signatures show to be one person's."""
    for address in sorted(somebody):
        yield from _addresses_under(address, somebody)
    of_cards, everywhere = _marks_of_cards(clues.cards), _everywhere(somebody)
    marks = {address: _marks(address, named, of_cards.get(address, {})) for address, named in somebody.items()}
    for addresses in by_name.values():
        if len(addresses) > 1:
            yield from _same_lines(addresses, marks, everywhere)
    yield from _short_forms(marks, everywhere, somebody)


def _marks_elsewhere(cards: Iterable[Card], addresses: Iterable[str]) -> frozenset[str]:
    """What a line of a signature may agree with besides other signatures: the lines of cards, the domains of firms."""
    hosts = {address.rpartition("@")[2] for address in addresses if not is_open_host(address)}
    on_cards = {line for lines in _marks_of_cards(cards).values() for line in lines}
    return frozenset({*on_cards, *(line for host in hosts for line in _marks_of_domain(host))})


def telling(
    marks: Iterable[Signed], cards: Iterable[Card], called: Mapping[str, str], doubtful: Container[str] = ()
) -> Iterator[Signed]:
    """Of all lines under all mails, those of one line together, the few that can show anything.

    A line that stands under one address alone, and on no card, shows nothing, nor does one that stands everywhere: there
    are as many of these as mails. Of the `doubtful`, who have a namesake at their firm, each shows who they are not. `called`: the name beside each address.
    """
    known = _marks_elsewhere(cards, called)
    for lines, group in groupby(marks, key=lambda one: one.lines):
        holders = list(islice(group, _MOST_MARKED))
        if not _stands_everywhere({one.address: called.get(one.address, "") for one in holders}) and (
            len(holders) > 1 or known.issuperset(lines)
        ):
            yield from holders
        else:
            yield from (one for one in holders if one.address in doubtful)


def _everywhere(somebody: Mapping[str, Named]) -> frozenset[str]:
    """Lines that are no firm's, and show nothing: a town, a motto."""
    holders: dict[str, dict[str, str]] = {}
    for address, named in somebody.items():
        if not is_open_host(address):
            name = next((seen.name for seen in named.theirs), "")
            for line in {line for one in named.signed for line in one.lines if line.startswith(MARK)}:
                holders.setdefault(line, {})[address] = name
    return frozenset(line for line, bearers in holders.items() if _stands_everywhere(bearers))


def _stands_everywhere(bearers: Mapping[str, str]) -> bool:
    """Whether a line stands under the mail of several firms, and not of one person who writes from all of them."""
    firms = {address.rpartition("@")[2] for address in bearers if not is_open_host(address)}
    return len(firms) > _MOST_FIRMS and len({_initials(name) for name in bearers.values()}) > _MOST_BEARERS


def _initials(name: str) -> str:
    """J and W for Jürgen Weiß in all spellings; of a Japanese name its first character."""
    fold = names.folded(name)
    return fold[:1] if names.is_cjk(fold) else "".join(sorted(word[0] for word in fold.split()))


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


def _marks(address: str, named: Named, of_cards: Mapping[str, str]) -> _Marks:
    """What stands under the mails of an address and on its card, and the domain of its firm; each with its evidence."""
    signed = {line: one.id for one in named.signed for line in one.lines if line.startswith(MARK)}
    firm = {} if is_open_host(address) else dict.fromkeys(_marks_of_domain(address.rpartition("@")[2]), "")
    return _Marks({**firm, **of_cards, **signed}, frozenset((*firm, *of_cards)))


def _marks_of_domain(host: str) -> Iterator[str]:
    """A domain as a signature names it: glasshaus.example, or Glasshaus alone."""
    yield mark(host)
    label = max(host.split(".")[:-1], key=len, default="").replace("-", "")
    if len(label) >= _SHORTEST:
        yield from (mark(label), faint_mark(label))


def _same_lines(addresses: list[str], marks: Mapping[str, _Marks], everywhere: frozenset[str]) -> Iterator[Link]:
    """Addresses of one full name whose signatures, or whose card, have a firm or a telephone number in common.

    Of two at one firm `unite.py` decides by the name alone.
    """
    for one, other in combinations(addresses[:_MOST_NAMESAKES], 2):
        first, second = marks[one], marks[other]
        common = sorted(first.lines.keys() & second.lines.keys() - everywhere)
        telling = [line for line in common if not line.startswith(FAINT) or line in first.known | second.known]
        shown = telling or (common if len(common) >= _ENOUGH else [])
        evidence = next((id_ for line in shown if (id_ := second.lines[line] or first.lines[line])), "")
        if evidence and not same_firm(one, other):
            yield Link(one, other, evidence, "signature")


def _short_forms(
    marks: Mapping[str, _Marks], everywhere: frozenset[str], somebody: Mapping[str, Named]
) -> Iterator[Link]:
    """Bob and Robert Kingsley under one telephone number or firm, where nobody else there could be meant."""
    holders: dict[str, list[str]] = {}
    for address, own in marks.items():
        for line in own.lines.keys() - everywhere:
            if not line.startswith(FAINT) or line in own.known:
                holders.setdefault(line, []).append(address)
    for line, addresses in holders.items():
        pairs = [pair for pair in combinations(addresses[:_MOST_HOLDERS], 2) if _is_short_form(*pair, somebody)]
        for one, other in pairs:
            bearers = _bearers((one, other), somebody)
            met = (_bearers(pair, somebody) for pair in pairs if one in pair or other in pair)
            if all(found <= bearers for found in met):  # a third address under one of the two names is nobody else's
                yield Link(one, other, marks[other].lines[line] or marks[one].lines[line], "signature")


def _bearers(pair: tuple[str, str], somebody: Mapping[str, Named]) -> frozenset[str]:
    """The names of two addresses, however often each is written."""
    return frozenset(names.identity(name) for address in pair for name in somebody[address].full_names())


def _is_short_form(one: str, other: str, somebody: Mapping[str, Named]) -> bool:
    if same_firm(one, other):
        return False
    return any(short_form(a, b) for a in somebody[one].full_names() for b in somebody[other].full_names())


def _marks_of_cards(cards: Iterable[Card]) -> dict[str, dict[str, str]]:
    """The firm and the numbers of a card, marked like the lines of a signature."""
    found: dict[str, dict[str, str]] = {}
    for card in cards:
        lines = (mark(card.org), faint_mark(card.org), *(phone_mark(phone) for phone in card.phones))
        marks = {line: card.uid for line in lines if line}
        for address in card.addresses:
            found.setdefault(address, {}).update(marks)
    return found
