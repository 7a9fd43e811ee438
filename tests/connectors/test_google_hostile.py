"""What stands in Google's place and means ill, or errs: it names other things than were asked for, and more than can be."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import connectors.gmail_box
import connectors.google_calendar
import connectors.google_people
from connectors.base import SignInAgain, TryLater
from connectors.gmail import Gmail
from connectors.gmail_drafts import GmailDrafts
from connectors.gmail_parts import whole
from connectors.model import Broken, Card, Meeting, Message
from connectors.patience import told_wait
from tests.connectors.google_reading import KINDS, filled, opened
from tests.connectors.mails import TOKYO
from tests.connectors.test_google_contract import event, mail, never, person
from tests.contract.draftbox_contract import draft
from tests.contract.source_contract import NOW, Shelf, Stand
from tests.servers.google import Asked, FakeGoogle, Json, Told, told

pytestmark = pytest.mark.loopback


@pytest.fixture
def google() -> Iterator[FakeGoogle]:
    with filled() as found:
        yield found


def says(google: FakeGoogle, what: str, change: Callable[[Asked, Json], Any]) -> None:
    """From now on answers of this kind are others."""

    def fault(asked: Asked, honest: Callable[[], Told]) -> Told | None:
        return told(change(asked, json.loads(honest().body))) if asked.what == what else None

    google.faults.append(fault)


def box_of(google: FakeGoogle, tmp_path: Path) -> GmailDrafts:
    return GmailDrafts(google.account("gmail", tmp_path, drafts=True), pause=never)


# --- the owner's own drafts ---------------------------------------------------------------------------------


def test_a_draft_of_the_owners_is_never_taken_for_the_one_that_was_just_made(
    google: FakeGoogle, tmp_path: Path
) -> None:
    owners = google.draft(mail("mine", 1, From="hanako@example.com", To="kate@friends.example"))
    says(
        google, "drafts",
        lambda asked, said: {"id": owners, "message": {"id": google.drafts[owners]}} if asked.method == "POST" else said,
    )  # fmt: skip
    with pytest.raises(TryLater) as caught:
        box_of(google, tmp_path).put(draft())
    assert caught.value.said.key == "google.odd_answer"
    assert owners in google.drafts
    assert not any(asked.method == "DELETE" for asked in google.asked)


def test_another_draft_than_was_asked_for_is_not_taken_for_it(google: FakeGoogle, tmp_path: Path) -> None:
    one, other = (google.draft(mail(name, 1, To="kate@friends.example")) for name in ("one", "other"))
    says(google, "drafts/", lambda asked, said: {**said, "id": other if asked.path.endswith(one) else one})
    with pytest.raises(TryLater):
        box_of(google, tmp_path).open_to(frozenset({"kate@friends.example"}))


@pytest.mark.parametrize("one", ["s:-8871442306914231000", "mmiai-r-8871442306914231000", "18c0f3a7e6d5b4c3"])
def test_a_draft_that_gmail_calls_otherwise_is_the_owners_all_the_same(
    google: FakeGoogle, tmp_path: Path, one: str
) -> None:
    google.drafts[one] = google.drafts.pop(google.draft(mail("mine", 1, To="kate@friends.example")))
    assert [found.place for found in box_of(google, tmp_path).open_to(frozenset({"kate@friends.example"}))] == [one]


@pytest.mark.parametrize(
    "one",
    [
        "",
        "send",
        "r-8871442306/send",
        "../messages/send",
        "r-8871442306914?alt=media",
        "r-8871442306%2Fsend",
        "r-887144230691\uff11",
        "1" * 101,
    ],
)
def test_what_cannot_be_the_name_of_a_draft_is_never_asked_for(google: FakeGoogle, tmp_path: Path, one: str) -> None:
    google.drafts[one] = google.drafts.pop(google.draft(mail("mine", 1, To="kate@friends.example")))
    with pytest.raises(TryLater) as caught:
        box_of(google, tmp_path).open_to(frozenset({"kate@friends.example"}))
    assert caught.value.said.key == "google.odd_answer"
    assert not any("drafts/" in asked.path for asked in google.asked)


@pytest.mark.parametrize("labels", [None, 7, "SENT", {}])
def test_labels_that_are_none_are_no_sent_mail(google: FakeGoogle, tmp_path: Path, labels: object) -> None:
    google.deliver(draft().raw, ("SENT",))
    says(google, "messages/", lambda _asked, said: {**said, "labelIds": labels})
    with pytest.raises(TryLater):
        box_of(google, tmp_path).put(draft())
    assert google.drafts == {}


def test_a_mailbox_of_somebody_else_gets_no_draft_and_is_shown_none(google: FakeGoogle, tmp_path: Path) -> None:
    box, google.user = box_of(google, tmp_path), "other@example.com"
    acts: tuple[Callable[[], object], ...] = (
        lambda: box.put(draft()), lambda: box.open_to(frozenset({"alice@example.com"})), lambda: box.withdraw("<x@y>", ""),
    )  # fmt: skip
    for act in acts:
        with pytest.raises(SignInAgain) as caught:
            act()
        assert caught.value.said.key == "google.other_user"
    assert {asked.path.rpartition("/")[2] for asked in google.asked} == {"profile"}


@pytest.mark.parametrize("sign", ["!", "a", "%"])
def test_the_id_of_the_answered_mail_may_be_as_long_as_its_sender_likes(
    google: FakeGoogle, tmp_path: Path, sign: str
) -> None:
    answer = draft()
    for length in (499, 800, 20_000):
        long = b"In-Reply-To: <%s@x>\nMIME-Version" % (sign.encode() * length)
        box_of(google, tmp_path).put(replace(answer, raw=answer.raw.replace(b"MIME-Version", long)))
        (one,) = google.drafts
        del google.letters[google.drafts.pop(one)]


# --- other things than were asked for -----------------------------------------------------------------------


@pytest.mark.parametrize("form", ["metadata", "full", "raw"])
def test_another_mail_than_was_asked_for_is_not_taken_for_it(google: FakeGoogle, tmp_path: Path, form: str) -> None:
    google.letters.clear()
    for number in range(3):
        google.deliver(mail(f"m{number}", number) + b"x" * (100_000 if form == "full" else 0))
    first, second, third = sorted(google.letters)

    def other(asked: Asked, _honest: Callable[[], Told]) -> Told | None:
        if asked.path.endswith(second) and asked.query.get("format") == form:
            return google.honest(replace(asked, path=asked.path.replace(second, third)))
        return None

    google.faults.append(other)
    shelf = Shelf()
    shelf.read(opened(google, "gmail", tmp_path))
    found = {item.source: type(item) for item in shelf.items.values()}
    assert found == {f"All Mail/{first}": Message, f"All Mail/{third}": Message, f"All Mail/{second}": Broken}


@pytest.mark.parametrize("name", ["a/b", "..", ".", "a/../b", "x" * 301, "a\x1b[2J", "\ud800", "a\nb", "", None, 7])
def test_a_calendar_that_cannot_be_called_so_is_neither_asked_for_nor_takes_others_away(
    google: FakeGoogle, tmp_path: Path, name: object
) -> None:
    stand, shelf = opened(google, "google_calendar", tmp_path), Shelf()
    shelf.read(stand)
    before = dict(shelf.items)
    shelf.cursor = json.dumps({**json.loads(shelf.cursor or ""), "listed": ""})
    says(google, "calendarList", lambda _asked, said: {**said, "items": [{**one, "id": name} for one in said["items"]]})
    with pytest.raises(TryLater) as caught:
        shelf.read(stand)
    assert caught.value.said.key == "google.odd_answer"
    assert shelf.items == before


@pytest.mark.parametrize(
    "aliases", [["no address"], ["<x@y>"], ["a" * 400 + "@x.example"], ["*@x.example"], ["\x1b@x"]]
)
def test_what_is_no_address_is_none_of_the_owners(google: FakeGoogle, tmp_path: Path, aliases: list[str]) -> None:
    google.aliases = [*aliases, "Hana@example.com"]
    batches = list(opened(google, "gmail", tmp_path).reopen(Shelf().known).fetch(None, None, NOW))
    assert {one for batch in batches for one in batch.own} == {google.user, "hana@example.com"}


# --- more than can be -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("token", ["!" * 1_000, "a" * 1_000, "a b", "\u3042", "a" * 1_001])
def test_a_token_of_a_page_is_no_way_to_another_kind_of_question(
    google: FakeGoogle, tmp_path: Path, kind: str, token: str
) -> None:
    for what in ("messages", "events", "connections", "calendarList"):
        says(google, what, lambda _asked, said: {**said, "nextPageToken": token})
    with pytest.raises(TryLater) as caught:
        Shelf().read(opened(google, kind, tmp_path))
    assert caught.value.said.key == "google.odd_answer"
    assert {asked.method for asked in google.asked} == {"GET"}


@pytest.mark.parametrize("told_of", ["9" * 101, "", "1 2", "\x1b", "\u0661"])
def test_a_state_of_the_mailbox_that_is_none_is_not_kept(google: FakeGoogle, tmp_path: Path, told_of: str) -> None:
    says(google, "profile", lambda _asked, said: {**said, "historyId": told_of})
    shelf = Shelf()
    with pytest.raises(TryLater):
        shelf.read(opened(google, "gmail", tmp_path))
    assert shelf.cursor is None


def test_mails_without_end_come_to_one(google: FakeGoogle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connectors.gmail_box, "_MOST", 5)
    shelf = Shelf()
    with pytest.raises(TryLater):
        shelf.read(opened(google, "gmail", tmp_path))
    assert len(shelf.items) == 4


def test_contacts_without_end_come_to_one(google: FakeGoogle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connectors.google_people, "_MOST", 5)
    stand, shelf = opened(google, "google_people", tmp_path), Shelf()
    shelf.read(stand)
    assert sum(isinstance(one, Card) for one in shelf.items.values()) == 5
    google.people += [person(number) for number in range(10, 400)]
    google.asked.clear()
    with pytest.raises(TryLater):
        shelf.read(stand)
    assert len(google.asked) == 3
    assert len(shelf.items) == 5


def test_entries_that_cannot_be_read_are_counted_too(
    google: FakeGoogle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connectors.google_calendar, "_MOST", 5)
    google.events[google.user] += [event(f"x{number}", -5) for number in range(9)]
    says(google, "events", lambda _asked, said: {**said, "items": [{**one, "start": {}} for one in said["items"]]})
    shelf = Shelf()
    shelf.read(opened(google, "google_calendar", tmp_path))
    assert [one.reason.key for one in shelf.items.values() if isinstance(one, Broken)].count("google.too_many") == 1


def test_calendars_without_end_are_no_list_of_them(
    google: FakeGoogle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connectors.google_calendar, "_MOST_CALENDARS", 2)
    Shelf().read(opened(google, "google_calendar", tmp_path))
    google.calendar("third@group.calendar.google.com")
    with pytest.raises(TryLater):
        Shelf().read(opened(google, "google_calendar", tmp_path))


def test_guests_beyond_all_measure_are_a_crowd(google: FakeGoogle, tmp_path: Path) -> None:
    for one in google.events[google.user]:
        one["attendees"][1]["additionalGuests"] = 10**4_000
        one["sequence"] = 10**4_000
    shelf = Shelf()
    shelf.read(opened(google, "google_calendar", tmp_path))
    heads = {item.heads for item in shelf.items.values() if isinstance(item, Meeting)}
    assert max(heads) == 10_002


# --- heads and parts ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("asks", ['Bearer realm="x', "x" * 60_000, '"', "Digest " + "a=" * 20_000, "\u00a0" * 30_000])
def test_an_odd_question_for_a_password_is_one_for_a_fresh_token(google: FakeGoogle, tmp_path: Path, asks: str) -> None:
    stand = opened(google, "gmail", tmp_path)
    google.access.clear()
    google.faults.append(
        lambda asked, honest: (
            replace(honest(), headers=(("WWW-Authenticate", asks),))
            if asked.what != "token"
            and asked.headers.get("authorization", "").removeprefix("Bearer ") not in google.access
            else None
        )
    )
    shelf = Shelf()
    shelf.read(stand)
    assert len(shelf.items) == 7


@pytest.mark.parametrize(
    "when", ["Mon, 01 Jan 99999999999999999999 00:00:00 GMT", "Mon, 01 Jan 2026 00:00:00 +99999999999999"]
)
def test_a_rest_until_a_day_that_never_comes_is_no_rest_that_was_told(when: str) -> None:
    assert told_wait({"retry-after": when, "date": "Tue, 24 Nov 2026 00:00:00 GMT"}) is None
    assert told_wait({"retry-after": "Tue, 24 Nov 2026 00:00:00 GMT", "date": when}) is None


@pytest.mark.parametrize(
    "kind", ["text/plain\nFrom: eve@x.example", "multipart/mixed\r\n\r\nwords", 'multipart/x"; y', "\ud800/x"]
)
def test_the_type_of_a_part_brings_no_line_of_its_own(kind: str) -> None:
    leaf = {"mimeType": kind, "headers": [], "body": {"data": base64.urlsafe_b64encode(b"words").decode()}}
    for payload in (leaf, {"mimeType": kind, "parts": [leaf]}, {"mimeType": "multipart/mixed", "parts": [leaf]}):
        raw = whole({**payload, "headers": [{"name": "From", "value": "kate@x.example"}]})
        assert raw.count(b"From:") == 1
        assert b"eve@" not in raw.replace(b"\n", b"")
        assert b"application/octet-stream" in raw


def test_a_mail_of_the_far_future_moves_nothing(google: FakeGoogle, tmp_path: Path) -> None:
    says(google, "messages/", lambda _asked, said: {**said, "internalDate": "9" * 16})
    shelf = Shelf()
    shelf.read(Stand(lambda known: Gmail(google.account("gmail", tmp_path), known, TOKYO, pause=never), frozenset()))
    assert len(shelf.items) == 7
    assert json.loads(shelf.cursor or "")["newest"] == 0
