"""How long reading takes, as a ratio to reading all bytes, and how much memory it needs.

    python -m bench.sync BOX          BOX as made by a generator of mailboxes: Maildir or mbox, calendar, contacts.vcf, truth.json

Each figure comes from a process of its own. The first reading and one without news are measured.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path

from bench.truth import settings_for

PEAK_GOAL = 150  # MiB


def read_all_bytes(box: Path) -> dict[str, float]:
    """The floor: open every file and read it."""
    began, size = time.perf_counter(), 0
    for path in sorted(box.rglob("*")):
        if path.is_file():
            size += len(path.read_bytes())
    return {"seconds": time.perf_counter() - began, "bytes": size}


def read_once(box: Path, state_folder: Path) -> dict[str, float]:
    """One `sync` in this process, from opening the store to its end."""
    from daemon.store.cache import Cache  # noqa: PLC0415  what is loaded is part of the figure
    from daemon.store.state import State  # noqa: PLC0415
    from daemon.sync import sync  # noqa: PLC0415

    truth = json.loads((box / "truth.json").read_text(encoding="utf-8"))
    settings = settings_for(box, truth, state_folder)
    began = time.perf_counter()
    with Cache.open(state_folder) as cache, State.open(state_folder) as state:
        reports = sync(settings, cache, state, datetime.fromisoformat(truth["now"]))
    seconds = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"seconds": seconds, "peak": peak, "new": sum(report.new for report in reports)}


def _in_child(*arguments: str) -> dict[str, float]:
    done = subprocess.run([sys.executable, "-m", "bench.sync", *arguments], capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def main() -> int:
    """The command; with `--part` it is the child that measures one thing."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("box", type=Path)
    parser.add_argument("--part", choices=("bytes", "sync"))
    parser.add_argument("--state", type=Path)
    asked = parser.parse_args()
    if asked.part:
        print(json.dumps(read_all_bytes(asked.box) if asked.part == "bytes" else read_once(asked.box, asked.state)))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        _in_child(str(asked.box), "--part", "bytes")  # warms the page cache for all that follow
        floor = _in_child(str(asked.box), "--part", "bytes")
        first, again = (_in_child(str(asked.box), "--part", "sync", "--state", f"{folder}/state") for _ in range(2))
        stored = sum(path.stat().st_size for path in Path(folder, "state").iterdir())
    print(f"all bytes: {floor['bytes'] / 2**20:.0f} MiB in {floor['seconds']:.2f} s")
    print(
        f"first reading: {first['new']:.0f} items in {first['seconds']:.2f} s = {first['seconds'] / floor['seconds']:.1f} x all bytes, peak {first['peak']:.0f} MiB (goal {PEAK_GOAL})"
    )
    print(
        f"no news: {again['seconds'] * 1000:.0f} ms = {again['seconds'] / floor['seconds']:.2f} x, {again['new']:.0f} new; store {stored / max(first['new'], 1):.0f} bytes an item"
    )
    return int(first["peak"] > PEAK_GOAL)


if __name__ == "__main__":
    sys.exit(main())
