"""Patterns that are compiled when they are first used: each one in the house is sound, and behaves as a compiled one."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import cast

import pytest

import daemon.think
from daemon.think.language.known import LANGUAGES
from daemon.think.later import later

MODULES = [found.name for found in pkgutil.walk_packages(daemon.think.__path__, "daemon.think.")]


def patterns_in(value: object) -> Iterator[re.Pattern[str]]:
    """The patterns that wait in a value: in a table, a row or the fields of a record."""
    if type(value).__name__ == "_Later":
        yield cast("re.Pattern[str]", value)
    elif isinstance(value, dict | tuple | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from patterns_in(one)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from patterns_in(getattr(value, field.name))


@pytest.mark.parametrize("module", MODULES)
def test_every_pattern_that_is_compiled_later_can_be(module: str) -> None:
    for value in vars(importlib.import_module(module)).values():
        for one in patterns_in(value):
            assert isinstance(one.pattern, str)


def test_those_in_the_records_of_a_language_are_found_too() -> None:
    for rules in LANGUAGES.values():
        assert rules.ledger.turns.refuses in set(patterns_in(rules.ledger))


def test_it_finds_what_a_compiled_one_finds() -> None:
    digits = later(r"\d+")
    assert digits.sub("n", "7 of 12") == "n of n"
    assert digits.findall("7 of 12") == ["7", "12"]
    assert digits.fullmatch("712")


def test_it_has_nothing_that_a_pattern_has_not() -> None:
    with pytest.raises(AttributeError):
        later("a").size  # type: ignore[attr-defined]  # noqa: B018 - the access is what is tried


def test_the_text_of_a_pattern_may_be_made_when_it_is_first_used() -> None:
    asked: list[str] = []

    def source() -> str:
        asked.append("once")
        return r"\d+"

    digits = later(source, re.ASCII)
    assert asked == []
    assert digits.findall("7 of 12, ７") == ["7", "12"]
    assert digits.fullmatch("712")
    assert asked == ["once"]
