"""A story at Google: mail, calendars and contacts in the small Gmail, Calendar and People."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar

from config.schema import Account
from connectors.folders import role_of
from connectors.model import Answer, Card, CivilDay, Meeting, Role
from tests.connectors.places.told import Laid, Place, cards, meetings, rewritten
from tests.servers.google import FakeGoogle, Json, running

LABELS = {Role.INBOX: "INBOX", Role.SENT: "SENT", Role.TRASH: "TRASH", Role.JUNK: "SPAM"}
ANSWERS = {
    Answer.ACCEPTED: "accepted", Answer.TENTATIVE: "tentative", Answer.DECLINED: "declined", Answer.PENDING: "needsAction",
}  # fmt: skip


class Google(Place):
    """Each account a mailbox of its own."""

    kinds: ClassVar = {"maildir": "gmail", "ics": "google_calendar", "vcf": "google_people"}

    def __init__(self) -> None:
        super().__init__()
        self._open = ExitStack()
        self._servers: dict[str, FakeGoogle] = {}

    def _server(self, name: str) -> FakeGoogle:
        if name not in self._servers:
            self._servers[name] = self._open.enter_context(running(FakeGoogle()))
        return self._servers[name]

    def keys(self, one: dict[str, Any], me: str) -> dict[str, Any]:
        server = self._server(one["name"])
        server.user = me
        told = {
            "user": me,
            "client_id": server.client[0],
            "client_secret": server.client[1],
            "endpoint": server.endpoint,
        }
        return told | ({"drafts": True} if one["name"] == "mail" else {})

    def sign_in(self, account: Account) -> None:
        self._server(account.name).sign_in(account)

    def lay(self, name: str, mail: Laid) -> None:
        role = role_of((mail.folder,)) if mail.folder else Role.INBOX
        if role is Role.DRAFTS:
            self._server(name).draft(mail.raw)
        else:
            self._server(name).deliver(mail.raw, (LABELS.get(role, "Label_1"),))

    def days(self, name: str, path: Path, now: datetime, me: str) -> None:
        server = self._server(name)
        server.calendar(me, primary=True)
        server.events[me] = [_day(one, number, me) for number, one in enumerate(meetings(path, now))]

    def book(self, name: str, path: Path, now: datetime) -> None:
        found = cards(path, now)
        self._server(name).people = [_person(one, number) for number, one in enumerate(found)]
        self.cards |= {f"people/c{number}": one.uid for number, one in enumerate(found)}

    def drafts(self) -> list[bytes]:
        server = self._server("mail")
        return [server.letters[one].raw.replace(b"\r\n", b"\n") for one in server.drafts.values()]

    def edit(self, text: str) -> None:
        server = self._server("mail")
        for one, mail in list(server.drafts.items()):
            server.edit(one, rewritten(server.letters[mail].raw, text))

    def harmless(self) -> bool:
        asked = [one for server in self._servers.values() for one in server.asked]
        return all(one.method == "GET" or one.path in ("/token", "/gmail/v1/users/me/drafts") for one in asked)

    def close(self) -> None:
        self._open.close()


def _day(one: Meeting, number: int, me: str) -> Json:
    """A day as Google tells it: an event, one of a series with the start that it had at first."""
    told: Json = {
        "id": f"e{number}", "iCalUID": one.uid, "status": "cancelled" if one.cancelled else "confirmed", "summary": one.title,
        "location": one.place, "start": _at(one.start, all_day=one.all_day), "end": _at(one.end, all_day=one.all_day),
        "eventType": "default", "attendees": [
            {"email": guest.address, "displayName": guest.name, "self": guest.address == me}
            | ({"responseStatus": ANSWERS[guest.answer]} if guest.answer in ANSWERS else {})
            for guest in one.attendees
        ],
    }  # fmt: skip
    if one.organizer:
        told["organizer"] = {
            "email": one.organizer.address, "displayName": one.organizer.name, "self": one.organizer.address == me,
        }  # fmt: skip
    if one.stamp:
        told["updated"] = one.stamp.isoformat()
    if one.occurrence:
        slot = datetime.strptime(one.occurrence, "%Y%m%dT%H%M%S%z")
        told |= {"recurringEventId": one.uid, "originalStartTime": _at(slot, all_day=one.all_day)}
    return told


def _at(at: datetime, *, all_day: bool) -> Json:
    return {"date": at.date().isoformat()} if all_day else {"dateTime": at.isoformat()}


def _person(one: Card, number: int) -> Json:
    name = {
        "displayName": one.name, "familyName": one.family, "givenName": one.given, "phoneticFamilyName": one.phonetic,
    }  # fmt: skip
    return {
        "resourceName": f"people/c{number}", "names": [name], "nicknames": [{"value": nick} for nick in one.nicknames],
        "emailAddresses": [{"value": address} for address in one.addresses],
        "phoneNumbers": [{"value": phone} for phone in one.phones],
        "organizations": [{"name": one.org}] if one.org else [],
        "biographies": [{"value": one.note}] if one.note else [],
        "birthdays": [{"date": _civil(one.birthday)}] if one.birthday else [],
        "events": [{"type": "anniversary", "date": _civil(one.anniversary)}] if one.anniversary else [],
    }  # fmt: skip


def _civil(day: CivilDay) -> Json:
    return {"month": day.month, "day": day.day} | ({"year": day.year} if day.year else {})
