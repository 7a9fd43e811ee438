"""Episodes: contacts less than three days apart, seen as one. What a contact is, is decided elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise

from daemon.think.model import Contact, Episode

APART = timedelta(days=3)
_DAY = timedelta(days=1)


def episodes(contacts: Sequence[Contact]) -> tuple[Episode, ...]:
    """The episodes of one tie, oldest first, whatever the order of its contacts."""
    runs: list[list[Contact]] = []
    for contact in sorted(contacts, key=lambda one: (one.when, one.id)):
        if runs and contact.when - runs[-1][-1].when < APART:
            runs[-1].append(contact)
        else:
            runs.append([contact])
    return tuple(Episode(tuple(run)) for run in runs)


def silences(past: Sequence[Episode]) -> tuple[float, ...]:
    """The days between each episode and the next: from the last contact of one to the first of the other."""
    return tuple((after.start - before.end) / _DAY for before, after in pairwise(past))
