"""An account on a server, in place of the real one: whoever tests `login`, `init` or `doctor` says how it answers.

It stands where a connector stands (`open_source`), so everything up to the connector is real.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

import pytest

from config.schema import Account
from config.words import Said, say
from connectors import registry
from connectors.base import ConnectorError, Known, SetupWrong, SignInAgain, Source
from connectors.model import Batch, Cursor, Message, Traits
from connectors.secrets import secret_of

KINDS = ("imap", "caldav", "carddav")


@dataclass
class Servers:
    """What all servers of a test do: the passwords they take by host, and faults in place of an answer."""

    passwords: dict[str, str] = field(default_factory=dict)
    faults: dict[str, ConnectorError] = field(default_factory=dict)
    breaks: dict[str, ConnectorError] = field(default_factory=dict)  # after all batches, as a connection that is cut
    said: dict[str, list[Said]] = field(default_factory=dict)
    batches: dict[str, list[Batch]] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)  # (account, password) of every try


SERVERS = Servers()


@dataclass
class FakeServer:
    """One account on it."""

    account: Account
    host: str
    traits: Traits = field(default_factory=lambda: Traits(items=frozenset({Message}), could_send=True))

    def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
        """What the test laid there."""
        self._enter()
        yield from SERVERS.batches.get(self.host, [])
        if self.host in SERVERS.breaks:
            raise SERVERS.breaks[self.host]

    def check(self) -> list[Said]:
        """What the test lets it say."""
        self._enter()
        return SERVERS.said.get(self.host, [])

    def _enter(self) -> None:
        if self.host in SERVERS.faults:
            raise SERVERS.faults[self.host]
        password = secret_of(self.account).reveal()
        SERVERS.asked.append((self.account.name, password))
        if self.host not in SERVERS.passwords:
            raise SetupWrong(say("sources.missing", path=self.host))
        if SERVERS.passwords[self.host] != password:
            raise SignInAgain(say("secrets.none", account=self.account.name))


def open_source(account: Account, known: Known, zone: tzinfo) -> Source:
    """As every connector is opened."""
    from urllib.parse import urlsplit

    return FakeServer(account, account.host or str(urlsplit(account.url).hostname))


@pytest.fixture
def servers(monkeypatch: pytest.MonkeyPatch) -> Servers:
    """The servers of one test, reached by all kinds of live accounts; no keyring of this desktop is touched."""
    global SERVERS  # noqa: PLW0603  the registry finds the module, and the module its servers
    SERVERS = Servers()
    for kind in KINDS:
        monkeypatch.setitem(registry.CONNECTORS, kind, __name__)
    monkeypatch.setitem(__import__("sys").modules, "keyring", None)
    return SERVERS
