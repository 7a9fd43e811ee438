"""Signals of promises, both ways; the ledger knows which are open."""

from __future__ import annotations

from collections.abc import Sequence

from daemon.think.model import Measure, Obligation, ObligationState, Side
from daemon.think.signals.view import UNKNOWN, Signal, View, number

_OPEN: tuple[ObligationState, ...] = ("open", "overdue")
_FORGOTTEN = 120  # days after its day


def _count(rows: Sequence[Obligation]) -> Measure:
    """So many promises, each shown by the mail that gave it; one that was given up or put off, by the mail that says so."""
    return Measure(len(rows), tuple(dict.fromkeys(row.closed_by or row.evidence[0] for row in rows)))


def _days_late(view: View, side: Side) -> Measure:
    late = [(row.due, row) for row in view.obligations(("promise",), side, ("overdue",)) if row.due is not None]
    if not late:
        return UNKNOWN
    of_late = [due for due, _ in late if (view.today - due).days <= _FORGOTTEN]  # an old one hides no new one
    first = min(of_late or [due for due, _ in late])
    return Measure((view.today - first).days, _count([row for due, row in late if due == first]).evidence)


def _due_in(view: View, side: Side) -> Measure:
    ahead = [row for row in view.obligations(("promise",), side, ("open",)) if row.due is not None]
    if not ahead:
        return UNKNOWN
    first = min(ahead, key=lambda row: row.due or view.today)
    return Measure(((first.due or view.today) - view.today).days, first.evidence)


def my_open_promises(view: View) -> Measure:
    """How many promises of mine are open, late ones included."""
    return _count(view.obligations(("promise",), "mine", _OPEN))


def my_overdue_promises(view: View) -> Measure:
    """How many promises of mine are past their day."""
    return _count(view.obligations(("promise",), "mine", ("overdue",)))


def my_broken_promises(view: View) -> Measure:
    """How many promises I gave up."""
    return _count(view.obligations(("promise",), "mine", ("broken",)))


def my_moved_promises(view: View) -> Measure:
    """How many promises I put off to a later day."""
    return _count(view.obligations(("promise",), "mine", ("moved",)))


def days_overdue(view: View) -> Measure:
    """Days by which my most overdue promise is late, looking at the last four months first; unknown where none is."""
    return _days_late(view, "mine")


def promise_due_in_days(view: View) -> Measure:
    """Days until the next of my promises is due; unknown where none has a day."""
    return _due_in(view, "mine")


def their_open_promises(view: View) -> Measure:
    """How many promises of theirs are open, late ones included."""
    return _count(view.obligations(("promise",), "theirs", _OPEN))


def their_overdue_promises(view: View) -> Measure:
    """How many promises of theirs are past their day."""
    return _count(view.obligations(("promise",), "theirs", ("overdue",)))


def their_broken_promises(view: View) -> Measure:
    """How many promises they gave up."""
    return _count(view.obligations(("promise",), "theirs", ("broken",)))


def their_days_overdue(view: View) -> Measure:
    """Days by which their most overdue promise is late, looking at the last four months first; unknown where none is."""
    return _days_late(view, "theirs")


SIGNALS: tuple[Signal, ...] = (
    number("my_open_promises", my_open_promises),
    number("my_overdue_promises", my_overdue_promises),
    number("my_broken_promises", my_broken_promises),
    number("my_moved_promises", my_moved_promises),
    number("days_overdue", days_overdue, "days"),
    number("promise_due_in_days", promise_due_in_days, "days"),
    number("their_open_promises", their_open_promises),
    number("their_overdue_promises", their_overdue_promises),
    number("their_broken_promises", their_broken_promises),
    number("their_days_overdue", their_days_overdue, "days"),
)
