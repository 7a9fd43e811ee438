"""The rooms, import by import: what each may know, lazy imports and imports for types included. All else is refused."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PURE = frozenset((
    "__future__", "array", "ast", "bisect", "calendar", "collections", "contextlib", "contextvars", "dataclasses", "datetime", "enum",
    "functools", "hashlib", "itertools", "keyword", "math", "operator", "re", "statistics", "struct", "types", "typing", "unicodedata",
    "zlib",
))  # fmt: skip
"""What thinking may use: no clock, disk, network, environment or chance; what is not named here has to be thought about."""

OWN_DATA = ("daemon/think/language/learned.py", "pkgutil")
"""What is loaded as code is, though it is none: the weights in the folder of a language."""

TYPES_AND_WORDS = frozenset(("config.schema", "config.words", "config.nearest", "config.phrases", "connectors.model"))
HOUSE = frozenset(("config", "connectors", "daemon"))


def imported(path: Path) -> Iterator[tuple[int, str]]:
    """Every module that a file names in an import, wherever it stands in it, with its line."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: a relative import hides its room"
            inner = (f"{node.module}.{alias.name}" for alias in node.names)
            yield from ((node.lineno, one if node.module in HOUSE else str(node.module)) for one in inner)


def imports_below(folder: str) -> list[tuple[str, str]]:
    """(file and line, module) of a whole room."""
    files = sorted((ROOT / folder).rglob("*.py"))
    assert files
    return [(f"{path.relative_to(ROOT)}:{line}", module) for path in files for line, module in imported(path)]


def is_within(module: str, rooms: frozenset[str]) -> bool:
    return any(module == room or module.startswith(f"{room}.") for room in rooms)


def test_thinking_knows_plain_data_and_pure_libraries_alone() -> None:
    allowed = TYPES_AND_WORDS | {"daemon.think"}
    wrong = [
        (where, module)
        for where, module in imports_below("daemon/think")
        if module.partition(".")[0] not in PURE
        and not is_within(module, allowed)
        and (where.partition(":")[0], module) != OWN_DATA
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("folder", "ours"),
    [
        ("config", frozenset(("config",))),
        ("connectors", frozenset(("config", "connectors"))),
        ("daemon/store", frozenset(("config", "connectors", "daemon.store", "daemon.think"))),
        ("daemon/notifier", frozenset(("config", "connectors", "daemon.store", "daemon.notifier", "daemon.think"))),
    ],
)
def test_a_room_knows_of_the_house_only_what_stands_before_it(folder: str, ours: frozenset[str]) -> None:
    wrong = [
        (where, module)
        for where, module in imports_below(folder)
        if is_within(module, HOUSE) and not is_within(module, ours)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "module", ["os", "pathlib", "time", "sqlite3", "io", "random", "daemon.store.cache", "config.load"]
)
def test_what_thinking_must_not_touch_is_not_among_what_it_may(module: str) -> None:
    assert module not in PURE
    assert not is_within(module, TYPES_AND_WORDS)
