"""What is usual for me is seen without the tie that is held against it."""

from __future__ import annotations

from datetime import timedelta

from daemon.think.habits import Habits, habits_of
from daemon.think.model import Contact, Letter
from tests.think.ties import NOW, days_ago, mail, says, tie


def answered_after(key: str, hours: float, times: int = 3) -> tuple[str, tuple[Contact, ...]]:
    letters: list[Letter] = []
    for place in range(times):
        when = days_ago(30 * (place + 1))
        letters.append(mail(f"{key}{place}", when, "theirs", says("Here is the map.", "give")))
        letters.append(
            mail(f"{key}{place}a", when + timedelta(hours=hours), "mine", says("Noted."), answers=f"{key}{place}")
        )
    return key, tie(letters).contacts


def test_one_other_tie_with_three_answers_is_enough_to_compare_with() -> None:
    habits = habits_of([answered_after("slow", 120), answered_after("quick", 1)], NOW)
    assert habits.reply_hours_beside("slow") == 1
    assert habits.reply_hours_beside("quick") == 120


def test_where_there_is_no_other_tie_nothing_is_usual() -> None:
    assert (
        habits_of([answered_after("slow", 120), answered_after("seldom", 1, times=2)], NOW).reply_hours_beside("slow")
        is None
    )


def test_where_only_the_whole_is_known_it_is_used() -> None:
    assert Habits(6.0).reply_hours_beside("anybody") == 6.0
