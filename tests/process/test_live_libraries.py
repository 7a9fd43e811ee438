"""Whoever has no account at Google or Microsoft never loads a library of theirs, whatever command is given."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.process.test_start import loaded_by
from tests.tools.small_house import KATE, NOW, SmallHouse

pytestmark = pytest.mark.process

THEIRS = {"googleapiclient", "google_auth_httplib2", "google.auth", "httplib2", "uritemplate", "msal", "jwt", "cryptography"}  # fmt: skip
OURS = ("connectors.google_", "connectors.gmail", "connectors.graph", "connectors.auth.microsoft")


def test_no_command_loads_what_only_such_an_account_needs(tmp_path: Path) -> None:
    house = SmallHouse(tmp_path)
    house.mail(KATE, 40, "Hi Hanako,\n\nthe lake is frozen.\n\nKate\n", subject="Ice")
    house.write()
    words = ("--config", str(house.config), "--now", NOW.isoformat())
    for command in ("doctor", "sync", "morning", "people", "status", "loops"):
        loaded = loaded_by(*words, command)
        assert loaded & THEIRS == set(), command
        assert [one for one in loaded if one.startswith(OURS)] == [], command
