"""Meetings of the cache whose calendar is there no more: kept until their facts are in `state.db`, unlike a deleted event.

A folder of calendars holds either a file for each event, as synchronising programs write them, or a file for each calendar.
The first kind goes when its event is deleted; of the second kind it is the calendar that is lost.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence
from typing import NamedTuple

from connectors.model import Batch, Meeting
from daemon.store import pack, portraits
from daemon.store.room import Room

_EVENTS_OF_A_CALENDAR = 2
_EVENTS_OF_A_FOLDER = 3  # where all that was there goes at once, nobody deleted event by event


class LostCalendar(NamedTuple):
    """A file that is there no more, or with `all_of_it` one of all the files of its account."""

    account: str
    source: str
    all_of_it: bool


class LostCalendars(Room):
    """The queries about meetings without a calendar."""

    def lost_calendars(self, accounts: Sequence[str]) -> tuple[LostCalendar, ...]:
        """Calendars of these accounts that were lost and not looked after yet."""
        query = (
            "SELECT DISTINCT account.name, source, all_of_it FROM lost_meeting JOIN meeting ON meeting.id = lost_meeting.meeting"
            " JOIN account ON account.id = account WHERE name IN (SELECT value FROM json_each(?)) ORDER BY 1, 2"
        )
        rows = self.connection.execute(query, (pack.to_json(list(accounts)),))
        return tuple(LostCalendar(account, source, bool(whole)) for account, source, whole in rows)

    def let_meetings_go(self, lost: Collection[LostCalendar]) -> None:
        """Forget the meetings of these calendars; their facts are kept elsewhere."""
        these = "SELECT meeting.id FROM meeting JOIN account ON account.id = account WHERE name = ? AND source = ?"
        with self._turn():
            self.connection.execute("DELETE FROM remembered")
            portraits.forget(self.connection)
            for one in lost:
                for table, column in (("attendee", "meeting"), ("lost_meeting", "meeting"), ("meeting", "id")):
                    query = f"DELETE FROM {table} WHERE {column} IN ({these})"  # noqa: S608  names of ours
                    self.connection.execute(query, (one.account, one.source))

    def holds_meetings(self, account: str, source: str) -> bool:
        """Whether a calendar of this account is there and has entries; an empty source means any of them."""
        query = (
            "SELECT 1 FROM meeting JOIN account ON account.id = account WHERE name = ?1 AND ?2 IN (source, '')"
            " AND meeting.id NOT IN (SELECT meeting FROM lost_meeting) LIMIT 1"
        )
        return self.connection.execute(query, (account, source)).fetchone() is not None


def keep_lost(connection: sqlite3.Connection, account: int, batch: Batch) -> frozenset[str]:
    """Mark the meetings of calendars that are lost, and unmark those of files that are there again.

    Returns the sources whose meetings stay for now.
    """
    there = [one for one in batch.replaces if one not in batch.gone]
    _mark(connection, account, there, None)
    if not batch.gone:
        return frozenset()
    query = (
        "SELECT source, count(DISTINCT uid) FROM meeting WHERE account = ? AND source IN (SELECT value FROM json_each(?))"
        " GROUP BY source"
    )
    events = {pack.clean(source) for source in batch.gone}
    counts = dict(connection.execute(query, (account, pack.to_json(sorted(events)))))
    query = "SELECT 1 FROM meeting WHERE account = ? AND source NOT IN (SELECT value FROM json_each(?)) LIMIT 1"
    rest = connection.execute(query, (account, pack.to_json(sorted(events)))).fetchone()
    nothing_left = rest is None and not any(isinstance(one, Meeting) for one in batch.items)
    all_of_it = nothing_left and sum(counts.values()) >= _EVENTS_OF_A_FOLDER
    lost = [one for one, number in counts.items() if all_of_it or number >= _EVENTS_OF_A_CALENDAR]
    _mark(connection, account, lost, all_of_it)
    return frozenset(lost)


def _mark(connection: sqlite3.Connection, account: int, sources: Sequence[str], all_of_it: bool | None) -> None:
    """Mark the meetings of these sources as lost; None: as there."""
    for source in sources:
        these = "SELECT id FROM meeting WHERE account = ? AND source = ?"
        if all_of_it is None:
            query = f"DELETE FROM lost_meeting WHERE meeting IN ({these})"  # noqa: S608  names of ours
        else:
            query = f"INSERT OR REPLACE INTO lost_meeting SELECT id, {int(all_of_it)} FROM ({these})"  # noqa: S608  names of ours
        connection.execute(query, (account, pack.clean(source)))
