"""Microsoft mail, drafts, calendars and contacts under the contracts, through real HTTP against a strict small server."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from connectors.graph_calendar import GraphCalendar
from connectors.graph_contacts import GraphContacts
from connectors.graph_drafts import GraphDrafts
from connectors.graph_lying import content_mark
from connectors.graph_mail import GraphMail, source_of
from tests.connectors.mails import TOKYO, mail
from tests.contract.draftbox_contract import DraftBoxContract, Shelter
from tests.contract.source_contract import NOW, SourceContract, Stand
from tests.servers.graph import FakeGraph, running
from tests.servers.graph_mail import properties
from tests.servers.graph_shapes import long_id

pytestmark = pytest.mark.loopback


@pytest.fixture
def server() -> Iterator[FakeGraph]:
    with running(FakeGraph()) as found:
        yield found


def lay(server: FakeGraph, number: int, folder: str = "inbox") -> str:
    server.lay(mail(f"Letter {number}.", message_id=f"<m{number}@friends.example>"), folder)
    return f"m{number}@friends.example"


class TestGraphMail(SourceContract):
    @pytest.fixture
    def filled(self, server: FakeGraph, tmp_path: Path) -> Stand:
        account = server.account(tmp_path)
        server.folder("2025", server.folder("archive"))
        ids = {lay(server, number) for number in range(5)} | {lay(server, 10, "sentitems"), lay(server, 11, "2025")}
        broken = server.lay(mail("x", message_id="<odd@x.example>"), subject=7)
        for folder in ("drafts", "junkemail", "deleteditems"):
            lay(server, 20, folder)
        server.lay(mail("x", message_id="<half@x.example>"), draft=True)
        return Stand(
            lambda known: GraphMail(account, known, TOKYO, page=2),
            frozenset(ids),
            frozenset({source_of(broken.id)}),
            lambda: lay(server, 40),
        )

    @pytest.fixture
    def empty(self, server: FakeGraph, tmp_path: Path) -> Stand:
        account = server.account(tmp_path)
        return Stand(lambda known: GraphMail(account, known, TOKYO, page=2), frozenset())

    @pytest.fixture
    def missing(self, server: FakeGraph, tmp_path: Path) -> Stand:
        """A registration that Microsoft does not know, and a token that is over."""
        account = server.account(tmp_path)
        server.end_tokens()
        server.login_error = ("unauthorized_client", "AADSTS700016")
        return Stand(lambda known: GraphMail(account, known, TOKYO), frozenset())


class TestGraphCalendar(SourceContract):
    @pytest.fixture
    def filled(self, server: FakeGraph, tmp_path: Path) -> Stand:
        account = server.account(tmp_path, "graph_calendar")
        club = long_id("calendar", "club")
        server.calendars[club] = ("Club", "carol@friends.example")
        good = {f"m{days}": days for days in (-9, -3_000, -400, 20)}
        for uid, days in good.items():
            server.event(uid, NOW + timedelta(days=days, hours=3), calendar=club if days == -400 else "")
        broken = server.event("torn", NOW - timedelta(days=2), hours=-5)
        broken["_at"] = (NOW - timedelta(days=2), NOW)
        source = f"calendars/{next(iter(server.calendars))}#{broken['id']}"

        def add() -> str:
            server.event("late", NOW - timedelta(days=1))
            return "late"

        return Stand(lambda _known: GraphCalendar(account, TOKYO), frozenset(good), frozenset({source}), add)

    @pytest.fixture
    def empty(self, server: FakeGraph, tmp_path: Path) -> Stand:
        account = server.account(tmp_path, "graph_calendar")
        return Stand(lambda _known: GraphCalendar(account, TOKYO), frozenset())

    @pytest.fixture
    def missing(self, server: FakeGraph, tmp_path: Path) -> Stand:
        account = replace(server.account(tmp_path, "graph_calendar"))
        server.tokens = dict.fromkeys(server.tokens, ("Mail.Read",))  # the administrator took the right away
        return Stand(lambda _known: GraphCalendar(account, TOKYO), frozenset())


class TestGraphContacts(SourceContract):
    @pytest.fixture
    def filled(self, server: FakeGraph, tmp_path: Path) -> Stand:
        account = server.account(tmp_path, "graph_contacts")
        club = long_id("contacts", "club")
        server.contact_folders.append(club)
        made = [server.contact(f"Friend {n}", f"friend{n}@x.example", club if n > 2 else "") for n in range(5)]
        nobody = server.contact("")
        return Stand(
            lambda _known: GraphContacts(account),
            frozenset(one["id"] for one in made),
            frozenset({f"contacts#{nobody['id']}"}),
            lambda: str(server.contact("Late Friend", "late@x.example")["id"]),
        )

    @pytest.fixture
    def empty(self, server: FakeGraph, tmp_path: Path) -> Stand:
        account = server.account(tmp_path, "graph_contacts")
        return Stand(lambda _known: GraphContacts(account), frozenset())

    @pytest.fixture
    def missing(self, server: FakeGraph, tmp_path: Path) -> Stand:
        account = server.account(tmp_path, "graph_contacts")
        server.tokens = dict.fromkeys(server.tokens, ("Mail.Read",))
        return Stand(lambda _known: GraphContacts(account), frozenset())


class OfDrafts(DraftBoxContract):
    keeps_ids = True

    def hash_of(self, raw: bytes) -> str:
        return content_mark(raw)

    @pytest.fixture
    def shelter(self, server: FakeGraph, tmp_path: Path) -> Shelter:
        account = server.account(tmp_path, drafts=True)
        server.keeps_ids = self.keeps_ids

        def edit(message_id: str) -> None:
            (found,) = (one for one in server.lying("drafts") if message_id.encode() in one.raw)
            found.raw += b"PS\n"
            kept = found.told["internetMessageId"]
            found.told = {}
            properties(found)["internetMessageId"] = kept

        return Shelter(
            lambda: GraphDrafts(account),
            lambda raw: void(server.lay(raw, "drafts", draft=True, own=True)),
            edit,
            lambda: [one.raw for one in server.lying("drafts")],
        )


def void(_value: object) -> None:
    """Take a value and give none."""


class TestDraftsThatKeepTheirId(OfDrafts):
    pass


class TestDraftsThatGetAnotherId(OfDrafts):
    keeps_ids = False
