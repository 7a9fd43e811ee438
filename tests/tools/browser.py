"""A browser for tests: a script that is given the address of a page, as the one of this machine."""

from __future__ import annotations

import sys
import webbrowser
from pathlib import Path

import pytest

READS = """
import sys, urllib.request
urllib.request.urlopen(sys.argv[1]).read()
"""
# What a person's browser does with the page of Microsoft's sign-in: it agrees, and carries the form back.
AGREES = """
import json, sys, urllib.parse, urllib.request
page = json.load(urllib.request.urlopen(sys.argv[1]))
urllib.request.urlopen(page["to"], urllib.parse.urlencode(page["form"]).encode()).read()
"""


def browse_with(script: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on this script, laid into the folder, opens the pages."""
    browser = folder / "browser.py"
    browser.write_text(script)
    monkeypatch.setenv("BROWSER", f"{sys.executable} {browser} %s &")
    # Python looks for browsers once in a process; the one of the test before is gone.
    monkeypatch.setattr(webbrowser, "_browsers", {})
    monkeypatch.setattr(webbrowser, "_tryorder", None)
