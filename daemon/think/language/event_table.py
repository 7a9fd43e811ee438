"""A kind of life event and the words that tell of it; both languages have a table of these."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from daemon.think.language.construction import Alternatives, joined
from daemon.think.later import later


@dataclass(frozen=True, slots=True)
class EventWords:
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
        self.pattern = later(joined(row.pattern))
        self.unless = later(joined(row.unless)) if row.unless else None

    def holds(self, text: str) -> bool:
        """Whether the sentence tells such an event."""
        return bool(self.pattern.search(text)) and not (self.unless and self.unless.search(text))


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
    """The kind of the event that a sentence is about: that of the first row that holds, empty where there is none."""
    gate = later("|".join(f"(?:{joined(row.pattern)})" for row in table))
    rows = tuple(map(_Ready, table))

    def kind_of(text: str) -> str:
        return next((row.kind for row in rows if row.holds(text)), "") if gate.search(text) else ""

    return kind_of
