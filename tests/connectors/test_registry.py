"""Which kinds can be opened, and what is said of those that cannot."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from config.schema import KINDS, Account, DraftPlace
from config.words import LANGUAGES, in_words
from connectors.base import SetupWrong, nothing_known
from connectors.registry import CONNECTORS, open_drafts, open_source

TOKYO = ZoneInfo("Asia/Tokyo")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_opens_without_touching_its_place(kind: str, tmp_path: Path) -> None:
    source = open_source(Account("a", kind, path=tmp_path / "nowhere"), nothing_known, TOKYO)
    assert source.traits.items
    assert not source.traits.could_send


def test_every_kind_that_the_settings_know_can_be_read() -> None:
    assert set(CONNECTORS) == set(KINDS)


@pytest.mark.parametrize("kind", ["pigeon"])
def test_a_kind_that_cannot_be_read_says_so_and_names_the_account(kind: str) -> None:
    with pytest.raises(SetupWrong) as fault:
        open_source(Account("work", kind), nothing_known, TOKYO)
    for language in LANGUAGES:
        sentence = in_words(fault.value.said, language)
        assert kind in sentence
        assert "work" in sentence


def test_drafts_go_into_a_maildir_or_a_folder_of_files(tmp_path: Path) -> None:
    for kind in ("maildir", "files"):
        box = open_drafts(DraftPlace(kind, path=tmp_path / "drafts"), ())
        assert not box.behind_network
        assert box.find("<nothing@x>") is None


@pytest.mark.parametrize(
    ("folder", "made", "expected"),
    [
        ("", ".Drafts", ".Drafts"),
        ("", "Drafts", "Drafts"),
        ("", ".下書き", ".下書き"),
        (".下書き", ".下書き", ".下書き"),
    ],
)
def test_drafts_of_a_maildir_account_lie_in_its_drafts_folder(
    tmp_path: Path, folder: str, made: str, expected: str
) -> None:
    for name in ("cur", "new", "tmp"):
        (tmp_path / made / name).mkdir(parents=True)
    note = b"From: me@x.example\r\nTo: bo@x.example\r\nMessage-ID: <1@x>\r\n\r\nHi\r\n"
    (tmp_path / expected / "cur" / "1.a.b:2,D").write_bytes(note)
    box = open_drafts(
        DraftPlace("account", account="mail", folder=folder), (Account("mail", "maildir", path=tmp_path),)
    )
    assert box.find("<1@x>") is not None


@pytest.mark.parametrize(
    ("place", "word"),
    [
        (DraftPlace("account", account="nobody"), "nobody"),
        (DraftPlace("account", account="dates"), "ics"),
        (DraftPlace("maildir"), "path:"),
    ],
)
def test_a_place_that_takes_no_drafts_says_so(place: DraftPlace, word: str, tmp_path: Path) -> None:
    with pytest.raises(SetupWrong) as fault:
        open_drafts(place, (Account("dates", "ics", path=tmp_path),))
    assert all(word in in_words(fault.value.said, language) for language in LANGUAGES)


def test_no_connector_is_loaded_before_it_is_needed() -> None:
    code = "import sys, connectors.registry; print([m for m in sys.modules if m in ('connectors.ics', 'connectors.caldav', 'icalendar', 'requests', 'vobject')])"
    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2]
    )
    assert found.stdout.strip() == "[]"
