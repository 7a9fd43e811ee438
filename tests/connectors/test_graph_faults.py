"""What Microsoft does while it is read: each fault in its meaning, and afterwards all is as if nothing had happened."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from config.words import in_words
from connectors.auth import microsoft
from connectors.base import ConnectorError, SetupWrong, SignInAgain, TryLater
from connectors.graph import Graph
from connectors.graph_mail import source_of
from connectors.model import Meeting, Message, Nature, Role
from tests.connectors.graph_oddities import (
    Make,
    after,
    answers,
    empty_between,
    every_third,
    goes_round_once,
    in_lists,
    is_list,
    no_properties_beside,
    page_again,
    rows_twice,
    times,
    too_much,
)
from tests.connectors.graph_reading import KINDS, filled, opened, stand
from tests.connectors.mails import mail
from tests.connectors.recovery import cut_everywhere, read_on
from tests.contract.source_contract import NOW, Shelf
from tests.servers.graph import BEGAN, Asked, FakeGraph, Told, once
from tests.servers.graph_shapes import long_id
from tests.servers.proxy import between
from tests.torture.inputs import Case, names

pytestmark = pytest.mark.loopback


@pytest.fixture
def server() -> Iterator[FakeGraph]:
    with filled() as found:
        yield found


@pytest.fixture
def waited(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that were waited; nobody sleeps."""
    seconds: list[float] = []
    usual = Graph.__init__

    def patient(self: Graph, *arguments: Any, **more: Any) -> None:
        usual(self, *arguments, **{**more, "wait": seconds.append})

    monkeypatch.setattr(Graph, "__init__", patient)
    return seconds


# --- it comes out as an undisturbed reading -------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Row:
    """`waits`: the seconds that are waited in between. `kinds`: where it can show."""

    make: Make
    waits: frozenset[float] = frozenset()
    kinds: tuple[str, ...] = KINDS


TWO, SEVEN = frozenset({2.0}), frozenset({7.0})
FAULTS = {
    "429": Row(every_third(answers(429, "TooManyRequests")), TWO),
    "429, after 7 seconds": Row(every_third(answers(429, "TooManyRequests", after("7"))), SEVEN),
    "429, after nonsense": Row(every_third(answers(429, "ApplicationThrottled", after("soon"))), TWO),
    "429 for many mailboxes": Row(every_third(answers(429, "MailboxConcurrency", after("7"))), SEVEN),
    "503": Row(every_third(answers(503, "ServiceUnavailable")), TWO),
    "503, after 7 seconds": Row(every_third(answers(503, "ServiceUnavailable", after("7"))), SEVEN),
    "429 again and again": Row(times(5, answers(429, "TooManyRequests")), frozenset({2.0, 4.0, 8.0})),
    "500": Row(times(1, answers(500, "UnknownError"))),
    "502": Row(times(1, Told(502, b"<html>Bad Gateway</html>"))),
    "504": Row(times(1, answers(504, "UnknownError"))),
    "500 where too much is asked": Row(too_much(answers(500, "UnknownError"))),
    "504 where too much is asked": Row(too_much(answers(504, "UnknownError"))),
    "no word at all": Row(times(4, Told(cut=0))),
    "an answer in the middle of nothing": Row(times(4, Told(200, {"value": [{"id": "x" * 900}]}, cut=300))),
    "an empty page in between": Row(in_lists(empty_between)),
    "every page twice": Row(in_lists(page_again)),
    "an item twice in a page": Row(in_lists(rows_twice)),
    "a list that goes round": Row(goes_round_once),
    "nothing told beside": Row(no_properties_beside, kinds=("graph_mail",)),
}  # fmt: skip


@pytest.mark.parametrize(("name", "kind"), [(name, kind) for name, row in FAULTS.items() for kind in row.kinds])
def test_after_any_fault_all_is_as_if_nothing_had_happened(
    server: FakeGraph, kind: str, name: str, tmp_path: Path, waited: list[float]
) -> None:
    of, whole = opened(server, kind, tmp_path), Shelf()
    whole.read(of)
    fault, hits = FAULTS[name].make(server), [0]

    def counted(asked: Asked) -> Told | None:
        said = fault(asked)
        hits[0] += said is not None
        return said

    server.faults.append(counted)
    shelf = read_on(of)
    assert hits[0]
    assert set(waited) == FAULTS[name].waits
    assert shelf.items == whole.items
    server.faults.clear()
    shelf.read(of)
    assert shelf.items == whole.items


@pytest.mark.nightly
def test_the_line_cut_at_a_hundred_bytes_of_a_whole_sync_costs_nothing_but_time(
    server: FakeGraph, tmp_path: Path
) -> None:
    with between(server.port) as line:
        stands = [opened(server, kind, tmp_path, endpoint=f"http://127.0.0.1:{line.port}") for kind in KINDS]
        cut_everywhere(line, stands, [Shelf() for _ in stands], 100)


def test_the_line_cut_at_thirty_bytes_of_a_look_with_news_costs_nothing_but_time(
    server: FakeGraph, tmp_path: Path
) -> None:
    with between(server.port) as line:
        stands = [opened(server, kind, tmp_path, endpoint=f"http://127.0.0.1:{line.port}") for kind in KINDS]
        before = [read_on(stand) for stand in stands]
        for number in range(7):
            server.lay(mail("News.", message_id=f"<n{number}@friends.example>"))
        server.move(next(iter(server.mails.values())), "deleteditems")
        server.event("new", NOW - timedelta(days=1))
        server.contact("Late Friend", "late@x.example")
        cut_everywhere(line, stands, before, 30)


# --- what changes meanwhile -------------------------------------------------------------------------------


def test_more_mails_of_one_second_than_a_page_holds_all_arrive(server: FakeGraph, tmp_path: Path) -> None:
    for number in range(30, 50):
        server.lay(mail("At once.", message_id=f"<s{number}@friends.example>"), at=BEGAN)
    shelf = Shelf()
    shelf.read(opened(server, "graph_mail", tmp_path))
    assert len(shelf.items) == 43


def test_a_mail_that_is_deleted_while_pages_are_read_hides_no_other(server: FakeGraph, tmp_path: Path) -> None:
    everything = {one.id for one in server.mails.values()}
    shelf, deleted = Shelf(), set[str]()
    for batch in opened(server, "graph_mail", tmp_path).reopen(shelf.known).fetch(None, None, NOW):
        shelf.put(batch)
        if batch.items and len(deleted) < 3:
            newest = max(server.mails.values(), key=lambda one: one.received)
            deleted.add(newest.id)
            del server.mails[newest.id]
    stored = {item.source for item in shelf.items.values()}
    assert {source_of(one) for one in everything - deleted} <= stored


def test_a_mail_that_is_gone_between_the_list_and_its_turn_is_left_out(server: FakeGraph, tmp_path: Path) -> None:
    of, shelf = opened(server, "graph_mail", tmp_path), Shelf()
    shelf.read(of)
    before = len(shelf.items)
    gone, stays = (server.lay(mail("New.", message_id=f"<n{n}@x.example>")) for n in range(2))

    def vanish(asked: Asked) -> Told | None:
        if asked.path.endswith(gone.id):
            server.mails.pop(gone.id, None)
        return None

    server.faults.append(vanish)
    shelf.read(of)
    assert len(shelf.items) == before + 1
    assert source_of(stays.id) in {item.source for item in shelf.items.values()}


def test_an_id_that_changed_with_a_move_makes_no_second_letter(server: FakeGraph, tmp_path: Path) -> None:
    of, shelf = opened(server, "graph_mail", tmp_path), Shelf()
    shelf.read(of)
    ids = {item.key for item in shelf.items.values() if isinstance(item, Message)}
    for moved in list(server.mails.values())[-3:]:
        server.move(moved, "2026", new_id=True)
    shelf.read(of)
    assert {item.key for item in shelf.items.values() if isinstance(item, Message)} == ids


def test_a_meeting_that_moves_to_another_calendar_is_there_once(server: FakeGraph, tmp_path: Path) -> None:
    of, shelf = opened(server, "graph_calendar", tmp_path), Shelf()
    shelf.read(of)
    before = shelf.good()
    moved = next(one for one in server.events.values() if one["iCalUId"] == "e-2")
    moved |= {"_calendar": long_id("calendar", "club"), "id": long_id("event", "moved")}
    for batch in of.reopen(shelf.known).fetch(json.loads(shelf.cursor or ""), None, NOW + timedelta(hours=7)):
        shelf.put(batch)
    assert shelf.good() == before
    assert len([one for one in shelf.items.values() if isinstance(one, Meeting) and one.uid == "e-2"]) == 1


def test_a_calendar_and_a_folder_of_contacts_that_vanish_take_along_what_stood_there(
    server: FakeGraph, tmp_path: Path
) -> None:
    for kind, left in (("graph_calendar", 5), ("graph_contacts", 3)):
        of, shelf = opened(server, kind, tmp_path), Shelf()
        shelf.read(of)
        server.calendars.pop(long_id("calendar", "club"), None)
        server.contact_folders.clear()
        for batch in of.reopen(shelf.known).fetch(json.loads(shelf.cursor or ""), None, NOW + timedelta(hours=7)):
            shelf.put(batch)
        assert len(shelf.items) == left, kind
        server.calendars[long_id("calendar", "club")] = ("Club", "carol@friends.example")
        server.contact_folders.append(long_id("contacts", "club"))


def test_what_the_owner_throws_away_is_taken_out(server: FakeGraph, tmp_path: Path) -> None:
    of, shelf = opened(server, "graph_mail", tmp_path), Shelf()
    shelf.read(of)
    before = len(shelf.items)
    thrown = list(server.mails.values())[-1]
    server.move(thrown, "deleteditems")
    shelf.read(of)
    assert len(shelf.items) == before - 1
    server.move(thrown, "inbox")
    shelf.read(of)
    assert len(shelf.items) == before


def test_old_mail_that_was_brought_into_the_box_is_found_within_the_month(server: FakeGraph, tmp_path: Path) -> None:
    of, shelf = opened(server, "graph_mail", tmp_path), Shelf()
    shelf.read(of)
    before = len(shelf.items)
    server.lay(mail("From an old box.", message_id="<old@x.example>"), at=BEGAN - timedelta(days=900))
    shelf.read(of)
    assert len(shelf.items) == before
    for batch in of.reopen(shelf.known).fetch(json.loads(shelf.cursor or ""), None, NOW + timedelta(days=31)):
        shelf.put(batch)
    assert len(shelf.items) == before + 1


@pytest.mark.parametrize("kind", KINDS)
def test_a_look_without_news_is_two_questions_at_most(server: FakeGraph, tmp_path: Path, kind: str) -> None:
    of, shelf = opened(server, kind, tmp_path), Shelf()
    shelf.read(of)
    server.asked.clear()
    later = of.reopen(shelf.known).fetch(json.loads(shelf.cursor or ""), None, NOW + timedelta(minutes=15))
    assert [item for batch in later for item in batch.items] == []
    assert 1 <= len(server.asked) <= 2


# --- what it means --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a refusal that stays is told as; `after`: when it is tried again."""

    said: Told
    fault: type[ConnectorError]
    key: str
    after: float = 900


MEANINGS = {
    "429": Meaning(answers(429, "TooManyRequests"), TryLater, "busy"),
    "429, after 1200 seconds": Meaning(answers(429, "TooManyRequests", after("1200")), TryLater, "busy", 1200),
    "429, after a year": Meaning(answers(429, "TooManyRequests", after("31536000")), TryLater, "busy", 86_400),
    "503, after 1200 seconds": Meaning(answers(503, "ServiceUnavailable", after("1200")), TryLater, "busy", 1200),
    "500": Meaning(answers(500, "UnknownError"), TryLater, "fault"),
    "504": Meaning(Told(504, b""), TryLater, "fault"),
    "400": Meaning(answers(400, "BadRequest"), TryLater, "odd_answer"),
    "401 with a good token": Meaning(answers(401, "InvalidAuthenticationToken"), SignInAgain, "sign_in_token"),
    "403": Meaning(answers(403, "ErrorAccessDenied"), SetupWrong, "forbidden"),
    "404 of the mailbox": Meaning(answers(404, "MailboxNotEnabledForRESTAPI"), SetupWrong, "no_mailbox"),
    "409": Meaning(answers(409, "ErrorIrresolvableConflict"), TryLater, "refused"),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", MEANINGS)
def test_a_refusal_that_stays_is_told_for_what_it_is_and_moves_nothing(
    server: FakeGraph, kind: str, name: str, tmp_path: Path, waited: list[float]
) -> None:
    meaning, of, shelf = MEANINGS[name], opened(server, kind, tmp_path), Shelf()
    server.faults.append(lambda asked: None if asked.is_login else meaning.said)
    with pytest.raises(meaning.fault) as caught:
        shelf.read(of)
    assert caught.value.said.key == f"graph.{meaning.key}"
    told = [in_words(caught.value.said, language) for language in ("en", "ja")]
    assert "private" not in "".join(told)
    if isinstance(caught.value, TryLater):
        assert caught.value.after == meaning.after
    assert {asked.method for asked in server.asked if not asked.is_login} == {"GET"}
    assert (shelf.items, shelf.cursor) == ({}, None)
    assert sum(waited) <= 14


def test_all_hostile_answers_are_played_here(pages: dict[str, Case]) -> None:
    assert sorted(pages) == sorted(names("page"))
    assert len(pages) == 8
    assert {case.expect for case in pages.values()} == {"reported"}


@pytest.mark.parametrize("page", names("page"))
@pytest.mark.parametrize("kind", KINDS)
def test_a_page_of_something_else_is_tried_later_and_moves_nothing(
    server: FakeGraph, tmp_path: Path, kind: str, page: str, pages: dict[str, Case]
) -> None:
    of, shelf = opened(server, kind, tmp_path), Shelf()
    shelf.read(of)
    before = dict(shelf.items), shelf.cursor
    content = pages[page].file.read_bytes()
    server.faults.append(lambda asked: None if asked.is_login else Told(200, content))
    for cursor in (None, json.loads(shelf.cursor or "null")):
        with pytest.raises(TryLater):
            list(of.reopen(shelf.known).fetch(cursor, None, NOW))
    with pytest.raises(ConnectorError):
        of.reopen(shelf.known).check()
    assert (shelf.items, shelf.cursor) == before


@pytest.mark.parametrize("page", names("page"))
def test_nor_does_such_a_page_in_place_of_the_sign_in(
    server: FakeGraph, tmp_path: Path, page: str, pages: dict[str, Case]
) -> None:
    account = server.account(tmp_path)
    kept = microsoft.kept_of(account)
    server.end_tokens()
    content = pages[page].file.read_bytes()
    server.faults.append(lambda asked: Told(200, content) if asked.is_login else None)
    with pytest.raises(ConnectorError):
        Shelf().read(stand(account))
    assert microsoft.kept_of(account) == kept


def test_a_next_page_at_another_server_is_not_asked_for(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path)
    for link in ("http://127.0.0.1:1/v1.0/me/messages", "https://graph.microsoft.com.evil.example/v1.0/me/messages"):
        told = Told(200, {"value": [], "@odata.nextLink": link})
        server.faults[:] = [once(lambda asked, told=told: told if asked.is_page else None)]  # type: ignore[misc]  # mypy infers no lambda with a default
        with pytest.raises(SetupWrong) as fault:
            Shelf().read(stand(account))
        assert fault.value.said.key == "graph.other_host"


# --- what mails are -------------------------------------------------------------------------------------


def test_reading_asks_for_no_more_than_to_read(server: FakeGraph, tmp_path: Path) -> None:
    for kind in KINDS:
        Shelf().read(opened(server, kind, tmp_path))
    assert {one.method for one in server.asked} == {"GET"}
    assert all('IdType="ImmutableId"' in one.headers["prefer"] for one in server.asked)


BOUNCE = b"\n".join([
    b"From: MAILER-DAEMON@mx.example", b"To: ren@home.example", b"Subject: Undelivered", b"Message-ID: <b@mx.example>",
    b"Date: Mon, 23 Nov 2026 09:00:00 +0000", b"MIME-Version: 1.0", b'Content-Type: multipart/report; report-type=delivery-status; boundary="x"', b"",
    b"--x", b"Content-Type: text/plain", b"", b"Sorry.", b"--x", b"Content-Type: message/delivery-status", b"",
    b"Reporting-MTA: dns; mx.example", b"", b"Final-Recipient: rfc822; bob@friends.example", b"Action: failed", b"Status: 5.1.1", b"",
    b"--x", b"Content-Type: text/rfc822-headers", b"", b"Message-ID: <own@home.example>", b"", b"--x--", b"",
])  # fmt: skip


def test_answers_and_bounces_are_known_for_what_they_are(server: FakeGraph, tmp_path: Path) -> None:
    server.mails.clear()
    mine = mail("Mine.", message_id="<own@home.example>")
    mine = mine.replace(b"\n\n", b"\nIn-Reply-To: <m1@friends.example>\n\n", 1)
    server.lay(mine, "sentitems", own=True)
    server.lay(BOUNCE)
    shelf = Shelf()
    shelf.read(opened(server, "graph_mail", tmp_path))
    by_id = {item.id: item for item in shelf.items.values() if isinstance(item, Message)}
    assert by_id["own@home.example"].in_reply_to == "m1@friends.example"
    assert by_id["own@home.example"].role is Role.SENT
    report = by_id["b@mx.example"].report
    assert by_id["b@mx.example"].nature is Nature.REPORT
    assert report is not None
    assert (report.recipients, report.message_ids) == (("bob@friends.example",), ("own@home.example",))


# --- a server that means no good ------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "path",
    [
        "/v1.0/me/sendMail",
        "/v1.0/me/messages/{id}/$value",
        "/v1.0/users('x')/messages",
        "/v1.0/me/contacts",
        "/beta/me/messages",
    ],
)
def test_a_next_page_is_asked_for_in_the_same_list_wherever_it_is_said_to_be(
    server: FakeGraph, tmp_path: Path, kind: str, path: str
) -> None:
    of, whole = opened(server, kind, tmp_path), Shelf()
    whole.read(of)
    before = {one.path for one in server.asked}

    def elsewhere(asked: Asked) -> Told | None:
        if not is_list(asked):
            return None
        told = server.honest(replace(asked, query={**asked.query, "$top": "2"}))
        there = f"http://{asked.headers['host']}{path.replace('{id}', long_id('x'))}"
        link = str(told.body.get("@odata.nextLink", ""))
        return replace(told, body={**told.body, "@odata.nextLink": link and f"{there}?{link.partition('?')[2]}"})

    server.faults.append(elsewhere)
    shelf = Shelf()
    shelf.read(of)
    assert shelf.items == whole.items
    assert {one.path for one in server.asked} == before


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "link", ["{here}", "{here}?_method=DELETE", "{here}?x=\u00e9", "{here}?x=" + "y" * 20_000, "http://[", "//[x"]
)
def test_a_next_page_that_is_none_is_tried_later(server: FakeGraph, tmp_path: Path, kind: str, link: str) -> None:
    of = opened(server, kind, tmp_path)

    def odd(asked: Asked) -> Told | None:
        here = f"http://{asked.headers['host']}{asked.path}"
        return Told(200, {"value": [], "@odata.nextLink": link.replace("{here}", here)}) if is_list(asked) else None

    server.faults.append(odd)
    with pytest.raises(TryLater):
        Shelf().read(of)
    assert {one.method for one in server.asked} == {"GET"}


@pytest.mark.parametrize("kind", KINDS)
def test_a_list_without_end_is_left(
    server: FakeGraph, tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("connectors.graph._MOST_PAGES", 30)
    monkeypatch.setattr("connectors.graph_walk._PASSED", 30)
    of, number = opened(server, kind, tmp_path), [0]

    def endless(asked: Asked) -> Told | None:
        number[0] += 1
        here = f"http://{asked.headers['host']}{asked.path}?$skip={number[0]}"
        return Told(200, {"value": [], "@odata.nextLink": here}) if is_list(asked) else None

    server.faults.append(endless)
    with pytest.raises(TryLater) as caught:
        Shelf().read(of)
    assert caught.value.said.key == "graph.endless"
    assert number[0] < 100


@pytest.mark.parametrize(
    ("kind", "most", "list_of"),
    [("graph_mail", 5_000, "mailFolders"), ("graph_calendar", 500, "calendars"), ("graph_contacts", 1_000, "contactFolders")],
)  # fmt: skip
def test_more_places_than_anybody_has_are_not_looked_through(
    server: FakeGraph, tmp_path: Path, kind: str, most: int, list_of: str
) -> None:
    many = [{"id": long_id(number), "displayName": "x"} for number in range(most + 1)]
    server.faults.append(lambda asked: Told(200, {"value": many}) if asked.path.endswith(f"/{list_of}") else None)
    server.faults.append(lambda asked: Told(200, {"value": []}) if asked.path.endswith("/childFolders") else None)
    with pytest.raises(TryLater) as caught:
        Shelf().read(opened(server, kind, tmp_path))
    assert caught.value.said.key == "graph.endless"


def test_more_than_there_is_room_for_is_not_gathered(
    server: FakeGraph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("connectors.graph._MOST_BYTES", 10)
    with pytest.raises(TryLater) as caught:
        Shelf().read(opened(server, "graph_contacts", tmp_path))
    assert caught.value.said.key == "graph.endless"


def test_a_list_that_obeys_no_order_is_left(server: FakeGraph, tmp_path: Path) -> None:
    of, number = opened(server, "graph_mail", tmp_path), [0]

    def upwards(asked: Asked) -> Told | None:
        if not asked.is_page:
            return None
        number[0] += 1
        mail = {"id": long_id("up", number[0]), "receivedDateTime": f"2026-01-01T00:{number[0]:02}:00Z", "subject": "x"}
        here = f"http://{asked.headers['host']}{asked.path}?$skip={number[0]}"
        return Told(200, {"value": [mail], "@odata.nextLink": here})

    server.faults.append(upwards)
    with pytest.raises(TryLater):
        Shelf().read(of)
    assert number[0] < 5


@pytest.mark.parametrize("size", [40 << 20, 8 << 20], ids=["too large", "of too many pieces"])
@pytest.mark.parametrize("first", [True, False], ids=["at first", "as news"])
def test_one_mail_that_is_more_than_any_may_be_does_not_end_the_reading_of_the_others(
    server: FakeGraph, tmp_path: Path, size: int, *, first: bool
) -> None:
    of, shelf = opened(server, "graph_mail", tmp_path), Shelf()
    if not first:
        shelf.read(of)
    words = b"x" * 1000 if size > 32 << 20 else b","
    huge = server.lay(mail("Much.", message_id="<huge@friends.example>"), body={"contentType": "text", "content": ""})

    def weighs(asked: Asked) -> Told | None:
        """Its words are told by the server only where they are asked for."""
        if "body" not in asked.query.get("$select", "").split(",") or not asked.path.startswith("/v1.0/me/messages"):
            return None
        told = server.honest(asked)
        if huge.id not in json.dumps(told.body):
            return None
        content = b"[" * (4 << 20) if words == b"," else b'{"value": "' + words * (size // 1000) + b'"}'
        return Told(200, content)

    server.faults.append(weighs)
    shelf.read(of)
    assert len(shelf.items) == 24
    assert any(isinstance(one, Message) and one.id == "huge@friends.example" for one in shelf.items.values())


@pytest.mark.parametrize("name", ["junkemail", "deleteditems"])
def test_a_well_known_folder_that_is_said_to_be_another_one_hides_no_mail(
    server: FakeGraph, tmp_path: Path, name: str
) -> None:
    inbox = {"id": long_id("folder", "inbox")}
    server.faults.append(lambda asked: Told(200, inbox) if asked.path.endswith(f"mailFolders/{name}") else None)
    shelf = Shelf()
    with pytest.raises(TryLater):
        shelf.read(opened(server, "graph_mail", tmp_path))
    assert (shelf.items, shelf.cursor) == ({}, None)


def test_another_mail_in_place_of_the_one_that_was_asked_for_is_not_stored(server: FakeGraph, tmp_path: Path) -> None:
    of, shelf = opened(server, "graph_mail", tmp_path), Shelf()
    shelf.read(of)
    before, new = dict(shelf.items), server.lay(mail("New.", message_id="<new@x.example>"))
    other = next(iter(server.mails.values()))

    def swapped(asked: Asked) -> Told | None:
        return (
            server.honest(replace(asked, path=asked.path.replace(new.id, other.id))) if new.id in asked.path else None
        )

    server.faults.append(swapped)
    with pytest.raises(TryLater):
        shelf.read(of)
    assert shelf.items == before


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "challenge",
    [
        'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="eyJh"',
        'Bearer client_id="0", claims="eyJhY2Nlc3NfdG9rZW4iOnt9fQ=="',
    ],
)  # fmt: skip
def test_conditional_access_that_wants_a_new_sign_in_is_told_as_such(
    server: FakeGraph, tmp_path: Path, kind: str, challenge: str
) -> None:
    of = opened(server, kind, tmp_path)
    refused = answers(401, "InvalidAuthenticationToken", ("WWW-Authenticate", challenge))
    server.faults.append(lambda asked: None if asked.is_login else refused)
    with pytest.raises(SignInAgain) as caught:
        Shelf().read(of)
    assert caught.value.said.key == "graph.claims"
    told = [in_words(caught.value.said, language) for language in ("en", "ja")]
    assert all("tsunagari login work" in one and "ren@home.example" in one for one in told)
    assert not any("eyJ" in one for one in told)
