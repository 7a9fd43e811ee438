"""What is open between me and others, both ways: `loops` (questions and asks) and `promises`. Nothing is fetched."""

from __future__ import annotations

from collections.abc import Iterator

import click

from config.words import in_words, say
from daemon.cli.speak import command
from daemon.cli.tables import Column, table
from daemon.cli.visit import Visit, pass_visit
from daemon.think.model import Obligation, Person
from daemon.ties import Ties

_COLUMNS = (
    Column("name", folds=True),
    Column("side"),
    Column("since", least=1),
    Column("due"),
    Column("state", least=2),
    Column("sentence", folds=True),
)


@command("loops")
@click.option("--json", "as_json", is_flag=True)
@pass_visit
def loops(visit: Visit, as_json: bool) -> None:
    """Open questions and requests."""
    _ledger(visit, as_json, ("question", "ask"))


@command("promises")
@click.option("--json", "as_json", is_flag=True)
@pass_visit
def promises(visit: Visit, as_json: bool) -> None:
    """Promises, open and closed."""
    _ledger(visit, as_json, ("promise",))


def _ledger(visit: Visit, as_json: bool, kinds: tuple[str, ...]) -> None:
    with visit.house(asks_no_rule=True) as house:
        ties = Ties(house.settings, house.cache, house.state, visit.moment(house.settings))
        rows = [(tie.person, one) for tie in ties for one in tie.obligations if one.kind in kinds]
    rows.sort(key=lambda row: (row[1].since, row[0].name, row[1].sentence))
    if as_json:
        visit.screen.json([_as_json(*row) for row in rows])
        return
    of_promises = "promise" in kinds
    columns = [one for one in _COLUMNS if one.key != "due" or of_promises]
    shown = [tuple(_cells(person, one, visit.screen.language)) for person, one in rows if one.waits]
    table(visit.screen, columns, shown, none=say("cli.none_promises" if of_promises else "cli.none_loops"))


def _as_json(person: Person, one: Obligation) -> dict[str, object]:
    """One obligation as docs/design.md, "JSON of the commands", has it."""
    kind = {} if one.kind == "promise" else {"kind": one.kind}
    due = {"due": one.due.isoformat() if one.due else None} if one.kind == "promise" else {}
    return {
        "person": {"name": person.name, "addresses": list(person.addresses)},
        "side": one.side,
        **kind,
        "sentence": one.sentence,
        "since": one.since.isoformat(),
        **due,
        "state": one.state,
        "evidence": list(one.evidence),
        "closed_by": one.closed_by or None,
    }


def _cells(person: Person, one: Obligation, language: str) -> Iterator[str]:
    """The same for the screen."""
    yield person.name
    yield in_words(say(f"cli.side_{one.side}"), language)
    yield one.since.isoformat()
    if one.kind == "promise":
        yield one.due.isoformat() if one.due else ""
    yield in_words(say(f"cli.state_{one.state}"), language)
    yield one.sentence
