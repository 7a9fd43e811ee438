"""The moment that a command is asked for: in the zone of the settings; a day to come leaves no trace of having been read."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.tools.small_house import NOW, SmallHouse, with_ties


@pytest.fixture
def house(tmp_path: Path) -> SmallHouse:
    return with_ties(tmp_path)


def test_a_moment_without_a_zone_is_in_that_of_the_settings(house: SmallHouse, run: Run) -> None:
    house.write(timezone="Asia/Tokyo")
    told = json.loads(run("--now", "2026-11-24T07:00", "morning", "--dry-run", "--json").out)
    assert told["now"] == "2026-11-24T07:00:00+09:00"


def test_how_a_day_to_come_would_be_is_no_reading_of_that_day(run: Run) -> None:
    run("--now", NOW.isoformat(), "sync")
    known = run("--now", NOW.isoformat(), "status").out
    run("--now", (NOW + timedelta(days=12)).isoformat(), "morning", "--dry-run")
    assert run("--now", NOW.isoformat(), "status").out == known
