"""When a mail was written (docs/design.md, "Dates"): its Date where that is sane, else the oldest Received, else unknown."""

from __future__ import annotations

import re
from datetime import MAXYEAR, UTC, date, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import TypeAlias

from connectors.by_value import ByValue
from connectors.headers import Fields, unfolded

_Instant: TypeAlias = "tuple[float, tzinfo]"  # seconds since 1970, and the zone in which it was written

_FIRST_YEAR = 1995
_DAY = 24 * 60 * 60  # seconds
_FARTHEST = timedelta(hours=14)  # from Greenwich
_EPOCH, _SECOND = date(1970, 1, 1), timedelta(seconds=1)
_LONGEST = 120  # characters of a date; a longer one is garbage or a trap

_MONTHS = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "may": 5,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
_MONTHS_AS_WRITTEN = {name.title().encode(): number for name, number in _MONTHS.items()}
_USUAL = re.compile(
    rb"\s*(?:[A-Z][a-z][a-z], )?(\d\d? [A-Z][a-z][a-z] \d{4}) ([01]\d:[0-5]\d|2[0-3]:[0-5]\d):([0-5]\d) ([+-]\d{4})(?: \([A-Z]{1,5}\))?\s*\Z"
)
_COMMON = re.compile(
    r"(?:[A-Za-z]{3,9},?\s*)?(\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\d{4}|\d{2}),?\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?"
    r"\s*(?:(?:GMT|UTC?)?([+-])(\d{2}):?(\d{2})|([A-Za-z]{1,5}))?\s*(?:\([^()]{0,60}\)\s*)*\Z"
)
_ISO = re.compile(r"(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})\Z")
_ZONE_AT_END = re.compile(r"(?:[+-]\d{4}|GMT|UTC?|Z)\s*(?:\([^()]*\))?\Z")

# Hours east of Greenwich. Where a name means several zones, the one that is common in mail; single letters were
# defined the wrong way round in RFC 822 and say nothing (RFC 5322, section 4.3), but for Z.
_EAST = {
    0: "UT UTC GMT Z WET", 1: "BST WEST CET MET MEZ", 2: "CEST MEST MESZ EET SAST", 3: "EEST MSK", 5.5: "IST", 7: "ICT WIB",
    8: "SGT HKT AWST", 9: "JST KST", 9.5: "ACST", 10: "AEST", 10.5: "ACDT", 11: "AEDT", 12: "NZST", 13: "NZDT",
    -3: "BRT", -4: "EDT", -5: "EST CDT", -6: "CST MDT", -7: "MST PDT", -8: "PST AKDT", -9: "AKST", -10: "HST",
}  # fmt: skip
_ZONES = {name: timezone(timedelta(hours=hours)) for hours, names in _EAST.items() for name in names.split()}


def moment(fields: Fields, now: datetime, zone: tzinfo) -> datetime | None:
    """The moment that counts. `zone` is the owner's, for a Date that names none."""
    latest, arrived, date_field = _LATEST[now], None, fields.first("date")
    for at in dict.fromkeys([value.rpartition(b";")[2] for value in fields.get("received", ())]):
        passed = _usual(at) or _unusual(unfolded(at), UTC)
        if passed and passed[0] <= latest and (arrived is None or passed[0] < arrived[0]):
            arrived = passed
    written = _WRITTEN[date_field] or _unusual(date_field, zone)
    if written and written[0] <= latest and (arrived is None or abs(written[0] - arrived[0]) <= _DAY):
        return _as_moment(written)
    return _as_moment(arrived) if arrived else None


def written_at(value: bytes) -> int | None:
    """A date in whole seconds since 1970, one without a zone as if it were in UTC; None if it is none."""
    usual = _WRITTEN[value]
    when = None if usual else parse(value, UTC)
    return usual[0] if usual else int(when.timestamp()) if when else None


def _as_moment(instant: _Instant) -> datetime:
    seconds, zone = instant
    return datetime.fromtimestamp(seconds, zone)


def _unusual(value: bytes, zone: tzinfo) -> _Instant | None:
    """A date that is none of those that nearly all mail has, if it can be true."""
    when = parse(value, zone)
    return (when.timestamp(), when.tzinfo or zone) if when and when.year >= _FIRST_YEAR else None


def parse(value: bytes, zone: tzinfo) -> datetime | None:
    """A date of a mail's head as an aware moment in UTC or its own offset; None if it is none."""
    usual = _WRITTEN[value]
    if usual is not None:
        return _as_moment(usual)
    text = value[: 4 * _LONGEST].decode("latin-1").strip()
    if not text or len(text) > _LONGEST or not text.isprintable():
        return None
    found = _COMMON.match(text)
    try:
        if found:
            return _from_common(found, zone)
        return _from_iso(text) or _by_library(text, zone)
    except (ValueError, OverflowError):
        return None


def _usual(value: bytes) -> tuple[int, timezone] | None:
    """A date as nearly all mail has it, in seconds and with its zone."""
    found = _USUAL.match(value)
    if found is None:
        return None
    day, minute, second, offset = found.groups()
    try:
        east, zone = _OFFSETS[offset]
        return _MIDNIGHTS[day] + _MINUTES[minute] + int(second) - east, zone
    except (ValueError, KeyError):
        return None


def _midnight(written: bytes) -> int:
    """Of `2 Nov 2026`: seconds since 1970 at its beginning in Greenwich."""
    day, month, year = written.split()
    if not _FIRST_YEAR <= int(year) < MAXYEAR:
        raise ValueError("no usual year")
    return (date(int(year), _MONTHS_AS_WRITTEN[month], int(day)) - _EPOCH) // _SECOND


def _minute(written: bytes) -> int:
    """Of `09:41`: seconds since midnight."""
    return int(written[:2]) * 3600 + int(written[3:]) * 60


def _usual_offset(written: bytes) -> tuple[int, timezone]:
    sign, hours, minutes = written[:1].decode(), written[1:3].decode(), written[3:].decode()
    seconds = int(hours) * 3600 + int(minutes) * 60
    return seconds if sign == "+" else -seconds, _offset(sign, hours, minutes)


_MIDNIGHTS = ByValue(_midnight, 4096)
_MINUTES = ByValue(_minute, 24 * 60)
_OFFSETS = ByValue(_usual_offset, 256)
_WRITTEN = ByValue(_usual, 64)  # a mail's own date is asked for twice
_LATEST: ByValue[datetime, float] = ByValue(lambda now: now.timestamp() + _DAY, 4)


def _from_common(found: re.Match[str], zone: tzinfo) -> datetime:
    day, month, year, hour, minute, second, sign, hours, minutes, name = found.groups()
    return datetime(
        _full_year(year),
        _MONTHS.get(month.lower(), 0),
        int(day),
        int(hour),
        int(minute),
        min(int(second or 0), 59),  # a leap second
        tzinfo=_offset(sign, hours, minutes) if sign else _named(name, zone),
    )


def _full_year(year: str) -> int:
    """Two digits as RFC 5322 section 4.3 reads them."""
    number = int(year)
    return number if len(year) > 2 else number + (2000 if number < 50 else 1900)


@lru_cache(maxsize=256)
def _offset(sign: str, hours: str, minutes: str) -> timezone:
    shift = timedelta(hours=int(hours), minutes=int(minutes))
    if int(minutes) > 59 or shift > _FARTHEST:
        raise ValueError("no such offset")
    return timezone(shift if sign == "+" else -shift)


def _named(name: str | None, zone: tzinfo) -> tzinfo:
    return _ZONES.get(name.upper(), zone) if name else zone


def _from_iso(text: str) -> datetime | None:
    found = _ISO.match(text)
    return datetime.fromisoformat(f"{found[1]}T{found[2]}{found[3]}") if found else None


def _by_library(text: str, zone: tzinfo) -> datetime | None:
    """Other orders, such as `Mon Nov  2 09:00:00 2026`; without a time of day or a month's name it is no date."""
    if not re.search(r"\d{1,2}:\d{2}", text) or not re.search(r"[A-Za-z]{3}", text):
        return None
    from email.utils import parsedate_tz  # noqa: PLC0415  for what is hardly ever seen

    read = parsedate_tz(text)
    if read is None:
        return None
    year, month, day, hour, minute, second, *_rest, offset = read
    if not offset and not _ZONE_AT_END.search(text):
        return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=zone)
    shift = timedelta(seconds=offset or 0)
    if abs(shift) > _FARTHEST:
        return None
    return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=timezone(shift))
