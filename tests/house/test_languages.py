"""A language lives in its own folder: the rooms that think ask it for its words, and neither hold words in Japanese letters nor ask for its name."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from daemon.think.language.known import LANGUAGES

ROOM = Path(__file__).parents[2] / "daemon" / "think"
HOME = "language/"
"""Where languages live: what is read in `language/<xx>/ledger/` and `letters/`, what is written in `speech/`."""

SCRIPTS = "letters as such, and how they sound: one may stand in a text of any language"
NAMES = "variants of one character, compared as equal in any name"
EXCEPTIONS = {
    "identity/sounds.py": SCRIPTS,
    "mail/sentences.py": "tells which language a text is in, by its letters",
    "identity/names.py": NAMES,
}
_RANGE = re.compile(r"[^\x00-\x7f]-[^\x00-\x7f]")
_LETTER = re.compile(r"[ぁ-ゖァ-ヵ一-鿿]")


def of_one_language(source: str) -> Iterator[tuple[int, str]]:
    """The texts in a module, with their lines, that are the name of a language or hold words in Japanese letters."""
    tree = ast.parse(source)
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}  # docstrings may tell examples
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in told:
            continue
        if node.value in LANGUAGES or _LETTER.search(_RANGE.sub("", node.value)):
            yield node.lineno, node.value


def modules() -> list[str]:
    names = sorted(path.relative_to(ROOM).as_posix() for path in ROOM.rglob("*.py"))
    return [name for name in names if not name.startswith(HOME)]


@pytest.mark.parametrize("name", modules())
def test_a_room_neither_holds_words_of_a_language_nor_asks_for_its_name(name: str) -> None:
    found = list(of_one_language((ROOM / name).read_text(encoding="utf-8")))
    if name in EXCEPTIONS:
        assert found, f"{name} needs no exception any more: take it off the list"
    else:
        assert found == [], f"{name}: the words go to daemon/think/language/<xx>/, see ledger/ and letters/ there"


def test_no_exception_is_for_a_room_that_is_gone() -> None:
    assert set(EXCEPTIONS) <= set(modules())


@pytest.mark.parametrize(
    "line",
    ['x = re.compile(r"ください|\\bplease\\b")', 'if sentence.language == "en": pass', 'WORDS = {"ja": 7}'],
)
def test_what_belongs_to_a_language_is_seen(line: str) -> None:
    assert list(of_one_language(line))


@pytest.mark.parametrize(
    "line", ['x = re.compile(r"[一-鿿々]+|[ァ-ヴー]")', '"""`please`, ください"""', 'say("ledger.en")']
)
def test_letters_as_such_and_what_is_told_of_examples_are_free(line: str) -> None:
    assert list(of_one_language(line)) == []


def untold(source: str) -> Iterator[str]:
    """The fields of the records in a module behind which no line says what they are."""
    for record in (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ClassDef)):
        for field, behind in pairwise([*record.body, ast.Pass()]):
            told = isinstance(behind, ast.Expr) and isinstance(behind.value, ast.Constant)
            if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and not told:
                yield f"{record.name}.{field.target.id}"


RECORDS = [
    path
    for room in ("ledger", "letters", "speech")
    for path in sorted((ROOM / "language" / room).glob("[!_]*.py"), reverse=True)
    or [ROOM / "language" / room / "nothing.py"]
]  # a folder that is gone fails, and is not passed over


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.name)
def test_each_field_that_a_language_fills_is_told_in_a_line(path: Path) -> None:
    assert list(untold(path.read_text(encoding="utf-8"))) == []
