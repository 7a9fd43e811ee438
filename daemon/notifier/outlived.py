"""Whether a draft that still lies in its box has outlived its occasion; and what the journal keeps beside its bytes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from daemon.store.state import DraftRow
from daemon.think.findings import Finding

A_WEEK = 7  # days in which nobody has to hurry because a reason is about to lapse
LONG = 60  # days after which a letter that waits for nothing but being sent speaks of another season


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


def is_groundless(row: DraftRow, standing: Sequence[Finding], today: date) -> bool:
    """Whether nothing that it was written for holds any more; one for a day is worth sending until that day.

    `standing`: what the rules say of the person now. Of a rule that holds for something else by now, the letter does not speak.
    """
    kept = beside(row)
    reasons = kept.get("reasons", ())
    if not reasons or kept.get("until") or (today - row.day).days < A_WEEK:
        return False
    now = {finding.rule: set(finding.evidence) for finding in standing}
    return not any(_holds(one.get("evidence", ()), now.get(one["rule"])) for one in reasons)


def _holds(then: Sequence[str], now: set[str] | None) -> bool:
    return now is not None and (not then or not now or not now.isdisjoint(then))


def is_stale(row: DraftRow, today: date) -> bool:
    """Whether it has lain there untouched for so long that its words are no more those of the day."""
    return (today - row.day).days > LONG
