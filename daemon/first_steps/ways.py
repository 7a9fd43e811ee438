"""The ways to read an account at Google or Microsoft, the most careful one first, and the accounts that each of them makes.

What each way allows is told by `init` in the words `init.google_*` and `init.microsoft_*`.
"""

from __future__ import annotations

from pathlib import Path

from config.providers import Provider
from config.schema import Account
from config.words import say
from daemon.first_steps.answers import Unfit
from daemon.first_steps.servers import LiveWish

BY_PASSWORD = "imap"  # noqa: S105  the name of a way, no password
READ, DIGEST, DRAFTS = "read", "digest", "drafts"
_WAYS = {"google": (READ, DIGEST, BY_PASSWORD, DRAFTS), "microsoft": (READ, DRAFTS)}
_KINDS = {
    "google": {"mail": "gmail", "calendar": "google_calendar", "contacts": "google_people"},
    "microsoft": {"mail": "graph_mail", "calendar": "graph_calendar", "contacts": "graph_contacts"},
}


def ways_of(provider: Provider | None) -> tuple[str, ...]:
    """Which ways there are at a provider; none where a password is all."""
    return _WAYS.get(provider.signs_in, ()) if provider is not None else ()


def wished_way(wish: LiveWish, provider: Provider | None, *, has_password: bool) -> str:
    """The way that was named, or that follows from what was given; empty: there is one to choose, or none at all.

    Raises Unfit for a name that is no way of this provider.
    """
    ways = ways_of(provider)
    if wish.way and wish.way not in (*ways, *([BY_PASSWORD] if ways else [])):
        raise Unfit(say("init.no_way" if ways else "init.no_ways", way=wish.way, choices=", ".join(ways)))
    if wish.imap or has_password or wish.password_command or wish.token:
        if wish.way not in ("", BY_PASSWORD):
            raise Unfit(say("init.way_and_password", way=wish.way))
        return BY_PASSWORD if ways else ""
    return wish.way


def accounts_of(
    wish: LiveWish, provider: Provider, way: str, address: str, client: Path, client_id: str
) -> tuple[Account, ...]:
    """Mail as the way has it, calendars and contacts, as far as they do not lie elsewhere. `drafts`: they lie in the account."""
    kinds = _KINDS[provider.signs_in]
    elsewhere = {*wish.beside, *(["calendar"] if wish.caldav else []), *(["contacts"] if wish.carddav else [])}
    google = provider.signs_in == "google"
    return tuple(
        Account(
            name,
            kind,
            user=wish.user or address,
            client=client if google else None,
            client_id="" if google else client_id,
            tenant="" if google else wish.tenant,
            digest=name == "mail" and way == DIGEST,
            drafts=name == "mail" and way == DRAFTS,
        )
        for name, kind in kinds.items()
        if name not in elsewhere
    )
