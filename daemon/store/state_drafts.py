"""The journal of drafts in `state.db`: what was decided, what was tried, and what became of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from daemon.store.files import transaction
from daemon.store.state_rows import COLUMNS, DraftRow, as_row, draft_of

DRAFT_STATES = ("planned", "intended", "placed", "edited", "sent", "deleted", "withdrawn")
OPEN_STATES = ("placed", "edited")  # it lies in the box
ENDED_STATES = ("deleted", "withdrawn")  # it lay there and was not used
MOST_TRIES = 3  # then the digest says so; there is no fourth


class Journal:
    """The rows of drafts."""

    connection: sqlite3.Connection

    def plan_draft(self, row: DraftRow) -> DraftRow:
        """Write down what was decided, unless this key is in the journal already: then that row holds and is returned."""
        names = ", ".join(COLUMNS)
        marks = ", ".join("?" * len(COLUMNS))
        with transaction(self.connection):
            self.connection.execute(f"INSERT OR IGNORE INTO draft ({names}) VALUES ({marks})", as_row(row))  # noqa: S608  names are ours
        found = self.draft(row.key)
        assert found is not None  # noqa: S101  it was written two lines above
        return found

    def intend(self, key: str, day: date, cap: int, at: datetime, place: str = "") -> bool:
        """Take the leave to put this draft now: False if the day's cap is reached, it was put already, or three tries failed."""
        with transaction(self.connection):
            row = self.draft(key)
            if row is None or row.state not in {"planned", "intended"} or row.tries >= MOST_TRIES:
                return False
            if row.state == "planned" and self.drafts_of(day) >= cap:
                return False
            self.connection.execute(
                "UPDATE draft SET state = 'intended', intended_at = ?, tries = tries + 1, day = ?, place = ? WHERE key = ?",
                (at.isoformat(), day.isoformat(), place or row.place, key),
            )
            return True

    def mark(self, key: str, state: str, at: datetime, *, place: str = "", body_hash: str = "") -> None:
        """Note what became of a draft; `place` and `body_hash` are kept as they were where none is given."""
        if state not in DRAFT_STATES:
            raise ValueError(f"a draft is never {state}")
        with transaction(self.connection):
            self.connection.execute(
                "UPDATE draft SET state = ?, placed_at = CASE WHEN ? = 'placed' AND placed_at IS NULL THEN ? ELSE placed_at END,"
                " place = CASE ? WHEN '' THEN place ELSE ? END, body_hash = CASE ? WHEN '' THEN body_hash ELSE ? END"
                " WHERE key = ?",
                (state, state, at.isoformat(), place, place, body_hash, body_hash, key),
            )

    def draft(self, key: str) -> DraftRow | None:
        """The row of this key."""
        found = self.connection.execute(f"SELECT {', '.join(COLUMNS)} FROM draft WHERE key = ?", (key,)).fetchone()  # noqa: S608  names are ours
        return draft_of(found) if found else None

    def drafts(self, states: Sequence[str] = DRAFT_STATES) -> tuple[DraftRow, ...]:
        """All rows in one of these states, oldest first."""
        marks = ", ".join("?" * len(states))
        query = f"SELECT {', '.join(COLUMNS)} FROM draft WHERE state IN ({marks}) ORDER BY day, key"  # noqa: S608  names are ours
        return tuple(draft_of(row) for row in self.connection.execute(query, tuple(states)))

    def drafts_of(self, day: date) -> int:
        """How many drafts of this morning were put or are on their way."""
        query = "SELECT count(*) FROM draft WHERE day = ? AND state <> 'planned'"
        return int(self.connection.execute(query, (day.isoformat(),)).fetchone()[0])

    def ended(self, addresses: Iterable[str], before: date) -> int:
        """How many drafts of earlier mornings to this person were deleted or taken back unused; part of a draft's key."""
        theirs = set(addresses)
        return sum(1 for row in self.drafts(ENDED_STATES) if row.day < before and {row.person, row.address} & theirs)
