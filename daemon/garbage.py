"""Python's looks for garbage in circles, made seldom while mail is read."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = 100_000  # objects made between two looks, in place of Python's 700 (2,000 from 3.13)


@contextmanager
def seldom_collected() -> Iterator[None]:
    """While mail is read, look for garbage in circles seldom: there is hardly any, and each look goes over all that is held."""
    before = gc.get_threshold()
    gc.set_threshold(SELDOM, *before[1:])
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
        gc.set_threshold(*before)
