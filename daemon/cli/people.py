"""`people`: the table of all ties. Nothing is fetched."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import click

from config.words import in_words, say
from daemon.cli.painting import paint_all
from daemon.cli.speak import Screen, command, counted
from daemon.cli.tables import Column, table
from daemon.cli.tie_details import row_of, way_of
from daemon.cli.visit import Visit, pass_visit
from daemon.sight.accounts import seen_of

_COLUMNS = (
    Column("name", folds=True),
    Column("circle", least=2),
    Column("last"),
    Column("way", least=1),
    Column("last_in", least=4),
    Column("last_out", least=5),
    Column("last_met", least=6),
    Column("rhythm", least=3),
    Column("patterns", least=7, folds=True),
)


@command("people")
@click.option("--json", "as_json", is_flag=True)
@click.option("--csv", "as_csv", is_flag=True)
@pass_visit
def people(visit: Visit, as_json: bool, as_csv: bool) -> None:
    """All ties."""
    with visit.house() as house:
        now = visit.moment(house.settings)
        rows = [row_of(whole) for whole in paint_all(visit, house, now)]
        heard, cache = house.state.last_good_syncs(), house.cache
        seen = seen_of(house.settings, heard, cache.reaches(), cache.troubles())
    rows.sort(key=lambda row: (row["name"], row["addresses"]))
    rows.sort(key=lambda row: row["last_contact"] or "", reverse=True)
    if as_json:
        visit.screen.json(rows)
    elif as_csv:
        click.echo(_csv(rows), nl=False)
    else:
        words = {spec.name: spec.about.get(visit.screen.language, "") for spec in house.settings.rules}
        table(visit.screen, _COLUMNS, [_row(visit.screen, row, words) for row in rows], none=say("cli.none_people"))
        for account in seen:
            for note in (*account.last_read(now), *account.notes()):
                visit.screen.warn(say("cli.account_note", name=account.name, note=note))


def _row(screen: Screen, row: dict[str, Any], words: Mapping[str, str]) -> tuple[str, ...]:
    never = _word(screen, "never")
    last = row["last_item"]
    way = in_words(way_of(last["direction"], last["channel"]), screen.language) if last else ""
    rhythm = in_words(counted("cli.days", round(row["rhythm_days"])), screen.language) if row["rhythm_days"] else ""
    ways = (row[f"last_{way}"] for way in _WAYS)
    return (
        row["name"],
        row["circle"] or "",
        str(row["last_contact"] or "")[:10] or never,
        way,
        *(one["date"][:10] if one else "" for one in ways),
        rhythm,
        "; ".join((*_marks(screen, row), *(words.get(one["rule"]) or one["rule"] for one in row["patterns"]))),
    )


def _marks(screen: Screen, row: dict[str, Any]) -> Iterator[str]:
    """What forbids writing, before all that invites to it."""
    if row["state"] == "deceased":
        yield _word(screen, "seen_died")
    if row["asked_for_quiet"]:
        yield _word(screen, "seen_quiet")


def _csv(rows: Sequence[dict[str, Any]]) -> str:
    """One line a person. Words that a spreadsheet would take for a formula are led by an apostrophe."""
    page = io.StringIO()
    writer = csv.writer(page, lineterminator="\n")
    writer.writerow(_HEADS)
    writer.writerows(map(_no_formula, _flat(row)) for row in rows)
    return page.getvalue()


_WAYS = ("inbound", "outbound", "meeting")
_OF_LAST = ("channel", "id", "subject", "folder", "account")
_FIGURES = ("contacts", "episodes", "rhythm_days", "stage", "coverage", "blind")
_HEADS = (
    *("name", "addresses", "circle", "last_contact", "last_direction"),
    *(f"last_{key}" for key in (*_OF_LAST, *_WAYS)),
    *_FIGURES,
    "why_one_person",
)


def _flat(row: dict[str, Any]) -> Iterator[str]:
    """The cells below these heads."""
    item = row["last_item"] or {}
    yield row["name"]
    yield " ".join(row["addresses"])
    yield from (row[key] or "" for key in ("circle", "last_contact", "last_direction"))
    yield from (item.get(key) or "" for key in _OF_LAST)
    yield from (row[f"last_{way}"]["date"] if row[f"last_{way}"] else "" for way in _WAYS)
    yield from (_plain(row[key]) for key in _FIGURES)
    yield "; ".join(one["why"] for one in row["why_one_person"])


def _plain(value: object) -> str:
    return "" if value is None else str(value)


def _no_formula(text: str) -> str:
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def _word(screen: Screen, key: str) -> str:
    return in_words(say(f"cli.{key}"), screen.language)
