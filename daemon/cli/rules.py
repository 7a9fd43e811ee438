"""The vocabulary and the rules: `signals`, and the family `rules`."""

from __future__ import annotations

import click

from config.words import in_words, say
from daemon.cli.house import Visit, pass_visit
from daemon.cli.speak import SpokenGroup, command, safe
from daemon.cli.tables import table


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
    columns = [in_words(say(f"cli.column_{key}"), screen.language) for key in ("signal", "type", "unit", "about")]
    table(screen, columns, [(str(r["name"]), str(r["type"]), str(r["unit"]), str(r["about"])) for r in rows])


@click.group("rules", cls=SpokenGroup)
def rules() -> None:
    """Rules."""


@rules.command("list")
@click.option("--json", "as_json", is_flag=True)
@pass_visit
def rules_list(visit: Visit, as_json: bool) -> None:
    """All rules that are in force, shipped and own."""
    settings, _ = visit.settings()
    screen = visit.screen
    rows = [
        {
            "name": spec.name,
            "about": spec.about.get(screen.language, "") or next(iter(spec.about.values()), ""),
            "when": " ".join(spec.when.split()),
            "weight": spec.weight,
            "draft": spec.draft or None,
            "show": spec.show,
            "rest_days": spec.rest_days,
            "circles": list(spec.circles),
            "guide": list(spec.guide),
            "file": spec.file,
            "line": spec.line,
        }
        for spec in settings.rules
    ]
    if as_json:
        screen.json(rows)
        return
    columns = [in_words(say(f"cli.column_{key}"), screen.language) for key in ("rule", "about", "draft", "when")]
    table(
        screen,
        columns,
        [(str(r["name"]), safe(str(r["about"])), str(r["draft"] or "-"), safe(str(r["when"]))) for r in rows],
    )
