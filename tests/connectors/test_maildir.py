"""A Maildir as mail programs leave it on disk."""

from __future__ import annotations

import gzip
import os
import time
from collections.abc import Iterable
from pathlib import Path
from types import SimpleNamespace

import pytest

from config.schema import Account
from connectors.base import Known, SetupWrong, Source, nothing_known
from connectors.maildir import Maildir, open_source
from connectors.model import Broken, Message, Role
from tests.connectors.mails import NOW, TOKYO, mail, make_maildir
from tests.contract.source_contract import LosingContract, Shelf, Stand


def at(path: Path, known: Known = nothing_known, *folders: str, batch: int = 2) -> Maildir:
    return Maildir(Account("mail", "maildir", path=path, folders=folders), known, TOKYO, batch=batch)


def lay(root: Path, place: str, number: int) -> str:
    """One mail at that place below the root; its id."""
    message_id = f"m{number}@friends.example"
    (root / place).write_bytes(mail(f"Letter {number}.", message_id=f"<{message_id}>"))
    return message_id


def age(root: Path, pattern: str = "*", seconds: int = 3600) -> None:
    """As if nothing had changed for an hour: then the times of the folders can be trusted."""
    then = time.time() - seconds
    for folder in root.rglob(pattern):
        if folder.is_dir():
            os.utime(folder, (then, then))


def all_of(source: Source) -> list[Message]:
    items = [item for batch in source.fetch(None, None, NOW) for item in batch.items]
    return [item for item in items if isinstance(item, Message)]


def test_a_first_reading_tells_how_many_are_still_ahead(tmp_path: Path) -> None:
    root = make_maildir(tmp_path / "Maildir", ".Sent")
    for n in range(5):
        lay(root, f"cur/170000000{n}.M1P1.host:2,S", n)
    lay(root, ".Sent/cur/1700000010.M1P1.host:2,S", 10)
    age(root)
    batches = list(at(root).fetch(None, None, NOW))
    assert [one.ahead for one in batches if one.items] == [4, 2, 1, 0]
    lay(root, "new/1700000011.M1P1.host", 11)
    later = at(root, lambda sources: {one for one in sources if "11." not in one}).fetch(batches[-1].cursor, None, NOW)
    assert [one.ahead for one in later if one.items] == [None]


class TestMaildir(LosingContract):
    @pytest.fixture
    def filled(self, tmp_path: Path) -> Stand:
        root = make_maildir(tmp_path / "Maildir", ".Sent", ".Archive.2025", ".Drafts", ".Junk", ".Trash")
        ids = {lay(root, f"cur/170000000{n}.M1P1.host:2,S", n) for n in range(5)}
        ids.add(lay(root, "new/1700000009.M1P1.host", 9))
        ids.add(lay(root, ".Sent/cur/1700000010.M1P1.host:2,S", 10))
        ids.add(lay(root, ".Archive.2025/cur/1700000011.M1P1.host:2,S", 11))
        for folder in (".Drafts", ".Junk", ".Trash"):
            lay(root, f"{folder}/cur/1700000020.M1P1.host:2,S", 20)
        (root / "cur" / "1700000030.empty:2,S").write_bytes(b"")
        os.mkfifo(root / "cur" / "1700000031.pipe:2,S")
        age(root)

        def remove_broken() -> None:
            (root / "cur" / "1700000030.empty:2,S").unlink()
            (root / "cur" / "1700000031.pipe:2,S").unlink()

        def remove() -> str:
            (root / ".Sent/cur/1700000010.M1P1.host:2,S").unlink()
            return "m10@friends.example"

        return Stand(
            lambda known: at(root, known),
            frozenset(ids),
            frozenset({"INBOX/1700000030.empty", "INBOX/1700000031.pipe"}),
            lambda: lay(root, "new/1700000040.M1P1.host", 40),
            remove,
            remove_broken,
        )

    @pytest.fixture
    def empty(self, tmp_path: Path) -> Stand:
        root = make_maildir(tmp_path / "Maildir")
        return Stand(lambda known: at(root, known), frozenset())

    @pytest.fixture
    def missing(self, tmp_path: Path) -> Stand:
        return Stand(lambda known: at(tmp_path / "nowhere", known), frozenset())


def test_roles_follow_the_names_of_folders_in_any_language(tmp_path: Path) -> None:
    named = {
        ".Sent Items": Role.SENT,
        ".&kAFP4W4IMH8-": Role.SENT,  # 送信済み
        ".INBOX.Gesendete Elemente": Role.SENT,
        ".Archives.2024": Role.ARCHIVE,
        "アーカイブ": Role.ARCHIVE,
        ".Project.Autumn": Role.OTHER,
    }
    root = make_maildir(tmp_path, *named)
    roles = {}
    for number, folder in enumerate(named):
        lay(root, f"{folder}/cur/170{number}.x:2,S", number)
    for message in all_of(at(root)):
        roles[message.id] = message.role
    expected = dict(zip((f"m{n}@friends.example" for n in range(6)), named.values(), strict=True))
    expected["m3@friends.example"] = Role.OTHER  # below the archive, named by year
    assert roles == expected


@pytest.mark.parametrize(
    "folder",
    [".Drafts", ".&Tgtm+DBN-", ".INBOX.Trash", ".Trash.2024", ".Junk E-mail", ".&j,dg0TDhMPww6w-", ".[Gmail].Spam", "Deleted Items", ".&MLQw33ux-", ".Outbox"],
)  # fmt: skip
def test_drafts_junk_and_trash_are_not_read(tmp_path: Path, folder: str) -> None:
    root = make_maildir(tmp_path, folder)
    lay(root, f"{folder}/cur/1700.x:2,S", 1)
    assert all_of(at(root)) == []


def test_plain_nested_folders_are_found(tmp_path: Path) -> None:
    root = tmp_path / "Mail"
    for folder in ("INBOX", "Work/Sent", "Work/Clients/Tanaka"):
        make_maildir(root / folder)
    lay(root, "INBOX/cur/1.x:2,S", 1)
    lay(root, "Work/Sent/cur/2.x:2,S", 2)
    lay(root, "Work/Clients/Tanaka/new/3.x", 3)
    assert [(m.folder, m.role) for m in all_of(at(root))] == [
        ("INBOX", Role.INBOX),
        ("Work/Clients/Tanaka", Role.OTHER),
        ("Work/Sent", Role.SENT),
    ]


def test_marking_or_moving_to_cur_is_no_news(tmp_path: Path) -> None:
    root = make_maildir(tmp_path)
    lay(root, "new/1700.M1.host,U=7", 1)
    stand = Stand(lambda known: at(root, known), frozenset())
    shelf = Shelf()
    (first,) = shelf.read(stand)
    (root / "new" / "1700.M1.host,U=7").rename(root / "cur" / "1700.M1.host,U=9:2,RS")
    assert shelf.read(stand) == []
    assert first.source == "INBOX/1700.M1.host"


def test_files_marked_as_thrown_away_or_draft_are_not_read(tmp_path: Path) -> None:
    root = make_maildir(tmp_path)
    for number, name in enumerate(("1.x:2,ST", "2.x:2,D", ".3.hidden", "4.x:2,FS", "5.x")):
        lay(root, f"cur/{name}", number)
    assert {message.id for message in all_of(at(root))} == {"m3@friends.example", "m4@friends.example"}


def test_exactly_the_named_folders_are_read(tmp_path: Path) -> None:
    root = make_maildir(tmp_path, ".Sent", ".Lists", ".Junk")
    for number, folder in enumerate(("", ".Sent/", ".Lists/", ".Junk/")):
        lay(root, f"{folder}cur/170{number}.x:2,S", number)
    assert {m.id for m in all_of(at(root, nothing_known, "inbox", ".Junk"))} == {
        "m0@friends.example",
        "m3@friends.example",
    }


def test_a_named_folder_that_is_not_there_is_told_after_the_others_are_read(tmp_path: Path) -> None:
    root = make_maildir(tmp_path)
    lay(root, "cur/1700.x:2,S", 1)
    batches = at(root, nothing_known, "INBOX", "Sennt").fetch(None, None, NOW)
    assert len(next(batches).items) == 1
    with pytest.raises(SetupWrong) as fault:
        list(batches)
    assert fault.value.said.key == "mail.no_such_folder"


def test_an_unchanged_folder_is_neither_listed_nor_asked_about(tmp_path: Path) -> None:
    root = make_maildir(tmp_path)
    lay(root, "cur/1700.x:2,S", 1)
    age(root)
    cursor = [batch.cursor for batch in at(root).fetch(None, None, NOW)][-1]
    asked: list[str] = []

    def known(sources: object) -> set[str]:
        asked.append(str(sources))
        return set()

    assert list(at(root, known).fetch(cursor, None, NOW)) == []
    assert asked == []


def test_a_mail_that_came_in_the_same_tick_as_the_listing_is_not_missed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = make_maildir(tmp_path)
    lay(root, "cur/1700.x:2,S", 1)
    tick = (root / "cur").stat().st_mtime_ns
    monkeypatch.setattr("connectors.halves.time", SimpleNamespace(time_ns=lambda: tick))  # however slow this machine is
    stand = Stand(lambda known: at(root, known), frozenset())
    shelf = Shelf()
    shelf.read(stand)
    times = (root / "cur").stat()
    late = lay(root, "cur/1701.x:2,S", 2)
    os.utime(root / "cur", ns=(times.st_atime_ns, times.st_mtime_ns))  # the clock of the disk did not move on
    shelf.read(stand)
    assert late in shelf.good()


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_what_is_no_maildir_is_told_in_words(tmp_path: Path, kind: str) -> None:
    place = tmp_path / "place"
    if kind == "file":
        place.write_text("From x\n")
    else:
        (place / "photos").mkdir(parents=True)
    with pytest.raises(SetupWrong) as fault:
        list(at(place).fetch(None, None, NOW))
    assert fault.value.said.key == {"file": "mail.not_a_folder", "folder": "mail.no_maildir"}[kind]
    assert ("path", str(place)) in fault.value.said.fields


def test_links_that_lead_in_a_circle_end(tmp_path: Path) -> None:
    root = make_maildir(tmp_path)
    (root / "again").symlink_to(root)
    (root / "cur" / "1.loop:2,S").symlink_to("1.loop:2,S")
    (root / "cur" / "2.zero:2,S").symlink_to("/dev/zero")
    (root / "cur" / "3.folder:2,S").mkdir()
    lay(root, "cur/4.x:2,S", 4)
    items = [item for batch in at(root).fetch(None, None, NOW) for item in batch.items]
    assert [item.reason.key for item in items if isinstance(item, Broken)] == ["mail.no_file"] * 3
    assert [item.id for item in items if isinstance(item, Message)] == ["m4@friends.example"]


def test_names_of_any_bytes_become_sources_that_can_be_stored(tmp_path: Path) -> None:
    root = make_maildir(tmp_path)
    for name in (b"1.new\nline:2,S", b"2.\xff\xfe:2,S", "3.名前:2,S".encode(), b"4.100%:2,S"):
        Path(os.fsdecode(os.fsencode(root) + b"/cur/" + name)).write_bytes(mail())
    sources = sorted(message.source for message in all_of(at(root)))
    assert sources == ["INBOX/1.new%0Aline", "INBOX/2.%FF%FE", "INBOX/3.名前", "INBOX/4.100%25"]


def test_a_file_that_vanishes_while_it_is_read_is_passed_over(tmp_path: Path) -> None:
    root = make_maildir(tmp_path)
    for number in range(3):
        lay(root, f"cur/170{number}.x:2,S", number)

    def known(_sources: object) -> set[str]:
        (root / "cur" / "1701.x:2,S").unlink(missing_ok=True)
        return set()

    assert {m.id for m in all_of(at(root, known, batch=500))} == {"m0@friends.example", "m2@friends.example"}


def test_only_the_beginning_of_a_huge_mail_is_read(tmp_path: Path) -> None:
    root = make_maildir(tmp_path)
    with (root / "cur" / "1.x:2,S").open("wb") as file:
        file.write(mail("Hello.\n" + "x" * 1000))
        file.truncate(1 << 32)
    (message,) = all_of(at(root))
    assert message.text.startswith("Hello.")
    assert len(message.text.encode()) <= 64 * 1024


def test_several_folders_without_one_for_sent_mail_are_told_by_doctor(tmp_path: Path) -> None:
    root = make_maildir(tmp_path, ".Lists")
    assert [said.key for said in at(root).check()] == ["mail.no_sent"]


def test_nothing_is_ever_written(tmp_path: Path) -> None:
    root = make_maildir(tmp_path, ".Sent")
    lay(root, "new/1700.x", 1)
    before = sorted((str(path), path.stat().st_mtime_ns) for path in root.rglob("*"))
    source = open_source(Account("mail", "maildir", path=root), nothing_known, TOKYO)
    list(source.fetch(None, None, NOW))
    source.check()
    assert sorted((str(path), path.stat().st_mtime_ns) for path in root.rglob("*")) == before


def test_files_that_the_server_packed_are_read(tmp_path: Path) -> None:
    root = make_maildir(tmp_path)
    (root / "cur" / "1.x,S=99:2,S").write_bytes(gzip.compress(mail(message_id="<packed@friends.example>")))
    assert [message.id for message in all_of(at(root))] == ["packed@friends.example"]


def test_while_mail_only_comes_in_what_lies_there_already_is_not_listed(tmp_path: Path) -> None:
    root = make_maildir(tmp_path)
    for number in range(3):
        lay(root, f"cur/170{number}.x:2,S", number)
    lay(root, "new/1710.x", 10)
    age(root)
    first = list(at(root).fetch(None, None, NOW))
    stored = {item.source for item in all_of(at(root))}
    asked: list[str] = []

    def known(sources: Iterable[str]) -> set[str]:
        asked.extend(sources)
        return stored.intersection(asked)

    lay(root, "new/1711.x", 11)
    age(root, "new", 1800)
    second = list(at(root, known).fetch(first[-1].cursor, None, NOW))
    assert [item.id for batch in second for item in batch.items if isinstance(item, Message)] == ["m11@friends.example"]
    assert asked == ["INBOX/1710.x", "INBOX/1711.x"]
    assert [batch.listed for batch in second] == [(), ()]


def test_a_mail_that_goes_from_new_while_another_comes_is_missed_at_once(tmp_path: Path) -> None:
    root = make_maildir(tmp_path)
    lay(root, "cur/1700.x:2,S", 1)
    lay(root, "new/1710.x", 10)
    age(root)
    first = list(at(root).fetch(None, None, NOW))
    (root / "new" / "1710.x").unlink()
    lay(root, "new/1711.x", 11)
    age(root, "new", 1800)
    second = list(
        at(root, lambda sources: {"INBOX/1700.x", "INBOX/1710.x"} & set(sources)).fetch(first[-1].cursor, None, NOW)
    )
    [listing] = second[-1].listed
    assert ["1700.x" in listing.names, "1710.x" in listing.names, "1711.x" in listing.names] == [True, False, True]


# --- by which addresses the owner writes ---------------------------------------------------------


def own(
    source: Source, cursor: dict[str, object] | None = None
) -> tuple[list[tuple[str, ...]], dict[str, object] | None]:
    batches = list(source.fetch(cursor, None, NOW))
    last = dict(batches[-1].cursor) if batches else cursor
    return [batch.own for batch in batches if batch.own], last


def test_drafts_tell_by_which_addresses_the_owner_writes_and_nothing_else(tmp_path: Path) -> None:
    root = make_maildir(tmp_path / "Maildir", ".Drafts")
    (root / ".Drafts/cur/1.host:2,DS").write_bytes(b"From: Me <Alias@Me.example>\nTo: ann@x.example\n\nDear Ann\n")
    (root / ".Drafts/cur/2.host:2,S").write_bytes(b"Received: by mx\nFrom: Ann <ann@x.example>\n\nmoved by a slip\n")
    age(root)
    told, cursor = own(at(root))
    assert told == [("alias@me.example",)]
    assert not all_of(at(root))
    assert own(at(root), cursor) == ([], cursor)
    (root / ".Drafts/new/3.host").write_bytes(b"From: second@me.example\n\n")
    assert own(at(root), cursor)[0] == [("alias@me.example", "second@me.example")]


def test_where_the_owner_names_the_folders_to_read_drafts_are_not_opened(tmp_path: Path) -> None:
    root = make_maildir(tmp_path / "Maildir", ".Drafts")
    (root / ".Drafts/cur/1.host:2,DS").write_bytes(b"From: alias@me.example\n\n")
    assert own(at(root, nothing_known, "INBOX"))[0] == []
