"""Until when a letter is worth sending: one that is for a day, until that day."""

from __future__ import annotations

from datetime import date, timedelta

from daemon.think.model import Lookup

_FOR_A_DAY = {
    "birthday": "birthday_in_days",
    "anniversary": "anniversary_in_days",
    "season-greeting": "year_end_in_days",
}
"""Stances of letters that are for a day, and the signal that counts the days until it."""


def good_until(stance: str, lookup: Lookup, today: date) -> date | None:
    """The last day on which a letter of this stance can be sent; None: it is for no day."""
    days = lookup(_FOR_A_DAY[stance]).value if stance in _FOR_A_DAY else None
    return today + timedelta(days=days) if isinstance(days, int) else None
