"""Whatever happens to mailboxes, calendars and cards, in whatever order, and wherever a reading is killed: what is
remembered is what a fresh reading of the disk says, the same people, merges and findings, and the facts that were seen before."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from config.load import shipped_rules
from config.schema import Account, Me, Settings
from daemon.house import House, consider_all
from daemon.remains import keep_last
from daemon.store.cache import Cache
from daemon.store.state import State
from daemon.sync import sync
from daemon.think.drafts.stances import STANCES
from daemon.think.model import Direction, Tie
from daemon.think.rules import Rule, compile_rules
from daemon.think.signals.vocabulary import TYPES
from daemon.ties import Ties
from tests.tools.memory_of import differences, memory_of

NOW = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
ME = "hanako@home.example"
PEOPLE = ("kate@friends.example", "tanaka@client.example", "oliver@club.example", "kate@works.example")
NAMES = {
    "kate@friends.example": "Kate Brown",
    "kate@works.example": "Kate Brown",
}  # one person, where an exchange shows it
FOLDERS = ("", ".Sent", ".Archive", ".Clients")
BOXES = ("Old.mbox", "Sent.mbox")
PLANS = ("home.ics", "work.ics", "club.ics")
_REACH = "cache.db reach"
_NOT_COMPARED = ("address", "name", "remembered", "compared", "adrift", "migration", "sqlite_stat1")

Fact = tuple[str, str, datetime]
people, numbers = st.sampled_from(PEOPLE), st.integers(0, 10**6)


class Killed(BaseException):
    """The process ends here: nothing that was not committed happened."""


class Dying(sqlite3.Connection):
    """A connection whose process dies before a statement that writes, once `left` such statements have run."""

    left = -1

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        self._step(sql)
        return super().execute(sql, *values)

    def executemany(self, sql: str, *values: Any) -> sqlite3.Cursor:
        self._step(sql)
        return super().executemany(sql, *values)

    def _step(self, sql: str) -> None:
        if Dying.left < 0 or sql.split(None, 1)[0].upper() in ("SELECT", "PRAGMA", "ROLLBACK"):
            return
        Dying.left -= 1
        if Dying.left < 0:
            raise Killed


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail of the story."""

    number: int
    who: str
    mine: bool
    days: int
    answers: int = 0

    @property
    def raw(self) -> bytes:
        them = f"{NAMES.get(self.who, '')} <{self.who}>".lstrip()
        sender, reader = (f"<{ME}>", them) if self.mine else (them, f"<{ME}>")
        answer = f"In-Reply-To: <m{self.answers}@x.example>\r\n" if self.answers else ""
        received = "" if self.mine else f"Received: from there by here; {self.when:%a, %d %b %Y %H:%M:%S +0000}\r\n"
        text = (
            f"Could you send me number {self.number}?" if self.number % 3 else f"The news of day {self.number} is good."
        )
        return (
            f"{received}From: {sender}\r\nTo: {reader}\r\n{answer}Date: {self.when:%a, %d %b %Y %H:%M:%S +0000}\r\n"
            f"Message-ID: <m{self.number}@x.example>\r\nSubject: Number {self.number}\r\n\r\n{text}\r\n"
        ).encode()

    @property
    def when(self) -> datetime:
        return NOW - timedelta(days=self.days, hours=self.number % 7)

    @property
    def fact(self) -> Fact:
        return self.who, (Direction.OUTBOUND if self.mine else Direction.INBOUND).value, self.when


class Disk:
    """What lies on disk. Every change moves the times of what it touches, to a moment long past that never was before."""

    def __init__(self, root: Path) -> None:
        self.root, self.tick, self.count = root, 1_000_000_000, 0
        self.letters: dict[Path, Letter] = {}
        self.boxes: dict[str, list[Letter]] = {name: [] for name in BOXES}
        self.events: dict[int, tuple[str, ...]] = {}
        self.plans: dict[str, dict[int, str]] = {}  # a folder of calendars: file -> number -> guest
        self.cards: set[str] = set()
        for folder in FOLDERS:
            self._folder(folder)
        (root / "boxes").mkdir()
        (root / "plans").mkdir()
        for name in BOXES:
            self.write_box(name)
        self.write_calendar()
        self.write_cards()

    def new(self, who: str, mine: bool, days: int) -> Letter:
        self.count += 1
        return Letter(self.count, who, mine, days, self.count - 1 if self.count % 2 else 0)

    def lay(self, letter: Letter, folder: str, *, unseen: bool = False) -> None:
        """Theirs is not filed into Sent: an address of which all that is known are three letters there is taken for mine."""
        folder = ".Archive" if folder == ".Sent" and not letter.mine else folder
        self._folder(folder)
        self.count += 1
        name = f"{1_700_000_000 + self.count}.M{letter.number}.home"
        path = self.root / "Maildir" / folder / ("new" if unseen else "cur") / (name if unseen else f"{name}:2,S")
        path.write_bytes(letter.raw)
        self.letters[path] = letter
        self.touched(path.parent)

    def take(self, path: Path) -> Letter:
        path.unlink()
        self.touched(path.parent)
        return self.letters.pop(path)

    def rename(self, path: Path, name: str) -> None:
        new = path.parent.parent / "cur" / name
        path.rename(new)
        self.letters[new] = self.letters.pop(path)
        for half in {path.parent, new.parent}:
            self.touched(half)

    def lose_folder(self, folder: str) -> None:
        shutil.rmtree(self.root / "Maildir" / folder)
        self.letters = {path: one for path, one in self.letters.items() if path.exists()}

    def write_box(self, name: str) -> None:
        path = self.root / "boxes" / name
        path.write_bytes(
            b"".join(b"From x@x.example Mon Nov 16 09:30:00 2026\n" + one.raw + b"\n" for one in self.boxes[name])
        )
        self.touched(path)

    def write_calendar(self) -> None:
        self._calendar("calendar.ics", {f"e{number}": (held(number), guests) for number, guests in self.events.items()})

    def write_plan(self, name: str) -> None:
        self._calendar(
            f"plans/{name}",
            {f"{name}-{number}": (held(number), (guest,)) for number, guest in self.plans[name].items()},
        )

    def lose_plan(self, name: str) -> None:
        if self.plans.pop(name, None) is not None:
            (self.root / "plans" / name).unlink()

    def _calendar(self, name: str, events: dict[str, tuple[datetime, tuple[str, ...]]]) -> None:
        lines = ["BEGIN:VCALENDAR", "VERSION:2.0"]
        for uid, (start, guests) in events.items():
            lines += ["BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20260101T000000Z", f"DTSTART:{start:%Y%m%dT%H%M%SZ}"]
            lines += [f"ATTENDEE;PARTSTAT=ACCEPTED:mailto:{one}" for one in (ME, *guests)]
            lines += ["SUMMARY:Talk", "END:VEVENT"]
        path = self.root / name
        path.write_text("\r\n".join([*lines, "END:VCALENDAR", ""]), encoding="utf-8")
        self.touched(path)

    def write_cards(self) -> None:
        cards = (
            f"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{one}\r\nFN:Card {one[:4]}\r\nEMAIL:{one}\r\nEND:VCARD\r\n"
            for one in sorted(self.cards)
        )
        path = self.root / "contacts.vcf"
        path.write_text("".join(cards), encoding="utf-8")
        self.touched(path)

    def touched(self, path: Path) -> None:
        self.tick += 7
        os.utime(path, (self.tick, self.tick))

    def facts(self) -> set[Fact]:
        """Of all mail that lies here."""
        return {one.fact for several in (self.letters.values(), *self.boxes.values()) for one in several}

    def met(self) -> set[tuple[str, datetime]]:
        """The meetings with each guest that stand in a calendar."""
        return {(one, held(number)) for number, guests in self.events.items() for one in guests} | {
            (guest, held(number)) for plan in self.plans.values() for number, guest in plan.items()
        }

    def _folder(self, name: str) -> None:
        for half in ("cur", "new", "tmp"):
            (self.root / "Maildir" / name / half).mkdir(parents=True, exist_ok=True)


def held(number: int) -> datetime:
    """When the event of this number took place."""
    return NOW - timedelta(days=number % 200 + 6)


@contextmanager
def opened(config: Settings) -> Iterator[tuple[Cache, State]]:
    connect = sqlite3.connect
    sqlite3.connect = lambda *words, **more: connect(*words, **more, factory=Dying)  # type: ignore[assignment]  # a narrower one will do
    try:
        with Cache.open(config.state) as cache, State.open(config.state) as state:
            yield cache, state
    finally:
        sqlite3.connect = connect
        Dying.left = -1


class Machine(RuleBasedStateMachine):
    """One mailbox and what happens to it."""

    @initialize()
    def begin(self) -> None:
        self.root = Path(tempfile.mkdtemp(prefix="machine"))
        self.disk = Disk(self.root)
        self.now = NOW
        accounts = (
            Account("mail", "maildir", path=self.root / "Maildir"),
            Account("boxes", "mbox", path=self.root / "boxes"),
            Account("dates", "ics", path=self.root / "calendar.ics"),
            Account("plans", "ics", path=self.root / "plans"),
            Account("cards", "vcf", path=self.root / "contacts.vcf"),
        )
        self.settings = Settings(
            path=self.root / "tsunagari.yaml",
            me=Me("Hanako", (ME,)),
            zone=ZoneInfo("UTC"),
            state=self.root / "state",
            accounts=accounts,
        )
        self.sure: set[Fact] = set()  # was on disk when a morning was through
        self.ever: set[Fact] = set()  # was on disk at some time
        self.planned: dict[str, set[tuple[str, datetime]]] = {name: set() for name in PLANS}  # ever stood in this file
        self.read: dict[str, dict[int, str]] | None = {}  # the plans that a morning read; None: who knows
        self.kept: dict[str, set[tuple[str, datetime]]] = {}  # of plans that vanished after a morning

    # --- what happens to mail ------------------------------------------------------------------

    @rule(
        who=people, mine=st.booleans(), days=st.integers(6, 600), folder=st.sampled_from(FOLDERS), unseen=st.booleans()
    )
    def a_mail_comes(self, who: str, mine: bool, days: int, folder: str, unseen: bool) -> None:
        self.disk.lay(self.disk.new(who, mine, days), ".Sent" if mine else folder, unseen=unseen)

    @rule(n=numbers)
    def a_mail_is_deleted(self, n: int) -> None:
        self._with_one(n, self.disk.take)

    @rule(n=numbers, folder=st.sampled_from(FOLDERS))
    def a_mail_is_moved(self, n: int, folder: str) -> None:
        self._with_one(n, lambda path: self.disk.lay(self.disk.take(path), folder))

    @rule(n=numbers, folder=st.sampled_from(FOLDERS))
    def a_mail_is_copied(self, n: int, folder: str) -> None:
        self._with_one(n, lambda path: self.disk.lay(self.disk.letters[path], folder))

    @rule(n=numbers, flags=st.sampled_from(["", "S", "RS", "FS"]))
    def a_mail_is_marked(self, n: int, flags: str) -> None:
        self._with_one(n, lambda path: self.disk.rename(path, f"{path.name.partition(':')[0]}:2,{flags}"))

    @rule(n=numbers)
    def a_mail_is_renamed(self, n: int) -> None:
        self._with_one(n, lambda path: self.disk.rename(path, f"{1_800_000_000 + n}.{path.name.partition('.')[2]}"))

    @rule(folder=st.sampled_from(FOLDERS[1:]))
    def a_folder_is_lost(self, folder: str) -> None:
        if (self.root / "Maildir" / folder).exists():
            self.disk.lose_folder(folder)

    @rule(who=people, mine=st.booleans(), days=st.integers(6, 600), box=st.sampled_from(BOXES))
    def a_mail_comes_into_a_box(self, who: str, mine: bool, days: int, box: str) -> None:
        box = box if mine else "Old.mbox"
        self.disk.boxes[box].append(self.disk.new(who, mine, days))
        self.disk.write_box(box)

    @rule(n=numbers, box=st.sampled_from(BOXES))
    def a_box_loses_a_mail(self, n: int, box: str) -> None:
        if letters := self.disk.boxes[box]:
            letters.pop(n % len(letters))
            self.disk.write_box(box)

    # --- calendar and cards --------------------------------------------------------------------

    @rule(number=st.integers(0, 900), guests=st.sets(people, min_size=1))
    def an_event_is_entered(self, number: int, guests: set[str]) -> None:
        self.disk.events[number] = tuple(sorted(guests))
        self.disk.write_calendar()

    @rule(n=numbers, guest=st.booleans())
    def an_event_or_a_guest_is_taken_out(self, n: int, guest: bool) -> None:
        if events := sorted(self.disk.events):
            number = events[n % len(events)]
            guests = self.disk.events.pop(number)
            if guest and len(guests) > 1:
                self.disk.events[number] = guests[1:]
            self.disk.write_calendar()

    @rule(name=st.sampled_from(PLANS), numbers=st.sets(st.integers(0, 900), min_size=1, max_size=3), who=people)
    def a_plan_is_written(self, name: str, numbers: set[int], who: str) -> None:
        self.disk.plans.setdefault(name, {}).update(dict.fromkeys(numbers, who))
        self.disk.write_plan(name)
        self.planned[name] |= {(who, held(number)) for number in numbers}

    @rule(name=st.sampled_from(PLANS))
    def a_plan_loses_an_event(self, name: str) -> None:
        if plan := self.disk.plans.get(name):
            del plan[max(plan)]
            self.disk.write_plan(name)

    @rule(name=st.sampled_from(PLANS))
    def a_plan_is_lost(self, name: str) -> None:
        self.disk.lose_plan(name)

    @rule(who=people)
    def a_card_comes_or_goes(self, who: str) -> None:
        self.disk.cards ^= {who}
        self.disk.write_cards()

    # --- what we do ----------------------------------------------------------------------------

    @rule(hours=st.integers(-60, 60))
    def the_clock_is_changed(self, hours: int) -> None:
        self.now = NOW + timedelta(hours=hours)

    @rule(pair=st.sets(people, min_size=2, max_size=2), together=st.booleans())
    def the_owner_says_who_is_who(self, pair: set[str], together: bool) -> None:
        with opened(self.settings) as (_cache, state):
            state.state_together(min(pair), max(pair), together)

    @rule()
    def the_cache_is_deleted(self) -> None:
        self.read = None
        for path in self.settings.state.glob("cache.db*"):
            path.unlink()

    @rule(n=numbers)
    def a_mail_and_the_cache_are_deleted_together(self, n: int) -> None:
        self.a_mail_is_deleted(n)
        self.the_cache_is_deleted()

    @rule(after=st.integers(0, 60))
    def a_reading_is_killed(self, after: int) -> None:
        self.ever |= self.disk.facts()
        with opened(self.settings) as (cache, state):
            Dying.left = after
            try:
                sync(self.settings, cache, state, self.now)
            except Killed:
                self.read = None
                return
        self._look_at_plans()

    @rule()
    def a_morning(self) -> None:
        self.ever |= self.disk.facts()
        with opened(self.settings) as (cache, state):
            sync(self.settings, cache, state, self.now)
            ties = tuple(Ties(self.settings, cache, state, self.now))
            keep_last(ties, cache, state)
        self.sure |= self.disk.facts()
        self._look_at_plans()
        self._facts_are_kept(ties)

    @precondition(lambda self: self.settings.state.exists())
    @rule()
    def a_fresh_reading_says_the_same(self) -> None:
        self.a_morning()
        self._is_as_fresh()

    def teardown(self) -> None:
        if hasattr(self, "root"):
            self.a_morning()
            self._is_as_fresh()
            shutil.rmtree(self.root)

    # --- what must hold ------------------------------------------------------------------------

    def _facts_are_kept(self, ties: tuple[Tie, ...]) -> None:
        """The last contact each way is that of the mail ever seen, of meetings that of the calendars as they are now or
        were when they vanished."""
        for who in PEOPLE:
            tie = next((tie for tie in ties if who in tie.person.addresses), None)
            them = {who} if tie is None else {*tie.person.addresses}
            last = {one.direction.value: one.when for one in tie.contacts} if tie is not None else {}
            for way in ("inbound", "outbound"):
                told = last.get(way)
                assert told is None or any((one, way, told) in self.ever for one in them)
                self._is_at_least(
                    told, {when for one, direction, when in self.sure if one in them and direction == way}
                )
            there = {when for one, when in self.disk.met() if one in them}
            lost = {
                at for name in PLANS if name not in self.disk.plans for one, at in self.planned[name] if one in them
            }
            assert last.get("meeting") is None or last["meeting"] in there | lost
            kept = {when for met in self.kept.values() for one, when in met if one in them}
            self._is_at_least(last.get("meeting"), there | kept)

    def _is_at_least(self, told: datetime | None, facts: set[datetime]) -> None:
        assert not facts or (told is not None and told >= max(facts))

    def _look_at_plans(self) -> None:
        """A reading has ended: calendars of several events that vanished since the last one leave their days."""
        for name in self.disk.plans:
            self.kept.pop(name, None)
        for name, plan in (self.read or {}).items():
            if name not in self.disk.plans and len(plan) > 1:
                self.kept[name] = {(guest, held(number)) for number, guest in plan.items()}
        self.read = {name: dict(plan) for name, plan in self.disk.plans.items()}

    def _is_as_fresh(self) -> None:
        with opened(self.settings) as (cache, state):
            before = _told(self.settings, cache, state, self.now)
        fresh = Settings(**{**_fields(self.settings), "state": self.root / "fresh"})
        fresh.state.mkdir()
        shutil.copy(self.settings.state / "state.db", fresh.state / "state.db")
        with opened(fresh) as (cache, state):
            sync(fresh, cache, state, self.now)
            after = _told(fresh, cache, state, self.now)
        assert before == after
        known, read = _stored(self.settings.state), _stored(fresh.state)
        # How far an account was read that is there no more, only those know who were there.
        there = {row.partition(")")[0] for row in read.get(_REACH, [])}
        known[_REACH] = [row for row in known.get(_REACH, []) if row.partition(")")[0] in there]
        assert differences(known, {_REACH: [], **read}) == []
        shutil.rmtree(fresh.state)

    def _with_one(self, n: int, do: Callable[[Path], object]) -> None:
        if paths := sorted(self.disk.letters):
            do(paths[n % len(paths)])


def _told(config: Settings, cache: Cache, state: State, now: datetime) -> dict[str, object]:
    """What a tie looks like from outside, and what a morning would find in it."""
    house = House(config, _rules(), cache, state)
    return {
        one.tie.person.key: (
            one.tie.person.name,
            one.tie.person.addresses,
            [(each.when, each.direction, each.id) for each in one.tie.contacts],
            [letter.contact.id for letter in one.tie.letters],
            one.tie.obligations,
            one.findings,
        )
        for one in consider_all(Ties(config, cache, state, now), house, now)
    }


@lru_cache
def _rules() -> tuple[Rule, ...]:
    return compile_rules(shipped_rules(), TYPES, STANCES)[0]


def _stored(folder: Path) -> dict[str, list[str]]:
    told = memory_of(folder)
    return {
        name: rows
        for name, rows in told.items()
        if name.startswith("cache.db ") and name.split()[1] not in _NOT_COMPARED
    }


def _fields(config: Settings) -> dict[str, Any]:
    return {name: getattr(config, name) for name in config.__dataclass_fields__}


PARTS = (1, 2)  # so that two processes may share them


def _run(part: int, examples: int) -> None:
    """`examples` stories, others in each part: what is drawn hangs on the name."""
    run_state_machine_as_test(
        type(f"Machine{part}", (Machine,), {}),
        settings=settings(
            max_examples=examples,
            stateful_step_count=14,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.mark.parametrize("part", PARTS)
def test_what_is_remembered_is_what_lies_there_and_the_facts_of_before(part: int) -> None:
    _run(part, 100)


@pytest.mark.nightly
@pytest.mark.parametrize("part", PARTS)
def test_two_thousand_stories_of_what_happens_to_a_mailbox(part: int, scale: float) -> None:
    _run(part, max(50, round(1000 * scale)))
