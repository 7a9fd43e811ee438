"""Tables: on a terminal by rich, as wide as it allows; when piped, one row a line with tabs under a line of headings.

A date or a word never breaks. Where the terminal is too narrow, the columns that matter least are left out, which is said,
and where that is not enough each row becomes a block of its own.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import click

from config.words import Said, in_words, say
from daemon.cli.speak import Screen, safe
from daemon.notifier.folding import columns_of

_GAP = 3  # between two columns
_FOLDED = 28  # what a column of sentences needs to be read with ease


@dataclass(frozen=True, slots=True)
class Column:
    """A heading of the catalogue (`cli.column_<key>`). `least`: the higher, the sooner it is left out; 0 stays.

    `folds`: it holds sentences or long names that may be broken into lines.
    """

    key: str
    least: int = 0
    folds: bool = False


def table(screen: Screen, columns: Sequence[Column], rows: Iterable[Sequence[str]], none: Said | None = None) -> None:
    """Print rows under their headings; every value is made safe for a terminal.

    `none` is said instead where there is no row; without it there always is one.
    """
    heads = [in_words(say(f"cli.column_{column.key}"), screen.language) for column in columns]
    cleaned = [[safe(cell) for cell in row] for row in rows]
    if none is not None and not cleaned:
        screen.say(none)  # in the place of the headings: whoever skips these skips it too
    elif not sys.stdout.isatty():
        for row in (heads, *cleaned):
            click.echo("\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in row))
    else:
        _draw(screen, columns, heads, cleaned)


def fitting(columns: Sequence[Column], needed: Sequence[int], width: int) -> list[int]:
    """The numbers of the columns that fit side by side; none if even those that stay do not."""
    kept = list(range(len(columns)))
    while sum(needed[one] + _GAP for one in kept) - _GAP > width:
        goes = max(kept, key=lambda one: (columns[one].least, one))
        if not columns[goes].least:
            return []
        kept.remove(goes)
    return kept


def _draw(screen: Screen, columns: Sequence[Column], heads: list[str], rows: list[list[str]]) -> None:
    whole = [max(map(columns_of, column)) for column in zip(heads, *rows, strict=True)]
    needed = [min(wide, _FOLDED) if one.folds else wide for one, wide in zip(columns, whole, strict=True)]
    console = screen.console()
    kept = fitting(columns, needed, console.width)
    if not kept:
        _blocks(screen, heads, rows)
        return
    from rich.box import SIMPLE_HEAD  # noqa: PLC0415  rich is for terminals only
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    drawn = Table(box=SIMPLE_HEAD, pad_edge=False)
    for one in kept:
        drawn.add_column(heads[one], overflow="fold", no_wrap=not columns[one].folds)
    for row in rows:
        drawn.add_row(*(Text(row[one]) for one in kept))  # Text: no markup is read from values
    console.print(drawn)
    if gone := [head for one, head in enumerate(heads) if one not in kept]:
        screen.warn(say("cli.left_out", width=console.width, columns=_listed(gone, screen)))


def _listed(heads: Sequence[str], screen: Screen) -> str:
    return in_words(say("digest.listed"), screen.language).join(heads)


def _blocks(screen: Screen, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A row as a block: its first value, and below it what else there is."""
    for first, *others in rows:
        screen.line(first)
        for head, value in zip(heads[1:], others, strict=True):
            if value:
                screen.line(f"  {head}: {value}")
