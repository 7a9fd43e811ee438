"""The servers that tests of connectors talk to, one of each for a test process; and the builder of stories told on them."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

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


@pytest.fixture(scope="module")
def build() -> Iterator[ModuleType]:
    """The builder of stories, a script beside its neighbours."""
    folder = str(Path(__file__).parents[1] / "tools" / "scenarios")
    sys.path.insert(0, folder)
    try:
        spec = importlib.util.spec_from_file_location("build_scenarios", f"{folder}/build.py")
        assert spec is not None
        assert spec.loader is not None
        tools = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = tools  # its dataclasses look for their module
        spec.loader.exec_module(tools)
        yield tools
    finally:
        sys.path.remove(folder)
