"""A child of the tests that plays one case after the other, each in a fork of its own that can be measured and killed.

Started as `python -m tests.torture.alone FOLDER`; reads the id of a case a line, answers each with a line of JSON.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import signal
import sys
import tempfile
from pathlib import Path
from typing import Any

from daemon.cli.main import _status
from daemon.cli.speak import Screen
from tests.torture import inputs, play, verdict
from tests.torture.inputs import Case, Torture

PATIENCE = 60  # seconds of the clock after which a case is taken for one that never ends
_NOT_BY_ITSELF = ("mail/own-bounced", "mail/mid-copy-1")  # what they come to is told by another mail


def answer(case: Case, torture: Torture) -> dict[str, Any]:
    """Play the case in a fork: what is wrong, and what it took."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        signal.alarm(PATIENCE)
        faults = _faults(case, torture)
        os.write(writing, json.dumps(faults).encode()[:60_000])
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        told = pipe.read()
    _, status, used = os.wait4(child, 0)
    faults = json.loads(told) if told else [f"died with status {status}"]
    return {"faults": faults, "seconds": used.ru_utime + used.ru_stime, "mib": used.ru_maxrss / 1024}


def _faults(case: Case, torture: Torture) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        try:
            return _of_settings(case) if case.kind in ("config", "rule") else _of_items(case, torture, Path(folder))
        except Exception as fault:  # noqa: BLE001  whatever it is, it is the finding
            return [f"{type(fault).__name__}: {fault}"[:300]]


def _of_settings(case: Case) -> list[str]:
    """Judged in `test_settings.py`; here only what it takes counts."""
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        status = _status(["--config", str(case.file), "rules", "list", "--json"], Screen("en"))
    return [] if status in (0, 2) else [f"status {status}"]


def _of_items(case: Case, torture: Torture, folder: Path) -> list[str]:
    """The case among its honest neighbours: what came of it, and of them."""
    for neighbour in torture.of("control"):
        _lay(neighbour, torture, folder)
    if case.kind != "control":
        _lay(case, torture, folder)
    for half in ("new", "tmp"):
        (folder / "Maildir" / half).mkdir(exist_ok=True)
    played, read = play.play(folder, folder / "state"), play.parsed(folder)
    faults = [] if f"{case.kind}/{case.name}" in _NOT_BY_ITSELF else verdict.faults_of(case, played, read, torture)
    for neighbour in torture.of("control"):
        faults += [f"{neighbour.name}: {one}" for one in verdict.faults_of(neighbour, played, read, torture)]
    return faults


def _lay(case: Case, torture: Torture, folder: Path) -> None:
    place = folder / case.file.relative_to(torture.folder)
    place.parent.mkdir(parents=True, exist_ok=True)
    if case.file.is_symlink():
        place.symlink_to(case.file.readlink())
    elif case.file.is_fifo():
        os.mkfifo(place)
    elif case.file.is_dir():
        place.mkdir()
    else:
        shutil.copy2(case.file, place)


def main() -> None:
    """Answer until nobody asks any more."""
    torture = inputs.read(Path(sys.argv[1]))
    for line in sys.stdin:
        print(json.dumps(answer(torture.cases[line.strip()], torture)), flush=True)  # noqa: T201  the answer to the test


if __name__ == "__main__":
    main()
