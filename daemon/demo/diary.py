"""The sample's calendar: each appointment as iCalendar text, alone (for an invitation by mail) or all in one file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from connectors.content_lines import escaped
from daemon.demo.talks import HOME, Cast, Mail, identity, moment, reached_at, starts
from daemon.demo.texts import Block, Party, Tie, variant

_HEAD = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Akari Design//Calendar//EN
"""
_ZONE = """BEGIN:VTIMEZONE
TZID:Asia/Tokyo
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0900
TZOFFSETTO:+0900
TZNAME:JST
END:STANDARD
END:VTIMEZONE
"""


@dataclass(frozen=True, slots=True)
class Appointment:
    """One entry of the calendar: its text, and who invited whom (`invited` where it came by mail)."""

    uid: str
    text: str
    title: str
    start: datetime
    organizer: Party
    invited: bool = False
    answered: bool = False  # their answer came by mail


def appointments_of(tie: Tie, cast: Cast) -> Iterator[Appointment]:
    """All entries of a tie."""
    for block in tie.meetings:
        at = reached_at(tie, block)
        for turn, start in starts(block, tie, cast):
            yield _appointment(block, start, turn, at, cast)


def calendar_text(appointments: tuple[Appointment, ...]) -> str:
    """The whole file."""
    return _folded(_HEAD + _ZONE + "".join(entry.text for entry in appointments) + "END:VCALENDAR\n")


def invitations(entry: Appointment, tie: Tie) -> Iterator[tuple[Mail, str]]:
    """The mails that calendars wrote by themselves, each with the event that it carries."""
    day = f"{entry.start:%Y-%m-%d %H:%M}"
    if entry.invited and tie.language == "ja":
        told = f"{entry.organizer.name}さんからの招待です。\n\n{entry.title}\n{day} (Asia/Tokyo)"
        yield _calendar_mail(entry, tie, told, "REQUEST", f"招待: {entry.title} @ {day}")
    elif entry.invited:
        told = f"{entry.organizer.name} invites you.\n\n{entry.title}\n{day} (Asia/Tokyo)"
        yield _calendar_mail(entry, tie, told, "REQUEST", f"Invitation: {entry.title} @ {day}")
    if entry.answered:
        told = f"{tie.them.name} has accepted this invitation."
        yield _calendar_mail(entry, tie, told, "REPLY", f"Accepted: {entry.title}")


def _calendar_mail(entry: Appointment, tie: Tie, told: str, method: str, subject: str) -> tuple[Mail, str]:
    asked = method == "REQUEST"  # then the owner's own answer is still to come
    sender = entry.organizer if asked else tie.them
    when = entry.start.replace(hour=11, minute=20 if asked else 45) - timedelta(days=7)
    event = re.sub(
        rf"PARTSTAT=\w+:mailto:{tie.me.address}", f"PARTSTAT=NEEDS-ACTION:mailto:{tie.me.address}", entry.text
    )
    mail = Mail(identity(sender.domain, method, entry.uid), when, sender, (tie.me,), subject, told, kind=method)
    return mail, _folded(f"{_HEAD}METHOD:{method}\n{_ZONE}{event if asked else entry.text}END:VCALENDAR\n")


def _appointment(block: Block, start: datetime, turn: int, tie: Tie, cast: Cast) -> Appointment:
    organizer = _party(block.get("by", "me"), tie, cast)
    uid = identity(organizer.domain, "meeting", tie.slug, start.isoformat())
    lines = [*_event(block, uid, start, turn, tie, cast), *_moved(block, uid, turn, tie, cast)]
    return Appointment(
        uid=uid,
        text="\n".join(lines) + "\n",
        title=variant(block["title"], turn),
        start=start,
        organizer=organizer,
        invited=block.get("invited", False),
        answered=block.get("answered", False),
    )


def _event(block: Block, uid: str, start: datetime, turn: int, tie: Tie, cast: Cast) -> list[str]:
    made = start - timedelta(days=9)
    organizer = _party(block.get("by", "me"), tie, cast)
    guests = _guests(block, tie, cast)
    pairs = [
        ("DTSTAMP", f"{made.astimezone(UTC):%Y%m%dT%H%M%SZ}"),
        *_times(block, start),
        ("SUMMARY", escaped(variant(block["title"], turn))),
        ("LOCATION", escaped(variant(block.get("place", ""), turn))),
        ("URL", block.get("link", "")),
        ("STATUS", block.get("status", "CONFIRMED")),
        ("RRULE", block.get("rule", "")),
        *((("EXDATE;TZID=Asia/Tokyo"), _local(moment(day))) for day in block.get("without", ())),
        (f"ORGANIZER;CN={organizer.name}", f"mailto:{organizer.address}" if guests else ""),
        *((f"ATTENDEE;CN={who.name};PARTSTAT={answer}", f"mailto:{who.address}") for who, answer in guests),
    ]
    return ["BEGIN:VEVENT", f"UID:{uid}", *(f"{name}:{value}" for name, value in pairs if value), "END:VEVENT"]


def _times(block: Block, start: datetime) -> list[tuple[str, str]]:
    if block.get("all_day"):
        return [("DTSTART;VALUE=DATE", f"{start:%Y%m%d}"), ("DTEND;VALUE=DATE", f"{start + timedelta(days=1):%Y%m%d}")]
    end = start + timedelta(minutes=block.get("minutes", 60))
    return [("DTSTART;TZID=Asia/Tokyo", _local(start)), ("DTEND;TZID=Asia/Tokyo", _local(end))]


def _moved(block: Block, uid: str, turn: int, tie: Tie, cast: Cast) -> Iterator[str]:
    """The exceptions of a series: each day of it that went otherwise."""
    for original, change in block.get("moved", {}).items():
        kept = {
            key: value for key, value in {**block, **change}.items() if key not in ("rule", "without", "moved", "to")
        }
        lines = _event(kept, uid, moment(change.get("to", original)), turn, tie, cast)
        yield from (lines[0], lines[1], f"RECURRENCE-ID;TZID=Asia/Tokyo:{_local(moment(original))}", *lines[2:])


def _guests(block: Block, tie: Tie, cast: Cast) -> tuple[tuple[Party, str], ...]:
    if block.get("alone"):
        return ()
    named = [(tie.me, block.get("me", "accepted")), (tie.them, block.get("them", "accepted"))]
    named += [(cast.named(name), answer) for name, answer in block.get("guests", {}).items()]
    crowd = [
        (Party(f"来場者{n:02}", f"guest{n:02}@print-fair.example"), "accepted") for n in range(block.get("crowd", 0))
    ]
    return tuple((party, answer.upper()) for party, answer in (*named, *crowd) if "@" in party.address)


def _party(name: str, tie: Tie, cast: Cast) -> Party:
    return {"me": tie.me, "them": tie.them}.get(name) or cast.named(name)


def _local(when: datetime) -> str:
    return f"{when.astimezone(HOME):%Y%m%dT%H%M%S}"


def _folded(text: str) -> str:
    """Lines of at most 75 bytes with CRLF, as RFC 5545 has it."""
    return "".join(piece + "\r\n" for line in text.splitlines() for piece in _pieces(line))


def _pieces(line: str) -> Iterator[str]:
    piece = ""
    for sign in line:
        if len((piece + sign).encode()) > 74:
            yield piece
            piece = " "
        piece += sign
    yield piece
