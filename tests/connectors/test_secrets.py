"""Where the password of an account comes from, what is said where there is none, and that it shows itself nowhere."""

from __future__ import annotations

import copy
import json
import logging
import os
import pickle
import select
import sys
import traceback
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import keyring
import keyring.errors
import pytest
from keyring.backend import KeyringBackend

from config.schema import Account
from config.words import in_words, led_by_account, text_of
from connectors.auth import command, ring
from connectors.auth.private_file import read_private, write_private
from connectors.base import ConnectorError, SetupWrong, SignInAgain, TryLater
from connectors.secrets import Place, Secret, find, forget, keep, login_name, refused_key, secret_of, trying

CANARY = "kanarienvogel-7f3a"


@pytest.fixture
def account(tmp_path: Path) -> Account:
    return Account("work", "imap", host="imap.work.example", user="hanako", tokens=tmp_path / "state" / "tokens")


def by_command(account: Account, *words: str) -> Account:
    return Account(account.name, "imap", host=account.host, user=account.user, password_command=words)


def prints(account: Account, code: str) -> Account:
    return by_command(account, sys.executable, "-c", code)


def fault_of(account: Account) -> ConnectorError:
    with pytest.raises(ConnectorError) as caught:
        secret_of(account)
    return caught.value


def told(fault: ConnectorError) -> str:
    return "".join(in_words(led_by_account(fault.said), language) for language in ("en", "ja"))


# --- a secret ---------------------------------------------------------------------------------------


def test_a_secret_shows_itself_only_when_asked() -> None:
    secret = Secret(CANARY)
    shown = [
        repr(secret),
        str(secret),
        f"{secret}",
        f"{secret!r:>30}",
        "{0} {0!r}".format(secret),  # noqa: UP032  each way of printing
        json.dumps([repr(secret)]),
    ]
    assert CANARY not in "".join(shown)
    assert secret.reveal() == CANARY
    assert secret == Secret(CANARY)
    assert secret != Secret("other")
    assert secret != CANARY


def test_a_secret_is_not_pickled_copied_or_changed() -> None:
    secret = Secret(CANARY)
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy, vars):
        with pytest.raises(TypeError):
            attempt(secret)
    with pytest.raises(AttributeError):
        secret.text = "x"


# --- password_command -------------------------------------------------------------------------------


def test_the_first_line_that_the_command_prints_is_the_password(account: Account) -> None:
    for code in (
        f"print('{CANARY}'); print('user: hanako')",
        f"print('{CANARY}', end='')",
        f"print('{CANARY}', end='\\r\\n')",
    ):
        found = find(prints(account, code))
        assert (found.secret.reveal(), found.place) == (CANARY, Place.COMMAND)


def test_blanks_and_signs_of_all_kinds_belong_to_a_password(account: Account) -> None:
    assert secret_of(prints(account, "print(' p ä 語$HOME`id` ')")).reveal() == " p ä 語$HOME`id` "


def test_no_shell_reads_the_command(account: Account, tmp_path: Path) -> None:
    fault_of(by_command(account, f"touch {tmp_path / 'made'}; echo x"))
    assert secret_of(by_command(account, "echo", "$(id)", ";", "ls")).reveal() == "$(id) ; ls"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("import sys; sys.exit(3)", SignInAgain),
        ("import os; os.kill(os.getpid(), 15)", SignInAgain),
        ("pass", SetupWrong),
        ("print()", SetupWrong),
        ("import sys; sys.stdout.buffer.write(b'\\xff\\xfe')", SetupWrong),
        ("import sys; sys.stdout.buffer.write(b'a\\0b')", SetupWrong),
        ("while True: print('y')", SetupWrong),
    ],
)
def test_a_command_that_gives_no_password_is_told_with_its_remedy(
    code: str, kind: type[ConnectorError], account: Account
) -> None:
    fault = fault_of(prints(account, code))
    assert type(fault) is kind
    assert "work" in told(fault)


def test_a_program_that_is_not_there_is_a_fault_of_the_setup(account: Account) -> None:
    fault = fault_of(by_command(account, "/nowhere/pass", "show", CANARY))
    assert isinstance(fault, SetupWrong)
    assert "pass" in told(fault)


def test_a_command_that_waits_for_somebody_is_ended_with_all_its_children(
    tmp_path: Path,
) -> None:
    pipe = tmp_path / "alive"
    os.mkfifo(pipe)
    words = ["sh", "-c", f"sh -c 'exec 3>{pipe}; sleep 99' & wait"]
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        with pytest.raises(TryLater):
            command.first_line_of(words, "work", patience=0.3)
        gone, _, _ = select.select([reader], [], [], 20)
        assert gone  # whoever held the other end
        assert os.read(reader, 1) == b""
    finally:
        os.close(reader)


def test_what_a_command_says_on_its_other_channel_is_heard_by_nobody(
    account: Account, capfd: pytest.CaptureFixture[str]
) -> None:
    fault = fault_of(prints(account, f"import sys; print('{CANARY}', file=sys.stderr); sys.exit(1)"))
    assert CANARY not in told(fault) + "".join(capfd.readouterr())


# --- systemd ----------------------------------------------------------------------------------------


def test_a_credential_of_systemd_is_used(account: Account, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    (tmp_path / "work").write_text(f"{CANARY}\n", encoding="utf-8")
    found = find(account)
    assert (found.secret.reveal(), found.place) == (CANARY, Place.CREDENTIAL)
    (tmp_path / "work").write_text("\n", encoding="utf-8")
    assert isinstance(fault_of(account), SetupWrong)


def test_the_command_goes_before_the_credential(
    account: Account, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    (tmp_path / "work").write_text("other\n", encoding="utf-8")
    assert secret_of(prints(account, f"print('{CANARY}')")).reveal() == CANARY


# --- the keyring of the desktop ---------------------------------------------------------------------


class _FakeRing(KeyringBackend):
    """A ring in memory. It is trusted or not by the name of its class, as every ring is."""

    priority = 0.1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.fault: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        if self.fault:
            raise self.fault
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.fault:
            raise self.fault
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Iterator[_FakeRing]:
    """A ring that is trusted, in place of the one of this desktop."""
    made = _FakeRing()
    monkeypatch.setattr(ring, "_TRUSTED", frozenset({f"{__name__}._FakeRing"}))
    before = keyring.get_keyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_what_login_was_told_lies_in_the_ring_and_nowhere_else(account: Account, desktop: _FakeRing) -> None:
    assert keep(account, Secret(CANARY)) == (Place.RING, None)
    assert desktop.kept == {("tsunagari", "hanako@imap.work.example"): CANARY}
    assert account.tokens is not None
    assert CANARY not in "".join(path.read_text() for path in account.tokens.iterdir())
    found = find(account)
    assert (found.secret.reveal(), found.place) == (CANARY, Place.RING)


def test_a_password_put_into_the_ring_by_hand_is_found(account: Account, desktop: _FakeRing) -> None:
    desktop.kept["tsunagari", login_name(account)] = CANARY
    assert secret_of(account).reveal() == CANARY


def test_a_locked_ring_is_no_wrong_password(account: Account, desktop: _FakeRing) -> None:
    keep(account, Secret(CANARY))
    for fault in (keyring.errors.KeyringLocked("locked"), keyring.errors.InitError(CANARY), OSError(CANARY)):
        desktop.fault = fault
        caught = fault_of(account)
        assert isinstance(caught, TryLater)
        assert CANARY not in told(caught)


def test_a_ring_that_is_not_there_yet_is_tried_later(
    account: Account, desktop: _FakeRing, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(account, Secret(CANARY))
    import keyring.backends.fail

    keyring.set_keyring(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call]  # the library's own
    assert isinstance(fault_of(account), TryLater)


def test_a_ring_that_keeps_plain_text_is_refused_by_its_name(
    account: Account, desktop: _FakeRing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ring, "_TRUSTED", frozenset())
    desktop.kept["tsunagari", login_name(account)] = CANARY
    caught = fault_of(account)
    assert isinstance(caught, SetupWrong)
    assert "_FakeRing" in told(caught)
    place, why = keep(account, Secret(CANARY))
    assert place is Place.FILE
    assert why is not None
    assert "_FakeRing" in in_words(why, "en")
    assert find(account).place is Place.FILE


def test_of_a_chain_of_rings_the_first_that_is_trusted_is_asked(account: Account, desktop: _FakeRing) -> None:
    from keyring.backends.chainer import ChainerBackend

    class Chain(ChainerBackend):
        backends = (object(), desktop)

    Chain.__module__, Chain.__qualname__ = ChainerBackend.__module__, ChainerBackend.__qualname__
    desktop.kept["tsunagari", login_name(account)] = CANARY
    keyring.set_keyring(Chain())  # type: ignore[no-untyped-call]  # the library's own
    assert find(account).place is Place.RING


def test_without_the_library_the_file_is_used(account: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert keep(account, Secret(CANARY))[0] is Place.FILE
    assert secret_of(account).reveal() == CANARY


# --- the file of mode 0600 --------------------------------------------------------------------------


@pytest.fixture
def no_ring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)


def kept_file(account: Account) -> Path:
    assert account.tokens is not None
    (path,) = account.tokens.iterdir()
    return path


@pytest.mark.usefixtures("no_ring")
def test_a_file_with_a_password_is_for_its_owner_alone(account: Account) -> None:
    os.umask(0o022)
    keep(account, Secret("old"))
    keep(account, Secret(CANARY))
    path = kept_file(account)
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert secret_of(account).reveal() == CANARY


@pytest.mark.usefixtures("no_ring")
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o644])
def test_a_file_that_others_may_read_is_refused(mode: int, account: Account) -> None:
    keep(account, Secret(CANARY))
    kept_file(account).chmod(mode)
    caught = fault_of(account)
    assert isinstance(caught, SetupWrong)
    assert "chmod 600" in told(caught)
    assert CANARY not in told(caught)


@pytest.mark.usefixtures("no_ring")
def test_a_link_or_a_folder_in_place_of_the_file_is_refused(account: Account, tmp_path: Path) -> None:
    keep(account, Secret(CANARY))
    path = kept_file(account)
    path.rename(tmp_path / "elsewhere")
    path.symlink_to(tmp_path / "elsewhere")
    assert isinstance(fault_of(account), SetupWrong)
    path.unlink()
    path.mkdir()
    assert isinstance(fault_of(account), SetupWrong)


@pytest.mark.usefixtures("no_ring")
@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[" * 50_000, b"[]", b'{"kept": "nowhere"}', b"\xff", b'{"kept":"file","login":"x","secret":5}'],
)
def test_a_damaged_file_asks_for_a_new_login(content: bytes, account: Account) -> None:
    assert account.tokens is not None
    write_private(account.tokens / "work.login", content)
    assert isinstance(fault_of(account), SignInAgain)


@pytest.mark.usefixtures("no_ring")
def test_a_password_goes_to_no_other_server_than_it_was_typed_for(account: Account) -> None:
    keep(account, Secret(CANARY))
    moved = Account("work", "imap", host="imap.other.example", user="hanako", tokens=account.tokens)
    caught = fault_of(moved)
    assert isinstance(caught, SignInAgain)
    for words in ("tsunagari login work", login_name(account), login_name(moved)):
        assert words in told(caught)


@pytest.mark.usefixtures("no_ring")
def test_what_is_forgotten_is_gone(account: Account) -> None:
    assert not forget(account)
    keep(account, Secret(CANARY))
    assert forget(account)
    assert isinstance(fault_of(account), SignInAgain)


def test_what_is_forgotten_is_gone_from_the_ring_too(account: Account, desktop: _FakeRing) -> None:
    keep(account, Secret(CANARY))
    assert forget(account)
    assert desktop.kept == {}


def test_a_ring_that_is_away_forgets_nothing_and_says_so(
    account: Account, desktop: _FakeRing, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(account, Secret(CANARY))
    monkeypatch.setattr("connectors.secrets.open_ring", lambda _account: ring.Missing.RING)
    with pytest.raises(TryLater):
        forget(account)
    monkeypatch.undo()
    monkeypatch.setattr(ring, "_TRUSTED", frozenset({f"{__name__}._FakeRing"}))
    assert find(account).place is Place.RING
    assert forget(account)
    assert isinstance(fault_of(account), SignInAgain)


def test_what_lay_in_the_ring_before_the_file_is_forgotten_with_it(
    account: Account, desktop: _FakeRing, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(account, Secret(CANARY))
    with monkeypatch.context() as without:
        without.setattr("connectors.secrets.open_ring", lambda _account: ring.Missing.RING)
        assert keep(account, Secret("another"))[0] is Place.FILE
    assert forget(account)
    assert desktop.kept == {}
    assert isinstance(fault_of(account), SignInAgain)


@pytest.mark.usefixtures("no_ring")
def test_a_damaged_note_can_be_forgotten(account: Account) -> None:
    keep(account, Secret(CANARY))
    assert account.tokens is not None
    [note] = account.tokens.iterdir()
    note.write_bytes(b"{")
    assert forget(account)
    assert "tsunagari login work" in told(fault_of(account))


@pytest.mark.parametrize("odd", ["secret\rx", "secret\x00", "secret\udc80", "sec\x1bret"])
def test_what_would_end_a_line_is_no_password_and_is_not_shown(account: Account, odd: str) -> None:
    with trying(account, Secret(odd)), pytest.raises(SetupWrong) as caught:
        secret_of(account)
    assert "control character" in told(caught.value)
    assert "secret" not in told(caught.value)


def test_two_that_write_at_once_spoil_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, really = tmp_path / "t", os.fsync

    def meanwhile(handle: int) -> None:
        monkeypatch.setattr(os, "fsync", really)
        write_private(path, b"the other's, longer than mine")
        really(handle)

    monkeypatch.setattr(os, "fsync", meanwhile)
    write_private(path, b"mine")
    assert (read_private(path), [one.name for one in tmp_path.iterdir()]) == (b"mine", ["t"])


def test_a_full_write_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    write_private(tmp_path / "t", b"old")
    left = tmp_path / ".t.0a1b.part"
    left.write_bytes(b"left by a killed run")
    os.utime(left, (0, 0))
    write_private(tmp_path / "t", b"new")
    assert (read_private(tmp_path / "t"), [path.name for path in tmp_path.iterdir()]) == (b"new", ["t"])


# --- nowhere ----------------------------------------------------------------------------------------


@pytest.mark.usefixtures("no_ring")
def test_no_password_shows_in_a_traceback_with_all_its_locals(account: Account) -> None:
    """As a crash reporter would print it: every local of every frame."""
    keep(account, Secret(CANARY))

    def sign_in(secret: Secret) -> None:
        kept = find(account)
        raise RuntimeError(repr(kept))

    try:
        sign_in(secret_of(account))
    except RuntimeError as error:
        printed = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    assert CANARY not in printed
    assert "Secret(hidden)" in printed


def test_no_fault_of_a_command_carries_what_it_printed(account: Account) -> None:
    for code in (f"print('{CANARY}'); raise SystemExit(1)", f"print('\\0{CANARY}')"):
        fault = fault_of(prints(account, code))
        chain: list[Any] = [fault, fault.__cause__, fault.__context__]
        assert CANARY not in repr([(one, vars(one)) for one in chain if one is not None])


@pytest.mark.usefixtures("no_ring")
def test_nothing_is_logged(account: Account, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    keep(account, Secret(CANARY))
    secret_of(account)
    secret_of(prints(account, f"print('{CANARY}')"))
    assert CANARY not in caplog.text


def test_the_remedy_for_a_refused_password_lies_where_it_came_from(
    account: Account, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert refused_key(account) == "sign_in"
    assert refused_key(replace(account, auth="xoauth2")) == "sign_in_token"
    assert refused_key(replace(account, password_command=("echo", "x"))) == "sign_in_command"
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert refused_key(account) == "sign_in"
    (tmp_path / account.name).write_text("x", encoding="utf-8")
    assert refused_key(account) == "sign_in_credential"
    for family in ("imap", "web"):
        for key in ("sign_in", "sign_in_token", "sign_in_command", "sign_in_credential"):
            assert "LoadCredential" in text_of(f"{family}.{key}", "ja") or "login" in text_of(f"{family}.{key}", "ja")
