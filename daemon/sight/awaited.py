"""Whether the morning of a day waits for mail: it is the one look of the day, and one without the mail of the night says too little.

A morning that comes by itself (`morning --due`, which the service asks for) waits while mail lies on servers, none of them could
be read in the hours before it or since, and no mailbox on this machine holds mail of these hours either: a notebook that is opened
on the way has its drafts a few minutes after it has a network. One mailbox with the news is enough; the others are named. What does not
pass by itself (a refused password) is not waited for: its owner reads of it in the digest. From noon on a second look in a row
without mail makes the morning of what is known, and it says so; a machine that was just woken may not have its network at the
first. A house with mail in files alone never waits, and a morning that is asked for by hand is made at once. One that was made
while the place for drafts did not answer comes once more as well, as long as it would have waited for mail.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time, timedelta

from config.schema import MAIL_KINDS, Settings
from daemon.store.cache import Cache
from daemon.store.state import State
from daemon.store.state_rows import Run
from daemon.store.troubles import Trouble

BEFORE = timedelta(hours=3)  # a reading so long before the morning tells of the night, unless it was yesterday
NOON, LATE = time(12), time(23, 30)  # by the owner's clock; a day must not end without its morning
IN_A_ROW = timedelta(minutes=40)  # looks so near to each other are of one waking
_FILES = ("maildir", "mbox")


def awaited(settings: Settings, cache: Cache, state: State, now: datetime) -> tuple[str, ...]:
    """The accounts whose mail of this morning has not been seen, where nothing else tells of it; empty: there is no need to wait."""
    hour = datetime.combine(now.date(), settings.morning.at, settings.zone)
    since = max(datetime.combine(now.date(), time(), settings.zone), hour - BEFORE)
    mail = [one for one in settings.accounts if one.kind in MAIL_KINDS]
    heard, troubles = state.last_good_syncs(), cache.troubles()
    on_servers = [one.name for one in mail if one.kind not in _FILES]
    if any(name in heard and heard[name] >= since for name in on_servers):
        return ()
    if cache.holds_mail_since([one.name for one in mail if one.kind in _FILES], since, now):
        return ()
    return tuple(name for name in on_servers if _may_come(troubles, name))


def waits(run: Run | None, now: datetime) -> bool:
    """Whether a morning whose mail is awaited is left for later; `run` is what was tried of it before, the look of `now` apart."""
    if now.time() < NOON:
        return True
    looked = run.ended if run is not None and not run.ok else None
    return now.time() < LATE and (looked is None or not timedelta() <= now - looked <= IN_A_ROW)


def _may_come(troubles: Mapping[str, Trouble], name: str) -> bool:
    """Whether it may be read later without its owner's doing."""
    return name not in troubles or troubles[name].retry is not None
