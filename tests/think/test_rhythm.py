"""The rhythm of a tie: learned on silences between episodes, sure of itself only with enough past."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from daemon.think.episodes import episodes, silences
from daemon.think.model import Contact, Direction
from daemon.think.rhythm import Rhythm, predict, rhythm_of
from tests.think.ties import NOW

BASE = datetime(2020, 1, 1, 12, tzinfo=NOW.tzinfo)


def contacts(days: Sequence[float]) -> list[Contact]:
    return [Contact(BASE + timedelta(days=day), Direction.INBOUND, f"m{place}") for place, day in enumerate(days)]


def after(gaps: Sequence[float], silence: float) -> Rhythm:
    """The rhythm of a tie with these silences, so many days after its last contact."""
    days = [0.0]
    for gap in gaps:
        days.append(days[-1] + gap)
    return rhythm_of(contacts(days), BASE + timedelta(days=days[-1] + silence))


def test_contacts_less_than_three_days_apart_are_one_episode() -> None:
    past = episodes(contacts([0, 2.9, 5.8, 8.8, 20]))
    assert [len(one.contacts) for one in past] == [3, 1, 1]
    assert [round(gap, 1) for gap in silences(past)] == [3.0, 11.2]


def test_the_order_of_contacts_does_not_matter() -> None:
    mixed = contacts([0, 10, 20, 30, 40, 50, 60])
    moment = BASE + timedelta(days=80)
    assert rhythm_of(mixed[::-1], moment) == rhythm_of(mixed, moment)


def test_what_comes_later_is_not_seen() -> None:
    assert rhythm_of(contacts([0, 10, 20, 30, 90, 91]), BASE + timedelta(days=35)).episodes == 4


@pytest.mark.parametrize(("count", "known"), [(0, False), (1, False), (5, True), (8, True)])
def test_two_episodes_are_no_rhythm_and_six_always_are(count: int, known: bool) -> None:
    assert after([5, 200, 9, 90, 30, 4, 60, 14][:count], 3).known is known


def test_three_episodes_are_a_rhythm_only_if_the_silences_are_alike() -> None:
    assert after([20, 22, 19], 3).known
    assert not after([4, 200], 3).known


def test_nobody_at_all_has_no_rhythm() -> None:
    assert rhythm_of([], NOW) == Rhythm(False, 0)


def test_ten_days_and_then_two_months_of_silence_is_drift() -> None:
    steady = [8, 12, 9, 11, 10, 13, 8, 10]
    assert (after(steady, 60).p_lapsed or 0) >= 0.9
    assert (after(steady, 14).p_lapsed or 1) < 0.5


def test_yearly_cards_are_not_missed_in_july() -> None:
    assert (after([365, 366, 364, 367, 363, 366], 190).p_lapsed or 1) < 0.5
    assert (after([365, 366, 364, 367, 363, 366], 600).p_lapsed or 0) >= 0.9


def test_a_break_that_comes_every_summer_is_no_drift() -> None:
    year = [7.0] * 20 + [35.0] + [7.0] * 24
    assert (after(year * 2 + [7.0] * 20, 33).p_lapsed or 1) < 0.9


def test_an_uneven_tie_is_given_more_time_than_an_even_one() -> None:
    even, uneven = after([30, 28, 33, 31, 29, 32], 100), after([10, 60, 5, 90, 20, 40], 100)
    assert (even.p_lapsed or 0) > (uneven.p_lapsed or 1)
    assert (even.high or 0) < (uneven.high or 0)


def test_recent_silences_weigh_more() -> None:
    assert (after([10] * 10 + [40] * 8, 3).days or 0) > (after([40] * 8 + [10] * 10, 3).days or 0) + 8


def test_the_chance_of_a_lapse_only_grows_with_the_silence() -> None:
    chances = [after([12, 9, 20, 14, 30, 8], silence).p_lapsed or 0 for silence in range(4, 200, 7)]
    assert chances == sorted(chances)


def test_the_usual_silence_lies_within_its_range() -> None:
    rhythm = after([12, 9, 20, 14, 30, 8], 5)
    assert (rhythm.low or 99) < (rhythm.days or 0) < (rhythm.high or 0)
    assert rhythm.overdue == pytest.approx(5 / (rhythm.days or 1))


@pytest.mark.parametrize("times", [[0.0], [0.0, 0.5], [0.0, 10.0, 20.0, 30.0], [0.0, 1e-6, 4000.0]])
def test_the_bench_gets_probabilities_for_every_past(times: list[float]) -> None:
    answer = predict(times, times[-1] + 1, None)
    within = answer["p_within"]
    assert isinstance(within, dict)
    assert 0 <= within[7] <= within[30] <= within[90] <= 1


def in_threads(threads: Sequence[str], gap: float) -> Rhythm:
    """The rhythm of mails so many days apart, each in its thread, a few days after the last."""
    mails = [
        replace(one, thread=thread)
        for one, thread in zip(contacts([gap * n for n in range(len(threads))]), threads, strict=True)
    ]
    return rhythm_of(mails, mails[-1].when + timedelta(days=3))


def test_one_conversation_with_its_pauses_is_no_rhythm() -> None:
    assert not in_threads(["slides"] * 4, 8).known
    assert not in_threads(["slides", "slides", "app"], 8).known
    assert in_threads(["slides", "tea", "app"], 16).known


def test_three_talks_of_a_fortnight_are_one_matter_and_no_rhythm_and_many_are_one() -> None:
    assert not in_threads(["receipts", "filed", "thanks"], 7).known
    assert in_threads(["receipts", "filed", "thanks"], 20).known
    assert in_threads(["one", "two", "three", "four", "five", "six"], 4).known


def test_who_answers_each_other_in_one_thread_for_months_has_a_rhythm() -> None:
    assert in_threads(["letters"] * 12, 20).known
