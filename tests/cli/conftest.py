"""What several tests of the command line share."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import pytest

from daemon.cli.main import _status
from daemon.cli.speak import Screen
from tests.tools.command import Answer
from tests.tools.small_house import SmallHouse

Run: TypeAlias = Callable[..., Answer]


@pytest.fixture
def run(house: SmallHouse, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command, word by word, in the `house` of the test, and gives what it said."""

    def run(*words: str, language: str = "en") -> Answer:
        status = _status(["--config", str(house.config), *words], Screen(language))
        spoken = capsys.readouterr()
        return Answer(status, spoken.out, spoken.err)

    return run
