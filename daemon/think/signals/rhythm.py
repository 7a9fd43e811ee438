"""Signals of rhythm: the tie's own beat, the circle's wished one, and how far the present silence is beyond them."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from itertools import pairwise

from daemon.think.episodes import silences
from daemon.think.model import Contact, Direction, Episode, Measure
from daemon.think.rhythm import Rhythm
from daemon.think.signals.view import UNKNOWN, Signal, View, number, truth


def _read(view: View, figure: Callable[[Rhythm], float | None]) -> Measure:
    """A figure of the rhythm, and the last contact that it counts from; unknown while no rhythm is."""
    value = figure(view.rhythm) if view.rhythm.known else None
    return UNKNOWN if value is None else Measure(round(value, 3), (view.contacts[-1].id,))


def episodes(view: View) -> Measure:
    """How many episodes the tie has had in all of its history."""
    return Measure(len(view.episodes), tuple(episode.opener.id for episode in view.episodes))


def history_days(view: View) -> Measure:
    """Days from the first contact to the last."""
    if not view.contacts:
        return UNKNOWN
    first, last = view.contacts[0], view.contacts[-1]
    return Measure((last.when - first.when).days, tuple(dict.fromkeys((first.id, last.id))))


def rhythm_known(view: View) -> Measure:
    """Whether there is enough past to speak of a rhythm."""
    return Measure(view.rhythm.known)


def rhythm_days(view: View) -> Measure:
    """The silence in days that is usual between us."""
    return _read(view, lambda rhythm: rhythm.days)


def rhythm_low(view: View) -> Measure:
    """The short end of the silences that are usual: one in ten is shorter."""
    return _read(view, lambda rhythm: rhythm.low)


def rhythm_high(view: View) -> Measure:
    """The long end of the silences that are usual: one in ten is longer."""
    return _read(view, lambda rhythm: rhythm.high)


def longest_silence_days(view: View) -> Measure:
    """The longest silence that there was between us before the present one."""
    gaps = silences(view.episodes)
    if not gaps:
        return UNKNOWN
    after = view.episodes[gaps.index(max(gaps)) + 1]
    return Measure(round(max(gaps), 1), (after.opener.id,))


def overdue(view: View) -> Measure:
    """The present silence divided by the usual one."""
    return _read(view, lambda rhythm: rhythm.overdue)


def p_lapsed(view: View) -> Measure:
    """The chance (0 to 1) that nothing will come for a long time if nobody does anything."""
    return _read(view, lambda rhythm: rhythm.p_lapsed)


def slowing(view: View) -> Measure:
    """The recent silences divided by the earlier ones; the present one counts once it is longer than they were."""
    gaps = list(silences(view.episodes))
    if len(gaps) < 6:
        return UNKNOWN
    running = (view.now - view.episodes[-1].end).total_seconds() / 86400
    recent, earlier, around = gaps[-3:], gaps[:-3], _first_and_last(view.episodes[-4:])[1:-1]
    if running > statistics.median(recent):
        recent, around = [*gaps[-2:], running], _first_and_last(view.episodes[-3:])[1:]
    return Measure(round(statistics.median(recent) / statistics.median(earlier), 3), tuple(dict.fromkeys(around)))


def _first_and_last(some: Sequence[Episode]) -> list[str]:
    """The ids between which silences lie."""
    return [one.id for episode in some for one in (episode.contacts[0], episode.contacts[-1])]


def one_on_one_overdue(view: View) -> Measure:
    """Days since our last meeting of two divided by what was usual between such meetings; none in the calendar ahead."""
    talks = [contact for contact in view.recent if _of_two(contact)]
    if len(talks) < 4 or any(c.when >= view.now and _of_two(c) for c in view.tie.ahead):
        return UNKNOWN
    usual = statistics.median(max(1, (after.when - before.when).days) for before, after in pairwise(talks))
    return Measure(round(view.days_since(talks[-1].when) / usual, 3), (talks[-1].id,))


def days_since_one_on_one(view: View) -> Measure:
    """Days since only the two of us last met or talked."""
    return view.since([contact for contact in view.meetings if _of_two(contact)])


def _of_two(contact: Contact) -> bool:
    return contact.direction is Direction.MEETING and contact.readers <= 2


def in_circle(view: View) -> Measure:
    """Whether I put them into a circle."""
    return Measure(view.tie.person.circle is not None)


def circle_days(view: View) -> Measure:
    """The days within which I wish to be in touch, by their circle."""
    circle = view.tie.person.circle
    return UNKNOWN if circle is None else Measure(circle.every)


def circle_overdue(view: View) -> Measure:
    """Days since our last contact divided by the days that their circle allows."""
    circle = view.tie.person.circle
    if circle is None or not view.contacts:
        return UNKNOWN
    return Measure(round(view.days_since(view.contacts[-1].when) / circle.every, 3), (view.contacts[-1].id,))


SIGNALS: tuple[Signal, ...] = (
    number("episodes", episodes),
    number("history_days", history_days, "days"),
    truth("rhythm_known", rhythm_known),
    number("rhythm_days", rhythm_days, "days"),
    number("rhythm_low", rhythm_low, "days"),
    number("rhythm_high", rhythm_high, "days"),
    number("longest_silence_days", longest_silence_days, "days"),
    number("overdue", overdue, "times"),
    number("p_lapsed", p_lapsed, "share"),
    number("slowing", slowing, "times"),
    number("days_since_one_on_one", days_since_one_on_one, "days"),
    number("one_on_one_overdue", one_on_one_overdue, "times"),
    truth("in_circle", in_circle),
    number("circle_days", circle_days, "days"),
    number("circle_overdue", circle_overdue, "times"),
)
