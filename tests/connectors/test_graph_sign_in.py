"""Tokens of accounts at Microsoft: renewed, ended, revoked, refused; and what each refusal asks the owner to do."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from pathlib import Path

import pytest

from config.words import Said, in_words
from connectors.auth import microsoft
from connectors.base import ConnectorError, SetupWrong, SignInAgain, TryLater
from connectors.graph_drafts import GraphDrafts
from tests.connectors.graph_reading import KINDS, filled, opened, stand
from tests.contract.draftbox_contract import draft
from tests.contract.source_contract import Shelf
from tests.servers.graph import Asked, FakeGraph, Refuse, Told, once

pytestmark = pytest.mark.loopback


@pytest.fixture
def server() -> Iterator[FakeGraph]:
    with filled() as found:
        yield found


def whole(server: FakeGraph, kind: str, tmp_path: Path) -> dict[tuple[str, str, str], object]:
    shelf = Shelf()
    shelf.read(opened(server, kind, tmp_path))
    assert shelf.items
    return dict(shelf.items)


# --- by the clock ---------------------------------------------------------------------------------------

SKEWS = {"a day ahead": 86_400, "an hour ahead": 3_600, "years ahead": 2_000_000_000, "an hour behind": -3_600, "a day behind": -86_400}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("skew", SKEWS)
def test_a_clock_that_goes_wrong_reads_all_the_same(
    server: FakeGraph, tmp_path: Path, kind: str, skew: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A clock that is behind holds a token for good which the server has long ended; one ahead renews it."""
    expected, of = whole(server, kind, tmp_path), opened(server, kind, tmp_path)
    now = time.time()
    monkeypatch.setattr("connectors.auth.microsoft.time.time", lambda: now + SKEWS[skew])
    if SKEWS[skew] < 0:
        server.end_tokens()
    shelf = Shelf()
    shelf.read(of)
    assert shelf.items == expected
    assert len([one for one in server.asked if one.is_login]) == 1 or SKEWS[skew] == 3_600


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("at", [1, 2, 3])
def test_a_token_that_ends_by_the_servers_clock_is_renewed_at_any_question(
    server: FakeGraph, tmp_path: Path, kind: str, at: int
) -> None:
    expected, of, seen = whole(server, kind, tmp_path), opened(server, kind, tmp_path), list[Asked]()

    def ends(asked: Asked) -> Told | None:
        if not asked.is_login:
            seen.append(asked)
            if len(seen) == at:
                server.end_tokens()
        return None

    server.faults.append(ends)
    shelf = Shelf()
    shelf.read(of)
    assert shelf.items == expected
    assert len(seen) >= at
    assert len([one for one in server.asked if one.is_login]) == 1


# --- refused --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an answer of the sign-in is told as. `names`: what the sentence must name."""

    error: str
    code: str
    fault: type[ConnectorError]
    key: str
    names: str = ""


MEANINGS = {
    "revoked": Meaning("invalid_grant", "AADSTS50173", SignInAgain, "dead", "tsunagari login work"),
    "not used for long": Meaning("invalid_grant", "AADSTS700082", SignInAgain, "dead", "tsunagari login work"),
    "a second factor is wanted": Meaning("interaction_required", "AADSTS50076", SignInAgain, "dead", "tsunagari login work"),
    "a number of next year": Meaning("interaction_required", "AADSTS99999999", SignInAgain, "dead"),
    "no number at all": Meaning("invalid_grant", "", SignInAgain, "dead"),
    "consent is missing": Meaning("invalid_grant", "AADSTS65001", SignInAgain, "not_agreed", "tsunagari login work"),
    "the person said no": Meaning("access_denied", "AADSTS65004", SignInAgain, "not_agreed"),
    "an administrator must agree": Meaning("invalid_grant", "AADSTS90094", SignInAgain, "admin_agrees", "/organizations/adminconsent?client_id="),
    "a policy lets nobody agree": Meaning("access_denied", "AADSTS90093", SignInAgain, "admin_agrees", "adminconsent"),
    "not among those who may": Meaning("access_denied", "AADSTS50105", SignInAgain, "admin_agrees", "adminconsent"),
    "conditional access": Meaning("invalid_grant", "AADSTS53003", SignInAgain, "barred", "--browser"),
    "a device that is not managed": Meaning("interaction_required", "AADSTS53000", SignInAgain, "barred", "--browser"),
    "a guest": Meaning("invalid_grant", "AADSTS50020", SetupWrong, "elsewhere", "tenant"),
    "personal accounts alone": Meaning("invalid_request", "AADSTS9002331", SetupWrong, "elsewhere", "consumers"),
    "one organisation alone": Meaning("invalid_request", "AADSTS50194", SetupWrong, "elsewhere", "tenant"),
    "another cloud": Meaning("invalid_request", "AADSTS900432", SetupWrong, "elsewhere", "21Vianet"),
    "not a public client": Meaning("invalid_client", "AADSTS7000218", SetupWrong, "not_public"),
    "an unknown registration": Meaning("unauthorized_client", "AADSTS700016", SetupWrong, "client_refused", "client_id"),
    "the code was not typed in time": Meaning("expired_token", "AADSTS70020", SignInAgain, "not_finished"),
    "away": Meaning("temporarily_unavailable", "AADSTS90033", TryLater, "login_away"),
}  # fmt: skip


@pytest.mark.parametrize("name", MEANINGS)
@pytest.mark.parametrize("when", ["renewing", "signing in"])
def test_each_refusal_says_what_to_do_and_shows_no_secret(
    server: FakeGraph, tmp_path: Path, when: str, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    meaning, account = MEANINGS[name], server.account(tmp_path)
    server.end_tokens()
    server.login_error = (meaning.error, meaning.code)
    kept = microsoft.kept_of(account)
    ways: dict[str, Callable[[], object]] = {
        "renewing": lambda: Shelf().read(stand(account)),
        "signing in": lambda: microsoft.sign_in(account, ["Mail.Read"], lambda _said: None),
    }
    with pytest.raises(meaning.fault) as caught:
        ways[when]()
    said = caught.value.said
    assert said.key == f"graph.{meaning.key}"
    told = [in_words(said, language) for language in ("en", "ja")]
    assert all(meaning.names in one for one in told)
    assert "private" not in caplog.text + "".join(told)
    assert "refresh-" not in caplog.text + "".join(told)
    assert microsoft.kept_of(account) == kept


def test_what_is_kept_shows_its_tokens_to_nobody(server: FakeGraph, tmp_path: Path) -> None:
    kept = microsoft.kept_of(server.account(tmp_path))
    assert kept is not None
    shown = repr(kept) + "".join(str(getattr(kept, one.name)) for one in fields(kept) if one.name != "raw")
    assert kept.access.reveal() in server.tokens
    assert not any(word in shown for word in (*server.tokens, kept.cache.reveal()))


def test_page_and_code_of_the_server_move_no_cursor(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path)
    odd = {
        "user_code": "AB\u202e1",
        "verification_uri": "https://x.example/\u2066" + "x" * 900,
        "device_code": "1",
    }
    server.faults.append(lambda asked: Told(200, odd) if asked.path.endswith("/devicecode") else None)
    said: list[Said] = []
    with pytest.raises(ConnectorError):
        microsoft.sign_in(account, ["Mail.Read"], said.append)
    for language in ("en", "ja"):
        told = in_words(said[-1], language)
        assert told.isprintable()
        assert len(told) < 500
        assert "https://x.example/" in told
    for name, value in (("user_code", "AB\x1b[2J"), ("verification_uri", "https://x.example/\x9b1m")):
        odd[name] = value
        with pytest.raises(TryLater) as caught:
            microsoft.sign_in(account, ["Mail.Read"], said.append)
        assert caught.value.said.key == "graph.login_odd"
    assert len(said) == 1


def test_the_page_for_the_administrator_is_that_of_the_own_directory(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path, tenant="firm.example")
    server.end_tokens()
    server.login_error = ("invalid_grant", "AADSTS90094")
    with pytest.raises(SignInAgain) as caught:
        Shelf().read(stand(account))
    page = f"https://login.microsoftonline.com/firm.example/adminconsent?client_id={account.client_id}"
    assert page in in_words(caught.value.said, "en")


NO_MAILBOX = ("MailboxNotEnabledForRESTAPI", "MailboxNotHostedInExchangeOnline", "ErrorNonExistentMailbox")


@pytest.mark.parametrize("kind", [*KINDS, "drafts"])
@pytest.mark.parametrize(("status", "code"), [(404, NO_MAILBOX[0]), (404, NO_MAILBOX[1]), (400, NO_MAILBOX[2]), (403, NO_MAILBOX[0])])  # fmt: skip
def test_an_account_without_a_mailbox_or_a_licence_is_told_as_such(
    server: FakeGraph, tmp_path: Path, kind: str, status: int, code: str
) -> None:
    server.faults.append(lambda asked: None if asked.is_login else Refuse(status, code).told)
    box = GraphDrafts(server.account(tmp_path, drafts=True))
    of = opened(server, kind, tmp_path) if kind in KINDS else None
    with pytest.raises(SetupWrong) as caught:
        Shelf().read(of) if of else box.put(draft())
    assert caught.value.said.key == "graph.no_mailbox"
    assert all("ren@home.example" in in_words(caught.value.said, language) for language in ("en", "ja"))


# --- whose it is ----------------------------------------------------------------------------------------


def test_another_registration_or_user_is_never_given_the_token(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path)
    for other in (
        replace(account, user="eve@home.example"),
        replace(account, client_id="2"),
        replace(account, endpoint=""),
    ):
        with pytest.raises(SignInAgain):
            Shelf().read(stand(other))
    assert server.asked == []


def test_a_token_that_may_only_read_lays_no_draft(server: FakeGraph, tmp_path: Path) -> None:
    account = server.account(tmp_path)
    with pytest.raises(SignInAgain) as fault:
        GraphDrafts(account).put(draft())
    assert fault.value.said.key == "graph.more_rights"
    assert [one for one in server.asked if one.method != "GET" and not one.is_login] == []


def test_a_file_that_is_damaged_or_open_to_others_is_not_used(server: FakeGraph) -> None:
    account = server.account(Path.home())
    path = Path.home() / "work.microsoft"
    good = path.read_bytes()
    path.chmod(0o644)
    with pytest.raises(SetupWrong):
        microsoft.kept_of(account)
    path.chmod(0o600)
    for damaged in (good[:40], b"", b"[]", b"[" * 50_000, b'{"of": 1}'):
        path.write_bytes(damaged)
        with pytest.raises(SignInAgain) as caught:
            microsoft.kept_of(account)
        assert dict(caught.value.said.fields)["path"] == "~/work.microsoft"


def test_a_sign_in_that_is_revoked_in_the_middle_keeps_what_was_read(server: FakeGraph, tmp_path: Path) -> None:
    account, shelf = server.account(tmp_path), Shelf()

    def revoked(asked: Asked) -> Told | None:
        if asked.is_page and shelf.items:
            server.revoke()
        return None

    server.faults.append(once(revoked))
    with pytest.raises(SignInAgain):
        shelf.read(stand(account))
    read = len(shelf.items)
    assert 0 < read < 23
    server.faults.clear()
    shelf.read(stand(server.account(tmp_path)))
    assert len(shelf.items) == 23


# --- two at once ----------------------------------------------------------------------------------------


def meanwhile(server: FakeGraph, act: Callable[[], object]) -> None:
    """Something is done while a token is being renewed."""

    def fault(asked: Asked) -> None:
        if asked.is_login:
            server.faults.clear()
            act()

    server.faults.append(fault)


@pytest.mark.parametrize("act", ["signs in anew", "signs out", "another run renews"])
def test_what_is_done_while_a_token_is_renewed_has_the_last_word(server: FakeGraph, tmp_path: Path, act: str) -> None:
    account = server.account(tmp_path)
    server.end_tokens()
    acts: dict[str, Callable[[], object]] = {
        "signs in anew": lambda: microsoft.sign_in(account, ["Mail.Read"], lambda _said: None),
        "signs out": lambda: microsoft.forget(account),
        "another run renews": lambda: microsoft.Tokens(account, ["Mail.Read"])(True),
    }
    kept: list[object] = []

    def done() -> None:
        acts[act]()
        kept.append(microsoft.kept_of(account))

    meanwhile(server, done)
    shelf = Shelf()
    shelf.read(stand(account))
    assert len(shelf.items) == 23
    assert kept == [microsoft.kept_of(account)]


def test_who_signs_in_anew_while_the_old_sign_in_is_refused_is_not_asked_to_do_it_again(
    server: FakeGraph, tmp_path: Path
) -> None:
    account = server.account(tmp_path)
    server.revoke()
    meanwhile(server, lambda: microsoft.sign_in(account, ["Mail.Read"], lambda _said: None))
    shelf = Shelf()
    shelf.read(stand(account))
    assert len(shelf.items) == 23


def test_killed_between_the_answer_and_the_file_it_renews_again(
    server: FakeGraph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = server.account(tmp_path)
    server.end_tokens()

    def killed(*_arguments: object) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(microsoft, "renew_token", killed)
        with pytest.raises(KeyboardInterrupt):
            Shelf().read(stand(account))
    shelf = Shelf()
    shelf.read(stand(account))
    assert len(shelf.items) == 23
