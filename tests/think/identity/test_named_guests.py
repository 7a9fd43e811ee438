"""Calendar entries that name a person without an address: matched where the name means one person, else nobody."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from connectors.model import Answer, Attendee, Mailbox, Meeting
from daemon.think.identity.named_guests import Register, is_unnamed, with_addresses
from daemon.think.identity.owner import Own
from daemon.think.meetings import Copy, meeting_contacts
from daemon.think.model import Person

ME = "me@home.example"
OWN = Own.of([ME])
NOW = datetime(2026, 11, 18, tzinfo=UTC)
PEOPLE = (
    Person("oda@vik.example", "Oda Vik", ("oda@vik.example",), ("Oda Vik",), "Vik", "Oda"),
    Person("tom@one.example", "Tom Reed", ("tom@one.example",), ("Tom Reed",), "Reed", "Tom"),
    Person("tom@two.example", "Tom Reed", ("tom@two.example",), ("Tom Reed",), "Reed", "Tom"),
    Person("kubo@firm.example", "久保 明美", ("kubo@firm.example",), ("久保 明美",), "久保", "明美"),
    Person("sato1@firm.example", "佐藤 健", ("sato1@firm.example",), ("佐藤 健",), "佐藤", "健"),
    Person("sato2@mail.example", "佐藤 愛", ("sato2@mail.example",), ("佐藤 愛",), "佐藤", "愛"),
)
REGISTER = Register.of(PEOPLE)


def entry(title: str = "", *guests: Attendee, organizer: Mailbox | None = None, heads: int = 0) -> Meeting:
    start = NOW - timedelta(days=3)
    return Meeting("u1", "", "c.ics", start, start + timedelta(hours=1), title=title, organizer=organizer, attendees=guests, heads=heads)  # fmt: skip


def met(meeting: Meeting) -> list[str]:
    if not is_unnamed(meeting, OWN):
        return []
    copy = with_addresses(Copy(meeting), OWN, REGISTER)
    return [address for address, _ in meeting_contacts(copy, OWN, NOW, 8, UTC)] if copy else []


@pytest.mark.parametrize(
    ("title", "who"),
    [
        ("Lunch with Oda Vik", ["oda@vik.example"]),
        ("Oda Vik / planning", ["oda@vik.example"]),
        ("coffee with Oda", ["oda@vik.example"]),
        ("1:1 Oda", ["oda@vik.example"]),
        ("久保明美 打ち合わせ", ["kubo@firm.example"]),
        ("久保さんとランチ", ["kubo@firm.example"]),
        ("Oda Vik & 久保様", ["kubo@firm.example", "oda@vik.example"]),
    ],
)
def test_a_title_that_names_one_person_is_a_meeting_with_them(title: str, who: list[str]) -> None:
    assert sorted(met(entry(title))) == who


@pytest.mark.parametrize(
    "title",
    [
        "Lunch with Tom Reed",
        "Lunch with Tom",
        "佐藤さんと面談",
        "Oda Viking museum",
        "Oda Vik's birthday",
        "Email Oda Vik",
        "久保さんの誕生日",
        "久保さんにメール",
        "Gift for Oda Vik",
        "大久保さんと会う",
        "Lunch",
        "",
    ],
)
def test_a_name_of_two_or_an_entry_that_is_no_talk_means_nobody(title: str) -> None:
    assert met(entry(title)) == []


def test_such_an_entry_counts_less_sure() -> None:
    copy = with_addresses(Copy(entry("Lunch with Oda Vik")), OWN, REGISTER)
    assert copy is not None
    [(_, contact)] = meeting_contacts(copy, OWN, NOW, 8, UTC)
    assert not contact.sure


def test_a_guest_with_a_name_alone_counts_by_their_answer() -> None:
    me, oda = Attendee(ME, answer=Answer.ACCEPTED), Attendee("", "Oda Vik", Answer.ACCEPTED)
    assert met(entry("Talk", me, oda, organizer=Mailbox(ME), heads=2)) == ["oda@vik.example"]
    assert met(entry("Talk", me, replace(oda, answer=Answer.DECLINED), organizer=Mailbox(ME), heads=2)) == []
    assert met(entry("Talk", me, replace(oda, name="Tom Reed"), organizer=Mailbox(ME), heads=2)) == []


def test_the_title_of_an_entry_that_lists_its_guests_names_nobody_more() -> None:
    other = Attendee("x@y.example", "X", Answer.ACCEPTED)
    assert (
        met(entry("About Oda Vik", Attendee(ME, answer=Answer.ACCEPTED), other, organizer=Mailbox(ME), heads=2)) == []
    )
