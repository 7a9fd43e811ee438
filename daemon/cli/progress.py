"""A bar while accounts are read: how far it is, how fast it goes, and how long it will still take."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn

from config.words import in_words, say
from daemon.cli.speak import safe


@contextmanager
def shown_on(
    console: Console, language: str, clock: Callable[[], float]
) -> Iterator[Callable[[str, int, int | None], None]]:
    """The bar; told a name, how many are through and of how many (None: nobody knows). It leaves nothing behind."""
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TextColumn("{task.fields[words]}", markup=False),
    )
    with Progress(*columns, console=console, transient=True) as bar:
        begun: dict[str, tuple[TaskID, float]] = {}

        def told(name: str, through: int, of: int | None) -> None:
            if name not in begun:
                begun[name] = bar.add_task(safe(name), total=of, words=""), clock()
            task, since = begun[name]
            words = in_words_of(through, of, clock() - since, language)
            bar.update(task, completed=through, total=of, words=words)

        yield told


def in_words_of(through: int, of: int | None, seconds: float, language: str) -> str:
    """`12,000 of 100,000, 9,500 a second, 0:09 left`."""
    rate = through / seconds if seconds > 0 else 0.0
    fields = {"through": f"{through:,}", "rate": f"{rate:,.0f}"}
    if of is None or not rate:
        return in_words(say("cli.progress", **fields), language)
    minutes, rest = divmod(round(max(0, of - through) / rate), 60)
    return in_words(say("cli.progress_of", **fields, of=f"{of:,}", left=f"{minutes}:{rest:02}"), language)
