"""Patterns as they are written: a count that an f-string has turned into words counts nothing."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

THINK = Path(__file__).parents[2] / "daemon" / "think"
_NO_COUNT = re.compile(r"\{\d+, \d+\}|\(\d+, \d+\)")


def _braces(tree: ast.AST) -> Iterator[str]:
    """What stands in the braces of the f-strings, and what the other texts say, but for words that explain."""
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield from (
                f"{{{ast.unparse(one.value).strip('()')}}}"
                for one in node.values
                if isinstance(one, ast.FormattedValue)
            )
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def test_no_pattern_counts_with_a_blank_or_with_what_an_f_string_made_of_its_count() -> None:
    wrong = [
        f"{path.relative_to(THINK)}: {found[0]}"
        for path in sorted(THINK.rglob("*.py"))
        for text in _braces(ast.parse(path.read_text(encoding="utf-8")))
        if (found := _NO_COUNT.search(text))
    ]
    assert not wrong
