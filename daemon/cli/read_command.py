"""`read`: what a mail does, sentence by sentence. It needs no configuration; the reading itself is `cli/read.py`."""

from __future__ import annotations

import sys
from datetime import date, datetime
from pathlib import Path

import click

from config.words import in_words, say
from daemon.cli.house import NotDone, Visit, pass_visit
from daemon.cli.speak import command, safe
from daemon.cli.tables import table


@command("read")
@click.argument("file")
@click.option("--jsonl", is_flag=True)
@click.option("--explain", is_flag=True)
@click.option("--json", "as_json", is_flag=True)
@pass_visit
def read(visit: Visit, file: str, jsonl: bool, explain: bool, as_json: bool) -> None:
    """Show what each sentence of a mail does."""
    from daemon.cli.read import read_lines, rows_of  # noqa: PLC0415  one command of many

    now = visit.now or datetime.now().astimezone()
    raw = _bytes_of(file)
    if jsonl:
        for line in read_lines(raw.decode("utf-8", "replace").splitlines(), _today(now)):
            click.echo(line)
        return
    rows = rows_of(raw, now, visit.screen.language)
    if as_json:
        visit.screen.json(rows)
        return
    keys = ("sentence", "acts", "due", "construction") if explain else ("sentence", "acts", "due")
    columns = [in_words(say(f"cli.column_{key}"), visit.screen.language) for key in keys]
    table(visit.screen, columns, [[safe(str(row[key])) for key in keys] for row in rows])


def _bytes_of(file: str) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(file).read_bytes()
    except OSError as error:
        raise NotDone(say("cli.system", reason=error.strerror or "", path=file)) from error


def _today(now: datetime) -> date:
    return now.date()
