"""Kill it at any instruction: after the next run, all that it remembers and every draft equal an undisturbed run."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from daemon.demo.mailbox import NOW as SAMPLE_NOW
from daemon.demo.mailbox import write_sample
from tests.tools.small_house import NOW, with_ties

pytestmark = pytest.mark.process

ROOT = Path(__file__).parents[2]


def crash(way: str, folder: Path, now: str, number: int, command: str) -> dict[str, Any]:
    settings = "tsunagari.yaml"
    order = [sys.executable, "-m", "tests.tools.crashing", way, str(folder), settings, now, str(number), command]
    done = subprocess.run(order, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def steps(tmp_path: Path, command: str, every: int) -> tuple[int, list[str]]:
    """How many steps a run died at, and what that changed."""
    house = with_ties(tmp_path / "box")
    told = crash("steps", house.folder, NOW.isoformat(), every, command)
    return told["died"], told["left"]


def kills(tmp_path: Path, command: str, count: int) -> tuple[int, list[str]]:
    """How many runs on the sample were killed in time, and what that changed."""
    write_sample(tmp_path / "box")
    told = crash("kills", tmp_path / "box", SAMPLE_NOW.isoformat(), count, command)
    return told["died"], told["left"]


def test_a_morning_may_die_at_any_of_its_steps(tmp_path: Path) -> None:
    died, left = steps(tmp_path, "morning", every=9)
    assert left == []
    assert died > 20


@pytest.mark.parametrize("command", ["sync", "morning"])
def test_a_run_may_be_killed_from_outside_at_any_moment(command: str, tmp_path: Path) -> None:
    died, left = kills(tmp_path, command, 6)
    assert left == []
    assert died == 6


@pytest.mark.nightly
@pytest.mark.parametrize("command", ["sync", "morning"])
def test_a_run_may_die_at_each_of_its_steps(command: str, tmp_path: Path, scale: float) -> None:
    every = max(1, round(1 / scale))
    died, left = steps(tmp_path, command, every)
    assert left == []
    assert died > 80 / every


@pytest.mark.nightly
@pytest.mark.parametrize("command", ["sync", "morning"])
def test_a_run_may_be_killed_from_outside_at_fifty_moments(command: str, tmp_path: Path, scale: float) -> None:
    count = max(5, round(50 * scale))
    died, left = kills(tmp_path, command, count)
    assert left == []
    assert died == count
