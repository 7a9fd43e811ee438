"""The desktop's keyring, through the optional library `keyring`: only backends that really keep a secret are used."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module
from typing import Protocol, TypeVar

from config.words import say
from connectors.auth.secret import Secret
from connectors.base import ConnectorError, SetupWrong, TryLater

T = TypeVar("T")

SERVICE = "tsunagari"
_PATIENCE = 30.0  # seconds for a ring that asks the person to unlock it
_TRUSTED = frozenset((
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.kwallet.DBusKeyringKWallet4",
    "keyring.backends.kwallet.DBusKeyringKWallet5",
    "keyring.backends.macOS.Keyring",
    "keyring.backends.Windows.WinVaultKeyring",
    "keyring_pass.PasswordStoreBackend",
    "onepassword_keyring.OnePasswordBackend",
))  # fmt: skip
"""Backends by the full name of their class; keyrings.alt among others keeps plain text and is picked without a word."""

_CHAIN = "keyring.backends.chainer.ChainerBackend"
_EMPTY = ("keyring.backends.fail.Keyring", "keyring.backends.null.Keyring")


class Backend(Protocol):
    """What is used of a backend of the library."""

    def get_password(self, service: str, username: str, /) -> str | None:
        """What is kept under these two names."""

    def set_password(self, service: str, username: str, password: str, /) -> None:
        """Keep it under these two names."""

    def delete_password(self, service: str, username: str, /) -> None:
        """Forget it; an error where there is none."""


class Missing(StrEnum):
    """Why there is no ring to ask."""

    LIBRARY = "library"  # the extra is not installed
    RING = "ring"  # no desktop session, no service that keeps secrets


@dataclass(frozen=True, slots=True)
class Ring:
    """A ring that may be trusted. Raises TryLater while it is locked or does not answer."""

    backend: Backend
    name: str

    def get(self, login: str, account: str) -> Secret | None:
        """The secret that is kept for this login; None where it keeps none."""
        if _locked(self.name):
            raise TryLater(say("secrets.ring_locked", account=account))
        found = _asked(lambda: self.backend.get_password(SERVICE, login), account)
        return Secret(found) if found else None

    def put(self, login: str, secret: Secret, account: str) -> None:
        """Keep it, in place of an earlier one."""
        _asked(lambda: self.backend.set_password(SERVICE, login, secret.reveal()), account)

    def remove(self, login: str, account: str) -> bool:
        """Forget it, where it is kept; whether it was."""
        if self.get(login, account) is None:
            return False
        _asked(lambda: self.backend.delete_password(SERVICE, login), account)
        return True


def open_ring(account: str) -> Ring | Missing:
    """The ring of this desktop. Raises SetupWrong where the library would keep secrets in a place that is not safe."""
    try:
        chosen = import_module("keyring").get_keyring()
    except ImportError:
        return Missing.LIBRARY
    except Exception as fault:  # noqa: BLE001  a backend named in the library's own settings may raise anything
        raise SetupWrong(say("secrets.ring_broken", account=account, fault=type(fault).__name__)) from None
    backends = list(chosen.backends) if _name(chosen) == _CHAIN else [chosen]
    trusted = [one for one in backends if _name(one) in _TRUSTED]
    if trusted:
        return Ring(trusted[0], _name(trusted[0]))
    if all(_name(one) in _EMPTY for one in backends):
        return Missing.RING
    raise SetupWrong(say("secrets.ring_refused", account=account, backend=_name(backends[0])))


def _name(backend: object) -> str:
    kind = type(backend)
    return f"{kind.__module__}.{kind.__qualname__}"


def _locked(name: str) -> bool:
    """Whether the Secret Service would ask for a password before it answers: nobody is there at night to type it."""
    if name != "keyring.backends.SecretService.Keyring":
        return False
    try:
        service = import_module("secretstorage")
        with closing(service.dbus_init()) as bus:
            return bool(service.get_default_collection(bus).is_locked())
    except Exception:  # noqa: BLE001  a ring that cannot even say so is not to be had now
        return True


def _asked(ask: Callable[[], T], account: str) -> T:
    """The answer of a ring, awaited for a while: it may hang on a prompt that nobody sees."""
    answers: list[T] = []
    faults: list[str] = []

    def run() -> None:
        try:
            answers.append(ask())
        except Exception as fault:  # noqa: BLE001  each backend has errors of its own
            faults.append(type(fault).__name__)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(_PATIENCE)
    if answers:
        return answers[0]
    raise _told(faults[0] if faults else "", account)


def _told(fault: str, account: str) -> ConnectorError:
    """An error of the library: only its kind is told, its words may hold what is kept."""
    if fault in ("", "KeyringLocked", "LockedException", "PromptDismissedException"):
        return TryLater(say("secrets.ring_locked", account=account))
    return TryLater(say("secrets.ring_silent", account=account, fault=fault))
