"""Mail providers whose servers are known: `providers.yaml` as plain frozen data. Nothing is asked of the network."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from config.yaml_loader import loaded

_FILE = Path(__file__).parent / "providers.yaml"
IMAPS = 993  # RFC 8314, section 3.2


@dataclass(frozen=True, slots=True)
class Provider:
    """One provider; the file says what each field means. `caldav` and `carddav` are empty where no password opens them."""

    name: str
    domains: tuple[str, ...]
    imap: str
    user: str
    password: str
    page: str
    source: str
    caldav: str = ""
    carddav: str = ""
    signs_in: str = ""  # google or microsoft: besides, it can be signed in to on a page of theirs
    switch: bool = False
    sure: bool = True

    @property
    def takes_passwords(self) -> bool:
        """Whether a password opens it at all; else it wants a token (OAuth 2)."""
        return self.password != "token"  # noqa: S105  the kind of password, none itself

    def host(self, address: str) -> tuple[str, int]:
        """The server of an address, and its port."""
        host, _, port = self.imap.format(domain=address.rpartition("@")[2].lower()).partition(":")
        return host, int(port) if port else IMAPS

    def user_of(self, address: str) -> str:
        """Who signs in; empty where the address does not tell."""
        return {"address": address, "local": address.rpartition("@")[0]}.get(self.user, "")

    def keeps(self, address: str) -> bool:
        """Whether an address is one of theirs."""
        domain = address.rpartition("@")[2].lower()
        return any(domain == one or (one.startswith("*.") and domain.endswith(one[1:])) for one in self.domains)


@cache
def providers() -> tuple[Provider, ...]:
    """All of them, in the order of the file."""
    return tuple(_provider(one) for one in loaded(_FILE.read_text(encoding="utf-8")))


def _provider(read: Mapping[str, object]) -> Provider:
    texts = {
        key: str(read.get(key, ""))
        for key in ("name", "imap", "user", "password", "page", "source", "caldav", "carddav", "signs_in")
    }
    domains = read.get("domains")
    return Provider(
        **texts,
        domains=tuple(map(str, domains)) if isinstance(domains, list) else (),
        switch=read.get("switch") is True,
        sure=read.get("sure") is not False,
    )


def provider_of(address: str) -> Provider | None:
    """The provider of an address; None for a domain of one's own and for providers that are not known."""
    return next((one for one in providers() if one.keeps(address)), None)


def provider_named(name: str) -> Provider | None:
    """By its name, whatever its case."""
    return next((one for one in providers() if one.name.lower() == name.strip().lower()), None)
