"""A short read of the beginning of an account, as the first morning would meet it. Nothing of it is kept."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any, cast

from config.schema import Settings
from connectors.base import Source
from connectors.model import Broken

_BATCHES = 40  # empty folders make empty batches


@dataclass(frozen=True, slots=True)
class Trial:
    """What came: how many items were good, and those that could not be read."""

    good: int
    broken: tuple[Broken, ...]


def try_out(source: Source, now: datetime, settings: Settings) -> Trial:
    """Read until something came; raises `ConnectorError` as a whole reading would."""
    good, broken = 0, list[Broken]()
    batches = source.fetch(None, None, now.astimezone(settings.zone))
    with closing(cast("Any", batches)):  # a source reads by a generator, which holds its files open
        for batch in islice(batches, _BATCHES):
            faults = [item for item in batch.items if isinstance(item, Broken)]
            good += len(batch.items) - len(faults)
            broken += faults
            if good:
                break
    return Trial(good, tuple(broken))
