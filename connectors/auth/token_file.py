"""The file with what was kept of a sign-in at Google or Microsoft: of mode 0600, and sealed where the owner gives a word for it.

The word comes from `password_command`, or from a credential of systemd. How it seals: seal.py. Without a word what is kept
stands there as it is, and `doctor` says so.
"""

from __future__ import annotations

from pathlib import Path

from config.schema import GOOGLE, Account
from connectors.auth.private_file import held, kept_at, read_private, remove_private, write_private
from connectors.auth.seal import MARKS, is_of_today, opened, sealed
from connectors.secrets import given


def file_of(account: Account) -> Path:
    """Where it lies. Raises SetupWrong where there is no folder of tokens."""
    return kept_at(account, "google" if account.kind in GOOGLE else "microsoft")


def read_token(account: Account) -> bytes | None:
    """What was kept; None where there is nothing. What lies open, or under an earlier kind of seal, is sealed at once.

    Raises SetupWrong where it is sealed and no word is given, SignInAgain where it does not open.
    """
    path = file_of(account)
    raw = read_private(path)
    if raw is None:
        return None
    word = given(account)
    content = opened(raw, word, account)
    if word is not None and not is_of_today(raw):
        fresh = sealed(content, word)
        with held(path.parent):
            if read_private(path) == raw:  # else another run has written meanwhile
                write_private(path, fresh)
    return content


def write_token(account: Account, content: bytes) -> None:
    """Written whole, in place of what was there."""
    path, word = file_of(account), given(account)
    fresh = content if word is None else sealed(content, word)
    with held(path.parent):
        write_private(path, fresh)


def renew_token(account: Account, before: bytes, content: bytes) -> bool:
    """The same, but only where that lies there which was read before: whoever signed in anew meanwhile, or out, has the last word."""
    path, word = file_of(account), given(account)
    fresh = content if word is None else sealed(content, word)
    with held(path.parent):
        raw = read_private(path)
        same = raw is not None and opened(raw, word, account) == before
        if same:
            write_private(path, fresh)
    return same


def remove_token(account: Account) -> bool:
    """Take it away; whether there was one."""
    if account.tokens is None:
        return False
    with held(account.tokens):
        return remove_private(file_of(account))


def is_sealed(account: Account) -> bool:
    """Whether what lies there is."""
    return (read_private(file_of(account)) or b"").startswith(MARKS)
