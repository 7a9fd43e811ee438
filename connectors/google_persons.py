"""A contact as Google's People API tells it, written as a vCard: then it is read by the reader of all cards. No I/O.

Shape: https://developers.google.com/people/api/rest/v1/people#Person
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from connectors.content_lines import escaped, unbroken

Person: TypeAlias = dict[str, Any]

FIELDS = "names,nicknames,emailAddresses,phoneNumbers,organizations,biographies,birthdays,events,metadata"
_LONGEST = 4_000
_MOST = 200


def as_card(person: Person) -> str:
    """One card."""
    lines = (*_names(person), *_ways(person), *_work(person), *_days(person), *_texts(person))
    uid = f"UID:{_text(person.get('resourceName'))}"
    return "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", uid, *lines, *_revised(person), "END:VCARD", ""))


def name_of(person: Person) -> str:
    """By what a contact is named where it cannot be read."""
    found = person.get("resourceName")
    return unbroken(found)[:120] if isinstance(found, str) else ""


def _names(person: Person) -> Iterator[str]:
    """The first name is the one that the owner sees; others are told beside it."""
    for number, name in enumerate(_all(person, "names")):
        family, given, middle = (_text(name.get(key)) for key in ("familyName", "givenName", "middleName"))
        if number == 0:
            yield f"N:{family};{given};{middle};;"
            phonetic = {"X-PHONETIC-LAST-NAME": "phoneticFamilyName", "X-PHONETIC-FIRST-NAME": "phoneticGivenName"}
            yield from (f"{line}:{_text(name.get(key))}" for line, key in phonetic.items() if name.get(key))
        if shown := _text(name.get("displayName")):
            yield f"FN:{shown}"


def _ways(person: Person) -> Iterator[str]:
    """The one that Google calls primary is listed first and preferred."""
    for mail in _all(person, "emailAddresses"):
        first = isinstance(mail.get("metadata"), dict) and mail["metadata"].get("primary") is True
        yield f"EMAIL{';TYPE=PREF' if first else ''}:{_text(mail.get('value'))}"
    for phone in _all(person, "phoneNumbers"):
        yield f"TEL:{_text(phone.get('canonicalForm') or phone.get('value'))}"


def _work(person: Person) -> Iterator[str]:
    """Where they work now; of several the one that is not called past."""
    told = [one for one in _all(person, "organizations") if one.get("current") is not False]
    for one in told[:1]:
        yield f"ORG:{_text(one.get('name'))};{_text(one.get('department'))}"


def _days(person: Person) -> Iterator[str]:
    if birthday := next(filter(None, (_day(one.get("date")) for one in _all(person, "birthdays"))), ""):
        yield f"BDAY:{birthday}"
    events = (one for one in _all(person, "events") if str(one.get("type", "")).lower() == "anniversary")
    if anniversary := next(filter(None, (_day(one.get("date")) for one in events)), ""):
        yield f"ANNIVERSARY:{anniversary}"


def _day(told: object) -> str:
    """A day with its year, or without one (0); only a year, or a year and a month, is none."""
    parts = [told.get(name, 0) for name in ("year", "month", "day")] if isinstance(told, dict) else []
    if not all(isinstance(part, int) and 0 <= part <= 9999 for part in parts) or not all(parts[1:]) or not parts:
        return ""
    year, month, day = parts
    return f"{year:04}-{month:02}-{day:02}" if year else f"--{month:02}-{day:02}"


def _texts(person: Person) -> Iterator[str]:
    for name in _all(person, "nicknames"):
        yield f"NICKNAME:{_text(name.get('value'))}"
    for note in _all(person, "biographies")[:1]:
        yield f"NOTE:{_text(note.get('value'))}"


def _revised(person: Person) -> Iterator[str]:
    metadata = person.get("metadata")
    sources = metadata.get("sources") if isinstance(metadata, dict) else None
    told = [one.get("updateTime") for one in sources if isinstance(one, dict)] if isinstance(sources, list) else []
    if times := [one for one in told if isinstance(one, str)]:
        yield f"REV:{_text(max(times))}"


def _all(person: Person, field: str) -> list[Person]:
    found = person.get(field)
    return [one for one in found if isinstance(one, dict)][:_MOST] if isinstance(found, list) else []


def _text(value: object) -> str:
    return escaped(unbroken(value[:_LONGEST])).strip() if isinstance(value, str) else ""
