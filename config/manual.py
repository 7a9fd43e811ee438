"""The manual of the settings, printed from `defaults.yaml`: its comments in one language, its examples as they would be written."""

from __future__ import annotations

from pathlib import Path

from config.words import LANGUAGES

_EXAMPLE = "#:"
_DEFAULTS = Path(__file__).parent / "defaults.yaml"


def manual(language: str) -> str:
    """A whole configuration with every setting and its explanation; it can be loaded as it stands."""
    others = tuple(f"# {other}:" for other in LANGUAGES if other != language)
    lines = (line for line in _DEFAULTS.read_text(encoding="utf-8").splitlines() if not line.startswith(others))
    return "\n".join(_printed(line, f"# {language}:") for line in lines) + "\n"


def _printed(line: str, ours: str) -> str:
    if line.startswith(ours):
        return f"#{line.removeprefix(ours)}"
    return line.removeprefix(_EXAMPLE).removeprefix(" ") if line.startswith(_EXAMPLE) else line
