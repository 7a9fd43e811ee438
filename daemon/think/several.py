"""Whose mail it is that went over an address of several people: told by the name beside it, else by the name under it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from daemon.think import names
from daemon.think.model import Person
from daemon.think.seen import signed_name


def whose(written: str, signed: Iterable[str], sharers: Sequence[Person]) -> Person | None:
    """The one of those who share the address; None where neither name nor sign-off tells."""
    for name in (written, signed_name(signed)):
        if not name or names.of_several(name):
            continue
        found = [person for person in sharers if _is_called(name, person)]
        if len(found) == 1:
            return found[0]
    return None


def _is_called(name: str, person: Person) -> bool:
    if names.is_full(name):
        return any(names.identity(name) == names.identity(one) for one in (person.name, *person.names))
    return bool(person.given) and names.folded(name) == names.folded(person.given)
