"""The settings with their rules, compiled: what is wrong with both is told at once."""

from __future__ import annotations

from pathlib import Path

from config.load import load_settings
from config.schema import Settings
from daemon.think.drafts.stances import STANCES
from daemon.think.rules import Rule, compile_rules
from daemon.think.signals.vocabulary import TYPES


def load_all(path: Path, language: str) -> tuple[Settings, tuple[Rule, ...]]:
    """Settings and compiled rules; raises SettingsError with the faults of the file and those of its rules."""
    settings = load_settings(path, language=language, check_rules=lambda specs: compile_rules(specs, TYPES, STANCES)[1])
    return settings, compile_rules(settings.rules, TYPES, STANCES)[0]
