"""Where things of tsunagari lie if nobody says otherwise, by the rules of XDG (Base Directory Specification 0.8)."""

from __future__ import annotations

import os
from pathlib import Path


def default_path() -> Path:
    """Where the settings lie."""
    return _home("XDG_CONFIG_HOME", ".config") / "tsunagari" / "config.yaml"


def default_state() -> Path:
    """Where the state lies if the settings name no folder."""
    return _home("XDG_DATA_HOME", ".local/share") / "tsunagari"


def tilde(path: Path) -> str:
    """A path as its owner would write it: `~` for the home folder."""
    try:
        below = path.relative_to(Path.home())
    except (ValueError, RuntimeError):  # it lies elsewhere, or there is no home
        return str(path)
    return f"~/{below}" if below.parts else "~"


def _home(variable: str, usual: str) -> Path:
    """The variable counts only if it names an absolute path."""
    named = os.environ.get(variable, "")
    return Path(named) if named.startswith("/") else Path.home() / usual
