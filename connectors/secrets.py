"""The secret of an account, from the first place that has it: password_command, systemd, the desktop's keyring, a 0600 file.

Nothing here asks the person; `tsunagari login` does, and keeps the answer with `keep`.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from urllib.parse import urlsplit

from config.disk import reason_of
from config.schema import Account
from config.where import tilde
from config.words import Said, say
from connectors.auth.command import first_line_of
from connectors.auth.private_file import kept_at, read_private, remove_private, write_private
from connectors.auth.ring import Missing, Ring, open_ring
from connectors.auth.secret import Secret
from connectors.base import ConnectorError, SetupWrong, SignInAgain, TryLater
from connectors.extras import how_to_add

__all__ = [
    "PASSWORD_KINDS",
    "Kept",
    "Place",
    "Secret",
    "find",
    "forget",
    "given",
    "keep",
    "login_name",
    "refused_key",
    "secret_of",
    "trying",
]

PASSWORD_KINDS = ("imap", "caldav", "carddav")
"""Kinds of accounts that a password, or a token in its place, opens."""


class Place(StrEnum):
    """Where a secret was found or is kept."""

    COMMAND = "command"
    CREDENTIAL = "credential"
    RING = "ring"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Kept:
    """A secret and where it came from."""

    secret: Secret
    place: Place


# Controls would end a line of a protocol, half characters cannot be put into bytes: the errors of libraries show both.
_NO_SECRET = re.compile("[\x00-\x08\x0a-\x1f\x7f\ud800-\udfff]")

_IN_HAND: ContextVar[tuple[str, Secret] | None] = ContextVar("secret in hand", default=None)


@contextmanager
def trying(account: Account, secret: Secret) -> Iterator[None]:
    """Within it, this secret is that of the account: to try what was typed before it is kept, or to ask a place only once."""
    token = _IN_HAND.set((login_name(account), secret))
    try:
        yield
    finally:
        _IN_HAND.reset(token)


def secret_of(account: Account) -> Secret:
    """The password (or, for xoauth2, the token) of an account.

    Raises SignInAgain where none is kept, TryLater where the place is locked or silent now, SetupWrong where it is unfit.
    """
    in_hand = _IN_HAND.get()
    mine = in_hand is not None and in_hand[0] == login_name(account)
    secret = in_hand[1] if in_hand is not None and mine else find(account).secret
    if _NO_SECRET.search(secret.reveal()):
        raise SetupWrong(say("secrets.odd", account=account.name))
    return secret


def find(account: Account) -> Kept:
    """The same, with its place."""
    if (from_outside := given(account)) is not None:
        return Kept(from_outside, Place.COMMAND if account.password_command else Place.CREDENTIAL)
    noted = _noted(account)
    try:
        kept = _in_ring(account, noted)
    except ConnectorError:
        if noted is None or noted.secret is None:
            raise
        kept = None  # a ring that cannot be used now hides no file
    if kept is not None:
        return Kept(kept, Place.RING)
    if noted is None or noted.secret is None:
        raise SignInAgain(_none_kept(account))
    return Kept(noted.secret, Place.FILE)


def _none_kept(account: Account) -> Said:
    """That nothing is kept; whoever has changed the server or the name is told that the password of before is not given away."""
    note = _read_note(account)
    if note is None or note.login == login_name(account):
        return say("secrets.none", account=account.name)
    return say("secrets.none_here", account=account.name, before=note.login, now=login_name(account))


def given(account: Account) -> Secret | None:
    """What the owner gives from outside, and nothing here keeps: by a program, or as a credential of systemd."""
    if account.password_command:
        return first_line_of(account.password_command, account.name)
    return _credential(account)


def refused_key(account: Account) -> str:
    """The key of the sentence that tells of a refused password: its remedy lies where the password came from."""
    if account.auth == "xoauth2":
        return "sign_in_token"
    if account.password_command:
        return "sign_in_command"
    return "sign_in_credential" if (place := _credential_at(account)) and place.exists() else "sign_in"


def keep(account: Account, secret: Secret) -> tuple[Place, Said | None]:
    """Keep what the person typed: in the desktop's keyring if one can be trusted, else in a file of mode 0600.

    Returns where, and why a keyring that is there was not used. Raises SetupWrong where the file cannot be written.
    """
    why = None
    try:
        ring = open_ring(account.name)
        if isinstance(ring, Ring):
            ring.put(login_name(account), secret, account.name)
            _note(account, Place.RING, None)
            return Place.RING, None
    except ConnectorError as error:
        why = error.said
    _note(account, Place.FILE, secret)
    return Place.FILE, why


def forget(account: Account) -> bool:
    """Take away what `keep` kept, wherever it is, also what an earlier `keep` left in the ring; whether there was anything.

    Raises before anything is taken away where the ring that has it cannot be used now: it would go on opening the account.
    """
    try:
        noted = _noted(account)
    except SignInAgain:  # a note that says nothing is to go too
        noted = None
    in_ring = _out_of_ring(account, noted)
    in_file = account.tokens is not None and remove_private(_file(account))
    return in_ring or in_file


def login_name(account: Account) -> str:
    """Who signs in where, such as `hanako@imap.example.jp`: a secret is kept for one server and never given to another."""
    host = account.host or urlsplit(account.url).hostname or account.kind
    return f"{account.user or account.name}@{host}"


# --- the places ----------------------------------------------------------------------------------


def _credential_at(account: Account) -> Path | None:
    folder = os.environ.get("CREDENTIALS_DIRECTORY", "")
    return Path(folder) / account.name if folder.startswith("/") else None


def _credential(account: Account) -> Secret | None:
    """What systemd laid ready (LoadCredential=NAME:PATH in the unit); it alone decides who may read that folder."""
    place = _credential_at(account)
    if place is None:
        return None
    try:
        raw = place.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as fault:
        raise SetupWrong(say("secrets.credential", account=account.name, reason=reason_of(fault))) from None
    text = raw.partition(b"\n")[0].removesuffix(b"\r").decode("utf-8", errors="replace")
    if not text.strip() or "\ufffd" in text:
        raise SetupWrong(say("secrets.credential_empty", account=account.name))
    return Secret(text)


def _in_ring(account: Account, noted: _Noted | None) -> Secret | None:
    if noted is not None and noted.place is Place.FILE:
        return None  # `login` found no ring, or one that it did not trust; it is not asked each time
    ring = open_ring(account.name)
    if isinstance(ring, Ring):
        return ring.get(login_name(account), account.name)
    if noted is not None:
        raise _away(ring, account)
    return None


def _out_of_ring(account: Account, noted: _Noted | None) -> bool:
    in_ring = noted is not None and noted.place is Place.RING
    try:
        ring = open_ring(account.name)
    except SetupWrong:
        if in_ring:
            raise
        return False  # a ring that is not trusted was never given anything
    if isinstance(ring, Ring):
        return ring.remove(login_name(account), account.name)
    if in_ring:
        raise _away(ring, account)
    return False


def _away(ring: Missing, account: Account) -> TryLater:
    """It was put into a ring that is not there now: the service began before the desktop."""
    if ring is Missing.RING:
        return TryLater(say("secrets.ring_away", account=account.name))
    return TryLater(say("secrets.ring_no_library", account=account.name, command=how_to_add("keyring")))


@dataclass(frozen=True, slots=True)
class _Noted:
    """What the file of an account says: which place `login` chose, and the secret if it is the file itself."""

    place: Place
    secret: Secret | None
    login: str


def _file(account: Account) -> Path:
    return kept_at(account, "login")


def _note(account: Account, place: Place, secret: Secret | None) -> None:
    note = {"login": login_name(account), "kept": place.value} | ({"secret": secret.reveal()} if secret else {})
    write_private(_file(account), json.dumps(note).encode())


def _noted(account: Account) -> _Noted | None:
    """None where there is no file, or one for another login than the account has now."""
    note = _read_note(account)
    return note if note is not None and note.login == login_name(account) else None


def _read_note(account: Account) -> _Noted | None:
    """The file, whichever login it is for."""
    if account.tokens is None:
        return None
    path = _file(account)
    raw = read_private(path)
    if raw is None:
        return None
    try:
        note = json.loads(raw)
        place, login, secret = Place(note["kept"]), note["login"], note.get("secret")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        place, login, secret = None, "", None
    if place is None or not isinstance(secret, str | None) or not isinstance(login, str):
        raise SignInAgain(say("secrets.file_damaged", account=account.name, path=tilde(path)))
    return _Noted(place, Secret(secret) if secret else None, login)
