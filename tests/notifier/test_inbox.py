"""The digest as a mail in the owner's own inbox at Gmail: once a morning, on real HTTP, whatever becomes of the replies."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from config.schema import Account, Me, Settings
from connectors.allowed import NotAllowed
from connectors.auth.google import INSERT, MAIL, scopes_of, token_of, unused
from connectors.base import ConnectorError, SetupWrong, SignInAgain, TryLater
from connectors.bounds import Limits
from connectors.gmail_box import NAMES, READING
from connectors.gmail_digest import INSERTING
from connectors.google_line import Guarded
from daemon.doctor import examine
from daemon.notifier.inbox import lay_into_inboxes, message_id
from daemon.store.state import State
from tests.servers.google import Asked, FakeGoogle, Told, running

pytestmark = pytest.mark.loopback

MORNING = datetime(2026, 11, 25, 7, 0, tzinfo=ZoneInfo("Asia/Tokyo"))
KEY = "5f0c9a7e4b1d4c2f8e6a3b7d9c1e5f20"


class Desk:
    """A state folder with a digest in it, an account at Gmail that wishes it, and a clock that is turned by hand."""

    def __init__(self, folder: Path, google: FakeGoogle) -> None:
        self.google = google
        self.at = datetime(2026, 11, 24, 22, 0, tzinfo=UTC)
        account = google.account("gmail", folder / "tokens", name="mail", digest=True)
        me = Me("Hanako", (google.user,))
        self.settings = Settings(folder / "c.yaml", me, ZoneInfo("Asia/Tokyo"), folder, KEY, accounts=(account,))
        (folder / "digest").mkdir()
        self.state = State.open(folder)

    def write(self, day: str = "2026-11-25") -> None:
        digest = self.settings.state / "digest"
        (digest / f"{day}.txt").write_text("おはようございます\nKate wrote to you.\n", encoding="utf-8")
        (digest / f"{day}.html").write_text("<!doctype html><p>おはようございます</p>", encoding="utf-8")

    def lay(self, now: datetime = MORNING) -> tuple[ConnectorError, ...]:
        return lay_into_inboxes(self.settings, self.state, now, clock=lambda: self.at)

    @property
    def laid(self) -> list[bytes]:
        return [one.raw for one in self.google.letters.values()]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with running(FakeGoogle()) as google:
        made = Desk(tmp_path, google)
        yield made
        made.state.close()


def test_the_permission_is_asked_for_only_where_the_digest_is_wished(desk: Desk) -> None:
    (account,) = desk.settings.accounts
    assert scopes_of(account, drafts=False) == (MAIL, INSERT)
    plain = desk.google.account("gmail", desk.settings.state / "tokens", name="plain")
    assert scopes_of(plain, drafts=False) == (MAIL,)
    desk.google.sign_in(plain, {MAIL, INSERT})
    assert unused(plain, token_of(plain), drafts=False) == (INSERT,)  # `doctor` warns of it
    assert unused(account, token_of(account), drafts=False) == ()


def test_a_morning_that_was_killed_before_its_page_was_written_lays_nothing(desk: Desk) -> None:
    desk.write()
    (desk.settings.state / "digest" / "2026-11-25.html").unlink()
    assert desk.lay() == ()
    assert desk.google.asked == []


def test_a_digest_goes_into_no_mailbox_but_the_one_that_is_meant(desk: Desk) -> None:
    desk.write()
    desk.google.user = "other@example.com"
    (fault,) = desk.lay()
    assert fault.said.key == "google.other_user"
    assert {asked.method for asked in desk.google.asked} == {"GET"}
    assert desk.laid == []


def test_it_lies_in_the_inbox_unread_as_text_and_page_and_comes_from_nobody(desk: Desk) -> None:
    desk.write()
    assert desk.lay() == ()
    (letter,) = desk.google.letters.values()
    assert sorted(letter.labels) == ["INBOX", "UNREAD"]
    mail = message_from_bytes(letter.raw)
    assert mail["From"] == "tsunagari <tsunagari@localhost.invalid>"
    assert mail["To"] == desk.google.user
    assert mail["Auto-Submitted"] == "auto-generated"
    parts = {one.get_content_type(): one.get_payload(decode=True) for one in mail.walk() if not one.is_multipart()}
    assert list(parts) == ["text/plain", "text/html"]
    assert all(isinstance(one, bytes) and "おはようございます" in one.decode() for one in parts.values())


def test_once_a_morning_and_again_the_next(desk: Desk) -> None:
    desk.write()
    assert [desk.lay() for _ in range(3)] == [(), (), ()]
    assert len(desk.laid) == 1
    assert desk.lay(MORNING + timedelta(days=1)) == ()  # there is no digest of that day yet
    desk.write("2026-11-26")
    assert desk.lay(MORNING + timedelta(days=1)) == ()
    assert len({message_from_bytes(one)["Message-ID"] for one in desk.laid}) == 2


@pytest.mark.parametrize("done", [True, False], ids=["it had arrived", "it had not"])
def test_a_lost_reply_leaves_one_mail(desk: Desk, done: bool) -> None:
    desk.write()

    def lost(asked: Asked, honest: object) -> Told | None:
        if asked.method != "POST" or asked.what != "messages":
            return None
        if done:
            desk.google.honest(asked)
        return Told(lost=True)

    desk.google.faults.append(lost)
    assert [type(one) for one in desk.lay()] == [TryLater]
    desk.google.faults.clear()
    desk.at += timedelta(seconds=30)
    if not done:  # it may still arrive: it is not laid there a second time yet
        assert [one.said.key for one in desk.lay()] == ["morning.digest_under_way"]
        assert desk.laid == []
        desk.at += timedelta(minutes=2)
    assert desk.lay() == ()
    assert len(desk.laid) == 1


@pytest.mark.parametrize("answer", range(4))
@pytest.mark.parametrize("cut", [0, 9, 40, 130])
def test_a_line_that_breaks_anywhere_leaves_one_mail(desk: Desk, answer: int, cut: int) -> None:
    desk.write()
    desk.google.deliver(b"Message-ID: <other@x.example>\n\nHello\n")
    asked: list[Asked] = []

    def broken(one: Asked, honest: Callable[[], Told]) -> Told | None:
        asked.append(one)
        return replace(honest(), cut=cut) if len(asked) == answer + 1 else None

    desk.google.faults.append(broken)
    for _ in range(3):  # a question is asked again at once; what lays something there is not
        desk.lay()
        desk.at += timedelta(minutes=3)
    assert desk.lay() == ()
    assert len(desk.laid) == 2


def test_what_the_owner_threw_away_does_not_come_again_even_where_the_state_was_lost(
    desk: Desk, tmp_path: Path
) -> None:
    desk.write()
    desk.lay()
    (letter,) = desk.google.letters.values()
    letter.labels = ["TRASH"]
    assert desk.lay() == ()
    desk.state.close()
    (tmp_path / "state.db").unlink()
    desk.state = State.open(tmp_path)
    assert desk.lay() == ()
    assert len(desk.laid) == 1


def test_a_mail_whose_id_only_holds_ours_is_not_taken_for_it(desk: Desk) -> None:
    desk.write()
    ours = message_id(KEY, desk.settings.accounts[0], MORNING.date()).strip("<>")
    desk.google.deliver(f"Message-ID: <x{ours}x>\n\nHello\n".encode())
    assert desk.lay() == ()
    assert len(desk.laid) == 2


def test_the_id_is_the_same_on_every_workstation_with_this_key_and_tells_nobody_else(desk: Desk) -> None:
    (account,) = desk.settings.accounts
    one = message_id(KEY, account, MORNING.date())
    assert one == message_id(KEY, account, MORNING.date())
    assert len({one, message_id("another", account, MORNING.date())}) == 2


def test_without_the_permission_nothing_is_tried_and_after_login_it_comes_at_once(desk: Desk) -> None:
    desk.write()
    (account,) = desk.settings.accounts
    desk.google.sign_in(account, {MAIL})
    (fault,) = desk.lay()
    assert isinstance(fault, SignInAgain)
    assert all(asked.method == "GET" for asked in desk.google.asked)
    desk.google.sign_in(account)
    assert desk.lay() == ()
    assert len(desk.laid) == 1


def test_a_refusal_names_what_to_do_and_the_digest_is_tried_again(desk: Desk) -> None:
    desk.write()
    desk.google.faults.append(lambda asked, _honest: Told(400, b"{}") if asked.method == "POST" else None)
    assert [type(one) for one in desk.lay()] == [SetupWrong]
    desk.google.faults.clear()
    desk.at += timedelta(minutes=15)
    assert desk.lay() == ()
    assert len(desk.laid) == 1


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/gmail/v1/users/me/messages/send"),
        ("POST", "/gmail/v1/users/me/drafts"),
        ("POST", "/gmail/v1/users/me/messages/import"),
        ("POST", "/upload/gmail/v1/users/me/messages"),
        ("POST", "/gmail/v1/users/me/messages?uploadType=multipart"),
        ("DELETE", "/gmail/v1/users/me/messages/18c0000000000001"),
    ],
)
def test_beside_laying_it_there_nothing_more_is_let_through(desk: Desk, method: str, path: str) -> None:
    line = Guarded((*READING, *INSERTING), NAMES, frozenset((desk.google.endpoint,)), Limits())
    with pytest.raises(NotAllowed):
        line.request(f"{desk.google.endpoint}{path}", method, body=b"{}", headers={})
    assert desk.google.asked == []


def told_by_doctor(desk: Desk) -> list[tuple[bool, str]]:
    found = examine(desk.settings, (), MORNING)
    return [(one.ok, one.said.key) for one in found if one.about == "digest mail"]


def test_doctor_tries_it_and_warns_where_worlds_are_kept_apart(desk: Desk, tmp_path: Path) -> None:
    (account,) = desk.settings.accounts
    assert told_by_doctor(desk) == [(True, "doctor.digest")]
    work = Account("work", "maildir", path=tmp_path / "Maildir", world="work")
    desk.settings = replace(desk.settings, accounts=(account, work))
    assert told_by_doctor(desk) == [(True, "doctor.digest"), (False, "doctor.digest_worlds")]
    desk.google.sign_in(account, {MAIL})
    assert told_by_doctor(desk)[0] == (False, "google.not_granted")
