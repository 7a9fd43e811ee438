"""What counts as contact: docs/design.md, "Contact", clause by clause. Who the address belongs to is decided in `people.py`."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import NamedTuple, TypeAlias

from connectors.model import Nature
from daemon.think.exchange import bare_subject, marked_as_answer
from daemon.think.identity.owner import Own
from daemon.think.model import Contact, Direction

Found: TypeAlias = "tuple[str, Contact]"
"""The other side's address, and the contact."""

Touch: TypeAlias = "tuple[str, Direction, str]"
"""The other side's address, who touches whom, and the address of mine that it went over."""


class Mail(NamedTuple):
    """A stored mail as far as it matters here; `number` is its row. `readers` counts different addresses in To and Cc."""

    number: int
    id: str
    when: datetime
    sender: str
    to: tuple[str, ...]
    readers: int
    nature: Nature = Nature.PERSONAL
    received: bool = False
    sent: bool = False  # a copy lies in a Sent folder
    subject: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    attachments: tuple[str, ...] = ()
    account: str = ""
    world: str = ""
    cc: tuple[str, ...] = ()
    vouched: bool = False  # my own server says that it comes from the domain of its From


@dataclass(frozen=True, slots=True)
class Report:
    """What came back about mails of mine, and when."""

    action: str
    message_ids: tuple[str, ...]
    recipients: tuple[str, ...]
    when: datetime | None


@dataclass(frozen=True, slots=True)
class Bounced:
    """For each mail of mine that came back: the readers it did not reach; an empty set where the report names none.

    `merged` are the mails that were one letter to many (mail_merge.py): they reached everybody, and nobody was meant.
    """

    by_mail: Mapping[str, frozenset[str]]
    merged: frozenset[str] = frozenset()

    def reached(self, mail: Mail, reader: str) -> bool:
        """Whether this reader of the mail got it, as far as reports tell."""
        if mail.id not in self.by_mail:
            return mail.id not in self.merged
        named = self.by_mail[mail.id]
        # A report may name the address that the reader forwards to: with one reader it can only mean that one.
        return bool(named) and reader not in named and mail.readers > 1


def bounced(reports: Iterable[Report]) -> Bounced:
    """Which mails came back. Reports of delay and of delivery take nothing away."""
    by_mail: dict[str, frozenset[str]] = {}
    for report in reports:
        if report.action != "failed":
            continue
        for mail_id in report.message_ids:
            before = by_mail.get(mail_id)
            named = frozenset(report.recipients)
            by_mail[mail_id] = frozenset() if not named or before == frozenset() else named | (before or frozenset())
    return Bounced(by_mail)


def written_by_me(mail: Mail, own: Own) -> bool:
    """My own mail: it was never delivered to me, lies in Sent, or my server vouches for it. Any other own From is forged."""
    return (mail.sent or not mail.received or mail.vouched) and mail.sender in own


def mail_touches(mail: Mail, own: Own, back: Bounced, limit: int) -> list[Touch]:
    """Whom a mail touches: its writer me, or I each reader in To. A Cc alone touches nobody, both ways."""
    if mail.nature is not Nature.PERSONAL or mail.readers > limit:
        return []
    if mail.sender not in own:
        return [(mail.sender, Direction.INBOUND, reader) for reader in mail.to if reader in own][:1]
    if not written_by_me(mail, own):
        return []
    readers = [one for one in dict.fromkeys(mail.to) if one not in own and back.reached(mail, one)]
    return [(reader, Direction.OUTBOUND, mail.sender) for reader in readers]


def mail_contacts(
    mail: Mail, own: Own, back: Bounced, limit: int, among: Collection[str] | None = None
) -> Iterator[Found]:
    """The contacts that a mail is; with others than `among` these: none."""
    for theirs, direction, mine in mail_touches(mail, own, back, limit):
        if among is None or theirs in among:
            yield theirs, _contact(mail, direction, theirs, mine)


def _contact(mail: Mail, direction: Direction, theirs: str, mine: str) -> Contact:
    return Contact(
        when=mail.when,
        direction=direction,
        id=mail.id,
        address=theirs,
        own_address=mine,
        account=mail.account,
        world=mail.world,
        thread=mail.references[0] if mail.references else mail.in_reply_to or mail.id,
        subject=mail.subject,
        reply_to=mail.in_reply_to,
        readers=mail.readers,
    )


def dead_addresses(reports: Iterable[Report], last_inbound: Mapping[str, datetime]) -> frozenset[str]:
    """Addresses that mail came back from, unless their owner wrote from there later."""
    dead = set()
    for report in reports:
        if report.action == "failed":
            for address in report.recipients:
                alive = last_inbound.get(address)
                if alive is None or (report.when is not None and alive <= report.when):
                    dead.add(address)
    return frozenset(dead)


def one_thread(contacts: Sequence[Contact]) -> tuple[Contact, ...]:
    """The same contacts, in time, each once; threads whose mails answer each other bear one name.

    A mail to two addresses of one person is one contact; two different mails with one id are two.
    """
    ordered = sorted(
        {(one.id, one.direction, one.when): one for one in contacts}.values(), key=lambda one: (one.when, one.id)
    )
    thread_of = {one.id: one.thread for one in ordered}

    def root(name: str) -> str:
        seen = {name}
        while (above := thread_of.get(name, name)) not in seen:
            seen.add(above)
            name = above
        return name

    return tuple(one if (name := root(one.thread)) == one.thread else replace(one, thread=name) for one in ordered)


class _Party(NamedTuple):
    """Who had to do with a mail: did I write it, the other side, and who else got it."""

    mine: bool
    others: tuple[str, ...]
    beside: tuple[str, ...]


_SAME_MATTER = timedelta(days=60)  # "Re:" before a subject means the mail that bore it within this time
_REMEMBERED = 10_000  # mails in which an exchange is followed; whatever the size of the mailbox, no more are held


@dataclass(slots=True)
class Answers:
    """Notices who goes on in an exchange from another address; fed with mails, oldest first."""

    own: Own
    # The oldest goes first: a plain dictionary looks longer for its first key the more of them went.
    _parties: OrderedDict[str, _Party] = field(default_factory=OrderedDict)
    _latest: OrderedDict[str, tuple[str, datetime]] = field(default_factory=OrderedDict)  # by subject, of my mails

    def notice(self, mail: Mail) -> Iterator[tuple[str, str]]:
        """The pairs of addresses (old, new) that this mail shows in one exchange; names must still agree.

        Whoever got the mail that is answered was there beside the old address: that shows nothing.
        """
        mine = written_by_me(mail, self.own)
        others = mail.to if mine else (mail.sender,)
        before = self._before(mail, mine)
        if before is not None and not (mine and before.mine) and not set(before.others) & set(others):
            for old in sorted(set(before.others)):
                for new in sorted(set(others) - set(before.beside)):
                    if old not in self.own and new not in self.own:
                        yield old, new
        self._remember(mail, mine, others)

    def _before(self, mail: Mail, mine: bool) -> _Party | None:
        """The mail that is answered, or the last one before it that we have; telephones often name it by its subject alone."""
        answered = (mail.in_reply_to, *reversed(mail.references))
        if not mine and not any(answered) and marked_as_answer(mail.subject):
            told, when = self._latest.get(bare_subject(mail.subject), ("", mail.when))
            answered = (told,) if mail.when - when <= _SAME_MATTER else ()
        for one in answered:
            if one in self._parties:
                return self._parties[one]
        return None

    def _remember(self, mail: Mail, mine: bool, others: tuple[str, ...]) -> None:
        also = mail.cc if mine else tuple([one for one in (*mail.to, *mail.cc) if one not in self.own.addresses])
        if len(self._parties) >= _REMEMBERED:
            self._parties.popitem(last=False)
        self._parties[mail.id] = _Party(mine, others, also)
        if mine and (subject := bare_subject(mail.subject)):
            self._latest[subject] = (mail.id, mail.when)
            self._latest.move_to_end(subject)
            if len(self._latest) > _REMEMBERED:
                self._latest.popitem(last=False)
