"""What is told where a part is not installed can be typed as it stands, in the folder of the source."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import pytest

from config.schema import Account
from config.words import LANGUAGES, in_words
from connectors import extras, registry
from connectors.base import SetupWrong


@pytest.mark.parametrize(
    ("prefix", "begins"),
    [
        ("/home/a/.local/share/pipx/venvs/tsunagari", ["pipx", "install", "--force"]),
        ("/home/a/.local/share/uv/tools/tsunagari", ["uv", "tool", "install", "--force"]),
        ("/home/a/my source/.venv", [sys.executable, "-m", "pip", "install", "-e"]),
    ],
)
def test_a_part_is_added_as_tsunagari_was_installed(
    prefix: str, begins: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "prefix", prefix)
    *command, wished = shlex.split(extras.how_to_add("google"))
    assert command == begins
    assert wished.startswith(".[")


def test_parts_that_are_there_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: name if name == "msal" else None)
    assert shlex.split(extras.how_to_add("google"))[-1] == ".[google,microsoft]"


@pytest.mark.parametrize(("kind", "library"), [
    ("gmail", "googleapiclient"), ("graph_mail", "msal")
])  # fmt: skip
def test_an_account_whose_part_is_missing_says_what_to_type(
    kind: str, library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def not_there(name: str) -> None:
        raise ModuleNotFoundError(name, name=library)

    monkeypatch.setattr(registry, "import_module", not_there)
    with pytest.raises(SetupWrong) as fault:
        registry.open_source(Account("one", kind, path=Path()), lambda _sources: set(), None)  # type: ignore[arg-type]  # never asked
    for language in LANGUAGES:
        assert f"{extras.how_to_add('google' if kind == 'gmail' else 'microsoft')}" in in_words(
            fault.value.said, language
        )
        assert "tsunagari[" not in in_words(fault.value.said, language)
