"""What comes out of the cache: plain data of `connectors.model` and `daemon.think`; who is called how is asked in `naming.py`.

Every query that has a `now` sees nothing dated later, so that an old morning can be thought again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, tzinfo
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple, TypeAlias

from connectors.by_value import ByValue
from connectors.model import Answer, Attendee, Card, Mailbox, Meeting
from daemon.store import pack
from daemon.store.room import Room, chunks, marks
from daemon.think.contacts import Mail, Report
from daemon.think.identity.owner import SenderCounts
from daemon.think.ledger.sums import BLIND
from daemon.think.model import Order, Sentence, Voice

Readers: TypeAlias = "tuple[str, ...]"

_END = 1 << 62
_MOST_ADDRESSES = 50_000  # remembered while mails are read
_NUMBER = itemgetter(0)
_MAILS = (
    "SELECT m.id, msgid, t, sender, readers, received, sent, subject, in_reply_to, refs, attachments, m.account,"
    " kind, r.address FROM message m LEFT JOIN reader r ON r.message = m.id WHERE nature = 'personal' AND counted"
    " AND sender IS NOT NULL AND t <= ?1 AND readers <= ?2{} ORDER BY t, m.id, kind, r.address"
)
_WITH = (  # what the addresses of one person wrote, and what was written to them
    " AND t >= ?4 AND m.id IN (WITH them(id) AS MATERIALIZED (SELECT id FROM address WHERE address IN (SELECT value FROM json_each(?3)))"
    " SELECT message.id FROM them JOIN message ON sender = them.id AND nature = 'personal'"
    " UNION SELECT message FROM them JOIN reader ON reader.address = them.id AND kind = 'to')"
)

_WORDS = (
    "SELECT message, language, voice, orders, coalesce(name.name, '') FROM letter JOIN message ON message.id = letter.message"
    " LEFT JOIN name ON name.id = sender_name"
)


class Place(NamedTuple):
    """Where an item lies: the account, and the folder or file in it."""

    account: str
    folder: str


class Words:
    """What one mail says, as far as it is kept."""

    __slots__ = ("language", "orders", "plain", "sentences", "voice", "writer")

    def __init__(self, language: str, voice: Voice, orders: tuple[Order, ...], writer: str = "") -> None:
        self.language = language
        self.voice = voice
        self.orders = orders
        self.writer = writer  # the name beside the sender's address
        self.sentences: tuple[Sentence, ...] = ()
        self.plain: tuple[str, ...] = ()  # of which only sums of their words are kept

    def take(self, sentences: list[Sentence]) -> None:
        """The sentences, and apart from them those that cannot be read."""
        self.sentences = tuple(one for one in sentences if not one.text.startswith(BLIND))
        self.plain = tuple(one.text for one in sentences if one.text.startswith(BLIND))


class Looking(Room):
    """The queries of the cache."""

    def _begin(self, connection: sqlite3.Connection) -> None:
        super()._begin(connection)
        self._addresses = ByValue(self._address, _MOST_ADDRESSES)  # an address keeps its number

    def senders(self, now: datetime | None = None) -> Iterator[SenderCounts]:
        """Every address that wrote until `now`, and where its mail lies."""
        query = (
            "SELECT sender, CASE WHEN NOT sent THEN 2 WHEN received THEN 1 WHEN nature = 'calendar' THEN 3 ELSE 0 END"
            " FROM message WHERE t <= ? AND counted"
        )
        until = pack.seconds(now) if now else _END
        counts: dict[int | None, list[int]] = {}  # counted here: to sort all mails by sender takes far more room
        for sender, how in self.connection.execute(query, (until,)):
            counts.setdefault(sender, [0, 0, 0, 0])[how] += 1
        for number, address in self.connection.execute("SELECT id, address FROM address"):
            if number in counts:
                sent, delivered, elsewhere, calendar = counts[number]
                found = SenderCounts(address, sent + calendar, delivered, elsewhere, calendar=calendar)
                yield replace(found, names=self._names_in_sent(number)) if found.is_doubtful else found
        for (address,) in self.connection.execute("SELECT DISTINCT address FROM own"):
            yield SenderCounts(address, 0, 0, 0, draft=True)

    def _names_in_sent(self, sender: int) -> tuple[str, ...]:
        query = "SELECT DISTINCT name FROM message JOIN name ON name.id = sender_name WHERE sender = ? AND sent"
        return tuple(name for (name,) in self.connection.execute(query, (sender,)))

    def mails(self, now: datetime, zone: tzinfo, most: int = _END) -> Iterator[Mail]:
        """Every dated mail of a person in a folder that counts, to at most so many readers, oldest first."""
        return self._mails(_MAILS.format(""), (pack.seconds(now), most), zone)

    def mails_with(
        self, addresses: Iterable[str], now: datetime, zone: tzinfo, most: int, since: datetime | None = None
    ) -> Iterator[Mail]:
        """Those of them that these addresses wrote, or that were written to them; `since`: not the older ones."""
        given = pack.to_json([address for address in addresses if address])
        first = pack.seconds(since) if since else -_END
        return self._mails(_MAILS.format(_WITH), (pack.seconds(now), most, given, first), zone)

    def _mails(self, query: str, given: tuple[object, ...], zone: tzinfo) -> Iterator[Mail]:
        """One mail for all rows of one number: a row for each of its readers. Addresses and accounts stand there as numbers."""
        addresses = self._addresses
        accounts = dict(self.connection.execute("SELECT id, name FROM account"))
        for _, rows in groupby(self.connection.execute(query, given), key=_NUMBER):
            found = list(rows)
            to = tuple([addresses[row[13]] for row in found if row[12] == "to"])
            cc = tuple([addresses[row[13]] for row in found if row[12] == "cc"]) if len(found) > len(to) else ()
            yield _mail(found[0], addresses[found[0][3]], to, cc, accounts[found[0][11]], zone)

    def _address(self, number: int) -> str:
        return str(self.connection.execute("SELECT address FROM address WHERE id = ?", (number,)).fetchone()[0])

    def reports(self, now: datetime) -> Iterator[Report]:
        """What came back about mails of mine."""
        query = (
            "SELECT action, msgids, recipients, t FROM report JOIN message ON id = message WHERE t <= ? OR t IS NULL"
        )
        for action, ids, recipients, t in self.connection.execute(query, (pack.seconds(now),)):
            when = None if t is None else pack.moment(t)
            yield Report(action, tuple(pack.from_json(ids)), tuple(pack.from_json(recipients)), when)

    def cards(self) -> Iterator[Card]:
        """Every card, in a fixed order."""
        for (data,) in self.connection.execute("SELECT data FROM card ORDER BY account, source, uid, mark"):
            yield pack.unpack_card(data)

    def meetings(self, zone: tzinfo) -> Iterator[tuple[str, Meeting]]:
        """Every occurrence as each calendar has it, with the name of its account; copies of one stand together."""
        order = "SELECT id FROM meeting ORDER BY uid, occurrence, account, source, id"
        for some in chunks(number for (number,) in self.connection.execute(order)):
            given = (pack.to_json(some),)
            guests: dict[int, list[Attendee]] = {}
            query = "SELECT meeting, address, name, answer FROM attendee WHERE meeting IN (SELECT value FROM json_each(?)) ORDER BY meeting, n"
            for number, address, name, answer in self.connection.execute(query, given):
                guests.setdefault(number, []).append(Attendee(address, name, Answer(answer)))
            query = (
                "SELECT meeting.id, account.name, uid, occurrence, source, start, finish, all_day, title, place, link, cancelled,"
                " organizer, organizer_name, heads, stamp FROM meeting JOIN account ON account.id = account"
                " WHERE meeting.id IN (SELECT value FROM json_each(?))"
            )
            rows = {row[0]: row for row in self.connection.execute(query, given)}
            for number in some:
                yield rows[number][1], _meeting(rows[number], tuple(guests.get(number, ())), zone)

    def words(self, numbers: Iterable[int]) -> dict[int, Words]:
        """What these mails say, by the number of the mail; a mail that was not read is left out."""
        found: dict[int, Words] = {}
        for some in chunks(numbers):
            these = f"message IN ({marks(len(some))})"
            query = f"{_WORDS} WHERE {these}"
            for number, language, voice, orders, writer in self.connection.execute(query, some):
                found[number] = Words(language, pack.unpack_voice(voice), pack.unpack_orders(orders), writer)
            query = f"SELECT message, language, text, acts FROM sentence WHERE {these} ORDER BY message, n"  # noqa: S608  only marks
            rows = self.connection.execute(query, some)
            for number, sentences in groupby(rows, key=_NUMBER):
                found[number].take([pack.unpack_sentence(*one) for _, *one in sentences])
        return found

    def ways_by_account(self, now: datetime) -> Iterator[tuple[str, str, str]]:
        """Which addresses wrote the personal mail of which account (`from`; `sent` if it lies in Sent or was never delivered),
        and to which it was written (`to`)."""
        wrote = (
            "SELECT account.name, way, address.address FROM (SELECT DISTINCT place.account AS held, sender AS way_of,"
            " CASE WHEN sent OR received < 1 THEN 'sent' ELSE 'from' END AS way FROM place"
            " JOIN message ON message.id = place.message WHERE nature = 'personal' AND counted AND t <= ?)"
            " JOIN account ON account.id = held JOIN address ON address.id = way_of"
        )
        read = (
            "SELECT account.name, 'to', address.address FROM (SELECT DISTINCT place.account AS held, reader.address AS way_of"
            " FROM place JOIN message ON message.id = place.message"
            " JOIN reader ON reader.message = message.id AND kind = 'to' WHERE nature = 'personal' AND counted AND t <= ?)"
            " JOIN account ON account.id = held JOIN address ON address.id = way_of"
        )
        for query in (wrote, read):
            yield from self.connection.execute(query, (pack.seconds(now),))

    def orders(self, now: datetime) -> Iterator[tuple[str, str, datetime, tuple[Order, ...]]]:
        """Orders about the tie: who wrote, the id of the mail, when, and the orders; oldest first."""
        query = (
            "SELECT address, msgid, t, orders FROM letter JOIN message ON message.id = letter.message JOIN address ON address.id = sender"
            " WHERE orders <> '[]' AND counted AND t <= ? ORDER BY t, message.id"
        )
        for address, msgid, t, orders in self.connection.execute(query, (pack.seconds(now),)):
            yield address, msgid, pack.moment(t), pack.unpack_orders(orders)

    def places(self, ids: Iterable[str]) -> dict[str, Place]:
        """Where mails and meetings lie, by the id by which evidence names them; one look over all, however many are asked for."""
        wanted = sorted(ids)
        found: dict[str, Place] = {}
        query = (
            "WITH wanted(id, msgid) AS MATERIALIZED (SELECT id, msgid FROM message"
            " WHERE counted AND msgid IN (SELECT value FROM json_each(?)))"
            " SELECT msgid, account.name, folder FROM place CROSS JOIN wanted ON wanted.id = place.message"
            " JOIN account ON account.id = place.account"
            " ORDER BY role IN ('drafts', 'junk', 'trash'), role <> 'sent', role <> 'inbox', account.id, folder"
        )
        for msgid, account, folder in self.connection.execute(query, (pack.to_json(wanted),)):
            found.setdefault(msgid, Place(account, folder))
        events = sorted({one.partition("/")[0] for one in wanted if one not in found})
        query = (
            "SELECT uid, occurrence, account.name, source FROM meeting JOIN account ON account.id = account"
            " WHERE uid IN (SELECT value FROM json_each(?)) ORDER BY account.id"
        )
        for uid, occurrence, account, source in self.connection.execute(query, (pack.to_json(events),)):
            found.setdefault(f"{uid}/{occurrence}" if occurrence else uid, Place(account, source))
        return found

    def has_message(self, msgid: str) -> bool:
        """Whether a mail with this Message-ID (without brackets) was seen outside of Drafts, Junk and Trash."""
        query = "SELECT 1 FROM message WHERE msgid = ? AND counted LIMIT 1"
        return self.connection.execute(query, (msgid,)).fetchone() is not None

    def has_sent(self, account: str) -> bool:
        """Whether mail from a Sent folder of this account was ever read."""
        query = "SELECT 1 FROM place JOIN account ON id = place.account WHERE name = ? AND role = 'sent' LIMIT 1"
        return self.connection.execute(query, (account,)).fetchone() is not None


def _mail(row: tuple[Any, ...], sender: str, to: Readers, cc: Readers, account: str, zone: tzinfo) -> Mail:
    number, msgid, t, _, count, received, sent, subject, in_reply_to, refs, attachments, *_ = row
    return Mail(
        number,
        msgid,
        datetime.fromtimestamp(t, zone),
        sender,
        to,
        count,
        received=received != 0,
        sent=sent != 0,
        subject=subject,
        in_reply_to=in_reply_to,
        references=tuple(refs.split()) if refs else (),
        attachments=tuple(pack.from_json(attachments)) if attachments else (),
        account=account,
        cc=cc,
        vouched=received < 0,
    )


def _meeting(row: tuple[Any, ...], guests: tuple[Attendee, ...], zone: tzinfo) -> Meeting:
    uid, occurrence, source, start, finish, all_day, title, place, link, cancelled, organizer, named, heads, stamp = (
        row[2:]
    )
    return Meeting(
        uid=uid,
        occurrence=occurrence,
        source=source,
        start=pack.moment(start).astimezone(zone),
        end=pack.moment(finish).astimezone(zone),
        all_day=bool(all_day),
        title=title,
        place=place,
        link=link,
        cancelled=bool(cancelled),
        organizer=None if organizer is None else Mailbox(organizer, named),
        attendees=guests,
        heads=heads,
        stamp=None if stamp is None else pack.moment(stamp),
    )
