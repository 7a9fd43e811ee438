"""Settings with and without their rules: what is wrong is told alike, and whoever needs no rule loads none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from config.schema import SettingsError
from daemon.cli.loading import load_all, load_without_rules

SETTINGS = "me: {name: Ren Mori, addresses: [ren@home.example]}\naccounts: [{name: mail, kind: maildir, path: mail}]\n"
RULES = (
    "rules:\n  fresh: {when: no_such_signal > 3, because: {en: So it is.}}\n",
    "rules:\n  fresh: {weight: 7}\n",
    "rules: [a]\n",
    "rules:\n  drifting: {when: 3}\n",
)


def settings_with(folder: Path, more: str = "") -> Path:
    path = folder / "tsunagari.yaml"
    path.write_text(SETTINGS + more, encoding="utf-8")
    return path


@pytest.mark.parametrize("rules", RULES)
def test_a_fault_in_the_owners_rules_is_told_to_a_command_that_needs_none(tmp_path: Path, rules: str) -> None:
    path = settings_with(tmp_path, rules)
    told = []
    for load in (load_all, load_without_rules):
        with pytest.raises(SettingsError) as fault:
            load(path, "en")
        told.append(fault.value.problems)
    assert told[0] == told[1] != ()


def test_without_a_word_on_rules_none_is_loaded_and_all_else_is_the_same(tmp_path: Path) -> None:
    path = settings_with(tmp_path)
    whole, rules = load_all(path, "en")
    alone = load_without_rules(path, "en")
    assert (len(rules), alone.rules) == (len(whole.rules), ())
    same = [name for name in alone.__dataclass_fields__ if getattr(alone, name) == getattr(whole, name)]
    assert set(alone.__dataclass_fields__) - set(same) == {"rules"}


@pytest.mark.process
@pytest.mark.parametrize("command", ["sync", "status"])
def test_a_look_for_news_and_a_look_at_the_state_load_no_rule_and_no_language(tmp_path: Path, command: str) -> None:
    for half in ("cur", "new", "tmp"):
        (tmp_path / "mail" / half).mkdir(parents=True)
    path = settings_with(tmp_path, f"state: {tmp_path / 'state'}\n")
    program = (
        "import sys\nfrom daemon.cli.main import main\ntry:\n    main(sys.argv[1:])\nfinally:\n"
        "    print([name for name in sys.modules if name.startswith(('daemon.think.signals', 'daemon.think.rules',"
        " 'daemon.think.language.en', 'daemon.think.language.ja'))])"
    )
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", program, "--config", str(path), command], capture_output=True, text=True, check=False
        )
    assert done.stdout.splitlines()[-1] == "[]", done.stdout + done.stderr
