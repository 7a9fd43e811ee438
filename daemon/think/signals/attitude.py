"""Signals of attitude: how soon and how politely I answer, also against my other ties."""

from __future__ import annotations

from daemon.think.habits import reply_hours
from daemon.think.model import Direction, Measure
from daemon.think.signals.view import UNKNOWN, Signal, View, number


def my_reply_hours(view: View) -> Measure:
    """The hours that I usually take to answer them."""
    return _hours(view, Direction.OUTBOUND)


def their_reply_hours(view: View) -> Measure:
    """The hours that they usually take to answer me."""
    return _hours(view, Direction.INBOUND)


def my_reply_ratio(view: View) -> Measure:
    """The time that I take to answer them divided by the time that I usually take to answer the others."""
    mine = reply_hours(view.contacts, Direction.OUTBOUND, view.now)
    usual = None if mine is None else view.habits.reply_hours_beside(view.tie.person.key)
    return UNKNOWN if mine is None or not usual else Measure(round(mine / usual, 2))


def _hours(view: View, answering: Direction) -> Measure:
    hours = reply_hours(view.contacts, answering, view.now)
    return UNKNOWN if hours is None else Measure(round(hours, 1))


SIGNALS: tuple[Signal, ...] = (
    number("my_reply_hours", my_reply_hours, "hours"),
    number("their_reply_hours", their_reply_hours, "hours"),
    number("my_reply_ratio", my_reply_ratio, "times"),
    number("politeness_shift", None, "steps"),
    number("rank", None, "steps"),
    number("rank_gap", None, "times"),
)
