"""`doctor` checks everything and says what to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from config.words import say
from daemon.cli.speak import command, counted
from daemon.cli.visit import Visit, pass_visit

if TYPE_CHECKING:
    from daemon.doctor import Checked


@command("doctor")
@click.option("--json", "as_json", is_flag=True)
@pass_visit
def doctor(visit: Visit, as_json: bool) -> None:
    """Check the configuration, every account, the place for drafts and the state folder."""
    from daemon.doctor import examine  # noqa: PLC0415  loads the connectors

    settings, rules = visit.settings()
    findings = examine(settings, rules, visit.moment(settings))
    screen = visit.screen
    if as_json:
        screen.json([{"about": one.about, "ok": one.ok, "says": screen.words(one.said)} for one in findings])
    else:
        told = joined(findings)
        for one in told:
            mark = screen.words(say(f"cli.doctor_{'ok' if one.ok else 'hint' if one.hint else 'bad'}"))
            screen.beside(f"{mark} ", f"{one.about}: {screen.words(one.said)}")
        needs = sum(not (one.ok or one.hint) for one in told)
        screen.say(counted("cli.doctor_needs", needs) if needs else say("cli.doctor_well"))
    if not all(one.ok or one.hint for one in findings):
        click.get_current_context().exit(1)


def joined(findings: Sequence[Checked]) -> list[Checked]:
    """The findings as one reads them: what is the same for several of them stands once, with all their names."""
    told: dict[object, Checked] = {}
    for number, one in enumerate(findings):
        alike = (one.said, one.ok) if one.hint or not one.ok else number
        before = told.get(alike)
        told[alike] = one if before is None else replace(before, about=f"{before.about}, {one.about}")
    return list(told.values())
