"""The same again changes nothing: the same morning leaves the same drafts, byte for byte, and a second reading no row."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from daemon.cli.main import _status
from daemon.cli.speak import Screen
from daemon.demo.mailbox import NOW, write_sample
from tests.tools.memory_of import differences, memory_of


class Sample:
    """The sample with all that a morning leaves behind."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.capsys = folder, capsys
        self.config = write_sample(folder)

    def call(self, *words: str) -> Any:
        status = _status(["--config", str(self.config), "--now", NOW.isoformat(), *words, "--json"], Screen("ja"))
        spoken = self.capsys.readouterr()
        assert status == 0, spoken.err
        return json.loads(spoken.out)

    def morning(self) -> Any:
        """What a morning says, apart from how much mail was new to it."""
        told = self.call("morning")
        return {**told, "accounts": [{**one, "new": 0} for one in told["accounts"]]}

    def lying(self) -> dict[str, bytes]:
        box = self.folder / "Maildir" / ".Drafts"
        return {str(path.relative_to(box)): path.read_bytes() for path in sorted(box.rglob("*")) if path.is_file()}

    def digest(self) -> list[str]:
        """The digest as text, apart from how much was new."""
        (path,) = (self.folder / "state" / "digest").glob("*.txt")
        text = path.read_text(encoding="utf-8")
        return [line for line in text.splitlines() if not re.match(r"(mail|dates|cards)[:：]", line)]

    def memory(self) -> dict[str, list[str]]:
        return memory_of(self.folder / "state")


@pytest.fixture
def sample(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Sample:
    return Sample(tmp_path / "sample", capsys)


def same_mornings(sample: Sample, count: int) -> None:
    before = sample.lying()
    first = sample.morning()
    lying, digest, memory = sample.lying(), sample.digest(), sample.memory()
    assert len(lying) > len(before)
    for _ in range(count - 1):
        assert sample.morning() == first
        assert sample.lying() == lying
        assert sample.digest() == digest
        assert differences(memory, sample.memory()) == []


def test_a_morning_run_again_and_again_leaves_the_same(sample: Sample) -> None:
    same_mornings(sample, 20)


@pytest.mark.nightly
def test_a_hundred_runs_of_a_morning_leave_the_same(sample: Sample, scale: float) -> None:
    same_mornings(sample, max(30, round(100 * scale)))


def test_a_second_reading_of_unchanged_accounts_changes_no_row_and_no_byte(sample: Sample) -> None:
    first = sample.call("sync")
    assert [bool(one["new"]) for one in first["accounts"]] == [True, True, True]
    memory, cache = sample.memory(), _writes(sample.folder / "state")
    again = sample.call("sync")
    assert [one["new"] for one in again["accounts"]] == [0, 0, 0]
    assert differences(memory, sample.memory()) == []
    assert _writes(sample.folder / "state") == cache


def test_the_same_mailbox_elsewhere_gives_the_same_drafts_byte_for_byte(
    sample: Sample, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = Sample(tmp_path / "elsewhere", capsys)
    other.call("sync")  # read beforehand, so that the morning has no news
    assert other.morning() == sample.morning()
    assert other.lying() == sample.lying()
    assert other.digest() == [line.replace(str(sample.folder), str(other.folder)) for line in sample.digest()]


def test_a_dry_run_before_and_after_proposes_what_the_morning_does(sample: Sample) -> None:
    def proposed(told: Any) -> Any:
        return [(one["person"], one["rules"], one["draft"]) for one in told["suggestions"]]

    dry = sample.call("morning", "--dry-run")
    assert not (sample.folder / "state" / "digest").exists()
    done = sample.call("morning")
    assert proposed(dry) == proposed(done)
    assert proposed(sample.call("morning", "--dry-run")) == proposed(done)


def test_a_lost_cache_is_read_again_and_the_morning_is_the_same(sample: Sample) -> None:
    first, lying, memory = sample.morning(), sample.lying(), sample.memory()
    for path in (sample.folder / "state").glob("cache.db*"):
        path.unlink()
    assert sample.morning() == first
    assert sample.lying() == lying
    assert differences(memory, sample.memory()) == []


def _writes(state: Path) -> dict[str, bytes]:
    """The very bytes of the databases."""
    return {path.name: path.read_bytes() for path in sorted(state.glob("*.db"))}
