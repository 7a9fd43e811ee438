"""Each construction, event and day of the tables holds for its example and not for its counter-example."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from datetime import date
from types import ModuleType
from typing import TypeVar

import pytest

from daemon.think.due import DayWords
from daemon.think.language import en, ja
from daemon.think.language.construction import Construction, Grammar, plain_first
from daemon.think.language.en import days as en_days
from daemon.think.language.en.events import TABLE as EN_EVENTS
from daemon.think.language.en.rules import RULES as ENGLISH
from daemon.think.language.event_table import EventWords, finder
from daemon.think.language.ja import days as ja_days
from daemon.think.language.ja.events import TABLE as JA_EVENTS
from daemon.think.language.ja.rules import RULES as JAPANESE

LANGUAGES = {"en": en, "ja": ja}
RULES = {"en": ENGLISH, "ja": JAPANESE}
SENT = date(2026, 10, 14)
Row = TypeVar("Row")


def modules_below(package: ModuleType) -> Iterator[ModuleType]:
    """Every module in the folder of a language, however deep."""
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(found.name)


def rows_below(package: ModuleType, kind: type[Row]) -> list[Row]:
    """The rows of every table in that folder, each once, whether or not the reader was told of the table."""
    tables = (value for module in modules_below(package) for value in vars(module).values() if isinstance(value, tuple))
    return list({id(row): row for table in tables for row in table if isinstance(row, kind)}.values())


ROWS = [(code, row) for code, module in LANGUAGES.items() for row in rows_below(module, Construction)]
EVENTS = [("en", EN_EVENTS, row) for row in EN_EVENTS] + [("ja", JA_EVENTS, row) for row in JA_EVENTS]
DAYS = [("en", row) for row in en_days.TABLE] + [("ja", row) for row in ja_days.TABLE]


def grammars_of(code: str) -> Iterator[Grammar]:
    """What is tried in a language: the acts, and the forms that pledge a deed."""
    yield LANGUAGES[code].GRAMMAR
    if (forms := RULES[code].ledger.deeds.pledged_by_form) is not None:
        yield forms


def by_itself(code: str, row: Construction, text: str) -> bool:
    """Whether this construction, with its trigger words, holds for the sentence, whatever others say."""
    module = LANGUAGES[code]
    alone = type(module.GRAMMAR)
    assert isinstance(module.GRAMMAR, alone)
    plain = module.lay_out(text)
    found = ((each, at) for each in grammars_of(code) for at, one in enumerate(each.ready) if one.construction is row)
    table, number = next(found, (None, -1))
    assert table is not None, f"no table that is tried has {row.name}"
    ready = table.ready[number]
    tried = number in table._candidates(plain)
    return tried and bool(ready.pattern.search(plain)) and not (ready.unless and ready.unless.search(plain))


@pytest.mark.parametrize(("code", "row"), ROWS, ids=lambda value: getattr(value, "name", value))
def test_a_construction_holds_for_its_example_and_not_for_its_counter_example(code: str, row: Construction) -> None:
    assert by_itself(code, row, row.example)
    assert not by_itself(code, row, row.counter)


@pytest.mark.parametrize(("code", "table", "row"), EVENTS, ids=lambda value: getattr(value, "kind", ""))
def test_an_event_is_known_by_its_example_and_not_by_its_counter_example(
    code: str, table: tuple[EventWords, ...], row: EventWords
) -> None:
    rules = {"en": ENGLISH, "ja": JAPANESE}[code]
    kind_of, lay_out = finder(table), rules.lay_out
    assert rules.event_of(lay_out(row.example), row.example) == row.kind
    assert kind_of(lay_out(row.counter)) != row.kind


@pytest.mark.parametrize(("code", "row"), DAYS, ids=lambda value: getattr(value, "example", value))
def test_words_for_a_day_give_the_day_beside_them(code: str, row: DayWords) -> None:
    days_in = {"en": en_days.days_in, "ja": ja_days.days_in}[code]
    assert [str(mention.day) for mention in days_in(row.example.lower(), SENT)] == [row.day]


def test_no_two_constructions_of_a_language_and_act_share_a_name() -> None:
    names = [(code, row.act, row.name) for code, row in ROWS]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(("code", "table"), [("en", EN_EVENTS), ("ja", JA_EVENTS)])
def test_every_event_that_stands_in_a_module_is_looked_for(code: str, table: tuple[EventWords, ...]) -> None:
    found = rows_below(LANGUAGES[code], EventWords)
    assert {id(row) for row in found} == {id(row) for row in table}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_module_of_a_language_says_what_stands_in_it(code: str) -> None:
    assert [module.__name__ for module in modules_below(LANGUAGES[code]) if not module.__doc__] == []


def test_what_is_plainly_said_is_tried_before_what_is_loosely_said() -> None:
    loose, plain = (Construction(name, "ask", "", "x", "x", "y", loose=name == "loose") for name in ("loose", "plain"))
    assert plain_first((loose,), (plain,)) == (plain, loose)
