"""Gmail, Google Calendar and Google's contacts under the contracts of sources and of boxes for drafts, on a strict server."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from connectors.gmail import Gmail
from connectors.gmail_drafts import GmailDrafts
from connectors.google_calendar import GoogleCalendar
from connectors.google_people import GooglePeople
from tests.connectors.mails import TOKYO
from tests.contract.draftbox_contract import DraftBoxContract, Shelter
from tests.contract.source_contract import NOW, LosingContract, Stand
from tests.servers.google import FakeGoogle, Json, running

pytestmark = pytest.mark.loopback


@pytest.fixture
def google() -> Iterator[FakeGoogle]:
    with running(FakeGoogle(page=2)) as found:
        yield found


def never(seconds: float) -> None:
    raise AssertionError(f"waits {seconds} s")


def mail(name: str, days: int, **more: str) -> bytes:
    """A letter so many days before the tests' now."""
    fields = {
        "From": "Kate <kate@friends.example>", "To": "hanako@example.com", "Subject": name, "Message-ID": f"<{name}@x.example>",
        "Date": f"{NOW - timedelta(days=days):%a, %d %b %Y %H:%M:%S +0000}", **more,
    }  # fmt: skip
    return (
        "".join(f"{key}: {value}\n" for key, value in fields.items()).encode()
        + b"\nHi Hanako,\n\nthe lake is frozen.\n"
    )


class TestMailAtGmail(LosingContract):
    @pytest.fixture
    def filled(self, google: FakeGoogle, tmp_path: Path) -> Stand:
        ids = [google.deliver(mail(f"m{number}", 3 * number)) for number in range(6)]
        google.deliver(mail("far", 900))
        google.deliver(mail("mine", 4, From="hanako@example.com", To="kate@friends.example"), ("SENT",))
        for label in ("SPAM", "TRASH", "DRAFT"):
            google.deliver(mail(label.lower(), 1), (label,))
        torn = google.deliver(b"no mail at all\n", at=NOW - timedelta(days=2))
        account = google.account("gmail", tmp_path)

        def add() -> str:
            google.deliver(mail("new", 0))
            return "new@x.example"

        def remove() -> str:
            google.delete(ids[2])
            return "m2@x.example"

        return Stand(
            lambda known: Gmail(account, known, TOKYO, batch=2, pause=never),
            frozenset({*(f"m{number}@x.example" for number in range(6)), "far@x.example", "mine@x.example"}),
            frozenset({f"All Mail/{torn}"}),
            add,
            remove,
            lambda: google.delete(torn),
        )

    @pytest.fixture
    def empty(self, google: FakeGoogle, tmp_path: Path) -> Stand:
        account = google.account("gmail", tmp_path)
        return Stand(lambda known: Gmail(account, known, TOKYO, pause=never), frozenset())

    @pytest.fixture
    def missing(self, google: FakeGoogle, tmp_path: Path) -> Stand:
        account = google.account("gmail", tmp_path)
        google.faults.append(off("/gmail/"))
        return Stand(lambda known: Gmail(account, known, TOKYO, pause=never), frozenset())


def off(path: str) -> Any:
    """The service is not switched on in the owner's project."""
    from tests.servers.google import error

    return lambda asked, _honest: error(403, "accessNotConfigured") if asked.path.startswith(path) else None


def event(uid: str, days: float, **more: Any) -> Json:
    """An hour with Kate, so many days from the tests' now."""
    start, end = NOW + timedelta(days=days), NOW + timedelta(days=days, hours=1)
    usual: Json = {
        "kind": "calendar#event", "id": uid, "iCalUID": uid, "status": "confirmed", "summary": uid, "eventType": "default",
        "start": {"dateTime": start.isoformat()}, "end": {"dateTime": end.isoformat()}, "updated": "2026-11-01T00:00:00.000Z",
        "organizer": {"email": "hanako@example.com", "self": True},
        "attendees": [
            {"email": "hanako@example.com", "self": True, "organizer": True, "responseStatus": "accepted"},
            {"email": "kate@friends.example", "displayName": "Kate", "responseStatus": "accepted"},
        ],
    }  # fmt: skip
    return {**usual, **more}


class TestCalendarsAtGoogle(LosingContract):
    @pytest.fixture
    def filled(self, google: FakeGoogle, tmp_path: Path) -> Stand:
        google.calendar("hanako@example.com", primary=True)
        google.calendar("ja.japanese#club@group.calendar.google.com")
        plans, club = (google.events[name] for name in google.calendars)
        plans += [event(f"e{days}", days) for days in (-9, -400, -3_000, 20)]
        for week in range(3):
            slot = NOW + timedelta(days=-30 + 7 * week)
            club.append(
                event(
                    "s",
                    -30 + 7 * week,
                    id=f"s_{week}",
                    recurringEventId="s",
                    originalStartTime={"dateTime": slot.isoformat()},
                )
            )
        club.append(event("torn", -2, end={"dateTime": (NOW - timedelta(days=2, hours=1)).isoformat()}))
        account = google.account("google_calendar", tmp_path)
        series = {f"s/{NOW + timedelta(days=-30 + 7 * week):%Y%m%dT%H%M%SZ}" for week in range(3)}

        def add() -> str:
            club.append(event("late", -1))
            return "late"

        def remove() -> str:
            plans[:] = [one for one in plans if one["id"] != "e-9"]
            return "e-9"

        def remove_broken() -> None:
            club[:] = [one for one in club if one["id"] != "torn"]

        return Stand(
            lambda _known: GoogleCalendar(account, TOKYO, pause=never),
            frozenset({"e-9", "e-400", "e-3000", "e20", *series}),
            frozenset({"ja.japanese%23club@group.calendar.google.com#torn"}),
            add,
            remove,
            remove_broken,
        )

    @pytest.fixture
    def empty(self, google: FakeGoogle, tmp_path: Path) -> Stand:
        google.calendar("hanako@example.com", primary=True)
        account = google.account("google_calendar", tmp_path)
        return Stand(lambda _known: GoogleCalendar(account, TOKYO, pause=never), frozenset())

    @pytest.fixture
    def missing(self, google: FakeGoogle, tmp_path: Path) -> Stand:
        account = google.account("google_calendar", tmp_path)
        google.faults.append(off("/calendar/"))
        return Stand(lambda _known: GoogleCalendar(account, TOKYO, pause=never), frozenset())


def person(number: int, **more: Any) -> Json:
    name = {"displayName": f"Friend {number}", "familyName": str(number), "givenName": "Friend"}
    mail = {"value": f"Friend{number}@x.example", "metadata": {"primary": True}}
    return {"resourceName": f"people/c{number}", "etag": "%", "names": [name], "emailAddresses": [mail], **more}


class TestContactsAtGoogle(LosingContract):
    @pytest.fixture
    def filled(self, google: FakeGoogle, tmp_path: Path) -> Stand:
        google.people = [person(number) for number in range(5)]
        google.people.append({"resourceName": "people/c7", "etag": "%", "biographies": [{"value": "nobody"}]})
        account = google.account("google_people", tmp_path)

        def add() -> str:
            google.people.append(person(9))
            return "people/c9"

        def remove() -> str:
            del google.people[1]
            return "people/c1"

        def remove_broken() -> None:
            google.people[:] = [one for one in google.people if one["resourceName"] != "people/c7"]

        return Stand(
            lambda _known: GooglePeople(account, page=2, pause=never),
            frozenset(f"people/c{number}" for number in range(5)),
            frozenset({"contacts#people/c7"}),
            add,
            remove,
            remove_broken,
        )

    @pytest.fixture
    def empty(self, google: FakeGoogle, tmp_path: Path) -> Stand:
        account = google.account("google_people", tmp_path)
        return Stand(lambda _known: GooglePeople(account, pause=never), frozenset())

    @pytest.fixture
    def missing(self, google: FakeGoogle, tmp_path: Path) -> Stand:
        account = google.account("google_people", tmp_path)
        google.faults.append(off("/v1/"))
        return Stand(lambda _known: GooglePeople(account, pause=never), frozenset())


class TestDraftsAtGmail(DraftBoxContract):
    @pytest.fixture
    def shelter(self, google: FakeGoogle, tmp_path: Path) -> Shelter:
        account = google.account("gmail", tmp_path, drafts=True)

        def edit(message_id: str) -> None:
            for one, mail_of in list(google.drafts.items()):
                raw = google.letters[mail_of].raw
                if message_id.encode() in raw:
                    google.edit(one, raw + b"PS: see you\r\n")

        def drop(raw: bytes) -> None:
            google.draft(raw)

        def contents() -> list[bytes]:
            return [google.letters[one].raw.replace(b"\r\n", b"\n") for one in google.drafts.values()]

        return Shelter(lambda: GmailDrafts(account, pause=never), drop, edit, contents)
