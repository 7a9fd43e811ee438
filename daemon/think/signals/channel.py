"""Signals of channel: by which way, on which day and at which hour they are best reached."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from daemon.think.model import Contact, Direction, Measure
from daemon.think.signals.view import UNKNOWN, Signal, View, number, text, truth

CHANNELS = ("mail", "place", "video", "meeting", "call")
ENOUGH = 4  # mails of theirs before a habit is spoken of


def best_channel(view: View) -> Measure:
    """The way by which they most often reach me, or we meet."""
    theirs = [c for c in view.recent if c.direction is not Direction.OUTBOUND]
    found = Counter(contact.channel for contact in theirs).most_common(1)
    return Measure(found[0][0]) if found and found[0][0] in CHANNELS else UNKNOWN


def best_hour(view: View) -> Measure:
    """The hour of the day (0 to 23) about which most of their mails come."""
    hours = Counter(contact.when.astimezone(view.now.tzinfo).hour for contact in _mails(view))
    if hours.total() < ENOUGH:
        return UNKNOWN
    near = {hour: hours[(hour - 1) % 24] + 2 * hours[hour] + hours[(hour + 1) % 24] for hour in range(24)}
    return Measure(max(range(24), key=lambda hour: near[hour]))


def best_weekday(view: View) -> Measure:
    """The day of the week on which most of their mails come, 0 is Monday."""
    days = Counter(view.day_of(contact.when).weekday() for contact in _mails(view))
    return Measure(max(range(7), key=lambda day: days[day])) if days.total() >= ENOUGH else UNKNOWN


def channels_used(view: View) -> Measure:
    """How many different ways we use: mail, meeting in person, video, calls."""
    return Measure(len({contact.channel for contact in view.recent}))


def mail_only(view: View) -> Measure:
    """Whether all we do is write: many mails and never a meeting or a call."""
    return Measure(len(view.recent) >= 6 and all(contact.channel == "mail" for contact in view.recent))


def elsewhere(view: View) -> Measure:
    """Whether I said that we talk on another channel, so that silence here means nothing."""
    return Measure(view.tie.person.elsewhere)


def _mails(view: View) -> Sequence[Contact]:
    return [contact for contact in view.recent if contact.direction is Direction.INBOUND]


SIGNALS: tuple[Signal, ...] = (
    text("best_channel", best_channel, CHANNELS),
    number("best_hour", best_hour, "hour"),
    number("best_weekday", best_weekday, "weekday"),
    number("channels_used", channels_used),
    truth("mail_only", mail_only),
    truth("elsewhere", elsewhere),
)
