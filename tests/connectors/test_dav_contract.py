"""CalDAV and CardDAV under the contract of sources, on two real servers; calendars read whole and in windows."""

from __future__ import annotations

from datetime import timedelta

import pytest

from connectors.caldav import CalDavSource
from connectors.carddav import CardDavSource
from tests.connectors.mails import TOKYO
from tests.contract.source_contract import NOW, LosingContract, Stand
from tests.servers.dav import Home, Place, Server, card, event

pytestmark = pytest.mark.loopback


def day(days: int) -> str:
    """A moment so many days before or after the tests' now."""
    return f"{NOW + timedelta(days=days, hours=3):%Y%m%dT%H%M%SZ}"


def calendar_with_meetings(home: Home, account_at: str = "", small: int = 2_000) -> Stand:
    """Two calendars with meetings near and far, a series, and one that ends before it starts."""
    plans, club = home.make("caldav", "plans"), home.make("caldav", "club")
    where = plans if account_at else club
    good = {f"m{days}": days for days in (-9, -3_000, -400, 20)}
    for uid, days in good.items():
        plans.put(f"{uid}.ics", event(uid, day(days), "SUMMARY:お茶"))
    where.put("s.ics", event("s", day(-30), "RRULE:FREQ=WEEKLY;COUNT=3"))
    broken = event("torn", day(-2), f"DTEND:{day(-3)}")
    where.put("torn.ics", broken)
    series = {f"s/{day(-30 + 7 * week)}" for week in range(3)}

    def add() -> str:
        where.put("late.ics", event("late", day(-1)))
        return "late"

    def remove() -> str:
        plans.delete("m-9.ics")
        return "m-9"

    account = home.account("caldav", plans.path if account_at else "")
    return Stand(
        lambda _known: CalDavSource(account, TOKYO, small=small),
        frozenset({*good, *series}),
        frozenset({f"{where.source}#torn"}),
        add,
        remove,
        lambda: where.delete("torn.ics"),
    )


def book_with_cards(home: Home, *, alone: bool) -> Stand:
    """An address book with a card that has no name, and beside it (for the whole home) another one."""
    people = home.make("carddav", "people")
    other = people if alone else home.make("carddav", "friends")
    for number in range(5):
        (people if number < 3 else other).put(f"c{number}.vcf", named(number))
    other.put("none.vcf", card("none", "FN: ", "N:;;;;", "NOTE:nobody"))

    def add() -> str:
        other.put("c9.vcf", named(9))
        return "c9"

    def remove() -> str:
        people.delete("c1.vcf")
        return "c1"

    account = home.account("carddav", people.path if alone else "")
    return Stand(
        lambda _known: CardDavSource(account),
        frozenset(f"c{number}" for number in range(5)),
        frozenset({f"{other.source}#none"}),
        add,
        remove,
        lambda: other.delete("none.vcf"),
    )


def named(number: int) -> str:
    return card(f"c{number}", f"FN:Friend {number}", f"N:{number};Friend;;;", f"EMAIL:friend{number}@x.example")


def nothing(place: Place, small: int = 2_000) -> Stand:
    if place.kind == "carddav":
        return Stand(lambda _known: CardDavSource(place.account), frozenset())
    return Stand(lambda _known: CalDavSource(place.account, TOKYO, small=small), frozenset())


def nowhere(home: Home, kind: str) -> Stand:
    account = home.account(kind, f"{home.calendars}nowhere/")
    return Stand(
        lambda _known: CalDavSource(account, TOKYO) if kind == "caldav" else CardDavSource(account), frozenset()
    )


class OfCalendars(LosingContract):
    """A home of calendars at Radicale; one calendar at Xandikos, whose one home all tests share."""

    small = 2_000

    @pytest.fixture
    def home(self, radicale: Server) -> Home:
        return radicale.home()

    @pytest.fixture
    def filled(self, home: Home) -> Stand:
        return calendar_with_meetings(home, "one" if home.server.name == "xandikos" else "", self.small)

    @pytest.fixture
    def empty(self, home: Home) -> Stand:
        return nothing(home.make("caldav", "empty"), self.small)

    @pytest.fixture
    def missing(self, home: Home) -> Stand:
        return nowhere(home, "caldav")


class TestCalendarsOfRadicale(OfCalendars):
    pass


class TestLargeCalendarsOfRadicale(OfCalendars):
    small = 1


class TestCalendarsOfXandikos(OfCalendars):
    @pytest.fixture
    def home(self, xandikos: Server) -> Home:
        return xandikos.home()


class TestLargeCalendarsOfXandikos(TestCalendarsOfXandikos):
    small = 1


class TestBooksOfRadicale(LosingContract):
    @pytest.fixture
    def home(self, radicale: Server) -> Home:
        return radicale.home()

    @pytest.fixture
    def filled(self, home: Home) -> Stand:
        return book_with_cards(home, alone=home.server.name == "xandikos")

    @pytest.fixture
    def empty(self, home: Home) -> Stand:
        return nothing(home.make("carddav", "empty"))

    @pytest.fixture
    def missing(self, home: Home) -> Stand:
        return nowhere(home, "carddav")


class TestBooksOfXandikos(TestBooksOfRadicale):
    @pytest.fixture
    def home(self, xandikos: Server) -> Home:
        return xandikos.home()
