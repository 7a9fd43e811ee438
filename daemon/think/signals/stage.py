"""Signals of stage: how old a tie is, and whether it has gone to sleep."""

from __future__ import annotations

from daemon.think.model import Measure
from daemon.think.signals.view import UNKNOWN, Signal, View, number, text

STAGES = ("new", "growing", "mature")
NEW, GROWING = 183, 730  # days since the first contact: half a year, two years
ASLEEP = 180


def first_contact_days(view: View) -> Measure:
    """Days since our first contact."""
    return view.since(view.contacts[:1])


def stage(view: View) -> Measure:
    """Where the tie is in its life: new for half a year, growing until two years, then mature."""
    days = first_contact_days(view)
    if not isinstance(days.value, int):
        return UNKNOWN
    name = "new" if days.value < NEW else "growing" if days.value < GROWING else "mature"
    return Measure(name, days.evidence)


def dormant_days(view: View) -> Measure:
    """Days that the tie has slept: the present silence if it is longer than half a year and than what is usual, else 0."""
    if not view.contacts:
        return UNKNOWN
    silent = view.days_since(view.contacts[-1].when)
    usual = max(ASLEEP, view.rhythm.high or 0)
    return Measure(silent if silent > usual else 0, (view.contacts[-1].id,))


SIGNALS: tuple[Signal, ...] = (
    text("stage", stage, STAGES),
    number("first_contact_days", first_contact_days, "days"),
    number("dormant_days", dormant_days, "days"),
)
