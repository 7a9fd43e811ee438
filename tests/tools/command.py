"""The command `tsunagari` as a person calls it: a real process of its own, with its own environment and folder."""

from __future__ import annotations

import json
import os
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


def call(
    *words: str | Path,
    script: Path = SCRIPT,
    cwd: Path | None = None,
    environment: Mapping[str, str] | None = None,
    stdin: bytes = b"",
) -> Answer:
    """Call the command and wait for its end."""
    done = subprocess.run(
        [str(script), *map(str, words)],
        cwd=cwd,
        env={**os.environ, **(environment or {})},
        input=stdin,
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    return Answer(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
