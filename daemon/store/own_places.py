"""What lies in which account: the sent mail of each address, and the cards."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

_QUERY = (
    "SELECT address.address, account.name, max(coalesce(t, 0)) FROM place JOIN message ON message.id = place.message"
    " JOIN address ON address.id = message.sender JOIN account ON account.id = place.account"
    " WHERE place.role = 'sent' GROUP BY message.sender, place.account"
)


def sent_from(connection: sqlite3.Connection) -> Iterator[tuple[str, str, int]]:
    """(address, account, when the newest of its mails in a Sent folder there was written), of strangers' filed mail too."""
    for address, account, newest in connection.execute(_QUERY):
        yield str(address), str(account), int(newest)


def cards_in(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """(evidence id of a card, account) of every card."""
    for uid, account in connection.execute("SELECT uid, name FROM card JOIN account ON account.id = card.account"):
        yield str(uid), str(account)
