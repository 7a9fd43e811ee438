"""How far each account has come, as its connector told it with its last batch."""

from __future__ import annotations

import sqlite3

from connectors.model import Reach
from daemon.store import portraits
from daemon.store.pack import from_json, moment, seconds, to_json


def write_reach(connection: sqlite3.Connection, account: int, reach: Reach) -> None:
    """Within the transaction of the batch; nothing is written where it is no news."""
    back_to = seconds(reach.back_to) if reach.back_to else None
    written = connection.execute(
        "INSERT INTO reach VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET whole = ?2, back_to = ?3, unread = ?4"
        " WHERE (whole, back_to, unread) IS NOT (?2, ?3, ?4)",
        (account, int(reach.whole), back_to, to_json(reach.unread)),
    )
    if written.rowcount > 0:  # how much of a tie is seen is told of everybody
        portraits.forget(connection)


def read_reaches(connection: sqlite3.Connection) -> dict[str, Reach]:
    """By the name of the account; one that never told is not in it."""
    rows = connection.execute(
        "SELECT name, whole, back_to, unread FROM reach JOIN account ON account.id = reach.account"
    )
    return {
        str(name): Reach(bool(whole), None if back_to is None else moment(back_to), tuple(from_json(unread)))
        for name, whole, back_to, unread in rows
    }
