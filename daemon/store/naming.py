"""The queries about names: which stood beside an address, under its mail, and which addresses are those of lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator
from datetime import datetime
from itertools import chain
from typing import TYPE_CHECKING

from daemon.store import pack
from daemon.store.room import Room
from daemon.think.identity.owner import Own

if TYPE_CHECKING:
    from daemon.think.identity.seen import Seen, Signed


class Naming(Room):
    """Who is called how, and by whom."""

    def names(self, now: datetime, own: Own) -> Iterator[Seen]:
        """Every name that stood beside an address, how often and when, by whom it was written: by the address itself, by me
        (as one of my addresses), or by somebody else (as nobody)."""
        wrote = (
            "SELECT address, coalesce(name, ''), address, n, first, latest, personal FROM (SELECT sender, sender_name,"
            " count(*) AS n, min(t) AS first, max(t) AS latest, CASE nature WHEN 'personal' THEN 1 WHEN 'bulk' THEN -1 ELSE 0 END AS personal FROM message WHERE t <= ?1"
            " GROUP BY sender, sender_name, personal)"
            " JOIN address ON address.id = sender LEFT JOIN name ON name.id = sender_name"
        )
        typed = (
            "SELECT a.address, coalesce(name.name, ''), CASE writer WHEN 1 THEN a.address WHEN 2 THEN ?3 ELSE '' END, n, first, latest, 1"
            " FROM (SELECT r.address AS reader, r.name AS called, CASE WHEN m.sender = r.address THEN 1"
            " WHEN m.sender IN (SELECT value FROM json_each(?2)) THEN 2 ELSE 0 END AS writer, count(*) AS n,"
            " min(t) AS first, max(t) AS latest FROM message m JOIN reader r ON r.message = m.id"
            " WHERE t <= ?1 AND nature = 'personal' AND counted GROUP BY reader, called, writer)"
            " JOIN address a ON a.id = reader LEFT JOIN name ON name.id = called"
        )
        from daemon.think.identity.seen import Seen  # noqa: PLC0415  a look for news asks nobody's name

        until, mine = pack.seconds(now), pack.to_json(self._numbers(own))
        for query, given in ((wrote, (until,)), (typed, (until, mine, min(own.addresses, default="")))):
            for address, name, writer, count, first, latest, personal in self.connection.execute(query, given):
                seen = pack.moment(first), pack.moment(latest)
                yield Seen(address, name, writer, count, *seen, personal=personal > 0, bulk=personal < 0)

    def _numbers(self, own: Container[str]) -> list[int]:
        return [
            number for number, address in self.connection.execute("SELECT id, address FROM address") if address in own
        ]

    def lists(self) -> frozenset[str]:
        """Addresses to which mail of lists is sent: of the readers of a post the one whom most posts have. An answer on a list
        also names whom it answers, who is no list."""
        query = "SELECT message, reader.address FROM message JOIN reader ON message = id WHERE nature = 'bulk' AND why LIKE 'List%'"
        posts: dict[int, list[int]] = {}
        for message, reader in self.connection.execute(query):
            posts.setdefault(message, []).append(reader)
        often = Counter(chain.from_iterable(posts.values()))
        found: set[int] = set()
        for readers in posts.values():
            most = max(often[one] for one in readers)
            found.update(one for one in readers if often[one] == most and (most > 1 or len(readers) == 1))
        query = "SELECT address FROM address WHERE id IN (SELECT value FROM json_each(?))"
        return frozenset(address for (address,) in self.connection.execute(query, (pack.to_json(sorted(found)),)))

    def signed(self, now: datetime) -> Iterator[Signed]:
        """By which names and addresses the mail of each address was signed, how often and when."""
        query = (
            "SELECT address, lines, count(*), min(t), max(t), min(msgid) FROM (SELECT sender, t, msgid,"
            " (SELECT json_group_array(value) FROM json_each(voice, '$.signed') WHERE value NOT LIKE ?2) AS lines"
            " FROM letter JOIN message ON message.id = letter.message"
            " WHERE counted AND t <= ?1 AND voice LIKE '%\"signed\"%') JOIN address ON address.id = sender"
            " WHERE lines <> '[]' GROUP BY sender, lines ORDER BY address, lines"
        )
        return self._signed(query, now)

    def marks(self, now: datetime) -> Iterator[Signed]:
        """The other lines under the mail of each address, one by one; those of one line stand together."""
        query = (
            "SELECT address, json_array(line), n, first, latest, msgid FROM"
            " (SELECT sender, value AS line, count(*) AS n, min(t) AS first, max(t) AS latest, min(msgid) AS msgid FROM letter"
            " JOIN message ON message.id = letter.message JOIN json_each(voice, '$.signed') ON value LIKE ?2"
            " WHERE counted AND t <= ?1 AND voice LIKE '%\"signed\"%' GROUP BY value, sender) AS mark"
            " JOIN address ON address.id = sender ORDER BY line, address"
        )
        return self._signed(query, now)

    def _signed(self, query: str, now: datetime) -> Iterator[Signed]:
        from daemon.think.identity.seen import Signed  # noqa: PLC0415
        from daemon.think.identity.signature import MARK  # noqa: PLC0415

        rows = self.connection.execute(query, (pack.seconds(now), f"{MARK}%"))
        for address, lines, count, first, latest, msgid in rows:
            yield Signed(address, tuple(pack.from_json(lines)), count, pack.moment(first), pack.moment(latest), msgid)

    def called(self, part: str, now: datetime, own: Container[str]) -> Iterator[tuple[str, str]]:
        """The lines in which letters call somebody, that have this part in them: how I address the one reader of a letter, and
        how others sign theirs. (Their address, the line.)"""
        mine = (
            "SELECT DISTINCT address.address, json_extract(voice, '$.address_line') AS line FROM letter JOIN message ON message.id = letter.message"
            " JOIN reader ON reader.message = message.id JOIN address ON address.id = reader.address WHERE counted AND t <= ?1"
            " AND readers = 1 AND sender IN (SELECT value FROM json_each(?2)) AND instr(lower(line), lower(?3))"
        )
        theirs = (
            "SELECT DISTINCT address.address, value FROM letter JOIN message ON message.id = letter.message"
            " JOIN address ON address.id = sender JOIN json_each(voice, '$.sign_off') ON instr(lower(value), lower(?3))"
            " WHERE counted AND t <= ?1 AND sender NOT IN (SELECT value FROM json_each(?2))"
        )
        given = (pack.seconds(now), pack.to_json(self._numbers(own)), part)
        for query in (mine, theirs):
            yield from self.connection.execute(query, given)

    def written_as(self, address: str, now: datetime) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        """Of each mail from or to an address: its id, the name that stands beside the address, and how it is signed."""
        wrote = (
            "SELECT msgid, coalesce(name, ''), coalesce(json_extract(voice, '$.signed'), '[]') FROM message"
            " JOIN address ON address.id = sender LEFT JOIN name ON name.id = sender_name"
            " LEFT JOIN letter ON letter.message = message.id WHERE address.address = ? AND counted AND t <= ?"
        )
        read = (
            "SELECT msgid, coalesce(name.name, ''), '[]' FROM reader JOIN message ON message.id = reader.message"
            " JOIN address ON address.id = reader.address LEFT JOIN name ON name.id = reader.name"
            " WHERE address.address = ? AND kind = 'to' AND counted AND t <= ?"
        )
        for query in (wrote, read):
            for msgid, name, signed in self.connection.execute(query, (address, pack.seconds(now))):
                yield msgid, name, tuple(pack.from_json(signed))
