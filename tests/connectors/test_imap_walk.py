"""Servers of all kinds, as far as Dovecot and pymap cannot be made to be them: played by a hand-written session."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from config.schema import Account
from config.words import say
from connectors.base import TryLater, nothing_known
from connectors.imap import Imap
from connectors.imap_cursor import Memory
from connectors.imap_line import Line
from connectors.imap_session import Refused, Session
from connectors.model import Batch, Broken, Cursor, Item, Message, Reach, Role
from tests.connectors.mails import NOW, TOKYO, mail
from tests.servers.fake_imap import FakeFolder, FakeSession

ME = "ren@home.example"


def letter(number: int, day: int = 2, **more: Any) -> bytes:
    date = f"{day:02} Nov 2026 09:00:00 +0900"
    return mail(f"Letter {number}.", message_id=f"<m{number}@friends.example>", date=date, received=False, **more)


def some(*numbers: int) -> dict[int, bytes]:
    return {number: letter(number) for number in numbers}


class Reader:
    """An account that is read again and again, as the store would: its items by place, and the cursor as JSON."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, session: FakeSession, batch: int = 500, **more: Any) -> None:
        monkeypatch.setattr(Session, "open", lambda *_: session)
        self.session, self.batch = session, batch
        self.account = Account("mail", "imap", host="imap.home.example", user=ME, **more)
        self.items: dict[str, Item] = {}
        self.cursor: str | None = None
        self.reached: list[Reach] = []
        self.own: set[str] = set()
        self.came: list[Item] = []

    def known(self, sources: Any) -> set[str]:
        return {source for source in sources if isinstance(self.items.get(source), Message)}

    def read(self) -> list[Item]:
        """Read once; what came, in order."""
        self.came = []
        cursor: Cursor | None = json.loads(self.cursor) if self.cursor else None
        self.session.dead = False
        for batch in Imap(self.account, self.known, TOKYO, self.batch).fetch(cursor, None, NOW):
            self.cursor = json.dumps(batch.cursor)
            for listing in batch.listed:
                gone = [s for s in self.items if s.rpartition("/")[0] == listing.folder]
                for source in gone:
                    if source.rpartition("/")[2] not in listing.names:
                        del self.items[source]
            self.items |= {item.source: item for item in batch.items}
            self.came += batch.items
            self.reached += [batch.reach] if batch.reach else []
            self.own |= set(batch.own)
        return self.came

    def ids(self) -> set[str]:
        return {item.id.partition("@")[0] for item in self.items.values() if isinstance(item, Message)}


# --- labels --------------------------------------------------------------------------------------


def gmail() -> FakeSession:
    every = FakeFolder(
        ("\\all",),
        mails=some(1, 2, 3, 4),
        labels={1: (b"\\Inbox",), 2: (b"\\Sent",), 3: (b"\\Draft",), 4: (b"Important", b"family")},
    )
    return FakeSession(
        {
            "INBOX": FakeFolder(mails=some(1)),
            "[Gmail]/All Mail": every,
            "[Gmail]/Sent Mail": FakeFolder(("\\sent",), mails=some(2)),
            "[Gmail]/Drafts": FakeFolder(("\\drafts",), mails=some(3)),
            "[Gmail]/Important": FakeFolder(("\\important",), mails=some(4)),
            "family": FakeFolder(mails=some(4)),
        },
        frozenset({"X-GM-EXT-1"}),
    )


def test_where_folders_are_labels_each_mail_is_read_once_and_a_draft_never(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = Reader(monkeypatch, gmail())
    found = {item.id.partition("@")[0]: item.role for item in reader.read() if isinstance(item, Message)}
    assert found == {"m1": Role.INBOX, "m2": Role.SENT, "m4": Role.ARCHIVE}
    assert {folder for folder, _, items in reader.session.asked if "X-GM-LABELS" in items} == {"[Gmail]/All Mail"}
    assert reader.reached[-1] == Reach()


def test_where_all_mail_is_hidden_the_labels_are_read_like_folders(monkeypatch: pytest.MonkeyPatch) -> None:
    session = gmail()
    del session.there["[Gmail]/All Mail"]
    reader = Reader(monkeypatch, session)
    reader.read()
    assert reader.ids() == {"m1", "m2", "m4"}


def test_elsewhere_a_folder_of_all_mail_is_but_a_view(monkeypatch: pytest.MonkeyPatch) -> None:
    session = FakeSession({"INBOX": FakeFolder(mails=some(1)), "All": FakeFolder(("\\all",), mails=some(1, 9))})
    reader = Reader(monkeypatch, session)
    reader.read()
    assert reader.ids() == {"m1"}


# --- which folders -------------------------------------------------------------------------------


def test_the_use_that_a_server_tells_counts_more_than_the_name(monkeypatch: pytest.MonkeyPatch) -> None:
    session = FakeSession(
        {
            "INBOX": FakeFolder(mails=some(1)),
            "Ausgang": FakeFolder(("\\sent",), mails=some(2)),
            "Bin": FakeFolder(("\\trash",), mails=some(3)),
            "Bin/2024": FakeFolder(mails=some(4)),
            "Kunden": FakeFolder(("\\junk",), mails=some(5)),
        }
    )
    reader = Reader(monkeypatch, session)
    assert {item.folder: item.role for item in reader.read() if isinstance(item, Message)} == {
        "INBOX": Role.INBOX,
        "Ausgang": Role.SENT,
    }


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("INBOX.Gesendet", Role.SENT),
        ("INBOX.Sent Items", Role.SENT),
        ("INBOX.&kAFP4W4IMH8-", Role.SENT),  # 送信済み
        ("INBOX.Odeslan&AOE- po&AWE-ta", Role.SENT),
        ("INBOX.G&APY-nderilmi&AV8- &ANYA-&AN8-eler", Role.OTHER),  # no modified UTF-7 of any word
        ("INBOX.Archiv.2019", Role.OTHER),
        ("INBOX.Arkiv", Role.ARCHIVE),
    ],
)
def test_names_are_known_below_the_inbox_and_in_many_languages(
    monkeypatch: pytest.MonkeyPatch, name: str, role: Role
) -> None:
    session = FakeSession({"INBOX": FakeFolder(mails=some(1)), name: FakeFolder(mails=some(2))}, delimiter=".")
    reader = Reader(monkeypatch, session)
    assert {item.role for item in reader.read() if isinstance(item, Message) and item.folder != "INBOX"} == {role}


def test_the_folders_of_others_are_left_alone_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    there = {
        "INBOX": FakeFolder(mails=some(1)),
        "Public/Office": FakeFolder(mails=some(2)),
        "Empty": FakeFolder(shut=True),
    }
    reader = Reader(monkeypatch, FakeSession(there, foreign=("Public/",)))
    reader.read()
    assert reader.ids() == {"m1"}
    assert set(reader.reached[-1].unread) == {"Public/Office", "Empty"}
    named = Reader(monkeypatch, FakeSession(there, foreign=("Public/",)), folders=("Public/Office",))
    named.read()
    assert named.ids() == {"m2"}


def test_a_folder_that_is_shut_after_it_was_read_keeps_its_mail_and_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    session = FakeSession({"INBOX": FakeFolder(mails=some(1)), "Work": FakeFolder(mails=some(2))})
    reader = Reader(monkeypatch, session)
    reader.read()
    session.there["Work"].shut = True
    session.there["Work"].mails |= some(3)
    session.there["INBOX"].mails |= some(4)
    with pytest.raises(TryLater) as fault:
        reader.read()
    assert fault.value.said.key == "imap.folder_shut"
    assert reader.ids() == {"m1", "m2", "m4"}


def test_a_server_that_names_no_folder_at_all_takes_nothing_away(monkeypatch: pytest.MonkeyPatch) -> None:
    session = FakeSession({"INBOX": FakeFolder(mails=some(1, 2))})
    reader = Reader(monkeypatch, session)
    reader.read()
    session.there.clear()
    with pytest.raises(TryLater):
        reader.read()
    assert reader.ids() == {"m1", "m2"}


def test_a_folder_that_gets_another_use_is_read_again_under_it(monkeypatch: pytest.MonkeyPatch) -> None:
    session = FakeSession({"INBOX": FakeFolder(), "Mine": FakeFolder(mails=some(1, 2))})
    reader = Reader(monkeypatch, session)
    reader.read()
    session.there["Mine"].flags = ("\\sent",)
    reader.read()
    assert {item.role for item in reader.items.values() if isinstance(item, Message)} == {Role.SENT}
    assert reader.read() == []


# --- what is new and what is old -----------------------------------------------------------------


def test_the_newest_come_first_and_every_folder_has_its_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    session = FakeSession(
        {"INBOX": FakeFolder(mails=some(*range(1, 31))), "Sent": FakeFolder(mails=some(*range(101, 111)))}
    )
    reader = Reader(monkeypatch, session, batch=5)
    numbers = [int(item.id[1:].partition("@")[0]) for item in reader.read() if isinstance(item, Message)]
    assert numbers[:10] == list(range(30, 20, -1))
    assert numbers[10:20] == list(range(110, 100, -1))
    assert len(set(numbers)) == len(numbers) == 40


def test_how_far_back_all_is_read_is_told_as_the_latest_of_the_folders(monkeypatch: pytest.MonkeyPatch) -> None:
    inbox = {number: letter(number, day=number) for number in range(1, 21)}
    sent = {number: letter(100 + number, day=number) for number in range(1, 21)}
    session = FakeSession({"INBOX": FakeFolder(mails=inbox), "Sent": FakeFolder(("\\sent",), mails=sent)})
    reader = Reader(monkeypatch, session, batch=2)
    reader.read()
    assert reader.reached[0].back_to is None
    days = [reach.back_to.day for reach in reader.reached if reach.back_to is not None]
    assert days == sorted(days, reverse=True)
    assert reader.reached[-1].whole


def test_one_mail_that_the_server_does_not_hand_out_hides_no_other_and_is_asked_for_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    session = FakeSession({"INBOX": FakeFolder(mails=some(*range(1, 41)), refused={17})})
    reader = Reader(monkeypatch, session, batch=10)
    reader.read()
    assert len(reader.ids()) == 39
    assert [item.reason.key for item in reader.items.values() if isinstance(item, Broken)] == ["imap.not_handed_out"]
    session.there["INBOX"].refused.clear()
    reader.read()
    assert len(reader.ids()) == 40
    assert not any(isinstance(item, Broken) for item in reader.items.values())
    assert reader.read() == []


def test_a_server_that_does_not_tell_the_next_id_is_read_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    session = FakeSession({"INBOX": FakeFolder(mails=some(1, 2), silent_next=True)})
    reader = Reader(monkeypatch, session)
    reader.read()
    session.there["INBOX"].mails |= some(5)
    assert [item.id for item in reader.read() if isinstance(item, Message)] == ["m5@friends.example"]
    assert reader.ids() == {"m1", "m2", "m5"}


def test_ids_that_were_given_anew_are_known_by_the_mails(monkeypatch: pytest.MonkeyPatch) -> None:
    session = FakeSession({"INBOX": FakeFolder(mails=some(1, 2, 3))})
    reader = Reader(monkeypatch, session)
    reader.read()
    session.there["INBOX"] = FakeFolder(validity=8, mails={7: letter(3), 8: letter(1), 9: letter(2), 10: letter(4)})
    reader.read()
    assert reader.ids() == {"m1", "m2", "m3", "m4"}
    assert {source.partition(".")[0] for source in reader.items} == {"INBOX/8"}


def test_more_mail_than_came_is_found_by_its_number(monkeypatch: pytest.MonkeyPatch) -> None:
    """Some bridges give old ids to mail that comes late."""
    session = FakeSession({"INBOX": FakeFolder(mails=some(10, 20, 30))})
    reader = Reader(monkeypatch, session)
    reader.read()
    session.there["INBOX"].mails |= some(15)
    reader.read()
    assert reader.ids() == {"m10", "m15", "m20", "m30"}


def test_what_one_deletes_while_another_comes_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    session = FakeSession({"INBOX": FakeFolder(mails=some(1, 2, 3))})
    reader = Reader(monkeypatch, session)
    reader.read()
    del session.there["INBOX"].mails[2]
    session.there["INBOX"].mails |= some(4)
    reader.read()
    assert reader.ids() == {"m1", "m3", "m4"}


def test_a_draft_that_lies_among_letters_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    session = FakeSession({"INBOX": FakeFolder(mails=some(1, 2), marks={2: (rb"\Draft",)})})
    reader = Reader(monkeypatch, session)
    reader.read()
    assert reader.ids() == {"m1"}


def test_of_drafts_only_the_sender_is_looked_at_and_not_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    drafts = FakeFolder(("\\drafts",), mails={1: letter(1, sender="Ren <ren@office.example>")})
    session = FakeSession({"INBOX": FakeFolder(mails=some(2)), "Drafts": drafts})
    reader = Reader(monkeypatch, session)
    reader.read()
    assert (reader.own, reader.ids()) == ({"ren@office.example"}, {"m2"})
    session.asked.clear()
    reader.read()
    assert session.asked == []


def test_a_cursor_that_is_not_ours_costs_time_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    for cursor in ('{"folders": 3}', '{"folders": {"INBOX": {"validity": 7}}}', '{"INBOX": [1, 2]}', '{"tries": "x"}'):
        reader = Reader(monkeypatch, FakeSession({"INBOX": FakeFolder(mails=some(1, 2))}))
        reader.cursor = cursor
        reader.read()
        assert reader.ids() == {"m1", "m2"}


def test_the_body_of_what_is_sent_to_many_is_not_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    news = mail("News!", "List-Id: <news.shop.example>", message_id="<news@shop.example>")
    session = FakeSession({"INBOX": FakeFolder(mails={1: letter(1), 2: news})})
    Reader(monkeypatch, session).read()
    bodies = [uids for _, uids, items in session.asked if any("TEXT" in item for item in items)]
    assert bodies == [[1]]


def test_how_much_is_still_to_come_is_told_and_comes_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    session = FakeSession(
        {"INBOX": FakeFolder(mails=some(*range(1, 31))), "Sent": FakeFolder(mails=some(*range(101, 111)))}
    )
    reader = Reader(monkeypatch, session, batch=5)
    batches = list(Imap(reader.account, nothing_known, TOKYO, 5).fetch(None, None, NOW))
    ahead = [batch.ahead for batch in batches if batch.ahead is not None]
    assert ahead == list(range(35, -1, -5))


def test_a_server_that_counts_strangely_is_not_read_whole_at_each_look(monkeypatch: pytest.MonkeyPatch) -> None:
    session = FakeSession({"INBOX": FakeFolder(mails=some(1, 2, 3))})
    usual = session.examine
    monkeypatch.setattr(session, "examine", lambda raw: replace(usual(raw), exists=5))
    monkeypatch.setattr(session, "status", lambda raw: replace(session.there[raw].standing, exists=5))
    reader = Reader(monkeypatch, session)
    reader.read()
    assert reader.ids() == {"m1", "m2", "m3"}
    session.asked.clear()
    assert reader.read() == []
    assert session.asked == []


def test_a_refusal_that_nobody_foresees_is_tried_later(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> Any:
        raise Refused("")

    session = FakeSession({"INBOX": FakeFolder(mails=some(1))})
    for name in ("uids", "folders"):
        with monkeypatch.context() as patched:
            patched.setattr(session, name, refuse)
            with pytest.raises(TryLater) as fault:
                Reader(patched, session).read()
            assert fault.value.said.key == "imap.odd_answer"


def test_a_cursor_goes_through_json_unchanged() -> None:
    reader_cursor = Memory.of(
        {"folders": {"A/B": {"validity": 1, "next": 5, "low": 2, "again": [3]}}, "me": ME}
    ).cursor()
    assert Memory.of(json.loads(json.dumps(reader_cursor))).cursor() == reader_cursor
    assert nothing_known(["x"]) == set()


def test_a_server_that_breaks_off_again_and_again_is_not_taken_for_read(monkeypatch: pytest.MonkeyPatch) -> None:
    lines: list[object] = []

    def breaks_off(_self: Imap, session: FakeSession, _memory: object, line: Line, _now: object) -> Iterator[Batch]:
        lines.append(session)
        line.at = f"INBOX/{len(lines)}"
        raise TryLater(say("imap.lost", account="mail"))

    reader = Reader(monkeypatch, FakeSession({"INBOX": FakeFolder(mails=some(1))}))
    monkeypatch.setattr(Imap, "_walk", breaks_off)
    with pytest.raises(TryLater) as first:
        reader.read()
    assert len(lines) == 40
    assert first.value.said.key == "imap.lost"
