"""A story at Microsoft: mail, calendars and contacts in the small Graph."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, ClassVar

from config.schema import Account
from connectors.folders import role_of
from connectors.model import Answer, Card, Meeting, Role
from connectors.registry import sign_in_of
from tests.connectors.places.told import Laid, Place, cards, meetings, rewritten
from tests.servers.graph import CLIENT, FakeGraph, person, running, when
from tests.servers.graph_shapes import moment

FOLDERS = {
    Role.INBOX: "inbox", Role.SENT: "sentitems", Role.DRAFTS: "drafts", Role.JUNK: "junkemail", Role.TRASH: "deleteditems",
    Role.ARCHIVE: "archive",
}  # fmt: skip
ANSWERS = {
    Answer.ACCEPTED: "accepted", Answer.TENTATIVE: "tentativelyAccepted", Answer.DECLINED: "declined", Answer.PENDING: "notResponded",
    Answer.UNKNOWN: "none",
}  # fmt: skip


class Microsoft(Place):
    """Each account a mailbox of its own."""

    kinds: ClassVar = {"maildir": "graph_mail", "ics": "graph_calendar", "vcf": "graph_contacts"}

    def __init__(self) -> None:
        super().__init__()
        self._open = ExitStack()
        self._servers: dict[str, FakeGraph] = {}

    def _server(self, name: str) -> FakeGraph:
        if name not in self._servers:
            self._servers[name] = self._open.enter_context(running(FakeGraph()))
        return self._servers[name]

    def keys(self, one: dict[str, Any], me: str) -> dict[str, Any]:
        told = {"user": me, "client_id": CLIENT, "endpoint": self._server(one["name"]).url}
        return told | ({"drafts": True} if one["name"] == "mail" else {})

    def sign_in(self, account: Account) -> None:
        sign_in_of(account).sign_in(lambda _said: None)

    def lay(self, name: str, mail: Laid) -> None:
        role = role_of((mail.folder,)) if mail.folder else Role.INBOX
        folder = FOLDERS.get(role, mail.folder)
        self._server(name).lay(mail.raw, folder, mail.came, draft=role is Role.DRAFTS)

    def days(self, name: str, path: Path, now: datetime, me: str) -> None:
        server = self._server(name)
        server.events.clear()
        for one in meetings(path, now):
            _day(one, server, me)

    def book(self, name: str, path: Path, now: datetime) -> None:
        server = self._server(name)
        server.contacts.clear()
        for number, one in enumerate(cards(path, now)):
            self.cards[_card(one, number, server)] = one.uid

    def drafts(self) -> list[bytes]:
        return [mail.raw for mail in self._server("mail").lying("drafts")]

    def edit(self, text: str) -> None:
        for mail in self._server("mail").lying("drafts"):
            mail.raw, mail.told = rewritten(mail.raw, text), {}

    def harmless(self) -> bool:
        asked = [one for server in self._servers.values() for one in server.asked]
        return all(one.method == "GET" or one.is_login or one.path == "/v1.0/me/messages" for one in asked)

    def close(self) -> None:
        self._open.close()


def _day(one: Meeting, server: FakeGraph, me: str) -> None:
    """A day as Exchange tells it: an event, one of a series with the start that it had at first."""
    mine = next((guest.answer for guest in one.attendees if guest.address == me), Answer.UNKNOWN)
    slot = datetime.strptime(one.occurrence, "%Y%m%dT%H%M%S%z") if one.occurrence else None
    series = {"type": "occurrence", "originalStart": moment(slot)} if slot else {}
    told = server.event(
        one.uid, one.start.astimezone(UTC), (one.end - one.start).total_seconds() / 3600,
        subject=one.title, isAllDay=one.all_day, isCancelled=one.cancelled, isOrganizer=False,
        location={"displayName": one.place}, responseStatus={"response": ANSWERS[mine]},
        attendees=[person(guest.address, ANSWERS[guest.answer], name=guest.name) for guest in one.attendees],
        organizer=person(one.organizer.address, name=one.organizer.name) if one.organizer else None,
        lastModifiedDateTime=moment(one.stamp) if one.stamp else None, **series,
    )  # fmt: skip
    if one.all_day:
        told |= {"start": when(one.start), "end": when(one.end)}


def _card(one: Card, number: int, server: FakeGraph) -> str:
    """A card as Outlook keeps it: a birthday without a year in 1604, at noon. Its id there."""
    born = one.birthday
    day = f"{born.year or 1604:04}-{born.month:02}-{born.day:02}T11:59:00Z" if born else None
    told = server.contact(f"{one.name} {number}")
    told |= {
        "displayName": one.name, "surname": one.family, "givenName": one.given, "yomiSurname": one.phonetic,
        "nickName": next(iter(one.nicknames), ""), "companyName": one.org, "personalNotes": one.note,
        "emailAddresses": [{"name": one.name, "address": address} for address in one.addresses],
        "homePhones": list(one.phones), "birthday": day,
    }  # fmt: skip
    return str(told["id"])
