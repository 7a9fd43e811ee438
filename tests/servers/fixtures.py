"""The servers that tests talk to, one of each for a process of tests, started when the first test needs it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.servers import dav
from tests.servers.imap import Box, Server, start_dovecot, start_pymap


@pytest.fixture(scope="session")
def dovecot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A running Dovecot."""
    server = start_dovecot(tmp_path_factory.mktemp("dovecot"))
    yield server
    server.stop()


@pytest.fixture(scope="session")
def pymap(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A running pymap."""
    server = start_pymap(tmp_path_factory.mktemp("pymap"))
    yield server
    server.stop()


@pytest.fixture
def box(dovecot: Server) -> Iterator[Box]:
    """An empty box in Dovecot."""
    found = dovecot.box()
    yield found
    found.leave()


@pytest.fixture
def plain_box(pymap: Server) -> Iterator[Box]:
    """The emptied box in pymap."""
    found = pymap.box()
    yield found
    found.leave()


@pytest.fixture(scope="session")
def radicale(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dav.Server]:
    """A running Radicale."""
    server = dav.start("radicale", tmp_path_factory.mktemp("radicale"))
    yield server
    server.stop()


@pytest.fixture(scope="session")
def xandikos(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dav.Server]:
    """A running Xandikos."""
    server = dav.start("xandikos", tmp_path_factory.mktemp("xandikos"))
    yield server
    server.stop()
