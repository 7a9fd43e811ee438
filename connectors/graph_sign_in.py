"""Signing in to one account at Microsoft: which rights each kind asks for, and what was granted."""

from __future__ import annotations

from collections.abc import Callable

from config.schema import Account
from config.words import Said
from connectors.auth import microsoft

_RIGHTS = {"graph_calendar": ("Calendars.Read",), "graph_contacts": ("Contacts.Read",)}


def rights_of(account: Account) -> tuple[str, ...]:
    """The rights that an account asks for: those for drafts only where drafts are wished, and never one that could send."""
    return _RIGHTS.get(account.kind, ("Mail.ReadWrite",) if account.drafts else ("Mail.Read",))


class SignIn:
    """One account; as `connectors.registry.MicrosoftSignIn` has it."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self.rights = rights_of(account)

    def sign_in(self, tell: Callable[[Said], None], *, browser: bool = False) -> list[Said]:
        """Let the person sign in; what is worth knowing of what was granted."""
        return microsoft.sign_in(self._account, self.rights, tell, browser=browser)

    def forget(self) -> bool:
        """Take away what was kept; whether there was anything."""
        return microsoft.forget(self._account)

    def granted(self) -> tuple[str, ...]:
        """The rights that were granted; empty where nobody has signed in."""
        kept = microsoft.kept_of(self._account)
        return kept.granted if kept is not None else ()
