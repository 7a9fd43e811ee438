"""What may be asked of Microsoft: no call that could send leaves this machine, however it is dressed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from connectors.allowed import NotAllowed
from connectors.graph import READ_MAIL, WRITE_DRAFTS, Graph
from tests.servers.graph import FakeGraph, Told, running

pytestmark = pytest.mark.loopback


@pytest.fixture
def server() -> Iterator[FakeGraph]:
    with running(FakeGraph()) as found:
        yield found


ID = "AAkALgAAAAAA_0123456789abcdef-="


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/v1.0/me/sendMail"), ("POST", "/v1.0/me/SendMail"), ("POST", "/v1.0/me/microsoft.graph.sendMail"),
        ("POST", "/v1.0/me/%73endMail"), ("POST", "/v1.0//me/sendMail"), ("POST", "/v1.0/me//messages"), ("POST", "/v1.0/me/messages/"),
        ("POST", "/v1.0/me/messages/../sendMail"), ("POST", "/v1.0/me/messages%2F..%2FsendMail"), ("POST", "/beta/me/messages"),
        ("POST", f"/v1.0/me/messages/{ID}/send"), ("POST", f"/v1.0/me/messages/{ID}/SEND"), ("POST", f"/v1.0/me/messages/{ID}%2Fsend"),
        ("POST", f"/v1.0/me/messages/{ID}/reply"), ("POST", f"/v1.0/me/messages/{ID}/replyAll"), ("POST", f"/v1.0/me/messages/{ID}/forward"),
        ("POST", f"/v1.0/me/messages/{ID}/createReply"), ("POST", f"/v1.0/me/messages/{ID}"), ("GET", f"/v1.0/me/messages/{ID}/send"),
        ("GET", "/v1.0/me/sendMail"), ("PATCH", f"/v1.0/me/messages/{ID}/send"), ("DELETE", "/v1.0/me/messages"), ("PUT", f"/v1.0/me/messages/{ID}"),
        ("POST", "/v1.0/$batch"), ("POST", "/v1.0/me/messages?_method=send"), ("POST", "/v1.0/me/messages?X-HTTP-Method-Override=PUT"),
        ("post", "/v1.0/me/messages"), ("POST", "/v1.0/users/me/sendMail"), ("POST", "/v1.0/me/mailFolders/outbox/messages"),
        ("PATCH", "/v1.0/me/mailboxSettings"), ("POST", "/v1.0/me/messages;send"), ("POST", "/v1.0/me/messages\\..\\sendMail"),
    ],
)  # fmt: skip
def test_a_call_that_could_send_is_refused_before_a_byte_leaves(
    server: FakeGraph, tmp_path: Path, method: str, path: str
) -> None:
    account = server.account(tmp_path, drafts=True)
    for allowed in (READ_MAIL, WRITE_DRAFTS):
        graph = Graph(account, allowed, ("Mail.ReadWrite",))
        with pytest.raises(NotAllowed):
            graph._http.ask(method, server.url + path, b"x")
    assert server.asked == []


def test_nor_with_a_header_that_names_another_method_nor_by_way_of_a_redirect(
    server: FakeGraph, tmp_path: Path
) -> None:
    graph = Graph(server.account(tmp_path, drafts=True), WRITE_DRAFTS, ("Mail.ReadWrite",))
    for header in ("X-HTTP-Method-Override", "x-http-method", "X-Method-Override"):
        with pytest.raises(NotAllowed):
            graph._http.ask("POST", f"{server.url}/v1.0/me/messages", b"x", {header: "PUT"})
    assert server.asked == []
    server.faults.append(lambda asked: Told(308, {}, (("Location", "/v1.0/me/sendMail"),)))
    with pytest.raises(NotAllowed):
        graph._http.ask("POST", f"{server.url}/v1.0/me/messages", b"x")
    assert [one.path for one in server.asked] == ["/v1.0/me/messages"]
