"""Calendars in files: what becomes a meeting, what is named as broken, and what is read again."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.schema import Account
from config.words import LANGUAGES, in_words
from connectors.base import Source, nothing_known
from connectors.files import Place
from connectors.ics import IcsSource, open_source
from connectors.meetings import AHEAD, PAST, read_calendar
from connectors.model import Answer, Batch, Broken, Mailbox, Meeting
from connectors.series import Window
from tests.contract.source_contract import NOW, LosingContract, Shelf, Stand

TOKYO = ZoneInfo("Asia/Tokyo")
WINDOW = Window(NOW - PAST, NOW + AHEAD, TOKYO)
START = "DTSTART;TZID=Asia/Tokyo:20261102T090000"
HOUR = "DURATION:PT1H"
WEEKLY = "RRULE:FREQ=WEEKLY;COUNT=3"


def event(*lines: str, uid: str = "one@x") -> str:
    return "\r\n".join(["BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20261101T000000Z", *lines, "END:VEVENT"])


def calendar(*events: str, top: str = "") -> bytes:
    rows = ["BEGIN:VCALENDAR", "VERSION:2.0", *([top] if top else []), *events, "END:VCALENDAR", ""]
    return "\r\n".join(rows).encode()


def read(raw: bytes) -> tuple[list[Meeting], list[Broken]]:
    items = list(read_calendar(raw, "c.ics", WINDOW))
    return [i for i in items if isinstance(i, Meeting)], [i for i in items if isinstance(i, Broken)]


def one(*lines: str, top: str = "") -> Meeting:
    meetings, broken = read(calendar(event(*lines), top=top))
    assert not broken
    assert len(meetings) == 1
    return meetings[0]


def reasons(broken: Iterable[Broken]) -> list[str]:
    return [item.reason.key.removeprefix("calendar.") for item in broken]


def held(meetings: Iterable[Meeting]) -> list[str]:
    """The days on which they take place, in Tokyo, without those that were called off."""
    return sorted(f"{m.start.astimezone(TOKYO):%m-%d %H:%M}" for m in meetings if not m.cancelled)


# --- the contract of every source ----------------------------------------------------------------


def source_of(path: Path) -> IcsSource:
    return IcsSource(Place(path, ".ics"), TOKYO, batch_size=2)


class TestFolderOfCalendars(LosingContract):
    @pytest.fixture
    def filled(self, tmp_path: Path) -> Stand:
        (tmp_path / "work").mkdir()
        (tmp_path / "a.ics").write_bytes(calendar(event(START, HOUR, WEEKLY, uid="series@x")))
        (tmp_path / "b.ics").write_bytes(calendar(event(HOUR, uid="no-start@x"), event(START, uid="good@x")))
        (tmp_path / "c.ics").write_bytes(b"")
        (tmp_path / "work" / "d.ics").write_bytes(calendar(event(START, uid="deep@x")))
        days = (f"series@x/202611{day:02d}T000000Z" for day in (2, 9, 16))

        def add() -> str:
            (tmp_path / "new.ics").write_bytes(calendar(event(START, uid="new@x")))
            return "new@x"

        def remove() -> str:
            (tmp_path / "work" / "d.ics").unlink()
            return "deep@x"

        def remove_broken() -> None:
            (tmp_path / "c.ics").unlink()
            (tmp_path / "b.ics").write_bytes(calendar(event(START, uid="good@x")))

        return Stand(
            lambda _known: source_of(tmp_path),
            frozenset((*days, "good@x", "deep@x")),
            frozenset(("b.ics#no-start@x", "c.ics")),
            add,
            remove,
            remove_broken,
        )

    @pytest.fixture
    def empty(self, tmp_path: Path) -> Stand:
        return Stand(lambda _known: source_of(tmp_path), frozenset())

    @pytest.fixture
    def missing(self, tmp_path: Path) -> Stand:
        return Stand(lambda _known: source_of(tmp_path / "nowhere"), frozenset())


class TestOneCalendar(LosingContract):
    @pytest.fixture
    def filled(self, tmp_path: Path) -> Stand:
        path = tmp_path / "calendar.ics"
        first = [event(START, uid="1@x"), event(START, "RRULE:FREQ=SECONDLY", uid="2@x"), event(START, uid="3@x")]
        path.write_bytes(calendar(*first))

        def add() -> str:
            path.write_bytes(calendar(*first, event(START, uid="4@x")))
            return "4@x"

        def remove() -> str:
            path.write_bytes(calendar(*first[:2]))
            return "3@x"

        def remove_broken() -> None:
            path.write_bytes(calendar(first[0], first[2]))

        broken = frozenset(("calendar.ics#2@x",))
        return Stand(lambda _known: source_of(path), frozenset(("1@x", "3@x")), broken, add, remove, remove_broken)

    @pytest.fixture
    def empty(self, tmp_path: Path) -> Stand:
        (tmp_path / "calendar.ics").write_bytes(calendar())
        return Stand(lambda _known: source_of(tmp_path / "calendar.ics"), frozenset())

    @pytest.fixture
    def missing(self, tmp_path: Path) -> Stand:
        return Stand(lambda _known: source_of(tmp_path / "nowhere.ics"), frozenset())


# --- what is read again --------------------------------------------------------------------------


def test_an_account_opens_as_a_source_in_its_zone(tmp_path: Path) -> None:
    (tmp_path / "c.ics").write_bytes(calendar(event("DTSTART:20261102T090000")))
    source: Source = open_source(Account("dates", "ics", path=tmp_path), nothing_known, TOKYO)
    (batch,) = source.fetch(None, None, NOW)
    (meeting,) = batch.items
    assert isinstance(meeting, Meeting)
    assert meeting.start == datetime(2026, 11, 2, tzinfo=UTC)


def test_an_unchanged_calendar_is_not_read_again(tmp_path: Path) -> None:
    (tmp_path / "c.ics").write_bytes(calendar(event(START)))
    (batch,) = source_of(tmp_path).fetch(None, None, NOW)
    assert list(source_of(tmp_path).fetch(batch.cursor, None, NOW)) == []


def test_a_changed_calendar_takes_the_place_of_what_it_said_before(tmp_path: Path) -> None:
    path, shelf = tmp_path / "c.ics", Shelf()
    stand = Stand(lambda _known: source_of(tmp_path), frozenset())
    path.write_bytes(calendar(event(START, uid="gone@x"), event(HOUR, uid="mended@x")))
    shelf.read(stand)
    assert (shelf.good(), shelf.broken()) == ({"gone@x"}, {"c.ics#mended@x"})
    path.write_bytes(calendar(event(START, HOUR, uid="mended@x")))
    shelf.read(stand)
    assert (shelf.good(), shelf.broken()) == ({"mended@x"}, set())


def test_what_came_from_a_vanished_file_goes(tmp_path: Path) -> None:
    shelf, stand = Shelf(), Stand(lambda _known: source_of(tmp_path), frozenset())
    (tmp_path / "a.ics").write_bytes(calendar(event(START, uid="a@x")))
    (tmp_path / "b.ics").write_bytes(calendar(event(START, uid="b@x")))
    shelf.read(stand)
    (tmp_path / "a.ics").unlink()
    shelf.read(stand)
    assert shelf.good() == {"b@x"}


def test_a_series_without_end_is_unrolled_further_as_time_goes_on(tmp_path: Path) -> None:
    source = IcsSource(Place(tmp_path, ".ics"), TOKYO)
    (tmp_path / "c.ics").write_bytes(calendar(event(START, HOUR, "RRULE:FREQ=WEEKLY")))
    (batch,) = source.fetch(None, None, NOW)
    later = NOW + timedelta(days=40)
    (again,) = source.fetch(batch.cursor, None, later)
    assert last_start(again) > last_start(batch)
    assert again.replaces == ("c.ics",)
    assert list(source.fetch(again.cursor, None, later + timedelta(days=1))) == []


def last_start(batch: Batch) -> datetime:
    return max(item.start for item in batch.items if isinstance(item, Meeting))


def test_another_zone_in_the_settings_reads_everything_again(tmp_path: Path) -> None:
    (tmp_path / "c.ics").write_bytes(calendar(event("DTSTART:20261102T090000")))
    (batch,) = source_of(tmp_path).fetch(None, None, NOW)
    (again,) = IcsSource(Place(tmp_path, ".ics"), ZoneInfo("Europe/Berlin")).fetch(batch.cursor, None, NOW)
    (meeting,) = again.items
    assert isinstance(meeting, Meeting)
    assert meeting.start == datetime(2026, 11, 2, 8, tzinfo=UTC)


def test_many_small_files_share_a_batch(tmp_path: Path) -> None:
    for number in range(40):
        (tmp_path / f"{number}.ics").write_bytes(calendar(event(START, uid=f"{number}@x")))
    assert len(list(IcsSource(Place(tmp_path, ".ics"), TOKYO).fetch(None, None, NOW))) == 1


def test_a_large_file_fills_several_batches_and_is_known_only_after_the_last(tmp_path: Path) -> None:
    (tmp_path / "c.ics").write_bytes(calendar(*(event(START, uid=f"{n}@x") for n in range(5))))
    batches = list(source_of(tmp_path).fetch(None, None, NOW))
    assert [len(b.items) for b in batches] == [2, 2, 1]
    assert [b.replaces for b in batches] == [(), (), ("c.ics",)]
    assert list(source_of(tmp_path).fetch(batches[-1].cursor, None, NOW)) == []
    assert sum(len(b.items) for b in source_of(tmp_path).fetch(batches[1].cursor, None, NOW)) == 5


def test_hidden_files_links_and_other_things_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / ".hidden.ics").write_bytes(calendar(event(START, uid="hidden@x")))
    (tmp_path / "notes.txt").write_text("no calendar")
    (tmp_path / "folder.ics").mkdir()
    (tmp_path / "loop").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe.ics")
    assert list(source_of(tmp_path).fetch(None, None, NOW)) == []


def test_an_unreadable_file_is_named_and_heals(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf, stand = Shelf(), Stand(lambda _known: source_of(tmp_path), frozenset())
    (tmp_path / "a.ics").write_bytes(calendar(event(START, uid="a@x")))
    (tmp_path / "b.ics").write_bytes(calendar(event(START, uid="b@x")))
    shelf.read(stand)
    (tmp_path / "b.ics").write_bytes(calendar(event(START, uid="new@x")))
    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", _refused)
        shelf.read(stand)
    assert (shelf.good(), shelf.broken()) == ({"a@x", "b@x"}, {"b.ics"})  # what was read before still holds
    shelf.read(stand)
    assert (shelf.good(), shelf.broken()) == ({"a@x", "new@x"}, set())


def _refused(path: Path) -> bytes:
    raise PermissionError(path)


def test_a_cursor_that_makes_no_sense_costs_time_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "c.ics").write_bytes(calendar(event(START)))
    for cursor in ({}, {"files": 3}, {"files": {"c.ics": ["x"]}}, {"stamp": None, "files": {"c.ics": [1, 2, "", 5]}}):
        (batch,) = source_of(tmp_path).fetch(cursor, None, NOW)
        assert len(batch.items) == 1


# --- times ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "moment"),
    [
        ("DTSTART;TZID=Asia/Tokyo:20261102T090000", "2026-11-02T00:00:00+00:00"),
        ("DTSTART:20261102T000000Z", "2026-11-02T00:00:00+00:00"),
        ("DTSTART;TZID=Tokyo Standard Time:20261102T090000", "2026-11-02T00:00:00+00:00"),
        ("DTSTART;TZID=W. Europe Standard Time:20261102T090000", "2026-11-02T08:00:00+00:00"),
        ("DTSTART;TZID=/mozilla.org/20070129_1/Europe/Berlin:20261102T090000", "2026-11-02T08:00:00+00:00"),
        ("DTSTART;TZID=europe/berlin:20261102T090000", "2026-11-02T08:00:00+00:00"),
        ('DTSTART;TZID="(UTC+09:00) Osaka, Sapporo, Tokyo":20261102T090000', "2026-11-02T00:00:00+00:00"),
        ("DTSTART;TZID=(UTC-05:00) Eastern Time:20261102T090000", "2026-11-02T14:00:00+00:00"),
        ("DTSTART;TZID=Europe/Berlin:20261102T090000Z", "2026-11-02T09:00:00+00:00"),
        ("DTSTART:20261102T090000", "2026-11-02T00:00:00+00:00"),
        ("DTSTART;TZID=:20261102T090000", "2026-11-02T00:00:00+00:00"),
        ("DTSTART;TZID=Europe/Berlin:20260329T023000", "2026-03-29T01:30:00+00:00"),
    ],
)
def test_a_start_means_the_moment_that_its_zone_gives(start: str, moment: str) -> None:
    assert one(start).start.astimezone(UTC).isoformat() == moment


ZONE = "\r\n".join(
    ["BEGIN:VTIMEZONE", "TZID:Customized Time Zone", "BEGIN:STANDARD", "DTSTART:16010101T000000", "TZOFFSETFROM:{}",
     "TZOFFSETTO:{}", "{}END:STANDARD", "END:VTIMEZONE"]
)  # fmt: skip
CUSTOM = "DTSTART;TZID=Customized Time Zone:20261102T090000"


def test_a_zone_that_the_file_defines_is_believed() -> None:
    assert one(CUSTOM, top=ZONE.format("+0530", "+0530", "")).start == datetime(2026, 11, 2, 3, 30, tzinfo=UTC)


def test_two_files_may_mean_different_zones_by_one_name() -> None:
    first = one(CUSTOM, top=ZONE.format("+0100", "+0100", ""))
    second = one(CUSTOM, top=ZONE.format("-0800", "-0800", ""))
    assert (first.start.astimezone(UTC).hour, second.start.astimezone(UTC).hour) == (8, 17)


def test_a_zone_may_be_defined_behind_its_event() -> None:
    meetings, broken = read(calendar(event(CUSTOM), ZONE.format("+0530", "+0530", "")))
    assert not broken
    assert meetings[0].start == datetime(2026, 11, 2, 3, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "name", ["Tokio Standard", "../../../../etc/passwd", "/etc/localtime", "A" * 5000, "Asia/Tok\0yo"]
)
def test_an_unknown_zone_is_read_as_ones_own_and_said(name: str) -> None:
    meetings, broken = read(calendar(event(f"DTSTART;TZID={name}:20261102T090000")))
    assert meetings[0].start == datetime(2026, 11, 2, tzinfo=UTC)
    assert reasons(broken) in (["unknown_zone"], [])  # /etc/localtime ends in no zone's name either
    assert all(len(item.source) < 200 for item in broken)


@pytest.mark.parametrize(("offset", "rule"), [("+0900", "RRULE:FREQ=SECONDLY\r\n"), ("+9900", "RRULE:FREQ=YEARLY\r\n")])
def test_a_hostile_definition_of_a_zone_is_not_used_and_is_said(offset: str, rule: str) -> None:
    meetings, broken = read(calendar(event(CUSTOM), top=ZONE.format(offset, "+0900", rule)))
    assert len(meetings) == 1
    assert reasons(broken) == ["unknown_zone"]


def test_an_end_or_a_length_or_neither() -> None:
    assert one(START, "DTEND;TZID=Asia/Tokyo:20261102T103000").end == datetime(2026, 11, 2, 1, 30, tzinfo=UTC)
    assert one(START, "DURATION:PT45M").end == datetime(2026, 11, 2, 0, 45, tzinfo=UTC)
    assert one(START).end == one(START).start


@pytest.mark.parametrize(
    ("lines", "days"),
    [
        (("DTSTART;VALUE=DATE:20261102",), 1),
        (("DTSTART:20261102",), 1),
        (("DTSTART;VALUE=DATE:20261102", "DTEND;VALUE=DATE:20261102"), 1),
        (("DTSTART;VALUE=DATE:20261102", "DTEND;VALUE=DATE:20261105"), 3),
        (("DTSTART;TZID=Asia/Tokyo:20261102T000000", "DURATION:P1D", "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"), 1),
    ],
)
def test_an_all_day_entry_lasts_from_midnight_to_midnight_of_the_owner(lines: tuple[str, ...], days: int) -> None:
    meeting = one(*lines)
    assert meeting.all_day
    assert (meeting.start, meeting.end) == (
        datetime(2026, 11, 2, tzinfo=TOKYO),
        datetime(2026, 11, 2 + days, tzinfo=TOKYO),
    )


# --- series --------------------------------------------------------------------------------------


def exception(slot: int, day: int, *lines: str) -> str:
    return event(
        f"RECURRENCE-ID;TZID=Asia/Tokyo:202611{slot:02d}T090000",
        f"DTSTART;TZID=Asia/Tokyo:202611{day:02d}T090000",
        HOUR,
        *lines,
    )


def test_a_day_of_a_series_is_named_by_its_original_start_in_utc() -> None:
    meetings, _ = read(calendar(event(START, HOUR, WEEKLY), exception(9, 11)))
    assert [m.id for m in meetings] == [f"one@x/202611{day:02d}T000000Z" for day in (2, 9, 16)]
    assert held(meetings) == ["11-02 09:00", "11-11 09:00", "11-16 09:00"]


def test_a_single_event_is_named_by_its_uid_alone() -> None:
    assert one(START).id == "one@x"


def test_an_event_at_the_end_of_all_time_means_never() -> None:
    assert read(calendar(event("DTSTART:99991231T235959Z"))) == ([], [])


def test_the_future_of_a_series_is_read_too_and_ends_where_the_window_ends() -> None:
    meetings, _ = read(calendar(event(START, HOUR, "RRULE:FREQ=WEEKLY")))
    assert NOW + timedelta(days=390) < max(m.start for m in meetings) <= NOW + AHEAD


def test_a_series_keeps_its_hour_when_the_clocks_change() -> None:
    meetings, _ = read(calendar(event("DTSTART;TZID=Europe/Berlin:20261019T090000", HOUR, WEEKLY)))
    assert [m.start.astimezone(UTC).hour for m in meetings] == [7, 8, 8]


@pytest.mark.parametrize(
    ("others", "days"),
    [
        ([exception(9, 9, "STATUS:CANCELLED")], ["11-02 09:00", "11-16 09:00"]),
        ([exception(9, 9, "SUMMARY:Canceled: Weekly")], ["11-02 09:00", "11-16 09:00"]),
        ([exception(9, 10, "SEQUENCE:10"), exception(9, 12, "SEQUENCE:1")], ["11-02 09:00", "11-10 09:00", "11-16 09:00"]),
        ([event("RECURRENCE-ID;VALUE=DATE:20261109", "DTSTART;TZID=Asia/Tokyo:20261110T090000")], ["11-02 09:00", "11-10 09:00", "11-16 09:00"]),
        ([event("RECURRENCE-ID:20261109T000000Z", "DTSTART;TZID=Asia/Tokyo:20261110T090000")], ["11-02 09:00", "11-10 09:00", "11-16 09:00"]),
        (
            [event("RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Asia/Tokyo:20261109T090000", "DTSTART;TZID=Asia/Tokyo:20261110T100000")],
            ["11-02 09:00", "11-10 10:00", "11-17 10:00"],
        ),
    ],
)  # fmt: skip
def test_an_exception_rules_its_own_day(others: list[str], days: list[str]) -> None:
    meetings, broken = read(calendar(*others, event(START, HOUR, WEEKLY)))
    assert not broken
    assert held(meetings) == days


def test_struck_and_added_days() -> None:
    lines = ("EXDATE;TZID=Asia/Tokyo:20261109T090000", "RDATE;TZID=Asia/Tokyo:20261120T150000")
    assert held(read(calendar(event(START, HOUR, WEEKLY, *lines)))[0]) == ["11-02 09:00", "11-16 09:00", "11-20 15:00"]


def test_a_struck_day_without_zone_means_the_zone_of_its_series() -> None:
    lines = ("DTSTART;TZID=Europe/Berlin:20261102T090000", HOUR, WEEKLY, "EXDATE:20261109T090000", "RDATE:")
    assert held(read(calendar(event(*lines)))[0]) == ["11-02 17:00", "11-16 17:00"]


def test_an_exception_for_a_day_that_the_series_does_not_have_is_named_and_the_series_is_well() -> None:
    meetings, broken = read(calendar(event(START, HOUR, WEEKLY), exception(5, 5)))
    assert held(meetings) == ["11-02 09:00", "11-09 09:00", "11-16 09:00"]
    assert reasons(broken) == ["no_such_day"]


def test_an_exception_without_its_series_is_a_meeting_by_itself() -> None:
    meeting = one(START, HOUR, "RECURRENCE-ID:20261102T000000Z")
    assert meeting.id == "one@x/20261102T000000Z"


def test_of_two_versions_of_an_event_the_newer_holds_wherever_it_stands() -> None:
    newer = event("DTSTART;TZID=Asia/Tokyo:20261103T090000", "SEQUENCE:2")
    older = event(START, "SEQUENCE:1")
    for events in ((newer, older), (older, newer)):
        assert held(read(calendar(*events))[0]) == ["11-03 09:00"]


def test_a_yearly_birthday_since_1604_is_unrolled_within_the_window_only() -> None:
    meetings, broken = read(calendar(event("DTSTART;VALUE=DATE:16040503", "RRULE:FREQ=YEARLY")))
    assert not broken
    assert 20 <= len(meetings) <= 22
    assert {m.occurrence[4:] for m in meetings} == {"0503T000000Z"}


def test_rules_with_blanks_and_a_day_as_end_are_understood() -> None:
    rule = "RRULE:FREQ=WEEKLY;BYDAY=MO, TH;UNTIL=20261112"
    assert held(read(calendar(event(START, HOUR, rule)))[0])[:3] == ["11-02 09:00", "11-05 09:00", "11-09 09:00"]


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ("FREQ=SECONDLY", "too_fine"),
        ("FREQ=MINUTELY;COUNT=1000000000", "too_fine"),
        ("FREQ=HOURLY", "too_fine"),
        ("FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6;BYMINUTE=0,15,30,45", "too_fine"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "never"),
        ("FREQ=DAILY;INTERVAL=7;BYDAY=TU", "never"),
        ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300", "never"),
        ("FREQ=DAILY;UNTIL=20200101T000000Z", "never"),
        ("FREQ=DAILY;INTERVAL=0", "bad_rule"),
        ("FREQ=DAILY;COUNT=-1", "bad_rule"),
        ("FREQ=DAILY;UNTIL=soon", "bad_property"),
        ("FREQ=SOMETIMES", "bad_property"),
        ("INTERVAL=2", "bad_rule"),
        ("", "bad_rule"),
        ("FREQ=YEARLY;INTERVAL=99999999999", "bad_property"),
    ],
)
def test_a_rule_that_no_person_has_is_named_and_the_others_arrive(rule: str, reason: str) -> None:
    meetings, broken = read(calendar(event(START, HOUR, f"RRULE:{rule}"), event(START, uid="good@x")))
    assert [m.uid for m in meetings] == ["good@x"]
    assert [item.source for item in broken] == ["c.ics#one@x"]
    assert reasons(broken) == [reason]


def test_a_daily_series_since_1601_and_a_hundred_thousand_dates_are_too_many() -> None:
    daily = event("DTSTART:16010101T000000Z", "RRULE:FREQ=DAILY")
    first = datetime(2015, 6, 1, tzinfo=UTC)
    dates = ",".join(f"{first + timedelta(hours=h):%Y%m%dT%H%M%SZ}" for h in range(100_000))
    assert reasons(read(calendar(daily))[1]) == ["too_many_days"]
    assert reasons(read(calendar(event(START, f"RDATE:{dates}")))[1]) == ["too_many_days"]


# --- broken events -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        ((HOUR,), "no_start"),
        (("DTSTART:2026-11-02 09:00",), "bad_property"),
        (("DTSTART:00000101T000000Z",), "bad_property"),
        (("DTSTART:20261102T000000Z", "DTSTART:20251102T000000Z"), "twice"),
        ((START, "DTEND:20201102T100000Z"), "ends_before_start"),
        ((START, "DURATION:-PT1H"), "ends_before_start"),
        ((START, "DURATION:P99999999W"), "bad_property"),
        ((START, "EXDATE:yesterday"), "bad_property"),
        ((START, WEEKLY, "RECURRENCE-ID;RANGE=THISANDFUTURE:20261102T000000Z"), "lost_series"),
    ],
)
def test_an_event_whose_times_make_no_sense_is_named_and_the_others_arrive(lines: tuple[str, ...], reason: str) -> None:
    meetings, broken = read(calendar(event(*lines), event(START, uid="good@x")))
    assert [m.uid for m in meetings] == ["good@x"]
    assert [(item.source, *reasons([item])) for item in broken] == [("c.ics#one@x", reason)]


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "empty"),
        (b" \r\n", "empty"),
        (b"<!doctype html><title>Please sign in</title>", "web_page"),
        (b"Dear calendar,", "no_calendar"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:cut@x\r\nDTSTART:20261102T000000Z\r\n", "cut"),
        (
            b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * 2000 + b"END:VEVENT\r\n" * 2000 + b"END:VCALENDAR\r\n",
            "nested",
        ),
    ],
)
def test_a_file_that_is_no_sound_calendar_says_what_it_is(raw: bytes, reason: str) -> None:
    meetings, broken = read(raw)
    assert not meetings
    assert reasons(broken) == [reason]
    assert all(in_words(item.reason, language) for item in broken for language in LANGUAGES)


def test_bom_bare_line_feeds_and_a_character_cut_by_folding() -> None:
    plain = calendar(event("DTSTART:20261102T000000Z", "SUMMARY:久しぶりの打ち合わせ"))
    cut = plain.replace("久しぶり".encode(), "久しぶり".encode()[:7] + b"\r\n " + "久しぶり".encode()[7:])
    for raw in (b"\xef\xbb\xbf" + plain.replace(b"\r\n", b"\n"), cut, plain.decode().encode("cp932")):
        assert read(raw)[0][0].title == "久しぶりの打ち合わせ"


def test_a_damaged_line_that_does_not_matter_costs_only_itself() -> None:
    meeting = one(START, 'ATTENDEE;CN="a"b":mailto:x', "ATTENDEE:mailto:bo@x.example", "PRIORITY:high", "no colon here")
    assert [a.address for a in meeting.attendees] == ["bo@x.example"]


def test_answers_to_invitations_are_no_entries_of_a_calendar() -> None:
    assert read(calendar(event(START), top="METHOD:REPLY")) == ([], [])


def test_an_event_without_uid_gets_one_that_stays() -> None:
    raw = calendar(event(START)).replace(b"UID:one@x\r\n", b"")
    assert read(raw)[0][0].uid == read(raw)[0][0].uid != ""


def test_control_characters_do_not_reach_titles() -> None:
    meeting = one(START, "SUMMARY:Hi\\nBEGIN:VEVENT\x1b[31m\\n<script>", "LOCATION:A\x00B")
    assert meeting.title.isprintable()
    assert meeting.place.isprintable()


# --- what an event says --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "title",
    ["Canceled: Budget talk", "Cancelled: 1:1", "CANCELED : x", "Canceled event: Lunch", "キャンセル: 打ち合わせ",
     "キャンセル済み: 定例", "中止: 打ち合わせ", "中止：定例会", "【中止】懇親会", "[Cancelled] Weekly"],
)  # fmt: skip
def test_a_title_may_say_that_it_is_cancelled(title: str) -> None:
    assert one(START, f"SUMMARY:{title}", "STATUS:CONFIRMED").cancelled


@pytest.mark.parametrize(
    "title",
    [
        "Canceled trains\\, plan B",
        "Cancellation policy",
        "キャンセル料の件",
        "中止判断の振り返り",
        "How we cancelled: a story",
        "Weekly",
    ],
)
def test_a_title_that_only_speaks_of_cancelling_cancels_nothing(title: str) -> None:
    assert not one(START, f"SUMMARY:{title}").cancelled


def test_a_cancelled_status_and_a_cancelling_file() -> None:
    assert one(START, "STATUS:CANCELLED").cancelled
    assert one(START, top="METHOD:CANCEL").cancelled
    assert not one(START, "STATUS:TENTATIVE", top="METHOD:REQUEST").cancelled


def test_guests_with_their_answers() -> None:
    meeting = one(
        START,
        'ORGANIZER;CN=Bo;SENT-BY="mailto:office@x.example":MAILTO:Bo@X.example',
        'ATTENDEE;PARTSTAT=accepted;CN="Berg, Anna":mailto:Anna@X.EXAMPLE',
        "ATTENDEE;PARTSTAT=TENTATIVE:mailto:cy@x.example",
        "ATTENDEE;PARTSTAT=DECLINED:mailto:di@x.example",
        "ATTENDEE;PARTSTAT=DELEGATED:mailto:ed@x.example",
        "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:fy@x.example",
        "ATTENDEE:mailto:gus@x.example",
    )
    assert meeting.organizer == Mailbox("bo@x.example", "Bo")
    assert {a.address.partition("@")[0]: a.answer for a in meeting.attendees} == {
        "anna": Answer.ACCEPTED, "cy": Answer.TENTATIVE, "di": Answer.DECLINED, "ed": Answer.DECLINED,
        "fy": Answer.PENDING, "gus": Answer.UNKNOWN,
    }  # fmt: skip
    assert meeting.attendees[0].name == "Berg, Anna"
    assert meeting.heads == 7  # the organiser is not among them


def test_rooms_are_nobody_and_a_guest_without_address_is_a_head() -> None:
    meeting = one(
        START,
        "ORGANIZER:mailto:bo@x.example",
        "ATTENDEE;CUTYPE=ROOM;PARTSTAT=ACCEPTED:mailto:room@x.example",
        "ATTENDEE;CUTYPE=RESOURCE:mailto:beamer@x.example",
        "ATTENDEE;CN=Cy:/o=ExchangeLabs/ou=Group/cn=Recipients/cn=cy",
        "ATTENDEE;CN=Di;EMAIL=Di@x.example:https://calendar.example/di",
        "ATTENDEE:mailto:bo@x.example",
        "ATTENDEE;X-NUM-GUESTS=2:mailto:ed@x.example",
    )
    assert [(a.address, a.name) for a in meeting.attendees] == [
        ("di@x.example", "Di"), ("bo@x.example", ""), ("ed@x.example", ""), ("", "Cy"),
    ]  # fmt: skip
    assert meeting.heads == 6


def test_a_guest_named_twice_is_one_head_with_the_stronger_answer() -> None:
    meeting = one(
        START, "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:bo@x.example", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:BO@x.example"
    )
    assert [(a.address, a.answer) for a in meeting.attendees] == [("bo@x.example", Answer.ACCEPTED)]
    assert meeting.heads == 1


def test_an_organizer_without_usable_address_is_somebody_all_the_same() -> None:
    assert one(START, "ORGANIZER;CN=Bo:invalid:nomail").organizer == Mailbox("", "Bo")
    assert one(START).organizer is None


def test_a_crowd_is_counted_whole() -> None:
    lines = [f"ATTENDEE:mailto:p{n}@crowd.example" for n in range(2_000)]
    meeting = one(START, *lines)
    assert meeting.heads == 2_000
    assert len(meeting.attendees) == 500


@pytest.mark.parametrize(
    ("lines", "link", "place"),
    [
        (("X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij", "LOCATION:3F Room"), "https://meet.google.com/abc-defg-hij", "3F Room"),
        (("X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/1", "LOCATION:Microsoft Teams 会議"), "https://teams.microsoft.com/l/meetup-join/1", ""),
        (("CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+81300000000", "CONFERENCE;VALUE=URI:https://video.example/x"), "https://video.example/x", ""),
        (("LOCATION:https://zoom.us/j/123?pwd=a",), "https://zoom.us/j/123?pwd=a", ""),
        (("DESCRIPTION:Join:\\nhttps://us02web.zoom.us/j/99>\\nSee you",), "https://us02web.zoom.us/j/99", ""),
        (("DESCRIPTION:The menu: https://restaurant.example/menu", "LOCATION:喫茶さくら"), "", "喫茶さくら"),
        (("LOCATION:オンライン",), "", ""),
    ],
)  # fmt: skip
def test_links_of_video_rooms_and_places(lines: tuple[str, ...], link: str, place: str) -> None:
    meeting = one(START, *lines)
    assert (meeting.link, meeting.place) == (link, place)


def test_the_stamp_is_the_last_change_or_else_when_it_was_written() -> None:
    assert one(START).stamp == datetime(2026, 11, 1, tzinfo=UTC)
    assert one(START, "LAST-MODIFIED:20261105T000000Z").stamp == datetime(2026, 11, 5, tzinfo=UTC)


# --- calendars of real programs ------------------------------------------------------------------

DATA = Path(__file__).parent.parent / "data" / "ics"


@pytest.mark.parametrize("path", sorted(DATA.rglob("*.ics")), ids=lambda path: path.name)
def test_calendars_of_other_projects_can_be_read_without_an_exception(path: Path) -> None:
    items = list(read_calendar(path.read_bytes(), path.name, WINDOW))
    for item in items:
        if isinstance(item, Meeting):
            assert item.start.utcoffset() is not None
            assert item.start <= item.end
        else:
            assert isinstance(item, Broken)
            assert all(in_words(item.reason, language) for language in LANGUAGES)


# --- whatever comes ------------------------------------------------------------------------------

NAMES = (
    "DTSTART",
    "DTEND",
    "DURATION",
    "RRULE",
    "RDATE",
    "EXDATE",
    "RECURRENCE-ID",
    "SUMMARY",
    "ATTENDEE",
    "ORGANIZER",
    "SEQUENCE",
    "BEGIN",
    "END",
)
VALUES = (
    "20261102T090000", "20261102", "20261109T000000Z", "PT1H", "FREQ=WEEKLY", "FREQ=MONTHLY;BYDAY=5MO;BYSETPOS=2", "FREQ=YEARLY;BYWEEKNO=53",
    "FREQ=DAILY;INTERVAL=3;UNTIL=20300101", "mailto:bo@x.example", "VEVENT", "VCALENDAR", "-1", "99991231T235959Z",
)  # fmt: skip
LINES = st.builds(
    "{}{}:{}".format,
    st.sampled_from(NAMES),
    st.sampled_from(("", ";TZID=Europe/Berlin", ";VALUE=DATE", ';X="a')),
    st.sampled_from(VALUES) | st.text(max_size=12),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(LINES, max_size=9), st.lists(LINES, max_size=9))
def test_whatever_stands_in_an_event_its_neighbour_arrives(first: list[str], second: list[str]) -> None:
    meetings, _ = read(
        calendar(event(*first, uid="a@x"), event(START, uid="good@x")) + calendar(event(*second, uid="b@x"))
    )
    assert "good@x" in {meeting.uid for meeting in meetings} or any("BEGIN" in line or "END" in line for line in first)
    assert all(meeting.start <= meeting.end for meeting in meetings)


def test_a_calendar_that_breaks_off_between_events_is_named_and_gives_what_came() -> None:
    meetings, broken = read(calendar(event(START, uid="a@x")).replace(b"END:VCALENDAR", b""))
    assert [meeting.uid for meeting in meetings] == ["a@x"]
    assert [one.reason.key for one in broken] == ["calendar.breaks_off"]


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_a_calendar_or_are_named(raw: bytes) -> None:
    meetings, broken = read(raw)
    assert meetings or broken
