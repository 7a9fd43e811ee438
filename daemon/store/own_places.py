"""The queries about what lies in which account: the sent mail of each address, and the cards."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator


class OwnPlaces:
    """Where mail of mine lies, and where cards do."""

    connection: sqlite3.Connection

    def sent_from(self) -> Iterator[tuple[str, str, int]]:
        """(address, account, when the newest of its mails in a Sent folder there was written), of strangers' filed mail too."""
        query = (
            "SELECT address.address, account.name, max(coalesce(t, 0)) FROM place JOIN message ON message.id = place.message"
            " JOIN address ON address.id = message.sender JOIN account ON account.id = place.account"
            " WHERE place.role = 'sent' GROUP BY message.sender, place.account"
        )
        for address, account, newest in self.connection.execute(query):
            yield str(address), str(account), int(newest)

    def accounts_of_cards(self) -> Iterator[tuple[str, str]]:
        """(evidence id of a card, account) of every card."""
        query = "SELECT uid, name FROM card JOIN account ON account.id = card.account"
        for uid, account in self.connection.execute(query):
            yield str(uid), str(account)
