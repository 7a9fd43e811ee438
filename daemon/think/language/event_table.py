"""A kind of life event and the words that tell of it; both languages have a table of these."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from daemon.think.language.construction import Alternatives, joined


@dataclass(frozen=True, slots=True)
class EventWords:
    """`pattern` tells an event of `kind`, unless `unless` stands in the same sentence."""

    kind: str
    pattern: Alternatives
    example: str
    counter: str
    unless: Alternatives = ""


def finder(table: tuple[EventWords, ...]) -> Callable[[str], str]:
    """The kind of the event that a sentence is about: that of the first row that holds, empty where there is none."""
    gated: list[re.Pattern[str]] = []
    ready: list[tuple[str, re.Pattern[str], re.Pattern[str] | None]] = []

    def make_ready() -> None:  # when the first sentence comes: most commands read none
        gated.append(re.compile("|".join(f"(?:{joined(row.pattern)})" for row in table)))
        ready.extend(
            (row.kind, re.compile(joined(row.pattern)), re.compile(joined(row.unless)) if row.unless else None)
            for row in table
        )

    def kind_of(text: str) -> str:
        if not gated:
            make_ready()
        if not gated[0].search(text):
            return ""
        for kind, pattern, unless in ready:
            if pattern.search(text) and not (unless and unless.search(text)):
                return kind
        return ""

    return kind_of
