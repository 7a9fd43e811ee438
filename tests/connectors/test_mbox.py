"""Mailbox files of several makers, whole, growing, packed and cut."""

from __future__ import annotations

import gzip
import os
import time
from pathlib import Path

import pytest

from config.schema import Account
from connectors.base import Known, SetupWrong, nothing_known
from connectors.mbox import Mbox
from connectors.model import Broken, Message, Role
from tests.connectors.mails import NOW, TOKYO, mail
from tests.contract.source_contract import LosingContract, Shelf, Stand

MARK = b"From alice@friends.example Mon Nov  2 09:00:00 2026\n"


def at(path: Path, known: Known = nothing_known, *folders: str, batch: int = 2) -> Mbox:
    return Mbox(Account("mail", "mbox", path=path, folders=folders), known, TOKYO, batch=batch)


def entry(number: int, body: str = "") -> bytes:
    return MARK + mail(body or f"Letter {number}.", message_id=f"<m{number}@friends.example>") + b"\n"


def items_of(path: Path, known: Known = nothing_known, *folders: str) -> list[Message | Broken]:
    items = [item for batch in at(path, known, *folders).fetch(None, None, NOW) for item in batch.items]
    return [item for item in items if isinstance(item, Message | Broken)]


def read(path: Path) -> list[Message]:
    items = items_of(path)
    assert not [item for item in items if isinstance(item, Broken)]
    return [item for item in items if isinstance(item, Message)]


def ids(*numbers: int) -> list[str]:
    return [f"m{number}@friends.example" for number in numbers]


class TestMbox(LosingContract):
    @pytest.fixture
    def filled(self, tmp_path: Path) -> Stand:
        root = tmp_path / "mail"
        root.mkdir()
        (root / "Inbox").write_bytes(b"".join(entry(n) for n in range(5)) + MARK + b"\n")
        (root / "Sent.mbox").write_bytes(entry(5) + entry(6))
        (root / "Old.gz").write_bytes(gzip.compress(entry(7) + entry(8)))
        (root / "Junk").write_bytes(entry(9))

        def add() -> str:
            with (root / "Inbox").open("ab") as file:
                file.write(entry(30))
            return ids(30)[0]

        def remove() -> str:
            (root / "Sent.mbox").write_bytes(entry(6))
            return ids(5)[0]

        def remove_broken() -> None:
            (root / "Inbox").write_bytes(b"".join(entry(n) for n in range(5)))

        broken = frozenset({"Inbox/empty"})
        return Stand(lambda known: at(root, known), frozenset(ids(*range(9))), broken, add, remove, remove_broken)

    @pytest.fixture
    def empty(self, tmp_path: Path) -> Stand:
        (tmp_path / "Inbox").write_bytes(b"")
        return Stand(lambda known: at(tmp_path / "Inbox", known), frozenset())

    @pytest.fixture
    def missing(self, tmp_path: Path) -> Stand:
        return Stand(lambda known: at(tmp_path / "nowhere", known), frozenset())


def test_a_sentence_that_begins_with_from_does_not_end_a_mail(tmp_path: Path) -> None:
    text = "Hello.\n\nFrom now on I practise daily.\n\nFrom what I hear, so do you.\nBye."
    (tmp_path / "box").write_bytes(entry(1, text) + entry(2))
    first, second = read(tmp_path / "box")
    assert first.text.strip() == text
    assert second.id == "m2@friends.example"


@pytest.mark.parametrize(
    "mark",
    [
        b"From - Mon Nov 02 09:00:00 2026\n",  # Thunderbird
        b"From MAILER-DAEMON Mon Nov  2 09:00:00 2026\n",
        b"From alice at friends.example  Mon Nov  2 09:00:00 2026\n",  # list archives
        b"From 1846372@xxx Mon Nov 02 00:00:00 +0000 2026\n",  # exports of web mail
        b"From ???@??? Mon Nov 02 09:00:00 2026\r\n",
        b"From alice@friends.example\n",
    ],
)
def test_the_marks_of_different_programs_are_known(tmp_path: Path, mark: bytes) -> None:
    (tmp_path / "box").write_bytes(b"".join(entry(n).replace(MARK, mark) for n in range(3)))
    assert [message.id for message in read(tmp_path / "box")] == ids(0, 1, 2)


def test_a_missing_blank_line_between_two_mails_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "box").write_bytes(entry(1).rstrip(b"\n") + b"\n" + entry(2))
    assert [message.id for message in read(tmp_path / "box")] == ids(1, 2)


def test_escaped_lines_lose_one_sign(tmp_path: Path) -> None:
    (tmp_path / "box").write_bytes(entry(1, "Hi.\n>From here it is near.\n>>From there it is not.\n> From her mail"))
    (message,) = read(tmp_path / "box")
    assert message.text.strip() == "Hi.\nFrom here it is near.\n>From there it is not.\n> From her mail"


def test_a_content_length_that_the_file_confirms_is_believed(tmp_path: Path) -> None:
    inner = "See this:\n\n" + entry(99).decode() + "That was it."
    body = inner.encode() + b"\n"
    first = MARK + mail(inner, f"Content-Length: {len(body)}", message_id="<m1@friends.example>") + b"\n"
    (tmp_path / "box").write_bytes(first + entry(2))
    messages = read(tmp_path / "box")
    assert [message.id for message in messages] == ids(1, 2)
    assert "That was it." in messages[0].text


def test_a_content_length_that_lies_is_not(tmp_path: Path) -> None:
    first = MARK + mail("Hi.", "Content-Length: 99999", message_id="<m1@friends.example>") + b"\n"
    (tmp_path / "box").write_bytes(first + entry(2) + entry(3))
    assert [message.id for message in read(tmp_path / "box")] == ids(1, 2, 3)


def test_lines_may_end_as_on_windows(tmp_path: Path) -> None:
    (tmp_path / "box").write_bytes((entry(1) + entry(2)).replace(b"\n", b"\r\n"))
    assert [message.id for message in read(tmp_path / "box")] == ids(1, 2)


def test_marks_are_found_wherever_the_pieces_that_are_read_end(tmp_path: Path) -> None:
    filler = "x" * 76 + "\n"
    boxes = b"".join(entry(n, filler * (13_600 + n)) for n in range(6))
    (tmp_path / "box").write_bytes(boxes)
    messages = read(tmp_path / "box")
    assert [message.id for message in messages] == ids(*range(6))


def test_a_head_of_more_than_a_mebibyte_hides_neither_its_body_nor_the_next_mail(tmp_path: Path) -> None:
    path = tmp_path / "Inbox"
    path.write_bytes(entry(1).replace(b"\nTo:", b"\nX-Long: " + b"x" * (3 << 20) + b"\nTo:", 1) + entry(2))
    assert [(one.id, one.text.strip()) for one in read(path)] == [(ids(n)[0], f"Letter {n}.") for n in (1, 2)]


def test_a_file_that_grew_is_read_from_where_it_grew(tmp_path: Path) -> None:
    box = tmp_path / "box"
    box.write_bytes(entry(1) + entry(2))
    cursor = [batch.cursor for batch in at(box).fetch(None, None, NOW)][-1]
    with box.open("ab") as file:
        file.write(entry(3))
    came = [item.id for b in at(box).fetch(cursor, None, NOW) for item in b.items if isinstance(item, Message)]
    assert came == ids(2, 3)  # the last known one again, for it might have been cut


def test_a_file_that_was_written_anew_is_read_anew(tmp_path: Path) -> None:
    box = tmp_path / "box"
    box.write_bytes(entry(1) + entry(2, "long " * 50) + entry(3))
    stand = Stand(lambda known: at(box, known), frozenset())
    shelf = Shelf()
    shelf.read(stand)
    box.write_bytes(entry(3).replace(b"alice@friends.example Mon", b"- Mon") + entry(4) + entry(5, "longer " * 90))
    assert [item.id for item in shelf.read(stand) if isinstance(item, Message)] == ids(4, 5)


def test_status_lines_that_a_program_rewrites_make_no_new_mail(tmp_path: Path) -> None:
    box = tmp_path / "box"
    box.write_bytes(entry(1) + entry(2))
    stand = Stand(lambda known: at(box, known), frozenset())
    shelf = Shelf()
    shelf.read(stand)
    box.write_bytes((entry(1) + entry(2)).replace(b"Subject:", b"Status: RO\nSubject:"))
    assert shelf.read(stand) == []


@pytest.mark.parametrize(("status", "there"), [("0001", True), ("0019", False), ("0008", False), ("0000", True)])
def test_what_thunderbird_has_only_marked_as_gone_is_gone(tmp_path: Path, status: str, there: bool) -> None:
    path = tmp_path / "Inbox"
    marked = entry(2).replace(b"\n", f"\nX-Mozilla-Status: {status}\nX-Mozilla-Status2: 00000000\n".encode(), 1)
    path.write_bytes(entry(1) + marked + entry(3))
    assert [one.id for one in read(path)] == (ids(1, 2, 3) if there else ids(1, 3))


def test_a_mail_that_is_still_being_written_waits(tmp_path: Path) -> None:
    box = tmp_path / "box"
    whole = entry(1) + entry(2)
    box.write_bytes(whole[:-30])
    stand = Stand(lambda known: at(box, known), frozenset())
    shelf = Shelf()
    assert [item.id for item in shelf.read(stand) if isinstance(item, Message)] == ids(1)
    box.write_bytes(whole)
    assert [item.id for item in shelf.read(stand) if isinstance(item, Message)] == ids(2)


def test_a_file_that_stays_cut_is_read_to_its_end(tmp_path: Path) -> None:
    box = tmp_path / "box"
    box.write_bytes((entry(1) + entry(2, "The end of this is"))[:-2])
    then = time.time() - 3600
    os.utime(box, (then, then))
    assert [message.id for message in read(box)] == ids(1, 2)


def test_a_file_that_stays_cut_amid_a_head_is_told(tmp_path: Path) -> None:
    box = tmp_path / "box"
    box.write_bytes(entry(1) + entry(2)[:100])
    then = time.time() - 3600
    os.utime(box, (then, then))
    good, bad = items_of(box)
    assert isinstance(good, Message)
    assert isinstance(bad, Broken)
    assert bad.reason.key == "mail.mbox_cut"


def test_a_damaged_packed_file_gives_what_can_be_had_and_is_told(tmp_path: Path) -> None:
    packed = gzip.compress(b"".join(entry(n, os.urandom(3000).hex()) for n in range(40)))
    (tmp_path / "box.gz").write_bytes(packed[: len(packed) // 2])
    items = items_of(tmp_path / "box.gz")
    assert len([item for item in items if isinstance(item, Message)]) > 10
    assert [item.reason.key for item in items if isinstance(item, Broken)] == ["mail.mbox_packed"]


def test_empty_mails_are_counted_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "box").write_bytes((MARK + b"\n") * 300)
    broken = [item for batch in at(tmp_path / "box", batch=500).fetch(None, None, NOW) for item in batch.items]
    assert [item.source for item in broken] == ["box/empty"]


def test_files_in_a_folder_are_known_by_what_is_in_them_and_named_by_program(tmp_path: Path) -> None:
    for place in ("Inbox", "Inbox.sbd/Work", "Sent.mbox/mbox", "送信済み", "Trash", "Inbox.msf", "notes.txt"):
        path = tmp_path / place
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(entry(len(place)) if "." not in path.name else b"// no mail\n")
    assert [(m.folder, m.role) for m in read(tmp_path)] == [
        ("Inbox", Role.INBOX),
        ("Inbox/Work", Role.OTHER),
        ("Sent", Role.SENT),
        ("送信済み", Role.SENT),
    ]


def test_exactly_the_named_files_are_read(tmp_path: Path) -> None:
    for number, name in enumerate(("Inbox", "Lists", "Sent")):
        (tmp_path / name).write_bytes(entry(number))
    assert [item.folder for item in items_of(tmp_path, nothing_known, "lists") if isinstance(item, Message)] == [
        "Lists"
    ]


@pytest.mark.parametrize("content", [b"Dear diary,\n", b"From: a\n", b"\x89PNG\r\n"])
def test_a_file_that_is_no_mbox_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "box").write_bytes(content)
    with pytest.raises(SetupWrong) as fault:
        items_of(tmp_path / "box")
    assert fault.value.said.key == "mail.no_mbox"


def test_a_folder_without_any_mbox_is_told(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("x")
    with pytest.raises(SetupWrong) as fault:
        items_of(tmp_path)
    assert fault.value.said.key == "mail.no_mbox"


def test_drafts_tell_by_which_addresses_the_owner_writes_and_nothing_else(tmp_path: Path) -> None:
    root = tmp_path / "mail"
    root.mkdir()
    (root / "Inbox").write_bytes(entry(1))
    (root / "Drafts").write_bytes(
        MARK
        + b"From: Me <alias@me.example>\nTo: ann@x.example\n\nDear Ann\n\n"
        + MARK
        + b"Received: by mx\nFrom: ann@x.example\n\n"
    )
    batches = list(at(root).fetch(None, None, NOW))
    assert [batch.own for batch in batches if batch.own] == [("alias@me.example",)]
    assert [item.id for batch in batches for item in batch.items if isinstance(item, Message)] == ids(1)
    assert not [batch for batch in at(root).fetch(batches[-1].cursor, None, NOW) if batch.own]
