"""The settings with their rules, compiled: what is wrong with both is told at once."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from config.load import load_settings
from config.schema import Problem, RuleSpec, Settings

if TYPE_CHECKING:
    from daemon.think.rules import Rule


def load_all(path: Path, language: str) -> tuple[Settings, tuple[Rule, ...]]:
    """Settings and compiled rules; raises SettingsError with the faults of the file and those of its rules."""
    rules: tuple[Rule, ...] = ()

    def check(specs: Iterable[RuleSpec]) -> tuple[Problem, ...]:
        nonlocal rules
        rules, problems = _compiled(specs)
        return problems

    return load_settings(path, language=language, check_rules=check), rules


def load_without_rules(path: Path, language: str) -> Settings:
    """The settings alone, with no rule in them, for what decides nothing; raises as `load_all` does, for any file of the owner."""
    return load_settings(path, language=language, check_rules=lambda specs: _compiled(specs)[1], asks_no_rule=True)


def _compiled(specs: Iterable[RuleSpec]) -> tuple[tuple[Rule, ...], tuple[Problem, ...]]:
    if not (specs := tuple(specs)):
        return (), ()
    from daemon.think.drafts.stances import STANCES  # noqa: PLC0415  all signals: a look for news every few minutes needs none
    from daemon.think.rules import compile_rules  # noqa: PLC0415
    from daemon.think.signals.vocabulary import TYPES  # noqa: PLC0415

    return compile_rules(specs, TYPES, STANCES)
