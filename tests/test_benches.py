"""The benchmarks go from end to end on a small mailbox; what they measure of it is no matter here."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.process, pytest.mark.nightly]

BOX, MAILDIR = "{box}", "{box}/Maildir"
CALLS = {
    "caldav": ("--events", "20", "--runs", "1"),
    "gmail": ("--messages", "20"),
    "graph": ("--messages", "20"),
    "html_text": (),
    "imap": (MAILDIR, "--messages", "40"),
    "import": (BOX, "--only", ""),
    "reading": (MAILDIR,),
    "rows": ("--sizes", "200,400"),
    "start": ("--times", "1"),
    "sync": (BOX,),
    "truth": (BOX,),
}


@pytest.fixture(scope="module")
def box(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A generated mailbox."""
    out = tmp_path_factory.mktemp("bench") / "box"
    make = [sys.executable, "-m", "tests.tools.make_mailbox", "--out", str(out), "--messages", "200", "--seed", "1"]
    subprocess.run(make, check=True, capture_output=True)
    return out


def test_every_bench_is_called_here() -> None:
    from bench.__main__ import names

    assert sorted(CALLS) == names()


@pytest.mark.parametrize("name", sorted(CALLS))
def test_a_bench_tells_its_figures(name: str, box: Path) -> None:
    words = [word.format(box=box) for word in CALLS[name]]
    done = subprocess.run(
        [sys.executable, "-m", f"bench.{name}", *words], capture_output=True, text=True, timeout=300, check=False
    )
    assert "Traceback" not in done.stderr
    assert done.returncode in (0, 1)  # 1: a goal was missed, as it may be on so small a mailbox
    assert done.stdout
