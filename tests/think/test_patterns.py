"""Patterns as they are written: a count that an f-string has turned into words counts nothing, and no row of like signs takes for ever."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from daemon.think.language.en.ledger.joy import JOY
from daemon.think.language.en.ledger.matters import MATTERS
from daemon.think.language.ja.ledger.reminders import REMINDERS
from daemon.think.reading import read_sentence

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


@pytest.mark.parametrize(
    "text",
    [
        "え" * 60 + "、すごいですね。",
        "ああ" * 30 + "、あっつい、溶けそう。",
        "まあ" + "、" * 60 + "大往生でした。",
        "so " * 60 + "how are you",
        "Also, " * 40 + "the post.",
        "My dad is " + "really " * 40 + "dead tired.",
        "My " + "oldest " * 30 + "friend passed away.",
        "A quick " * 30 + "word",
        "so and so, " * 26 + "the end",
        "みんな最近、" * 48 + "だ",
        "私、あと何年書けるかしら" + "なあ" * 40 + "x",
    ],
)
def test_a_row_of_like_words_is_read_at_once(text: str) -> None:
    """Two ways to read each of them are as many ways to read the row as grains on a chessboard: the reader would never come back."""
    assert read_sentence(text, date(2026, 11, 2)).text


def test_laughter_and_cries_in_an_answer_are_read_at_once() -> None:
    assert JOY.exclaims.search("ha " * 60 + "#") is None
    assert REMINDERS.presses.search("中" * 60 + "、資料を送ってください。") is None
    assert REMINDERS.presses.search("早めに、" * 40 + "資料を送ってください。") is None
    assert MATTERS.own_plan.search("a, " * 60 + "b") is None
    assert MATTERS.joins.search(("yes" + "!" * 20 + " ") * 8 + "no") is None
    assert MATTERS.joins.search(("yes" + "!" * 20 + " ") * 8 + "count me in")
