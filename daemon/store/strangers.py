"""The queries about an address behind which nobody stands. Only `who` asks them, of one address at a time."""

from __future__ import annotations

from datetime import datetime

from daemon.store.pack import seconds
from daemon.store.room import Room

_MOST = 3  # kinds of mail that are told


class Strangers(Room):
    """What mail shows of an address that is nobody's."""

    def marked_mail(self, address: str, now: datetime) -> list[tuple[str, int, str]]:
        """Mail from this address that no person wrote to me: by what it shows, how many, and the id of the newest."""
        query = (
            "SELECT why, count(*) AS n, msgid, max(t) FROM message JOIN address ON address.id = sender"
            " WHERE address.address = ? AND t <= ? AND nature <> 'personal' GROUP BY why ORDER BY n DESC, why LIMIT ?"
        )
        rows = self.connection.execute(query, (address, seconds(now), _MOST))
        return [(why, count, msgid) for why, count, msgid, _ in rows]

    def names_of(self, address: str, now: datetime) -> list[tuple[str, str]]:
        """The names under which mail came from this address, each with the id of one mail."""
        query = (
            "SELECT name.name, min(msgid) FROM message JOIN address ON address.id = sender JOIN name ON name.id = sender_name"
            " WHERE address.address = ? AND t <= ? GROUP BY name.name ORDER BY count(*) DESC, name.name LIMIT 100"
        )
        return [(name, msgid) for name, msgid in self.connection.execute(query, (address, seconds(now)))]

    def mail_with(self, address: str, now: datetime) -> str:
        """The id of a mail that names this address among its readers, the newest; empty: none does."""
        query = (
            "SELECT msgid FROM message JOIN reader ON reader.message = message.id JOIN address ON address.id = reader.address"
            " WHERE address.address = ? AND t <= ? ORDER BY t DESC LIMIT 1"
        )
        row = self.connection.execute(query, (address, seconds(now))).fetchone()
        return "" if row is None else str(row[0])
