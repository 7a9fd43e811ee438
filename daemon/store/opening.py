"""How the databases of the state folder are opened: both together, or the cache alone for one look."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import TypeVar

from daemon.store.cache import NAME, Cache
from daemon.store.locks import write_lock
from daemon.store.state import State

T = TypeVar("T")


@contextmanager
def open_both(folder: Path) -> Iterator[tuple[State, Cache]]:
    """`state.db` and `cache.db`, made where they are not there."""
    with ExitStack() as stack:
        state = stack.enter_context(State.open(folder))
        with write_lock(folder):
            cache = stack.enter_context(Cache.open(folder))
        yield state, cache


def look_at_cache(folder: Path, question: Callable[[Cache], T], otherwise: T) -> T:
    """The answer of the cache as it lies there, neither made nor mended; `otherwise` where it is not there, or not sound."""
    path = folder / NAME
    if (
        not os.access(path, os.R_OK | os.W_OK) or not path.is_file()
    ):  # SQLite would leave files beside it that are as closed
        return otherwise
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            return question(Cache(folder, connection))
    except sqlite3.Error:
        return otherwise
