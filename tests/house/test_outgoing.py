"""The look at every request that leaves in tests: it sees both HTTP clients, and it would say so."""

from __future__ import annotations

import pytest

from connectors.bounds import Limits
from connectors.gmail_box import NAMES
from connectors.google_line import Guarded
from connectors.transport import Http
from tests.connectors.google_reading import filled
from tests.outgoing import NotOnTheList, fault_of, is_ours
from tests.servers.fake_dav import FakeDav, running


@pytest.mark.parametrize(
    "asked",
    [
        ("POST", "/gmail/v1/users/me/messages/send"), ("POST", "/gmail/v1/users/me/drafts/send"), ("GET", "/gmail/v1/users/me/messages/send"),
        ("POST", "/upload/gmail/v1/users/me/messages"), ("PUT", "/gmail/v1/users/me/drafts/r-8871442306914231000"), ("POST", "/v1.0/me/sendMail"),
        ("POST", "/v1.0/me/messages/AAkALgAAAAAA_0123456789abcdef-=/send"), ("GET", "/v1.0/me/messages/microsoft.graph.send"), ("PUT", "/me/cal/a.ics"),
        ("POST", "/me/outbox/"), ("DELETE", "/me/cal/a.ics"),
    ],
)  # fmt: skip
def test_what_could_send_or_change_is_known_for_it(asked: tuple[str, str]) -> None:
    assert fault_of(*asked)


def test_what_a_test_asks_is_not_the_products() -> None:
    assert not is_ours()


@pytest.mark.loopback
def test_it_sees_a_request_of_each_client_that_a_list_let_through_by_mistake(
    outgoing: list[str],
) -> None:
    with filled() as google:
        line = Guarded((("POST", ".*"),), NAMES, frozenset((google.endpoint,)), Limits())
        with pytest.raises(NotOnTheList):
            line.request(f"{google.endpoint}/gmail/v1/users/me/messages/send", "POST", body="{}")
    with running(FakeDav()) as server:
        http = Http(server.account(), (("PUT", ".*"),))
        with pytest.raises(NotOnTheList):
            http.ask("PUT", f"http://127.0.0.1:{server.port}/me/cal/a.ics")
    assert (google.asked, server.asked) == ([], [])
    assert len(outgoing) == 2
    outgoing.clear()
