"""What the tests' servers need of Debian: brought by the test run itself, once, however many workers ask for it."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

SYSTEM = {**os.environ, "PATH": f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"}


class NoServer(AssertionError):
    """A server that the tests need is not installed, or does not start."""


def bring(commands: Sequence[str], packages: Sequence[str]) -> None:
    """See that these commands are there: an administrator's run installs their packages, for anybody else the test fails and
    says what to do."""
    with (Path(tempfile.gettempdir()) / f"tests-of-tsunagari-{os.getuid()}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not _are_there(commands) and os.geteuid() == 0:
            for words in (("update",), ("install", "--yes", "--no-install-recommends", *packages)):
                quietly = {**SYSTEM, "DEBIAN_FRONTEND": "noninteractive"}
                subprocess.run(["apt-get", "--quiet", *words], env=quietly, check=False, capture_output=True)
    if not _are_there(commands):
        raise NoServer(f"these tests need {', '.join(commands)}: apt-get install {' '.join(packages)}")


def _are_there(commands: Sequence[str]) -> bool:
    return all(shutil.which(name, path=SYSTEM["PATH"]) for name in commands)
