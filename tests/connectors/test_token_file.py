"""What is kept of a sign-in at Google or Microsoft: for its owner alone, and sealed where they give a word for it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from config.schema import Account
from connectors.auth.token_file import file_of, is_sealed, read_token, remove_token, write_token
from connectors.base import ConnectorError, SetupWrong, SignInAgain
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


def test_a_byte_that_was_changed_or_lost_opens_nothing(sealed: Account) -> None:
    write_token(sealed, CONTENT)
    whole = file_of(sealed).read_bytes()
    for damaged in (whole[:-1], whole[:60], whole[:20], whole[:-9] + b"A" + whole[-8:], whole[:25] + b"x" + whole[26:]):
        file_of(sealed).write_bytes(damaged)
        with pytest.raises(ConnectorError):
            read_token(sealed)


def test_what_lay_open_is_sealed_with_the_next_writing(plain: Account, sealed: Account) -> None:
    write_token(plain, CONTENT)
    assert read_token(sealed) == CONTENT
    write_token(sealed, CONTENT)
    assert is_sealed(sealed)


@pytest.mark.loopback
def test_an_account_is_read_and_its_token_renewed_under_seal(tmp_path: Path) -> None:
    with filled() as google:
        stand, shelf = opened(google, "gmail", tmp_path, password_command=("echo", "word")), Shelf()
        google.access.clear()
        shelf.read(stand)
        assert len(shelf.good()) == 7
        kept = (tmp_path / "gmail.google").read_bytes()
        assert not any(token.encode() in kept for token in (*google.access, *google.refresh))
