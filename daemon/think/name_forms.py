"""Other forms of a name, and what tells two bearers of one name apart: beside it, turned round, from before a marriage."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from daemon.think import names

_BESIDE = re.compile(r"[(（\[【]\s*([^()（）\[\]【】]{2,40}?)\s*[)）\]】]|\s*[/／|｜]\s*([^/／|｜()（）]{2,40})$")
_RUNS = re.compile(r"^([^\x00-\x7f]+(?:[ 　][^\x00-\x7f]+)*)[ 　]+([A-Za-z][A-Za-z'’. -]+)$|^([A-Za-z][A-Za-z'’. -]+?)[ 　]+([^\x00-\x7f]+(?:[ 　][^\x00-\x7f]+)*)$")  # fmt: skip
_NOTED = re.compile(  # on a card, in the owner's words
    r"旧姓\s*[:：は]?\s*「?([一-鿿々ぁ-んァ-ヴ]{1,5})|\b(?:n[ée]e|maiden name|born|formerly|geb\.)\s*[:：]?\s*([A-ZÀ-Þ][\w'’-]+)"
)


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
        yield names.without_umlauts(one)
        if turned := _turned(one):
            yield turned
    if old := names.former(name):
        yield old


def _turned(name: str) -> str:
    """亮 佐久間, as programs from abroad write it."""
    parts = names.shown(name).replace("・", " ").split(" ")
    return f"{parts[1]} {parts[0]}" if len(parts) == 2 and names.is_cjk(name) and all(parts) else ""


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
