"""What Google does while it is read: each fault in its meaning, and afterwards all is as if nothing had happened."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from config.words import in_words
from connectors.base import ConnectorError, SetupWrong, SignInAgain, TryLater
from connectors.model import Meeting, Message
from tests.connectors.google_reading import KINDS, filled, opened
from tests.connectors.recovery import cut_everywhere, read_on
from tests.connectors.test_google_contract import event, mail
from tests.contract.source_contract import NOW, Shelf
from tests.servers.google import Asked, FakeGoogle, Fault, Json, Told, error, told
from tests.servers.proxy import between
from tests.torture.inputs import Case, names

pytestmark = pytest.mark.loopback


@pytest.fixture
def google() -> Iterator[FakeGoogle]:
    with filled() as found:
        yield found


# --- it comes out as an undisturbed reading -------------------------------------------------------------


def every_third(said: Told) -> Callable[[FakeGoogle], Fault]:
    """The first, the fourth, ... question is answered so."""

    def make(_google: FakeGoogle) -> Fault:
        seen = [0]

        def fault(asked: Asked, _honest: Callable[[], Told]) -> Told | None:
            seen[0] += 1
            return said if seen[0] % 3 == 1 else None

        return fault

    return make


def retry(when: str) -> tuple[tuple[str, str], ...]:
    return (("Retry-After", when), ("Date", "Tue, 24 Nov 2026 00:00:00 GMT"))


def by_status(status: int, name: str) -> Told:
    """The newer notation of Google's errors (google.rpc.Status)."""
    return told({"error": {"code": status, "status": name, "message": "no", "details": [{"reason": "other"}]}}, status)


def in_lists(change: Callable[[FakeGoogle, Asked, str], Json | None]) -> Callable[[FakeGoogle], Fault]:
    """What a list says is changed; `change` is given the name under which its rows stand."""
    of_rows = {"messages": "messages", "events": "items", "connections": "connections", "calendarList": "items"}

    def make(google: FakeGoogle) -> Fault:
        def fault(asked: Asked, _honest: Callable[[], Told]) -> Told | None:
            said = change(google, asked, of_rows[asked.what]) if asked.what in of_rows else None
            return None if said is None else told(said)

        return fault

    return make


def page(google: FakeGoogle, asked: Asked, token: str) -> Json:
    """The page behind a token; empty: the first."""
    query = {name: value for name, value in asked.query.items() if name != "pageToken"}
    found: Json = json.loads(google.honest(replace(asked, query=query | ({"pageToken": token} if token else {}))).body)
    return found


def empty_between(google: FakeGoogle, asked: Asked, rows: str) -> Json:
    token = asked.query.get("pageToken", "")
    if token.startswith("empty-"):
        found = page(google, asked, token.removeprefix("empty-"))
        return {**{key: value for key, value in found.items() if key != rows}, "nextPageToken": token[6:]}
    found = page(google, asked, token)
    return found | ({"nextPageToken": f"empty-{found['nextPageToken']}"} if "nextPageToken" in found else {})


def page_again(google: FakeGoogle, asked: Asked, _rows: str) -> Json:
    """Each page comes a second time under another token before the next one."""
    token = asked.query.get("pageToken", "")
    if token.startswith("again"):
        _, before, after = token.split("-")
        return page(google, asked, before) | {"nextPageToken": after}
    found = page(google, asked, token)
    return found | ({"nextPageToken": f"again-{token}-{found['nextPageToken']}"} if "nextPageToken" in found else {})


def rows_twice(google: FakeGoogle, asked: Asked, rows: str) -> Json:
    found = page(google, asked, asked.query.get("pageToken", ""))
    return {**found, rows: [*found.get(rows, []), *found.get(rows, [])[:1]]}


def goes_round_once(google: FakeGoogle) -> Fault:
    """A list whose next page is always the same one; the next time it is as it should be."""
    seen = [0]

    def fault(asked: Asked, honest: Callable[[], Told]) -> Told | None:
        seen[0] += "pageToken" in asked.query
        if asked.what not in ("messages", "events", "connections") or seen[0] > 2:
            return None
        return told({**json.loads(honest().body), "nextPageToken": "p2"})

    return fault


def token_refused_once(google: FakeGoogle) -> Fault:
    """The token of a next page is not good any more when it is asked for."""
    refused: list[str] = []

    def fault(asked: Asked, _honest: Callable[[], Told]) -> Told | None:
        if refused or "pageToken" not in asked.query:
            return None
        refused.append(asked.path)
        return error(400, "invalidPageToken")

    return fault


def four_times(said: Told) -> Callable[[FakeGoogle], Fault]:
    """Longer than one reading asks again: the next one goes on."""

    def make(_google: FakeGoogle) -> Fault:
        left = [4]

        def fault(asked: Asked, _honest: Callable[[], Told]) -> Told | None:
            left[0] -= 1
            return said if left[0] >= 0 else None

        return fault

    return make


@dataclass(frozen=True, slots=True)
class Row:
    """`waits`: the seconds that are waited in between."""

    make: Callable[[FakeGoogle], Fault]
    waits: frozenset[float] = frozenset()


TWO, SEVEN = frozenset({2.0}), frozenset({7.0})
FAULTS = {
    "429": Row(every_third(error(429)), TWO),
    "429, after 7 seconds": Row(every_third(error(429, headers=retry("7"))), SEVEN),
    "429, after a moment": Row(every_third(error(429, headers=retry("Tue, 24 Nov 2026 00:00:07 GMT"))), SEVEN),
    "429, after nonsense": Row(every_third(error(429, headers=retry("soon"))), TWO),
    "403 rateLimitExceeded": Row(every_third(error(403, "rateLimitExceeded")), TWO),
    "403 rateLimitExceeded, after 7 seconds": Row(every_third(error(403, "rateLimitExceeded", headers=retry("7"))), SEVEN),
    "403 userRateLimitExceeded": Row(every_third(error(403, "userRateLimitExceeded")), TWO),
    "403 RESOURCE_EXHAUSTED": Row(every_third(by_status(403, "RESOURCE_EXHAUSTED")), TWO),
    "500": Row(every_third(error(500)), TWO),
    "502": Row(every_third(Told(502, b"<html>Bad Gateway</html>")), TWO),
    "503": Row(every_third(error(503, "backendError")), TWO),
    "503, after 7 seconds": Row(every_third(error(503, headers=retry("7"))), SEVEN),
    "504": Row(every_third(by_status(504, "DEADLINE_EXCEEDED")), TWO),
    "500 again and again": Row(four_times(error(500)), frozenset({2.0, 4.0})),
    "no word at all": Row(four_times(Told(lost=True))),
    "an answer in the middle of nothing": Row(four_times(Told(cut=9))),
    "an empty page in between": Row(in_lists(empty_between)),
    "every page twice": Row(in_lists(page_again)),
    "an item twice in a page": Row(in_lists(rows_twice)),
    "a list that goes round": Row(goes_round_once),
    "a page that is no longer there": Row(token_refused_once),
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", FAULTS)
def test_after_any_fault_all_is_as_if_nothing_had_happened(
    google: FakeGoogle, kind: str, name: str, tmp_path: Path
) -> None:
    waited: list[float] = []
    stand, whole = opened(google, kind, tmp_path, waited.append), Shelf()
    whole.read(stand)
    fault, hits = FAULTS[name].make(google), [0]

    def counted(asked: Asked, honest: Callable[[], Told]) -> Told | None:
        said = fault(asked, honest)
        hits[0] += said is not None
        return said

    google.faults.append(counted)
    shelf = read_on(stand)
    assert hits[0]
    assert set(waited) == FAULTS[name].waits
    assert shelf.items == whole.items
    google.faults.clear()
    shelf.read(stand)
    assert shelf.items == whole.items


@pytest.mark.nightly
def test_the_line_cut_at_a_hundred_bytes_of_a_whole_sync_costs_nothing_but_time(
    google: FakeGoogle, tmp_path: Path
) -> None:
    with between(google.port) as line:
        stands = [opened(google, kind, tmp_path, endpoint=f"http://127.0.0.1:{line.port}") for kind in KINDS]
        cut_everywhere(line, stands, [Shelf() for _ in stands], 100)


def test_the_line_cut_at_thirty_bytes_of_a_look_with_news_costs_nothing_but_time(
    google: FakeGoogle, tmp_path: Path
) -> None:
    with between(google.port) as line:
        stands = [opened(google, kind, tmp_path, endpoint=f"http://127.0.0.1:{line.port}") for kind in KINDS]
        before = [read_on(stand) for stand in stands]
        google.deliver(mail("new", 0))
        google.delete(min(google.letters))
        google.events[google.user].append(event("new", -1))
        google.people.pop(0)
        cut_everywhere(line, stands, before, 30)


def test_no_proxy_and_no_password_of_the_surroundings_is_used(
    google: FakeGoogle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://192.0.2.1:3128")
    (Path.home() / ".netrc").write_text("machine 127.0.0.1 login eve password evil\n")
    for kind in KINDS:
        Shelf().read(opened(google, kind, tmp_path))
    assert all(asked.headers["authorization"].startswith("Bearer access-") for asked in google.asked)


# --- what changes meanwhile -------------------------------------------------------------------------------


def test_a_mail_deleted_between_the_list_and_its_turn_hides_no_other(google: FakeGoogle, tmp_path: Path) -> None:
    gone = sorted(google.letters)[3]

    def vanish(asked: Asked, _honest: Callable[[], Told]) -> Told | None:
        if asked.path.endswith(gone) and gone in google.letters:
            google.delete(gone)  # the pages that are yet to come move on by one
        return None

    google.faults.append(vanish)
    stand, shelf = opened(google, "gmail", tmp_path), Shelf()
    shelf.read(stand)
    shelf.read(stand)
    assert shelf.good() == {f"m{number}@x.example" for number in range(7) if number != 3}


def test_mail_that_comes_and_goes_while_pages_are_turned_is_right_in_the_end(
    google: FakeGoogle, tmp_path: Path
) -> None:
    come: list[str] = []

    def busy(asked: Asked, _honest: Callable[[], Told]) -> Told | None:
        if asked.what == "messages" and asked.query.get("pageToken") == "p2" and not come:
            come.append(google.deliver(mail("late", 0)))  # all others move on by one
        if asked.what == "messages" and asked.query.get("pageToken") == "p4" and len(come) == 1:
            come.append("")
            google.delete(max(google.letters))
            google.delete(min(google.letters))  # and back by two
        return None

    google.faults.append(busy)
    stand = opened(google, "gmail", tmp_path)
    shelf = read_on(stand)
    google.faults.clear()
    shelf.read(stand)
    whole = read_on(stand)
    assert len(come) == 2
    assert shelf.items == whole.items


def test_a_mail_that_lies_there_under_another_id_is_the_same_letter(google: FakeGoogle, tmp_path: Path) -> None:
    stand, shelf = opened(google, "gmail", tmp_path), Shelf()
    shelf.read(stand)
    before = {item.key for item in shelf.items.values() if isinstance(item, Message)}
    old = min(google.letters)
    raw = google.letters[old].raw
    google.deliver(raw, ("Label_7",))  # as mail programs move: a copy, then the first one goes
    google.delete(old)
    shelf.read(stand)
    assert {item.key for item in shelf.items.values() if isinstance(item, Message)} == before
    assert len(shelf.items) == 7


def test_a_meeting_that_moves_to_another_calendar_is_there_once(google: FakeGoogle, tmp_path: Path) -> None:
    stand, shelf = opened(google, "google_calendar", tmp_path), Shelf()
    shelf.read(stand)
    before = shelf.good()
    plans, club = google.events.values()
    club.append({**plans.pop(0), "id": "another", "organizer": {"email": "club@group.calendar.google.com"}})
    for _ in range(2):
        shelf.read(stand)
    assert shelf.good() == before
    assert len(shelf.items) == 4


def test_guests_brought_along_and_left_out_are_counted_and_what_is_no_meeting_is_none(
    google: FakeGoogle, tmp_path: Path
) -> None:
    crowd = event("crowd", -3, attendeesOmitted=True)
    crowd["attendees"][1]["additionalGuests"] = 7
    room = event("room", -4)
    room["attendees"].append(
        {"email": "room@resource.calendar.google.com", "resource": True, "responseStatus": "accepted"}
    )
    google.events[google.user][:] = [crowd, room, event("away", -5, eventType="outOfOffice")]
    shelf = Shelf()
    shelf.read(opened(google, "google_calendar", tmp_path))
    heads = {item.id: item.heads for item in shelf.items.values() if isinstance(item, Meeting)}
    assert heads == {"crowd": 10, "room": 2, "c1": 2}


@pytest.mark.parametrize("kind", KINDS)
def test_a_look_without_news_is_two_questions_at_most(google: FakeGoogle, kind: str, tmp_path: Path) -> None:
    google.page = 500
    stand, shelf = opened(google, kind, tmp_path, page=1_000), Shelf()
    shelf.read(stand)
    shelf.read(stand)  # a calendar was read whole; now it is known what the weeks around now hold
    google.asked.clear()
    assert shelf.read(stand) == []
    assert 1 <= len(google.asked) <= 2


# --- what it means --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a refusal that stays is told as; `after`: when it is tried again."""

    said: Told
    fault: type[ConnectorError]
    key: str
    after: float = 900


MEANINGS = {
    "429": Meaning(error(429), TryLater, "quota"),
    "429, after 3000 seconds": Meaning(error(429, headers=retry("3000")), TryLater, "quota", 3000),
    "429, after a year": Meaning(error(429, headers=retry("31536000")), TryLater, "quota", 86_400),
    "403 rateLimitExceeded": Meaning(error(403, "rateLimitExceeded"), TryLater, "quota"),
    "403 dailyLimitExceeded": Meaning(error(403, "dailyLimitExceeded"), TryLater, "quota", 3600),
    "500": Meaning(error(500), TryLater, "busy"),
    "503, after 120 seconds": Meaning(error(503, headers=retry("120")), TryLater, "busy", 120),
    "504": Meaning(Told(504, b""), TryLater, "busy"),
    "400": Meaning(error(400, "badRequest"), TryLater, "odd_answer"),
    "401 with a good token": Meaning(error(401, "authError"), SignInAgain, "revoked"),
    "403 insufficientPermissions": Meaning(error(403, "insufficientPermissions"), SignInAgain, "not_granted"),
    "403 accessNotConfigured": Meaning(error(403, "accessNotConfigured"), SetupWrong, "api_off"),
    "403 domainPolicy": Meaning(error(403, "domainPolicy"), SetupWrong, "forbidden"),
    "400 Mail service not enabled": Meaning(
        told(
            {
                "error": {
                    "code": 400,
                    "message": "Mail service not enabled",
                    "errors": [{"reason": "failedPrecondition"}],
                }
            },
            400,
        ),
        SetupWrong,
        "no_mailbox",
    ),
    "400 failedPrecondition": Meaning(error(400, "failedPrecondition"), TryLater, "odd_answer"),
    "404": Meaning(error(404, "notFound"), SetupWrong, "no_mailbox"),
    "a redirect": Meaning(Told(307, b"", (("Location", "/gmail/v1/users/me/messages/send"),)), TryLater, "odd_answer"),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", MEANINGS)
def test_a_refusal_that_stays_is_told_for_what_it_is_and_moves_nothing(
    google: FakeGoogle, kind: str, name: str, tmp_path: Path
) -> None:
    meaning, stand, shelf = MEANINGS[name], opened(google, kind, tmp_path, lambda _seconds: None), Shelf()
    shelf.read(stand)
    before = dict(shelf.items), shelf.cursor
    google.faults.append(lambda asked, _honest: None if asked.what == "token" else meaning.said)
    google.history += 1
    with pytest.raises(meaning.fault) as caught:
        list(stand.reopen(shelf.known).fetch(None, None, NOW))
    assert caught.value.said.key == f"google.{meaning.key}"
    assert all(in_words(caught.value.said, language) for language in ("en", "ja"))
    if isinstance(caught.value, TryLater):
        assert caught.value.after == meaning.after
    assert {asked.method for asked in google.asked if asked.what != "token"} == {"GET"}
    assert (shelf.items, shelf.cursor) == before


def test_all_hostile_answers_are_played_here(pages: dict[str, Case]) -> None:
    assert sorted(pages) == sorted(names("page"))
    assert {case.expect for case in pages.values()} == {"reported"}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", names("page"))
def test_a_page_of_something_else_is_tried_later_and_moves_nothing(
    google: FakeGoogle, kind: str, name: str, tmp_path: Path, pages: dict[str, Case]
) -> None:
    stand, shelf = opened(google, kind, tmp_path), Shelf()
    shelf.read(stand)
    before = dict(shelf.items), shelf.cursor
    content = pages[name].file.read_bytes()
    google.faults.append(lambda asked, _honest: Told(200, content))
    google.history += 1
    for cursor in (None, json.loads(shelf.cursor or "null")):
        with pytest.raises(TryLater):
            list(stand.reopen(shelf.known).fetch(cursor, None, NOW))
    assert (shelf.items, shelf.cursor) == before
