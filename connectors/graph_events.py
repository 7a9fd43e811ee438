"""One event of Graph read into a Meeting: when it is, which day of a series, who was asked and what they answered. No I/O."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from connectors.event import place_in, says_cancelled, video_in
from connectors.graph_json import Odd, Told, flag, inner, mailbox, moment, moment_of, rows, text
from connectors.model import Answer, Attendee, Mailbox, Meeting
from connectors.one_line import one_line
from connectors.zones import known_name

SELECT = (
    "id,iCalUId,seriesMasterId,type,originalStart,start,end,isAllDay,isCancelled,isDraft,isOrganizer,organizer,attendees,"
    "responseStatus,subject,location,bodyPreview,onlineMeeting,onlineMeetingUrl,lastModifiedDateTime"
)
# Exchange's ids: a class, the day of the occurrence, and within some of them the UID of another program
# ([MS-OXCICAL], PidLidGlobalObjectId).
_GLOBAL = re.compile(r"(040000008200E00074C5B7101A82E008)([0-9A-F]{8})([0-9A-F]+)\Z", re.IGNORECASE)
_FOREIGN = re.compile(r"[0-9A-F]{32}[0-9A-F]{8}7643616C2D55696401000000((?:[0-9A-F]{2})+?)(?:00)?\Z", re.IGNORECASE)
_ANSWERS: Mapping[str, Answer] = {
    "accepted": Answer.ACCEPTED, "organizer": Answer.ACCEPTED, "tentativelyaccepted": Answer.TENTATIVE,
    "declined": Answer.DECLINED, "notresponded": Answer.PENDING,
}  # fmt: skip
_MOST = 500
_LONGEST = 4_000  # of an id; those that hold another program's UID are a few hundred long
_PREVIEW = 4_000  # characters; Graph gives 255
_OF_A_SERIES = ("occurrence", "exception")


def is_series_by_name(told: Told) -> bool:
    """Whether the id of a day does not tell that of its series, so that the series must be asked."""
    return text(told, "type") in _OF_A_SERIES and not _GLOBAL.match(text(told, "iCalUId"))


def uid_of(written: str, fallback: str) -> str:
    """The UID that all days of a series and all copies share; another program's, if Exchange keeps it within its own."""
    found = _GLOBAL.match(written[:_LONGEST])
    if not found:
        return one_line(written) or f"graph-{one_line(fallback, 200)}"
    foreign = _FOREIGN.match(found[3])
    if foreign:
        try:
            return one_line(bytes.fromhex(foreign[1]).decode("ascii")) or written
        except (ValueError, UnicodeDecodeError):
            pass
    return f"{found[1]}00000000{found[3]}".upper()


def read_event(
    told: Told, source: str, zone: tzinfo, me: str, master: str = "", alias: tuple[str, str] = ("", "")
) -> Meeting | None:
    """The meeting; None for what is none: a draft, or the series itself. Raises `Odd` where it is in no shape of an event.

    `me` is the owner of the calendar, `master` the UID of the series where the event does not tell it; `alias`: an address,
    and the one that the owner goes by.
    """
    kind = text(told, "type")
    if kind == "seriesMaster" or flag(told, "isDraft"):
        return None
    all_day = flag(told, "isAllDay")
    start, end = _moment(told, "start", zone, all_day=all_day), _moment(told, "end", zone, all_day=all_day)
    if start is None or end is None or end < start:
        raise Odd
    organizer = _organizer(told, me, alias)
    attendees, heads = _guests(told, organizer, me, alias)
    written = moment(told, "originalStart") if kind in _OF_A_SERIES else None
    slot = _midnight(written, zone) if written and all_day else written or start
    title, place = one_line(text(told, "subject")), one_line(text(inner(told, "location"), "displayName"))
    return Meeting(
        uid=uid_of(master or text(told, "iCalUId"), text(told, "seriesMasterId") or text(told, "id")),
        occurrence=f"{slot.astimezone(UTC):%Y%m%dT%H%M%SZ}" if kind in _OF_A_SERIES else "",
        source=source, start=start, end=max(end, start + timedelta(days=1)) if all_day else end, all_day=all_day,
        title=title, place=place_in(place), link=_link(told, place),
        cancelled=flag(told, "isCancelled") or says_cancelled(title), organizer=organizer,
        attendees=attendees, heads=heads, stamp=moment(told, "lastModifiedDateTime"),
    )  # fmt: skip


def _moment(told: Told, name: str, zone: tzinfo, *, all_day: bool) -> datetime | None:
    """A `dateTimeTimeZone`: a time without a zone, and beside it the name of one, by Windows or by the tz database."""
    found = inner(told, name)
    written = text(found, "dateTime")
    if not written:
        return None
    parsed = moment_of(written)
    if all_day:
        return _midnight(parsed, zone)
    if written.endswith("Z") or text(found, "timeZone") in ("", "UTC"):
        return parsed
    known = known_name(text(found, "timeZone"))
    return parsed.replace(tzinfo=ZoneInfo(known) if known else zone).astimezone(UTC)


def _midnight(parsed: datetime, zone: tzinfo) -> datetime:
    """The day that is meant, as one of the owner's: an all-day entry begins at midnight, in whatever zone it is told."""
    day: date = (parsed + timedelta(hours=12)).date() if parsed.hour >= 12 else parsed.date()
    return datetime.combine(day, time(), zone)


def _link(told: Told, place: str) -> str:
    joined = text(inner(told, "onlineMeeting"), "joinUrl") or text(told, "onlineMeetingUrl")
    if joined.lower().startswith(("https://", "http://")):
        return one_line(joined, 2000)
    return video_in(f"{place}\n{text(told, 'bodyPreview')[:_PREVIEW]}")


# --- who was asked ------------------------------------------------------------------------------------


def _organizer(told: Told, me: str, alias: tuple[str, str]) -> Mailbox | None:
    found = _known_as(inner(told, "organizer"), alias) if inner(told, "organizer") else None
    if found is not None and not found.address and flag(told, "isOrganizer") and me:
        return replace(found, address=me)
    return found


def _known_as(told: Told, alias: tuple[str, str]) -> Mailbox:
    """Somebody by the address that they go by."""
    found = mailbox(inner(told, "emailAddress"))
    return replace(found, address=alias[1]) if found.address and found.address == alias[0] else found


def _guests(told: Told, organizer: Mailbox | None, me: str, alias: tuple[str, str]) -> tuple[tuple[Attendee, ...], int]:
    """The guests without rooms, each once, and how many heads they are; my own answer is the one that my calendar knows."""
    found: dict[str, Attendee] = {}
    nameless: list[Attendee] = []
    for one in rows(told, "attendees"):
        if text(one, "type") == "resource":
            continue
        box = _known_as(one, alias)
        guest = Attendee(box.address, box.name, _answer(inner(one, "status")))
        if not box.address:
            nameless.append(guest)
        elif box.address not in found or found[box.address].answer is Answer.UNKNOWN:
            found[box.address] = guest
    mine = _answer(inner(told, "responseStatus"))
    if me and mine is not Answer.UNKNOWN and (found or nameless or (organizer and organizer.address != me)):
        found[me] = replace(found.get(me, Attendee(me)), answer=mine)  # I may have been asked as one of a group
    unlisted = organizer is not None and organizer.address not in found
    kept = (*found.values(), *nameless)
    return kept[:_MOST], len(kept) + unlisted


def _answer(status: Told) -> Answer:
    """`none` in a guest's copy means that nothing is known of the others: Exchange tells answers to the organiser alone."""
    return _ANSWERS.get(text(status, "response").lower(), Answer.UNKNOWN)
