"""A construction is one way of saying an act; a `Grammar` finds those of one language in a sentence.

Trigger words come first: a construction is tried only where one of its words stands in the sentence, so that most of
them cost nothing. What the found acts mean together is decided in `daemon.think.language.together`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple, TypeAlias

from daemon.think.later import compiled

Alternatives: TypeAlias = str | tuple[str, ...]


def joined(alternatives: Alternatives) -> str:
    """One pattern of alternatives."""
    return alternatives if isinstance(alternatives, str) else "|".join(alternatives)


class Construction(NamedTuple):
    """One way of saying `act`: a pattern, what undoes it, a sentence that is one and a sentence that is none.

    `words` are the triggers, separated by blanks; empty: always tried. `unless` is looked for in the whole sentence.
    Both it and `pattern` may be several alternatives, one a line. `loose`: gives way where another act is plainly said.
    """

    name: str
    act: str
    words: str
    pattern: Alternatives
    example: str
    counter: str
    unless: Alternatives = ""
    seeks: bool = False
    loose: bool = False


def plain_first(*tables: tuple[Construction, ...]) -> tuple[Construction, ...]:
    """The rows of the tables in their order, what is plainly said before all that is loosely said."""
    return tuple(sorted((row for table in tables for row in table), key=lambda row: row.loose))


SET_PHRASES = frozenset({"formula", "greeting"})
_BESIDE_SET_PHRASES = SET_PHRASES | {"smalltalk", "about_you"}


class Hit(NamedTuple):
    """A construction that holds for a sentence, and where."""

    construction: Construction
    start: int
    end: int


class _Ready:
    """A construction with its patterns, which are compiled when they are first tried: most commands read no sentence."""

    def __init__(self, construction: Construction) -> None:
        self.construction = construction

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return compiled(joined(self.construction.pattern))

    @cached_property
    def unless(self) -> re.Pattern[str] | None:
        return compiled(joined(self.construction.unless)) if self.construction.unless else None


@dataclass(frozen=True, slots=True)
class Grammar:
    """The constructions of one language, ready to be tried. `triggers_of` names the trigger words of a sentence."""

    triggers_of: Callable[[str], Iterable[str]]
    always: tuple[int, ...]
    by_trigger: dict[str, tuple[int, ...]]
    ready: tuple[_Ready, ...] = field(repr=False)

    def hits(self, text: str, *, whole: bool = False) -> dict[str, Hit]:
        """The first construction of each act that holds for `text`; earlier ones of the tables win.

        Beside a set phrase, which silences all others (`together`), only small talk is looked for, unless `whole`.
        """
        found: dict[str, Hit] = {}
        for number in self._candidates(text):
            one = self.ready[number]
            act = one.construction.act
            if act in found or not (whole or act in _BESIDE_SET_PHRASES or SET_PHRASES.isdisjoint(found)):
                continue
            match = one.pattern.search(text)
            if match and not (one.unless and one.unless.search(text)):
                found[one.construction.act] = Hit(one.construction, match.start(), match.end())
        return found

    def _candidates(self, text: str) -> list[int]:
        numbers = set(self.always)
        for trigger in self.triggers_of(text):
            numbers.update(self.by_trigger.get(trigger, ()))
        return sorted(numbers)


def grammar(
    tables: Iterable[tuple[Construction, ...]], triggers: Callable[[frozenset[str]], Callable[[str], Iterable[str]]]
) -> Grammar:
    """Compile the tables; `triggers` makes, of all trigger words, the function that finds them in a sentence."""
    rows = [row for table in tables for row in table]
    by_trigger: dict[str, list[int]] = {}
    for number, row in enumerate(rows):
        for word in row.words.split():
            by_trigger.setdefault(word, []).append(number)
    always = tuple(number for number, row in enumerate(rows) if not row.words)
    ready = tuple(map(_Ready, rows))
    frozen = {word: tuple(numbers) for word, numbers in by_trigger.items()}
    return Grammar(triggers(frozenset(frozen)), always, frozen, ready)


_TOKEN = re.compile(r"[a-z]+(?:'[a-z]+)?|\?|PLACE")


def word_triggers(words: frozenset[str]) -> Callable[[str], Iterable[str]]:
    """For languages that part their words: the triggers among the words of a sentence; `?` counts as a word.

    A trigger with a star stands for every word that begins so; "you're" is also the word "you".
    """
    whole = frozenset(word for word in words if not word.endswith("*"))
    by_start: dict[str, tuple[str, ...]] = {}
    for word in words - whole:
        by_start[word[:2]] = (*by_start.get(word[:2], ()), word[:-1])

    def found(text: str) -> Iterable[str]:
        tokens = set(_TOKEN.findall(text))
        tokens.update([token.partition("'")[0] for token in tokens if "'" in token])
        hits = whole & tokens
        for token in tokens:
            for start in by_start.get(token[:2], ()):
                if token.startswith(start):
                    hits |= {f"{start}*"}
        return hits

    return found


def substring_triggers(words: frozenset[str]) -> Callable[[str], Iterable[str]]:
    """For languages that do not: every trigger that stands anywhere in the sentence, overlapping ones too."""
    single = frozenset(word for word in words if len(word) == 1)
    by_two: dict[str, tuple[str, ...]] = {}
    for word in words - single:
        by_two[word[:2]] = (*by_two.get(word[:2], ()), word)

    def found(text: str) -> Iterable[str]:
        pairs = by_two.keys() & {text[at : at + 2] for at in range(len(text) - 1)}
        longer = (word for pair in pairs for word in by_two[pair] if len(word) == 2 or word in text)
        return single.intersection(text).union(longer)

    return found
