"""Tables on a terminal by rich; when piped, one row a line with tabs, so that other programs can cut them."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence

import click

from daemon.cli.speak import Screen, safe


def table(screen: Screen, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print rows under their columns; every value is made safe for a terminal."""
    cleaned = [[safe(cell) for cell in row] for row in rows]
    if not sys.stdout.isatty():
        for row in cleaned:
            click.echo("\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in row))
        return
    from rich.box import SIMPLE_HEAD  # noqa: PLC0415  rich is for terminals only
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    drawn = Table(box=SIMPLE_HEAD, pad_edge=False)
    for name in columns:
        drawn.add_column(name, overflow="fold")
    for row in cleaned:
        drawn.add_row(*(Text(cell) for cell in row))  # Text: no markup is read from values
    screen.console().print(drawn)
