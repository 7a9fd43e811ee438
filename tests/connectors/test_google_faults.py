"""What goes wrong between us and Google: each fault in its meaning, and afterwards all is as if nothing had happened."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from connectors.allowed import NotAllowed
from connectors.auth.google import Consent, Token, keep_token, scopes_of, token_of
from connectors.auth.secret import Secret
from connectors.base import SetupWrong, SignInAgain, TryLater
from connectors.bounds import Limits
from connectors.gmail import Gmail
from connectors.gmail_box import NAMES, READING
from connectors.gmail_drafts import WRITING, GmailDrafts
from connectors.google_calendar import GoogleCalendar
from connectors.google_line import Guarded
from connectors.google_people import GooglePeople
from connectors.google_token import exchanged
from connectors.model import Meeting
from tests.connectors.mails import TOKYO
from tests.connectors.test_google_contract import event, mail, never, person
from tests.contract.draftbox_contract import draft
from tests.contract.source_contract import NOW, Shelf, Stand
from tests.servers.google import Asked, FakeGoogle, Told, error, running, told

pytestmark = pytest.mark.loopback

PAGES = {
    "captive-portal": b"<html><body>Welcome to Hotel WiFi</body></html>", "html-error": b"<h1>500</h1>",
    "json-cut": b'{"messages": [{"id": "1"', "json-deep": b"[" * 100_000, "json-int": b'{"historyId": ' + b"9" * 10_000 + b"}",
    "json-nan": b'{"expires_in": NaN}', "json-wrong-shape": b'{"messages": {"id": 7}}', "json-null": b"null",
}  # fmt: skip


@pytest.fixture
def google() -> Iterator[FakeGoogle]:
    with running(FakeGoogle(page=3)) as found:
        for number in range(7):
            found.deliver(mail(f"m{number}", 3 * number))
        found.calendar(found.user, primary=True)
        found.events[found.user] += [event("e1", -2), event("e2", -40)]
        found.people = [person(1), person(2)]
        yield found


def opened(google: FakeGoogle, kind: str, tokens: Path, pause: Callable[[float], None] = never) -> Stand:
    account = google.account(kind, tokens)
    makers: dict[str, Callable[[Any], Any]] = {
        "gmail": lambda known: Gmail(account, known, TOKYO, batch=2, pause=pause),
        "google_calendar": lambda _known: GoogleCalendar(account, TOKYO, pause=pause),
        "google_people": lambda _known: GooglePeople(account, page=2, pause=pause),
    }
    return Stand(makers[kind], frozenset())


KINDS = ("gmail", "google_calendar", "google_people")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("page", PAGES)
def test_a_page_of_something_else_is_tried_later_and_moves_nothing(
    google: FakeGoogle, kind: str, page: str, tmp_path: Path
) -> None:
    stand, shelf = opened(google, kind, tmp_path), Shelf()
    shelf.read(stand)
    before = dict(shelf.items), shelf.cursor
    google.faults.append(lambda asked, honest: Told(200, PAGES[page]))
    google.history += 1
    shelf_cursor = json.loads(shelf.cursor or "null")
    with pytest.raises(TryLater):
        list(stand.reopen(shelf.known).fetch(shelf_cursor, None, NOW))
    assert (shelf.items, shelf.cursor) == before


@pytest.mark.parametrize("kind", KINDS)
def test_broken_off_anywhere_it_goes_on_to_the_same_end(google: FakeGoogle, kind: str, tmp_path: Path) -> None:
    stand, whole = opened(google, kind, tmp_path), Shelf()
    whole.read(stand)
    count = len(google.asked)
    for stop in range(0, count, max(1, count // 12)):
        shelf, seen = Shelf(), [0]

        def cut(asked: Asked, honest: Callable[[], Told], seen: list[int] = seen, stop: int = stop) -> Told | None:
            seen[0] += 1
            return replace(honest(), cut=40 * (seen[0] - stop)) if stop < seen[0] <= stop + 2 else None

        google.faults[:] = [cut]
        for _ in range(3):
            try:
                shelf.read(stand)
                break
            except TryLater:
                continue
        google.faults.clear()
        shelf.read(stand)
        assert shelf.items == whole.items, stop


@pytest.mark.parametrize("reason", ["rateLimitExceeded", "429", "retry-after"])
def test_a_refusal_by_quota_is_waited_for_and_the_end_is_the_same(
    google: FakeGoogle, reason: str, tmp_path: Path
) -> None:
    waited: list[float] = []
    stand = opened(google, "gmail", tmp_path, waited.append)
    seen = [0]

    def refuse(asked: Asked, _honest: Callable[[], Told]) -> Told | None:
        seen[0] += 1
        if seen[0] % 3:
            return None
        if reason == "429":
            return error(429)
        return (
            error(403, "rateLimitExceeded") if reason != "retry-after" else error(429, headers=(("Retry-After", "7"),))
        )

    google.faults.append(refuse)
    shelf = Shelf()
    shelf.read(stand)
    assert len(shelf.good()) == 7
    assert set(waited) == ({7.0} if reason == "retry-after" else {2.0})


def test_a_long_refusal_is_left_for_later(google: FakeGoogle, tmp_path: Path) -> None:
    google.faults.append(lambda asked, honest: error(429, headers=(("Retry-After", "3000"),)))
    with pytest.raises(TryLater) as fault:
        Shelf().read(opened(google, "gmail", tmp_path))
    assert fault.value.after == 3000


def test_a_token_that_ran_out_is_renewed_and_one_that_was_revoked_means_signing_in(
    google: FakeGoogle, tmp_path: Path
) -> None:
    stand = opened(google, "gmail", tmp_path)
    google.access.clear()  # by their clock it has ended, by ours not
    shelf = Shelf()
    shelf.read(stand)
    assert len(shelf.good()) == 7
    google.access.clear()
    google.refresh.clear()
    with pytest.raises(SignInAgain):
        shelf.read(stand)
    assert len(shelf.good()) == 7


def test_the_token_file_is_for_its_owner_alone_and_names_no_secret_when_shown(
    google: FakeGoogle, tmp_path: Path
) -> None:
    account = google.account("gmail", tmp_path)
    assert (tmp_path / "gmail.google").stat().st_mode & 0o777 == 0o600
    assert "refresh-" not in repr(token_of(account))


def test_signing_in_takes_the_code_with_its_proof_and_all_permissions(google: FakeGoogle, tmp_path: Path) -> None:
    account = replace(google.account("gmail", tmp_path), drafts=True)
    scopes = scopes_of(account, drafts=True)
    consent = Consent("http://127.0.0.1:9/")
    google.codes["4/good"] = (_challenge(consent), consent.redirect, set(scopes))
    token = exchanged(account, consent, consent.code(account, {"code": "4/good", "state": consent.state}), scopes)
    assert set(token.scopes) == set(scopes)
    google.codes["4/less"] = (_challenge(consent), consent.redirect, set(scopes[:1]))
    with pytest.raises(SignInAgain):
        exchanged(account, consent, Secret("4/less"), scopes)
    with pytest.raises(SignInAgain):
        consent.code(account, {"code": "4/good", "state": "another"})
    with pytest.raises(SignInAgain):
        consent.code(account, {"error": "access_denied"})


def _challenge(consent: Consent) -> str:
    import base64
    import hashlib

    return base64.urlsafe_b64encode(hashlib.sha256(consent.verifier.reveal().encode()).digest()).rstrip(b"=").decode()


def test_a_mail_deleted_since_it_was_listed_hides_no_other(google: FakeGoogle, tmp_path: Path) -> None:
    gone = sorted(google.letters)[3]

    def vanish(asked: Asked, _honest: Callable[[], Told]) -> Told | None:
        return error(404, "notFound") if asked.path.endswith(gone) else None

    google.faults.append(vanish)
    shelf = Shelf()
    shelf.read(opened(google, "gmail", tmp_path))
    assert len(shelf.good()) == 6


def test_an_empty_page_in_between_and_one_told_twice_change_nothing(google: FakeGoogle, tmp_path: Path) -> None:
    def odd(asked: Asked, honest: Callable[[], Told]) -> Told | None:
        token = asked.query.get("pageToken")
        if asked.what != "messages" or token == "p3":
            return None
        if token is None:
            return told({**json.loads(honest().body), "nextPageToken": "e1"})
        if token == "e1":
            return told({"nextPageToken": "e2", "resultSizeEstimate": 7})
        first = replace(asked, query={key: value for key, value in asked.query.items() if key != "pageToken"})
        return google.honest(first) if token == "e2" else None

    google.faults.append(odd)
    shelf = Shelf()
    shelf.read(opened(google, "gmail", tmp_path))
    assert len(shelf.good()) == 7


@pytest.mark.parametrize("kind", KINDS)
def test_a_look_without_news_is_two_questions_at_most(google: FakeGoogle, kind: str, tmp_path: Path) -> None:
    stand, shelf = opened(google, kind, tmp_path), Shelf()
    shelf.read(stand)
    shelf.read(stand)  # a calendar was read whole; now it is known what the weeks around now hold
    google.asked.clear()
    assert shelf.read(stand) == []
    assert 1 <= len(google.asked) <= 2


def test_a_lost_reply_to_a_draft_leaves_one_draft(google: FakeGoogle, tmp_path: Path) -> None:
    account = google.account("gmail", tmp_path, drafts=True)

    def lose(asked: Asked, honest: Callable[[], Told]) -> Told | None:
        return replace(honest(), lost=True) if asked.method == "POST" and asked.what == "drafts" else None

    google.faults.append(lose)
    with pytest.raises(TryLater):
        GmailDrafts(account, pause=never).put(draft())
    google.faults.clear()
    found = GmailDrafts(account, pause=never).put(draft())
    assert len(google.drafts) == 1
    assert found.message_id == draft().message_id


def test_a_draft_lies_in_the_thread_that_it_answers_and_is_not_put_again_once_sent(
    google: FakeGoogle, tmp_path: Path
) -> None:
    account = google.account("gmail", tmp_path, drafts=True)
    first = min(google.letters)
    answer = draft()
    answer = replace(answer, raw=answer.raw.replace(b"MIME-Version", b"In-Reply-To: <m0@x.example>\nMIME-Version"))
    GmailDrafts(account, pause=never).put(answer)
    (one,) = google.drafts
    assert google.letters[google.drafts[one]].thread == google.letters[first].thread
    google.hand_over(one)
    assert GmailDrafts(account, pause=never).put(answer).gone == "sent"
    assert google.drafts == {}


def test_without_the_permission_no_draft_is_tried(google: FakeGoogle, tmp_path: Path) -> None:
    with pytest.raises(SignInAgain):
        GmailDrafts(google.account("gmail", tmp_path), pause=never).put(draft())
    assert google.asked == []


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/gmail/v1/users/me/messages/send"), ("POST", "/gmail/v1/users/me/drafts/send"),
        ("GET", "/gmail/v1/users/me/messages/send"), ("POST", "/upload/gmail/v1/users/me/messages/send"),
        ("POST", "/gmail/v1/users/me/messages/Send"), ("POST", "/gmail/v1/users/me/drafts/%73end"),
        ("POST", "/gmail/v1/users/me//drafts"), ("POST", "/gmail/v1/users/me/drafts/"), ("post", "/gmail/v1/users/me/drafts"),
        ("POST", "/gmail/v1/users/me/drafts/../messages/send"), ("POST", "/gmail/v1/users/me/drafts;/send"),
        ("POST", "/gmail/v1/users/me/drafts?_method=PUT"), ("POST", "/gmail/v1/users/me/drafts?uploadType=media"),
        ("POST", "/gmail/v1/users/me/dra\nfts"), ("POST", "/gmail/v1/users/me/drafts#/send"),
        ("PUT", "/gmail/v1/users/me/drafts/r-1"), ("DELETE", "/gmail/v1/users/me/messages/18c0"),
        ("POST", "/gmail/v1/users/me/messages/import"), ("POST", "/batch/gmail/v1"),
    ],
)  # fmt: skip
def test_what_could_hand_a_mail_over_is_refused_before_a_byte_leaves(
    google: FakeGoogle, method: str, path: str
) -> None:
    line = Guarded((*READING, *WRITING), NAMES, frozenset((google.endpoint,)), Limits())
    with pytest.raises(NotAllowed):
        line.request(google.endpoint + path, method, body="{}")
    with pytest.raises(NotAllowed):
        line.request("http://127.0.0.1:1/gmail/v1/users/me/drafts", "POST")
    with pytest.raises(NotAllowed):
        line.request(f"{google.endpoint}/gmail/v1/users/me/profile", headers={"X-HTTP-Method-Override": "POST"})
    assert google.asked == []


def test_no_redirect_is_followed(google: FakeGoogle, tmp_path: Path) -> None:
    where = (("Location", "/gmail/v1/users/me/messages/send"),)
    google.faults.append(lambda asked, honest: Told(307, b"", where))
    with pytest.raises((TryLater, SetupWrong)):
        Shelf().read(opened(google, "gmail", tmp_path))
    assert {asked.what for asked in google.asked} == {"profile"}


def test_guests_brought_along_and_left_out_are_counted_and_what_is_no_meeting_is_none(
    google: FakeGoogle, tmp_path: Path
) -> None:
    crowd = event("crowd", -3, attendeesOmitted=True)
    crowd["attendees"][1]["additionalGuests"] = 7
    room = event("room", -4)
    room["attendees"].append(
        {"email": "room@resource.calendar.google.com", "resource": True, "responseStatus": "accepted"}
    )
    google.events[google.user] += [crowd, room, event("away", -5, eventType="outOfOffice")]
    shelf = Shelf()
    shelf.read(opened(google, "google_calendar", tmp_path))
    heads = {item.id: item.heads for item in shelf.items.values() if isinstance(item, Meeting)}
    assert heads == {"e1": 2, "e2": 2, "crowd": 10, "room": 2}


def test_without_such_an_account_no_library_of_google_is_loaded() -> None:
    code = (
        "import sys, daemon.sync, daemon.doctor, daemon.cli.login, connectors.registry\n"
        "print(sorted({'googleapiclient', 'httplib2', 'google.auth', 'google_auth_httplib2'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2]
    )
    assert done.stdout.strip() == "[]"


def test_a_token_of_another_client_is_not_used(google: FakeGoogle, tmp_path: Path) -> None:
    account = google.account("gmail", tmp_path)
    until = datetime.now(UTC) + timedelta(hours=1)
    keep_token(account, Token("client-2", scopes_of(account, drafts=False), Secret("r"), Secret("a"), until))
    with pytest.raises(SignInAgain):
        Gmail(account, lambda _: set(), TOKYO, pause=never).check()
