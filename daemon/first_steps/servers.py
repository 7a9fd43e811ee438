"""From an address to accounts on a server, as `init` proposes them: the provider's servers, or those that were named."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from config import values
from config.nearest import nearest
from config.providers import IMAPS, Provider, provider_named, provider_of, providers
from config.schema import Account
from config.values import Wrong
from config.words import say
from config.yaml_lines import Text
from daemon.first_steps.answers import Unfit, at_first, client_id

# As people call them.
_HOUSES = {"google": "Google Workspace", "microsoft": "Microsoft 365", "outlook": "Microsoft 365"}


@dataclass(frozen=True, slots=True)
class LiveWish:
    """What was said on the command line of accounts on servers; empty where nothing was said."""

    online: bool = False
    provider: str = ""
    imap: str = ""
    caldav: str = ""
    carddav: str = ""
    user: str = ""
    password_command: tuple[str, ...] = ()
    token: bool = False
    ca: Path | None = None
    plain: frozenset[str] = frozenset()  # names of the accounts that are read without encryption
    way: str = ""  # at Google and Microsoft, see ways.py
    client: Path | None = None
    client_id: str = ""
    tenant: str = ""
    beside: frozenset[str] = frozenset()  # what was found on this machine: mail, calendar, contacts

    @classmethod
    def of(cls, given: Mapping[str, object]) -> LiveWish:
        """From options; raises Unfit where one cannot be understood."""
        return cls(
            online=bool(given.get("online")),
            provider=_text(given, "provider"),
            imap=_text(given, "imap"),
            caldav=_text(given, "caldav"),
            carddav=_text(given, "carddav"),
            user=_text(given, "user"),
            password_command=_words(_text(given, "password_command")),
            token=bool(given.get("token")),
            ca=_path(given, "ca"),
            plain=_names(given.get("plain")),
            way=_text(given, "way"),
            client=_path(given, "client"),
            client_id=client_id(registered) if (registered := _text(given, "client_id")) else "",
            tenant=_text(given, "tenant"),
        )

    @property
    def any(self) -> bool:
        """Whether something on a server was asked for."""
        return bool(self.online or self.provider or self.way or self.imap or self.caldav or self.carddav)

    @property
    def mail(self) -> bool:
        """Whether that was mail."""
        return "mail" not in self.beside and bool(self.online or self.provider or self.way or self.imap)


def _text(given: Mapping[str, object], key: str) -> str:
    return str(given.get(key) or "").strip()


def _path(given: Mapping[str, object], key: str) -> Path | None:
    path = given.get(key)
    return path.expanduser().absolute() if isinstance(path, Path) else None


def _names(given: object) -> frozenset[str]:
    """Names of accounts, as they are called here: mail, calendar, contacts."""
    names = frozenset(str(one).strip() for one in given) if isinstance(given, tuple) else frozenset()
    if unknown := sorted(names - {"mail", "calendar", "contacts"}):
        raise Unfit(say("init.plain_whom", name=unknown[0]))
    return names


def _words(command: str) -> tuple[str, ...]:
    try:
        return tuple(shlex.split(command))
    except ValueError:
        raise Unfit(say("login.bad_command")) from None


def provider_for(wish: LiveWish, address: str) -> Provider | None:
    """The provider that was named, else the one of the address; None: not known. Raises Unfit for a name that is none."""
    if not wish.provider:
        return provider_of(address)
    found = provider_named(wish.provider)
    if found is None:
        names = [one.name for one in providers()]
        near = nearest(wish.provider, names)
        raise Unfit(say("login.no_provider", name=wish.provider, choices=near or ", ".join(names)))
    return found


def place_of_mail(text: str) -> Provider | str:
    """A provider by its name, else a server as `HOST:PORT`. Raises Unfit for what is neither."""
    name = text.strip().lower()
    return provider_named(_HOUSES.get(name, name)) or ":".join(map(str, server(text)))


def mail_account(wish: LiveWish, provider: Provider | None, address: str) -> Account:
    """The mailbox. Raises Unfit where the server or the user cannot be known, or a token is needed that nobody prints."""
    if wish.imap:
        host, port = server(wish.imap)
    elif provider is not None:
        host, port = provider.host(address)
    else:
        raise Unfit(say("login.no_server", address=address))
    wants_token = wish.token or (provider is not None and not provider.takes_passwords and not wish.imap)
    if wants_token and not wish.password_command:
        raise Unfit(
            say("login.needs_token", name=provider.name if provider else host, page=provider.page if provider else "")
        )
    return Account(
        "mail",
        "imap",
        host=host,
        port=port,
        user=user_of(wish, provider, address),
        password_command=wish.password_command,
        auth="xoauth2" if wants_token else "password",
        ca=wish.ca if wish.imap else None,  # a provider that is known needs none
        plain=_plain("mail", host, wish),
    )


def user_of(wish: LiveWish, provider: Provider | None, address: str) -> str:
    """Who signs in. Raises Unfit where the provider gives out a name that the address does not tell."""
    user = wish.user or (provider.user_of(address) if provider else address)
    if not user and provider is not None:
        raise Unfit(say("login.no_user", name=provider.name, page=provider.page))
    return user


def dav_accounts(wish: LiveWish, provider: Provider | None, address: str) -> tuple[Account, ...]:
    """Calendars and cards: those that were named, and those of the provider where none lie on this machine."""
    asked = wish.online or bool(wish.provider)
    offered = provider if provider is not None and asked and provider.takes_passwords else None
    urls = [
        ("calendar", "caldav", wish.caldav or (offered.caldav if offered else "")),
        ("contacts", "carddav", wish.carddav or (offered.carddav if offered else "")),
    ]
    return tuple(
        Account(
            name,
            kind,
            url=url(one),
            user=wish.user or (address if offered else user_of(wish, provider, address)),
            password_command=wish.password_command,
            ca=wish.ca if one in (wish.caldav, wish.carddav) else None,
            plain=_plain(name, urlsplit(one).hostname or "", wish),
        )
        for name, kind, one in urls
        if one and name not in wish.beside
    )


def _plain(name: str, host: str, wish: LiveWish) -> bool:
    """Whether this account is read without encryption. Raises Unfit where its server is on another machine."""
    if name in wish.plain and not values.is_loopback(host):
        raise Unfit(say("init.plain_abroad", name=name, host=host))
    return name in wish.plain


def server(text: str) -> tuple[str, int]:
    """`HOST` or `HOST:PORT`. Raises Unfit for what is neither, and for a port of sending."""
    host, colon, port = text.rpartition(":") if text.count(":") == 1 else (text, "", "")
    try:
        return values.host(Text(host.strip(), 0)), values.port(Text(port.strip(), 0)) if colon else IMAPS
    except Wrong as wrong:
        raise Unfit(say("login.wrong", value=text, why=at_first(wrong.said))) from None


def url(text: str) -> str:
    """An address of a server. Raises Unfit for what is none, or holds a password."""
    try:
        return values.url(Text(text.strip(), 0))
    except Wrong as wrong:
        raise Unfit(say("login.wrong", value="https://…", why=at_first(wrong.said))) from None
