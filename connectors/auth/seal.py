"""What is kept of a sign-in, under the seal of a word: scrypt (RFC 7914) makes a key of it, which Fernet (AES-128-CBC, HMAC-SHA256)
uses. How dear the key is stands beside it, and a sum tells what was damaged from what another word sealed. No I/O.
"""

from __future__ import annotations

import hashlib
import os
import re
from base64 import urlsafe_b64encode
from dataclasses import dataclass

from config.schema import Account
from config.words import say
from connectors.auth.secret import Secret
from connectors.base import SetupWrong, SignInAgain

_FIRST, _MARK = b"tsunagari sealed 1\n", b"tsunagari sealed 2\n"
MARKS = (_FIRST, _MARK)
"""How the file begins that is sealed; the first kind is read, and written no more."""

_SALT = 16
_HEAD = re.compile(rb"scrypt ([0-9]{1,2}) ([0-9]{1,2}) ([0-9]{1,2}) ([0-9a-f]{32}) ([0-9a-f]{32})\n")
_DEAREST = 256 << 20  # bytes that a key may take to be made: what asks for more is damaged


@dataclass(frozen=True, slots=True)
class _Cost:
    """Of a key: the power of two, the size of a block and how often (RFC 7914, section 2)."""

    power: int
    block: int
    times: int

    @property
    def memory(self) -> int:
        return 128 * self.block * ((1 << self.power) + self.times + 2)

    def key(self, word: Secret, salt: bytes) -> bytes:
        made = hashlib.scrypt(
            word.reveal().encode(), salt=salt, n=1 << self.power, r=self.block, p=self.times, dklen=32,
            maxmem=self.memory + (1 << 20),
        )  # fmt: skip
        return urlsafe_b64encode(made)

    def __str__(self) -> str:
        return f"scrypt {self.power} {self.block} {self.times}"


_BEFORE = _Cost(14, 8, 1)
# OWASP, "Password Storage Cheat Sheet": as dear as 2^17 8 1, in a quarter of its memory, for the service is small.
_TODAY = _Cost(15, 8, 3)


def is_of_today(raw: bytes) -> bool:
    """Whether it is sealed, and as dearly as it would be now."""
    return raw.startswith(_MARK + str(_TODAY).encode() + b" ")


def sealed(content: bytes, word: Secret) -> bytes:
    """The content under the seal of this word."""
    from cryptography.fernet import Fernet  # noqa: PLC0415  comes with both extras, and only few seal

    salt = os.urandom(_SALT)
    token = Fernet(_TODAY.key(word, salt)).encrypt(content)
    head = f"{_TODAY} {salt.hex()}"
    return _MARK + f"{head} {_sum(head, token)}\n".encode() + token


def opened(raw: bytes, word: Secret | None, account: Account) -> bytes:
    """What stands in the file, sealed or not.

    Raises SetupWrong where it is sealed and there is no word, SignInAgain where another word sealed it or it is damaged.
    """
    if not raw.startswith(MARKS):
        return raw
    if word is None:
        raise SetupWrong(say("secrets.sealed", account=account.name))
    if raw.startswith(_FIRST):
        rest = raw[len(_FIRST) :]
        return _decrypted(rest[_SALT:], _BEFORE.key(word, rest[:_SALT]), "sealed_or_damaged", account)
    cost, salt, token = _taken_apart(raw, account)
    return _decrypted(token, cost.key(word, salt), "sealed_otherwise", account)


def _taken_apart(raw: bytes, account: Account) -> tuple[_Cost, bytes, bytes]:
    rest = raw[len(_MARK) :]
    found = _HEAD.match(rest)
    token = rest[found.end() :] if found else b""
    if found is not None:
        cost = _Cost(*(int(found[number]) for number in (1, 2, 3)))
        whole = found[5].decode() == _sum(f"{cost} {found[4].decode()}", token)
        if whole and cost.power and cost.block and cost.times and cost.memory <= _DEAREST:
            return cost, bytes.fromhex(found[4].decode()), token
    raise SignInAgain(say("secrets.sealed_damaged", account=account.name))


def _sum(head: str, token: bytes) -> str:
    """No secret: of what stands there for all to see who may read the file."""
    return hashlib.blake2b(head.encode() + b"\n" + token, digest_size=16).hexdigest()


def _decrypted(token: bytes, key: bytes, key_of_fault: str, account: Account) -> bytes:
    from cryptography.fernet import Fernet, InvalidToken  # noqa: PLC0415  as above

    try:
        return Fernet(key).decrypt(token)
    except InvalidToken:
        raise SignInAgain(say(f"secrets.{key_of_fault}", account=account.name)) from None
