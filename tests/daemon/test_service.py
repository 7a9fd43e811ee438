"""The clock over simulated days: which children it starts and when, and how it ends. No real second passes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import schedule

from config.schema import Me, Morning, Settings, SettingsError
from config.words import LANGUAGES, in_words, say
from daemon.service import Service, Surroundings

TOKYO = ZoneInfo("Asia/Tokyo")


class FakeChild:
    """A child that runs for so many of the clock's waits; it may hang, and it may refuse to end."""

    def __init__(self, waits: int = 1, status: int = 0, stubborn: bool = False) -> None:
        self.left, self.status, self.stubborn = waits, status, stubborn
        self.terminated = self.killed = False
        self.on_end: Callable[[], None] = lambda: None

    def poll(self) -> int | None:
        if self.killed or (self.terminated and not self.stubborn):
            return -15
        self.left -= 1
        return self.status if self.left < 0 else None

    def terminate(self) -> None:
        self.terminated = True
        self.on_end()

    def kill(self) -> None:
        self.killed = True


def _quick(_command: Sequence[str]) -> FakeChild:
    return FakeChild()


class World:
    """Time that passes only when the clock waits; a diary of what was started."""

    def __init__(self, start: datetime, until: datetime) -> None:
        self.time, self.until = start, until
        self.started: list[tuple[datetime, str]] = []
        self.children: list[FakeChild] = []
        self.finished: set[date] = set()
        self.settings = Settings(Path("c.yaml"), Me("M", ("m@a.test",)), TOKYO, Path("state"), poll_minutes=15)
        self.said: list[str] = []
        self.morning_works = True
        self.child: Callable[[Sequence[str]], FakeChild] = _quick
        self.jumps: list[
            tuple[datetime, timedelta]
        ] = []  # of the clock: a machine that slept, or a clock that is put right
        self.passed = 0.0
        self.load: Callable[[], Settings] = lambda: self.settings

    def now(self) -> datetime:
        return self.time

    def start(self, command: Sequence[str]) -> FakeChild:
        words = " ".join(command[1:])
        self.started.append((self.time, words))
        if words.startswith("morning") and self.morning_works:
            self.finished.add(self.time.astimezone(TOKYO).date())
        child = self.child(command)
        self.children.append(child)
        return child

    def wait(self, stop: threading.Event, seconds: float) -> None:
        if stop.is_set():
            return
        self.passed += max(seconds, 0.01)
        self.time += timedelta(seconds=max(seconds, 0.01))
        for at, far in list(self.jumps):
            if self.time >= at:
                self.time += far
                self.jumps.remove((at, far))
        if self.time >= self.until and not self.jumps:
            stop.set()

    def surroundings(self) -> Surroundings:
        return Surroundings(
            self.now,
            self.start,
            lambda day: day in self.finished,
            self.read_settings,
            self.said.append,
            self.wait,
            lambda: self.passed,
        )

    def read_settings(self) -> Settings:
        return self.load()

    def mornings(self) -> list[datetime]:
        return [at.astimezone(TOKYO) for at, words in self.started if words.startswith("morning")]

    def polls(self) -> list[datetime]:
        return [at for at, words in self.started if words == "sync --due"]


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    made = World(datetime(2026, 11, 24, 5, 0, tzinfo=TOKYO), datetime(2026, 11, 25, 5, 0, tzinfo=TOKYO))

    class Clock(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return made.time.astimezone(tz) if tz else made.time.astimezone(TOKYO).replace(tzinfo=None)

    class Module:
        datetime = Clock
        timedelta = timedelta
        time = time

    monkeypatch.setattr(schedule, "datetime", Module)
    return made


def run(world: World) -> Service:
    service = Service(["tsunagari"], world.surroundings())
    service.run()
    return service


def test_a_day_has_a_poll_every_quarter_of_an_hour_and_one_morning_at_seven(world: World) -> None:
    run(world)
    assert 93 <= len(world.polls()) <= 97
    assert [at.replace(second=0, microsecond=0) for at in world.mornings()] == [
        datetime(2026, 11, 24, 7, 0, tzinfo=TOKYO)
    ]


def test_a_machine_that_slept_over_seven_catches_up_once(world: World) -> None:
    world.jumps = [(datetime(2026, 11, 24, 6, 30, tzinfo=TOKYO), timedelta(hours=4))]
    run(world)
    (only,) = world.mornings()
    assert only.hour == 10


def test_a_morning_that_fails_is_tried_again_but_not_in_a_tight_circle(world: World) -> None:
    world.morning_works = False
    world.child = lambda command: FakeChild(status=1 if command[1] == "morning" else 0)
    world.until = datetime(2026, 11, 24, 9, 0, tzinfo=TOKYO)
    run(world)
    tries = world.mornings()
    assert 5 <= len(tries) <= 9
    assert all(after - before >= timedelta(minutes=14) for before, after in pairwise(tries))


def test_a_morning_that_waits_for_mail_is_looked_after_every_five_minutes_and_reads_in_place_of_the_polls(
    world: World,
) -> None:
    world.morning_works = False
    world.until = datetime(2026, 11, 24, 8, 0, tzinfo=TOKYO)
    run(world)
    tries = world.mornings()
    assert 11 <= len(tries) <= 12
    assert all(timedelta(minutes=5) <= after - before <= timedelta(minutes=6) for before, after in pairwise(tries))
    assert [at for at in world.polls() if at > tries[0] + timedelta(minutes=1)] == []
    world.morning_works, world.until = True, datetime(2026, 11, 24, 10, 0, tzinfo=TOKYO)
    run(world)
    assert len(world.mornings()) == len(tries) + 1
    assert [at for at in world.polls() if at > tries[-1] + timedelta(minutes=30)] != []


def test_where_one_account_is_refused_and_another_away_the_waiting_morning_asks_in_place_of_the_polls(
    world: World,
) -> None:
    world.morning_works = False
    world.child = lambda command: FakeChild(status=1 if command[1] == "morning" else 0)
    run(world)
    looks = sorted(at for at, _ in world.started if at >= world.mornings()[0])
    assert min(later - earlier for earlier, later in pairwise(looks)) >= timedelta(minutes=15)


def test_a_morning_that_was_wrongly_called_keeps_no_poll_from_coming(world: World) -> None:
    world.morning_works = False
    world.child = lambda command: FakeChild(status=2 if command[1] == "morning" else 0)
    run(world)
    assert len(world.polls()) > 90


def test_a_morning_already_done_today_is_not_done_again_by_a_clock_started_later(world: World) -> None:
    world.time = datetime(2026, 11, 24, 12, 0, tzinfo=TOKYO)
    world.finished.add(date(2026, 11, 24))
    world.until = datetime(2026, 11, 24, 18, 0, tzinfo=TOKYO)
    run(world)
    assert world.mornings() == []


def test_a_child_that_hangs_is_ended_and_the_clock_goes_on(world: World) -> None:
    world.child = lambda command: FakeChild(waits=10**9, stubborn=True) if len(world.started) == 1 else FakeChild()
    run(world)
    assert world.children[0].terminated
    assert world.children[0].killed
    assert len(world.polls()) > 10


@pytest.mark.parametrize("days", [-365, -10, 365])
def test_a_child_has_its_hours_whatever_the_clock_is_put_to(world: World, days: int) -> None:
    at = world.time
    world.jumps = [(at + timedelta(minutes=1), timedelta(days=days))]
    world.until = at + timedelta(days=days, hours=7)
    ended: list[float] = []
    slow = FakeChild(waits=10**9)
    slow.on_end = lambda: ended.append(world.passed)
    world.child = lambda command: slow if len(world.started) == 1 else FakeChild()
    run(world)
    assert world.children[0].terminated
    assert ended[0] == pytest.approx(6 * 3600, abs=60)


def test_a_clock_that_was_far_ahead_and_is_put_right_keeps_neither_looks_nor_the_morning_away(world: World) -> None:
    world.morning_works = False
    world.child = lambda command: FakeChild(status=1 if command[1] == "morning" else 0)
    world.time = datetime(2027, 11, 24, 6, 50, tzinfo=TOKYO)
    world.jumps = [(datetime(2027, 11, 24, 7, 5, tzinfo=TOKYO), timedelta(days=-365))]
    world.until = datetime(2026, 11, 24, 9, 0, tzinfo=TOKYO)
    run(world)
    assert any(at.year == 2027 for at in world.mornings())
    right = [at for at in world.mornings() if at.year == 2026]
    assert len(right) >= 5
    assert right[0].time() < time(7, 15)


def test_looks_come_again_soon_where_a_clock_was_put_back_by_a_day(world: World) -> None:
    world.finished.add(date(2026, 11, 24))
    world.finished.add(date(2026, 11, 23))
    world.jumps = [(datetime(2026, 11, 24, 5, 40, tzinfo=TOKYO), timedelta(days=-1))]
    world.until = datetime(2026, 11, 23, 6, 40, tzinfo=TOKYO)
    run(world)
    assert len([at for at in world.polls() if at.astimezone(TOKYO).day == 23]) >= 3


def test_a_word_to_stop_ends_the_running_child_too(world: World) -> None:
    world.child = lambda command: FakeChild(waits=10**9)
    world.until = datetime(2026, 11, 24, 5, 1, tzinfo=TOKYO)
    run(world)
    assert len(world.children) == 1
    assert world.children[0].terminated
    assert world.time - world.until < timedelta(seconds=2)


def test_new_settings_are_taken_at_a_word_and_bad_ones_refused(world: World) -> None:
    service = Service(["tsunagari"], world.surroundings())
    later = Settings(
        Path("c.yaml"), Me("M", ("m@a.test",)), TOKYO, Path("state"), morning=Morning(at=time(8, 0)), poll_minutes=60
    )
    world.load = lambda: later
    service.reload = True
    service.run()
    assert world.mornings()[0].hour == 8
    assert len(world.polls()) < 30

    def refuse() -> Settings:
        raise SettingsError(())

    world.load = refuse
    service.reload = True
    service._wake()
    assert service.settings is later
    assert world.said == [in_words(say("service.read_again"), "en"), in_words(say("service.refused", n=0), "en")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_failed_child_is_named_by_its_status_alone_in_the_language_of_the_owner(world: World, language: str) -> None:
    settings = replace(world.load(), language=language)
    world.load = lambda: settings
    world.child = lambda command: FakeChild(status=1)
    world.until = datetime(2026, 11, 24, 5, 10, tzinfo=TOKYO)
    run(world)
    assert world.said[0] == in_words(say("service.ended", job="sync", status=1), language)
