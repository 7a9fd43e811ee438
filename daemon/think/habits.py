"""My habits over all ties, against which a single tie is seen: how soon I usually answer."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from daemon.think.model import Contact, Direction

ENOUGH = 3  # answers in a tie before a habit is spoken of
_WINDOW = timedelta(days=730)


@dataclass(frozen=True, slots=True)
class Habits:
    """What is usual for me, tie by tie (person key and hours); `reply_hours`, where only the whole is known."""

    reply_hours: float | None = None
    by_tie: tuple[tuple[str, float], ...] = ()

    def reply_hours_beside(self, key: str) -> float | None:
        """The hours that I usually take to answer the others; None: there is no other tie to say it."""
        others = [hours for other, hours in self.by_tie if other != key]
        return statistics.median(others) if others else None if self.by_tie else self.reply_hours


def habits_of(ties: Iterable[tuple[str, Sequence[Contact]]], now: datetime) -> Habits:
    """My habits of the last 24 months, from person keys and contacts; every tie counts once, however much is written in it."""
    usual = [(key, reply_hours(contacts, Direction.OUTBOUND, now)) for key, contacts in ties]
    known = tuple((key, hours) for key, hours in usual if hours is not None)
    return Habits(statistics.median(hours for _, hours in known) if known else None, known)


def reply_hours(contacts: Sequence[Contact], answering: Direction, now: datetime) -> float | None:
    """The median hours from a mail of the other side to the mail that answers it; None for fewer than three answers."""
    recent = [contact for contact in contacts if timedelta(0) <= now - contact.when <= _WINDOW]
    by_id = {contact.id: contact for contact in recent}
    answers = {(one.id, one.when): one for one in recent if one.direction is answering}.values()
    pairs = [(by_id[one.reply_to], one) for one in answers if one.reply_to in by_id]
    waits = [
        (answer.when - asked.when) / timedelta(hours=1) for asked, answer in pairs if asked.direction is not answering
    ]
    return statistics.median(waits) if len(waits) >= ENOUGH else None
