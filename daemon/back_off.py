"""When an account that failed is tried again: later each time, whatever its kind, unless its owner or its server says otherwise."""

from __future__ import annotations

import errno
from datetime import datetime, timedelta
from hashlib import blake2b

from config.schema import Account
from connectors.base import ConnectorError, TryLater
from daemon.store.troubles import Trouble

LATEST = timedelta(days=1)  # no account is left alone for longer, whatever a server or a clock says
_EARLY = timedelta(minutes=1)  # a look that comes so little before the moment is the one that was meant
_CAUSES = 12  # so deep a library may wrap what it met
_FIRST, _LONGEST = 900.0, 4 * 3600.0  # seconds until the next try
_ON_THIS_MACHINE = ("maildir", "mbox", "ics", "vcf")
_NO_WAY_OUT = (errno.ENETUNREACH, errno.ENETDOWN, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL)


def is_put_off(trouble: Trouble | None, now: datetime) -> bool:
    """Whether the clock passes over an account with this trouble."""
    return trouble is not None and trouble.retry is not None and now + _EARLY < trouble.retry <= now + LATEST


def after(fault: ConnectorError, account: Account, before: Trouble | None, now: datetime, *, by_clock: bool) -> Trouble:
    """What is noted of an account that failed at `now`.

    Only tries of the clock make it wait longer: whoever tries by hand ten times puts off the clock by one step at most.
    """
    since = before.since if before is not None and before.since <= now else now
    if not isinstance(fault, TryLater):
        return Trouble(fault.said, since)
    put_off = before is not None and is_put_off(before, now)
    if _has_not_left(fault):
        asked = before.retry if before is not None and put_off else now  # what its server asked for before still holds
        return Trouble(fault.said, since, asked, before.steps if before else 0)
    steps = (before.steps if before else 0) + by_clock
    told = min(timedelta(seconds=fault.after), LATEST)
    wait = told
    if _grows(fault, account):
        wait = min(max(told, timedelta(seconds=pause(max(1, steps), account.name))), LATEST)
    retry = now + wait
    if not by_clock and before is not None and before.retry is not None and put_off:
        retry = min(retry, max(before.retry, now + told))
    return Trouble(fault.said, since, retry, steps)


def pause(steps: int, name: str) -> float:
    """Seconds until the next try after so many failed: twice as long each time up to some hours, and not for all accounts
    at the same moment (a tenth more or less, by a hash of the name and the number: no chance plays in).
    """
    usual = min(_LONGEST, _FIRST * 2.0 ** max(0, min(steps, 16) - 1))
    mark = blake2b(f"{name}\0{steps}".encode(), digest_size=2).digest()
    return usual * (0.9 + 0.2 * int.from_bytes(mark, "big") / 0xFFFF)


def _has_not_left(fault: BaseException) -> bool:
    """Whether nobody was reached and asked, as this machine has no network now: the next look troubles nobody, and a notebook
    that is opened on the way should be read as soon as there is a network again.
    """
    import socket  # noqa: PLC0415  a look at which nothing failed does not need it

    cause: BaseException | None = fault
    for _ in range(_CAUSES):
        if isinstance(cause, socket.gaierror) or (isinstance(cause, OSError) and cause.errno in _NO_WAY_OUT):
            return True
        cause = cause.__context__ if cause is not None else None
    return False


def _grows(fault: TryLater, account: Account) -> bool:
    """A disk that is away, or a keyring that is locked, is asked at every look: that troubles nobody, and it may be back soon."""
    return account.kind not in _ON_THIS_MACHINE and not fault.said.key.startswith("secrets.")
