"""Whether what stands in a mail shows the name beside its address to be a house's, and who writes there: Paul / Blue Door Bindery.

Such a name may look like a person's: Blue Door Bindery, 北風珈琲. `seen.py` asks for it where the address is that of a role.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from daemon.think.identity import names
from daemon.think.identity.signature import LEGAL_FORM, lines_at_end, name_on
from daemon.think.language.known import of_all
from daemon.think.later import later
from daemon.think.mail.name_card import is_closing
from daemon.think.mail.own_words import OwnWords

HOUSE = "h:"

_STAFF_BEFORE = later(rf"(?:{of_all(lambda rules: rules.letters.houses.staff_before)})", re.IGNORECASE)
_STAFF_BEHIND = later(rf"(?:{of_all(lambda rules: rules.letters.houses.staff_behind)})", re.IGNORECASE)
_ARTICLE = later(rf"(?:{of_all(lambda rules: rules.letters.houses.article)})?", re.IGNORECASE)
_WRITER_BEFORE = later(rf"(?:{of_all(lambda rules: rules.letters.houses.writer_before)})\Z")
_WRITER_BEHIND = later(rf"(?:{of_all(lambda rules: rules.letters.houses.writer_behind)})")
_PLACED = later(r"(.{2,40}?)(?:\s+(?:at|from|@)\s+|\s*[@＠|｜/／(（]\s*)(?:the\s+)?(.{2,40}?)[)）]?\Z", re.IGNORECASE)
_TOP = 1000  # signs of a letter in which its writer may say for which house they write
_AROUND = 40  # signs before and behind the name of a house


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


def placed(written: str) -> tuple[str, str]:
    """Who writes and where they are, by the name beside an address: Ines at Blue Door, 岸本（北風珈琲）; empty where it does not tell."""
    found = _PLACED.fullmatch(" ".join(names.one_width(written).strip("\"'").split()))
    return (found[1].strip(), found[2].strip()) if found and names.looks_human(found[1]) else ("", "")


def is_part(name: str, whole: str) -> bool:
    """Whether a name is the given or the family name of that of a person: Grace and G. Okafor of Grace Okafor, 榎本 of 榎本 勝."""
    if names.is_cjk(whole):
        part, all_of_it = names.folded(name), names.folded(whole)
        return bool(part) and part != all_of_it and part in all_of_it
    words, own = names.shown(name).casefold().split(), names.shown(whole).casefold().split()
    bare = [word.strip(".,") for word in words]
    return bool(bare) and words != own and all(any(_may_be(word, one) for one in own) for word in bare)


def is_of(name: str, whole: str) -> bool:
    """Whether a name is that of a person or a part of it: Grace (Grace Okafor) is she herself."""
    return names.folded(name) == names.folded(whole) or is_part(names.shown(name), whole)


def is_begun(place: str, house: str) -> bool:
    """Whether a house is meant by the beginning of its name: Blue Door of Blue Door Bindery."""
    begun, whole = ("".join(names.shown(name).casefold().split()) for name in (place, house))
    return len(begun) > 1 and whole.startswith(begun)


def _may_be(word: str, whole: str) -> bool:
    return bool(word) and (word == whole or (len(word) == 1 and whole.startswith(word)))


def _above(house: str, lines: Sequence[str]) -> Iterator[str]:
    """The name on the line above that of the house."""
    for above, line in pairwise(lines):
        name = "" if above.endswith((",", "、", "，")) or is_closing(above) else name_on(above)
        if name and _is_same(line, house) and not _is_same(above, house) and not is_part(name, house):
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
        if name and names.looks_human(name) and not is_part(name, house):
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
    signed = any(_is_same(line, house) or is_part(line, house) for line in lines)
    return not signed and any(not rest.strip(" .,") for rest in formed)


def _places(house: str, text: str) -> Iterator[int]:
    at = text.find(house)
    while at >= 0:
        yield at
        at = text.find(house, at + len(house))


def _is_same(line: str, house: str) -> bool:
    return line.strip(" -–—.,") == house
