"""Laying a draft at Microsoft whatever happens: cut, killed, refused, its reply lost. In the end there is one draft, as it was meant."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from config.schema import Account
from connectors.base import SetupWrong, TryLater
from connectors.graph import Graph
from connectors.graph_drafts import GraphDrafts
from daemon.notifier.placing import Outcome
from tests.connectors.graph_reading import filled
from tests.connectors.mails import mail
from tests.connectors.recovery import Laying
from tests.contract.draftbox_contract import draft
from tests.servers.graph import Asked, FakeGraph, Refuse, Told, once
from tests.servers.graph_shapes import long_id
from tests.servers.proxy import between
from tests.tools.killed import died_at

pytestmark = pytest.mark.loopback

KEEPS = pytest.mark.parametrize("keeps", [True, False], ids=["the id is kept", "another id is given"])


@pytest.fixture
def server() -> Iterator[FakeGraph]:
    with filled() as found:
        yield found


def laying(server: FakeGraph, account: Account) -> Laying:
    """A draft on its way to this account."""
    return Laying(account.name, lambda: GraphDrafts(account), lambda: [one.raw for one in server.lying("drafts")])


def another(server: FakeGraph, tmp_path: Path, name: str) -> Path:
    """A state folder of its own, and no draft anywhere."""
    server.mails = {own: one for own, one in server.mails.items() if not one.draft}
    folder = tmp_path / name
    folder.mkdir()
    return folder


# --- killed -------------------------------------------------------------------------------------------------


@pytest.mark.process
@KEEPS
def test_killed_at_any_step_it_is_there_once_after_the_next_run(
    server: FakeGraph, tmp_path: Path, *, keeps: bool
) -> None:
    server.keeps_ids = keeps
    account = server.account(tmp_path, drafts=True)
    way = laying(server, account)
    died = 0
    for last in range(1, 10_000):
        folder = another(server, tmp_path, str(last))
        if not died_at(last, lambda: way.run(folder), (Graph, "_in_turn")):  # noqa: B023  done at once
            break
        died += 1
        way.is_right(folder, f"step {last}")
    assert died > 15  # questions before and after, and what the journal writes


# --- cut ----------------------------------------------------------------------------------------------------


@pytest.mark.nightly
@KEEPS
def test_the_line_cut_at_a_hundred_bytes_of_laying_it_leaves_one_draft(
    server: FakeGraph, tmp_path: Path, *, keeps: bool
) -> None:
    server.keeps_ids = keeps
    with between(server.port) as line:
        account = server.account(tmp_path, drafts=True, endpoint=f"http://127.0.0.1:{line.port}")
        way = laying(server, account)
        line.came = 0
        way.run(another(server, tmp_path, "whole"))
        bytes_of_all, faults = line.came, 0
        for number in range(100):
            folder = another(server, tmp_path, str(number))
            line.came, line.cut_at = 0, 1 + number * bytes_of_all // 100
            faults += way.run(folder) is not Outcome.PLACED
            line.cut_at = None
            way.is_right(folder, f"cut {number}")
        assert faults > 90  # the last of them break off what is not needed any more


@KEEPS
@pytest.mark.parametrize(("fate", "drafts"), [("cut", 0), ("lose", 1)])
def test_the_line_broken_in_the_middle_of_the_draft_or_behind_it_leaves_one_draft(
    server: FakeGraph, tmp_path: Path, fate: str, drafts: int, *, keeps: bool
) -> None:
    server.keeps_ids = keeps
    with between(server.port, moment=rb"POST /v1.0/me/messages", then=lambda: fate) as line:
        account = server.account(tmp_path, drafts=True, endpoint=f"http://127.0.0.1:{line.port}")
        way = laying(server, account)
        folder = another(server, tmp_path, "state")
        way.run(folder)
        assert len(server.lying("drafts")) == drafts
        way.is_right(folder, fate)


# --- refused, or not answered -----------------------------------------------------------------------------


def is_create(asked: Asked) -> bool:
    return asked.method == "POST" and not asked.is_login


ANSWERS = {
    "500": Refuse(500, "UnknownError").told, "502": Told(502, b"<html>"), "503": Refuse(503, "ServiceUnavailable").told,
    "504": Refuse(504, "UnknownError").told, "429": Refuse(429, "TooManyRequests").told, "no word": Told(cut=0),
    "half a word": Told(201, {"id": "x" * 200}, cut=100), "another page": Told(200, b"<html>"), "an empty object": Told(201, {}),
}  # fmt: skip


@KEEPS
@pytest.mark.parametrize("done", [True, False], ids=["done all the same", "not done"])
@pytest.mark.parametrize("name", ANSWERS)
def test_where_it_is_not_known_what_became_of_it_one_draft_is_there_in_the_end(
    server: FakeGraph, tmp_path: Path, name: str, *, done: bool, keeps: bool
) -> None:
    server.keeps_ids = keeps
    account = server.account(tmp_path, drafts=True)
    tries: list[Asked] = []

    def fault(asked: Asked) -> Told | None:
        if not is_create(asked):
            return None
        tries.append(asked)
        if done:
            server.honest(asked)
        return ANSWERS[name]

    server.faults.append(fault)
    try:
        first = GraphDrafts(account).put(draft())
    except (TryLater, SetupWrong):
        first = None
    assert len(tries) == 1  # never asked twice
    assert len(server.lying("drafts")) == done
    server.faults.clear()
    found = GraphDrafts(account).put(draft())
    assert first in (None, found)
    assert found.message_id == draft().message_id
    assert GraphDrafts(account).find(draft().message_id) == found
    assert len(server.lying("drafts")) == 1


@KEEPS
def test_a_token_that_ends_at_this_very_moment_is_renewed(server: FakeGraph, tmp_path: Path, *, keeps: bool) -> None:
    server.keeps_ids = keeps
    account = server.account(tmp_path, drafts=True)
    creates: list[Asked] = []

    def end(asked: Asked) -> Told | None:
        if is_create(asked):
            creates.append(asked)
            if len(creates) == 1:
                server.end_tokens()
        return None

    server.faults.append(end)
    GraphDrafts(account).put(draft())
    assert len(creates) == 2
    assert len(server.lying("drafts")) == 1


@pytest.mark.parametrize(("status", "code"), [(400, "ErrorMimeContentInvalid"), (404, "ErrorItemNotFound"), (403, "ErrorAccessDenied")])  # fmt: skip
def test_a_draft_that_microsoft_does_not_take_is_told_and_leaves_none(
    server: FakeGraph, tmp_path: Path, status: int, code: str
) -> None:
    account = server.account(tmp_path, drafts=True)
    server.faults.append(lambda asked: Refuse(status, code).told if is_create(asked) else None)
    with pytest.raises(SetupWrong):
        GraphDrafts(account).put(draft())
    assert server.lying("drafts") == []


def test_one_that_came_back_otherwise_than_it_was_meant_is_taken_out_again(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path, drafts=True)

    def other(asked: Asked) -> Told | None:
        if not is_create(asked):
            return None
        said = server.honest(asked)
        for lying in server.lying("drafts"):
            lying.raw, lying.told = lying.raw.replace(b"alice@", b"all@"), {}
        return said

    server.faults.append(once(other))
    with pytest.raises(SetupWrong):
        GraphDrafts(account).put(draft())
    assert server.lying("drafts") == []


@KEEPS
def test_a_draft_that_was_sent_or_thrown_away_is_not_put_again(
    server: FakeGraph, tmp_path: Path, *, keeps: bool
) -> None:
    server.keeps_ids = keeps
    account = server.account(tmp_path, drafts=True)
    for key, folder, gone in (("a" * 32, "sentitems", "sent"), ("b" * 32, "deleteditems", "deleted")):
        mine = draft(key)
        GraphDrafts(account).put(mine)
        (lying,) = server.lying("drafts")
        server.move(lying, folder)
        lying.draft = folder == "deleteditems"
        assert GraphDrafts(account).put(mine).gone == gone
    assert server.lying("drafts") == []


# --- whose it is --------------------------------------------------------------------------------------------


@KEEPS
@pytest.mark.parametrize("whose", ["a draft of the owner's", "a letter", "a mail that is sent", "nothing at all"])
def test_what_the_server_says_was_made_is_touched_only_if_it_is_ours(
    server: FakeGraph, tmp_path: Path, whose: str, *, keeps: bool
) -> None:
    server.keeps_ids = keeps
    account = server.account(tmp_path, drafts=True)
    others = {
        "a draft of the owner's": server.lay(mail("A plan."), "drafts", draft=True, own=True),
        "a letter": server.lay(mail("Hello.", message_id="<l@x.example>")),
        "a mail that is sent": server.lay(mail("Sent.", message_id="<s@x.example>"), "sentitems", own=True),
    }
    said = others[whose].id if whose in others else long_id("nothing")
    before = {one.id: (one.folder, one.raw, dict(one.properties)) for one in server.mails.values()}

    def another(asked: Asked) -> Told | None:
        if not is_create(asked):
            return None
        server.honest(asked)
        return Told(201, {"id": said, "internetMessageId": draft().message_id, "isDraft": True})

    server.faults.append(another)
    with pytest.raises(TryLater):
        GraphDrafts(account).put(draft())
    assert {own: (one.folder, one.raw, one.properties) for own, one in server.mails.items() if own in before} == before
    assert {one.method for one in server.asked if not one.is_login} == {"GET", "POST"}
    server.faults.clear()
    found = GraphDrafts(account).put(draft())
    assert found.place not in before
    assert len(server.lying("drafts")) == 2


@KEEPS
@pytest.mark.parametrize(
    "reader",
    [
        {"name": "Eve", "address": "/o=First/ou=Exchange/cn=eve"}, {"name": "", "address": '"e v"@x.example'}, {}, {"name": "eve@x.example"},
    ],
)  # fmt: skip
def test_a_reader_that_has_no_plain_address_is_not_overlooked(
    server: FakeGraph, tmp_path: Path, reader: dict[str, str], *, keeps: bool
) -> None:
    server.keeps_ids = keeps
    account = server.account(tmp_path, drafts=True)

    def more(asked: Asked) -> Told | None:
        if not is_create(asked):
            return None
        said = server.honest(asked)
        for lying in server.lying("drafts"):
            lying.told["bccRecipients"] = [{"emailAddress": reader}]
        return said

    server.faults.append(more)
    with pytest.raises(SetupWrong):
        GraphDrafts(account).put(draft())
    assert server.lying("drafts") == []


def test_a_second_draft_that_vanishes_while_it_is_taken_out_is_no_fault(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path, drafts=True)
    found = GraphDrafts(account).put(draft())
    (lying,) = server.lying("drafts")
    server.lay(lying.raw, "drafts", draft=True, own=True)
    server.faults.append(lambda asked: Refuse(404, "ErrorItemNotFound").told if asked.method == "DELETE" else None)
    assert GraphDrafts(account).find(found.message_id) == found
    assert not GraphDrafts(account).withdraw(found.message_id, found.content_hash)
