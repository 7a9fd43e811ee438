"""The two places for drafts on this machine."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from connectors.base import ConnectorError, DraftBox, SetupWrong, TryLater
from connectors.drafts import FileDrafts, MaildirDrafts
from tests.contract.draftbox_contract import KEY, OWNERS, DraftBoxContract, Shelter, draft


def shelter_at(box: Callable[[Path], DraftBox], path: Path, files: str, name: str) -> Shelter:
    def all_files() -> list[Path]:
        return sorted(path.glob(files))

    def drop(raw: bytes) -> None:
        place = path / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(raw)

    def edit(message_id: str) -> None:
        (place,) = (file for file in all_files() if message_id.encode() in file.read_bytes())
        place.write_bytes(place.read_bytes() + b"PS\n")

    return Shelter(lambda: box(path), drop, edit, lambda: [file.read_bytes() for file in all_files()])


class TestMaildirDrafts(DraftBoxContract):
    @pytest.fixture
    def shelter(self, tmp_path: Path) -> Shelter:
        return shelter_at(MaildirDrafts, tmp_path / ".Drafts", "cur/*", "cur/1700.owner:2,D")


class TestFileDrafts(DraftBoxContract):
    @pytest.fixture
    def shelter(self, tmp_path: Path) -> Shelter:
        return shelter_at(FileDrafts, tmp_path / "drafts", "*.eml", "mine.eml")


def test_a_maildir_draft_is_marked_as_draft_and_only_the_owner_can_read_it(tmp_path: Path) -> None:
    (tmp_path / "Maildir").mkdir()
    MaildirDrafts(tmp_path / "Maildir" / ".Drafts").put(draft())
    (place,) = (tmp_path / "Maildir" / ".Drafts" / "cur").iterdir()
    assert place.name.endswith(":2,DS")
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    for folder in (tmp_path / "Maildir" / ".Drafts", place.parent):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert list((tmp_path / "Maildir" / ".Drafts" / "tmp").iterdir()) == []


@pytest.mark.parametrize(("number", "key"), [(errno.ENOSPC, "mail.drafts_full"), (errno.EIO, "mail.drafts_disk")])
def test_a_full_disk_and_a_failing_one_are_told_apart_and_tried_again(
    number: int, key: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_handle: int) -> None:
        raise OSError(number, "the disk")

    monkeypatch.setattr(os, "fsync", fails)
    with pytest.raises(TryLater) as fault:
        FileDrafts(tmp_path / "drafts").put(draft())
    assert (fault.value.said.key, fault.value.needs_person) == (key, True)


def test_the_same_draft_has_the_same_file_name_in_every_run(tmp_path: Path) -> None:
    names = set()
    for run in ("one", "two"):
        MaildirDrafts(tmp_path / run).put(draft())
        names |= {path.name for path in (tmp_path / run / "cur").iterdir()}
    assert len(names) == 1


def test_a_draft_that_the_mail_program_marked_otherwise_is_still_the_same(tmp_path: Path) -> None:
    box = MaildirDrafts(tmp_path)
    put = box.put(draft())
    place = tmp_path / put.place
    place.rename(place.with_name(place.name.replace(":2,DS", ",S=345:2,DFS")))
    again = box.put(draft())
    assert again.content_hash == put.content_hash
    assert len(list((tmp_path / "cur").iterdir())) == 1
    assert box.withdraw(put.message_id, put.content_hash)


def test_a_draft_under_a_foreign_name_is_found_by_its_id_and_not_put_again(tmp_path: Path) -> None:
    (tmp_path / "cur").mkdir()
    (tmp_path / "cur" / "1800.other:2,DS").write_bytes(draft().raw)
    MaildirDrafts(tmp_path).put(draft())
    assert [path.name for path in (tmp_path / "cur").iterdir()] == ["1800.other:2,DS"]


def test_a_draft_marked_as_thrown_away_is_not_open(tmp_path: Path) -> None:
    (tmp_path / "cur").mkdir()
    (tmp_path / "cur" / "1700.owner:2,DT").write_bytes(OWNERS)
    assert MaildirDrafts(tmp_path).open_to(frozenset({"bob@friends.example"})) == []


def test_what_a_killed_run_left_half_written_is_no_draft_and_no_obstacle(tmp_path: Path) -> None:
    box = MaildirDrafts(tmp_path)
    name = box.put(draft()).place.removeprefix("cur/").removesuffix(":2,DS")
    (tmp_path / "cur" / f"{name}:2,DS").unlink()
    (tmp_path / "tmp" / name).write_bytes(draft().raw[:50])
    assert box.find(draft().message_id) is None
    box.put(draft())
    assert [path.read_bytes() for path in (tmp_path / "cur").iterdir()] == [draft().raw]
    assert list((tmp_path / "tmp").iterdir()) == []


def test_links_in_the_place_are_neither_read_nor_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside.eml"
    outside.write_bytes(OWNERS)
    place = tmp_path / "drafts"
    place.mkdir()
    (place / "link.eml").symlink_to(outside)
    (place / f"{KEY}.eml").symlink_to(outside)
    box = FileDrafts(place)
    assert box.open_to(frozenset({"bob@friends.example"})) == []
    box.put(draft())
    assert outside.read_bytes() == OWNERS


def test_a_drafts_folder_that_leads_out_is_refused(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "box").mkdir()
    (tmp_path / "box" / "cur").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(SetupWrong):
        MaildirDrafts(tmp_path / "box").put(draft())
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_file_where_the_place_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "drafts").write_text("no folder")
    for box in (MaildirDrafts(tmp_path / "drafts"), FileDrafts(tmp_path / "drafts")):
        assert [said.key for said in box.check()] == ["mail.drafts_no_folder"]
        with pytest.raises(ConnectorError):
            box.put(draft())


def test_a_folder_of_other_files_is_no_maildir_for_drafts(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("x")
    assert [said.key for said in MaildirDrafts(tmp_path).check()] == ["mail.drafts_not_maildir"]


def test_a_mailbox_that_vanished_is_not_begun_anew(tmp_path: Path) -> None:
    with pytest.raises(SetupWrong) as fault:
        MaildirDrafts(tmp_path / "Maildir" / ".Drafts").put(draft())
    assert fault.value.said.key == "mail.drafts_no_mailbox"
    assert not (tmp_path / "Maildir").exists()


def test_a_key_that_is_none_never_becomes_a_file_name(tmp_path: Path) -> None:
    mine = draft("../../../../etc/cron.d/x")
    with pytest.raises(ValueError, match="32 hex"):
        FileDrafts(tmp_path / "drafts").put(mine)
    assert not (tmp_path / "drafts").exists()


def test_a_japanese_draft_comes_back_with_its_words(tmp_path: Path) -> None:
    put = FileDrafts(tmp_path).put(draft(body="先日の演奏会、とても素敵でした。\n"))
    assert "先日の演奏会" in (tmp_path / put.place).read_text(encoding="utf-8")
