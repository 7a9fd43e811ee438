"""The rhythm of a tie: how long its silences last, and how likely it is that nobody will break the present one.

A silence is thought of as log-normal about a length that each tie has of its own. Lengths are learned from the tie's past
silences (recent ones weigh more) and leaned on what ties are like in general; how widely they scatter is learned as well.
"""

from __future__ import annotations

import math
import statistics
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from daemon.think.episodes import APART, episodes
from daemon.think.model import Contact, Episode

SAME_EPISODE = APART / timedelta(days=1)
_GOES_ON = timedelta(days=60)  # whoever answers each other in one thread for longer has a rhythm
_ONE_MATTER = timedelta(days=28)  # a few talks within these are about one thing (a bill, a visit): no rhythm of a tie
FEWEST, SURE = 3, 6  # conversations, below which no rhythm is claimed; episodes, from which there always is one

# What ties are like in general; measured on the training half of four public archives of letters and mail.
_CENTRE, _WIDTH = math.log(38.0), 1.1  # of the usual log silence, from tie to tie
_SPREADS = {0.05: 0.02, 0.12: 0.03, 0.25: 0.05, 0.4: 0.07, 0.6: 0.12, 0.85: 0.18, 1.15: 0.25, 1.5: 0.28}
_FADE = 0.94  # weight of a silence against the one after it
_AGAIN, _NEARLY = 0.12, 1.25  # trust in bare counting: about as long as before may come again, whatever the law
_ENDS = (0.6, 0.3)  # a tie may end after any silence: less likely the longer its past, more the longer its rhythm
_MORE_WITHIN = (0.02, 0.1, 0.25, 0.5, 1.0, 1.5, 2.0, 3.0)  # typical hours of an episode going on, in days


@dataclass(frozen=True, slots=True)
class Rhythm:
    """What the past of a tie says of its next silence. Days.

    All but `known` and `episodes` are None below three conversations, and where a few lie within four weeks.
    """

    known: bool
    episodes: int
    days: float | None = None  # expected silence
    low: float | None = None  # 80 % of silences lie between low and high
    high: float | None = None
    overdue: float | None = None  # the present silence / days
    p_lapsed: float | None = None  # no contact in the coming max(90, 3 medians) days


def rhythm_of(contacts: Sequence[Contact], now: datetime) -> Rhythm:
    """The rhythm of a tie from its contacts until `now`."""
    past = sorted(contact.when for contact in contacts if contact.when <= now)
    times = [(when - past[0]) / timedelta(days=1) for when in past]
    moment = (now - past[0]) / timedelta(days=1) if past else 0.0
    seen = episodes([contact for contact in contacts if contact.when <= now])
    count = len(seen)
    if _conversations(seen) < FEWEST or (count < SURE and past[-1] - past[0] < _ONE_MATTER):
        return Rhythm(False, count)
    law, elapsed = law_of(tuple(silences_of(times))), moment - times[-1]
    overdue, lapsed = elapsed / law.mean, law.lapsed(elapsed, law.horizon)
    return Rhythm(law.known, count, law.mean, law.low, law.high, overdue, lapsed)


def _conversations(seen: Sequence[Episode]) -> int:
    """How many conversations the episodes are: an answer in the same thread goes on with the one before, for two months."""
    count, began = 0, seen[0].start if seen else None
    threads: set[str] = set()
    for one in seen:
        here = {contact.thread for contact in one.contacts} - {""}
        if not count or not threads & here or (began is not None and one.start - began >= _GOES_ON):
            count, began, threads = count + 1, one.start, set()
        threads |= here
    return count


def silences_of(times: Sequence[float]) -> list[float]:
    """The gaps of at least three days between consecutive contacts, given in days."""
    return [after - before for before, after in pairwise(times) if after - before >= SAME_EPISODE]


@dataclass(frozen=True, slots=True)
class Law:
    """What is believed of the next silence: a mixture of normals of its logarithm, and the counted past."""

    gaps: tuple[float, ...]
    parts: tuple[tuple[float, float, float], ...]  # weight, mean and spread
    mean: float
    low: float
    high: float

    @property
    def known(self) -> bool:
        """Enough past to speak of a rhythm: six episodes, or fewer whose silences are much alike."""
        return len(self.gaps) + 1 >= SURE or (len(self.gaps) + 1 >= FEWEST and self.high / self.low <= 12)

    @property
    def horizon(self) -> float:
        """How long no contact must follow for a tie to have lapsed."""
        return max(90.0, 3 * statistics.median(self.gaps))

    def longer(self, days: float) -> float:
        """The chance that a silence of a living tie lasts longer than so many days."""
        if days <= SAME_EPISODE:
            return 1.0
        counted = sum(gap * _NEARLY > days for gap in self.gaps) / (len(self.gaps) + 1)
        return (1 - _AGAIN) * _tail(self.parts, days) + _AGAIN * counted

    def lapsed(self, elapsed: float, ahead: float) -> float:
        """The chance that nothing comes in the days ahead, after a silence that has lasted `elapsed` so far."""
        once, yearly = _ENDS
        ends = min(0.5, once / (len(self.gaps) + 2) + yearly * self.mean / 365.25)
        silent = ends + (1 - ends) * self.longer(elapsed + ahead)
        return silent / (ends + (1 - ends) * self.longer(elapsed))


def law_of(gaps: tuple[float, ...]) -> Law:
    """Learn the law of a tie's silences from those that were (at least one)."""
    weights = [_FADE ** (len(gaps) - 1 - place) for place in range(len(gaps))]
    logs = [math.log(gap) for gap in gaps]
    parts = _learn(logs, weights)
    typical = sum(weight * math.exp(mean + min(spread * spread / 2, 1.0)) for weight, mean, spread in parts)
    mean = (sum(w * gap for w, gap in zip(weights, gaps, strict=True)) + typical) / (sum(weights) + 1)
    return Law(gaps, parts, mean, _quantile(parts, 0.9), _quantile(parts, 0.1))


def predict(times: Sequence[float], now: float, prior: object = None) -> dict[str, object]:  # noqa: ARG001  the bench hands a prior over
    """The same for times in days, and the chance of a contact within 7, 30 and 90 days; for the bench and its figures."""
    gaps = tuple(silences_of(times))
    if not gaps:
        within: dict[int, float] = {days: 1 - math.exp(-days / 60) for days in (7, 30, 90)}
        return {
            "known": False,
            "rhythm_days": 40.0,
            "rhythm_low": 5.0,
            "rhythm_high": 200.0,
            "p_lapsed": 0.5,
            "p_within": within,
        }
    law, elapsed = law_of(gaps), now - times[-1]
    going = _going_on(times, len(gaps), elapsed)
    within = {days: going + (1 - going) * (1 - law.lapsed(elapsed, days)) for days in (7, 30, 90)}
    lapsed = (1 - going) * law.lapsed(elapsed, law.horizon)
    known = law.known and len(gaps) + 1 >= FEWEST
    return {"known": known, "rhythm_days": law.mean, "rhythm_low": law.low, "rhythm_high": law.high, "p_lapsed": lapsed,
            "p_within": within}  # fmt: skip


def _going_on(times: Sequence[float], silences: int, elapsed: float) -> float:
    """The chance that the present episode is not over yet."""
    again = (len(times) - 1 - silences + 2) / (len(times) + 4)
    left = 1 - bisect_right(_MORE_WITHIN, elapsed) / len(_MORE_WITHIN)
    return again * left / (again * left + 1 - again)


def _learn(logs: Sequence[float], weights: Sequence[float]) -> tuple[tuple[float, float, float], ...]:
    """For each possible spread: how well it explains the silences, and what it says of the next."""
    count = sum(weights)
    mean = sum(w * y for w, y in zip(weights, logs, strict=True)) / count
    square = sum(w * (y - mean) ** 2 for w, y in zip(weights, logs, strict=True))
    found = []
    for spread, share in _SPREADS.items():
        noise, between = spread**2, _WIDTH**2 + spread**2 / count
        fit = (math.log(share) - (count - 1) * math.log(spread) - square / (2 * noise)
               - 0.5 * math.log(between) - (mean - _CENTRE) ** 2 / (2 * between))  # fmt: skip
        lean = (noise / count) / between  # how much the general case is worth
        centre = lean * _CENTRE + (1 - lean) * mean
        found.append((fit, centre, math.sqrt(noise + noise / count * (1 - lean))))
    best = max(fit for fit, _, _ in found)
    total = sum(math.exp(fit - best) for fit, _, _ in found)
    return tuple((math.exp(fit - best) / total, centre, wide) for fit, centre, wide in found if fit - best > -16)


def _tail(parts: Sequence[tuple[float, float, float]], days: float) -> float:
    """The share of silences (of at least three days) longer than `days`."""

    def above(log: float) -> float:
        return sum(w * 0.5 * math.erfc((log - mean) / (spread * math.sqrt(2))) for w, mean, spread in parts)

    return above(math.log(days)) / max(1e-12, above(math.log(SAME_EPISODE)))


def _quantile(parts: Sequence[tuple[float, float, float]], above: float) -> float:
    """The silence that the share `above` of silences exceeds."""
    low, high = math.log(SAME_EPISODE), math.log(30000.0)
    for _ in range(26):
        middle = (low + high) / 2
        low, high = (middle, high) if _tail(parts, math.exp(middle)) > above else (low, middle)
    return math.exp(low)
