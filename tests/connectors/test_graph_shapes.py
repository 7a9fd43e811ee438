"""What single events, contacts and mails of Graph are read to: ids of series, zones, all-day entries, answers, birthdays, readings."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from connectors.graph_contacts import read_card
from connectors.graph_events import read_event, uid_of
from connectors.graph_json import Odd
from connectors.graph_letters import raw_of
from connectors.model import Answer, CivilDay, Meeting, Message, Role
from connectors.parse import parse_message
from tests.connectors.mails import NOW
from tests.servers.graph import ME, person, when

TOKYO = ZoneInfo("Asia/Tokyo")
AT = datetime(2026, 11, 9, 3, tzinfo=UTC)
CLASS = "040000008200E00074C5B7101A82E008"


def event(**more: Any) -> dict[str, Any]:
    return {
        "id": "A" * 30, "iCalUId": "abc@x.example", "type": "singleInstance", "subject": "Lunch", "start": when(AT),
        "end": when(AT + timedelta(hours=1)), "organizer": person("kate@x.example"), "responseStatus": {"response": "accepted"},
        "attendees": [person(ME, "none"), person("kate@x.example", "none"), person("room1@x.example", "accepted", "resource")], **more,
    }  # fmt: skip


def read(**more: Any) -> Meeting:
    found = read_event(event(**more), "calendars/x", TOKYO, ME)
    assert found is not None
    return found


def test_days_of_a_series_share_the_uid_of_the_series_and_are_told_by_their_first_start() -> None:
    rest = "0000000010A2B3C4D5E6F701000000000000000010000000AB"
    first = read(type="occurrence", iCalUId=f"{CLASS}07EA0B09{rest}", originalStart="2026-11-09T03:00:00Z")
    moved = read(type="exception", iCalUId=f"{CLASS}07EA0B10{rest}", originalStart="2026-11-16T03:00:00Z")
    assert first.uid == moved.uid == f"{CLASS}00000000{rest}"
    assert moved.id.endswith("/20261116T030000Z")


def test_the_uid_of_another_program_is_found_within_that_of_exchange() -> None:
    uid = "event-42@google.example"
    within = (
        CLASS
        + "00000000"
        + "0" * 32
        + f"{len(uid) + 13:02X}000000"
        + "7643616C2D55696401000000"
        + uid.encode().hex()
        + "00"
    )
    assert uid_of(within, "") == uid


def test_zones_by_the_names_of_windows_and_all_day_entries_by_their_day() -> None:
    tokyo = read(start=when(AT, "Tokyo Standard Time"), end=when(AT + timedelta(hours=1), "Tokyo Standard Time"))
    assert tokyo.start == datetime(2026, 11, 8, 18, tzinfo=UTC)
    for begins in (
        datetime(2026, 11, 9, tzinfo=UTC),
        datetime(2026, 11, 8, 15, tzinfo=UTC),
    ):  # told in UTC or in its own zone
        day = read(isAllDay=True, start=when(begins), end=when(begins + timedelta(days=1)))
        assert (day.start, day.end) == (datetime(2026, 11, 9, tzinfo=TOKYO), datetime(2026, 11, 10, tzinfo=TOKYO))


def test_my_answer_is_that_of_my_calendar_and_rooms_are_nobody() -> None:
    found = read(responseStatus={"response": "declined"})
    assert {one.address: one.answer for one in found.attendees} == {
        ME: Answer.DECLINED,
        "kate@x.example": Answer.UNKNOWN,
    }
    assert found.heads == 2
    in_a_group = read(attendees=[person("team@x.example", "none")], responseStatus={"response": "tentativelyAccepted"})
    assert {one.address: one.answer for one in in_a_group.attendees}[ME] is Answer.TENTATIVE


def test_cancelled_by_the_flag_or_by_the_title() -> None:
    assert read(isCancelled=True).cancelled
    assert read(subject="Canceled: Lunch").cancelled
    assert not read().cancelled


@pytest.mark.parametrize(
    "odd", [{"start": 7}, {"start": {"dateTime": "soon"}}, {"attendees": {"a": 1}}, {"subject": []}, {"end": None}]
)
def test_what_is_no_event_is_said_to_be_odd(odd: dict[str, Any]) -> None:
    with pytest.raises(Odd):
        read_event(event(**odd), "calendars/x", TOKYO, ME)


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("1974-07-22T11:59:00Z", CivilDay(7, 22, 1974)), ("1974-07-22T00:00:00Z", CivilDay(7, 22, 1974)),
        ("1974-07-21T15:00:00Z", CivilDay(7, 22, 1974)), ("1604-02-29T11:59:00Z", CivilDay(2, 29)), (None, None),
    ],
)  # fmt: skip
def test_birthdays_with_and_without_a_year(told: str | None, day: CivilDay | None) -> None:
    assert read_card({"id": "x", "displayName": "Kate", "birthday": told}, "contacts").birthday == day


def test_a_japanese_card_has_its_reading_and_its_order() -> None:
    card = read_card(
        {"id": "x", "surname": "佐藤", "givenName": "花子", "yomiSurname": "さとう", "yomiGivenName": "はなこ"},
        "contacts",
    )
    assert (card.name, card.phonetic) == ("佐藤 花子", "さとう はなこ")


def test_names_and_values_bring_no_further_lines_into_the_head() -> None:
    evil = {
        "name": 'Bob" <x@y.example>\r\nBcc: victim@attacker.example',
        "address": "bob@x.example\r\nBcc: v@a.example",
    }
    told = {
        "id": "x", "from": {"emailAddress": evil}, "subject": "Hi\r\nBcc: victim@attacker.example", "receivedDateTime": "2026-11-09T03:00:00Z",
        "internetMessageHeaders": [{"name": "X-Note", "value": "a\r\nBcc: victim@attacker.example"}, {"name": "Bcc: a@b.example\nX", "value": "b"}],
        "toRecipients": [{"emailAddress": {"name": "Me", "address": ME}}], "body": {"contentType": "text", "content": "Hello."},
    }  # fmt: skip
    found = parse_message(raw_of(told, Role.INBOX), "s", "f", Role.INBOX, NOW, UTC)
    assert isinstance(found, Message)
    assert [box.address for box in (*found.to, *found.cc)] == [ME]


def test_without_such_an_account_its_library_is_not_loaded() -> None:
    code = (
        "import sys, connectors.registry, daemon.doctor, daemon.cli.main, daemon.cli.login, daemon.sync;"
        "print(sorted({'msal', 'connectors.graph', 'jwt', 'cryptography'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_what_nobody_writes_so_long_is_cut() -> None:
    assert len(uid_of(f"{CLASS}07EA0B09{'AB' * 100_000}", "")) < 5_000
    assert read(bodyPreview="x" * 10_000_000 + " https://meet.google.com/abc-defg-hij").link == ""
    many = [{"address": f"kate{number}@x.example"} for number in range(10_000)]
    assert len(read_card({"id": "x", "displayName": "Kate", "emailAddresses": many}, "contacts").addresses) == 100


@pytest.mark.parametrize("day", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "4501-01-01T00:00:00Z"])
def test_a_day_that_means_none_is_none(day: str) -> None:
    card = read_card({"id": "x", "displayName": "Kate", "birthday": day, "lastModifiedDateTime": day}, "contacts")
    assert (card.birthday, card.revised) == (None, None)
    with pytest.raises(Odd):
        read(start={"dateTime": day, "timeZone": "UTC"})
