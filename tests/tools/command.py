"""The command `tsunagari` as a person calls it: a real process of its own, with its own environment and folder."""

from __future__ import annotations

import ctypes
import io
import json
import os
import resource
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SCRIPT = Path(sys.executable).with_name("tsunagari")
PATIENCE = 120  # seconds after which a command that hangs fails its test


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command printed, and how it ended."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The answer for programs."""
        return json.loads(self.out)

    @property
    def said(self) -> list[str]:
        """The sentences beside the answer."""
        return [line for line in self.err.splitlines() if line]


class Terminal(io.StringIO):
    """A standard input at which a person sits."""

    def isatty(self) -> bool:
        """Somebody can be asked."""
        return True


def call(
    *words: str | Path,
    script: Path = SCRIPT,
    cwd: Path | None = None,
    environment: Mapping[str, str] | None = None,
    stdin: bytes = b"",
    humble: bool = False,
    largest_file: int = 0,
) -> Answer:
    """Call the command and wait for its end. `humble`: file modes bind it even if an administrator runs the tests;
    `largest_file`: no file of its can grow beyond so many bytes, as on a disk that is full."""
    done = subprocess.run(
        [str(script), *map(str, words)],
        cwd=cwd,
        env={**os.environ, **(environment or {})},
        input=stdin,
        capture_output=True,
        timeout=PATIENCE,
        preexec_fn=(lambda: _bind(humble, largest_file)) if humble or largest_file else None,
        check=False,
    )
    return Answer(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


def _bind(humble: bool, largest_file: int) -> None:
    if largest_file:
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file))
    if humble:  # prctl(PR_CAPBSET_DROP, ...): refused where there is nothing to give up
        kernel = ctypes.CDLL(None)
        for right in (1, 2, 3):  # to write anything, to read anything, to be taken for the owner
            kernel.prctl(24, right, 0, 0, 0)
