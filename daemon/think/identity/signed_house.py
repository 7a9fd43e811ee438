"""Whether what stands in a mail shows the name beside its address to be a house's, and who writes there: Paul / Blue Door Bindery.

Such a name may look like a person's: Blue Door Bindery, 北風珈琲. One mail tells by `house_in`, all of an address by `house_behind`:
`seen.py` asks for it where that is the address of a role.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from daemon.think.identity import names
from daemon.think.identity.signature import LEGAL_FORM, NAME, lines_at_end, name_on
from daemon.think.language.known import of_all
from daemon.think.later import later
from daemon.think.mail.name_card import is_closing
from daemon.think.mail.own_words import OwnWords

if TYPE_CHECKING:
    from daemon.think.identity.seen import Seen, Signed

HOUSE = "h:"

_THE = of_all(lambda rules: rules.letters.houses.article)
_ARTICLE = later(rf"(?:{_THE})?", re.IGNORECASE)
_STAFF_BEFORE = later(rf"(?:{of_all(lambda rules: rules.letters.houses.staff_before)})", re.IGNORECASE)
_STAFF_BEHIND = later(rf"(?:{of_all(lambda rules: rules.letters.houses.staff_behind)})", re.IGNORECASE)
_WRITER_BEFORE = later(rf"(?:{of_all(lambda rules: rules.letters.houses.writer_before)})\Z")
_WRITER_BEHIND = later(rf"(?:{of_all(lambda rules: rules.letters.houses.writer_behind)})")
_AT = of_all(lambda rules: rules.letters.houses.at)
_WRITER_AT = later(
    rf"(.{{2,40}}?)(?:\s+(?:{_AT}|@)\s+|\s*[@＠|｜/／(（]\s*)(?:(?:{_THE})\s+)?(.{{2,40}}?)[)）]?\Z", re.IGNORECASE
)
_TOP = 1000  # signs of a letter in which its writer may say for which house they write
_AROUND = 40  # signs before and behind the name of a house
_A_SHARE = 4  # of the letters


@dataclass(frozen=True, slots=True)
class House:
    """The names beside an address that are a house's, and whether one person alone writes for it."""

    names: tuple[str, ...] = ()
    is_of_one: bool = True


NO_HOUSE = House()


def house_in(own: OwnWords, bearer: str) -> tuple[str, ...]:
    """`h:` and the name of who writes for the house whose name stands beside the address, `h:` alone where it is but shown to be one."""
    house = names.shown(bearer)
    if not names.is_full(house):
        return ()
    lines = [" ".join(line.split()) for line in lines_at_end(own)]
    told = [HOUSE + one for one in (*_above(house, lines), *_behind(house, lines), *_in_words(house, own.text[:_TOP]))]
    if not told and (any(_names_staff(house, line) for line in lines) or _is_signed_as_firm(house, lines)):
        told.append(HOUSE)
    return tuple(dict.fromkeys(told))


def house_behind(written: Sequence[Seen], signed: Sequence[Signed]) -> House:
    """The house of which a name beside an address is, by its letters: under which names it wrote, and how they are signed.

    Most letters show it, or who writes there beside it: Ines at Blue Door. Who signs with a part of the name bears it, and so does who
    signs a share of the letters alone with all of it: Helen Park once stood above Grace Okafor.
    """
    full = dict.fromkeys(one.name for one in written if names.is_full(one.name))
    houses = tuple(
        name for name in full if _is_mostly_a_house(name, written, signed) and not _is_signed_by(name, written, signed)
    )
    return House(houses, _is_of_one(houses, written, signed)) if houses else NO_HOUSE


def signed_name(lines: Iterable[str]) -> str:
    """The name among the lines of a signature."""
    return next((line.removeprefix(NAME) for line in lines if line.startswith(NAME)), "")


def writer_and_place(written: str) -> tuple[str, str]:
    """Who writes and where they are, by the name beside an address: Ines at Blue Door, 岸本（北風珈琲）; empty where it does not tell."""
    found = _WRITER_AT.fullmatch(" ".join(names.one_width(written).strip("\"'").split()))
    return (found[1].strip(), found[2].strip()) if found and names.looks_human(found[1]) else ("", "")


def is_part_of_name(name: str, whole: str) -> bool:
    """Whether a name is the given or the family name of that of a person: Grace and G. Okafor of Grace Okafor, 榎本 of 榎本 勝."""
    if names.is_cjk(whole):
        part, all_of_it = names.folded(name), names.folded(whole)
        return bool(part) and part != all_of_it and part in all_of_it
    words, own = names.shown(name).casefold().split(), names.shown(whole).casefold().split()
    bare = [word.strip(".,") for word in words]
    return bool(bare) and words != own and all(any(_may_be(word, one) for one in own) for word in bare)


def _is_mostly_a_house(name: str, written: Sequence[Seen], signed: Sequence[Signed]) -> bool:
    """Whether more than half of the letters show it."""
    told = sum(one.count for one in signed if _tells_of_a_house(one))
    personal = sum(one.count for one in written if one.personal and not one.bulk)
    return (told + _written_at(name, written)) * 2 > max(personal, sum(one.count for one in signed))


def _is_signed_by(name: str, written: Sequence[Seen], signed: Sequence[Signed]) -> bool:
    """Whether somebody of this name signs: with a part of it, or alone with all of it in a quarter of the letters that are signed."""
    if any(is_part_of_name(signed_name(one.lines), name) for one in signed):
        return True
    own = (one for one in signed if names.folded(signed_name(one.lines)) == names.folded(name))
    alone = sum(one.count for one in own if not _tells_of_a_house(one)) - _written_at(name, written)
    return alone > 0 and alone * _A_SHARE >= sum(one.count for one in signed)


def _is_of_one(houses: Sequence[str], written: Sequence[Seen], signed: Sequence[Signed]) -> bool:
    """Whether one person alone writes for a house, whose only address it may be: not several, and not nobody."""
    told = [line.removeprefix(HOUSE) for one in signed for line in one.lines if line.startswith(HOUSE)]
    placed = [writer_and_place(one.name) for one in written]
    beside = [who for who, place in placed if any(_is_short_for(place, house) for house in houses)]
    often = [(signed_name(one.lines), one.count) for one in signed]
    under = [name for name, count in often if names.is_full(name) or (name and count > 1)]
    found: list[str] = []
    for one in filter(None, (*told, *beside, *under)):
        known = any(one == other or is_part_of_name(one, other) or is_part_of_name(other, one) for other in found)
        if not known and not any(_is_short_for(one, house) for house in houses):
            found.append(one)
    return len(found) == 1 or (not found and "" not in told)


def _tells_of_a_house(signed: Signed) -> bool:
    return any(line.startswith(HOUSE) for line in signed.lines)


def _written_at(house: str, written: Iterable[Seen]) -> int:
    """How many letters bear the name of somebody at a house: Ines at Blue Door, for Blue Door Bindery."""
    placed = ((one.count, *writer_and_place(one.name)) for one in written)
    return sum(count for count, who, place in placed if _is_short_for(place, house) and not _is_name_of(who, house))


def _is_name_of(name: str, whole: str) -> bool:
    """Whether a name is that of a person or a part of it: Grace (Grace Okafor) is she herself."""
    return names.folded(name) == names.folded(whole) or is_part_of_name(names.shown(name), whole)


def _is_short_for(place: str, house: str) -> bool:
    """Whether a house is meant by the beginning of its name: Blue Door of Blue Door Bindery."""
    begun, whole = ("".join(names.shown(name).casefold().split()) for name in (place, house))
    return len(begun) > 1 and whole.startswith(begun)


def _may_be(word: str, whole: str) -> bool:
    return bool(word) and (word == whole or (len(word) == 1 and whole.startswith(word)))


def _above(house: str, lines: Sequence[str]) -> Iterator[str]:
    """The name on the line above that of the house."""
    for above, line in pairwise(lines):
        name = "" if above.endswith((",", "、", "，")) or is_closing(above) else name_on(above)
        if name and _is_same(line, house) and not _is_same(above, house) and not is_part_of_name(name, house):
            yield name


def _behind(house: str, lines: Iterable[str]) -> Iterator[str]:
    """北風珈琲 岸本: the name behind that of the house."""
    for line in lines:
        rest = line.removeprefix(f"{house} ") if names.is_cjk(house) else line
        if rest != line and 2 <= len(rest) <= 8 and name_on(rest) and names.looks_human(rest):
            yield rest


def _in_words(house: str, text: str) -> Iterator[str]:
    """北風珈琲の岸本です; Paul here from Blue Door Bindery."""
    for at in _places(house, text):
        end = at + len(house)
        found = _WRITER_BEHIND.match(text[end : end + _AROUND]) or _WRITER_BEFORE.search(
            text[max(0, at - _AROUND) : at]
        )
        name = next(filter(None, found.groups()), "") if found else ""
        if name and names.looks_human(name) and not is_part_of_name(name, house):
            yield name


def _names_staff(house: str, line: str) -> bool:
    """The team at Blue Door Bindery, 北風珈琲 スタッフ一同: the whole line says so. Regards from everyone at Grace Okafor! does not."""
    before, found, behind = LEGAL_FORM.sub("", line).strip(" -–—.,").partition(house)
    if not found:
        return False
    at, after = before.strip(), behind.rstrip()
    return bool(
        (_STAFF_BEFORE.fullmatch(at) and not after) or (_ARTICLE.fullmatch(at) and _STAFF_BEHIND.fullmatch(after))
    )


def _is_signed_as_firm(house: str, lines: Sequence[str]) -> bool:
    """公益財団法人 里山財団: beside the name stands a legal form alone, and nobody signs; Grace above Grace Okafor Ltd is somebody."""
    formed = [
        LEGAL_FORM.sub("", line.replace(house, "", 1)) for line in lines if house in line and LEGAL_FORM.search(line)
    ]
    signed = any(_is_same(line, house) or is_part_of_name(line, house) for line in lines)
    return not signed and any(not rest.strip(" .,") for rest in formed)


def _places(house: str, text: str) -> Iterator[int]:
    at = text.find(house)
    while at >= 0:
        yield at
        at = text.find(house, at + len(house))


def _is_same(line: str, house: str) -> bool:
    return line.strip(" -–—.,") == house
