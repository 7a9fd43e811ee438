"""A channel that fell silent with everybody is told from ties that drift apart one by one, from holidays, from rare mail."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from daemon.think.silence import all_fell_silent, fell_silent

NOW = datetime(2026, 11, 24, tzinfo=UTC)


def every(days: int, first: int, last: int) -> list[datetime]:
    """One arrival every so many days, from `first` to `last` days ago."""
    return [NOW - timedelta(days=ago) for ago in range(first, last - 1, -days)]


def silent(**heard: list[datetime]) -> bool:
    return fell_silent(max(when for times in heard.values() for when in times), heard, NOW)


def test_several_in_rhythm_who_all_stop_on_one_day() -> None:
    assert silent(a=every(7, 300, 40), b=every(9, 298, 40), c=every(11, 296, 40), d=every(8, 301, 40))


def test_a_short_silence_is_a_holiday() -> None:
    assert not silent(a=every(3, 300, 12), b=every(4, 298, 12), c=every(5, 296, 12))


def test_a_silence_as_long_as_the_one_of_last_summer_is_none() -> None:
    summer = [*every(7, 300, 160), *every(7, 130, 40)]
    assert not silent(
        a=summer, b=[when + timedelta(hours=5) for when in summer], c=[when + timedelta(hours=9) for when in summer]
    )


def test_while_one_still_writes_nothing_has_ended() -> None:
    assert not silent(a=every(7, 300, 40), b=every(9, 298, 40), c=every(11, 296, 40), d=every(8, 301, 2))


def test_ties_that_stop_one_after_the_other_drift() -> None:
    assert not silent(a=every(7, 300, 110), b=every(9, 298, 75), c=every(11, 296, 40), d=every(8, 301, 150))


def test_two_people_are_not_everybody() -> None:
    assert not silent(a=every(4, 300, 40), b=every(5, 298, 40))


def test_rare_mail_says_nothing() -> None:
    assert not silent(a=every(90, 360, 60), b=every(80, 350, 60), c=every(85, 340, 60))


def test_a_round_of_several_that_ended_is_one_thing_that_ended() -> None:
    weekly = every(7, 300, 50)
    assert not silent(a=weekly, b=list(weekly), c=list(weekly), d=list(weekly))


def test_few_who_write_rarely_but_would_all_have_written_by_now() -> None:
    assert silent(a=every(14, 300, 38), b=every(21, 296, 38), c=every(30, 290, 38))


def muted(**heard: list[datetime]) -> bool:
    return all_fell_silent(max(when for times in heard.values() for when in times), heard, NOW)


def test_where_machines_go_on_it_takes_more_people_and_all_of_them() -> None:
    four = {"a": every(7, 300, 50), "b": every(9, 298, 50), "c": every(11, 296, 50), "d": every(8, 301, 50)}
    assert muted(**four)
    assert not muted(a=four["a"], b=four["b"], c=four["c"])
    assert not muted(**four, e=every(30, 300, 110))
    assert not muted(a=every(7, 300, 20), b=every(9, 298, 20), c=every(11, 296, 20), d=every(8, 301, 20))
