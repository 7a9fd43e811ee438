"""Where my letters to others speak of a person by name: what I told of them (that their advice helped, say)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from daemon.think.identity import names
from daemon.think.language.known import of_all
from daemon.think.model import Letter, Person

_CALLED = f"(?:{of_all(lambda rules: rules.letters.names.called)})"


@dataclass(frozen=True, slots=True)
class Mentions:
    """My letters, and by which names each person is meant. A name that two people bear means nobody."""

    letters: tuple[Letter, ...]
    words: str  # all that they say
    called: dict[str, tuple[tuple[str, str], ...]]  # person key -> a word that must stand there, and the pattern

    @classmethod
    def of(cls, persons: Sequence[Person], letters: Iterable[Letter]) -> Mentions:
        """Work out the names once for everybody."""
        bearers: dict[str, set[str]] = {}
        called = {person.key: _called(person) for person in persons}
        for key, ways in called.items():
            for _, pattern in ways:
                bearers.setdefault(pattern, set()).add(key)
        alone = {key: tuple(way for way in ways if len(bearers[way[1]]) == 1) for key, ways in called.items()}
        mine = tuple(letters)
        return cls(mine, "\n".join(sentence.text for one in mine for sentence in one.sentences), alone)

    def about(self, person: Person) -> tuple[Letter, ...]:
        """The letters to others that name this person."""
        ways = [pattern for word, pattern in self.called.get(person.key, ()) if word in self.words]
        if not ways:
            return ()
        pattern = re.compile("|".join(ways))
        others = (letter for letter in self.letters if letter.contact.address not in person.addresses)
        return tuple(letter for letter in others if any(pattern.search(one.text) for one in letter.sentences))


def _called(person: Person) -> tuple[tuple[str, str], ...]:
    """How somebody is spoken of: 久保さん, 久保 明美; Priya, Priya Raman, Ms Raman."""
    found = []
    for part in dict.fromkeys((person.family, person.given, person.name)):
        whole = " " in part or part == person.name
        if names.is_cjk(part):
            text = r"\s?".join(map(re.escape, part.split()))
            found.append((part.split()[0], text if whole and len(part) > 2 else f"{text}{_CALLED}"))
        elif len(part) > 2 and "@" not in part:
            found.append((part, rf"\b{re.escape(part)}\b"))
    return tuple(found)
