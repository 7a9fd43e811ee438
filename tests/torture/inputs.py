"""The hostile inputs as the project's own generator writes them, and what its manifest says must come of each."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

from connectors.mail_files import shown

GENERATOR = Path(__file__).parents[1] / "tools" / "torture_inputs.py"
NAMES = Path(__file__).parent / "names.txt"
NOT_PLAYED = {"page"}  # answers of servers: they come with the live accounts


@dataclass(frozen=True, slots=True)
class Case:
    """One input: `told` is its entry in the manifest."""

    kind: str
    name: str
    file: Path
    told: dict[str, Any]

    @property
    def expect(self) -> str:
        """The outcome that must follow."""
        return str(self.told["expect"])

    @property
    def place(self) -> str:
        """The end of the source string under which a connector names it."""
        if self.kind in ("mail", "control", "fs"):
            unique = self.file.name.partition(":2,")[0]
            folder = self.file.parent.parent.name
            return f"{'INBOX' if folder == 'Maildir' else folder}/{shown(unique)}"
        return self.file.name


@dataclass(frozen=True, slots=True)
class Torture:
    """A folder of inputs, all written."""

    folder: Path
    cases: dict[str, Case]

    def of(self, *kinds: str) -> list[Case]:
        """The cases of these kinds."""
        return [case for case in self.cases.values() if case.kind in kinds]


def write(folder: Path, big_mib: int) -> None:
    """Have the generator write everything below `folder`, odd directory entries included."""
    words = (str(GENERATOR), "--out", str(folder), "--fs", "--big-mib", str(big_mib))
    subprocess.run([sys.executable, *words], check=True, capture_output=True)


def read(folder: Path) -> Torture:
    """What was written there."""
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    cases = [Case(one["kind"], one["name"], _file(folder, one), one) for one in manifest["cases"]]
    return Torture(folder, {id_of(case.kind, case.name): case for case in cases})


def _file(folder: Path, entry: dict[str, Any]) -> Path:
    if entry["kind"] != "fs":
        return folder / str(entry["file"])
    return folder / unquote_to_bytes(entry["file"]).decode("utf-8", "surrogateescape")


def id_of(kind: str, name: str) -> str:
    """How a case is called in the tests."""
    return f"{kind}/{name}"


@cache
def names(*kinds: str) -> list[str]:
    """The ids of all cases of these kinds, without writing any; a test holds the list true."""
    listed = NAMES.read_text(encoding="utf-8").split()
    return [one for one in listed if one.partition("/")[0] in kinds]
