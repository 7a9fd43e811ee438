"""A draft on its way to a real server, and what can happen to it: one draft at the end, and nothing of the owner's touched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from connectors.base import SetupWrong, TryLater
from connectors.imap_drafts import ImapDrafts
from daemon.notifier.placing import GRACE, Outcome, place
from daemon.store.state import State
from tests.connectors.test_imap_faults import through
from tests.contract.draftbox_contract import draft
from tests.notifier.test_placing import KEY, plan
from tests.servers.imap import Box, Server, start_dovecot
from tests.servers.proxy import between

pytestmark = pytest.mark.loopback

NOW = datetime(2026, 11, 24, 7, tzinfo=UTC)
APPEND = rb"(?i) APPEND "
LITERAL = rb"Message-ID: <" + KEY.encode()


@pytest.fixture
def state(tmp_path: Path) -> Iterator[State]:
    with State.open(tmp_path) as opened:
        yield opened


def drafts_in(box: Box) -> list[bytes]:
    return [raw for _, _, raw in box.mails("Drafts")]


@pytest.mark.parametrize("what", ["lose", "cut"])
def test_a_line_that_breaks_while_a_draft_is_put_leaves_one_draft(
    box: Box, state: State, tmp_path: Path, what: str
) -> None:
    """`lose`: the server has it, and the answer is lost; `cut`: the line breaks within the draft."""
    with between(box.server.plain, moment=LITERAL, then=lambda: what) as proxy:
        far = ImapDrafts(through(proxy, box, plain=True), connect=5, answer=5)
        first = place(plan(), far, state, tmp_path, 3, NOW, clock=lambda: NOW)
    assert first.outcome is Outcome.FAULT
    assert len(drafts_in(box)) == (1 if what == "lose" else 0)
    near = ImapDrafts(box.account())
    again = place(plan(), near, state, tmp_path, 3, NOW, clock=lambda: NOW + GRACE)
    assert again.outcome is Outcome.PLACED
    assert len(drafts_in(box)) == 1


def test_a_server_that_falls_silent_while_a_draft_is_put_leaves_one_draft(
    box: Box, state: State, tmp_path: Path
) -> None:
    with between(box.server.plain, moment=LITERAL) as proxy:
        proxy.then = lambda: setattr(proxy, "silent_at", proxy.came)
        far = ImapDrafts(through(proxy, box, plain=True), connect=0.5, answer=0.5)
        first = place(plan(), far, state, tmp_path, 3, NOW, clock=lambda: NOW)
        assert first.outcome is Outcome.FAULT
        assert first.said is not None
        assert first.said.key == "imap.silent"
        early = place(
            plan(), ImapDrafts(box.account()), state, tmp_path, 3, NOW, clock=lambda: NOW + timedelta(seconds=5)
        )
        assert early.outcome in (Outcome.PLACED, Outcome.REFUSED)
    place(plan(), ImapDrafts(box.account()), state, tmp_path, 3, NOW, clock=lambda: NOW + GRACE)
    assert len(drafts_in(box)) == 1


@pytest.fixture
def mortal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], Server]]:
    """A Dovecot that may be killed: called again, it is started again on the same mail."""
    folder, running = tmp_path_factory.mktemp("mortal"), []

    def start() -> Server:
        running.append(start_dovecot(folder))
        return running[-1]

    yield start
    running[-1].stop()


def test_a_server_that_is_killed_while_a_draft_is_put_leaves_one_draft(
    mortal: Callable[[], Server], state: State, tmp_path: Path
) -> None:
    server = mortal()
    box = server.box()
    with between(server.plain, moment=LITERAL, then=server.kill) as proxy:
        far = ImapDrafts(through(proxy, box, plain=True), connect=5, answer=5)
        first = place(plan(), far, state, tmp_path, 3, NOW, clock=lambda: NOW)
    assert first.outcome in (Outcome.FAULT, Outcome.PLACED)
    box.leave()
    server = mortal()
    box = Box(server, box.user)
    place(plan(), ImapDrafts(box.account()), state, tmp_path, 3, NOW, clock=lambda: NOW + GRACE)
    assert len(drafts_in(box)) == 1
    box.leave()


def test_every_byte_of_the_answers_may_be_the_last(box: Box, tmp_path: Path) -> None:
    """The line breaks somewhere while a draft is looked for, put and read back; the next try ends with one draft."""
    cut_anywhere(box, tmp_path, 6)


@pytest.mark.nightly
def test_every_byte_of_a_night_may_be_the_last(box: Box, tmp_path: Path) -> None:
    cut_anywhere(box, tmp_path, 48)


def cut_anywhere(box: Box, tmp_path: Path, cuts: int) -> None:
    with between(box.server.tls) as proxy:
        account = through(proxy, box)
        ImapDrafts(account).put(draft("f" * 32, "dora@friends.example"))
        length = proxy.came
        for number in range(cuts):
            folder = tmp_path / str(number)
            folder.mkdir()
            with State.open(folder) as state:
                proxy.came, proxy.cut_at = 0, 1 + length * number // cuts
                far = ImapDrafts(account, connect=5, answer=5)
                place(plan(), far, state, folder, 3, NOW, clock=lambda: NOW)
                proxy.cut_at = None
                done = place(plan(), ImapDrafts(account), state, folder, 3, NOW, clock=lambda: NOW + GRACE)
                assert done.outcome is Outcome.PLACED
            mine = [uid for uid, _, raw in box.mails("Drafts") if KEY.encode() in raw]
            assert len(mine) == 1, f"cut number {number}"
            box.take_out("Drafts", *mine)


def test_a_full_mailbox_is_told_and_tried_again(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    from connectors.imap_session import Refused, Session

    def full(self: Session, raw: str, mail: bytes, flags: object) -> None:
        raise Refused("OVERQUOTA")

    monkeypatch.setattr(Session, "append", full)
    with pytest.raises(TryLater) as fault:
        ImapDrafts(box.account()).put(draft())
    assert fault.value.said.key == "imap.drafts_full"
    assert fault.value.needs_person


def test_a_server_that_adds_a_reader_to_the_draft_is_refused_and_nothing_is_left(
    box: Box, monkeypatch: pytest.MonkeyPatch
) -> None:
    from connectors.imap_session import Session

    usual = Session.append

    def meddling(self: Session, raw: str, mail: bytes, flags: tuple[bytes, ...]) -> None:
        usual(self, raw, mail.replace(b"Subject:", b"Bcc: watcher@attacker.example\r\nSubject:", 1), flags)

    monkeypatch.setattr(Session, "append", meddling)
    with pytest.raises(SetupWrong) as fault:
        ImapDrafts(box.account()).put(draft())
    assert fault.value.said.key == "mail.drafts_differs"
    assert drafts_in(box) == []


def test_a_server_that_adds_a_harmless_line_is_taken_as_it_is(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    from connectors.imap_session import Session

    usual = Session.append

    def adding(self: Session, raw: str, mail: bytes, flags: tuple[bytes, ...]) -> None:
        usual(self, raw, b"X-Mailbox-Line: 7\r\n" + mail, flags)

    monkeypatch.setattr(Session, "append", adding)
    put = ImapDrafts(box.account()).put(draft())
    assert ImapDrafts(box.account()).withdraw(put.message_id, put.content_hash)
    assert drafts_in(box) == []


def renumbering(monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on a folder that is opened to be written into is another one than the one that was read."""
    from connectors.imap_session import Session, Standing

    usual = Session.select

    def select(self: Session, raw: str) -> Standing:
        return replace(usual(self, raw), validity=1)

    monkeypatch.setattr(Session, "select", select)


def test_nothing_is_taken_out_of_a_folder_that_is_another_one_meanwhile(
    box: Box, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafts = ImapDrafts(box.account())
    put = drafts.put(draft())
    [raw] = drafts_in(box)
    box.lay("Drafts", raw)
    renumbering(monkeypatch)
    assert drafts.find(put.message_id) is not None  # of two equal ones the newer would go
    assert not drafts.withdraw(put.message_id, put.content_hash)
    assert len(drafts_in(box)) == 2


def test_a_server_that_names_no_folder_has_thrown_no_draft_away(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    from connectors.imap_session import Session

    put = ImapDrafts(box.account()).put(draft())
    monkeypatch.setattr(Session, "folders", lambda _self: [])
    with pytest.raises(TryLater) as fault:
        ImapDrafts(box.account()).find(put.message_id)
    assert fault.value.said.key == "imap.no_folders"
