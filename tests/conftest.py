"""What every test lives under: no network, no home of the person who runs it, one scale for the long run."""

from __future__ import annotations

import os
import socket
import sqlite3
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest
from hypothesis import HealthCheck, settings

from connectors.auth import seal
from daemon.store import files
from tests.outgoing import outgoing  # noqa: F401  a fixture of every test
from tests.servers.fixtures import box, dovecot, plain_box, pymap, radicale, xandikos  # noqa: F401  fixtures of some tests

_LOOPBACK = ("127.0.0.1", "::1")

# `make test` tries the same examples each time, so that it says the same of the same source; `make nightly` looks for new ones.
# How fast the machine is decides nothing.
settings.register_profile("same", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("new", settings.get_profile("same"), derandomize=False, print_blob=True)
settings.load_profile("same")


class NetworkRefused(AssertionError):
    """A test reached for the network."""


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """Sockets of this machine alone (AF_UNIX) may be opened, with the mark `loopback` also those of 127.0.0.1 and ::1."""
    opened, looked_up = socket.socket.connect, socket.getaddrinfo
    loopback = request.node.get_closest_marker("loopback") is not None

    def connect(self: socket.socket, address: Any) -> None:
        near = loopback and isinstance(address, tuple) and address[0] in _LOOPBACK
        if self.family != socket.AF_UNIX and not near:
            raise NetworkRefused(f"a test connects to {address!r}")
        opened(self, address)

    def look_up(host: Any, *arguments: Any, **more: Any) -> Any:
        if not loopback or host not in (*_LOOPBACK, "localhost"):
            raise NetworkRefused(f"a test looks up {host!r}")
        return looked_up(host, *arguments, **more)

    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.setattr(socket.socket, "connect_ex", connect)
    monkeypatch.setattr(socket, "getaddrinfo", look_up)


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Places for the homes of all tests: pytest numbers each folder by listing those before it, which grows with their square."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in count())


@pytest.fixture(autouse=True)
def _own_home(monkeypatch: pytest.MonkeyPatch, _homes: Iterator[Path]) -> Path:
    """A home of the test's own: nothing of the real person's setup leaks in, nothing of ours leaks out."""
    home = next(_homes)
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "LC_ALL", "LC_MESSAGES", "NOTIFY_SOCKET"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("TZ", "UTC")
    return home


@pytest.fixture(autouse=True)
def _no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """Databases opened in this process are not flushed: no test cuts the power. `durable` marks what looks at flushing."""
    if request.node.get_closest_marker("durable") is None:
        as_it_is = files._set_pragmas

        def unflushed(connection: sqlite3.Connection, durable: bool) -> None:
            as_it_is(connection, durable)
            connection.execute("PRAGMA synchronous=OFF").fetchall()

        monkeypatch.setattr(files, "_set_pragmas", unflushed)


@pytest.fixture(autouse=True)
def _cheap_seals(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """The key of a seal made in this process takes no time. `dear` marks what looks at how much it should take."""
    if request.node.get_closest_marker("dear") is None:
        monkeypatch.setattr(seal, "_TODAY", seal._Cost(4, 8, 1))


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Of the cases of a test with the mark `share(n)` one in n runs at once, the same ones whatever comes to them; all in the long run."""
    for item in items:
        mark = item.get_closest_marker("share")
        if mark is not None and crc32(item.name.encode()) % mark.args[0]:
            item.add_marker(pytest.mark.nightly)


def pytest_xdist_auto_num_workers() -> int:
    """One more process than cores: many tests wait for servers and children."""
    return len(os.sched_getaffinity(0)) + 1


@pytest.fixture
def scale() -> float:
    """The one number by which the long run grows or shrinks."""
    return float(os.environ.get("TSUNAGARI_SCALE", "1"))
