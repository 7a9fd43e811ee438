"""Files whose entries fill several batches: read again they tell nothing new, and whatever ends a reading, nothing is lost."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from config.schema import Account, Me, Settings
from config.words import Said, say
from connectors.base import Known, Source, TryLater
from connectors.model import Batch, Cursor, Traits
from connectors.registry import open_source
from daemon.store.cache import Cache
from daemon.store.state import State
from daemon.sync import AccountReport, sync

NOW = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
MANY = 1_203  # entries: three batches


class Cut:
    """A source that breaks off after so many batches, as a killed process does."""

    def __init__(self, whole: Source, after: int) -> None:
        self.whole, self.after = whole, after
        self.traits: Traits = whole.traits

    def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
        for count, batch in enumerate(self.whole.fetch(cursor, since, now)):
            if count == self.after:
                raise TryLater(say("sources.disk", path="cut"))
            yield batch

    def check(self) -> list[Said]:
        return []


class House:
    """One account on a file, read as `sync` reads it."""

    def __init__(self, folder: Path, kind: str) -> None:
        self.file = folder / {"ics": "dates.ics", "vcf": "cards.vcf", "mbox": "Archive"}[kind]
        self.settings = Settings(
            path=folder / "tsunagari.yaml",
            me=Me("Me", ("me@home.example",)),
            zone=ZoneInfo("Asia/Tokyo"),
            state=folder / "state",
            accounts=(Account("one", kind, path=self.file),),
        )
        self.written = 0

    def write(self, entries: list[str]) -> None:
        head, tail = {"dates.ics": ("BEGIN:VCALENDAR\nVERSION:2.0\n", "END:VCALENDAR\n")}.get(self.file.name, ("", ""))
        self.file.write_text(head + "".join(entries) + tail)
        self.touch()

    def touch(self) -> None:
        self.written += 1
        os.utime(self.file, ns=(10**18, 10**18 + self.written))

    def read(self, after: int | None = None) -> AccountReport:
        def opened(account: Account, known: Known, zone: tzinfo) -> Source:
            whole = open_source(account, known, zone)
            return whole if after is None else Cut(whole, after)

        with Cache.open(self.settings.state) as cache, State.open(self.settings.state) as state:
            (report,) = sync(self.settings, cache, state, NOW, open_account=opened)
        return report

    def holds(self) -> dict[str, str]:
        """By its id, what tells an entry from an older form of it."""
        with Cache.open(self.settings.state) as cache:
            meetings = [(one.id, one.title) for _, one in cache.meetings(self.settings.zone)]
            cards = [(one.uid, one.name) for one in cache.cards()]
            mails = [(one.id, "") for one in cache.mails(NOW, self.settings.zone)]
        found = [*meetings, *cards, *mails]
        assert len(dict(found)) == len(found), "an entry is there twice"
        return dict(found)


def event(number: int, title: str = "Tea") -> str:
    day = f"2025{number % 12 + 1:02}{number % 28 + 1:02}"
    return (
        f"BEGIN:VEVENT\nUID:e{number}\nDTSTAMP:20250101T000000Z\nDTSTART:{day}T010000Z\nSUMMARY:{title}\nEND:VEVENT\n"
    )


def card(number: int, name: str = "Anna") -> str:
    return f"BEGIN:VCARD\nVERSION:3.0\nUID:c{number}\nFN:{name}\nEND:VCARD\n"


def mail(number: int, text: str = "Tea") -> str:
    head = f"From - Mon Nov  2 09:00:00 2026\nMessage-ID: <m{number}@x.example>\nDate: Mon, 2 Nov 2026 09:00:00 +0900\n"
    return f"{head}From: anna@x.example\nTo: me@home.example\nSubject: {text}\n\n{text}\n\n"


ENTRIES: dict[str, Callable[..., str]] = {"ics": event, "vcf": card, "mbox": mail}


@pytest.fixture(params=ENTRIES)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def house(tmp_path: Path, kind: str) -> House:
    return House(tmp_path, kind)


def test_a_file_that_was_only_touched_brings_nothing_new(house: House, kind: str) -> None:
    house.write([ENTRIES[kind](number) for number in range(MANY)])
    assert house.read().new == MANY
    house.touch()
    assert house.read().new == 0
    assert len(house.holds()) == MANY


@pytest.mark.parametrize("after", [0, 1, 2])
def test_a_reading_that_was_cut_off_has_lost_nothing_and_the_next_takes_out_what_is_gone(
    house: House, kind: str, after: int
) -> None:
    house.write([ENTRIES[kind](number) for number in range(MANY)])
    house.read()
    before = house.holds()
    house.write([ENTRIES[kind](number) for number in range(MANY) if number not in {3, 700, MANY - 1}])
    house.read(after)
    assert house.holds() == before
    assert house.read().new == 0
    assert before.keys() - house.holds().keys() == {
        name for name in before if name.strip("<>ecm").partition("@")[0] in {"3", "700", str(MANY - 1)}
    }


@pytest.mark.parametrize("kind", ["ics", "vcf"])
def test_a_changed_entry_is_not_told_as_new(house: House, kind: str) -> None:
    entries = [ENTRIES[kind](number) for number in range(MANY)]
    house.write(entries)
    house.read()
    for number in (0, 600, MANY - 1):
        entries[number] = ENTRIES[kind](number, "Changed")
    house.write([*entries, ENTRIES[kind](MANY)])
    assert house.read().new == 1
    changed = {name.strip("ec") for name, told in house.holds().items() if told == "Changed"}
    assert changed == {"0", "600", str(MANY - 1)}


@pytest.mark.parametrize("kind", ["ics", "vcf"])
def test_what_cannot_be_read_stays_named_wherever_in_the_file_it_stands(house: House, kind: str) -> None:
    entries = [ENTRIES[kind](number) for number in range(MANY)]
    bad = {
        "ics": "BEGIN:VEVENT\nUID:bad\nDTSTART:never\nEND:VEVENT\n",
        "vcf": "BEGIN:VCARD\nVERSION:3.0\nUID:bad\nEND:VCARD\n",
    }
    house.write([bad[kind], *entries])
    first = house.read().broken
    house.touch()
    assert [source for source, _ in first] == [f"{house.file.name}#bad"]
    assert house.read().broken == first
    house.write(entries)
    assert house.read().broken == ()
