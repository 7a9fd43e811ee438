"""What can still be said of a tie some of whose mails were left unread by the owner's wish (`read: headers`)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from daemon.think.model import Obligation

_NOT_CLOSED = ("open", "overdue", "broken")


def known_still(obligations: Iterable[Obligation], last_unread: datetime) -> tuple[Obligation, ...]:
    """Without those that an unread mail may have closed: whoever has not read all does not say that something is open."""
    return tuple(one for one in obligations if one.state not in _NOT_CLOSED or one.since > last_unread.date())
