"""The drafts folder on two real IMAP servers, under the contract of all boxes and under the faults of this kind."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from config.schema import DraftPlace
from connectors.base import Draft, SetupWrong
from connectors.imap_drafts import ImapDrafts
from connectors.registry import open_drafts
from tests.contract.draftbox_contract import OWNERS, DraftBoxContract, Shelter, draft
from tests.servers.imap import Box, Server

pytestmark = pytest.mark.loopback


def drafts_folder(box: Box) -> str:
    """The folder for drafts, made as a mail program makes it where there is none."""
    if "Drafts" not in box.folders():
        box.client.create_folder("Drafts")
    return "Drafts"


def undeleted(box: Box) -> list[tuple[int, frozenset[bytes], bytes]]:
    """What a mail program shows of the drafts."""
    there = box.mails("Drafts") if "Drafts" in box.folders() else []
    return [one for one in there if rb"\Deleted" not in one[1]]


def edit(box: Box, message_id: str) -> None:
    """As mail programs do it: the changed draft is laid beside, and the old one taken out."""
    ((uid, _, raw),) = (one for one in undeleted(box) if message_id.encode() in one[2])
    box.lay("Drafts", raw + b"PS\n", rb"\Draft", rb"\Seen")
    box.take_out("Drafts", uid)


def shelter_in(box: Box) -> Shelter:
    return Shelter(
        lambda: ImapDrafts(box.account()),
        lambda raw: void(box.lay(drafts_folder(box), raw, rb"\Draft")),
        lambda message_id: edit(box, message_id),
        lambda: [raw for _, _, raw in undeleted(box)],
    )


def void(_value: object) -> None:
    """Take a value and give none."""


class TestDovecotDrafts(DraftBoxContract):
    @pytest.fixture
    def shelter(self, box: Box) -> Shelter:
        return shelter_in(box)


class TestPymapDrafts(DraftBoxContract):
    @pytest.fixture
    def shelter(self, plain_box: Box) -> Shelter:
        return shelter_in(plain_box)


@pytest.fixture(params=["box", "plain_box"])
def either(request: pytest.FixtureRequest) -> Box:
    """The same story on both servers."""
    found: Box = request.getfixturevalue(request.param)
    return found


def test_a_draft_is_marked_as_draft_and_seen_and_nothing_else_is_touched(either: Box) -> None:
    before = {name: either.mails(name) for name in ("INBOX", "Sent", "Trash")}
    ImapDrafts(either.account()).put(draft())
    ((_, flags, raw),) = either.mails("Drafts")
    assert flags == {rb"\Draft", rb"\Seen"}
    assert raw == draft().raw
    assert {name: either.mails(name) for name in before} == before


def test_a_draft_that_was_sent_or_thrown_away_meanwhile_is_not_put_again(either: Box) -> None:
    for folder, key, gone in (("Sent", "a" * 32, "sent"), ("Trash", "b" * 32, "deleted")):
        mine = draft(key)
        either.lay(folder, mine.raw, rb"\Seen")
        found = ImapDrafts(either.account()).put(mine)
        assert (found.message_id, found.place, found.gone) == (mine.message_id, folder, gone)
    assert undeleted(either) == []


def test_only_the_one_draft_is_expunged_not_what_the_owner_marked_as_deleted(either: Box) -> None:
    drafts_folder(either)
    marked = either.lay("Drafts", OWNERS, rb"\Draft", rb"\Deleted")
    box = ImapDrafts(either.account())
    put = box.put(draft())
    assert box.withdraw(put.message_id, put.content_hash)
    assert [uid for uid, _, _ in either.mails("Drafts")] == [marked]


def test_where_a_single_mail_cannot_be_expunged_it_is_only_marked(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("connectors.imap_session.Session.can", lambda self, name: name != "UIDPLUS")
    drafts = ImapDrafts(box.account())
    put = drafts.put(draft())
    assert drafts.withdraw(put.message_id, put.content_hash)
    ((_, flags, _),) = box.mails("Drafts")
    assert rb"\Deleted" in flags
    assert ImapDrafts(box.account()).find(put.message_id) is None
    assert not drafts.withdraw(put.message_id, put.content_hash)


def test_two_equal_copies_become_one_and_a_touched_copy_stays(either: Box) -> None:
    drafts_folder(either)
    kept = either.lay("Drafts", draft().raw, rb"\Draft")
    either.lay("Drafts", draft().raw, rb"\Draft")
    assert ImapDrafts(either.account()).find(draft().message_id) is not None
    assert [uid for uid, _, _ in undeleted(either)] == [kept]
    either.lay("Drafts", draft().raw + b"PS\n", rb"\Draft")
    assert ImapDrafts(either.account()).find(draft().message_id) is not None
    assert len(undeleted(either)) == 2


def test_an_id_that_holds_another_is_another(either: Box) -> None:
    drafts_folder(either)
    longer = draft().message_id.replace("<", "<x")
    either.lay("Drafts", draft().raw.replace(draft().message_id.encode(), longer.encode()), rb"\Draft")
    box = ImapDrafts(either.account())
    assert box.find(draft().message_id) is None
    box.put(draft())
    assert len(undeleted(either)) == 2


def test_one_box_sees_what_others_do_meanwhile(either: Box) -> None:
    box = ImapDrafts(either.account())
    assert box.open_to(frozenset({"bob@friends.example"})) == []
    drafts_folder(either)
    uid = either.lay("Drafts", OWNERS, rb"\Draft")
    assert len(box.open_to(frozenset({"bob@friends.example"}))) == 1
    either.take_out("Drafts", uid)
    assert box.open_to(frozenset({"bob@friends.example"})) == []


def test_a_folder_that_is_made_anew_is_read_anew(either: Box) -> None:
    box = ImapDrafts(either.account())
    put = box.put(draft())
    either.client.select_folder("INBOX")
    either.client.delete_folder("Drafts")
    either.client.create_folder("Drafts")
    assert box.find(put.message_id) is None
    assert box.put(draft()).message_id == put.message_id
    assert len(undeleted(either)) == 1


def test_the_folder_that_the_settings_name_is_taken(dovecot: Server, box: Box) -> None:
    box.client.create_folder("下書き箱")
    account = box.account()
    drafts = open_drafts(DraftPlace("account", account="mail", folder="下書き箱"), [account])
    drafts.put(draft())
    assert len(box.mails("下書き箱")) == 1
    assert box.mails("Drafts") == []


def test_a_named_folder_that_is_not_there_is_a_wrong_setup_and_is_not_made(either: Box) -> None:
    with pytest.raises(SetupWrong) as fault:
        ImapDrafts(either.account(), "Entwurfe").put(draft())
    assert "Sent" in str(dict(fault.value.said.fields)["folders"])
    assert "Entwurfe" not in either.folders()


def test_a_folder_is_known_by_its_name_where_the_server_does_not_say_what_it_is_for(plain_box: Box) -> None:
    for name in ("Outbox", "Vorlagen", "Entwürfe"):
        plain_box.client.create_folder(name)
    ImapDrafts(plain_box.account()).put(draft())
    assert len(plain_box.mails("Entwürfe")) == 1
    assert plain_box.mails("Outbox") == plain_box.mails("Vorlagen") == []


def test_a_kept_connection_that_died_is_replaced_before_anything_is_done(dovecot: Server, box: Box) -> None:
    drafts = ImapDrafts(box.account())
    assert drafts.find(draft().message_id) is None
    assert drafts._session is not None
    drafts._session._client.socket().shutdown(2)
    drafts.put(draft())
    assert len(undeleted(box)) == 1


def test_a_key_that_is_none_is_refused_before_the_server_is_asked(tmp_path: Path) -> None:
    nobody = replace(Box(Server("none", tmp_path, 1), "x").account(), host="nowhere.example")
    with pytest.raises(ValueError, match="32 hex digits"):
        ImapDrafts(nobody).put(Draft("x/../y", "<x@y>", (), b""))
