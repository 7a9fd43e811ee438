"""Other forms of a name, and what tells two bearers of one name apart: beside it, turned round, from before a marriage."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from daemon.think.identity import names
from daemon.think.language.known import of_all
from daemon.think.later import later

_BESIDE = later(r"[(（\[【]\s*([^()（）\[\]【】]{2,40}?)\s*[)）\]】]|\s*[/／|｜]\s*([^/／|｜()（）]{2,40})$")
_RUNS = later(r"^([^\x00-\x7f]+(?:[ 　][^\x00-\x7f]+)*)[ 　]+([A-Za-z][A-Za-z'’. -]+)$|^([A-Za-z][A-Za-z'’. -]+?)[ 　]+([^\x00-\x7f]+(?:[ 　][^\x00-\x7f]+)*)$")  # fmt: skip
_NOTED = later(of_all(lambda rules: rules.letters.names.noted_former))  # on a card, in the owner's words

_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ø": "oe", "å": "aa", "æ": "ae"}
)
_FORMER = later(
    rf"[(（\[]\s*(?:n[ée]e|geb(?:oren|\.)?|{of_all(lambda rules: rules.letters.names.former)})[\s:：.・]*([^()（）\[\]]+?)\s*[)）\]]"
    rf"|\b(?:(?-i:n[ée]e)|geb\.|{of_all(lambda rules: rules.letters.names.formerly)})\s+([^()（）,]+)$"
    r"|(?<=[一-鿿\uf900-\ufaff々])\s*[(（]([一-鿿\uf900-\ufaff々]{1,3})[)）]\s*(?=[一-鿿\uf900-\ufaff々ぁ-んァ-ヴ])",  # 小川（西村）美穂
    re.IGNORECASE,
)
_ONES = later(  # pronouns, and on which machine or in which part they write
    of_all(lambda rules: rules.letters.names.no_aside), re.IGNORECASE
)
_DEPARTMENT = later(rf"(?:^|\s)(\S{{2,12}}(?:{of_all(lambda rules: rules.letters.names.department)}))(?=\s|$)")


def beside(name: str) -> Iterator[str]:
    """The same name in other letters, as it stands beside it: Vivian Zhang (张薇), 山田 太郎 / Taro Yamada."""
    text = " ".join(name.split())
    found = _RUNS.match(text)
    pieces = [part for part in found.groups() if part] if found else []
    pieces += [part for one in _BESIDE.finditer(text) for part in one.groups() if part]
    main = names.shown(text)
    for piece in pieces:
        if names.looks_human(piece) and names.script(piece) != names.script(main) and _is_a_name(piece):
            yield piece.strip()


def _is_a_name(piece: str) -> bool:
    return names.is_full(piece) or (names.is_cjk(piece) and 2 <= len(piece) <= 4)


def forms(name: str) -> Iterator[str]:
    """The forms of a full name that are compared: with and without umlauts, in other letters, turned round, of before."""
    whole = [name, *(one for one in beside(name) if names.is_full(one))]
    for one in whole:
        yield one
        yield without_umlauts(one)
        if turned := _turned(one):
            yield turned
    yield from _formers(name)


def _turned(name: str) -> str:
    """亮 佐久間, as programs from abroad write it."""
    parts = names.shown(name).replace("・", " ").split(" ")
    return f"{parts[1]} {parts[0]}" if len(parts) == 2 and names.is_cjk(name) and all(parts) else ""


def former(name: str) -> str:
    """The full name that they bore before, where it stands beside the present one: Anna Berg (née Holm), 小川（旧姓 西村）美穂."""
    found = _FORMER.search(names.one_width(name))
    old = next((part.strip() for part in found.groups() if part), "") if found else ""
    if not found or not old or not names.looks_human(old) or " " in old:
        return old if " " in old and names.looks_human(old) else ""
    given = names.split(_FORMER.sub(" ", names.one_width(name)))[1]
    if not given:
        return ""
    return f"{old} {given}" if names.is_cjk(old) else f"{given} {old}"


def _formers(name: str) -> Iterator[str]:
    """The full names that they may have borne before: of 髙木美穂（旧姓 林）, who does not tell where her given name begins, all."""
    if old := former(name):
        yield old
    found = _FORMER.search(names.one_width(name))
    before = next((part.strip() for part in found.groups() if part), "") if found else ""
    bare = names.shown(_FORMER.sub(" ", names.one_width(name))) if before else ""
    if names.is_cjk(before) and names.is_full(bare) and not names.split(bare)[1]:
        yield from (f"{before} {bare[at:]}" for at in range(1, len(bare)))


def without_umlauts(name: str) -> str:
    """As it is written where there are no umlauts: Juergen Mueller."""
    return name.translate(_UMLAUTS)


def aside(name: str) -> str:
    """What stands beside a name, as firms tell namesakes apart: 田中 健（営業部）, 営業部 田中 健. Pronouns tell nothing."""
    text = names.one_width(name)
    found = re.search(r"[(（\[【]([^()（）\[\]【】]+)[)）\]】]", text) or (
        _DEPARTMENT.search(text) if len(text.split()) > 1 else None
    )
    return "" if not found or _ONES.fullmatch(found[1].strip()) else "".join(found[1].split()).casefold()


def noted_former(note: str, given: str) -> Iterator[str]:
    """The full name of before that a note on a card tells: 旧姓 西村, née Holm."""
    for found in _NOTED.finditer(unicodedata.normalize("NFC", note)):
        old = next(part for part in found.groups() if part)
        if given and names.is_cjk(old) == names.is_cjk(given):
            yield f"{old} {given}" if names.is_cjk(old) else f"{given} {old}"


def other_middle(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether letters between the names tell two people apart: John A. Wright and John B. Wright."""
    first, second = ([_middle(name) for name in written] for written in (one, other))
    letters, letters_too = ({letter for middle, _ in some for letter in middle} for some in (first, second))
    short = any(initial for _, initial in (*first, *second))
    return bool(short and letters and letters_too and not letters & letters_too)


def _middle(name: str) -> tuple[tuple[str, ...], bool]:
    """The first letters of what stands between the given and the family name, and whether one of them is but a letter."""
    if names.is_cjk(name):
        return (), False
    words = [word.strip(".,").casefold() for word in names.shown(names.generation(name)[0]).split()]
    between = [word for word in words[1:-1] if word] if len(words) > 2 else []
    return tuple(word[0] for word in between), any(len(word) == 1 for word in between)
