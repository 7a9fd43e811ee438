"""`who`: everything known about one tie, with its evidence. Nothing is fetched."""

from __future__ import annotations

from typing import Any

import click

from config.words import say
from daemon.cli.portrait import portrait_of
from daemon.cli.speak import command
from daemon.cli.visit import NotDone, Visit, pass_visit


@command("who")
@click.argument("person", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True)
@pass_visit
def who(visit: Visit, person: tuple[str, ...], as_json: bool) -> None:
    """Everything known about one person, whose name may be of several words."""
    named = " ".join(person).strip()
    if not named:
        raise NotDone(say("cli.who_whom"), status=2)
    known = portrait_of(named, visit.path, visit.now, visit.spoken)
    whole, lines = (known.whole, known.lines) if known else _think(visit, named)
    if as_json:
        visit.screen.json(whole)
        return
    for line in lines:
        visit.screen.line(line)


def _think(visit: Visit, person: str) -> tuple[dict[str, Any], tuple[str, ...]]:
    from daemon.cli.painting import paint_one  # noqa: PLC0415  whoever was told of before is told again without all that

    with visit.house() as house:
        portrait = paint_one(visit, house, person)
    return portrait.whole, portrait.lines
