"""The sample, written once for all tests of this room."""

from __future__ import annotations

from pathlib import Path

import pytest

from daemon.demo.mailbox import write_sample


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the generated sample."""
    return write_sample(tmp_path_factory.mktemp("sample")).parent
