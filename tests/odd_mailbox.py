"""A small mailbox, calendar and address book on disk in which every person has one odd item, and the truth about each.

Everybody wrote 100 days ago, was written to 90 days ago and was met 80 days ago. Then comes the odd item, 5 days ago:
it moves the last contact of one way, or none. All is written as plain text, so that it can be read aloud.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

NOW = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
ME, ALSO_ME = "me@home.example", "me@work.example"
ODD = NOW - timedelta(days=5)
USUAL = {
    "inbound": NOW - timedelta(days=100),
    "outbound": NOW - timedelta(days=90),
    "meeting": NOW - timedelta(days=80),
}


@dataclass(frozen=True, slots=True)
class Case:
    """One person and what is odd about them. `moves`: the way whose last contact the odd item is; empty: of none."""

    name: str
    mails: tuple[tuple[str, str], ...] = ()  # folder ("" is the inbox) and the text of the mail
    events: tuple[tuple[str, str], ...] = ()  # file of the calendar folder and the text of the entry
    moves: str = ""

    @property
    def address(self) -> str:
        """The person of this case."""
        return f"{self.name.replace(' ', '.').replace(',', '')}@people.example"

    def truth(self) -> dict[str, datetime]:
        """The last contact of each way."""
        return USUAL | ({self.moves: ODD} if self.moves else {})


CASES: list[Case] = []


def _address(name: str) -> str:
    return Case(name).address


def head(sender: str, to: str, *more: str, at: datetime | None = ODD, mid: str = "") -> str:
    """The head of a mail; `more` are further lines, a Subject of its own among them."""
    lines = [f"From: {sender}", f"To: {to}", f"Message-ID: <{mid}>", *more, "MIME-Version: 1.0"]
    if at is not None:
        lines.append(f"Date: {format_datetime(at)}")
    if not any(line.startswith("Subject:") for line in more):
        lines.append("Subject: A word")
    return "\n".join(lines) + "\n"


def _in(
    name: str, moves: str, *more: str, to: str = ME, at: datetime | None = ODD, folder: str = "", body: str = ""
) -> None:
    """A mail of theirs."""
    person = _address(name)
    text = head(f"Pat Case <{person}>", to, *more, at=at, mid=f"odd.{person}")
    CASES.append(Case(name, ((folder, text + (body or "\nThe lake is frozen.\n")),), moves=moves))


def _out(name: str, moves: str, *more: str, to: str = "", cc: str = "", folder: str = ".Sent", body: str = "") -> None:
    """A mail of mine."""
    person = _address(name)
    lines = [*more, *([f"Cc: {cc}"] if cc else [])]
    text = head(f"Me <{ME}>", to or person, *lines, mid=f"odd.{person}")
    CASES.append(Case(name, ((folder, text + (body or "\nThe lake is frozen.\n")),), moves=moves))


def crowd(count: int) -> str:
    """So many other readers."""
    return ", ".join(f"guest{n}@crowd.example" for n in range(count))


def _received(at: datetime) -> str:
    return f"Received: from a.example by b.example; {format_datetime(at)}"


def _report(action: str, mid: str, reader: str) -> str:
    return (
        "Auto-Submitted: auto-replied\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="r"\n\n'
        "--r\nContent-Type: text/plain\n\nAbout your mail.\n"
        "--r\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n"
        f"Final-Recipient: rfc822; {reader}\nAction: {action}\nStatus: 5.1.1\n\n"
        f"--r\nContent-Type: message/rfc822\n\nFrom: {ME}\nTo: {reader}\nMessage-ID: <{mid}>\nSubject: A word\n\nhello\n--r--\n"
    )


def _reported(name: str, action: str, moves: str) -> None:
    person = _address(name)
    mine = head(f"Me <{ME}>", person, mid=f"odd.{person}") + "\nhello\n"
    back = head("Mail Delivery <mailer-daemon@mx.example>", ME, at=ODD + timedelta(minutes=1), mid=f"report.{person}")
    CASES.append(Case(name, ((".Sent", mine), ("", back + _report(action, f"odd.{person}", person))), moves=moves))


def _calendar_part(method: str) -> str:
    return (
        'Content-Type: multipart/alternative; boundary="c"\n\n--c\nContent-Type: text/plain\n\nAn invitation\n'
        f"--c\nContent-Type: text/calendar; method={method}; charset=utf-8\n\nBEGIN:VCALENDAR\nMETHOD:{method}\n"
        "BEGIN:VEVENT\nUID:x\nDTSTART:20261201T100000Z\nEND:VEVENT\nEND:VCALENDAR\n--c--\n"
    )


_READ = """Content-Type: multipart/report; report-type=disposition-notification; boundary="d"

--d
Content-Type: text/plain

read
--d
Content-Type: message/disposition-notification

Disposition: automatic-action/MDN-sent-automatically; displayed
--d--
"""

_in("writes to me", "inbound")
_in("writes to my second address", "inbound", to=ALSO_ME)
_in("writes to a tagged address", "inbound", to="me+lake@home.example")
_in("writes to eight", "inbound", to=f"{ME}, {crowd(7)}")
_in("writes to nine", "", to=f"{ME}, {crowd(8)}")
_in("has me in copy", "", f"Cc: {ME}", to="somebody@crowd.example")
_in("writes to a list", "", "List-Id: <lake.people.example>", "Precedence: list", to="lake@people.example")
_in("answers me through a list", "", "List-Id: <lake.people.example>")
_in("is away with header", "", "Auto-Submitted: auto-replied", "Subject: Re: A word")
_in("is away in japanese", "", "Subject: =?utf-8?b?5LiN5Zyo44Gu44GK55+l44KJ44Gb?=")
_in("is away in english", "", "Subject: Out of office")
_in("invites", "", body=_calendar_part("REQUEST"))
_in("answers an invitation", "", body=_calendar_part("REPLY"))
_in("calls a meeting off", "", body=_calendar_part("CANCEL"))
_in("has read it", "", "Subject: Read: A word", body=_READ)
_in("lies in trash", "", folder=".Trash")
_in("lies in junk", "", folder=".Junk")
_in("is dated long before it came", "inbound", _received(ODD), at=ODD - timedelta(days=400))
_in("has no date but came", "inbound", _received(ODD), at=None)
_in("has no date at all", "", at=None)
_out("gets a mail", "outbound")
_out("is one of eight", "outbound", cc=crowd(7))
_out("is one of nine", "", cc=crowd(8))
_out("gets a copy", "", to="somebody@crowd.example", cc=_address("gets a copy"))
_out("gets a draft", "", folder=".Drafts")
_out("gets my invitation", "", body=_calendar_part("REQUEST"))
_out("was written to by a forger", "", _received(ODD), folder="")
_reported("gets mail that comes back", "failed", "")
_reported("is delayed", "delayed", "outbound")
_reported("is delivered", "delivered", "outbound")


def event(uid: str, *lines: str, start: datetime = ODD, minutes: int = 60) -> str:
    """One entry of a calendar."""
    end = start + timedelta(minutes=minutes)
    return "\n".join(
        [
            "BEGIN:VEVENT",
            f"UID:{uid}",
            "DTSTAMP:20260101T000000Z",
            f"DTSTART:{_utc(start)}",
            f"DTEND:{_utc(end)}",
            *lines,
            "END:VEVENT",
        ]
    )


def _utc(moment: datetime) -> str:
    return f"{moment:%Y%m%dT%H%M%SZ}"


def guest(address: str, answer: str = "") -> str:
    """A guest with their answer, or with none."""
    return f"ATTENDEE{f';PARTSTAT={answer}' if answer else ''}:mailto:{address}"


HOST = f"ORGANIZER:mailto:{ME}"
COMES = guest(ME, "ACCEPTED")


def _met(name: str, moves: bool, *lines: str, edit: Callable[[str], str] = lambda text: text) -> None:
    person = _address(name)
    text = edit(event(f"odd.{person}", "SUMMARY:Tea", *(line.replace("THEM", person) for line in lines)))
    CASES.append(Case(name, events=((f"odd.{person}.ics", text),), moves="meeting" if moves else ""))


def _whole_day(text: str) -> str:
    hours = f"DTSTART:{_utc(ODD)}", f"DTEND:{_utc(ODD + timedelta(hours=1))}"
    days = f"DTSTART;VALUE=DATE:{ODD:%Y%m%d}", f"DTEND;VALUE=DATE:{ODD + timedelta(days=1):%Y%m%d}"
    return text.replace(hours[0], days[0]).replace(hours[1], days[1])


THEY_COME = guest("THEM", "ACCEPTED")
_met("comes", True, HOST, COMES, THEY_COME)
_met("may come", True, HOST, COMES, guest("THEM", "TENTATIVE"))
_met("declines", False, HOST, COMES, guest("THEM", "DECLINED"))
_met("leaves it open", False, HOST, COMES, guest("THEM", "NEEDS-ACTION"))
_met("has no answer beside mine", False, HOST, COMES, guest("THEM"))
_met("stands in my own calendar", True, guest("THEM"))
_met("hosts", True, "ORGANIZER:mailto:THEM", COMES)
_met("hosts without me", False, "ORGANIZER:mailto:THEM", guest(ME, "DECLINED"), THEY_COME)
_met("hosts others", False, "ORGANIZER:mailto:THEM", guest("other@crowd.example", "ACCEPTED"))
_met("is called off", False, HOST, COMES, THEY_COME, "STATUS:CANCELLED")
_met(
    "is called off in the title",
    False,
    HOST,
    COMES,
    THEY_COME,
    edit=lambda text: text.replace("SUMMARY:Tea", "SUMMARY:中止：お茶"),
)
_met(
    "talks about calling off",
    True,
    HOST,
    COMES,
    THEY_COME,
    edit=lambda text: text.replace("SUMMARY:Tea", "SUMMARY:キャンセル料の件"),
)
_met(
    "is one of a crowd",
    False,
    HOST,
    COMES,
    THEY_COME,
    *(guest(f"guest{n}@crowd.example", "ACCEPTED") for n in range(7)),
)
_met("has a whole day", False, HOST, COMES, THEY_COME, edit=_whole_day)
_met(
    "is not over yet",
    False,
    HOST,
    COMES,
    THEY_COME,
    edit=lambda text: text.replace(_utc(ODD + timedelta(hours=1)), _utc(NOW + timedelta(hours=1))),
)


def _series(name: str, moves: bool, *exception: str) -> None:
    """A weekly series that began three weeks before; only its last day lies 5 days ago."""
    person = _address(name)
    everybody = (HOST, COMES, guest(person, "ACCEPTED"))
    first = ODD - timedelta(days=7 * 11)
    whole = event(
        f"odd.{person}",
        *everybody,
        "RRULE:FREQ=WEEKLY;COUNT=12",
        *(f"EXDATE:{_utc(first + timedelta(days=7 * n))}" for n in range(11)),
        start=first,
    )
    last = (
        event(f"odd.{person}", f"RECURRENCE-ID:{_utc(ODD)}", *(line.replace("THEM", person) for line in exception))
        if exception
        else ""
    )
    CASES.append(Case(name, events=((f"odd.{person}.ics", f"{whole}\n{last}"),), moves="meeting" if moves else ""))


_series("comes every week", True)
_series("declines one day", False, HOST, COMES, guest("THEM", "DECLINED"))
_series("has one day struck by me", False, HOST, guest(ME, "DECLINED"), THEY_COME)
_series("has one day called off", False, HOST, COMES, THEY_COME, "STATUS:CANCELLED")


def _two_calendars() -> None:
    name = "stands in two calendars"
    person = _address(name)
    lines = (f"ORGANIZER:mailto:{person}", guest(person, "ACCEPTED"))
    old = event(f"odd.{person}", *lines, guest(ALSO_ME, "NEEDS-ACTION"))
    new = event(f"odd.{person}", *lines, COMES).replace("DTSTAMP:20260101", "DTSTAMP:20260301")
    CASES.append(Case(name, events=((f"a.{person}.ics", new), (f"b.{person}.ics", old)), moves="meeting"))


_two_calendars()


@dataclass(slots=True)
class Box:
    """Where it all lies."""

    folder: Path
    count: int = 0
    boxes: set[str] = field(default_factory=set)

    def mail(self, folder: str, text: str) -> None:
        """Lay a mail into a folder of the Maildir."""
        place = self.folder / "Maildir" / folder
        for part in ("cur", "new", "tmp"):
            (place / part).mkdir(parents=True, exist_ok=True)
        self.count += 1
        (place / "cur" / f"{self.count:06}.box:2,S").write_text(text, encoding="utf-8")

    def event(self, file: str, text: str) -> None:
        """Lay a calendar file beside it."""
        place = self.folder / "calendar"
        place.mkdir(parents=True, exist_ok=True)
        lines = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//odd//EN\n{text}\nEND:VCALENDAR\n"
        (place / file).write_text("\r\n".join(lines.splitlines()) + "\r\n", encoding="utf-8", newline="")


def write_odd_mailbox(folder: Path, letters: int = 3) -> None:
    """Maildir, calendar and cards; `letters` more exchanges with everybody, long ago, to make it larger."""
    box = Box(folder)
    cards = []
    for case in CASES:
        person = case.address
        for n in range(letters):
            at = NOW - timedelta(days=300 + 11 * n)
            box.mail(
                "",
                head(f"Pat Case <{person}>", ME, at=at, mid=f"old{n}.{person}")
                + f"\nLetter {n}. Could you send me the plan?\n",
            )
        box.mail(
            "",
            head(f"Pat Case <{person}>", ME, at=USUAL["inbound"], mid=f"in.{person}")
            + "\nHello, how was the concert?\n",
        )
        answer = head(f"Me <{ME}>", person, f"In-Reply-To: <in.{person}>", at=USUAL["outbound"], mid=f"out.{person}")
        box.mail(".Sent", answer + "\nHello, it was lovely.\n")
        box.event(
            f"usual.{person}.ics",
            event(f"usual.{person}", HOST, COMES, guest(person, "ACCEPTED"), start=USUAL["meeting"]),
        )
        for where, text in case.mails:
            box.mail(where, text)
        for file, text in case.events:
            box.event(file, text)
        cards.append(f"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{person}\r\nFN:Pat Case\r\nEMAIL:{person}\r\nEND:VCARD\r\n")
    (folder / "contacts.vcf").write_text("".join(cards), encoding="utf-8", newline="")
