"""Whether a channel fell silent with everybody at once: then it is the channel that has ended, and not the ties."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

SHORTEST = timedelta(days=14)  # a holiday is no end
_LONGER, _MUCH_LONGER = 2, 3  # times the longest silence before
_MISSED = 6  # so many arrivals would have been due by now
_DAY, _YEAR = timedelta(days=1), timedelta(days=365)
_REGULARS, _ARRIVALS, _EACH = 3, 12, 4  # people, arrivals in all, and of each of these people, in the year before


def all_fell_silent(last: datetime, heard: Mapping[str, Sequence[datetime]], now: datetime) -> bool:
    """The same where mail of machines still comes, which shows that the channel lives: then it takes more people, and all of them."""
    recent = [[when for when in times if last - _YEAR <= when <= last] for times in heard.values()]
    regulars = [times for times in recent if len(times) >= _EACH]
    longest = _longest(sorted(when for times in recent for when in times))
    enough = len(regulars) > _REGULARS and now - last >= max(_MUCH_LONGER * longest, 2 * SHORTEST)
    return (
        enough
        and all(_stopped_with_all(sorted(times), last, now) for times in regulars)
        and fell_silent(last, heard, now)
    )


def fell_silent(last: datetime, heard: Mapping[str, Sequence[datetime]], now: datetime) -> bool:
    """Whether nothing has come since `last` though people of whom something was `heard` kept coming until then.

    It takes several who came regularly, and a silence that is several times as long as any in the year before; each must
    have been in their own rhythm when it began, for ties that drift apart do so one by one.
    """
    if now - last < SHORTEST:
        return False
    recent = {who: sorted(when for when in times if last - _YEAR <= when <= last) for who, times in heard.items()}
    every = sorted(when for times in recent.values() for when in times)
    if len(every) < _ARRIVALS or not _is_unlike(every, now - last):
        return False
    regulars = [times for times in recent.values() if len(times) >= _EACH]
    stopped = [times for times in regulars if _stopped_with_all(times, last, now)]
    # A round of several that ended is one thing that ended, not everybody.
    return len(set(map(tuple, stopped))) >= _REGULARS and 3 * len(stopped) >= 2 * len(regulars)


def _is_unlike(every: Sequence[datetime], silence: timedelta) -> bool:
    """Whether the silence is much longer than any before, or longer while many arrivals would have been due."""
    due = len(every) * silence / max(_DAY, every[-1] - every[0])
    longest = _longest(every)
    return silence >= _MUCH_LONGER * longest or (silence >= _LONGER * longest and due >= _MISSED)


def _stopped_with_all(times: Sequence[datetime], last: datetime, now: datetime) -> bool:
    longest = _longest(times)
    return last - times[-1] <= 1.5 * longest and now - times[-1] > longest


def _longest(times: Iterable[datetime]) -> timedelta:
    return max((after - before for before, after in pairwise(times)), default=timedelta())
