"""Several commands at once on one state: writers take turns, nothing is lost, and no draft appears twice."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.tools.command import PATIENCE, SCRIPT, call
from tests.tools.memory_of import differences, memory_of
from tests.tools.small_house import NOW, SmallHouse, with_ties

pytestmark = pytest.mark.process
_KEPT_WHEN_ALONE = {"cache.db painted", "cache.db portrait", "cache.db remembered"}


def words(house: SmallHouse, *command: str) -> list[str]:
    return ["--config", str(house.config), "--now", NOW.isoformat(), *command]


def together(house: SmallHouse, *commands: str) -> list[tuple[int, str]]:
    """Begin them all at once; how each ended, and what it said beside its answer."""
    running = [
        subprocess.Popen([SCRIPT, *words(house, command)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        for command in commands
    ]
    said = [one.communicate(timeout=PATIENCE)[1] for one in running]
    return [(one.returncode, text) for one, text in zip(running, said, strict=True)]


def remembered(house: SmallHouse) -> dict[str, list[str]]:
    """But for what is kept only where nobody else wrote meanwhile: what was told, and what was concluded."""
    kept = memory_of(house.state, house.maildir / ".Drafts")
    return {table: rows for table, rows in kept.items() if table not in _KEPT_WHEN_ALONE}


@pytest.fixture
def alone(tmp_path: Path) -> dict[str, list[str]]:
    """What one morning by itself leaves behind."""
    house = with_ties(tmp_path / "box")
    assert call(*words(house, "morning")).status == 0
    left = remembered(house)
    for path in sorted((tmp_path / "box").rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    return left


@pytest.mark.parametrize("turn", [0, *(pytest.param(turn, marks=pytest.mark.nightly) for turn in (1, 2))])
def test_mornings_and_readings_at_the_same_time_leave_what_one_morning_leaves(
    turn: int, tmp_path: Path, alone: dict[str, list[str]]
) -> None:
    house = with_ties(tmp_path / "box")
    ended = together(house, "morning", "sync", "morning", "sync")
    assert ended == [(0, "")] * 4
    assert differences(alone, remembered(house)) == []


def test_looking_goes_on_while_others_write(tmp_path: Path) -> None:
    house = with_ties(tmp_path / "box")
    assert call(*words(house, "sync")).status == 0
    assert together(house, "morning", "people", "status", "morning", "doctor") == [(0, "")] * 5
