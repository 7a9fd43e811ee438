"""Kill -9 in the middle of reading, at many points: after the next run the store is that of an undisturbed run."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from hashlib import blake2b
from pathlib import Path
from typing import Any

import pytest

from tests.odd_mailbox import write_odd_mailbox

ROOT = Path(__file__).parent.parent
OLD = 1_700_000_000  # the folders did not change just now: their times can be trusted at once


def run(box: Path, state: Path, *how: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.kill_sync", str(box), str(state), *how],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONHASHSEED": "0"},
    )


def whole(box: Path, state: Path) -> dict[str, Any]:
    done = run(box, state, "whole")
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def box(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("box")
    write_odd_mailbox(folder, letters=8)
    for path in (folder, *folder.rglob("*")):
        os.utime(path, (OLD, OLD))
    return folder


def somewhere(number: int, of: float) -> float:
    """A place in 0..of, spread as by chance, the same in every run."""
    return int.from_bytes(blake2b(b"kill %d" % number, digest_size=4).digest(), "big") / 2**32 * of


def killed(box: Path, state: Path, number: int, undisturbed: dict[str, Any]) -> bool:
    """Kill one run, by statement or by the clock; whether it was caught alive."""
    if number % 2:
        done = run(box, state, "at-statement", str(1 + int(somewhere(number, undisturbed["statements"]))))
    else:
        done = run(box, state, "after-seconds", f"{0.2 + somewhere(number, undisturbed['seconds'] + 0.3):.4f}")
    assert done.returncode in (0, -signal.SIGKILL, -signal.SIGALRM), done.stderr
    return done.returncode != 0


def kill_many(box: Path, folder: Path, count: int) -> None:
    undisturbed = whole(box, folder / "undisturbed")
    assert undisturbed["ok"] == [True, True, True]
    caught = 0
    for number in range(count):
        state = folder / f"state{number}"
        caught += killed(box, state, number, undisturbed)
        caught += killed(box, state, number + 1000, undisturbed)  # killed once more while it goes on
        after = whole(box, state)
        assert (after["dump"], after["ties"], after["sound"]) == (undisturbed["dump"], undisturbed["ties"], "ok"), (
            number
        )
    assert caught > count // 2


@pytest.mark.process
def test_a_killed_reading_loses_nothing_and_doubles_nothing(box: Path, tmp_path: Path) -> None:
    kill_many(box, tmp_path, 6)


@pytest.mark.process
@pytest.mark.nightly
def test_fifty_killed_readings_lose_nothing_and_double_nothing(box: Path, tmp_path: Path, scale: float) -> None:
    kill_many(box, tmp_path, max(6, round(50 * scale)))
