"""The generated sample as the tests read it: with the standard library, icalendar and vobject, and none of our connectors."""

from __future__ import annotations

import email
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime
from functools import cache
from pathlib import Path
from typing import Any

import icalendar
import recurring_ical_events
import yaml

from daemon.demo.mailbox import NOW
from daemon.demo.texts import SAMPLE

MINE = {"saegusa@akari-design.example", "haruka@saegusa.example"}
EXPECTED: dict[str, Any] = yaml.safe_load((SAMPLE / "expected.yaml").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Found:
    """One contact as found in the files."""

    when: datetime
    direction: str


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def mails(folder: Path, *names: str) -> Iterator[Message]:
    """The mails of these Maildir++ folders; of all if none is named."""
    yield from (mail for name, mail in _all_mails(folder) if not names or name in names)


@cache
def _all_mails(folder: Path) -> tuple[tuple[str, Message], ...]:
    paths = files(folder / "Maildir")
    return tuple((path.parent.parent.name, email.message_from_bytes(path.read_bytes())) for path in paths)


def addresses(mail: Message, header: str) -> list[str]:
    return [address.lower() for _, address in getaddresses([str(value) for value in mail.get_all(header, [])])]


def header(mail: Message, name: str) -> str:
    return str(make_header(decode_header(mail[name] or "")))


def body(mail: Message) -> str:
    """The words of a mail, HTML taken as it is."""
    part = next(part for part in mail.walk() if part.get_content_maintype() == "text")
    raw = part.get_payload(decode=True)
    assert isinstance(raw, bytes)
    return raw.decode({"shift_jis": "cp932"}.get(part.get_content_charset("utf-8"), part.get_content_charset("utf-8")))


def calendar(folder: Path) -> Any:
    return icalendar.Calendar.from_ical((folder / "calendar.ics").read_bytes())


@cache
def occurrences(folder: Path) -> list[Any]:
    """Every occurrence that began before the morning of the sample."""
    found = recurring_ical_events.of(calendar(folder)).between(NOW - timedelta(days=1200), NOW)
    return [event for event in found if start_of(event) < NOW]


def start_of(event: Any) -> datetime:
    start = event["DTSTART"].dt
    return start if isinstance(start, datetime) else datetime(start.year, start.month, start.day, tzinfo=UTC)


def last_contact(folder: Path, theirs: set[str]) -> tuple[date, str]:
    """The last real contact with these addresses, by the plainest reading of the files."""
    found = max([*_written(folder, theirs), *_met(folder, theirs)], key=lambda contact: contact.when)
    return found.when.astimezone(NOW.tzinfo).date(), found.direction


def _written(folder: Path, theirs: set[str]) -> Iterator[Found]:
    for when, sender, readers in _letters(folder):
        if sender in theirs and MINE & readers:
            yield Found(when, "inbound")
        if sender in MINE and theirs & readers:
            yield Found(when, "outbound")


@cache
def _letters(folder: Path) -> tuple[tuple[datetime, str, frozenset[str]], ...]:
    """What people wrote to each other and what arrived: when, from whom, to whom."""
    all_of_them = list(mails(folder, "Maildir", ".Sent", ".Archive"))
    lost = {name for mail in all_of_them if mail.get_content_type() == "multipart/report" for name in _named_in(mail)}
    return tuple(
        (parsedate_to_datetime(mail["Date"]), addresses(mail, "From")[0], frozenset(addresses(mail, "To")))
        for mail in all_of_them
        if not _by_machine(mail)
        and mail["Message-ID"] not in lost
        and len(addresses(mail, "To") + addresses(mail, "Cc")) <= 8
    )


def _by_machine(mail: Message) -> bool:
    calendar_part = any(part.get_content_type() == "text/calendar" for part in mail.walk())
    return calendar_part or any(mail[name] for name in ("List-Id", "Precedence", "Auto-Submitted"))


def _named_in(report: Message) -> list[str]:
    return re.findall(r"Message-ID: (<[^>]+>)", report.as_string().partition("text/rfc822-headers")[2])


def _met(folder: Path, theirs: set[str]) -> Iterator[Found]:
    for event in occurrences(folder):
        guests = event.get("ATTENDEE", [])
        there = {str(guest).removeprefix("mailto:"): guest.params["PARTSTAT"] for guest in guests}
        came = {address for address, answer in there.items() if answer == "ACCEPTED"}
        called_off = event["STATUS"] == "CANCELLED" or str(event["SUMMARY"]).startswith("Canceled:")
        if not called_off and len(there) <= 8 and came & MINE and came & theirs:
            yield Found(start_of(event), "meeting")
