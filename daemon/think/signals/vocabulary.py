"""All signals by name, and the figures of one tie, each worked out once and only when asked for."""

from __future__ import annotations

from datetime import date, datetime

from daemon.think.conditions.expression import SignalType
from daemon.think.habits import Habits
from daemon.think.model import Lookup, Measure, Tie
from daemon.think.signals import (
    attitude,
    channel,
    dates,
    giving,
    loops,
    openers,
    promises,
    recency,
    rhythm,
    stage,
    state,
    talk,
    together,
)
from daemon.think.signals.view import UNKNOWN, Signal, View

FAMILIES: dict[str, tuple[Signal, ...]] = {
    "recency": recency.SIGNALS,
    "rhythm": rhythm.SIGNALS,
    "stage": stage.SIGNALS,
    "openers": openers.SIGNALS,
    "giving": giving.SIGNALS,
    "promises": promises.SIGNALS,
    "loops": loops.SIGNALS,
    "dates": dates.SIGNALS,
    "talk": talk.SIGNALS,
    "attitude": attitude.SIGNALS,
    "together": together.SIGNALS,
    "channel": channel.SIGNALS,
    "state": state.SIGNALS,
}
OF_WORDS = ("openers", "giving", "promises", "loops", "talk")
"""Families that speak of everything that was written, or of what was not: unknown where some of it was left unread."""

_OF_WORDS_TOO = (
    "hard_times_unanswered_days",
    "bereavement_unanswered_days",
    "career_talk_days",
    "praise_due_days",
    "last_review_days",
)
SIGNALS: dict[str, Signal] = {signal.name: signal for family in FAMILIES.values() for signal in family}
TYPES: dict[str, SignalType] = {name: signal.type for name, signal in SIGNALS.items()}


_NEED_WORDS = frozenset((*(one.name for family in OF_WORDS for one in FAMILIES[family]), *_OF_WORDS_TOO))


def family_of(name: str) -> str:
    """The family that a signal belongs to; its title stands in the catalogue as `signals.family_NAME`."""
    return next(family for family, signals in FAMILIES.items() if any(signal.name == name for signal in signals))


def signals_of(tie: Tie, now: datetime, next_morning: date | None = None, habits: Habits | None = None) -> Lookup:
    """The signals of one tie at `now`. `next_morning` is the next day with a morning (else the next weekday), `habits`
    what is usual for me over all ties; without them, what compares ties is unknown.

    A signal that fails is unknown and leaves the others alone: one odd tie must not cost the morning.
    """
    view = View(tie, now, next_morning, habits)
    known: dict[str, Measure] = {}

    def look_up(name: str) -> Measure:
        if name not in known:
            known[name] = _measure(SIGNALS[name], view)
        return known[name]

    return look_up


def _measure(signal: Signal, view: View) -> Measure:
    if signal.compute is None or (view.tie.unread and signal.name in _NEED_WORDS):
        return UNKNOWN
    try:
        return signal.compute(view)
    except Exception:  # noqa: BLE001  whatever it is, this one figure is unknown and the rest goes on
        return UNKNOWN
