"""What Microsoft's sign-in may answer: every field of another kind, endless, dripping; and whom alone a token is asked of."""

from __future__ import annotations

import json
import logging
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import msal
import pytest

from config.schema import Account
from config.words import Said, in_words
from connectors.allowed import NotAllowed
from connectors.auth import microsoft
from connectors.auth.microsoft_faults import HOST
from connectors.auth.microsoft_wire import LIMITS, Wire, fit
from connectors.base import ConnectorError, SetupWrong, SignInAgain, TryLater
from connectors.graph_json import Odd
from tests.connectors.graph_reading import stand
from tests.connectors.twisted import VALUES, twisted
from tests.contract.source_contract import Shelf
from tests.servers import graph_oauth
from tests.servers.graph import FakeGraph, Told, running

pytestmark = pytest.mark.loopback

FIELDS = (
    "token_type", "scope", "expires_in", "access_token", "refresh_token", "id_token", "client_info", "user_code", "device_code",
    "verification_uri", "interval", "message", "error", "error_description", "foci", "refresh_in", "ext_expires_in", "claims",
)  # fmt: skip
NO_TEXTS: dict[str, Any] = {
    "four hundred digits": "9" * 400,
    "five thousand digits": "9" * 5_000,
    "no parts": "a.b.c.d",
    "parts that are nothing": "e30.W10.x",
    "a part with no name": f"e30.{urlsafe_b64encode(b'{}').decode()}.x",
    "other digits": "\u0663\u0664",
}


@pytest.fixture
def server() -> Iterator[FakeGraph]:
    with running(FakeGraph()) as found:
        yield found


@pytest.mark.share(3)
@pytest.mark.parametrize("name", [*VALUES, *NO_TEXTS])
@pytest.mark.parametrize("field", FIELDS)
def test_whatever_a_field_is_the_account_alone_is_at_fault_and_what_is_told_moves_no_cursor(
    server: FakeGraph, tmp_path: Path, field: str, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    account, value = server.account(tmp_path), {**VALUES, **NO_TEXTS}[name]
    before = microsoft.kept_of(account)

    def lie(asked: Any) -> Told | None:
        if not asked.is_login:
            return None
        said = graph_oauth.login(server, asked)
        added = said.body if field in said.body else {**said.body, field: ""}
        return replace(said, body=twisted(added, (field,), value))

    server.faults.append(lie)
    said: list[Said] = []
    ways: tuple[Callable[[], object], ...] = (
        lambda: said.extend(microsoft.sign_in(account, ["Mail.Read"], said.append)),
        lambda: Shelf().read(stand(account)),
    )
    for way in ways:
        server.end_tokens()
        try:
            way()
        except ConnectorError as fault:
            said.append(fault.said)
    for one in said:
        for language in ("en", "ja"):
            told = in_words(one, language)
            assert told.isprintable()
            assert len(told) < 2_000
    kept = microsoft.kept_of(account)
    assert kept is not None
    assert before is not None
    assert kept.expires <= before.expires + 90_000
    assert "refresh-" not in caplog.text
    server.faults.clear()
    with suppress(SignInAgain):  # a token that renews nothing was taken for one that does
        Shelf().read(stand(account))


@pytest.mark.parametrize(("told", "kept"), [(0, 1), ("0", 1), (5, 5), (10**8, 60)])
def test_whatever_the_server_says_there_is_a_pause_between_two_polls(told: object, kept: int) -> None:
    code = {"device_code": "d", "user_code": "u", "verification_uri": "https://login.example/device"}
    assert fit({**code, "interval": told})["interval"] == kept


@pytest.mark.parametrize("scope", [7, [], "Mail.Read\n", "9" * 5_000])
def test_rights_that_are_none_are_not_taken_for_all_that_was_asked_for(scope: object) -> None:
    good = {"access_token": "a", "token_type": "Bearer", "expires_in": 3599}
    assert "scope" not in fit(good)  # RFC 6749, section 5.1: just what was asked for
    with pytest.raises(Odd):
        fit({**good, "scope": scope})


def test_of_a_good_answer_is_kept_what_is_needed_and_nothing_else() -> None:
    def coded(told: dict[str, Any]) -> str:
        return urlsafe_b64encode(json.dumps(told).encode()).decode().rstrip("=")

    told = {
        "access_token": "a", "refresh_token": "r", "expires_in": "3599", "token_type": "Bearer", "scope": "Mail.Read openid",
        "id_token": f"x.{coded({'sub': 's', 'preferred_username': '蓮@home.example', 'family_name': 'Private', 'exp': 1})}.y",
        "client_info": coded({"uid": "o", "utid": "t", "more": []}), "foci": "1", "refresh_in": "x", "message": "x",
    }  # fmt: skip
    found = fit(told)
    assert {name: found[name] for name in ("access_token", "refresh_token", "expires_in", "scope")} == {
        "access_token": "a", "refresh_token": "r", "expires_in": 3599, "scope": "Mail.Read openid",
    }  # fmt: skip
    assert found["id_token"] == f"e30.{coded({'sub': 's', 'preferred_username': '蓮@home.example'})}."
    assert found["client_info"] == coded({"uid": "o", "utid": "t"})
    assert not found.keys() & {"foci", "refresh_in", "message"}


@pytest.mark.parametrize(
    "told", [{}, {"access_token": ""}, {"access_token": "a b"}, {"error": 7}, {"user_code": "A", "device_code": "1"}]
)
def test_what_is_neither_a_token_nor_a_code_nor_an_error_is_none(told: dict[str, Any]) -> None:
    with pytest.raises(Odd):
        fit(told)


@pytest.mark.parametrize("body", [b"[]", b"null", b'"x"', b"[" * 100_000, b'{"a":' * 100_000, b"\xff", b""])
def test_no_table_at_all_is_tried_later(server: FakeGraph, tmp_path: Path, body: bytes) -> None:
    account = server.account(tmp_path)
    server.end_tokens()
    server.faults.append(lambda asked: Told(200, body) if asked.is_login else None)
    for way in (
        lambda: Shelf().read(stand(account)),
        lambda: microsoft.sign_in(account, ["Mail.Read"], lambda _s: None),
    ):
        with pytest.raises(TryLater) as caught:
            way()
        assert caught.value.said.key == "graph.login_odd"


def test_an_answer_without_end_is_read_to_its_bound_alone(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path)
    server.end_tokens()
    server.faults.append(
        lambda asked: Told(200, {"access_token": "a", "x": "x" * (2 << 20)}) if asked.is_login else None
    )
    with pytest.raises(TryLater) as caught:
        Shelf().read(stand(account))
    assert caught.value.said.key == "graph.login_odd"


def test_an_answer_that_takes_too_long_as_a_whole_is_given_up(
    server: FakeGraph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = server.account(tmp_path)
    server.end_tokens()
    usual = Wire.__init__
    monkeypatch.setattr(Wire, "__init__", lambda self, of: usual(self, of, replace(LIMITS, whole=-1)))
    with pytest.raises(TryLater) as caught:
        Shelf().read(stand(account))
    assert caught.value.said.key == "graph.login_unreachable"


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_sign_in_that_is_busy_or_faulty_is_tried_when_it_says(server: FakeGraph, tmp_path: Path, status: int) -> None:
    account = server.account(tmp_path)
    server.end_tokens()
    server.faults.append(
        lambda asked: Told(status, {"error": "x"}, (("Retry-After", "1200"),)) if asked.is_login else None
    )
    with pytest.raises(TryLater) as caught:
        Shelf().read(stand(account))
    assert (caught.value.said.key, caught.value.after) == ("graph.login_away", 1200)


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/common/oauth2/v2.0/token", "https://login.microsoftonline.com.evil.example/common/oauth2/v2.0/token",
        "https://login.microsoftonline.com@evil.example/common/oauth2/v2.0/token", "/common/oauth2/v2.0/token", "@evil.example/common/oauth2/v2.0/token",
        "http://login.microsoftonline.com/common/oauth2/v2.0/token", "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
        "https://login.microsoftonline.com/common/oauth2/v2.0/token?_method=PUT", "https://login.microsoftonline.com//evil.example/oauth2/v2.0/token",
    ],
)  # fmt: skip
@pytest.mark.parametrize("at_home", [True, False])
def test_a_token_is_asked_for_at_microsoft_alone(server: FakeGraph, url: str, *, at_home: bool) -> None:
    wire = Wire(Account("work", "graph_mail", endpoint=server.url if at_home else ""))
    with pytest.raises(NotAllowed):
        wire.post(url, {"refresh_token": "r"})
    with pytest.raises(NotAllowed):
        wire.post(f"{HOST}/common/oauth2/v2.0/token", {"refresh_token": "r"}, params={"x": "y"})
    assert server.asked == []


def test_a_redirect_of_the_sign_in_is_not_followed(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path)
    server.end_tokens()
    server.faults.append(
        lambda asked: (
            Told(307, {}, (("Location", f"{server.url}/other/oauth2/v2.0/token"),)) if asked.is_login else None
        )
    )
    with pytest.raises(TryLater):
        Shelf().read(stand(account))
    assert [one.path for one in server.asked if one.is_login] == ["/common/oauth2/v2.0/token"]


def test_a_browser_that_nobody_signs_in_with_is_told_as_such(
    server: FakeGraph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = server.account(tmp_path, signed_in=False)

    def nobody_comes(*_arguments: object, **_more: object) -> None:
        raise msal.BrowserInteractionTimeoutError("private")

    monkeypatch.setattr(msal.PublicClientApplication, "acquire_token_interactive", nobody_comes)
    with pytest.raises(SignInAgain) as caught:
        microsoft.sign_in(account, ["Mail.Read"], lambda _said: None, browser=True)
    assert caught.value.said.key == "graph.not_finished"


def test_a_sign_in_that_does_not_say_who_it_was_is_not_kept(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path, signed_in=False)

    def nameless(asked: Any) -> Told | None:
        if not asked.is_login:
            return None
        said = graph_oauth.login(server, asked)
        return replace(said, body={name: said.body[name] for name in said.body.keys() - {"id_token", "client_info"}})

    server.faults.append(nameless)
    with pytest.raises(TryLater):
        microsoft.sign_in(account, ["Mail.Read"], lambda _said: None)
    assert microsoft.kept_of(account) is None


def test_without_a_registration_nothing_is_asked(server: FakeGraph, tmp_path: Path) -> None:
    with pytest.raises(SetupWrong):
        microsoft.sign_in(server.account(tmp_path, signed_in=False, client_id=""), ["Mail.Read"], lambda _said: None)
    assert server.asked == []


@pytest.mark.parametrize("tenant", ["my firm", "firm.example/x", "f\u00edrm.example", "firm?x"])
def test_a_directory_that_is_no_part_of_an_address_is_told_as_such(
    server: FakeGraph, tmp_path: Path, tenant: str
) -> None:
    with pytest.raises(SetupWrong) as caught:
        microsoft.sign_in(server.account(tmp_path, signed_in=False, tenant=tenant), ["Mail.Read"], lambda _said: None)
    assert caught.value.said.key == "graph.elsewhere"
    assert server.asked == []
