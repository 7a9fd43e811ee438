"""The file with what was kept of a sign-in at Google or Microsoft: of mode 0600, and sealed where the owner gives a word for it.

The word comes from `password_command`, or from a credential of systemd. scrypt (RFC 7914) makes a key of it, which Fernet
(AES-128-CBC with HMAC-SHA256) uses. Without a word what is kept stands there as it is, and `doctor` says so.
"""

from __future__ import annotations

import hashlib
import os
from base64 import urlsafe_b64encode
from pathlib import Path

from config.schema import GOOGLE, Account
from config.words import say
from connectors.auth.private_file import kept_at, read_private, remove_private, write_private
from connectors.auth.secret import Secret
from connectors.base import SetupWrong, SignInAgain
from connectors.secrets import given

_MARK = b"tsunagari sealed 1\n"
_SALT = 16


def file_of(account: Account) -> Path:
    """Where it lies. Raises SetupWrong where there is no folder of tokens."""
    return kept_at(account, "google" if account.kind in GOOGLE else "microsoft")


def read_token(account: Account) -> bytes | None:
    """What was kept; None where there is nothing.

    Raises SetupWrong where it is sealed and no word is given, SignInAgain where another word sealed it.
    """
    raw = read_private(file_of(account))
    if raw is None or not raw.startswith(_MARK):
        return raw
    word = given(account)
    if word is None:
        raise SetupWrong(say("secrets.sealed", account=account.name))
    from cryptography.fernet import Fernet, InvalidToken  # noqa: PLC0415  comes with both extras, and only few seal

    salt, content = raw[len(_MARK) :][:_SALT], raw[len(_MARK) + _SALT :]
    try:
        return Fernet(_key(word, salt)).decrypt(content)
    except InvalidToken:
        raise SignInAgain(say("secrets.sealed_otherwise", account=account.name)) from None


def write_token(account: Account, content: bytes) -> None:
    """Written whole, in place of what was there."""
    word = given(account)
    if word is not None:
        from cryptography.fernet import Fernet  # noqa: PLC0415  as above

        salt = os.urandom(_SALT)
        content = _MARK + salt + Fernet(_key(word, salt)).encrypt(content)
    write_private(file_of(account), content)


def remove_token(account: Account) -> bool:
    """Take it away; whether there was one."""
    return account.tokens is not None and remove_private(file_of(account))


def is_sealed(account: Account) -> bool:
    """Whether what lies there is."""
    return (read_private(file_of(account)) or b"").startswith(_MARK)


def _key(word: Secret, salt: bytes) -> bytes:
    key = hashlib.scrypt(word.reveal().encode(), salt=salt, n=1 << 14, r=8, p=1, dklen=32)
    return urlsafe_b64encode(key)
