"""Every field of every answer of Microsoft Graph, each with a value of a wrong kind: nothing but the three faults ever comes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from connectors.base import ConnectorError
from connectors.graph_drafts import GraphDrafts
from daemon.store.cache import Cache
from tests.connectors.graph_reading import KINDS, opened
from tests.connectors.mails import mail
from tests.connectors.twisted import EVERY, VALUES, fields_of, some_of, twisted
from tests.contract.draftbox_contract import draft
from tests.contract.source_contract import NOW, Shelf, Stand
from tests.servers.graph import ME, Asked, FakeGraph, Refuse, Told, person, running, when
from tests.servers.graph_shapes import long_id

pytestmark = pytest.mark.loopback

MORE_VALUES = {**VALUES, "the first moment": "0001-01-01T00:00:00Z", "the last moment": "9999-12-31T23:59:59Z"}
ATTACHED = (
    b'\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain\n\nHello, here it is.\n'
    b'--x\nContent-Type: image/png\nContent-Disposition: attachment; filename="boat.png"\n\nAAAA\n--x--\n'
)


@pytest.fixture
def server() -> Iterator[FakeGraph]:
    """A little of everything that can be told."""
    with running(FakeGraph()) as found:
        found.folder("2025", found.folder("archive"))
        found.lay(mail("Hello.", message_id="<a@friends.example>", to=ME).partition(b"\n\n")[0] + ATTACHED)
        mine = mail("Mine.", message_id="<b@home.example>").replace(
            b"\n\n", b"\nIn-Reply-To: <a@friends.example>\n\n", 1
        )
        found.lay(mine, "sentitems", own=True)
        found.lay(mail("A plan of mine.", message_id="<c@home.example>"), "drafts", draft=True, own=True)
        found.event(
            "e1", NOW, type="occurrence", seriesMasterId=long_id("series"), originalStart="2026-11-24T03:00:00Z",
            attendees=[person(ME, "none"), person("kate@x.example", "accepted")], location={"displayName": "Here"},
            onlineMeeting={"joinUrl": "https://teams.microsoft.com/l/x"}, bodyPreview="Lunch", isDraft=False,
        )  # fmt: skip
        found.events[long_id("series")] = {**found.event("e1", NOW), "id": long_id("series"), "type": "seriesMaster"}
        found.event("e2", NOW, hours=24, isAllDay=True)["start"] = when(NOW, "Tokyo Standard Time")
        found.contact_folders.append(long_id("contacts", "club"))
        for number, folder in enumerate(("", "", found.contact_folders[0])):
            found.contact(
                f"Kate {number}", f"kate{number}@x.example", folder, surname="Reed", givenName="Kate", nickName="K",
                yomiSurname="りーど", yomiGivenName="けいと", businessPhones=["1"], homePhones=["2"], mobilePhone="3",
                companyName="Firm", jobTitle="T", personalNotes="A friend", birthday="1980-05-04T11:59:00Z",
                lastModifiedDateTime="2026-01-01T00:00:00Z",
            )  # fmt: skip
        yield found


def kind_of(asked: Asked) -> str:
    """Of what kind an answer is: what was done where, and what was asked of it."""
    names = [part if len(part) < 40 else "ID" for part in asked.path.split("/")]
    about = asked.query.get("$filter", "").partition(" ")[0], len(asked.query.get("$select", ""))
    return f"{asked.method} {'/'.join(names)} {about} {'$skip' in asked.query}"


def told_by(server: FakeGraph, asked: Asked) -> Told:
    """The honest answer, two rows a page."""
    small = replace(asked, query={**asked.query, "$top": "2"}) if "$top" in asked.query else asked
    try:
        return server.honest(small)
    except Refuse as refused:
        return refused.told


def fields_told(server: FakeGraph, act: Callable[[], object]) -> list[tuple[str, Any]]:
    """The fields of all answers to what is done here, each with the kind of answer."""
    found: dict[tuple[str, Any], None] = {}

    def hear(asked: Asked) -> Told | None:
        if asked.is_login:
            return None
        said = told_by(server, asked)
        if not isinstance(said.body, bytes):
            found.update(dict.fromkeys((kind_of(asked), at) for at in fields_of(said.body)))
        found[kind_of(asked), ()] = None
        return said

    server.faults.append(hear)
    act()
    server.faults.clear()
    return list(found)


def lies(server: FakeGraph, kind: str, at: Any, value: Any) -> list[int]:
    """From now on this field is told so; how often it was."""
    told_so: list[int] = []

    def lie(asked: Asked) -> Told | None:
        if asked.is_login:
            return None
        said = told_by(server, asked)
        if kind_of(asked) != kind:
            return said
        told_so.append(1)
        return replace(said, body=twisted(said.body, at, value) if at else value)

    server.faults.append(lie)
    return told_so


def read_into(cache: Cache, stand: Stand, account: str, *, begun: bool) -> Shelf:
    """As far as it goes."""
    shelf = Shelf()
    with suppress(ConnectorError):
        for batch in stand.reopen(shelf.known).fetch(cache.cursor(account) if begun else None, None, NOW):
            cache.save(account, batch)
            shelf.put(batch)
    return shelf


@pytest.mark.share(2)
@pytest.mark.parametrize("kind", KINDS)
@EVERY
@pytest.mark.parametrize("value", MORE_VALUES)
def test_whatever_a_field_of_an_answer_is_the_account_alone_is_at_fault_and_only_as_long_as_it_lasts(
    server: FakeGraph, tmp_path: Path, kind: str, value: str, every: int
) -> None:
    stand, whole = opened(server, kind, tmp_path), Shelf()
    fields = fields_told(server, lambda: whole.read(stand))
    assert len(fields) > 9
    with Cache.open(tmp_path) as cache:
        cache.accounts([kind])
        for told_by_kind, at in some_of(fields, value, every):
            heard = lies(server, told_by_kind, at, MORE_VALUES[value])
            before = read_into(cache, stand, kind, begun=False)
            assert heard
            server.faults.clear()
            if before.cursor and before.cursor != whole.cursor:  # else it is read on from as if nothing had been
                for batch in stand.reopen(before.known).fetch(cache.cursor(kind), None, NOW):
                    cache.save(kind, batch)


@EVERY
@pytest.mark.parametrize("value", MORE_VALUES)
def test_whatever_a_field_is_while_a_draft_is_laid_the_owners_own_stays(
    server: FakeGraph, tmp_path: Path, value: str, every: int
) -> None:
    server.keeps_ids = False  # then more is asked and changed
    account = server.account(tmp_path, drafts=True)
    owners = {own: (one.raw, one.folder) for own, one in server.mails.items()}

    def act() -> None:
        box = GraphDrafts(account)
        box.open_to(frozenset({"kate@x.example"}))
        found = box.put(draft())
        box.put(draft())
        box.withdraw(found.message_id, found.content_hash)

    for told_by_kind, at in some_of(fields_told(server, act), value, every):
        for own in server.mails.keys() - owners.keys():
            del server.mails[own]
        lies(server, told_by_kind, at, MORE_VALUES[value])
        with suppress(ConnectorError):
            act()
        server.faults.clear()
        for own, (raw, folder) in owners.items():
            assert (server.mails[own].raw, server.mails[own].folder) == (raw, folder)
            assert server.mails[own].properties == {}
