"""Every shipped rule: mailboxes in which it fires, and such in which it must not (tests/cases, a folder a rule)."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from config.load import load_settings
from config.words import LANGUAGES
from daemon.think.drafts.stances import STANCES
from daemon.think.findings import Finding
from daemon.think.model import Measure
from daemon.think.rules import Rule, compile_rules, findings_for
from daemon.think.signals.view import View
from daemon.think.signals.vocabulary import SIGNALS, TYPES, signals_of
from tests.think.case_file import CASES, tie_of

FILES = sorted(CASES.glob("*/*.yaml"))


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> tuple[Rule, ...]:
    settings = tmp_path_factory.mktemp("settings") / "config.yaml"
    settings.write_text(
        "me: {name: Me, addresses: [me@here.test]}\naccounts: [{name: mail, kind: maildir, path: mail}]\n"
    )
    compiled, problems = compile_rules(load_settings(settings).rules, TYPES, STANCES)
    assert not problems
    return compiled


def findings(rules: tuple[Rule, ...], path: Path) -> dict[str, Finding]:
    def broke(rule: str, error: Exception) -> None:
        raise AssertionError(rule) from error

    tie, now, habits = tie_of(path)
    found = findings_for(rules, tie, signals_of(tie, now, habits=habits), lambda evidence, _: evidence, broke)
    return {finding.rule: finding for finding in found}


@cache
def title(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


@pytest.mark.parametrize("path", [path for path in FILES if path.stem.startswith("fires")], ids=title)
def test_it_fires_with_a_reason_and_its_evidence(rules: tuple[Rule, ...], path: Path) -> None:
    finding = findings(rules, path).get(path.parent.name)
    assert finding is not None
    assert finding.evidence or finding.show == "pattern"
    for language in LANGUAGES:
        assert "Yuki" in finding.sentences[language]
        assert "{" not in finding.sentences[language]


@pytest.mark.parametrize("path", FILES, ids=title)
def test_no_signal_breaks_on_it(path: Path) -> None:
    """In the house a signal that breaks is unknown, and a rule over it silent: here it must not hide."""
    tie, now, habits = tie_of(path)
    view = View(tie, now, habits=habits)
    assert {type(signal.compute(view)) for signal in SIGNALS.values() if signal.compute is not None} == {Measure}


@pytest.mark.parametrize("path", [path for path in FILES if path.stem.startswith("silent")], ids=title)
def test_it_is_silent(rules: tuple[Rule, ...], path: Path) -> None:
    assert path.parent.name not in findings(rules, path)


def test_every_rule_has_a_case_that_fires_and_one_that_must_not(rules: tuple[Rule, ...]) -> None:
    stems = [(path.parent.name, path.stem.partition("-")[0]) for path in FILES]
    assert {name for name, kind in stems if kind == "fires"} == {rule.name for rule in rules}
    assert {name for name, kind in stems if kind == "silent"} == {rule.name for rule in rules}
    assert {kind for _, kind in stems} == {"fires", "silent"}
