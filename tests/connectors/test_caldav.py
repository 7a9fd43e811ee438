"""What calendars on a server say, read whole and in windows: the same as from a file; and when which window is read again."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from connectors.base import Known, SetupWrong, Source, nothing_known
from connectors.caldav import CalDavSource
from connectors.caldav_plan import Due, Span, due, years
from connectors.meetings import AHEAD, PAST, read_calendar
from connectors.model import Answer, Batch, Broken, Item, Meeting, Reach
from connectors.series import Window
from tests.connectors.dav_reading import ids, opened, read, stored
from tests.connectors.mails import NOW, TOKYO
from tests.contract.source_contract import Shelf, Stand
from tests.servers.dav import Home, Place, Server, event
from tests.servers.fake_dav import CALENDAR, HEAD, SPACES, Asked, FakeDav, Told, multistatus, refused, response, running

pytestmark = pytest.mark.loopback

DAY = timedelta(days=1)
WINDOW = Window(NOW - PAST, NOW + AHEAD, TOKYO)
ZONE = """BEGIN:VTIMEZONE
TZID:Asia/Tokyo
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0900
TZOFFSETTO:+0900
TZNAME:JST
END:STANDARD
END:VTIMEZONE
"""


def zoned(text: str) -> str:
    return text.replace("BEGIN:VEVENT", f"{ZONE}BEGIN:VEVENT", 1)


def with_exception(text: str, *lines: str) -> str:
    """The text with another VEVENT of the same UID."""
    uid = next(line for line in text.splitlines() if line.startswith("UID:"))
    more = "\n".join(("BEGIN:VEVENT", uid, "DTSTAMP:20261101T000000Z", *lines, "DURATION:PT1H", "END:VEVENT", ""))
    return text.replace("END:VCALENDAR", f"{more}END:VCALENDAR")


GUESTS = (
    "ORGANIZER;CN=Bo:mailto:bo@x.example",
    "ATTENDEE;PARTSTAT=ACCEPTED;CN=Bo:mailto:bo@x.example",
    "ATTENDEE;PARTSTAT=DECLINED:mailto:cy@x.example",
    "ATTENDEE;PARTSTAT=TENTATIVE:mailto:ren@home.example",
    "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:di@x.example",
    "ATTENDEE;CUTYPE=ROOM;PARTSTAT=ACCEPTED:mailto:room@x.example",
)
WEEKLY = zoned(
    event(
        "weekly",
        "DTSTART;TZID=Asia/Tokyo:20200107T100000",
        "RRULE:FREQ=WEEKLY",
        "EXDATE;TZID=Asia/Tokyo:20261103T100000",
    )
)
CALENDAR_OF_A_LIFE = {
    "old": event("old", "19950301T010000Z", "SUMMARY:卒業"),
    "near": event("near", "20261110T010000Z", "SUMMARY:相談", *GUESTS),
    "ahead": event("ahead", "20270110T010000Z", "SUMMARY:later", *GUESTS),
    "floating": event("floating", "20261101T000000", "SUMMARY:朝"),
    "edge": zoned(event("edge", "DTSTART;TZID=Asia/Tokyo:20261001T000000", "SUMMARY:month")),
    "day": event("day", "DTSTART;VALUE=DATE:20261001", "DTEND;VALUE=DATE:20261002", "SUMMARY:all day"),
    "birthday": event("birthday", "DTSTART;VALUE=DATE:20190229", "DTEND;VALUE=DATE:20190302", "RRULE:FREQ=YEARLY").replace("20190229", "20190301"),
    "weekly": with_exception(
        with_exception(WEEKLY, "DTSTART;TZID=Asia/Tokyo:20261112T150000", "RECURRENCE-ID;TZID=Asia/Tokyo:20250708T100000", *GUESTS),
        "DTSTART;TZID=Asia/Tokyo:20261117T100000", "RECURRENCE-ID;TZID=Asia/Tokyo:20261117T100000", "STATUS:CANCELLED",
    ),
    "shifted": with_exception(
        event("shifted", "20250106T010000Z", "RRULE:FREQ=MONTHLY;COUNT=30;BYDAY=1MO"),
        "DTSTART:20250801T010000Z", "RECURRENCE-ID;RANGE=THISANDFUTURE:20250707T010000Z",
    ),
    "ended": event("ended", "20210104T010000Z", "RRULE:FREQ=DAILY;UNTIL=20210131T000000Z"),
    "dates": event("dates", "20240105T010000Z", "RDATE:20260105T010000Z,20261120T010000Z"),
    "night": event("night", "20251231T140000Z", "DURATION:PT12H"),
    "cancelled": event("cancelled", "20261118T010000Z", "STATUS:CANCELLED", *GUESTS),
}  # fmt: skip


def as_from_a_file(texts: dict[str, str], place: Place) -> list[Meeting]:
    items = [item for text in texts.values() for item in read_calendar(text.encode(), place.source, WINDOW)]
    assert not any(isinstance(item, Broken) for item in items)
    return in_order(items)


def in_order(items: list[Item]) -> list[Meeting]:
    return sorted((item for item in items if isinstance(item, Meeting)), key=lambda one: (one.id, one.start))


def life(home: Home) -> Place:
    place = home.make("caldav", "life")
    for name, text in CALENDAR_OF_A_LIFE.items():
        place.put(f"{name}.ics", text)
    return place


@pytest.fixture(params=["radicale", "xandikos"])
def home(request: pytest.FixtureRequest) -> Home:
    server: Server = request.getfixturevalue(request.param)
    return server.home()


@pytest.fixture
def fake() -> Iterator[FakeDav]:
    with running(FakeDav()) as server:
        yield server


def batches(place: Place, cursor: Any = None, now: datetime = NOW, small: int = 1) -> list[Batch]:
    return list(CalDavSource(place.account, TOKYO, small=small).fetch(cursor, None, now))


# --- the same as from a file ------------------------------------------------------------------------


@pytest.mark.parametrize("small", [1, 2_000])
def test_a_life_on_a_server_is_the_life_in_a_file(home: Home, small: int) -> None:
    place = life(home)
    shelf = Shelf()
    for batch in batches(place, small=small):
        shelf.put(batch)
    assert in_order(list(shelf.items.values())) == as_from_a_file(CALENDAR_OF_A_LIFE, place)


def test_answers_come_with_each_guest_and_rooms_are_nobody(home: Home) -> None:
    (near,) = [
        one for batch in batches(life(home)) for one in batch.items if isinstance(one, Meeting) and one.uid == "near"
    ]
    answers = {guest.address.partition("@")[0]: guest.answer for guest in near.attendees}
    assert answers == {"bo": Answer.ACCEPTED, "cy": Answer.DECLINED, "ren": Answer.TENTATIVE, "di": Answer.PENDING}
    assert (near.heads, near.organizer and near.organizer.name) == (4, "Bo")


def test_an_answer_given_later_is_the_answer(home: Home, tmp_path: Path) -> None:
    place = life(home)
    read(place.account, tmp_path)
    declined = CALENDAR_OF_A_LIFE["near"].replace("PARTSTAT=ACCEPTED;CN=Bo", "PARTSTAT=DECLINED;CN=Bo")
    place.put("near.ics", declined)
    assert read(place.account, tmp_path).new == 0
    shelf = Shelf()
    for batch in batches(place):
        shelf.put(batch)
    changed = {**CALENDAR_OF_A_LIFE, "near": declined}
    assert in_order(list(shelf.items.values())) == as_from_a_file(changed, place)


def test_a_series_that_repeats_every_second_is_named_and_hangs_nothing(fake: FakeDav) -> None:
    fake.put(f"{CALENDAR}mad.ics", event("mad", "20260101T000000Z", "RRULE:FREQ=SECONDLY"))
    fake.put(f"{CALENDAR}leap.ics", event("leap", "20260101T000000Z", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"))
    fake.put(f"{CALENDAR}zone.ics", event("zone", "DTSTART;TZID=Mars/Olympus:20261110T100000"))
    fake.put(f"{CALENDAR}good.ics", event("good", "20261110T010000Z"))
    for small in (1, 2_000):
        assert set(ids(fake.account(), small=small)) == {
            "good", "zone", "!me/cal#mad", "!me/cal#leap", "!me/cal#TZID=Mars/Olympus"
        }  # fmt: skip


@pytest.mark.parametrize("slot", ["00010101T000000Z", "00010101T000000", "99991231T235959Z", "99991231", "10000101"])
def test_an_exception_at_the_end_of_time_hides_no_day(fake: FakeDav, slot: str) -> None:
    series = event("s", "20261110T010000Z", "RRULE:FREQ=DAILY;COUNT=3")
    mad = with_exception(series, f"RECURRENCE-ID:{slot}", "DTSTART:20261111T050000Z")
    fake.put(f"{CALENDAR}s.ics", mad)
    fake.put(f"{CALENDAR}good.ics", event("good", "20261110T010000Z"))
    from_file = [item for item in read_calendar(mad.encode(), "me/cal", WINDOW) if isinstance(item, Meeting)]
    for small in (1, 2_000):
        found = [one for one in ids(fake.account(), small=small) if not one.startswith("!")]
        assert found == sorted(["good", *(one.id for one in from_file)])


def test_a_calendar_gone_wild_is_read_in_bounded_lumps(fake: FakeDav) -> None:
    for number in range(9):
        fake.put(f"{CALENDAR}w{number}.ics", event(f"w{number}", "20260101T000000Z", "RRULE:FREQ=DAILY;COUNT=200"))

    def wild(_known: Known) -> Source:
        return CalDavSource(fake.account(), TOKYO, most=500)

    sizes = [len(batch.items) for batch in wild(nothing_known).fetch(None, None, NOW)]
    assert sizes == [600, 600, 600, 0]
    shelf = Shelf()
    shelf.read(Stand(wild, frozenset()))
    assert len(shelf.items) == 1_800
    fake.delete(f"{CALENDAR}w3.ics")
    shelf.read(Stand(wild, frozenset()))
    assert len(shelf.items) == 1_600


# --- windows ----------------------------------------------------------------------------------------


def test_a_large_calendar_comes_newest_first_and_tells_how_far_it_has_come(home: Home) -> None:
    *some, last = batches(life(home))
    firsts = [batch.within[0] for batch in some]
    assert all(one is not None for one in firsts)
    assert firsts == sorted(firsts, key=lambda one: one or NOW, reverse=True)
    assert [batch.reach for batch in some] == [Reach(False, first) for first in firsts]
    assert (last.within[0], last.reach) == (None, Reach())
    assert some[0].within[0] == datetime(2026, 10, 1, tzinfo=UTC)
    assert all(near.within[0] == far.within[1] for near, far in zip(some, [*some[1:], last], strict=True))


def test_after_a_change_only_the_weeks_around_now_are_read_again(home: Home) -> None:
    place = life(home)
    *_, last = batches(place)
    assert batches(place, last.cursor) == []
    place.put("late.ics", event("late", "20261120T010000Z"))
    (batch,) = batches(place, last.cursor)
    assert batch.within == (datetime(2026, 10, 1, tzinfo=UTC), datetime(2027, 2, 1, tzinfo=UTC))
    found = {item.id for item in batch.items if isinstance(item, Meeting)}
    assert {"late", "near", "ahead", "weekly/20250708T010000Z"} <= found
    assert not found & {"old", "night"}
    assert batches(place, batch.cursor) == []


@pytest.mark.parametrize(("age", "seen_after"), [(300, 8), (1500, 31)])
def test_what_was_deleted_long_ago_is_noticed_later(home: Home, age: int, seen_after: int, tmp_path: Path) -> None:
    place = home.make("caldav", "past")
    place.put("far.ics", event("far", f"{NOW - age * DAY:%Y%m%dT%H%M%SZ}"))
    place.put("near.ics", event("near", "20261120T010000Z"))
    place.put("other.ics", event("other", "20261121T010000Z"))
    read(place.account, tmp_path, small=1)
    place.delete("far.ics")
    read(place.account, tmp_path, NOW + DAY, small=1)
    assert "far" in stored(tmp_path)
    read(place.account, tmp_path, NOW + seen_after * DAY, small=1)
    assert stored(tmp_path) == {"near", "other"}


def test_a_small_calendar_is_read_whole_so_that_every_change_shows_at_once(home: Home, tmp_path: Path) -> None:
    place = life(home)
    read(place.account, tmp_path)
    place.delete("old.ics")
    place.delete("ended.ics")
    read(place.account, tmp_path)
    assert not {one for one in stored(tmp_path) if one.startswith(("old", "ended"))}


def test_a_series_goes_on_though_nothing_changes(home: Home, tmp_path: Path) -> None:
    place = home.make("caldav", "weekly")
    place.put("weekly.ics", WEEKLY)
    place.put("other.ics", event("other", "20261121T010000Z"))
    for small in (1, 2_000):
        folder = tmp_path / str(small)
        read(place.account, folder, small=small)
        later = NOW + 300 * DAY
        read(place.account, folder, later, small=small)
        assert max(stored(folder)) > f"weekly/{later + 350 * DAY:%Y%m%dT%H%M%SZ}"


def test_a_meeting_that_moves_out_of_the_window_or_into_it_stands_once(home: Home, tmp_path: Path) -> None:
    place = home.make("caldav", "moving")
    out, into = (event("out", "20261120T010000Z"), event("into", "20250501T010000Z"))
    place.put("out.ics", out)
    place.put("into.ics", into)
    read(place.account, tmp_path, small=1)
    place.put("out.ics", out.replace("20261120", "20250601"))
    place.put("into.ics", into.replace("20250501", "20261121"))
    read(place.account, tmp_path, small=1)
    assert stored(tmp_path) == {"into"}
    read(place.account, tmp_path, NOW + 8 * DAY, small=1)
    assert stored(tmp_path) == {"into", "out"}


def test_a_first_reading_that_was_broken_off_goes_on_unless_the_calendar_changed(home: Home) -> None:
    place = life(home)
    whole = batches(place)
    cursor = whole[4].cursor
    rest = batches(place, cursor, NOW + 40 * DAY)
    assert next(batch.within[1] for batch in rest) == whole[4].within[0]
    place.put("late.ics", event("late", "20261120T010000Z"))
    assert [batch.within for batch in batches(place, cursor)] == [batch.within for batch in whole]


def test_a_reader_that_understands_more_reads_everything_again(home: Home) -> None:
    place = life(home)
    *_, last = batches(place)
    other = {**last.cursor, "stamp": "1 UTC"}
    assert len(batches(place, other)) == len(batches(place))


@pytest.mark.parametrize(
    "cursor",
    [
        {},
        {"stamp": 3},
        {"collections": []},
        {
            "stamp": "2 Asia/Tokyo",
            "collections": {
                "me/cal": {"full": 3, "began": "2", "resume": "x", "back": "y", "again": 1, "unread": 7, "weekly": "?"}
            },
        },
    ],
)
def test_a_cursor_that_cannot_be_understood_costs_time_alone(fake: FakeDav, cursor: dict[str, Any]) -> None:
    fake.put(f"{CALENDAR}a.ics", event("a", "20261110T010000Z"))
    fake.put(f"{CALENDAR}b.ics", event("b", "20261111T010000Z"))
    found = [item for batch in opened(fake.account(), small=1).fetch(cursor, None, NOW) for item in batch.items]
    assert {item.id for item in found if isinstance(item, Meeting)} == {"a", "b"}


# --- servers that do not find what is asked for ----------------------------------------------------


def filled(fake: FakeDav) -> FakeDav:
    for number in range(10):
        fake.put(f"{CALENDAR}m{number}.ics", event(f"m{number}", f"202611{number + 10}T010000Z"))
    return fake


@pytest.mark.parametrize("status", [400, 403, 412, 501])
def test_where_a_window_cannot_be_asked_for_everything_is(fake: FakeDav, status: int, tmp_path: Path) -> None:
    filled(fake).faults.append(
        lambda asked: Told(status, f"{HEAD}<error {SPACES}><C:supported-filter/></error>") if asked.is_query else None
    )
    assert read(fake.account(), tmp_path, small=1).new == 10
    fake.put(f"{CALENDAR}late.ics", event("late", "20261120T010000Z"))
    assert read(fake.account(), tmp_path, small=1).new == 1


def test_a_server_that_can_no_longer_be_asked_for_a_window_hands_out_all(fake: FakeDav, tmp_path: Path) -> None:
    read(filled(fake).account(), tmp_path, small=1)
    fake.faults.append(lambda asked: Told(501) if asked.is_query else None)
    fake.put(f"{CALENDAR}late.ics", event("late", "20261120T010000Z"))
    report = read(fake.account(), tmp_path, small=1)
    assert (report.ok, report.new) == (True, 1)


@pytest.mark.parametrize("way", ["507", "403", "within"])
def test_a_window_with_too_much_in_it_is_asked_for_in_smaller_ones(fake: FakeDav, way: str) -> None:
    def sieve(asked: Asked) -> Told | None:
        if not asked.is_query:
            return None
        first, last = (asked.body.partition(f'{name}="')[2][:8] for name in ("start", "end"))
        fitting = [
            name for name, text in fake.entries.items() if first <= text.partition("DTSTART:")[2][:8] < (last or "9")
        ]
        if len(fitting) <= 12:
            return multistatus(*(response(name) for name in fitting))
        limit = f"{HEAD}<error {SPACES}><number-of-matches-within-limits/></error>"
        part = multistatus(*(response(name) for name in fitting[:5]), refused(CALENDAR, 507))
        return part if way == "within" else Told(int(way), limit)

    for number in range(60):
        fake.put(f"{CALENDAR}n{number}.ics", event(f"n{number}", f"{NOW - number * 9 * DAY:%Y%m%dT%H%M%SZ}"))
    fake.faults.append(sieve)
    assert set(ids(fake.account(), small=1)) == {f"n{number}" for number in range(60)}


def test_a_day_with_too_much_in_it_is_told_and_takes_nothing_away(fake: FakeDav, tmp_path: Path) -> None:
    read(filled(fake).account(), tmp_path, small=1)
    fake.faults.append(lambda asked: Told(507) if asked.is_query else None)
    fake.version += 1
    report = read(fake.account(), tmp_path, small=1)
    assert [(source, reason.key) for source, reason in report.broken] == [("me/cal", "dav.partial")]
    assert len(stored(tmp_path)) == 10


# --- several calendars ------------------------------------------------------------------------------


def test_all_calendars_of_a_person_are_found_and_one_that_is_deleted_is_told(radicale: Server) -> None:
    home = radicale.home()
    for name in ("plans", "club", "予定"):
        home.make("caldav", name.encode().hex() if name == "予定" else name).put(
            "a.ics", event(name, "20261110T010000Z")
        )
    people = home.make("carddav", "people")
    account = home.account("caldav")
    *_, last = opened(account).fetch(None, None, NOW)
    assert {
        item.uid
        for batch in opened(account).fetch(None, None, NOW)
        for item in batch.items
        if isinstance(item, Meeting)
    } == {"plans", "club", "予定"}
    home.ask("DELETE", f"{home.calendars}club/")
    (batch,) = opened(account).fetch(last.cursor, None, NOW)
    assert batch.gone == (f"{home.user}/club",)
    people.delete()
    with pytest.raises(SetupWrong):
        opened(home.account("carddav")).check()


def test_one_event_in_two_calendars_keeps_both_places(radicale: Server) -> None:
    home = radicale.home()
    for name in ("plans", "club"):
        home.make("caldav", name).put("a.ics", event("same", "20261110T010000Z"))
    found = [item for batch in opened(home.account("caldav")).fetch(None, None, NOW) for item in batch.items]
    assert {item.source for item in found} == {f"{home.user}/plans", f"{home.user}/club"}
    assert {replace(item, source="") for item in found if isinstance(item, Meeting)} == {
        replace(item, source="") for item in found[:1] if isinstance(item, Meeting)
    }


# --- the plan, by itself ----------------------------------------------------------------------------

STATE = {"token": "1", "full": "2026-11-20", "weekly": "2026-11-20"}


@pytest.mark.parametrize(
    ("change", "token", "expected"),
    [
        ({}, "1", Due()),
        ({}, "2", Due(everything=True)),
        ({"token": ""}, "1", Due(everything=True)),
        ({}, "", Due(everything=True)),
        ({"full": "2026-10-20"}, "1", Due(everything=True)),
        ({"full": "2027-01-20"}, "1", Due(everything=True)),
        ({"full": "?"}, "1", Due(everything=True)),
        ({"unread": {"a": "2026-11-20"}}, "1", Due(missing=True)),
        ({"large": True}, "1", Due()),
        ({"large": True}, "2", Due(span=Span(datetime(2026, 10, 1, tzinfo=UTC), datetime(2027, 2, 1, tzinfo=UTC)))),
        ({"large": True, "weekly": "2026-11-17"}, "1", Due(span=Span(datetime(2024, 11, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC)), two_years=True)),
    ],
)  # fmt: skip
def test_what_is_due(change: dict[str, object], token: str, expected: Due) -> None:
    assert due({**STATE, **change}, token, NOW) == expected


def test_a_calendar_that_was_never_read_is_due_whole() -> None:
    assert due({}, "1", NOW) == Due(everything=True)


def test_the_years_join_without_a_gap_and_end_open() -> None:
    found = list(years(NOW, None))
    assert found[-1].first is None
    assert all(near.first == far.last for near, far in itertools.pairwise(found))
    assert list(years(NOW, found[3].first)) == found[4:]
    assert list(years(NOW + 300 * DAY, found[-2].first))[-1].first is None


def test_halves_join_and_come_to_an_end() -> None:
    todo, seen = [Span(None, NOW), Span(NOW - 800 * DAY, NOW)], 0
    while todo and seen < 20_000:
        span, seen = todo.pop(), seen + 1
        if halves := span.halves():
            later, earlier = halves
            assert (later.last, later.first, earlier.first) == (span.last, earlier.last, span.first)
            todo += halves
    assert not todo
