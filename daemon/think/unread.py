"""What can still be said of a tie some of whose mails were left unread by the owner's wish (`read: headers`), or are lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from daemon.think.model import Contact, Direction, Obligation

_NOT_CLOSED = ("open", "overdue", "broken")


def known_still(obligations: Iterable[Obligation], last_unread: datetime) -> tuple[Obligation, ...]:
    """Without those that an unread mail may have closed: whoever has not read all does not say that something is open."""
    return tuple(one for one in obligations if one.state not in _NOT_CLOSED or one.since > last_unread.date())


def without_lost_answers(
    obligations: Iterable[Obligation], contacts: Sequence[Contact], lost: Iterable[Contact]
) -> tuple[Obligation, ...]:
    """Without those that a mail of the same exchange may have closed whose words are gone: it is known that it was written.

    What I owed a mail of mine may have closed, what they owed one of theirs.
    """
    thread_of = {one.id: one.thread for one in contacts}
    by_side = {Direction.OUTBOUND: "mine", Direction.INBOUND: "theirs"}
    closing: dict[tuple[str, str], date] = {}
    for one in (each for each in lost if each.thread):
        place = by_side.get(one.direction, ""), one.thread
        closing[place] = max(one.when.date(), closing.get(place, one.when.date()))

    def may_be_closed(one: Obligation) -> bool:
        last = [closing.get((one.side, thread_of.get(mail_id, ""))) for mail_id in one.evidence]
        return one.state in _NOT_CLOSED and any(day is not None and one.since <= day for day in last)

    return tuple(one for one in obligations if not may_be_closed(one))
