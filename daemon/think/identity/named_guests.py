"""Calendar entries that name a person without an address: a guest with a name alone, or `Lunch with Oda Vik` as title.

Matched only where the name means one person; a name that two people bear means nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import combinations

from connectors.model import Answer, Attendee, Meeting
from daemon.think.identity import names
from daemon.think.identity.owner import Own
from daemon.think.language.known import of_all
from daemon.think.later import later
from daemon.think.meetings import Copy
from daemon.think.model import Person

_CALLED = f"(?:{of_all(lambda rules: rules.letters.names.called)})"
_WITH = rf"(?:{of_all(lambda rules: rules.letters.entries.together)})"
_NO_MEETING = later(rf"{of_all(lambda rules: rules.letters.entries.no_meeting)}|\?\s*\Z", re.IGNORECASE)

_MOST_SEATS = 40  # in a larger crowd nobody is looked for


@dataclass(frozen=True, slots=True)
class Register:
    """Which person a name means: whole names by what they are compared by, and the ways in which a title names somebody."""

    whole: dict[str, str]
    in_titles: dict[str, list[tuple[str, str]]]  # pattern and key, by a word of the title that each of them needs
    by_given: dict[str, str] = field(default_factory=dict)  # given names, folded, that one person alone bears
    by_family: dict[str, str] = field(default_factory=dict)  # family names in kanji, of one person alone as well

    @classmethod
    def of(cls, persons: Iterable[Person]) -> Register:
        """Of everybody who is somebody; what two bear is left out."""
        whole: dict[str, set[str]] = {}
        spoken: dict[tuple[str, str], set[str]] = {}
        given: dict[str, set[str]] = {}
        family: dict[str, set[str]] = {}
        for person in persons:
            if person.given and not person.shared:
                given.setdefault(names.folded(person.given), set()).add(person.key)
            if names.is_cjk(person.family) and not person.shared:
                family.setdefault(person.family, set()).add(person.key)
            for name in (person.name, *person.names) if not person.shared else ():
                if names.is_full(name):
                    whole.setdefault(names.identity(name), set()).add(person.key)
                    spoken.setdefault((_clue(names.shown(name)), _as_written(name)), set()).add(person.key)
            for called, way in _ways_of_calling(person) if not person.shared else ():
                spoken.setdefault((_clue(called), way), set()).add(person.key)
        ways: dict[str, list[tuple[str, str]]] = {}
        for (clue, way), keys in spoken.items():
            if len(keys) == 1:
                ways.setdefault(clue, []).append((way, min(keys)))
        return cls(_of_one(whole), ways, _of_one(given), _of_one(family))

    def named_in(self, title: str) -> tuple[str, ...]:
        """The keys of those whom a title names."""
        return tuple(dict.fromkeys(key for key, _, _ in self.found_in(title)))

    def found_in(self, text: str) -> Iterator[tuple[str, int, int]]:
        """Who is named in a text: key, and where the name stands."""
        words = [*re.findall(r"[^\W_]+", text.casefold()), *(text[at : at + 1] for at in range(len(text)))]
        for word in dict.fromkeys(words):
            for way, key in self.in_titles.get(word, ()):
                yield from ((key, *found.span()) for found in re.finditer(way, text, re.IGNORECASE))


def _of_one(bearers: dict[str, set[str]]) -> dict[str, str]:
    return {name: min(keys) for name, keys in bearers.items() if len(keys) == 1}


def _clue(name: str) -> str:
    """What a title must hold to name somebody: the last word of a name, of a Japanese one the first character."""
    found = re.findall(r"[^\W_]+", name.casefold())
    return name[0] if names.is_cjk(name) or not found else str(found[-1])


def _as_written(name: str) -> str:
    shown = names.shown(name)
    if names.is_cjk(shown):
        return r"\s?".join(map(re.escape, shown.split()))
    return rf"\b{re.escape(shown)}\b"


def _ways_of_calling(person: Person) -> Iterator[tuple[str, str]]:
    """久保さん; with Priya."""
    if person.family and names.is_cjk(person.family):
        yield person.family, rf"(?<![一-鿿\uf900-\ufaff]){re.escape(person.family)}{_CALLED}"
    if len(person.given) > 2 and not names.is_cjk(person.given):
        yield person.given, rf"{_WITH}\s+{re.escape(person.given)}\b(?!\s+[A-ZÀ-Þ])"


def namesakes_at(meeting: Meeting) -> Iterator[tuple[str, str]]:
    """Pairs of addresses of one name, in order, who both said that they come: two people."""
    came: dict[str, list[str]] = {}
    for guest in meeting.attendees if len(meeting.attendees) <= _MOST_SEATS else ():
        if guest.address and guest.answer is Answer.ACCEPTED and names.is_full(guest.name):
            came.setdefault(names.identity(guest.name), []).append(guest.address)
    for addresses in came.values():
        yield from combinations(sorted(set(addresses)), 2)


def is_unnamed(meeting: Meeting, own: Own) -> bool:
    """Whether somebody may have been there whom the entry does not give an address for."""
    nameless = any(not guest.address and guest.name for guest in meeting.attendees)
    return nameless or _is_mine_alone(meeting, own)


def _is_mine_alone(meeting: Meeting, own: Own) -> bool:
    mine = meeting.organizer is None or meeting.organizer.address in own
    return mine and all(guest.address in own for guest in meeting.attendees) and meeting.heads <= 1


def with_addresses(copy: Copy, own: Own, register: Register) -> Copy | None:
    """The entry with only the guests that are known by name; None where it names nobody for sure."""
    meeting = copy.meeting
    if _is_mine_alone(meeting, own):
        guests = _in_title(meeting.title, register)
        heads = len(guests) + 1
    else:
        known = ((guest, register.whole.get(names.identity(guest.name))) for guest in meeting.attendees)
        guests = tuple(
            replace(guest, address=key)
            for guest, key in known
            if key and not guest.address and names.is_full(guest.name)
        )
        guests += tuple(guest for guest in meeting.attendees if guest.address in own)
        heads = meeting.heads
    if not any(guest.address not in own for guest in guests):
        return None
    return replace(copy, meeting=replace(meeting, attendees=guests, heads=heads))


def _in_title(title: str, register: Register) -> tuple[Attendee, ...]:
    """Those whom the title names, without an answer: such an entry counts, less sure."""
    if not title or _NO_MEETING.search(title):
        return ()
    return tuple(Attendee(key, answer=Answer.UNKNOWN) for key in register.named_in(title))
