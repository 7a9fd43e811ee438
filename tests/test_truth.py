"""From files on disk to last contacts: each odd mail or entry moves exactly what it should, and nobody is invented."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bench.truth import last_contacts
from config.schema import Account, Me, Settings
from connectors.model import Message
from daemon import letters as letters_module
from daemon import sync as sync_module
from daemon.store.cache import Cache
from daemon.store.state import State
from daemon.sync import AccountReport, sync
from daemon.think.model import Reading, Tie
from daemon.think.reading import READER_VERSION, read_message
from daemon.ties import Ties
from tests.odd_mailbox import ALSO_ME, CASES, ME, NOW, Case, write_odd_mailbox

Outcome = tuple[tuple[AccountReport, ...], dict[str, Tie]]


def settings_for(box: Path, state: Path) -> Settings:
    return Settings(
        path=box / "tsunagari.yaml",
        me=Me("Me", (ME, ALSO_ME)),
        zone=ZoneInfo("Asia/Tokyo"),
        state=state,
        accounts=(
            Account("mail", "maildir", path=box / "Maildir"),
            Account("dates", "ics", path=box / "calendar"),
            Account("cards", "vcf", path=box / "contacts.vcf"),
        ),
    )


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Outcome]:
    box = tmp_path_factory.mktemp("box")
    write_odd_mailbox(box)
    settings = settings_for(box, box / "state")
    with Cache.open(settings.state) as cache, State.open(settings.state) as state:
        reports = sync(settings, cache, state, NOW)
        ties = tuple(Ties(settings, cache, state, NOW))
        yield reports, {address: tie for tie in ties for address in tie.person.addresses}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_odd_item_moves_what_it_should_and_nothing_else(case: Case, outcome: Outcome) -> None:
    last = last_contacts(outcome[1][case.address].contacts)
    found = {"inbound": last.inbound, "outbound": last.outbound, "meeting": last.meeting}
    assert {way: one and one.when for way, one in found.items()} == case.truth()


def test_everything_was_read_and_nothing_is_blind(outcome: Outcome) -> None:
    assert [(one.ok, one.error, one.blind, one.broken) for one in outcome[0]] == [(True, None, None, ())] * 3


def test_namesakes_with_cards_of_their_own_stay_apart_and_nobody_else_is_listed(outcome: Outcome) -> None:
    cased = {case.address for case in CASES}
    assert set(outcome[1]) - cased == {"somebody@crowd.example", *(f"guest{n}@crowd.example" for n in range(8))} & set(
        outcome[1]
    )
    assert cased <= set(outcome[1])


def test_an_improved_reader_reads_all_letters_again_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_odd_mailbox(tmp_path, letters=0)
    settings = settings_for(tmp_path, tmp_path / "state")
    read: list[str] = []

    def reads(message: Message, zone: tzinfo) -> Reading:
        read.append(message.text)
        return read_message(message, zone)

    monkeypatch.setattr(letters_module, "read_message", reads)
    with Cache.open(settings.state) as cache, State.open(settings.state) as state:
        sync(settings, cache, state, NOW)
        first, before = sorted(read), cache.connection.execute("SELECT count(*) FROM message").fetchone()
        gone = next((tmp_path / "Maildir" / "cur").iterdir())
        read.clear()
        sync(settings, cache, state, NOW)
        assert read == []
        gone.unlink()
        for module in (sync_module, letters_module):
            monkeypatch.setattr(module, "READER_VERSION", READER_VERSION + 1)
        sync(settings, cache, state, NOW)
        assert len(read) >= len(first) - 1
        assert set(read) <= set(first)
        assert cache.connection.execute("SELECT count(*) FROM message").fetchone() == (before[0] - 1,)
        read.clear()
        sync(settings, cache, state, NOW)
        assert read == []
