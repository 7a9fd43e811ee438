"""An event as Google Calendar tells it, written as iCalendar text: then it is read by the reader of all calendars. No I/O.

Shape: https://developers.google.com/workspace/calendar/api/v3/reference/events (one occurrence each, by singleEvents).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, TypeAlias

from connectors.content_lines import escaped, unbroken

Event: TypeAlias = dict[str, Any]

_MEETINGS = ("default", "fromGmail")  # the others are where somebody works, is away, concentrates, or was born
_ANSWERS = {"accepted": "ACCEPTED", "declined": "DECLINED", "tentative": "TENTATIVE", "needsAction": "NEEDS-ACTION"}
_LONGEST = 16_000
_HIDDEN = "ATTENDEE:invalid:not-shown"  # a head without an address


def is_meeting(event: Event) -> bool:
    """Whether it may be one at all: only what Google calls an ordinary event, or one that it read out of a mail."""
    return event.get("eventType", "default") in _MEETINGS


def as_calendar(event: Event, me: str) -> str:
    """A calendar with this one event; `me` is the address that `self` stands for (empty: as it is written)."""
    lines = (*_time(event), *_texts(event), *_people(event, me), *_link(event))
    return "\r\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR", ""))


def name_of(event: Event) -> str:
    """By what an event is named where it cannot be read."""
    found = event.get("iCalUID") or event.get("id")
    return _plain(found)[:120] if isinstance(found, str) else ""


def _time(event: Event) -> Iterator[str]:
    yield from _moment("DTSTART", event.get("start"))
    yield from _moment("DTEND", event.get("end"))
    if event.get("recurringEventId"):
        yield from _moment("RECURRENCE-ID", event.get("originalStartTime"))
    if updated := _instant(event.get("updated")):
        yield f"LAST-MODIFIED:{updated:%Y%m%dT%H%M%SZ}"
    sequence = event.get("sequence")
    if isinstance(sequence, int):
        yield f"SEQUENCE:{sequence}"


def _moment(name: str, told: object) -> Iterator[str]:
    """A day, or a moment with its distance from UTC (RFC 3339)."""
    told = told if isinstance(told, dict) else {}
    day = told.get("date")
    if isinstance(day, str):
        yield f"{name};VALUE=DATE:{_plain(day).replace('-', '')}"
    elif moment := _instant(told.get("dateTime")):
        yield f"{name}:{moment:%Y%m%dT%H%M%SZ}"


def _instant(text: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text) if isinstance(text, str) else None
        return moment.astimezone(UTC) if moment is not None and moment.tzinfo else None
    except (ValueError, OverflowError):
        return None


def _texts(event: Event) -> Iterator[str]:
    names = {"iCalUID": "UID", "summary": "SUMMARY", "location": "LOCATION", "description": "DESCRIPTION"}
    for key, name in names.items():
        if isinstance(event.get(key), str):
            yield f"{name}:{_escaped(event[key])}"
    if event.get("status") == "cancelled":
        yield "STATUS:CANCELLED"


def _people(event: Event, me: str) -> Iterator[str]:
    organizer = event.get("organizer")
    if isinstance(organizer, dict) and not _is_own_calendar(organizer):
        yield _person("ORGANIZER", organizer, me, "")
    guests = event.get("attendees")
    for guest in guests if isinstance(guests, list) else ():
        if isinstance(guest, dict):
            yield _person("ATTENDEE", guest, me, _params(guest))
    if event.get("attendeesOmitted") is True:  # some were left out: it is at least one head more
        yield _HIDDEN


def _is_own_calendar(organizer: Event) -> bool:
    """A second calendar of the owner's organises its events under an address of its own: they are the owner's."""
    return organizer.get("self") is True and str(organizer.get("email", "")).endswith(".calendar.google.com")


def _params(guest: Event) -> str:
    answer = _ANSWERS.get(str(guest.get("responseStatus", "")), "")
    kind = ";CUTYPE=RESOURCE" if guest.get("resource") is True else ""
    extra = guest.get("additionalGuests")
    more = f";X-NUM-GUESTS={extra}" if isinstance(extra, int) and extra > 0 else ""
    return f"{kind}{f';PARTSTAT={answer}' if answer else ''}{more}"


def _person(kind: str, told: Event, me: str, params: str) -> str:
    name = told.get("displayName")
    called = f';CN="{_plain(name).replace(chr(34), chr(39))[:200]}"' if isinstance(name, str) and name.strip() else ""
    address = me if me and told.get("self") is True else _plain(str(told.get("email", "")))
    return f"{kind}{called}{params}:mailto:{re.sub(r'[^!-~]', '', address)[:254]}"


def _link(event: Event) -> Iterator[str]:
    conference = event.get("conferenceData")
    points = conference.get("entryPoints") if isinstance(conference, dict) else None
    found = [event.get("hangoutLink")]
    found += (
        [one.get("uri") for one in points if isinstance(one, dict) and one.get("entryPointType") == "video"]
        if isinstance(points, list)
        else []
    )
    for one in found:
        if isinstance(one, str) and re.fullmatch(r"https?://[!-~]{1,1990}", one):
            yield f"X-GOOGLE-CONFERENCE:{one}"
            return


def _escaped(text: str) -> str:
    return escaped(unbroken(text[:_LONGEST]))


def _plain(text: str) -> str:
    return unbroken(text).replace("\n", " ").strip()
