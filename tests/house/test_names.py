"""Names within a module: the second one would silently take the place of the first for all that call it."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]


def given(tree: ast.Module) -> Iterator[str]:
    """Each name that a module gives to a value, a function or a class of its own."""
    for node in tree.body:
        if isinstance(node, ast.Assign):
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name


def twice(source: str) -> list[str]:
    return [name for name, times in Counter(given(ast.parse(source))).items() if times > 1]


def test_no_module_gives_a_name_twice() -> None:
    found = {
        f"{path.relative_to(ROOT)}: {name}"
        for room in ("config", "connectors", "daemon")
        for path in (ROOT / room).rglob("*.py")
        for name in twice(path.read_text(encoding="utf-8"))
    }
    assert not found


def test_a_name_given_twice_is_seen() -> None:
    assert twice("_A = 1\n\n\ndef _b() -> int:\n    return _A\n\n\n_A = 2\n") == ["_A"]
