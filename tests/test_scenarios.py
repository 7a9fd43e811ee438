"""Small mailboxes with a known right answer, each played through the command line in this process (see tests/scenarios)."""

from __future__ import annotations

import importlib.util
import io
import json
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from daemon.cli.main import tsunagari
from daemon.cli.speak import Screen
from daemon.cli.visit import Visit

HERE = Path(__file__).parent
# Who is who; what counts as a contact; faults that people told of other products; what is owed, both ways; what is lost or not seen; what is written in the morning.
KINDS = ("who", "what", "told", "fault", "ledger", "blind", "draft")  # each in several rounds: who, who2, who3
SHARES = {"who": 10, "ledger": 10, "told": 2, "draft": 2, "fault": 2, "blind": 2}
STORIES = sorted(path.parent for kind in KINDS for path in (HERE / "scenarios").glob(f"{kind}*-*/scenario.yaml"))


@pytest.fixture(scope="module")
def run() -> Iterator[ModuleType]:
    """The tools of the stories: they stand beside each other as scripts and are loaded as such."""
    folder = str(HERE / "tools" / "scenarios")
    sys.path.insert(0, folder)
    try:
        spec = importlib.util.spec_from_file_location("run_scenarios", f"{folder}/run.py")
        assert spec is not None
        assert spec.loader is not None
        tools = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(tools)
        tools._ask = ask_here  # type: ignore[attr-defined]  # the same question without a process for each
        yield tools
    finally:
        sys.path.remove(folder)


def ask_here(_command: list[str], out: Path, now: Any, what: str) -> tuple[Any, str]:
    """What the command prints, and what went wrong, as a process would tell them."""
    words = ["--config", str(out / "tsunagari.yaml"), "--now", now.isoformat(), what, "--json"]
    said, warned = io.StringIO(), io.StringIO()
    with redirect_stdout(said), redirect_stderr(warned):
        try:
            tsunagari.main(words, prog_name="tsunagari", standalone_mode=False, obj=Visit(Screen("en")))
            status = 0
        except SystemExit as left:
            status = int(left.code or 0)
    return json.loads(said.getvalue() or "{}"), f"exit status {status}" if status else ""


def in_its_time(story: Path) -> Any:
    """Of the great heaps a share is told at once, and all in the long run."""
    heap = next((share for kind, share in SHARES.items() if story.name.startswith(kind)), 1)
    return pytest.param(story, id=story.name, marks=pytest.mark.share(heap))


@pytest.mark.parametrize("story", [in_its_time(story) for story in STORIES])
def test_a_story_comes_out_as_it_should(story: Path, run: ModuleType, tmp_path: Path) -> None:
    report = run.play(story, tmp_path, [])
    assert [text for ok, text in report.lines if not ok] == []
    assert report.lines
