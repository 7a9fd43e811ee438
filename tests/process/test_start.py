"""What a command loads before it answers: a quick answer loads nothing that it does not need."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tools.small_house import KATE, NOW, SmallHouse

pytestmark = pytest.mark.process

_LOADED = (
    "import atexit, json, sys; from daemon.cli.main import main;"
    "atexit.register(lambda: print('LOADED', json.dumps(sorted(sys.modules)), file=sys.stderr)); main()"
)
_HEAVY = {"yaml", "rich", "sqlite_utils", "icalendar", "recurring_ical_events", "vobject", "requests", "imapclient", "holidays",
          "schedule", "googleapiclient", "msal", "keyring", "selectolax", "charset_normalizer"}  # fmt: skip


def loaded_by(*words: str) -> set[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "LANG": "en"}
    done = subprocess.run(
        [sys.executable, "-P", "-c", _LOADED, *words], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    [line] = [one for one in done.stderr.splitlines() if one.startswith("LOADED ")]
    return set(json.loads(line.removeprefix("LOADED ")))


def test_help_loads_the_words_and_nothing_of_the_house() -> None:
    loaded = loaded_by("--help")
    assert loaded & _HEAVY == set()
    assert not {one for one in loaded if one.startswith(("daemon.think", "connectors", "daemon.store.cache"))}


def test_who_was_told_of_before_is_told_again_without_thinking(tmp_path: Path) -> None:
    house = SmallHouse(tmp_path)
    house.mail(KATE, 40, "Hi Hanako,\n\nthe lake is frozen.\n\nKate\n", subject="Ice")
    house.write()
    words = ("--config", str(house.config), "--now", NOW.isoformat())
    for command in ("sync", "people"):
        loaded_by(*words, command)
    loaded = loaded_by(*words, "who", "Kate")
    assert loaded & _HEAVY == set()
    assert not {
        one for one in loaded if one.startswith(("daemon.think", "connectors", "config.load", "daemon.store.cache"))
    }
