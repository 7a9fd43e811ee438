"""How soon the command answers: `tsunagari --help` against a bare Python that loads click and rich.

    python -m bench.start [--times 15]

Both in turn, each a process of its own; the quickest of each counts, for the machine hears others too. Goal: within 2 times.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path

GOAL = 2.0
OURS = (str(Path(sys.executable).with_name("tsunagari")), "--help")
BARE = (sys.executable, "-c", "import click, rich")


def seconds(command: tuple[str, ...]) -> float:
    """One run."""
    began = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - began


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=15)
    pairs = [(seconds(OURS), seconds(BARE)) for _ in range(parser.parse_args().times)]
    ours, bare = (min(one) for one in zip(*pairs, strict=True))
    print(f"--help {ours * 1000:.0f} ms, bare {bare * 1000:.0f} ms: {ours / bare:.2f} times (goal {GOAL})")
    return int(ours / bare > GOAL)


if __name__ == "__main__":
    sys.exit(main())
