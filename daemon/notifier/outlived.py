"""Whether a draft that still lies in its box has outlived its occasion; and what the journal keeps beside its bytes."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

from daemon.store.state import DraftRow


def beside(row: DraftRow) -> dict[str, Any]:
    """What was written down of a draft beside its bytes."""
    kept: dict[str, Any] = json.loads(row.told or "{}")
    return kept


def overtaken(row: DraftRow, last_contact: dict[str, str], now: datetime) -> bool:
    """Whether something new has happened between us since the draft was written; before it was, nothing can have."""
    if row.placed_at is not None and now < row.placed_at:
        return False  # this clock is behind the one of that morning, and does not see yet what was seen then
    was = str(beside(row).get("last_contact", ""))
    return last_contact.get(row.address, was) != was


def is_over(row: DraftRow, today: date) -> bool:
    """Whether it was for a day (a birthday) that has passed."""
    until = str(beside(row).get("until", ""))
    return bool(until) and today > date.fromisoformat(until)
