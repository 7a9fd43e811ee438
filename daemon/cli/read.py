"""`read`: what a mail does, sentence by sentence. It needs no configuration; the rows of its answer are made in `read_rows.py`."""

from __future__ import annotations

import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import click

from config.disk import reason_of
from config.words import say
from connectors.model import Broken, Role
from connectors.parse import READ_LIMIT
from daemon.cli.speak import command
from daemon.cli.tables import Column, table
from daemon.cli.visit import NotDone, Visit, pass_visit
from daemon.think.mail.clocks import clock_of, minutes_east
from daemon.think.model import Reading

_LEAST = {"construction": 1, "sure": 2}  # what a narrow terminal leaves out


@command("read")
@click.argument("file")
@click.option("--jsonl", is_flag=True)
@click.option("--explain", is_flag=True)
@click.option("--json", "as_json", is_flag=True)
@pass_visit
def read(visit: Visit, file: str, jsonl: bool, explain: bool, as_json: bool) -> None:
    """Show what each sentence of a mail does."""
    from daemon.cli.read_rows import read_lines, show  # noqa: PLC0415  one command of many

    now = visit.now or datetime.now().astimezone()
    raw = _bytes_of(file, -1 if jsonl else READ_LIMIT)
    if jsonl:
        for line in read_lines(raw.decode("utf-8", "replace").split("\n"), now.date()):  # a sentence may hold U+2028
            click.echo(line)
        return
    rows = [asdict(row) for row in show(_reading(raw, file, now), visit.screen.language)]
    if as_json:
        visit.screen.json(rows)
        return
    keys = ("sentence", "acts", "due", *(("event", "construction", "sure") if explain else ()))
    columns = [Column(key, folds=key not in ("due", "sure"), least=_LEAST.get(key, 0)) for key in keys]
    table(visit.screen, columns, [[str(row[key]) for key in keys] for row in rows], none=say("cli.none_sentences"))


def _reading(raw: bytes, file: str, now: datetime) -> Reading:
    """The reading of one mail; what cannot be parsed at all is said."""
    from connectors.parse import parse_message  # noqa: PLC0415
    from daemon.think.reading import read_message  # noqa: PLC0415

    zone = now.tzinfo or UTC
    parsed = parse_message(raw, file, "", Role.INBOX, now, zone)
    if isinstance(parsed, Broken):
        raise NotDone(parsed.reason)
    return read_message(parsed, clock_of(minutes_east(parsed.date), zone))


def _bytes_of(file: str, most: int) -> bytes:
    """The first `most` bytes (-1: all): a mail is read as far as the parser looks, so that a file without end has one."""
    if file == "-":
        return sys.stdin.buffer.read(most)
    try:
        with Path(file).open("rb") as opened:
            return opened.read(most)
    except OSError as error:
        raise NotDone(say("cli.file", reason=reason_of(error), path=file), status=2) from error
