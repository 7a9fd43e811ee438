"""Address books and mails of other projects' collections, as they came: who is on them, under which name, with which days."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from connectors.cards import read_cards
from connectors.model import Card, Message, Role
from connectors.parse import parse_message
from daemon.think.identity import names
from daemon.think.identity.owner import Own
from daemon.think.people import Clues, People, Seen, who_is_who

DATA = Path(__file__).parent / "data"
NOW = datetime(2026, 11, 18, tzinfo=UTC)


def cards_of(name: str) -> tuple[Card, ...]:
    [path] = DATA.glob(f"vcf/**/{name}")
    return tuple(item for item in read_cards(path.read_bytes(), name) if isinstance(item, Card))


def people_on(name: str) -> People:
    return who_is_who(Clues(Own.of(["me@home.example"]), cards=cards_of(name)))


@pytest.mark.parametrize(
    ("name", "called", "family", "given", "addresses", "birthday"),
    [
        ("John_Doe_EVOLUTION.vcf", "John Doe", "Doe", "John", 1, (3, 22, 1980)),
        ("John_Doe_GMAIL.vcf", "John Doe", "Doe", "John", 1, (3, 22, 1980)),
        ("John_Doe_MAC_ADDRESS_BOOK.vcf", "John Doe", "Doe", "John", 1, (6, 6, 2012)),
        ("John_Doe_LOTUS_NOTES.vcf", "Mr. Doe John I Johny", "Doe", "John", 2, (5, 21, 1980)),
        ("gmail-single.vcf", "Greg Dartmouth", "Dartmouth", "Greg", 1, (9, 10, 1960)),
        ("gmail-single2.vcf", "VCard Test", "Test", "VCard", 5, (6, 23, 1912)),
        ("outlook-2003.vcf", "John Doe III", "Doe", "John", 1, (3, 21, 1980)),
        ("outlook-2007.vcf", "Mr. Michael Angstadt Jr.", "Angstadt", "Michael", 1, (3, 10, 1922)),
        ("rfc6350-example.vcf", "Simon Perreault", "Perreault", "Simon", 1, (2, 3, None)),
        ("thunderbird-MoreFunctionsForAddressBook-extension.vcf", "John Doe", "Doe", "John", 5, (9, 21, 1970)),
    ],
)
def test_one_card_is_one_person_with_all_its_addresses_and_days(
    name: str, called: str, family: str, given: str, addresses: int, birthday: tuple[int, int, int | None]
) -> None:
    [person] = people_on(name).persons
    assert (person.name, person.family, person.given, len(person.addresses)) == (called, family, given, addresses)
    assert person.birthday is not None
    day = person.birthday.day
    assert (day.month, day.day, day.year) == birthday


def test_a_list_of_cards_is_as_many_people() -> None:
    assert [one.name for one in people_on("gmail-list.vcf").persons] == ["Arnold Smith", "Chris Beatle", "Doug White"]
    assert [one.name for one in people_on("rfc2426-example.vcf").persons] == ["Frank Dawson", "Tim Howes"]


def test_namesakes_of_several_address_books_stay_apart_unless_they_share_an_address_a_number_or_a_birthday() -> None:
    books = ("John_Doe_EVOLUTION.vcf", "John_Doe_GMAIL.vcf", "outlook-2003.vcf")
    found = who_is_who(
        Clues(Own.of(["me@home.example"]), cards=tuple(card for name in books for card in cards_of(name)))
    )
    assert [one.addresses for one in found.persons] == [("jdoe@hotmail.com",), ("john.doe@ibm.com",)]


@pytest.mark.parametrize("path", sorted(DATA.glob("vcf/**/*.vcf")), ids=lambda path: path.name)
def test_every_card_with_an_address_is_somebody_and_bears_a_name_or_its_address(path: Path) -> None:
    cards = [card for card in cards_of(path.name) if card.addresses]
    behind = people_on(path.name).behind
    for card in cards:
        assert behind[card.addresses[0]].name
        assert set(behind[card.addresses[0]].addresses) <= {one for other in cards for one in other.addresses}


def mails() -> list[Message]:
    found = [
        parse_message(path.read_bytes(), f"f/{path.name}", "f", Role.INBOX, NOW, UTC)
        for path in sorted(DATA.glob("mail/**/*"))
        if path.is_file() and path.suffix not in (".md", ".html", ".txt") and path.name != "LICENSE"
    ]
    return [item for item in found if isinstance(item, Message)]


def test_senders_of_real_mails_are_people_machines_or_nobody() -> None:
    seen = [Seen(one.sender.address, one.sender.name, one.sender.address, 1, NOW, NOW) for one in mails() if one.sender]
    behind = who_is_who(Clues(Own.of(["me@home.example"]), seen=tuple(seen))).behind
    assert behind["jeff@37signals.com"].name == "Jeffrey Hardy"
    assert behind["jorn@prikkprikkprikk.no"].given == "Jørn"
    machines = (
        "gmail-noreply@google.com",
        "mailer-daemon@antivirus.uqam.ca",
        "noreply@rubyforge.org",
        "news@insideapple.apple.com",
    )
    assert not [address for address in machines if address in behind]


@pytest.mark.parametrize(
    "name", ["Free-Quilting.com", "rimap-test", "Grants-Notification", "Mail Administrator", "Mail Delivery Subsystem"]
)
def test_what_machines_call_themselves_is_no_full_name(name: str) -> None:
    assert not names.is_full(name)
