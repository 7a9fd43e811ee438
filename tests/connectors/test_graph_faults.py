"""Microsoft accounts under every fault that the small server can show: recovery equals an undisturbed reading, and one draft."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from config.schema import Account
from connectors.allowed import NotAllowed
from connectors.auth import microsoft
from connectors.base import ConnectorError, Known, SetupWrong, SignInAgain, Source, TryLater
from connectors.graph import READ_MAIL, WRITE_DRAFTS, Graph
from connectors.graph_drafts import GraphDrafts
from connectors.graph_mail import GraphMail, source_of
from connectors.model import Message, Nature, Role
from connectors.registry import open_source
from tests.connectors.mails import TOKYO, mail
from tests.contract.draftbox_contract import draft
from tests.contract.source_contract import NOW, Shelf, Stand
from tests.servers.graph import BEGAN, Asked, FakeGraph, Fault, Refuse, Told, once, running
from tests.torture.inputs import names, read, write

pytestmark = pytest.mark.loopback
KINDS = ("graph_mail", "graph_calendar", "graph_contacts")


@pytest.fixture
def server() -> Iterator[FakeGraph]:
    with running(FakeGraph()) as found:
        for number in range(23):
            found.lay(
                mail(f"Letter {number}.", message_id=f"<m{number}@friends.example>"),
                "inbox" if number % 3 else "archive",
            )
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


def opened(account: Account, known: Known) -> Source:
    return open_source(account, known, TOKYO)


def stand(account: Account, page: int = 5) -> Stand:
    return Stand(lambda known: GraphMail(account, known, TOKYO, page=page), frozenset())


def whole(server: FakeGraph, account: Account) -> dict[Any, Any]:
    shelf = Shelf()
    shelf.read(stand(account))
    assert len(shelf.items) == len([one for one in server.mails.values() if not one.draft])
    return shelf.items


def read_through(account: Account, tries: int = 12) -> Shelf:
    """As the service does it: what was read is kept, and what is tried later is tried again."""
    shelf = Shelf()
    for _ in range(tries):
        try:
            shelf.read(stand(account))
        except TryLater:
            continue
        return shelf
    raise AssertionError("it never came to its end")


def answers(status: int, code: str, *headers: tuple[str, str]) -> Told:
    return Refuse(status, code, *headers).told


# --- tokens ------------------------------------------------------------------------------------------


def test_a_token_that_ended_by_the_servers_clock_is_renewed_once(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path)
    expected = whole(server, account)
    server.end_tokens()
    shelf = Shelf()
    shelf.read(stand(account))
    assert shelf.items == expected


def test_it_ends_in_the_middle_of_a_reading_too(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path)
    expected = whole(server, account)

    def ends(asked: Asked) -> Told | None:
        if not asked.is_page:
            return None
        server.end_tokens()
        return Told(401, {})

    server.faults.append(once(ends))
    shelf = Shelf()
    shelf.read(stand(account))
    assert shelf.items == expected


def test_a_clock_that_runs_ahead_renews_and_reads_on(
    server: FakeGraph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = server.account(tmp_path)
    expected = whole(server, account)
    monkeypatch.setattr("connectors.auth.microsoft.time.time", lambda: 4_000_000_000.0)
    shelf = Shelf()
    shelf.read(stand(account))
    assert shelf.items == expected


def test_what_was_revoked_asks_to_sign_in_again_and_shows_no_secret(
    server: FakeGraph, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    account = server.account(tmp_path)
    server.revoke()
    with pytest.raises(SignInAgain) as fault:
        list(stand(account).reopen(lambda _: set()).fetch(None, None, NOW))
    assert fault.value.said.key == "graph.dead"
    assert "refresh-" not in caplog.text
    assert "private" not in caplog.text + str(fault.value.said)


def test_another_registration_or_user_is_never_given_the_token(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path)
    for other in (
        replace(account, user="eve@home.example"),
        replace(account, client_id="2"),
        replace(account, endpoint=""),
    ):
        with pytest.raises(SignInAgain):
            list(stand(other).reopen(lambda _: set()).fetch(None, None, NOW))
    assert server.asked == []


def test_a_token_that_may_only_read_lays_no_draft(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path)
    with pytest.raises(SignInAgain) as fault:
        GraphDrafts(account).put(draft())
    assert fault.value.said.key == "graph.more_rights"
    assert [one for one in server.asked if one.method != "GET" and not one.is_login] == []


def test_a_file_that_is_damaged_or_open_to_others_is_not_used(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path)
    path = tmp_path / "work.microsoft"
    good = path.read_bytes()
    path.chmod(0o644)
    with pytest.raises(SetupWrong):
        microsoft.kept_of(account)
    path.chmod(0o600)
    for damaged in (good[:40], b"", b"[]", b"[" * 50_000, b'{"of": 1}'):
        path.write_bytes(damaged)
        with pytest.raises(SignInAgain):
            microsoft.kept_of(account)


# --- the server is busy, or fails ----------------------------------------------------------------------


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_server_is_waited_for_as_long_as_it_says(
    server: FakeGraph, tmp_path: Path, waited: list[float], status: int
) -> None:
    account = server.account(tmp_path)
    expected = whole(server, account)
    server.faults.append(once(lambda asked: answers(status, "TooManyRequests", ("Retry-After", "7"))))
    shelf = Shelf()
    shelf.read(stand(account))
    assert shelf.items == expected
    assert waited == [7.0]


def test_without_a_word_it_is_waited_for_longer_each_time_and_then_left_alone(
    server: FakeGraph, tmp_path: Path, waited: list[float]
) -> None:
    account = server.account(tmp_path)
    server.faults.append(lambda asked: answers(429, "TooManyRequests"))
    with pytest.raises(TryLater) as fault:
        list(stand(account).reopen(lambda _: set()).fetch(None, None, NOW))
    assert waited == [2, 4, 8]
    assert (fault.value.said.key, fault.value.after) == ("graph.busy", 900)


def test_a_long_wait_is_not_sat_through(server: FakeGraph, tmp_path: Path, waited: list[float]) -> None:
    account = server.account(tmp_path)
    server.faults.append(lambda asked: answers(429, "TooManyRequests", ("Retry-After", "1200")))
    with pytest.raises(TryLater) as fault:
        list(stand(account).reopen(lambda _: set()).fetch(None, None, NOW))
    assert (waited, fault.value.after) == ([], 1200)


@pytest.mark.parametrize("status", [500, 502, 504])
def test_what_is_too_much_for_the_server_is_asked_for_in_halves(server: FakeGraph, tmp_path: Path, status: int) -> None:
    account = server.account(tmp_path)
    expected = whole(server, account)
    server.faults.append(
        lambda asked: answers(status, "UnknownError") if asked.is_page and int(asked.query["$top"]) > 2 else None
    )
    shelf = Shelf()
    shelf.read(stand(account, page=16))
    assert shelf.items == expected
    server.faults[:] = [lambda asked: answers(status, "UnknownError") if asked.is_page else None]
    with pytest.raises(TryLater):
        list(stand(account).reopen(lambda _: set()).fetch(None, None, NOW))


def test_a_server_that_tells_no_properties_beside_is_read_without(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path)
    expected = whole(server, account)
    server.faults.append(lambda asked: answers(400, "BadRequest") if "$expand" in asked.query else None)
    shelf = Shelf()
    shelf.read(stand(account))
    assert shelf.items == expected


def test_connections_cut_anywhere_cost_nothing_but_time(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path)
    expected = whole(server, account)
    for number in range(25):
        server.faults[:] = [cutting(at=1 + number * 3, cut=number * 37)]
        assert read_through(account).items == expected, f"cut {number}"


@pytest.mark.nightly
def test_connections_cut_at_a_hundred_bytes_cost_nothing_but_time(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path)
    expected = whole(server, account)
    for number in range(100):
        server.faults[:] = [cutting(at=1 + number % 17, cut=number * 211)]
        assert read_through(account).items == expected, f"cut {number}"


def cutting(at: int, cut: int) -> Fault:
    """The answer to this request breaks off after so many bytes, and the one that asks again for it too."""
    seen: list[Asked] = []

    def fault(asked: Asked) -> Told | None:
        seen.append(asked)
        return (
            Told(200, {"value": [{"id": "x" * 4_000}]}, cut=cut % 3_000)
            if len(seen) % 40 in (at % 17, at % 17 + 1)
            else None
        )

    return fault


# --- odd lists -----------------------------------------------------------------------------------------


def test_an_empty_page_in_between_is_passed_over(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path)
    expected = whole(server, account)

    def empty(asked: Asked) -> Told | None:
        if not asked.is_page or "$skip" in asked.query:
            return None
        link = f"{server.url}{asked.target}&%24skip=0"
        return Told(200, {"value": [], "@odata.nextLink": link})

    server.faults.append(empty)
    shelf = Shelf()
    shelf.read(stand(account))
    assert shelf.items == expected


def test_pages_that_come_again_and_items_that_come_twice_are_stored_once(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path)
    expected = whole(server, account)
    pages: list[Told] = []

    def again(asked: Asked) -> Told | None:
        if not asked.is_page:
            return None
        server.faults.clear()
        told = server.answer(asked)
        server.faults.append(again)
        told.body["value"] += told.body["value"][:2]
        pages.append(told)
        return pages[-2] if len(pages) in (3, 5) else told

    server.faults.append(again)
    shelf = Shelf()
    shelf.read(stand(account))
    assert shelf.items == expected


def test_a_list_that_goes_round_is_left_for_later(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path)
    server.faults.append(
        lambda asked: (
            Told(200, {"value": [], "@odata.nextLink": f"{server.url}{asked.target}"}) if asked.is_page else None
        )
    )
    with pytest.raises(TryLater) as fault:
        list(stand(account).reopen(lambda _: set()).fetch(None, None, NOW))
    assert fault.value.said.key == "graph.goes_round"


def test_more_mails_of_one_second_than_a_page_holds_all_arrive(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path)
    for number in range(30, 50):
        server.lay(mail("At once.", message_id=f"<s{number}@friends.example>"), at=BEGAN)
    whole(server, account)


def test_a_mail_that_is_deleted_while_pages_are_read_hides_no_other(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path)
    everything = {one.id for one in server.mails.values()}
    shelf, deleted = Shelf(), set[str]()
    for batch in stand(account).reopen(shelf.known).fetch(None, None, NOW):
        shelf.put(batch)
        if batch.items and len(deleted) < 3:
            newest = max(server.mails.values(), key=lambda one: one.received)
            deleted.add(newest.id)
            del server.mails[newest.id]
    stored = {item.source for item in shelf.items.values()}
    assert {source_of(one) for one in everything - deleted} <= stored


def test_a_mail_that_is_gone_between_the_list_and_its_turn_is_left_out(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path)
    shelf = Shelf()
    shelf.read(stand(account))
    before = len(shelf.items)
    gone, stays = (server.lay(mail("New.", message_id=f"<n{n}@x.example>")) for n in range(2))

    def vanish(asked: Asked) -> Told | None:
        if asked.path.endswith(gone.id):
            server.mails.pop(gone.id, None)
        return None

    server.faults.append(vanish)
    shelf.read(stand(account))
    assert len(shelf.items) == before + 1
    assert source_of(stays.id) in {item.source for item in shelf.items.values()}


def test_an_id_that_changed_with_a_move_makes_no_second_letter(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path)
    shelf = Shelf()
    shelf.read(stand(account))
    ids = {item.key for item in shelf.items.values() if isinstance(item, Message)}
    for moved in list(server.mails.values())[-3:]:
        server.move(moved, "2026", new_id=True)
    shelf.read(stand(account))
    assert {item.key for item in shelf.items.values() if isinstance(item, Message)} == ids


def test_what_the_owner_throws_away_is_taken_out(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path)
    shelf = Shelf()
    shelf.read(stand(account))
    before = len(shelf.items)
    thrown = list(server.mails.values())[-1]
    server.move(thrown, "deleteditems")
    shelf.read(stand(account))
    assert len(shelf.items) == before - 1
    server.move(thrown, "inbox")
    shelf.read(stand(account))
    assert len(shelf.items) == before


def test_old_mail_that_was_brought_into_the_box_is_found_within_the_month(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path)
    shelf = Shelf()
    shelf.read(stand(account))
    before = len(shelf.items)
    server.lay(mail("From an old box.", message_id="<old@x.example>"), at=BEGAN - timedelta(days=900))
    shelf.read(stand(account))
    assert len(shelf.items) == before
    cursor = json.loads(shelf.cursor or "")
    for batch in stand(account).reopen(shelf.known).fetch(cursor, None, NOW + timedelta(days=31)):
        shelf.put(batch)
    assert len(shelf.items) == before + 1


def test_a_look_without_news_is_two_questions_at_most(server: FakeGraph, tmp_path: Path) -> None:
    server.event("a", NOW - timedelta(days=3))
    server.contact("Alice", "alice@x.example")
    for kind in KINDS:
        account, known = server.account(tmp_path, kind), Shelf()
        for batch in opened(account, known.known).fetch(None, None, NOW):
            known.put(batch)
        server.asked.clear()
        later = opened(account, known.known).fetch(json.loads(known.cursor or ""), None, NOW + timedelta(minutes=15))
        assert [item for batch in later for item in batch.items] == [], kind
        assert 1 <= len(server.asked) <= 2, kind


# --- answers that are none (the torture inputs of kind `page`) -------------------------------------------


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The hostile answers by name."""
    folder = tmp_path_factory.mktemp("torture")
    write(folder, 1)
    return {f"page/{case.name}": case.file.read_bytes() for case in read(folder).of("page")}


@pytest.mark.parametrize("page", names("page"))
@pytest.mark.parametrize("kind", KINDS)
def test_a_page_that_is_not_graph_is_tried_later_and_changes_nothing(
    server: FakeGraph, tmp_path: Path, kind: str, page: str, pages: dict[str, bytes]
) -> None:
    account = server.account(tmp_path, kind)
    server.faults.append(lambda asked: None if asked.is_login else Told(200, pages[page]))
    source = opened(account, lambda _: set())
    with pytest.raises(TryLater):
        list(source.fetch(None, None, NOW))
    with pytest.raises(ConnectorError):
        source.check()


@pytest.mark.parametrize("page", names("page"))
def test_nor_does_such_a_page_in_place_of_the_sign_in(
    server: FakeGraph, tmp_path: Path, page: str, pages: dict[str, bytes]
) -> None:
    account = server.account(tmp_path)
    kept = microsoft.kept_of(account)
    server.end_tokens()
    server.faults.append(lambda asked: Told(200, pages[page]) if asked.is_login else None)
    with pytest.raises(ConnectorError):
        list(stand(account).reopen(lambda _: set()).fetch(None, None, NOW))
    assert microsoft.kept_of(account) == kept


# --- what may be asked -----------------------------------------------------------------------------------

ID = "AAkALgAAAAAA_0123456789abcdef-="


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/v1.0/me/sendMail"), ("POST", "/v1.0/me/SendMail"), ("POST", "/v1.0/me/microsoft.graph.sendMail"),
        ("POST", "/v1.0/me/%73endMail"), ("POST", "/v1.0//me/sendMail"), ("POST", "/v1.0/me//messages"), ("POST", "/v1.0/me/messages/"),
        ("POST", "/v1.0/me/messages/../sendMail"), ("POST", "/v1.0/me/messages%2F..%2FsendMail"), ("POST", "/beta/me/messages"),
        ("POST", f"/v1.0/me/messages/{ID}/send"), ("POST", f"/v1.0/me/messages/{ID}/SEND"), ("POST", f"/v1.0/me/messages/{ID}%2Fsend"),
        ("POST", f"/v1.0/me/messages/{ID}/reply"), ("POST", f"/v1.0/me/messages/{ID}/replyAll"), ("POST", f"/v1.0/me/messages/{ID}/forward"),
        ("POST", f"/v1.0/me/messages/{ID}/createReply"), ("POST", f"/v1.0/me/messages/{ID}"), ("GET", f"/v1.0/me/messages/{ID}/send"),
        ("GET", "/v1.0/me/sendMail"), ("PATCH", f"/v1.0/me/messages/{ID}/send"), ("DELETE", "/v1.0/me/messages"), ("PUT", f"/v1.0/me/messages/{ID}"),
        ("POST", "/v1.0/$batch"), ("POST", "/v1.0/me/messages?_method=send"), ("POST", "/v1.0/me/messages?X-HTTP-Method-Override=PUT"),
        ("post", "/v1.0/me/messages"), ("POST", "/v1.0/users/me/sendMail"), ("POST", "/v1.0/me/mailFolders/outbox/messages"),
        ("PATCH", "/v1.0/me/mailboxSettings"), ("POST", "/v1.0/me/messages;send"), ("POST", "/v1.0/me/messages\\..\\sendMail"),
    ],
)  # fmt: skip
def test_a_call_that_could_send_is_refused_before_a_byte_leaves(
    server: FakeGraph, tmp_path: Path, method: str, path: str
) -> None:
    account = server.account(tmp_path, drafts=True)
    for allowed in (READ_MAIL, WRITE_DRAFTS):
        graph = Graph(account, allowed, ("Mail.ReadWrite",))
        with pytest.raises(NotAllowed):
            graph._http.ask(method, server.url + path, b"x")
    assert server.asked == []


def test_nor_with_a_header_that_names_another_method_nor_by_way_of_a_redirect(
    server: FakeGraph, tmp_path: Path
) -> None:
    graph = Graph(server.account(tmp_path, drafts=True), WRITE_DRAFTS, ("Mail.ReadWrite",))
    for header in ("X-HTTP-Method-Override", "x-http-method", "X-Method-Override"):
        with pytest.raises(NotAllowed):
            graph._http.ask("POST", f"{server.url}/v1.0/me/messages", b"x", {header: "PUT"})
    assert server.asked == []
    server.faults.append(lambda asked: Told(308, {}, (("Location", "/v1.0/me/sendMail"),)))
    with pytest.raises(NotAllowed):
        graph._http.ask("POST", f"{server.url}/v1.0/me/messages", b"x")
    assert [one.path for one in server.asked] == ["/v1.0/me/messages"]


def test_a_next_page_at_another_server_is_not_asked_for(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path)
    for link in ("http://127.0.0.1:1/v1.0/me/messages", "https://graph.microsoft.com.evil.example/v1.0/me/messages"):
        told = Told(200, {"value": [], "@odata.nextLink": link})
        server.faults[:] = [once(lambda asked, told=told: told if asked.is_page else None)]  # type: ignore[misc]  # mypy infers no lambda with a default
        with pytest.raises(SetupWrong) as fault:
            list(stand(account).reopen(lambda _: set()).fetch(None, None, NOW))
        assert fault.value.said.key == "graph.other_host"


# --- drafts ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("keeps", [True, False])
def test_a_draft_whose_answer_was_lost_is_there_once(server: FakeGraph, tmp_path: Path, *, keeps: bool) -> None:
    server.keeps_ids = keeps
    account = server.account(tmp_path, drafts=True)

    def lose(asked: Asked) -> Told | None:
        if asked.method != "POST" or asked.is_login:
            return None
        server.faults.clear()
        server.answer(asked)
        return Told(201, {}, cut=0)

    server.faults.append(lose)
    first = GraphDrafts(account).put(draft())
    assert len(server.lying("drafts")) == 1
    assert GraphDrafts(account).put(draft()) == first
    assert GraphDrafts(account).find(draft().message_id) == first
    assert len(server.lying("drafts")) == 1


def test_a_draft_that_was_sent_or_thrown_away_is_not_put_again(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path, drafts=True)
    for key, folder, gone in (("a" * 32, "sentitems", "sent"), ("b" * 32, "deleteditems", "deleted")):
        mine = draft(key)
        GraphDrafts(account).put(mine)
        (lying,) = server.lying("drafts")
        server.move(lying, folder)
        lying.draft = folder == "deleteditems"
        assert GraphDrafts(account).put(mine).gone == gone
    assert server.lying("drafts") == []


def test_reading_asks_for_no_more_than_to_read(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path)
    whole(server, account)
    assert {one.method for one in server.asked} == {"GET"}


def test_answers_and_invitations_and_bounces_are_known_for_what_they_are(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path)
    server.mails.clear()
    server.lay(
        mail("Mine.", message_id="<own@home.example>").replace(b"\n\n", b"\nIn-Reply-To: <m1@friends.example>\n\n", 1),
        "sentitems",
        own=True,
    )
    bounce = b"\n".join([
        b"From: MAILER-DAEMON@mx.example", b"To: ren@home.example", b"Subject: Undelivered", b"Message-ID: <b@mx.example>",
        b"Date: Mon, 23 Nov 2026 09:00:00 +0000", b"MIME-Version: 1.0", b'Content-Type: multipart/report; report-type=delivery-status; boundary="x"', b"",
        b"--x", b"Content-Type: text/plain", b"", b"Sorry.", b"--x", b"Content-Type: message/delivery-status", b"",
        b"Reporting-MTA: dns; mx.example", b"", b"Final-Recipient: rfc822; bob@friends.example", b"Action: failed", b"Status: 5.1.1", b"",
        b"--x", b"Content-Type: text/rfc822-headers", b"", b"Message-ID: <own@home.example>", b"", b"--x--", b"",
    ])  # fmt: skip
    server.lay(bounce)
    shelf = Shelf()
    shelf.read(stand(account))
    by_id = {item.id: item for item in shelf.items.values() if isinstance(item, Message)}
    assert by_id["own@home.example"].in_reply_to == "m1@friends.example"
    assert by_id["own@home.example"].role is Role.SENT
    report = by_id["b@mx.example"].report
    assert by_id["b@mx.example"].nature is Nature.REPORT
    assert report is not None
    assert (report.recipients, report.message_ids) == (("bob@friends.example",), ("own@home.example",))
