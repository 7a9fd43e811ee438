"""Who was asked to a meeting and what they answered, from the ATTENDEE and ORGANIZER lines of an event."""

from __future__ import annotations

import re
from dataclasses import dataclass

import icalendar

from connectors.ical_values import value, values
from connectors.model import Answer, Attendee, Mailbox
from connectors.one_line import CONTROLS, usable_address

MOST = 500  # guests kept of one event; more are counted all the same
_ANSWERS = {"ACCEPTED": Answer.ACCEPTED, "TENTATIVE": Answer.TENTATIVE, "DECLINED": Answer.DECLINED,
            "DELEGATED": Answer.DECLINED}  # fmt: skip  # whoever sent another was not there
_STRENGTH = (Answer.ACCEPTED, Answer.TENTATIVE, Answer.DECLINED, Answer.PENDING, Answer.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Guests:
    """The guests without rooms and equipment, and how many heads they are, the organiser included."""

    attendees: tuple[Attendee, ...] = ()
    heads: int = 0


NOBODY = Guests()


def organizer_of(component: icalendar.Event) -> Mailbox | None:
    """Who invited. One without an address that can be used is somebody all the same: an empty address, not None."""
    found = value(component, "ORGANIZER")
    return None if found is None else _mailbox(found)


def guests(component: icalendar.Event, organizer: Mailbox | None) -> Guests:
    """The people asked, each once; a guest without a usable address is kept without one."""
    people = [line for line in values(component, "ATTENDEE") if not _is_room(line)]
    by_address: dict[str, Attendee] = {}
    nameless: list[Attendee] = []
    extra = 0
    for line in people:
        guest = _attendee(line)
        extra += _extra(line)
        if not guest.address:
            nameless.append(guest)
        elif guest.address not in by_address or _stronger(guest, by_address[guest.address]):
            by_address[guest.address] = guest
    unlisted = organizer is not None and organizer.address not in by_address
    kept = (*by_address.values(), *nameless)
    return Guests(kept[:MOST], len(kept) + extra + unlisted)


def _is_room(line: icalendar.vCalAddress) -> bool:
    return str(line.params.get("CUTYPE", "")).upper() in ("ROOM", "RESOURCE")


def _attendee(line: icalendar.vCalAddress) -> Attendee:
    box = _mailbox(line)
    said = str(line.params.get("PARTSTAT", "")).strip().upper()
    return Attendee(box.address, box.name, _ANSWERS.get(said, Answer.PENDING if said else Answer.UNKNOWN))


def _mailbox(line: icalendar.vCalAddress) -> Mailbox:
    name = CONTROLS.sub(" ", str(line.params.get("CN", ""))).strip(" '\"")[:200]
    address = _address(str(line)) or _address(str(line.params.get("EMAIL", "")))
    return Mailbox(address, "" if name.lower() == address else name)


def _address(text: str) -> str:
    bare = re.sub(r"^mailto:", "", text.strip(), flags=re.IGNORECASE).strip().strip("<>").lower()
    return usable_address(bare)


def _extra(line: icalendar.vCalAddress) -> int:
    """Google's count of people whom a guest brings along."""
    told = str(line.params.get("X-NUM-GUESTS", "0"))
    return min(int(told), 10_000) if told.isascii() and told.isdigit() else 0


def _stronger(one: Attendee, other: Attendee) -> bool:
    return _STRENGTH.index(one.answer) < _STRENGTH.index(other.answer)
