"""Names of time zones as calendars write them: IANA, Windows, prefixed, or defined in the file itself.

The answer is a name that icalendar can look up, or none: then the account's zone stands in, and somebody is told.
"""

from __future__ import annotations

import hashlib
import re
import zoneinfo
from datetime import datetime
from functools import cache

from icalendar import Timezone
from icalendar.timezone import tzp
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

_PLAIN = re.compile(r"[A-Za-z0-9_+\-/]{1,64}")
_OFFSET = re.compile(r"\(?(?:UTC|GMT)\s*([+-])(\d{1,2}):?(00)?\)?", re.IGNORECASE)
_DEFINED = re.compile(r"TZOFFSET(?:FROM|TO)[^:]*:[ \t]*[+-]?(\d{2})(\d{2})(?:\d{2})?\s*$", re.IGNORECASE)
_LOCATION = re.compile(r"X-LIC-LOCATION[^:]*:(.+)", re.IGNORECASE)
_NO_ZONES = ("localtime", "posixrules", "Factory")  # files beside the zones
_FEW = 400  # lines of a definition; a zone with a line for every change since 1880 has less


class Zones:
    """The zones that one calendar can name. `unknown` collects the names that meant nothing."""

    def __init__(self, definitions: dict[str, list[str]]) -> None:
        self.unknown: list[str] = []
        self._definitions = definitions
        self._names: dict[str, str] = {}

    def name(self, tzid: str) -> str:
        """What icalendar knows this zone by; empty: use the account's zone."""
        if tzid not in self._names:
            self._names[tzid] = known_name(tzid) or _defined(self._definitions.get(tzid)) or _by_offset(tzid)
            if tzid and not self._names[tzid]:
                self.unknown.append(tzid)
        return self._names[tzid]


@cache
def known_name(tzid: str) -> str:
    """The IANA name of a zone that the world knows under this name, or nothing."""
    plain = tzid.strip().strip("/")
    if plain in WINDOWS_TO_OLSON:
        return WINDOWS_TO_OLSON[plain]
    parts = plain.split("/")
    # Some programs put their own domain before it: /mozilla.org/20070129_1/Europe/Berlin. The longest ending holds.
    endings = ("/".join(parts[start:]) for start in range(1, len(parts) - 1))
    return _iana(plain) or next((name for ending in endings if (name := _iana(ending))), "")


def _iana(name: str) -> str:
    if not _PLAIN.fullmatch(name) or name in _NO_ZONES or name.startswith(("posix/", "right/")):
        return ""
    try:
        return zoneinfo.ZoneInfo(name).key
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return _any_case().get(name.lower(), "")


@cache
def _any_case() -> dict[str, str]:
    return {name.lower(): name for name in zoneinfo.available_timezones()}


def _by_offset(tzid: str) -> str:
    """Outlook's display names: `(UTC+09:00) Osaka, Sapporo, Tokyo`. Whole hours have a name of their own."""
    found = _OFFSET.match(tzid.strip())
    hours = int(found[2]) if found else 99
    if not found or hours > 14 or (found[1] == "-" and hours > 12):
        return ""
    # The signs of Etc/GMT are turned round: Etc/GMT-9 lies nine hours east of Greenwich (tz database, file `etcetera`).
    return f"Etc/GMT{'-' if found[1] == '+' else '+'}{hours}" if hours else "Etc/GMT"


def _defined(lines: list[str] | None) -> str:
    """Teach icalendar a zone that the file defines, under a name made of its text, so that no other file can mean it."""
    if not lines:
        return ""
    location = next((found[1].strip() for line in lines if (found := _LOCATION.match(line))), "")
    if name := known_name(location) if location else "":
        return name
    return _taught("\r\n".join(line for line in lines if line[:4].upper() != "TZID")) if _sound(lines) else ""


def _sound(lines: list[str]) -> bool:
    """Whether reading the definition is safe: short, its changes yearly, its offsets shorter than a day."""
    if len(lines) > _FEW:
        return False
    for line in lines:
        name = line.partition(":")[0].partition(";")[0].upper()
        if name == "RRULE" and ("FREQ=YEARLY" not in line.upper() or "INTERVAL=0" in line.upper()):
            return False
        if name in ("TZOFFSETFROM", "TZOFFSETTO"):
            found = _DEFINED.match(line)
            if not found or int(found[1]) > 18 or int(found[2]) > 59:
                return False
    return True


@cache
def _taught(definition: str) -> str:
    name = f"defined-{hashlib.blake2b(definition.encode(), digest_size=12).hexdigest()}"
    try:
        Timezone.from_ical(definition.replace("BEGIN:VTIMEZONE", f"BEGIN:VTIMEZONE\r\nTZID:{name}", 1))
        zone = tzp.timezone(name)
        # Both ways of the year are asked once: some definitions are taken and fail only then.
        asked = [datetime(2026, month, 1, tzinfo=zone).utcoffset() for month in (1, 7)]
        return "" if None in asked else name
    except Exception:  # noqa: BLE001  two libraries read it and raise what they like; the zone is then unknown
        return ""
