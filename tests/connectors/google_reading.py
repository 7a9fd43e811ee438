"""What the tests of accounts at Google share: a person's account with something in it, each kind of it opened."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from connectors.gmail import Gmail
from connectors.google_calendar import GoogleCalendar
from connectors.google_people import GooglePeople
from connectors.patience import Pause
from tests.connectors.mails import TOKYO
from tests.connectors.test_google_contract import event, mail, never, person
from tests.contract.source_contract import Stand
from tests.servers.google import FakeGoogle, running

KINDS = ("gmail", "google_calendar", "google_people")


@contextmanager
def filled() -> Iterator[FakeGoogle]:
    """A mailbox of seven letters, two calendars with three meetings, five contacts; every list takes several pages."""
    with running(FakeGoogle(page=2)) as google:
        for number in range(7):
            google.deliver(mail(f"m{number}", 3 * number))
        google.calendar(google.user, primary=True)
        google.calendar("club@group.calendar.google.com")
        plans, club = google.events.values()
        plans += [event("e1", -2), event("e2", -3), event("e3", -4)]
        club.append(event("c1", -40))
        google.people = [person(number) for number in range(5)]
        yield google


def opened(google: FakeGoogle, kind: str, tokens: Path, pause: Pause = never, *, page: int = 2, **more: Any) -> Stand:
    """One kind of account, signed in to; `page` contacts are asked for at once."""
    account = google.account(kind, tokens, **more)
    makers: dict[str, Callable[[Any], Any]] = {
        "gmail": lambda known: Gmail(account, known, TOKYO, batch=2, pause=pause),
        "google_calendar": lambda _known: GoogleCalendar(account, TOKYO, pause=pause),
        "google_people": lambda _known: GooglePeople(account, page=page, pause=pause),
    }
    return Stand(makers[kind], frozenset())
