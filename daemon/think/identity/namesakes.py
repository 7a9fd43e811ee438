"""People of one full name at addresses that nothing has united: perhaps one person, which only the owner can tell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable

from daemon.think.identity.names import folded, is_full
from daemon.think.model import Person


class Namesakes:
    """Who bears the same family and given name as whom."""

    def __init__(self, persons: Iterable[Person]) -> None:
        """Of these persons, those of a full name who have an address of their own."""
        self._called: dict[str, list[Person]] = defaultdict(list)
        for person in persons:
            if is_full(person.name) and not person.shared:
                self._called[folded(person.name)].append(person)

    def of(self, person: Person, apart: Collection[str]) -> list[Person]:
        """The others of that name whom neither the owner (`apart`: addresses) nor two cards tell from this person."""
        others = self._called[folded(person.name)] if not person.shared and is_full(person.name) else []
        return [
            one
            for one in others
            if one.key != person.key
            and not (one.cards and person.cards)
            and not any(address in apart for address in one.addresses)
        ]
