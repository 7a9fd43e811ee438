"""Signing in at Google and staying so: the page of consent, tokens that end, clocks that are wrong, and what is kept."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
import requests
from google.auth import _helpers
from google_auth_httplib2 import Request

import connectors.google_token
from config.schema import Account
from connectors.auth import private_file, token_file
from connectors.auth.google import Consent, Token, client_of, forget_token, keep_token, scopes_of, token_of
from connectors.auth.secret import Secret
from connectors.base import ConnectorError, SetupWrong, SignInAgain, TryLater
from connectors.bounds import Limits
from connectors.gmail import Gmail
from connectors.gmail_drafts import GmailDrafts
from connectors.google_line import Guarded
from connectors.google_token import TOKEN, Renewing, exchanged
from tests.connectors.google_reading import KINDS, filled, opened
from tests.connectors.mails import TOKYO
from tests.connectors.recovery import read_on
from tests.connectors.test_google_contract import never
from tests.contract.draftbox_contract import draft
from tests.contract.source_contract import NOW, Shelf, Stand
from tests.servers.google import Asked, FakeGoogle, Told, error, told

pytestmark = pytest.mark.loopback


@pytest.fixture
def google() -> Iterator[FakeGoogle]:
    with filled() as found:
        yield found


def renewals(google: FakeGoogle) -> int:
    """How often a token was asked for."""
    return sum(asked.path == "/token" for asked in google.asked)


# --- the page ---------------------------------------------------------------------------------------------


def came_back(account: Account, consent: Consent, scopes: tuple[str, ...]) -> dict[str, str]:
    """What the browser is sent back with, when the owner is through with the page."""
    page = requests.get(consent.page(account, client_of(account), scopes), allow_redirects=False, timeout=30)
    assert page.status_code == 302, page.text
    assert page.headers["Location"].startswith(consent.redirect)
    return dict(parse_qsl(urlsplit(page.headers["Location"]).query))


@pytest.fixture
def account(google: FakeGoogle, tmp_path: Path) -> Account:
    found = google.account("gmail", tmp_path, drafts=True)
    forget_token(found)
    return found


@pytest.fixture
def consent() -> Consent:
    return Consent("http://127.0.0.1:9/")


def test_the_owner_agrees_and_the_account_is_open(google: FakeGoogle, account: Account, consent: Consent) -> None:
    scopes = scopes_of(account, drafts=True)
    token = exchanged(account, consent, consent.code(account, came_back(account, consent, scopes)), scopes)
    keep_token(account, token)
    assert set(token.scopes) == set(scopes)
    GmailDrafts(account, pause=never).check()


def test_the_owner_declines(google: FakeGoogle, account: Account, consent: Consent) -> None:
    google.agrees = lambda _asked: None
    with pytest.raises(SignInAgain) as caught:
        consent.code(account, came_back(account, consent, scopes_of(account, drafts=True)))
    assert caught.value.said.key == "google.declined"


def test_the_owner_unticks_one_permission(google: FakeGoogle, account: Account, consent: Consent) -> None:
    google.agrees = lambda asked: {one for one in asked if "compose" not in one}
    scopes = scopes_of(account, drafts=True)
    code = consent.code(account, came_back(account, consent, scopes))
    with pytest.raises(SignInAgain) as caught:
        exchanged(account, consent, code, scopes)
    assert caught.value.said.key == "google.not_granted"
    assert dict(caught.value.said.fields)["scopes"] == "gmail.compose"


def test_a_no_of_anybody_else_on_this_machine_is_not_taken_for_the_owners(account: Account, consent: Consent) -> None:
    for came in ({"error": "access_denied"}, {"error": "access_denied", "state": "\ud800"}):
        with pytest.raises(SignInAgain) as caught:
            consent.code(account, came)
        assert caught.value.said.key == "google.other_try"


@pytest.mark.parametrize("state", ["", "another", None])
def test_what_comes_back_from_another_try_is_not_used(
    google: FakeGoogle, account: Account, consent: Consent, state: str | None
) -> None:
    came = came_back(account, consent, scopes_of(account, drafts=True))
    came = {**came, "state": state} if state is not None else {"code": came["code"]}
    google.asked.clear()
    with pytest.raises(SignInAgain) as caught:
        consent.code(account, came)
    assert caught.value.said.key == "google.other_try"
    assert google.asked == []


def test_a_code_opens_nothing_without_its_proof_and_nothing_twice(
    google: FakeGoogle, account: Account, consent: Consent
) -> None:
    scopes = scopes_of(account, drafts=True)
    code = consent.code(account, came_back(account, consent, scopes))
    with pytest.raises(SignInAgain):
        exchanged(account, replace(consent, verifier=Secret("v" * 64)), code, scopes)
    code = consent.code(account, came_back(account, consent, scopes))
    exchanged(account, consent, code, scopes)
    with pytest.raises(SignInAgain):
        exchanged(account, consent, code, scopes)


def test_a_registration_that_google_does_not_know_is_named(account: Account, consent: Consent) -> None:
    scopes = scopes_of(account, drafts=True)
    code = consent.code(account, came_back(account, consent, scopes))
    with pytest.raises(SetupWrong) as caught:
        exchanged(replace(account, client_secret="other"), consent, code, scopes)
    assert caught.value.said.key == "google.client_refused"


@pytest.mark.parametrize("name", ["access_token", "refresh_token", "scope"])
@pytest.mark.parametrize("value", ["", "a\r\nX-Evil: 1", "\x1b[2Ja", "caf\u00e9", "\ud800", "a" * 10_001])
def test_what_is_no_token_goes_no_further(
    google: FakeGoogle, account: Account, consent: Consent, name: str, value: str
) -> None:
    scopes = scopes_of(account, drafts=True)
    code = consent.code(account, came_back(account, consent, scopes))
    google.faults.append(lambda _asked, honest: told({**json.loads(honest().body), name: value}))
    with pytest.raises(ConnectorError) as caught:
        exchanged(account, consent, code, scopes)
    assert caught.value.said.key == ("google.not_granted" if (name, value) == ("scope", "") else "google.odd_answer")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "caf\u00e9", "\ud800"])
def test_a_renewed_token_that_is_none_is_neither_used_nor_kept(
    google: FakeGoogle, kind: str, value: str, tmp_path: Path
) -> None:
    stand = opened(google, kind, tmp_path)
    before = next(tmp_path.glob("*.google")).read_bytes()
    google.access.clear()
    google.faults.append(
        lambda asked, honest: told({**json.loads(honest().body), "access_token": value}) if asked.what == "token" else None
    )  # fmt: skip
    with pytest.raises(TryLater) as caught:
        Shelf().read(stand)
    assert caught.value.said.key == "google.odd_answer"
    assert next(tmp_path.glob("*.google")).read_bytes() == before


@pytest.mark.parametrize("leaves", [True, False])
def test_who_signs_in_anew_or_out_while_it_is_read_has_the_last_word(
    google: FakeGoogle, tmp_path: Path, *, leaves: bool
) -> None:
    account = google.account("gmail", tmp_path)
    google.access.clear()
    anew: list[Token] = []

    def meanwhile(asked: Asked, _honest: Callable[[], Told]) -> Told | None:
        if asked.what == "token" and leaves:
            forget_token(account)
        elif asked.what == "token":
            google.sign_in(account)
            anew.append(token_of(account))
        return None

    google.faults.append(meanwhile)
    Shelf().read(Stand(lambda known: Gmail(account, known, TOKYO, pause=never), frozenset()))
    assert renewals(google) == 1
    if leaves:
        assert list(tmp_path.glob("*.google")) == []
    else:
        assert [token_of(account)] == anew


def test_who_signs_out_in_the_very_moment_in_which_a_renewal_is_kept_has_the_last_word(
    google: FakeGoogle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = google.account("gmail", tmp_path)
    google.access.clear()
    turn = private_file.held

    @contextmanager
    def after_another(folder: Path) -> Iterator[None]:
        with turn(folder):
            token_file.file_of(account).unlink(missing_ok=True)
            yield

    monkeypatch.setattr(token_file, "held", after_another)
    Shelf().read(Stand(lambda known: Gmail(account, known, TOKYO, pause=never), frozenset()))
    assert renewals(google) == 1
    assert list(tmp_path.glob("*.google")) == []


def test_each_renewal_of_a_long_reading_is_kept(google: FakeGoogle, tmp_path: Path) -> None:
    account = google.account("gmail", tmp_path)
    signing = Renewing(account, client_of(account), token_of(account))
    with closing(Guarded(TOKEN, frozenset(), frozenset((google.endpoint,)), Limits())) as line:
        for _ in range(3):
            signing.refresh(Request(line))
            kept = token_of(account).access
            assert kept is not None
            assert kept.reveal() == signing.token
    assert renewals(google) == 3


@pytest.mark.parametrize(
    "more", [{"expires": "0001-01-01T00:00:00+14:00"}, {"expires": "9999-12-31T23:59:59-12:00"}, {"refresh": "a\nb"}]
)
def test_a_token_file_that_somebody_edited_means_signing_in(
    google: FakeGoogle, tmp_path: Path, more: dict[str, str]
) -> None:
    account = google.account("gmail", tmp_path)
    file = next(tmp_path.glob("*.google"))
    file.write_text(json.dumps({**json.loads(file.read_text()), **more}))
    with pytest.raises(SignInAgain) as caught:
        token_of(account)
    assert caught.value.said.key == "google.token_damaged"


@pytest.mark.parametrize("content", [None, b"{}", b'{"web": {}}', b"no"])
def test_the_file_of_the_registration_is_named_as_the_owner_writes_it(
    google: FakeGoogle, tmp_path: Path, content: bytes | None
) -> None:
    file = Path.home() / "client.json"
    if content is None:
        file.mkdir()
    else:
        file.write_bytes(content)
    account = google.account("gmail", tmp_path, client=file, client_id="", client_secret="")
    with pytest.raises(SetupWrong) as caught:
        client_of(account)
    assert dict(caught.value.said.fields)["path"] == "~/client.json"


ENDPOINT_FAULTS = {
    "429": error(429), "500": Told(500, b""), "503": Told(503, b"<html>"), "half an answer": Told(cut=30), "no word": Told(lost=True),
    "a hotel's page": Told(200, b"<html>Welcome</html>"), "no token": told({"token_type": "Bearer"}),
    "no end": told({"access_token": "a", "expires_in": 10**12}), "no refresh": told({"access_token": "a", "expires_in": 3599, "scope": "x"}),
    "a redirect": Told(307, b"", (("Location", "http://127.0.0.1:1/token"),)),
}  # fmt: skip


@pytest.mark.parametrize("name", ENDPOINT_FAULTS)
def test_where_the_endpoint_fails_nothing_is_kept_and_the_code_is_asked_about_once(
    google: FakeGoogle, account: Account, consent: Consent, name: str
) -> None:
    scopes = scopes_of(account, drafts=True)
    code = consent.code(account, came_back(account, consent, scopes))
    google.asked.clear()
    google.faults.append(lambda _asked, _honest: ENDPOINT_FAULTS[name])
    with pytest.raises(TryLater):
        exchanged(account, consent, code, scopes)
    assert renewals(google) == len(google.asked) == 1
    with pytest.raises(SignInAgain):
        token_of(account)


# --- the token --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_a_token_that_ended_is_renewed_once_even_in_the_middle(google: FakeGoogle, kind: str, tmp_path: Path) -> None:
    stand, whole = opened(google, kind, tmp_path), Shelf()
    whole.read(stand)
    google.asked.clear()
    ended: list[str] = []

    def end(asked: Asked, _honest: Callable[[], Told]) -> Told | None:
        if len(google.asked) == 4 and not ended:  # the first was refused, the second renewed
            ended.append(asked.path)
            google.access.clear()
        return None

    google.faults.append(end)
    google.access.clear()  # by their clock it has ended, by ours not
    shelf = Shelf()
    shelf.read(stand)
    assert shelf.items == whole.items
    assert renewals(google) == 2
    shelf.read(stand)
    assert renewals(google) == 2


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_revoked_means_signing_in_and_then_it_goes_on(google: FakeGoogle, kind: str, tmp_path: Path) -> None:
    account = google.account(kind, tmp_path)
    stand, whole = opened(google, kind, tmp_path), Shelf()
    whole.read(stand)
    shelf, left = Shelf(), [2]

    def revoke(asked: Asked, _honest: Callable[[], Told]) -> Told | None:
        left[0] -= 1
        if left[0] == 0:
            google.access.clear()
            google.refresh.clear()
        return None

    google.faults.append(revoke)
    with pytest.raises(SignInAgain) as caught:
        shelf.read(stand)
    assert caught.value.said.key == "google.revoked"
    google.sign_in(account)
    shelf.read(stand)
    assert shelf.items == whole.items


@pytest.mark.parametrize(
    "name", ["429", "500", "503", "half an answer", "no word", "a hotel's page", "no token", "no end"]
)
def test_where_renewing_fails_the_token_file_stays_and_it_is_tried_later(
    google: FakeGoogle, name: str, tmp_path: Path
) -> None:
    stand, shelf = opened(google, "gmail", tmp_path), Shelf()
    kept = (tmp_path / "gmail.google").read_bytes()
    google.access.clear()
    google.faults.append(lambda asked, _honest: ENDPOINT_FAULTS[name] if asked.path == "/token" else None)
    with pytest.raises(TryLater):
        shelf.read(stand)
    assert (tmp_path / "gmail.google").read_bytes() == kept
    google.faults.clear()
    shelf.read(stand)
    assert len(shelf.good()) == 7


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[timedelta], None]:
    """Turns the clock of this machine, as far as tokens go: ours, and that of the library."""

    def turned(by: timedelta) -> None:
        class Wrong(datetime):
            @classmethod
            def now(cls, tz: object = None) -> datetime:  # type: ignore[override]  # asked with a zone alone
                assert tz is UTC
                return datetime.now(UTC) + by

        monkeypatch.setattr(connectors.google_token, "datetime", Wrong)
        monkeypatch.setattr(_helpers, "utcnow", lambda: datetime.now(UTC).replace(tzinfo=None) + by)

    return turned


SKEWS = {f"{hours:+} h": timedelta(hours=hours) for hours in (-24 * 365, -24, -1, 1, 24, 24 * 365)}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("skew", SKEWS)
def test_a_clock_that_is_wrong_and_then_right_again_costs_a_renewal_and_nothing_else(
    google: FakeGoogle, kind: str, skew: str, tmp_path: Path, clock: Callable[[timedelta], None]
) -> None:
    stand, whole = opened(google, kind, tmp_path), Shelf()
    whole.read(stand)
    google.asked.clear()
    clock(SKEWS[skew])
    google.access.clear()  # meanwhile it has ended
    shelf = Shelf()
    shelf.read(stand)
    assert (shelf.items, renewals(google)) == (whole.items, 1)
    shelf.read(stand)
    assert renewals(google) == 1
    clock(timedelta())
    google.access.clear()
    shelf.read(stand)
    assert (shelf.items, renewals(google)) == (whole.items, 2)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("skew", [one for one in SKEWS if abs(SKEWS[one]) <= timedelta(days=1)])
def test_a_morning_at_a_wrong_time_takes_nothing_from_those_at_the_right_one(
    google: FakeGoogle, kind: str, skew: str, tmp_path: Path
) -> None:
    stand, whole = opened(google, kind, tmp_path), Shelf()
    whole.read(stand)
    shelf = Shelf()
    for batch in stand.reopen(shelf.known).fetch(None, None, NOW + SKEWS[skew]):
        shelf.put(batch)
    for _ in range(2):
        shelf.read(stand)
    assert shelf.items == whole.items


def test_the_token_file_is_for_its_owner_alone_and_names_no_secret_when_shown(
    google: FakeGoogle, tmp_path: Path
) -> None:
    account = google.account("gmail", tmp_path)
    assert (tmp_path / "gmail.google").stat().st_mode & 0o777 == 0o600
    assert "refresh-" not in repr(token_of(account))


def test_a_token_of_another_client_user_or_server_is_never_shown_to_anybody(google: FakeGoogle, tmp_path: Path) -> None:
    account = google.account("gmail", tmp_path)
    for other in (
        replace(account, client_id="client-2"),
        replace(account, user="eve@example.com"),
        replace(account, endpoint="http://127.0.0.1:9"),
    ):
        with pytest.raises(ConnectorError) as caught:
            GmailDrafts(replace(other, drafts=True), pause=never).check()
        assert isinstance(caught.value, SignInAgain)
    until = datetime.now(UTC) + timedelta(hours=1)
    keep_token(account, Token("client-2", scopes_of(account, drafts=False), Secret("r"), Secret("a"), until))
    with pytest.raises(SignInAgain):
        Gmail(account, lambda _: set(), TOKYO, pause=never).check()
    assert google.asked == []


def test_without_the_permission_no_draft_is_tried(google: FakeGoogle, tmp_path: Path) -> None:
    with pytest.raises(SignInAgain):
        GmailDrafts(google.account("gmail", tmp_path), pause=never).put(draft())
    assert google.asked == []


def test_a_mailbox_of_somebody_else_is_not_read(google: FakeGoogle, tmp_path: Path) -> None:
    stand = opened(google, "gmail", tmp_path)
    google.user = "eve@example.com"  # another one was chosen on the page
    with pytest.raises(SignInAgain) as caught:
        read_on(stand)
    assert caught.value.said.key == "google.other_user"
    assert {asked.what for asked in google.asked} == {"profile"}
