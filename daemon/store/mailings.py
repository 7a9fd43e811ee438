"""The query about mail of mine that may be one letter to many."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator
from datetime import datetime

from daemon.store import pack
from daemon.think.mail_merge import Begun


class Mailings:
    """Letters that I began."""

    connection: sqlite3.Connection

    def begun(self, own: Collection[str], now: datetime) -> Iterator[Begun]:
        """Mails of mine to one reader that answer nothing, oldest first."""
        query = (
            "SELECT t, msgid, subject, address.address FROM message JOIN reader ON reader.message = message.id AND kind = 'to'"
            " JOIN address ON address.id = reader.address WHERE nature = 'personal' AND counted AND t <= ? AND readers = 1"
            " AND in_reply_to = '' AND refs = '' AND (sent OR received < 1) AND sender IN (SELECT id FROM address WHERE"
            " address IN (SELECT value FROM json_each(?))) ORDER BY t, message.id"
        )
        for t, name, subject, reader in self.connection.execute(query, (pack.seconds(now), pack.to_json(sorted(own)))):
            yield Begun(pack.moment(t), name, subject, reader)
