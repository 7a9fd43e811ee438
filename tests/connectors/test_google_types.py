"""Every field of every answer of Google's, each with a value of a wrong kind: nothing but the three faults ever comes of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from connectors.base import ConnectorError, nothing_known
from connectors.gmail_box import Mailbox
from connectors.gmail_digest import GmailDigests
from connectors.gmail_drafts import GmailDrafts
from connectors.model import Cursor
from daemon.store.cache import Cache
from tests.connectors.google_reading import KINDS, opened
from tests.connectors.test_google_contract import event, mail, never, person
from tests.connectors.twisted import EVERY, VALUES, fields_of, some_of, twisted
from tests.contract.draftbox_contract import draft
from tests.contract.source_contract import NOW, Shelf
from tests.servers.google import Asked, FakeGoogle, Fault, Told, running, told

pytestmark = pytest.mark.loopback


@pytest.fixture
def google() -> Iterator[FakeGoogle]:
    """A little of everything that can be told."""
    with running(FakeGoogle()) as found:
        found.deliver(mail("m1", 3))
        found.deliver(mail("m2", 4).replace(b"\n\n", b"\nContent-Type: text/plain\n\n") + b"x" * 100_000)
        found.draft(mail("mine", 1, From="hanako@example.com", To="kate@friends.example"))
        found.calendar(found.user, primary=True)
        more = {
            "recurringEventId": "e", "originalStartTime": {"dateTime": NOW.isoformat()}, "sequence": 1, "location": "Here",
            "description": "Lunch", "hangoutLink": "https://meet.google.com/x", "attendeesOmitted": False,
            "conferenceData": {"entryPoints": [{"entryPointType": "video", "uri": "https://meet.google.com/x"}]},
        }  # fmt: skip
        one = event("e1", -2, **more)
        one["attendees"][0] |= {"additionalGuests": 1, "displayName": "Hanako", "resource": False}
        found.events[found.user] += [
            one,
            {**event("e2", 9), "start": {"date": "2026-12-01"}, "end": {"date": "2026-12-02"}},
        ]
        dates = [{"date": {"year": 1980, "month": 5, "day": 4}, "type": "anniversary"}]
        found.people = [
            person(
                1, nicknames=[{"value": "K"}], phoneNumbers=[{"value": "1", "canonicalForm": "+811"}], events=dates,
                organizations=[{"name": "Firm", "department": "D", "title": "T", "current": True}], birthdays=dates,
                biographies=[{"value": "A friend"}], metadata={"sources": [{"updateTime": "2026-01-01T00:00:00Z"}]},
            ),
        ]  # fmt: skip
        yield found


def kind_of(asked: Asked) -> str:
    """Of what kind an answer is: its last word, and the form of a mail."""
    return f"{asked.what} {asked.query.get('format', '')}{bool(asked.query.get('q', '').startswith('rfc822'))}"


def fields_told(google: FakeGoogle, act: Callable[[], object]) -> list[tuple[str, Any]]:
    """The fields of all answers to what is done here, each with the kind of answer."""
    found: dict[tuple[str, Any], None] = {}

    def hear(asked: Asked, honest: Callable[[], Told]) -> Told:
        said = honest()
        answer = json.loads(said.body or b"null")
        found.update(dict.fromkeys((kind_of(asked), at) for at in fields_of(answer)))
        found[kind_of(asked), ()] = None
        return said

    google.faults.append(hear)
    act()
    google.faults.clear()
    return list(found)


def lies(google: FakeGoogle, kind: str, at: Any, value: Any) -> list[int]:
    """From now on this field is told so; how often it was."""
    told_so: list[int] = []

    def lie(asked: Asked, honest: Callable[[], Told]) -> Told | None:
        if kind_of(asked) != kind:
            return None
        told_so.append(1)
        said = honest()
        return told(twisted(json.loads(said.body or b"null"), at, value) if at else value, said.status)

    google.faults.append(lie)
    return told_so


@pytest.mark.share(2)
@pytest.mark.parametrize("kind", KINDS)
@EVERY
@pytest.mark.parametrize("value", VALUES)
def test_whatever_a_field_of_an_answer_is_the_account_alone_is_at_fault(
    google: FakeGoogle, tmp_path: Path, kind: str, value: str, every: int
) -> None:
    stand = opened(google, kind, tmp_path, lambda _seconds: None, page=1_000)
    whole = Shelf()
    fields = fields_told(google, lambda: whole.read(stand))
    assert len(fields) > 9
    # A calendar was read whole before: that is many windows, which are all alike.
    begin = json.loads(whole.cursor or "") if kind == "google_calendar" else None
    with Cache.open(tmp_path) as cache:
        cache.accounts([kind])

        def read(cursor: Cursor | None) -> None:
            for batch in stand.reopen(nothing_known).fetch(cursor, None, NOW + timedelta(hours=4)):
                cache.save(kind, batch)

        for told_by, at in some_of(fields, value, every):
            heard = lies(google, told_by, at, VALUES[value])
            with suppress(ConnectorError):
                read(begin)
            assert heard
            google.faults.clear()
            read(cache.cursor(kind) or begin)


def always(said: Told) -> Fault:
    return lambda _asked, _honest: said


REFUSALS: tuple[Any, ...] = (
    {"error": {"code": 403, "message": "no", "errors": [{"domain": "global", "reason": "no", "message": "no"}]}},
    {"error": {"code": 403, "message": "no", "status": "PERMISSION_DENIED", "details": [{"reason": "no"}]}},
)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 429, 503])
def test_whatever_a_refusal_holds_it_is_one_and_nothing_of_it_is_written_down(
    google: FakeGoogle, tmp_path: Path, status: int, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    box = Mailbox(google.account("gmail", tmp_path), pause=lambda _seconds: None)
    told_so = [
        json.dumps(twisted(one, at, value) if at else value).encode()
        for one in REFUSALS
        for at in ((), *fields_of(one))
        for value in VALUES.values()
    ]
    for body in (b"", b"\xff", b"[]", b"[[]]", b"<html>secret</html>", b"[" * 100_000, *told_so):
        google.faults[:] = [always(Told(status, body))]
        with pytest.raises(ConnectorError):
            box.profile()
    assert caplog.records == []
    assert "".join(capfd.readouterr()) == ""


@EVERY
@pytest.mark.parametrize("value", VALUES)
def test_whatever_a_field_is_while_a_draft_is_laid_the_owners_own_stays(
    google: FakeGoogle, tmp_path: Path, value: str, every: int
) -> None:
    account = google.account("gmail", tmp_path, drafts=True)
    owners = dict(google.drafts)
    fields = fields_told(google, lambda: GmailDrafts(account, never).put(draft()))
    for told_by, at in some_of(fields, value, every):
        for one in google.drafts.keys() - owners.keys():
            del google.letters[google.drafts.pop(one)]
        lies(google, told_by, at, VALUES[value])
        with suppress(ConnectorError):
            GmailDrafts(account, lambda _seconds: None).put(draft())
        google.faults.clear()
        assert owners.items() <= google.drafts.items()


@EVERY
@pytest.mark.parametrize("value", VALUES)
def test_whatever_a_field_is_while_the_digest_is_laid_there_are_the_three_faults(
    google: FakeGoogle, tmp_path: Path, value: str, every: int
) -> None:
    box = GmailDigests(google.account("gmail", tmp_path, digest=True), lambda _seconds: None)
    google.deliver(mail("digest", 0, **{"Message-ID": "<digest.1@localhost.invalid>"}))

    def act() -> None:
        box.check()
        box.has("<digest.1@localhost.invalid>")
        box.put(mail("digest", 0))

    for told_by, at in some_of(fields_told(google, act), value, every):
        lies(google, told_by, at, VALUES[value])
        with suppress(ConnectorError):
            act()
        google.faults.clear()
