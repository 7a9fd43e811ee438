"""What the tests of accounts at Microsoft share: a mailbox with something in it, and each kind of account opened."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from config.schema import Account
from connectors.base import Source
from connectors.graph_calendar import GraphCalendar
from connectors.graph_contacts import GraphContacts
from connectors.graph_mail import GraphMail
from tests.connectors.mails import TOKYO, mail
from tests.contract.source_contract import NOW, Stand
from tests.servers.graph import FakeGraph, running
from tests.servers.graph_shapes import long_id

KINDS = ("graph_mail", "graph_calendar", "graph_contacts")


@contextmanager
def filled() -> Iterator[FakeGraph]:
    """A mailbox of 23 letters in two folders, six meetings in two calendars, five contacts in two folders."""
    with running(FakeGraph()) as server:
        for number in range(23):
            folder = "inbox" if number % 3 else "archive"
            server.lay(mail(f"Letter {number}.", message_id=f"<m{number}@friends.example>"), folder)
        club, people = long_id("calendar", "club"), long_id("contacts", "club")
        server.calendars[club] = ("Club", "carol@friends.example")
        server.contact_folders.append(people)
        for days in (-2, -3, -40, -400, -3_000, 20):
            server.event(f"e{days}", NOW + timedelta(days=days), calendar=club if days == -40 else "")
        for number in range(5):
            server.contact(f"Friend {number}", f"friend{number}@x.example", people if number > 2 else "")
        yield server


def stand(account: Account, page: int = 5) -> Stand:
    """An account opened; `page` mails are asked for at once."""
    makers: dict[str, Callable[[Any], Source]] = {
        "graph_mail": lambda known: GraphMail(account, known, TOKYO, page=page),
        "graph_calendar": lambda _known: GraphCalendar(account, TOKYO),
        "graph_contacts": lambda _known: GraphContacts(account),
    }
    return Stand(makers[account.kind], frozenset())


def opened(server: FakeGraph, kind: str, tokens: Path, **more: Any) -> Stand:
    """One kind of account, signed in to."""
    return stand(server.account(tokens / kind, kind, **more))
