"""The text of a calendar file cut into its events and time zones, so that each can be read alone. Knows no dates.

One broken event must never hide the others, and a parser that takes the whole file at once would let it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from connectors.charset import decode

_FOLD = re.compile(rb"\r?\n[ \t]|\r\n?[ \t]")
_BEGIN = re.compile(r"BEGIN:[ \t]*([\w-]+)\s*$", re.IGNORECASE)
_END = re.compile(r"END:[ \t]*([\w-]+)\s*$", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z0-9-]+")
_PAGE = re.compile(r"\s*<(!doctype\b|html\b|\?xml\b)", re.IGNORECASE)
_KEPT = frozenset(
    ("UID", "DTSTAMP", "LAST-MODIFIED", "CREATED", "SEQUENCE", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE",
     "EXRULE", "RECURRENCE-ID", "STATUS", "SUMMARY", "LOCATION", "ORGANIZER", "ATTENDEE", "URL", "CONFERENCE", "DESCRIPTION",
     "X-GOOGLE-CONFERENCE", "X-MICROSOFT-CDO-ALLDAYEVENT", "X-MICROSOFT-SKYPETEAMSMEETINGURL",
     "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK", "X-MICROSOFT-ONLINEMEETINGCONFLINK")
)  # fmt: skip
_LONGEST = 32 << 10  # characters of one text; a list of dates may be longer
_LISTS = frozenset(("RDATE", "EXDATE"))


@dataclass(slots=True)
class Calendar:
    """What the events of one VCALENDAR share: its METHOD, and TZID -> the lines of that VTIMEZONE."""

    method: str = ""
    zones: dict[str, list[str]] = field(default_factory=dict)


@dataclass(slots=True)
class Block:
    """The lines of one event that matter here, unfolded, without those of its alarms; `fault`: cut or nested."""

    calendar: Calendar
    lines: list[tuple[str, str]] = field(default_factory=list)  # (NAME, whole line)
    fault: str = ""

    def first(self, name: str) -> str:
        """The raw value of the first line with this name; empty where there is none."""
        return next((line.partition(":")[2].strip() for found, line in self.lines if found == name), "")


def decoded(raw: bytes) -> str:
    """The text of the file; folding is undone on the bytes, since it may cut a character in two."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return re.sub(r"\r?\n[ \t]", "", raw.decode("utf-16", "replace"))
    return decode(_FOLD.sub(b"", raw.removeprefix(b"\xef\xbb\xbf")), "utf-8")


def is_page(text: str) -> bool:
    """Whether a server sent a web page, such as one to sign in, instead of a calendar."""
    return bool(_PAGE.match(text[:1000]))


def is_calendar(text: str) -> bool:
    """Whether there is a calendar in the text at all."""
    return bool(re.search(r"^BEGIN:[ \t]*VCALENDAR\s*$", text, re.IGNORECASE | re.MULTILINE))


def is_cut(text: str) -> bool:
    """Whether a calendar in it never ends: what stood behind is lost, and must not be taken for gone (RFC 5545, 3.4)."""
    begun, ended = (
        len(re.findall(rf"^{mark}:[ \t]*VCALENDAR\s*$", text, re.IGNORECASE | re.MULTILINE))
        for mark in ("BEGIN", "END")
    )
    return begun > ended


def blocks(text: str) -> list[Block]:
    """The events of the file. Each knows its calendar, whose time zones may stand behind it."""
    scan = _Scan()
    for line in re.split(r"\r\n|\n|\r", text):
        if begun := _BEGIN.match(line):
            scan.begin(begun[1].upper(), line)
        elif ended := _END.match(line):
            scan.end(ended[1].upper(), line)
        elif line:
            scan.property(line)
    return scan.finish()


class _Scan:
    """One pass over the lines, however deep or wrong they nest."""

    def __init__(self) -> None:
        self.done: list[Block] = []
        self.open: list[str] = []
        self.calendar = Calendar()
        self.block: Block | None = None
        self.zone: list[str] | None = None

    def begin(self, name: str, line: str) -> None:
        if name == "VCALENDAR":
            self.calendar = Calendar()
        elif name == "VTIMEZONE":
            self.zone = []
        elif name == "VEVENT" and self.block:
            self.block.fault = "nested"
        elif name == "VEVENT":
            self.block = Block(self.calendar)
        self.open.append(name)
        if self.zone is not None:
            self.zone.append(line)

    def end(self, name: str, line: str) -> None:
        if name not in self.open:
            return
        while self.open.pop() != name:  # what was left open inside ends here too
            pass
        if self.zone is not None:
            self.zone.append(line)
            if "VTIMEZONE" not in self.open:
                self.calendar.zones.setdefault(_zone_name(self.zone), self.zone)
                self.zone = None
        if self.block and "VEVENT" not in self.open:
            self.block.fault = self.block.fault or ("" if name == "VEVENT" else "cut")
            self.done.append(self.block)
            self.block = None

    def property(self, line: str) -> None:
        if self.zone is not None:
            self.zone.append(line)
        elif self.block and self.open[-1] == "VEVENT":
            found = _NAME.match(line)
            name = found[0].upper() if found else ""
            if name in _KEPT:
                self.block.lines.append((name, line if name in _LISTS else line[:_LONGEST]))
        elif self.open and self.open[-1] == "VCALENDAR" and line[:7].upper() == "METHOD:":
            self.calendar.method = line[7:].strip().upper()

    def finish(self) -> list[Block]:
        if self.block:
            self.block.fault = self.block.fault or "cut"
            self.done.append(self.block)
        return self.done


def _zone_name(lines: list[str]) -> str:
    return next((line.partition(":")[2].strip() for line in lines if line[:4].upper() == "TZID"), "")
