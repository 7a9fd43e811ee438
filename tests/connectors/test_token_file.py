"""What is kept of a sign-in at Google or Microsoft: for its owner alone, and sealed where they give a word for it."""

from __future__ import annotations

import hashlib
import os
from base64 import urlsafe_b64encode
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from config.schema import Account
from connectors.auth import private_file, seal
from connectors.auth.private_file import held, write_private
from connectors.auth.secret import Secret
from connectors.auth.token_file import file_of, is_sealed, read_token, remove_token, renew_token, write_token
from connectors.base import SetupWrong, SignInAgain, TryLater
from tests.connectors.google_reading import filled, opened
from tests.contract.source_contract import Shelf

CONTENT = b'{"refresh": "kanaria-5f0c9a7e"}'


@pytest.fixture(params=["gmail", "google_calendar", "graph_mail"])
def plain(request: pytest.FixtureRequest, tmp_path: Path) -> Account:
    return Account("mine", request.param, tokens=tmp_path)


@pytest.fixture
def sealed(plain: Account, tmp_path: Path) -> Account:
    (tmp_path / "word").write_text("a long word\n")
    return replace(plain, password_command=("cat", str(tmp_path / "word")))


def test_without_a_word_it_lies_there_as_it_is_for_its_owner_alone(plain: Account) -> None:
    assert read_token(plain) is None
    write_token(plain, CONTENT)
    assert read_token(plain) == CONTENT
    assert file_of(plain).stat().st_mode & 0o777 == 0o600
    assert not is_sealed(plain)


def test_with_a_word_nobody_reads_it_from_the_file(plain: Account, sealed: Account) -> None:
    write_token(sealed, CONTENT)
    assert is_sealed(sealed)
    assert b"kanaria" not in file_of(sealed).read_bytes()
    assert file_of(sealed).stat().st_mode & 0o777 == 0o600
    assert read_token(sealed) == CONTENT
    first = file_of(sealed).read_bytes()
    write_token(sealed, CONTENT)
    assert file_of(sealed).read_bytes() != first


def test_a_credential_of_systemd_is_such_a_word(
    plain: Account, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "credentials").mkdir()
    (tmp_path / "credentials" / plain.name).write_text("another word\n")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path / "credentials"))
    write_token(plain, CONTENT)
    assert is_sealed(plain)
    assert read_token(plain) == CONTENT


def test_without_its_word_or_with_another_it_is_told_what_to_do(
    plain: Account, sealed: Account, tmp_path: Path
) -> None:
    write_token(sealed, CONTENT)
    with pytest.raises(SetupWrong) as caught:
        read_token(plain)
    assert caught.value.said.key == "secrets.sealed"
    (tmp_path / "word").write_text("another word\n")
    with pytest.raises(SignInAgain) as other:
        read_token(sealed)
    assert other.value.said.key == "secrets.sealed_otherwise"
    assert remove_token(plain)
    assert read_token(plain) is None


def other_at(whole: bytes, place: int) -> bytes:
    """The same bytes but for one, which is another letter than it was (the seal differs from run to run)."""
    place %= len(whole)
    return whole[:place] + (b"B" if whole[place : place + 1] == b"A" else b"A") + whole[place + 1 :]


def test_a_byte_that_was_changed_or_lost_opens_nothing_and_is_told_as_damage(sealed: Account) -> None:
    write_token(sealed, CONTENT)
    whole = file_of(sealed).read_bytes()
    for damaged in (whole[:-1], whole[:60], whole[:20], other_at(whole, -9), other_at(whole, 40)):
        file_of(sealed).write_bytes(damaged)
        with pytest.raises(SignInAgain) as caught:
            read_token(sealed)
        assert caught.value.said.key == "secrets.sealed_damaged"


@pytest.mark.parametrize("cost", ["15 8 3", "40 8 1", "20 16 1", "0 8 1", "1 0 1", "1 1 0", "99 99 99"])
def test_a_seal_that_asks_for_more_than_can_be_is_damaged(sealed: Account, cost: str) -> None:
    head = f"scrypt {cost} {'00' * 16}"
    told = blake2b(f"{head}\n".encode() + b"token", digest_size=16).hexdigest()
    write_private(file_of(sealed), f"tsunagari sealed 2\n{head} {told}\ntoken".encode())
    with pytest.raises(SignInAgain) as caught:
        read_token(sealed)
    assert caught.value.said.key == f"secrets.{'sealed_otherwise' if cost == '15 8 3' else 'sealed_damaged'}"


@pytest.mark.dear
def test_the_key_is_as_dear_as_is_advised_today(sealed: Account) -> None:
    """OWASP, Password Storage Cheat Sheet: 2^17 8 1, 2^16 8 2, 2^15 8 3 are alike."""
    write_token(sealed, CONTENT)
    _, power, block, times, *_ = file_of(sealed).read_bytes().splitlines()[1].split()
    assert (1 << int(power)) * int(block) * int(times) >= (1 << 15) * 8 * 3


def first_seal(content: bytes, word: str) -> bytes:
    """As the first versions sealed it."""
    salt = b"0123456789abcdef"
    key = hashlib.scrypt(word.encode(), salt=salt, n=1 << 14, r=8, p=1, dklen=32)
    return b"tsunagari sealed 1\n" + salt + Fernet(urlsafe_b64encode(key)).encrypt(content)


def test_a_seal_of_the_first_kind_is_read_and_made_anew(sealed: Account, tmp_path: Path) -> None:
    write_private(file_of(sealed), first_seal(CONTENT, "a long word"))
    assert is_sealed(sealed)
    assert read_token(sealed) == CONTENT
    assert file_of(sealed).read_bytes().startswith(b"tsunagari sealed 2\n")
    assert read_token(sealed) == CONTENT
    write_private(file_of(sealed), first_seal(CONTENT, "another word"))
    with pytest.raises(SignInAgain) as caught:
        read_token(sealed)
    assert caught.value.said.key == "secrets.sealed_or_damaged"
    assert file_of(sealed).read_bytes().startswith(b"tsunagari sealed 1\n")


def test_what_lay_open_is_sealed_as_soon_as_there_is_a_word(plain: Account, sealed: Account) -> None:
    write_token(plain, CONTENT)
    assert read_token(sealed) == CONTENT
    assert is_sealed(sealed)
    assert b"kanaria" not in file_of(sealed).read_bytes()
    assert read_token(sealed) == CONTENT


def test_what_another_run_wrote_while_it_was_sealed_stays(
    plain: Account, sealed: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_token(plain, CONTENT)

    def meanwhile(content: bytes, word: Secret) -> bytes:
        monkeypatch.setattr("connectors.auth.token_file.sealed", seal.sealed)
        write_token(sealed, b"newer")
        return seal.sealed(content, word)

    monkeypatch.setattr("connectors.auth.token_file.sealed", meanwhile)
    assert read_token(sealed) == CONTENT
    assert read_token(sealed) == b"newer"


@pytest.mark.parametrize("under_seal", [True, False])
def test_a_renewal_writes_only_where_that_lies_there_which_it_renews(
    plain: Account, sealed: Account, *, under_seal: bool
) -> None:
    account = sealed if under_seal else plain
    assert not renew_token(account, CONTENT, b"renewed")  # signed out meanwhile
    assert read_token(account) is None
    write_token(account, b"signed in anew")
    assert not renew_token(account, CONTENT, b"renewed")
    assert read_token(account) == b"signed in anew"
    assert renew_token(account, b"signed in anew", b"renewed")
    assert read_token(account) == b"renewed"


def test_who_writes_waits_for_another_run_but_not_for_ever(plain: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    write_token(plain, CONTENT)
    monkeypatch.setattr(private_file, "_PATIENCE", -1.0)
    assert plain.tokens is not None
    with held(plain.tokens), pytest.raises(TryLater) as caught:
        write_token(plain, b"other")
    assert caught.value.said.key == "secrets.folder_busy"
    assert read_token(plain) == CONTENT
    write_token(plain, b"other")
    assert read_token(plain) == b"other"


# --- the folder ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", [0o777, 0o770, 0o1777, 0o720, 0o702])
def test_nothing_is_kept_in_a_folder_that_others_can_change(plain: Account, tmp_path: Path, mode: int) -> None:
    account = replace(plain, tokens=tmp_path / "tokens")
    write_token(account, CONTENT)
    (tmp_path / "tokens").chmod(mode)
    with pytest.raises(SetupWrong) as caught:
        write_token(account, b"other")
    assert caught.value.said.key == "secrets.folder_open"
    assert [*(tmp_path / "tokens").iterdir()] == [file_of(account)]
    (tmp_path / "tokens").chmod(0o755)
    write_token(account, b"other")


def test_a_folder_into_which_others_can_look_is_closed_so_that_nobody_else_can_hold_it(plain: Account) -> None:
    assert plain.tokens is not None
    plain.tokens.chmod(0o755)
    write_token(plain, CONTENT)
    assert plain.tokens.stat().st_mode & 0o777 == 0o700


def test_nor_in_one_that_is_a_link_or_belongs_to_another(
    plain: Account, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "real").mkdir(0o700)
    (tmp_path / "tokens").symlink_to("real")
    account = replace(plain, tokens=tmp_path / "tokens")
    with pytest.raises(SetupWrong) as caught:
        write_token(account, CONTENT)
    assert caught.value.said.key == "secrets.folder_not_ours"
    monkeypatch.setattr(os, "getuid", lambda: tmp_path.stat().st_uid + 1)
    with pytest.raises(SetupWrong) as other:
        write_token(replace(plain, tokens=tmp_path / "real"), CONTENT)
    assert other.value.said.key == "secrets.folder_not_ours"
    assert [*(tmp_path / "real").iterdir()] == []


@pytest.mark.loopback
def test_an_account_is_read_and_its_token_renewed_under_seal(tmp_path: Path) -> None:
    with filled() as google:
        stand, shelf = opened(google, "gmail", tmp_path, password_command=("echo", "word")), Shelf()
        google.access.clear()
        shelf.read(stand)
        assert len(shelf.good()) == 7
        kept = (tmp_path / "gmail.google").read_bytes()
        assert not any(token.encode() in kept for token in (*google.access, *google.refresh))
