"""Both databases of the state folder, open together and closed at the end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from daemon.store.cache import Cache
from daemon.store.locks import write_lock
from daemon.store.state import State


@contextmanager
def open_both(folder: Path) -> Iterator[tuple[State, Cache]]:
    """`state.db` and `cache.db`, made where they are not there."""
    with ExitStack() as stack:
        state = stack.enter_context(State.open(folder))
        with write_lock(folder):
            cache = stack.enter_context(Cache.open(folder))
        yield state, cache
