"""One VEVENT read into plain data: when it is, which day of a series it speaks of, who was asked and what they answered.

Unrolling a series is the business of `series.py`. No I/O.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any

import icalendar

from config.words import SaidError, say
from connectors.guests import NOBODY, Guests, guests, organizer_of
from connectors.ical_text import Block
from connectors.ical_values import value, values
from connectors.model import Mailbox
from connectors.one_line import CONTROLS, one_line
from connectors.zones import Zones

_DATES = ("DTSTART", "DTEND", "RECURRENCE-ID", "RDATE", "EXDATE")
_TIMING = ("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID")
_TZID = re.compile(r';TZID=("[^"]*"|[^;"]*)', re.IGNORECASE)
_DATE_VALUE = re.compile(r"[0-9TZPWDHMS,/+\-]+")
_CANCELLED = re.compile(  # as calendars mark it, and as people write it: in front with a sign, in brackets, in capitals
    r"\W*(?:cancell?ed(?: event)?|postponed|(?:イベント)?キャンセル(?:済み?)?|中止|取消|取り消し|延期)\s*(?:[:：]|[-–—]\s)"
    r"|\W*(?:キャンセル(?:済み?)?|中止|延期)[ 　]+(?=\S)"
    r"|\W*[\[【(（<＜≪《〈*]+\s*(?:cancell?ed|postponed|キャンセル(?:済み?)?|中止|取消|延期)\s*[\]】)）>＞≫》〉*]"
    r"|.*[\[【(（]\s*(?:cancell?ed|postponed|キャンセル(?:済み?)?|中止|取消|延期)\s*[\]】)）]\s*\Z"
    r"|.*\S(?:は|が)(?:中止|キャンセル|延期)(?:です|になりました|となりました)?\s*\Z"
    r"|(?-i:CANCELL?ED\b)",
    re.IGNORECASE,
)
_VIDEO = re.compile(
    r"https?://(?:meet\.google\.com/|teams\.(?:microsoft|live)\.com/(?:l/meetup-join|meet)/|(?:[\w-]+\.)*zoom(?:gov)?\.(?:us|com)/(?:j|my|w|s)/"
    r"|(?:[\w-]+\.)*webex\.com/|whereby\.com/|meet\.jit\.si/|(?:[\w-]+\.)*chime\.aws/|(?:meet|global)\.goto(?:meeting)?\.com/|facetime\.apple\.com/join"
    r"|join\.skype\.com/|(?:[\w-]+\.)*v-cube\.com/|(?:[\w-]+\.)*bluejeans\.com/)[^\s<>\"')\]]*",
    re.IGNORECASE,
)
_ROOMS_ONLINE = ("X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
                 "X-MICROSOFT-ONLINEMEETINGCONFLINK", "CONFERENCE")  # fmt: skip
# A location that only says "not in a room" is no place.
_NOWHERE = re.compile(
    r"\W*(?:(?:microsoft )?teams(?:[ 　]?(?:meeting|会議|ミーティング))?|zoom(?:[ 　]?(?:meeting|会議|ミーティング))?|google meet|webex|skype"
    r"|online|オンライン(?:会議|ミーティング)?|web[ 　]?会議|リモート|remote|tbd|未定)\W*",
    re.IGNORECASE,
)
_LONGEST = 300


def says_cancelled(title: str) -> bool:
    """Whether a title says by itself that nothing comes of it."""
    return bool(_CANCELLED.match(title))


def place_in(written: str) -> str:
    """The place, if it is one where people can sit together."""
    return "" if _NOWHERE.fullmatch(written) or re.fullmatch(r"https?://\S+", written) else written


def video_in(written: str) -> str:
    """The first address of a video conference in a text; empty where there is none."""
    known = _VIDEO.search(written)
    return known[0][:2000] if known else ""


class Unreadable(SaidError):
    """This event cannot be read or unrolled; `said` tells why. It becomes a `Broken` before anybody sees it."""


@dataclass(frozen=True, slots=True)
class Event:
    """One VEVENT. `start` is a day for all-day entries; `slot` is the original start of the day of a series it speaks of."""

    uid: str
    start: datetime | date
    length: timedelta
    component: icalendar.Event  # for unrolling: all its times are aware or days
    all_day: bool
    slot: datetime | date | None = None
    and_future: bool = False
    sequence: int = 0
    stamp: datetime | None = None
    title: str = ""
    place: str = ""
    link: str = ""
    cancelled: bool = False
    organizer: Mailbox | None = None
    guests: Guests = NOBODY

    @property
    def age(self) -> tuple[int, datetime]:
        """Of two versions the one with the higher age is newer."""
        return self.sequence, self.stamp or datetime.min.replace(tzinfo=UTC)


def uid_of(block: Block) -> str:
    """The UID, or one made of the content where there is none."""
    uid = CONTROLS.sub("", block.first("UID"))[:_LONGEST]
    return uid or f"no-id-{hashlib.blake2b(repr(sorted(block.lines)).encode(), digest_size=16).hexdigest()}"


def read_event(block: Block, zones: Zones, zone: tzinfo) -> Event:
    """Read one event; raises `Unreadable` where its times cannot be understood. `zone` is the account's."""
    if block.fault:
        raise Unreadable(say(f"calendar.{block.fault}"))
    if block.first("RDATE").count(",") > 5_000 or sum(name == "EXDATE" for name, _ in block.lines) > 50_000:
        raise Unreadable(say("calendar.too_many_days"))
    component = _parsed(block, zones)
    start = _moment(component, "DTSTART", zone)
    if start is None:
        raise Unreadable(say("calendar.no_start"))
    home = start.tzinfo if isinstance(start, datetime) and start.tzinfo else zone
    _settle(component, home)
    length = _length(component, start, home)
    organizer = organizer_of(component)
    link, place = _link(component), _text(component, "LOCATION")
    title = _text(component, "SUMMARY")
    slot = value(component, "RECURRENCE-ID")
    event = Event(
        uid=uid_of(block), start=start, length=length, component=component,
        all_day=not isinstance(start, datetime) or _says(component, "X-MICROSOFT-CDO-ALLDAYEVENT", "TRUE"),
        slot=slot.dt if slot else None, and_future=bool(slot) and str(slot.params.get("RANGE", "")).upper() == "THISANDFUTURE",
        sequence=_sequence(component), stamp=_stamp(component), title=title,
        place=place_in(place), link=link,
        cancelled=_says(component, "STATUS", "CANCELLED") or block.calendar.method == "CANCEL" or says_cancelled(title),
        organizer=organizer,
    )  # fmt: skip
    return replace(event, guests=guests(component, organizer))


def _parsed(block: Block, zones: Zones) -> icalendar.Event:
    used = [
        (name, line) for name, line in block.lines if name not in ("RDATE", "EXDATE") or line.partition(":")[2].strip()
    ]
    lines = [_readable(name, line, zones) for name, line in used]
    try:
        found = icalendar.Event.from_ical("\r\n".join(["BEGIN:VEVENT", *lines, "END:VEVENT", ""]))
    except Exception as fault:
        raise Unreadable(say("calendar.no_sense")) from fault
    if not isinstance(found, icalendar.Event):
        raise Unreadable(say("calendar.no_sense"))
    wrong = {str(name).upper() for name, _ in found.errors if name} | {name for name, _ in used if name not in found}
    for name in _TIMING:
        if name in wrong:
            raise Unreadable(say("calendar.bad_property", property=name))
    if any(isinstance(found.get(name), list) for name in ("DTSTART", "DTEND", "DURATION", "RECURRENCE-ID")):
        raise Unreadable(say("calendar.twice"))
    return found


def _readable(name: str, line: str, zones: Zones) -> str:
    """The line as icalendar takes it: some programs put blanks into rules, and most have their own names of zones."""
    if name == "RRULE":
        return line.replace(" ", "")
    return _with_known_zone(line, zones) if name in _DATES else line


def _with_known_zone(line: str, zones: Zones) -> str:
    """The line with a zone that icalendar can look up, or without one: then the time is the account's."""
    head, _, value = line.rpartition(":")  # a date has no colon; the name of a zone may
    found = _TZID.search(head)
    if not found or not _DATE_VALUE.fullmatch(value.strip()):
        return line
    name = "" if value.strip().endswith("Z") else zones.name(found[1].strip('" '))
    return f"{head[: found.start()]}{f';TZID={name}' if name else ''}{head[found.end() :]}:{value.strip()}"


def _moment(component: icalendar.Event, name: str, home: tzinfo) -> datetime | date | None:
    """The value of a property, made aware in place, so that the library unrolls the same moments."""
    found = value(component, name)
    if found is None:
        return None
    found.dt = _aware(found.dt, home)
    moment: datetime | date = found.dt
    return moment


def _settle(component: icalendar.Event, home: tzinfo) -> None:
    """Make every time of the event aware: one without zone beside a start with one means the same zone."""
    for name in ("DTEND", "RECURRENCE-ID"):
        _moment(component, name, home)
    for name in ("RDATE", "EXDATE"):
        found = component.get(name, [])
        for several in found if isinstance(found, list) else [found]:
            for one in several.dts:
                one.dt = (
                    tuple(_aware(part, home) for part in one.dt) if isinstance(one.dt, tuple) else _aware(one.dt, home)
                )


def _aware(moment: Any, home: tzinfo) -> Any:
    return moment.replace(tzinfo=home) if isinstance(moment, datetime) and moment.tzinfo is None else moment


def _length(component: icalendar.Event, start: datetime | date, home: tzinfo) -> timedelta:
    length: timedelta
    whole_days = not isinstance(start, datetime)
    if "DTEND" in component:
        length = _at(value(component, "DTEND").dt, home) - _at(start, home)
        # Some programs give an all-day entry of one day the same day as its end.
        length = max(length, timedelta(days=1)) if whole_days and length == timedelta() else length
    elif "DURATION" in component:
        length = value(component, "DURATION").td
    else:
        length = timedelta(days=1 if whole_days else 0)
    if length < timedelta():
        raise Unreadable(say("calendar.ends_before_start"))
    try:
        _at(start, home) + length
    except OverflowError as fault:
        raise Unreadable(say("calendar.bad_property", property="DTEND")) from fault
    return length


def _at(moment: datetime | date, home: tzinfo) -> datetime:
    return moment if isinstance(moment, datetime) else datetime.combine(moment, time(), home)


def _sequence(component: icalendar.Event) -> int:
    try:
        return int(str(value(component, "SEQUENCE") or 0))
    except ValueError:
        return 0


def _stamp(component: icalendar.Event) -> datetime | None:
    for name in ("LAST-MODIFIED", "DTSTAMP", "CREATED"):
        moment = getattr(value(component, name), "dt", None)
        if isinstance(moment, datetime):
            return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    return None


def _says(component: icalendar.Event, name: str, wanted: str) -> bool:
    return any(str(one).strip().upper() == wanted for one in values(component, name))


def _text(component: icalendar.Event, name: str) -> str:
    return one_line(str(value(component, name) or ""), _LONGEST)


def _link(component: icalendar.Event) -> str:
    """The link of a video conference: from its own property, else the first known one in the texts."""
    for name in _ROOMS_ONLINE:
        for one in values(component, name):
            if str(one).lower().startswith(("https://", "http://")):
                return CONTROLS.sub("", str(one)).strip()[:2000]
    texts = "\n".join(str(value(component, name) or "") for name in ("URL", "LOCATION", "DESCRIPTION"))
    return video_in(texts)
