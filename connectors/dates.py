"""When a mail was written (DESIGN.md section 4, "Dates"): its Date where that is sane, else the oldest Received, else unknown."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache

from connectors.headers import Fields

_FIRST_YEAR = 1995
_DAY = timedelta(days=1)
_FARTHEST = timedelta(hours=14)  # from Greenwich
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
    rb"\s*(?:[A-Z][a-z][a-z], )?(\d\d? [A-Z][a-z][a-z] \d{4}) (\d\d:\d\d:[0-5]\d) ([+-]\d{4})(?: \([A-Z]{1,5}\))?\s*\Z"
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
_UNUSUAL = datetime.min.replace(tzinfo=UTC)  # no mail is as old as that
_ZONES = {name: timezone(timedelta(hours=hours)) for hours, names in _EAST.items() for name in names.split()}


def moment(fields: Fields, now: datetime, zone: tzinfo) -> datetime | None:
    """The moment that counts. `zone` is the owner's, for a Date that names none."""
    latest, arrived = now + _DAY, None
    for value in fields.each("received"):
        passed = _sane(_received(value), latest)
        if passed is not None and (arrived is None or passed < arrived):
            arrived = passed
    written = _sane(parse(fields.first("date"), zone), latest)
    if written is not None and (arrived is None or abs(written - arrived) <= _DAY):
        return written
    return arrived


def _received(value: bytes) -> datetime | None:
    return parse(value.rpartition(b";")[2], UTC)


def _sane(when: datetime | None, latest: datetime) -> datetime | None:
    return when if when is not None and when.year >= _FIRST_YEAR and when <= latest else None


def parse(value: bytes, zone: tzinfo) -> datetime | None:
    """A date of a mail's head as an aware moment in UTC or its own offset; None if it is none."""
    usual = _usual(value)
    if usual is not _UNUSUAL:
        return usual
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


@lru_cache(maxsize=64)
def _usual(value: bytes) -> datetime | None:
    """A date as nearly all mail has it; remembered for a moment, since a mail's own is asked for twice."""
    found = _USUAL.match(value)
    if found is None:
        return _UNUSUAL
    day, clock, offset = found.groups()
    try:
        return datetime.combine(_day(day), time.fromisoformat(clock.decode("ascii")), _usual_offset(offset))
    except (ValueError, KeyError):
        return None


@lru_cache(maxsize=1024)
def _day(written: bytes) -> date:
    day, month, year = written.split()
    return date(int(year), _MONTHS_AS_WRITTEN[month], int(day))


@lru_cache(maxsize=256)
def _usual_offset(written: bytes) -> timezone:
    sign, hours, minutes = written[:1], written[1:3], written[3:]
    return _offset(sign.decode(), hours.decode(), minutes.decode())


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
