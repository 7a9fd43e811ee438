"""Whose mail it is that went over an address of several people: told by the name beside it, else by the name under it; and
who these people are, where each is known under an address of their own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from daemon.think.identity import names
from daemon.think.identity.nobody import same_firm
from daemon.think.identity.signature import BEHALF, MAIL
from daemon.think.identity.signed_house import signed_name
from daemon.think.later import later
from daemon.think.model import Person

_BETWEEN = later(r"\s(?:&|and|und|et|y|\+)\s|＆|、|・", re.IGNORECASE)


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


def bearing(persons: Iterable[Person]) -> dict[str, list[Person]]:
    """Those who stand behind addresses of their own, by each full name that they go by."""
    found: dict[str, list[Person]] = {}
    for person in persons:
        if not (person.shared or names.of_several(person.name)):
            for name in {names.identity(one) for one in (person.name, *person.names) if names.is_full(one)}:
                found.setdefault(name, []).append(person)
    return found


def known_sharers(written: Iterable[tuple[str, Iterable[str]]], known: Mapping[str, Sequence[Person]]) -> list[Person]:
    """Who of those that are known writes from an address, by the names beside and under its mails.

    A name alone is not enough: two of them must be known, or one of a house in which all have one family name.
    """
    full = {name for beside, signed in written for name in _full_names(beside, signed)}
    found = [
        known[name][0] for name in sorted({names.identity(name) for name in full}) if len(known.get(name, ())) == 1
    ]
    sharers = list({person.key: person for person in found}.values())
    families = {names.folded(names.split(name)[0]) for name in full}
    return sharers if len(sharers) > 1 or (len(full) > 1 and len(families) == 1) else []


def signed_by_another(lines: Sequence[str], owner: Person, known: Mapping[str, Sequence[Person]]) -> Person | None:
    """Who signed a mail (see `signature.py`) from the address of `owner` and is not they: one of their family, or their assistant,
    who has an address of their own.

    At one firm a predecessor's signature may be left: there it takes a word that the mail is written for another.
    """
    name = signed_name(lines)
    if not name or owner.shared or not owner.given or names.of_several(name) or names.of_several(owner.name):
        return None
    if not names.is_full(name) and owner.family:
        name = f"{owner.family} {name}" if names.is_cjk(name) else f"{name} {owner.family}"
    found = known.get(names.identity(name), ()) if names.is_full(name) else ()
    other = found[0] if len(found) == 1 else owner
    if other is owner or any(
        names.same_bearer(other.name, one) for one in (owner.name, *owner.names) if names.is_full(one)
    ):
        return None
    one_family = bool(other.family) and names.folded(other.family) == names.folded(owner.family)
    one_firm = any(same_firm(one, own) for one in other.addresses for own in owner.addresses)
    # That of the one they write for, put under their own letter.
    pasted = any(MAIL + one in lines for one in other.addresses)
    return other if (one_family and not one_firm) or (one_firm and BEHALF in lines and not pasted) else None


def _each(name: str) -> list[str]:
    """Olga & Stepan Marek as Olga Marek and Stepan Marek; 山根 久美・隆 as 山根 久美 and 山根 隆."""
    parts = [part.strip() for part in _BETWEEN.split(names.shown(name)) if part.strip()]
    family = next((names.split(part)[0] for part in parts if all(names.split(part))), "")
    order = "{family} {given}" if names.is_cjk(name) else "{given} {family}"
    return [part if all(names.split(part)) else order.format(family=family, given=part) for part in parts if family]


def _full_names(beside: str, signed: Iterable[str]) -> Iterable[str]:
    both = _each(beside) if names.of_several(beside) else (beside,)
    return (
        name for name in (*both, signed_name(signed)) if name and names.is_full(name) and not names.of_several(name)
    )
