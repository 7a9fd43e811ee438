"""The queries about what is mine: the letters that I began, where my sent mail lies, and where cards do."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime

from daemon.store import pack
from daemon.store.room import Room
from daemon.think.mail.mail_merge import Begun


class Mine(Room):
    """Mail and cards of the owner's."""

    def begun(self, own: Collection[str], now: datetime) -> Iterator[Begun]:
        """Mails of mine to one reader that answer nothing, oldest first: any of them may be one letter to many."""
        query = (
            "SELECT t, msgid, subject, address.address FROM message JOIN reader ON reader.message = message.id AND kind = 'to'"
            " JOIN address ON address.id = reader.address WHERE nature = 'personal' AND counted AND t <= ? AND readers = 1"
            " AND in_reply_to = '' AND refs = '' AND (sent OR received < 1) AND sender IN (SELECT id FROM address WHERE"
            " address IN (SELECT value FROM json_each(?))) ORDER BY t, message.id"
        )
        for t, name, subject, reader in self.connection.execute(query, (pack.seconds(now), pack.to_json(sorted(own)))):
            yield Begun(pack.moment(t), name, subject, reader)

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
