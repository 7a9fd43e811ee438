"""The vocabulary and the rules: `signals`, and the family `rules`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from config.load import RULES, shipped_rules
from config.schema import RuleSpec
from config.words import in_words, say
from daemon.cli.speak import SpokenGroup, command
from daemon.cli.tables import Column, table
from daemon.cli.visit import Visit, pass_visit

if TYPE_CHECKING:  # all signals: only the command that lists them loads them
    from daemon.think.signals.view import Signal


@command("signals")
@click.option("--json", "as_json", is_flag=True)
@pass_visit
def signals(visit: Visit, as_json: bool) -> None:
    """Every figure that a rule may speak of."""
    from daemon.think.signals.vocabulary import SIGNALS, family_of  # noqa: PLC0415  one command of many

    screen = visit.screen
    if as_json:
        screen.json([_signal_json(one, family_of(one.name), screen.language) for one in SIGNALS.values()])
        return
    columns = (Column("signal"), Column("type", least=1), Column("unit", least=2), Column("about", folds=True))
    table(screen, columns, [_signal_cells(one, screen.language) for one in SIGNALS.values()])


def _signal_json(signal: Signal, family: str, language: str) -> dict[str, object]:
    """What `signals --json` prints of one figure."""
    return {
        "name": signal.name,
        "family": family,
        "type": signal.type.kind,
        "unit": signal.type.unit,
        "choices": list(signal.type.choices),
        "about": in_words(say(f"signals.{signal.name}"), language),
        "computed": signal.compute is not None,
    }


def _signal_cells(signal: Signal, language: str) -> tuple[str, ...]:
    """The same for the screen."""
    kind = in_words(say(f"signals.type_{signal.type.kind}"), language)
    unit = in_words(say(f"signals.unit_{signal.type.unit}"), language) if signal.type.unit else ""
    return signal.name, kind, unit, in_words(say(f"signals.{signal.name}"), language)


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
    if as_json:
        screen.json([_rule_json(spec, screen.language) for spec in specs])
        return
    columns = (*_COLUMNS, *([Column("when", folds=True)] if conditions else []))
    rows = [(*_cells(spec, screen.language), *([_on_one_line(spec.when)] if conditions else [])) for spec in specs]
    table(screen, columns, rows, none=say("cli.none_rules"))


def _rule_json(spec: RuleSpec, language: str) -> dict[str, object]:
    """What `rules list --json` prints of one rule."""
    return {
        "name": spec.name,
        "from": _origin(spec),
        "about": _about(spec, language),
        "when": _on_one_line(spec.when),
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


def _cells(spec: RuleSpec, language: str) -> tuple[str, ...]:
    """The same for the screen, without its condition."""
    everybody = in_words(say("cli.everybody"), language)
    return (
        spec.name,
        in_words(say(f"cli.from_{_origin(spec)}"), language),
        spec.weight,
        ", ".join(spec.circles) or everybody,
        in_words(say(f"cli.show_{spec.show}"), language),
        spec.draft or in_words(say("cli.no_draft"), language),
        _about(spec, language),
    )


def _about(spec: RuleSpec, language: str) -> str:
    """What the rule is about, in this language or in the one that it has."""
    return spec.about.get(language, "") or next(iter(spec.about.values()), "")


def _on_one_line(condition: str) -> str:
    return " ".join(condition.split())


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
