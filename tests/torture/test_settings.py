"""Every hostile configuration and rule through the command line: accepted and understood, or refused in one good sentence."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from config.load import load_settings
from config.schema import Settings
from daemon.cli.main import _status
from daemon.cli.speak import Screen
from daemon.think.conditions.expression import compile_expression
from daemon.think.model import Measure
from daemon.think.signals.vocabulary import TYPES
from tests.tools.command import Answer
from tests.torture import inputs
from tests.torture.inputs import Case, Torture

Line = Callable[..., Answer]
_LONGEST = 1_000  # signs of a sentence: it says what is wrong and does not repeat a file


@pytest.fixture
def case(request: pytest.FixtureRequest, torture: Torture, tmp_path: Path) -> Case:
    """The case in a folder of its own, with the small mailbox, calendar and cards that lie beside it."""
    told = torture.cases[request.param]
    beside = torture.folder / "config"
    own = tmp_path / told.file.parent.name / told.file.name
    own.parent.mkdir()
    shutil.copy(told.file, own)
    (tmp_path / "config").mkdir(exist_ok=True)
    for name in ("mailbox", "second"):
        shutil.copytree(beside / name, tmp_path / "config" / name)
    for name in ("calendar.ics", "contacts.vcf"):
        shutil.copy(beside / name, tmp_path / "config" / name)
    return Case(told.kind, told.name, own, told.told)


@pytest.fixture
def line(capsys: pytest.CaptureFixture[str]) -> Line:
    def say_it(*words: str | Path, language: str = "en") -> Answer:
        status = _status([str(word) for word in words], Screen(language))
        spoken = capsys.readouterr()
        return Answer(status, spoken.out, spoken.err)

    return say_it


@pytest.mark.parametrize("case", inputs.names("config", "rule"), indirect=True)
def test_settings_come_out_as_stated(case: Case, line: Line) -> None:
    {"accepted": _is_accepted, "refused": _is_refused, "reported": _is_reported}[case.expect](case, line)


# --- refused ------------------------------------------------------------------------------------


def _is_refused(case: Case, line: Line) -> None:
    """One sentence with file, line and remedy, in either language; nothing is done, and no secret is repeated."""
    root = case.file.parents[1]
    before = sorted(root.rglob("*"))
    for language in ("en", "ja"):
        answer = line("--config", case.file, "morning", language=language)
        assert (answer.status, answer.out) == (2, "")
        (sentence,) = answer.said
        assert str(case.file) in sentence
        assert sentence.isprintable()
        assert len(sentence.replace(str(case.file), "")) <= _LONGEST
        if language == "en":
            assert [word for word in case.told.get("say", ()) if word not in sentence] == []
            assert "line" not in case.told or f"{case.file}, line {case.told['line']}: " in sentence
        assert [word for word in case.told.get("hide", ()) if word in sentence] == []
    assert sorted(root.rglob("*")) == before


# --- accepted -----------------------------------------------------------------------------------


def _is_accepted(case: Case, line: Line) -> None:
    """No complaint, by loading alone: nothing is connected to and no command is run; and it means what it says."""
    answer = line("--config", case.file, "rules", "list", "--json")
    assert (answer.status, answer.err) == (0, "")
    settings = load_settings(case.file)
    for name, value in case.told.get("means", {}).items():
        assert (name, _at(settings, name)) == (name, value)
    written = [one["when"] for one in answer.json if one["name"] == "my-own-rule"]
    for values, holds in case.told.get("holds", ()):
        assert (values, _holds(written[0], values)) == (values, holds)


def _at(settings: Settings, name: str) -> Any:
    """The value that a dotted name of the manifest means."""
    if name == "timezone":
        return settings.zone.key
    thing: Any = settings
    for step in name.split("."):
        thing = thing[int(step)] if step.isdigit() else getattr(thing, step)
    return thing


def _holds(condition: str, values: dict[str, Any]) -> bool:
    verdict = compile_expression(condition, TYPES).evaluate(lambda name: Measure(values.get(name)))
    assert verdict.holds is (compile_expression(condition, TYPES).value(lambda name: Measure(values.get(name))) is True)
    return verdict.holds


# --- an account that is out of order ------------------------------------------------------------


def _is_reported(case: Case, line: Line) -> None:
    """It is named, and everything that lies in the others is read."""
    answer = line("--config", case.file, "--now", "2026-11-24T00:00:00+00:00", "sync", "--json")
    assert answer.status == 1
    (sentence,) = [said for said in answer.said if said.startswith("broken: ")]
    assert "Correct" in sentence or "Give" in sentence
    assert {one["name"]: one["ok"] for one in answer.json["accounts"]} == {
        "mail": True, "dates": True, "cards": True, "broken": False,
    }  # fmt: skip
    people = line("--config", case.file, "--now", "2026-11-24T00:00:00+00:00", "people", "--json").json
    (alice,) = [one for one in people if one["addresses"] == ["alice@friends.example"]]
    assert (alice["last_inbound"]["id"], alice["last_meeting"]["id"]) == ("good@friends.example", "good@x")
