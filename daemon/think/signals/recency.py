"""Signals of recency: how long ago each kind of contact was, and when the next meeting is."""

from __future__ import annotations

from daemon.think.model import Direction, Measure
from daemon.think.signals.view import UNKNOWN, Signal, View, number

# A calendar entry of unknown place is a meeting all the same; a call shows no face.
FACE = ("place", "video", "meeting")


def days_since_contact(view: View) -> Measure:
    """Days since anything really happened between us."""
    return view.since(view.contacts)


def quiet_days(view: View) -> Measure:
    """Days since anything really happened between us, where the silence is no evidence for what is said."""
    return Measure(days_since_contact(view).value)


def days_since_i_wrote(view: View) -> Measure:
    """Days since I last wrote to them."""
    return view.since([c for c in view.contacts if c.direction is Direction.OUTBOUND])


def days_since_they_wrote(view: View) -> Measure:
    """Days since they last wrote to me."""
    return view.since([c for c in view.contacts if c.direction is Direction.INBOUND])


def days_since_met(view: View) -> Measure:
    """Days since we last met or called each other."""
    return view.since(view.meetings)


def days_since_face(view: View) -> Measure:
    """Days since we last saw each other, in person or on a screen."""
    return view.since([c for c in view.meetings if c.channel in FACE])


def next_meeting_days(view: View) -> Measure:
    """Days until our next meeting in the calendar; unknown where there is none."""
    ahead = sorted((c for c in view.tie.ahead if c.when >= view.now), key=lambda c: c.when)
    return Measure(-view.days_since(ahead[0].when), (ahead[0].id,)) if ahead else UNKNOWN


def my_mails(view: View) -> Measure:
    """How many mails I wrote to them."""
    return _count(view, Direction.OUTBOUND)


def their_mails(view: View) -> Measure:
    """How many mails they wrote to me."""
    return _count(view, Direction.INBOUND)


def meetings(view: View) -> Measure:
    """How many meetings and calls we had."""
    return _count(view, Direction.MEETING)


def _count(view: View, direction: Direction) -> Measure:
    found = [c for c in view.recent if c.direction is direction]
    return Measure(len(found), tuple(dict.fromkeys(c.id for c in found)))


SIGNALS: tuple[Signal, ...] = (
    number("days_since_contact", days_since_contact, "days"),
    number("quiet_days", quiet_days, "days"),
    number("days_since_i_wrote", days_since_i_wrote, "days"),
    number("days_since_they_wrote", days_since_they_wrote, "days"),
    number("days_since_met", days_since_met, "days"),
    number("days_since_face", days_since_face, "days"),
    number("next_meeting_days", next_meeting_days, "days"),
    number("my_mails", my_mails),
    number("their_mails", their_mails),
    number("meetings", meetings),
)
