"""What is open between me and others, both ways: `loops` (questions and asks) and `promises`. Nothing is fetched."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from config.words import in_words, say
from daemon.cli.speak import command
from daemon.cli.tables import Column, table
from daemon.cli.visit import Visit, pass_visit
from daemon.think.model import Obligation, Tie
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
    with visit.house() as house:
        ties = Ties(house.settings, house.cache, house.state, visit.moment(house.settings))
        rows = [_row(tie, one) for tie in ties for one in tie.obligations if one.kind in kinds]
    rows.sort(key=lambda row: (row["since"], row["person"]["name"], row["sentence"]))
    if as_json:
        visit.screen.json(rows)
        return
    language = visit.screen.language
    still = [row for row in rows if row["state"] in ("open", "overdue")]
    columns = [one for one in _COLUMNS if one.key != "due" or "promise" in kinds]
    none = say("cli.none_promises" if "promise" in kinds else "cli.none_loops")
    table(visit.screen, columns, [tuple(_cells(row, language)) for row in still], none=none)


def _row(tie: Tie, one: Obligation) -> dict[str, Any]:
    """One obligation as docs/design.md, "JSON of the commands", has it."""
    kind = {} if one.kind == "promise" else {"kind": one.kind}
    due = {"due": one.due.isoformat() if one.due else None} if one.kind == "promise" else {}
    return {
        "person": {"name": tie.person.name, "addresses": list(tie.person.addresses)},
        "side": one.side,
        **kind,
        "sentence": one.sentence,
        "since": one.since.isoformat(),
        **due,
        "state": one.state,
        "evidence": list(one.evidence),
        "closed_by": one.closed_by or None,
    }


def _cells(row: dict[str, Any], language: str) -> Iterator[str]:
    yield row["person"]["name"]
    yield in_words(say(f"cli.side_{row['side']}"), language)
    yield row["since"]
    if "due" in row:
        yield row["due"] or ""
    yield in_words(say(f"cli.state_{row['state']}"), language)
    yield row["sentence"]
