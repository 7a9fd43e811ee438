"""Working days, counted. Public holidays are told by the caller."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeAlias

Rests: TypeAlias = Callable[[date], bool]
"""Whether nobody works on this day in the owner's country."""


def weekend(day: date) -> bool:
    """Saturday or Sunday: what is known without a country."""
    return day.weekday() >= 5


def working_days_after(day: date, number: int, rests: Rests) -> date:
    """The day on which so many working days have passed; that of the mail is not counted."""
    left = number
    for _ in range(7 * number + 60):  # however many holidays there are
        day += timedelta(days=1)
        left -= not (weekend(day) or rests(day))
        if not left:
            break
    return day
