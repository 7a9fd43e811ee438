"""Every fault has its sentence: the keys that `Wrong`, `note` and `fail` name exist in each language, with their fields."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from config.words import LANGUAGES, text_of

ROOT = Path(__file__).parents[2]
SOURCES = [*(ROOT / "config").glob("*.py"), *(ROOT / "daemon" / "think").glob("*.py")]
FIELD = re.compile(r"\{([a-z_]+)\}")

# name of the function -> place of the key, family, fields that the function adds itself
NOTES = {
    "Wrong": (0, "settings.", set[str]()),
    "note": (1, "settings.", set[str]()),
    "fail": (0, "", {"text"}),
    "_fail": (0, "", {"text"}),
    "refuse": (0, "", {"text"}),
}


def noted() -> Iterator[tuple[str, set[str], str]]:
    """Each sentence that is named by one of these functions: its key, its fields, and where."""
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            place, family, own = NOTES.get(name, (0, "", set[str]()))
            key = node.args[place] if name in NOTES and len(node.args) > place else None
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                fields = {str(one.arg) for one in node.keywords} | own
                yield f"{family}{key.value}", fields, f"{path.name}:{node.lineno}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fault_has_a_sentence_and_the_fields_that_it_wants(language: str) -> None:
    found = list(noted())
    assert len(found) > 60
    for key, fields, where in found:
        assert set(FIELD.findall(text_of(key, language))) <= fields, (key, where)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["number", "bool", "text"])
def test_every_kind_of_value_can_be_named_where_another_is_wanted(language: str, kind: str) -> None:
    assert text_of(f"rules.a_{kind}", language)
    for wanted in {"number", "bool"} - {kind}:
        assert "{text}" in text_of(f"rules.{kind}_for_{wanted}", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_that_can_be_missing_has_a_remedy(language: str) -> None:
    for key in (
        "me",
        "accounts",
        "name",
        "addresses",
        "kind",
        "path",
        "host",
        "url",
        "user",
        "every",
        "when",
        "because",
    ):
        assert text_of(f"settings.need_{key}", language)
