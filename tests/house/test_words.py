"""Both languages from the start: every sentence that the product can say exists in each, with the same fields."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
import yaml

from config.words import LANGUAGES, Said, in_words, led_by_account, say, text_of

ROOT = Path(__file__).parents[2]
WORDS = ROOT / "config" / "words"
FIELD = re.compile(r"\{([a-z_]+)\}")
FAMILIES = sorted({path.stem for language in LANGUAGES for path in (WORDS / language).glob("*.yaml")})


def family(language: str, name: str) -> dict[str, str]:
    loaded = yaml.safe_load((WORDS / language / f"{name}.yaml").read_text(encoding="utf-8"))
    return {str(key): str(text) for key, text in loaded.items()}


@pytest.mark.parametrize("name", FAMILIES)
def test_a_family_has_the_same_sentences_with_the_same_fields_in_each_language(name: str) -> None:
    first, *others = (family(language, name) for language in LANGUAGES)
    for other in others:
        assert first.keys() == other.keys()
        for key, text in first.items():
            assert set(FIELD.findall(text)) == set(FIELD.findall(other[key])), key


def named_in(path: Path) -> set[tuple[str, frozenset[str]]]:
    """Every `say("family.key", field=...)` with a constant key."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "say" and node.args:
            key = node.args[0]
            if (
                isinstance(key, ast.Constant)
                and isinstance(key.value, str)
                and not any(one.arg is None for one in node.keywords)
            ):
                found.add((key.value, frozenset(str(one.arg) for one in node.keywords)))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_that_is_named_exists_and_finds_its_fields(language: str) -> None:
    missing, unfilled = [], []
    for room in ("config", "connectors", "daemon"):
        for path in (ROOT / room).rglob("*.py"):
            for key, fields in named_in(path):
                try:
                    text = text_of(key, language)
                except KeyError:
                    missing.append(f"{path.relative_to(ROOT)}: {key}")
                    continue
                if not set(FIELD.findall(text)) <= fields:
                    unfilled.append(f"{path.relative_to(ROOT)}: {key}")
    assert (missing, unfilled) == ([], [])


def test_a_value_is_never_read_as_a_text_with_fields() -> None:
    said = say("cli.account_error", name="{reason}", reason="{name}")
    assert in_words(said, "en") == "{reason}: {name}"


def test_a_sentence_inside_a_sentence_speaks_the_same_language() -> None:
    said = say("cli.morning_not_due", reason=say("cli.closed_day"))
    assert "休み" in in_words(said, "ja")
    assert "rest" in in_words(said, "en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", sorted({*FAMILIES} - {"login"}))  # what `login` says stands alone
def test_what_is_told_account_by_account_does_not_name_the_account_once_more(name: str, language: str) -> None:
    begins = {"en": "Account {account}: ", "ja": "アカウント {account}："}[language]
    doubled = [key for key, text in family(language, name).items() if text.startswith(begins)]
    assert doubled == (["of_account"] if name == "sources" else [])


def test_a_sentence_of_an_account_is_led_by_its_name_where_it_stands_alone() -> None:
    said = say("imap.silent", account="home")
    assert in_words(led_by_account(said), "en").startswith("Account home: the server did not answer")
    assert in_words(led_by_account(said), "ja").startswith("アカウント home：サーバーから")
    assert led_by_account(say("morning.no_place")) == say("morning.no_place")


def test_a_key_that_is_nowhere_is_an_error_and_not_silence() -> None:
    with pytest.raises(KeyError):
        in_words(Said("cli.there_is_no_such_sentence"), "en")
