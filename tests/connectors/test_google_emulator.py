"""The whole way once against an emulator of Google that others wrote: signing in, mail, a draft, a calendar. Real HTTP, real library."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from connectors.base import SignInAgain
from connectors.gmail import Gmail
from connectors.gmail_digest import GmailDigests
from connectors.gmail_drafts import GmailDrafts
from connectors.google_calendar import GoogleCalendar
from connectors.model import Meeting, Message
from tests.connectors.mails import TOKYO
from tests.connectors.test_google_contract import mail, never
from tests.contract.draftbox_contract import draft
from tests.contract.source_contract import NOW, Shelf, Stand
from tests.servers.emulator import Emulator, running

pytestmark = [pytest.mark.loopback, pytest.mark.process]


@pytest.fixture(scope="module")
def emulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulator]:
    with running(tmp_path_factory.mktemp("emulator")) as found:
        yield found


def test_what_was_delivered_is_read_and_then_what_is_new(emulator: Emulator, tmp_path: Path) -> None:
    account = emulator.account("gmail", tmp_path)
    for number in range(3):
        emulator.deliver(account, mail(f"m{number}", 3 * number, To=emulator.user))
    emulator.deliver(account, mail("junk", 1, To=emulator.user), "SPAM")
    stand = Stand(lambda known: Gmail(account, known, TOKYO, batch=2, pause=never), frozenset())
    shelf = Shelf()
    shelf.read(stand)
    assert shelf.good() == {f"m{number}@x.example" for number in range(3)}
    assert all(isinstance(item, Message) and "lake is frozen" in item.text for item in shelf.items.values())
    assert shelf.read(stand) == []
    emulator.deliver(account, mail("new", 0, To=emulator.user))
    shelf.read(stand)
    assert "new@x.example" in shelf.good()


def test_a_draft_is_put_once_found_and_taken_out_again(emulator: Emulator, tmp_path: Path) -> None:
    account = emulator.account("gmail", tmp_path, drafts=True)
    meant = draft()
    meant = replace(meant, raw=meant.raw.replace(b"hanako@example.com", emulator.user.encode()))
    box = GmailDrafts(account, pause=never)
    found = box.put(meant)
    assert GmailDrafts(account, pause=never).put(meant) == found
    assert len(emulator.ask(account, "GET", "/gmail/v1/users/me/drafts")["drafts"]) == 1
    assert box.withdraw(meant.message_id, found.content_hash)
    assert box.find(meant.message_id) is None


def test_the_digest_is_laid_into_the_inbox_and_found_again(emulator: Emulator, tmp_path: Path) -> None:
    account = emulator.account("gmail", tmp_path, digest=True)
    box = GmailDigests(account, pause=never)
    assert not box.has("<d1@localhost.invalid>")
    box.put(mail("d1", 0, To=emulator.user).replace(b"<d1@x.example>", b"<d1@localhost.invalid>"))
    assert box.has("<d1@localhost.invalid>")
    assert not box.has("<1@localhost.invalid>")


def test_a_meeting_of_the_calendar_is_read(emulator: Emulator, tmp_path: Path) -> None:
    account = emulator.account("google_calendar", tmp_path)
    begins = NOW - timedelta(days=2)
    emulator.ask(account, "POST", "/calendar/v3/calendars/primary/events", {
        "summary": "Coffee", "start": {"dateTime": begins.isoformat()}, "end": {"dateTime": (begins + timedelta(hours=1)).isoformat()},
        "attendees": [{"email": emulator.user}, {"email": "kate@friends.example", "displayName": "Kate"}],
    })  # fmt: skip
    shelf = Shelf()
    shelf.read(Stand(lambda _known: GoogleCalendar(account, TOKYO, pause=never), frozenset()))
    (meeting,) = shelf.items.values()
    assert isinstance(meeting, Meeting)
    assert (meeting.start, meeting.title, meeting.heads) == (begins, "Coffee", 2)


def test_what_was_signed_in_for_elsewhere_opens_nothing_here(emulator: Emulator, tmp_path: Path) -> None:
    account = emulator.account("gmail", tmp_path)
    with pytest.raises(SignInAgain):
        Gmail(replace(account, user="eve@example.org"), lambda _: set(), TOKYO, pause=never).check()
