"""The vocabulary and the rules: `signals`, and the family `rules`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import click

from config.load import RULES, shipped_rules
from config.schema import RuleSpec
from config.words import in_words, say
from daemon.cli.house import Visit, pass_visit
from daemon.cli.speak import Screen, SpokenGroup, command
from daemon.cli.tables import Column, table


@command("signals")
@click.option("--json", "as_json", is_flag=True)
@pass_visit
def signals(visit: Visit, as_json: bool) -> None:
    """Every figure that a rule may speak of."""
    from daemon.think.signals.vocabulary import SIGNALS, family_of  # noqa: PLC0415  one command of many

    screen = visit.screen
    rows = [
        {
            "name": one.name,
            "family": family_of(one.name),
            "type": one.type.kind,
            "unit": one.type.unit,
            "choices": list(one.type.choices),
            "about": in_words(say(f"signals.{one.name}"), screen.language),
            "computed": one.compute is not None,
        }
        for one in SIGNALS.values()
    ]
    if as_json:
        screen.json(rows)
        return
    columns = (Column("signal"), Column("type", least=1), Column("unit", least=2), Column("about", folds=True))
    table(screen, columns, [_signal_cells(row, screen) for row in rows], none=say("cli.none_rules"))


def _signal_cells(row: dict[str, Any], screen: Screen) -> tuple[str, ...]:
    unit = screen.words(say(f"signals.unit_{row['unit']}")) if row["unit"] else ""
    return row["name"], screen.words(say(f"signals.type_{row['type']}")), unit, row["about"]


_COLUMNS = (
    Column("rule"),
    Column("from", least=3),
    Column("weight", least=2),
    Column("circles", least=6, folds=True),
    Column("show", least=5),
    Column("draft", least=4),
    Column("about", folds=True),
)


@click.group("rules", cls=SpokenGroup)
def rules() -> None:
    """Rules."""


@rules.command("list")
@click.option("--explain", "conditions", is_flag=True)
@click.option("--json", "as_json", is_flag=True)
@pass_visit
def rules_list(visit: Visit, conditions: bool, as_json: bool) -> None:
    """All rules that are in force, shipped and own."""
    specs, screen = _in_force(visit), visit.screen
    rows = [
        {
            "name": spec.name,
            "from": _origin(spec),
            "about": spec.about.get(screen.language, "") or next(iter(spec.about.values()), ""),
            "when": " ".join(spec.when.split()),
            "weight": spec.weight,
            "draft": spec.draft or None,
            "show": spec.show,
            "rest_days": spec.rest_days,
            "circles": list(spec.circles),
            "cites": list(spec.cites),
            "guide": list(spec.guide),
            "file": spec.file,
            "line": spec.line,
        }
        for spec in specs
    ]
    if as_json:
        screen.json(rows)
        return
    columns = (*_COLUMNS, *([Column("when", folds=True)] if conditions else []))
    shown = [
        (*_cells(spec, row, screen.language), *([str(row["when"])] if conditions else []))
        for spec, row in zip(specs, rows, strict=True)
    ]
    table(screen, columns, shown, none=say("cli.none_rules"))


def _in_force(visit: Visit) -> tuple[RuleSpec, ...]:
    """The rules of the settings; of those who have none yet, the shipped ones."""
    if visit.config is None and not visit.path.exists():
        return shipped_rules()
    return visit.settings()[0].rules


def _origin(spec: RuleSpec) -> str:
    """Where a rule is from: `shipped`, `changed` by the settings, or the owner's `own`."""
    if spec.file != str(RULES):
        return "own"
    return "changed" if spec.files else "shipped"


def _cells(spec: RuleSpec, row: Mapping[str, object], language: str) -> tuple[str, ...]:
    everybody = in_words(say("cli.everybody"), language)
    return (
        spec.name,
        in_words(say(f"cli.from_{_origin(spec)}"), language),
        spec.weight,
        ", ".join(spec.circles) or everybody,
        in_words(say(f"cli.show_{spec.show}"), language),
        spec.draft or in_words(say("cli.no_draft"), language),
        str(row["about"]),
    )
