"""Whether two names at the ends of one exchange are one: a short form, other letters, an address that spells the name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from connectors.model import Card
from daemon.think.identity import names
from daemon.think.identity.name_forms import beside
from daemon.think.identity.nobody import is_open_host, same_firm
from daemon.think.identity.seen import Link, Named
from daemon.think.identity.sounds import short_form, sound

_SYLLABLES = re.compile(r"(?:(?:[kgsztdnhbpmryjfcw]|sh|ch|ts|[knhbpmrgj]y|ss|kk|tt|pp|tch)?[aeiou]|n(?![aeiou])|h(?![aeiou])|m(?=[bp]))+")  # fmt: skip


def readings(cards: Iterable[Card]) -> dict[str, set[str]]:
    """How the name on a card is read, by address."""
    found: dict[str, set[str]] = {}
    for card in cards:
        if card.phonetic and " " in card.phonetic:
            for address in card.addresses:
                found.setdefault(address, set()).add(sound(card.phonetic))
    return found


def sounds_alike(link: Link, somebody: Mapping[str, Named], read: Mapping[str, set[str]]) -> bool:
    """In one exchange: a short form of the name, or one in other letters that the card, the address or the name tells."""
    if link.one not in somebody or link.other not in somebody:
        return False
    one, other = somebody[link.one].full_names(), somebody[link.other].full_names()
    if bool(one) != bool(other) and _is_spelled_by(link.other if one else link.one, one or other, somebody):
        return True
    if any(short_form(a, b) for a in _written(somebody[link.one]) for b in _written(somebody[link.other])):
        return True
    if any(_beside(a, somebody) & _plain(b, somebody) for a, b in ((link.one, link.other), (link.other, link.one))):
        return True
    if not same_firm(link.one, link.other) and any(_is_part(a, b) or _is_part(b, a) for a in one for b in other):
        return True
    first, second = _sounds(link.one, one, read), _sounds(link.other, other, read)
    return bool(first & second) and any(_may_sound(a, b) for a in one for b in other)


def alike_at_one_firm(somebody: Mapping[str, Named], read: Mapping[str, set[str]]) -> Iterator[Link]:
    """高木 美穂 <miho.takagi@> and Miho Takagi at one firm, where nobody else could be meant."""
    at_house: dict[str, dict[str, list[str]]] = {}
    for address, named in somebody.items():
        full = named.full_names()
        if full and not is_open_host(address):
            at_house.setdefault(address.rpartition("@")[2], {})[address] = full
    for written in at_house.values():
        scripts = {names.script(name) for full in written.values() for name in full}
        holders: dict[str, list[str]] = {}
        for address, full in written.items() if len(written) > 1 and len(scripts) > 1 else ():
            for one in _sounds(address, full, read):
                holders.setdefault(one, []).append(address)
        for pair in (sorted(addresses) for addresses in holders.values() if len(addresses) == 2):
            if all(names.script(a) != names.script(b) for a in written[pair[0]] for b in written[pair[1]]):
                yield Link(pair[0], pair[1], "", "firm")


def _may_sound(one: str, other: str) -> bool:
    """Whether the sound may decide: in other letters, or where both spell Japanese in their ways (Satou, Sato)."""
    if names.script(one) != names.script(other):
        return True
    return all(_SYLLABLES.fullmatch(word) for name in (one, other) for word in names.plain_words(name) or ["?"])


def _is_part(one: str, other: str) -> bool:
    """Ana Ruiz is what Ana María Ruiz Soto is called every day."""
    if names.is_cjk(one) or names.is_cjk(other) or names.generation(one)[1] != names.generation(other)[1]:
        return False
    short, long = (names.plain_words(name) for name in (one, other))
    rest = iter(long)
    return 2 <= len(short) < len(long) and short[0] == long[0] and all(word in rest for word in short)


def _beside(address: str, somebody: Mapping[str, Named]) -> set[str]:
    """The short name in other letters beside a full one: Vivian Zhang (张薇)."""
    return {names.folded(form) for name in somebody[address].full_names() for form in beside(name)}


def _plain(address: str, somebody: Mapping[str, Named]) -> set[str]:
    return {names.folded(seen.name) for seen in somebody[address].theirs if seen.personal}


def _is_spelled_by(address: str, full: Iterable[str], somebody: Mapping[str, Named]) -> bool:
    """An address without a name that spells theirs: anna.berg@ answers for Anna Berg."""
    nameless = not any(names.looks_human(seen.name) and " " in seen.name for seen in somebody[address].theirs)
    spelled = _spelled(address)
    return bool(nameless and spelled and spelled in {sound(name) for name in full})


def _written(named: Named) -> set[str]:
    """The names by which they write and sign, those with an initial too: J. Marlowe."""
    return {*named.full_names(), *(one.name for one in named.theirs if one.personal)}


def _sounds(address: str, full: Iterable[str], read: Mapping[str, set[str]]) -> set[str]:
    """大野 健太 <kenta.ono@> sounds as its address spells it, Kenta Ono as it is written."""
    told = {sound(form) for name in full for form in (name, *beside(name))}
    return ({_spelled(address)} | read.get(address, set()) | told) - {""}


def _spelled(address: str) -> str:
    """How the two words of an address sound; empty where it does not have two."""
    parts = [part for part in re.split(r"[^a-z]+", address.partition("@")[0]) if len(part) > 1]
    return sound(" ".join(parts)) if len(parts) == 2 else ""
