"""Reads the settings: the owner's file over the shipped defaults and rules. All mistakes are reported at once.

What a value may be stands in `values.py`, the sections in `sections.py`, rules in `rule_specs.py`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from config import sections, times, values
from config.rule_specs import read_rules
from config.schema import Circle, Problem, RuleSpec, Settings, SettingsError
from config.section import Faults, Section
from config.where import default_state, tilde
from config.words import LANGUAGES, Said, say
from config.yaml_lines import Block, Entry, YamlFault, read_tree

HERE = Path(__file__).parent
DEFAULTS = HERE / "defaults.yaml"
RULES = HERE / "rules.yaml"

TOP_KEYS = ("me", "key", "timezone", "language", "state", "accounts", "drafts", "morning", "poll", "group_limit",
            "circles", "people", "rules")  # fmt: skip

CheckRules = Callable[[Iterable[RuleSpec]], Iterable[Problem]]
"""Compiles rules to see what is wrong in them; this room does not know the signals."""


def load_settings(
    path: Path,
    *,
    language: str = "en",
    check_rules: CheckRules | None = None,
    shipped_rules: Path = RULES,
    asks_no_rule: bool = False,
) -> Settings:
    """The settings of a file, checked and whole; raises `SettingsError` with every problem, in the order of the file.

    `language` is the one of screen and digest where the file names none. `check_rules` adds what is wrong within rules.
    `asks_no_rule`: whoever asks needs none; they are read, to be checked, only where the file says something of rules.
    """
    faults, of_shipped = Faults(str(path)), Faults(str(shipped_rules))
    block = _read(path, faults)
    if block is None:
        raise SettingsError(tuple(faults.found))
    top = Section(block, "", TOP_KEYS, faults)
    settings = _settings(top, path, language)
    unasked = asks_no_rule and "rules" not in top
    rules = () if unasked else read_rules(_shipped(shipped_rules, of_shipped), of_shipped, top, settings.circles)
    problems = [*faults.found, *of_shipped.found, *(check_rules(rules) if check_rules else ())]
    if problems:
        raise SettingsError(tuple(sorted(problems, key=lambda one: (one.file != str(path), one.file, one.line))))
    return replace(settings, rules=rules)


def said_of(problem: Problem) -> Said:
    """A problem as one sentence: file, line, what is wrong and what to do."""
    key = "settings.at_line" if problem.line else "settings.at_file"
    file = tilde(Path(problem.file)) if problem.file else ""
    return say(key, file=file, line=problem.line, what=problem.said)


def _read(path: Path, faults: Faults) -> Block | None:
    try:
        tree, doubles = read_tree(path)
    except YamlFault as fault:
        faults.add(fault.line, fault.said)
        return None
    for double in doubles:
        faults.add(double.line, double.said)
    if tree is None:
        faults.note(1, "nothing_in_it")
    elif not isinstance(tree, Block):
        faults.note(tree.line, "no_settings")
    return tree if isinstance(tree, Block) else None


def _settings(top: Section, path: Path, language: str) -> Settings:
    base = Path(os.path.abspath(path)).parent  # noqa: PTH100  a link to the settings keeps its own neighbours
    accounts = sections.read_accounts(top, base)
    circles = sections.read_circles(top, shipped_circles())
    state = top.take("state", values.folder(base), default_state())
    return Settings(
        path=base / path.name,
        me=sections.read_me(top),
        zone=_zone(top),
        state=state,
        key=_key(top),
        language=top.take("language", values.one_of(LANGUAGES), language),
        accounts=tuple(replace(account, tokens=state / "tokens") for account in accounts),
        drafts=sections.read_drafts(top, accounts, base) or sections.drafts_of(accounts),
        morning=sections.read_morning(top),
        circles=circles,
        people=sections.read_people(top, circles),
        group_limit=top.take("group_limit", values.whole(2, 100), 8),
        poll_minutes=top.take("poll", values.whole(1, 1440), 15),
    )


def _key(top: Section) -> str:
    """The secret in the ids of drafts; absent is one thing, empty another: anybody could compute them."""
    entry = top.block.entries.get("key")
    if entry is None:
        return ""
    try:
        return values.word(entry.node)
    except values.Wrong:
        top.faults.note(entry.line, "bad_key")
        return ""


def _zone(top: Section) -> ZoneInfo:
    if "timezone" in top:
        return top.take("timezone", times.zone, ZoneInfo("UTC"))
    import tzlocal  # noqa: PLC0415  only where the settings name no zone

    try:
        return tzlocal.get_localzone()
    except (LookupError, ValueError, OSError):
        top.faults.note(top.line("timezone"), "no_zone")
        return ZoneInfo("UTC")


@cache
def shipped_circles() -> dict[str, Circle]:
    """The circles of `defaults.yaml`."""
    faults = Faults(str(DEFAULTS))
    block = _read(DEFAULTS, faults)
    circles = sections.read_circles(Section(block, "", TOP_KEYS, faults), {}) if block else {}
    if faults.found:
        raise SettingsError(tuple(faults.found))
    return {name: replace(circle, line=0) for name, circle in circles.items()}


@cache
def shipped_rules() -> tuple[RuleSpec, ...]:
    """The rules that come with tsunagari, as they are before an owner changes any."""
    faults = Faults(str(RULES))
    nothing = Section(Block({}, 1), "", TOP_KEYS, faults)
    rules = read_rules(_shipped(RULES, faults), faults, nothing, shipped_circles())
    if faults.found:
        raise SettingsError(tuple(faults.found))
    return rules


def _shipped(path: Path, faults: Faults) -> dict[str, Entry]:
    block = _read(path, faults)
    return block.entries if block else {}
