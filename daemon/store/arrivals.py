"""When something came into an account, and from whom; and which mails of mine people answer though nobody has them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from daemon.store import pack
from daemon.store.room import Room

_BY_OTHERS = "sender NOT IN (SELECT id FROM address WHERE address IN (SELECT value FROM json_each(:own)))"
_MAIL = f"FROM message WHERE account = (SELECT id FROM account WHERE name = :account) AND counted AND t <= :now AND {_BY_OTHERS}"  # noqa: S608  texts of ours


class Arrivals(Room):
    """The queries about what comes in."""

    def last_arrival(self, account: str, own: Collection[str], now: datetime) -> datetime | None:
        """When the last mail of anybody but me came into this account, machines and lists included."""
        values = {"account": account, "own": pack.to_json(sorted(own)), "now": pack.seconds(now)}
        row = self.connection.execute(f"SELECT max(t) {_MAIL}", values).fetchone()
        return None if row[0] is None else pack.moment(row[0])

    def arrivals(self, account: str, own: Collection[str], since: datetime, now: datetime) -> dict[str, list[datetime]]:
        """When people wrote to this account, by their address."""
        values = {
            "account": account,
            "own": pack.to_json(sorted(own)),
            "since": pack.seconds(since),
            "now": pack.seconds(now),
        }
        query = f"SELECT sender, t {_MAIL} AND nature = 'personal' AND t >= :since"
        found: dict[str, list[datetime]] = {}
        for sender, t in self.connection.execute(query, values):
            found.setdefault(str(sender), []).append(pack.moment(t))
        return found

    def last_occurrence(self, account: str) -> datetime | None:
        """The start of the last meeting that stands in this calendar, past or to come."""
        query = (
            "SELECT max(start) FROM meeting WHERE account = (SELECT id FROM account WHERE name = ?) AND NOT all_day"
            " AND id IN (SELECT meeting FROM attendee)"
        )
        row = self.connection.execute(query, (account,)).fetchone()
        return None if row[0] is None else pack.moment(row[0])

    def occurrences(self, account: str, own: Collection[str], since: datetime) -> dict[str, list[datetime]]:
        """When meetings with people stood in this calendar, by address of the guest."""
        query = (
            "SELECT address, start FROM meeting JOIN attendee ON meeting = meeting.id"
            " WHERE account = (SELECT id FROM account WHERE name = ?) AND NOT all_day AND start >= ?"
            " AND address <> '' AND address NOT IN (SELECT value FROM json_each(?))"
        )
        found: dict[str, list[datetime]] = {}
        for address, start in self.connection.execute(query, (account, pack.seconds(since), pack.to_json(sorted(own)))):
            found.setdefault(address, []).append(pack.moment(start))
        return found

    def answers_to_me(
        self, account: str, own: Collection[str], since: datetime, now: datetime
    ) -> list[tuple[datetime, str, bool]]:
        """Answers of people to me alone since then: when, which mail they answer, and whether that is stored."""
        values = {
            "account": account,
            "own": pack.to_json(sorted(own)),
            "since": pack.seconds(since),
            "now": pack.seconds(now),
        }
        query = f"SELECT t, in_reply_to {_MAIL} AND nature = 'personal' AND readers = 1 AND in_reply_to <> '' AND t >= :since ORDER BY t"
        answers = self.connection.execute(query, values).fetchall()
        wanted = pack.to_json(sorted({answered for _, answered in answers}))
        query = "SELECT DISTINCT msgid FROM message WHERE msgid IN (SELECT value FROM json_each(?))"
        stored = {msgid for (msgid,) in self.connection.execute(query, (wanted,))} if answers else set()
        return [(pack.moment(t), answered, answered in stored) for t, answered in answers]

    def wrote_since(self, own: Collection[str], since: datetime, now: datetime) -> bool:
        """Whether a mail of mine from after that moment lies anywhere."""
        query = (
            "SELECT 1 FROM message JOIN address ON address.id = sender WHERE t > ? AND t <= ? AND (sent OR received < 1)"
            " AND counted AND address IN (SELECT value FROM json_each(?)) LIMIT 1"
        )
        row = self.connection.execute(
            query, (pack.seconds(since), pack.seconds(now), pack.to_json(sorted(own)))
        ).fetchone()
        return row is not None

    def holds_mail_since(self, accounts: Collection[str], since: datetime, now: datetime) -> bool:
        """Whether any mail of these accounts is from after that moment."""
        query = (
            "SELECT 1 FROM message JOIN account ON account.id = account WHERE t >= ? AND t <= ?"
            " AND name IN (SELECT value FROM json_each(?)) LIMIT 1"
        )
        values = (pack.seconds(since), pack.seconds(now), pack.to_json(sorted(accounts)))
        return bool(accounts) and self.connection.execute(query, values).fetchone() is not None

    def newest_letter(self, now: datetime) -> datetime | None:
        """When the last mail of a person up to now was written."""
        query = "SELECT max(t) FROM message WHERE nature = 'personal' AND counted AND t <= ?"
        newest: int | None = self.connection.execute(query, (pack.seconds(now),)).fetchone()[0]
        return None if newest is None else pack.moment(newest)

    def correspondents(self, own: Collection[str], now: datetime) -> frozenset[str]:
        """Everybody to whom I ever wrote."""
        query = (
            "SELECT address FROM address WHERE id IN (SELECT reader.address FROM message"
            " CROSS JOIN reader ON message = message.id AND kind = 'to' WHERE t <= ? AND counted AND (sent OR received < 1)"
            " AND sender IN (SELECT id FROM address WHERE address IN (SELECT value FROM json_each(?))))"
        )
        rows = self.connection.execute(query, (pack.seconds(now), pack.to_json(sorted(own))))
        return frozenset(address for (address,) in rows)
