"""Signals of attitude: how soon and how politely I answer. Comparisons with my other ties are not known to one tie alone."""

from __future__ import annotations

import statistics

from daemon.think.model import Contact, Direction, Measure
from daemon.think.signals.view import UNKNOWN, Signal, View, number


def my_reply_hours(view: View) -> Measure:
    """The hours that I usually take to answer them."""
    return _hours(view, Direction.OUTBOUND)


def their_reply_hours(view: View) -> Measure:
    """The hours that they usually take to answer me."""
    return _hours(view, Direction.INBOUND)


def _hours(view: View, answering: Direction) -> Measure:
    """The median over mails that name the mail of the other side that they answer."""
    by_id = {contact.id: contact for contact in view.recent}
    pairs = [(by_id[c.reply_to], c) for c in view.recent if c.direction is answering and c.reply_to in by_id]
    waits = [_waited(asked, answer) for asked, answer in pairs if asked.direction is not answering]
    return Measure(round(statistics.median(waits), 1)) if len(waits) >= 3 else UNKNOWN


def _waited(asked: Contact, answer: Contact) -> float:
    return (answer.when - asked.when).total_seconds() / 3600


SIGNALS: tuple[Signal, ...] = (
    number("my_reply_hours", my_reply_hours, "hours"),
    number("their_reply_hours", their_reply_hours, "hours"),
    number("my_reply_ratio", None, "times"),
    number("politeness_shift", None, "steps"),
    number("rank", None, "steps"),
    number("rank_gap", None, "times"),
)
