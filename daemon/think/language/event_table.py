"""A kind of life event and the words that tell of it; both languages have a table of these."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from daemon.think.language.construction import Alternatives, joined, substring_triggers
from daemon.think.language.needed import needed
from daemon.think.later import later

MANY = 500  # different sentences


class EventWords(NamedTuple):
    """`pattern` tells an event of `kind`, unless `unless` stands in the same sentence.

    `words`: of these one must stand in the sentence, as for constructions; empty: always tried.
    """

    kind: str
    pattern: Alternatives
    example: str
    counter: str
    unless: Alternatives = ""
    words: str = ""


class _Ready:
    """A row with its patterns, compiled when they are first tried."""

    def __init__(self, row: EventWords) -> None:
        self.kind = row.kind
        self.ways = (row.pattern,) if isinstance(row.pattern, str) else row.pattern
        self.pattern = later(joined(row.pattern))
        self.unless = later(joined(row.unless)) if row.unless else None

    def holds(self, text: str, ways: Iterable[re.Pattern[str]] = ()) -> bool:
        """Whether the sentence tells such an event; `ways`: of those that the row has, the ones that can be in it."""
        told = any(way.search(text) for way in ways) if ways else self.pattern.search(text)
        return bool(told) and not (self.unless and self.unless.search(text))


class _Parted:
    """The rows with each way to tell an event for itself, tried only where a word that it needs stands in the sentence."""

    def __init__(self, rows: Sequence[_Ready]) -> None:
        self._rows = rows
        self._always: list[tuple[int, re.Pattern[str]]] = []
        self._by_word: dict[str, list[tuple[int, re.Pattern[str]]]] = {}
        for number, row in enumerate(rows):
            for way in row.ways:
                one, words = (number, later(way)), needed(way)
                for place in (self._by_word.setdefault(word, []) for word in words) if words else (self._always,):
                    place.append(one)
        self._words_in = substring_triggers(frozenset(self._by_word))

    def kind_of(self, text: str) -> str:
        """As `finder`."""
        ways: dict[int, set[re.Pattern[str]]] = {}
        for place in (self._always, *(self._by_word[word] for word in self._words_in(text))):
            for number, way in place:
                ways.setdefault(number, set()).add(way)
        return next(
            (self._rows[number].kind for number in sorted(ways) if self._rows[number].holds(text, ways[number])), ""
        )


def gated_finder(
    table: tuple[EventWords, ...], triggers: Callable[[frozenset[str]], Callable[[str], Iterable[str]]]
) -> Callable[[str], str]:
    """As `finder`, for a language whose rows name their trigger words; `triggers` finds them in a sentence."""
    rows = tuple(map(_Ready, table))
    by_word: dict[str, set[int]] = {}
    for number, row in enumerate(table):
        for word in row.words.split():
            by_word.setdefault(word, set()).add(number)
    always = frozenset(number for number, row in enumerate(table) if not row.words)
    triggers_of = triggers(frozenset(by_word))

    def kind_of(text: str) -> str:
        numbers = always.union(*(by_word[word] for word in triggers_of(text)))
        return next((rows[number].kind for number in sorted(numbers) if rows[number].holds(text)), "")

    return kind_of


def finder(table: tuple[EventWords, ...]) -> Callable[[str], str]:
    """The kind of the event that a sentence is about: that of the first row that holds, empty where there is none.

    To part the rows takes as long as some hundred sentences with all of them in one pattern, so it is done for who reads many.
    """
    gate = later("|".join(f"(?:{joined(row.pattern)})" for row in table))
    rows = tuple(map(_Ready, table))
    asked = 0
    parted: _Parted | None = None

    def kind_of(text: str) -> str:
        nonlocal asked, parted
        asked += 1
        if asked > MANY:
            parted = parted or _Parted(rows)
            return parted.kind_of(text)
        return next((row.kind for row in rows if row.holds(text)), "") if gate.search(text) else ""

    return kind_of
