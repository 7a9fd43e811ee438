"""Parts of tsunagari that are installed only where they are wished: how one that is missing is added to this installation."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

_LIBRARIES = {"google": "googleapiclient", "keyring": "keyring", "microsoft": "msal"}


def how_to_add(extra: str) -> str:
    """The command that adds it, to be typed in the folder of the source, as tsunagari was installed; what is there stays."""
    from importlib.util import find_spec  # noqa: PLC0415  seldom needed, and by nobody who reads files

    there = {name for name, library in _LIBRARIES.items() if find_spec(library) is not None}
    wished = shlex.quote(f".[{','.join(sorted(there | {extra}))}]")
    place = Path(sys.prefix).parts
    if "pipx" in place:
        return f"pipx install --force {wished}"
    if place[-3:-1] == ("uv", "tools"):
        return f"uv tool install --force {wished}"
    return f"{shlex.quote(sys.executable)} -m pip install -e {wished}"
