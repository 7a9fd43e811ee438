"""Signing in to an account, as a person does it at a terminal: what was typed is tried against the server before it is kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo

from config.schema import Account
from config.words import Said, led_by_account, say
from connectors.base import ConnectorError, SetupWrong, SignInAgain, TryLater, nothing_known
from connectors.registry import open_source
from connectors.secrets import Secret, login_name, trying


@dataclass(frozen=True, slots=True)
class Tried:
    """What a server made of a secret: it opened the account, or why not. `said` is what it has to say besides."""

    fault: ConnectorError | None = None
    said: tuple[Said, ...] = ()

    @property
    def opened(self) -> bool:
        """Whether the account could be entered."""
        return self.fault is None

    @property
    def refused(self) -> bool:
        """Whether it was the secret that was not accepted."""
        return isinstance(self.fault, SignInAgain)

    def why(self, account: Account) -> Said:
        """Why it was not opened, to somebody who is just typing."""
        if self.fault is None or self.refused:
            return say("login.refused", login=whose(account))
        return led_by_account(self.fault.said)

    @property
    def unknown(self) -> bool:
        """Whether nothing can be said of the secret: the server was not reached."""
        return isinstance(self.fault, TryLater)


def whose(account: Account) -> Said:
    """Who signs in where, for people: a user's name may well be an address with an @ of its own."""
    user, _, host = login_name(account).rpartition("@")
    return say("login.whose", user=user, host=host)


def kept_of(account: Account) -> Said:
    """Where what is read of an account stays."""
    return say("login.will_keep_digest" if account.digest else "login.will_keep")


def sign_in(account: Account, secret: Secret, zone: tzinfo) -> Tried:
    """Enter the account with this secret, and look at it as `doctor` does; nothing is kept."""
    try:
        with trying(account, secret):
            return Tried(said=tuple(open_source(account, nothing_known, zone).check()))
    except (TryLater, SignInAgain, SetupWrong) as fault:
        return Tried(fault)
