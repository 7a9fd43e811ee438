"""The inputs are written once a session, whatever the number of workers, and played once against the whole product."""

from __future__ import annotations

import fcntl
import json
import pickle
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from connectors.model import Message
from tests.torture import inputs, play
from tests.torture.inputs import Torture
from tests.torture.play import Played

_SMALL, _WHOLE = 4, 50  # MiB of the two biggest mails
_ROOT = Path(__file__).parents[2]


def _once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """A folder that all workers of this session share, made by the first who needs it."""
    base = factory.getbasetemp()
    shared = (base.parent if base.name.startswith("popen-") else base) / f"torture-{name}"
    with shared.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (shared / "made").exists():
            shutil.rmtree(shared, ignore_errors=True)
            shared.mkdir()
            make(shared)
            (shared / "made").touch()
    return shared


@pytest.fixture(scope="session")
def torture(tmp_path_factory: pytest.TempPathFactory) -> Torture:
    """All inputs, the two biggest a little smaller."""
    return inputs.read(_once(tmp_path_factory, "small", lambda folder: inputs.write(folder, _SMALL)))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of all inputs together, and each mail as its connector read it."""

    played: Played
    read: dict[str, Message]


@pytest.fixture(scope="session")
def outcome(torture: Torture, tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """Everything at once: mails, calendars, cards, mboxes and odd files, good ones between them."""

    def make(folder: Path) -> None:
        found = Outcome(play.play(torture.folder, folder / "state"), play.parsed(torture.folder))
        (folder / "outcome").write_bytes(pickle.dumps(found))

    found: Outcome = pickle.loads((_once(tmp_path_factory, "outcome", make) / "outcome").read_bytes())  # noqa: S301  our own
    return found


@dataclass(frozen=True, slots=True)
class Alone:
    """The child that plays single cases."""

    cases: Torture
    child: subprocess.Popen[str]

    def play(self, case: str) -> dict[str, Any]:
        """What is wrong with the case, and what it took."""
        assert self.child.stdin is not None
        assert self.child.stdout is not None
        self.child.stdin.write(f"{case}\n")
        self.child.stdin.flush()
        found: dict[str, Any] = json.loads(self.child.stdout.readline())
        return found


@pytest.fixture(scope="session")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Alone]:
    """All inputs in their whole size, and the child that plays them one by one."""
    folder = _once(tmp_path_factory, "whole", lambda made: inputs.write(made, _WHOLE))
    words = (sys.executable, "-m", "tests.torture.alone", str(folder))
    with subprocess.Popen(words, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        yield Alone(inputs.read(folder), child)
        assert child.stdin is not None
        child.stdin.close()
