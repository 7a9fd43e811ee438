"""What is not seen of each account: one that is not read since some day, a folder or a calendar that lost what lay there, and
what all mail together shows (`conclusions.py`). For each: what, since when, and the remedy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from config.schema import MAIL_KINDS, Account, Settings
from config.words import Said, say
from connectors.base import Source
from daemon.sight.accounts import not_whole, seen_of
from daemon.sight.blind import Blind, Kind, day_of
from daemon.sight.conclusions import concluded
from daemon.store.cache import Cache
from daemon.store.state import State
from daemon.store.state_lost import LostFolder
from daemon.think.identity.owner import learn_own
from daemon.think.model import Direction

STALE = timedelta(days=2)  # an account not read for longer is said to be so
_TOLD_FOR = timedelta(days=30)  # that a folder is empty is no news for ever; that my own mail is not seen is
_GIVEN_UP = timedelta(days=183)
"""An address from which nothing was seen for so long is used no more: any mail of mine shows then that mine is seen."""


def sent_mail_of(account: str) -> str:
    """Under which name `state.db` notes when the sent mail of an account was last seen."""
    return f"{account}\x1fsent"


def sent_folder_lost(account: Account, source: Source, cache: Cache) -> Said | None:
    """What the connector says of a Sent folder that it no longer finds, though sent mail was read from there before."""
    if account.kind not in MAIL_KINDS or not cache.has_sent(account.name):
        return None
    return next((said for said in source.check() if said.key == "mail.no_sent"), None)


def blind_accounts(settings: Settings, cache: Cache, state: State, now: datetime) -> dict[str, Said]:
    """For each account of which something is not seen: one sentence with what, since when, and the remedy."""
    found: dict[str, Said] = {}
    for one in blind_spots(settings, cache, state, now):
        found.setdefault(one.account, one.said)
    return found


def lost_in_words(settings: Settings, cache: Cache, state: State, now: datetime) -> dict[str, Said]:
    """Of each account a folder or calendar that is lost, found without looking at all mail: for whoever only asks how it stands."""
    found: dict[str, Said] = {}
    for one in _lost_folders(settings, cache, state, now):
        found.setdefault(one.account, one.said)
    return found


def blind_spots(settings: Settings, cache: Cache, state: State, now: datetime) -> list[Blind]:
    """All that is not seen, the gravest of each account first."""
    spots = [*_unread(settings, state, now), *_lost_folders(settings, cache, state, now)]
    return [*spots, *concluded(settings, cache, state, now), *_begun(settings, cache)]


def _begun(settings: Settings, cache: Cache) -> Iterator[Blind]:
    """Accounts whose first reading is under way: what is older than `since` is still to come (None: of no day all is read)."""
    for one in seen_of(settings, {}, cache.reaches()):
        if not one.whole:
            yield Blind(one.name, "begun", not_whole(one.back_to), one.back_to)


def _unread(settings: Settings, state: State, now: datetime) -> Iterator[Blind]:
    heard = state.last_good_syncs()
    for account in settings.accounts:
        last = heard.get(account.name)
        if last is None:
            yield Blind(account.name, "unread", say("sync.never_read", account=account.name))
        elif now - last > STALE:
            said = say("sync.not_read_since", account=account.name, day=day_of(last, settings))
            yield Blind(account.name, "unread", said, last)


def _lost_folders(settings: Settings, cache: Cache, state: State, now: datetime) -> Iterator[Blind]:
    """Folders that lost their mail, and calendars that are there no more; of sent mail until some of mine is seen again,
    of others for some weeks."""
    listed = {account.name for account in settings.accounts}
    lost = [one for one in state.lost_folders() if one.account in listed and one.since <= now]
    own = learn_own(settings.me.addresses, cache.senders(now), settings.me.name) if lost else None
    written_from = _written_from(state, lost)
    for one in lost:
        key = {"sent": "sent_lost", "calendar": "calendar_lost" if one.folder else "calendar_emptied"}.get(
            one.role, "folder_lost"
        )
        named = {"folder": one.folder} if one.folder or one.role != "calendar" else {}
        said = say(f"sync.{key}", account=one.account, day=day_of(one.since, settings), **named)
        if one.role != "sent" and now - one.noticed <= _TOLD_FOR:
            kind: Kind = "planner" if one.role == "calendar" else "folder"
            yield Blind(one.account, kind, said, one.since, one.folder)
        elif one.role == "sent" and own is not None:
            waits = now - one.noticed <= _GIVEN_UP
            mine = (written_from.get((one.account, one.folder)) if waits else None) or own.addresses
            if not cache.wrote_since(mine, one.since, now):
                yield Blind(one.account, "sent", said, one.since)


def _written_from(state: State, lost: Sequence[LostFolder]) -> Mapping[tuple[str, str], frozenset[str]]:
    """From which addresses of mine I had written what lay in each of these folders of sent mail."""
    places = {(one.account, one.folder) for one in lost if one.role == "sent"}
    found: dict[tuple[str, str], set[str]] = {}
    for stone in state.stones() if places else ():
        if (
            stone.gone
            and stone.own
            and stone.direction == Direction.OUTBOUND
            and (stone.account, stone.folder) in places
        ):
            found.setdefault((stone.account, stone.folder), set()).add(stone.own)
    return {place: frozenset(addresses) for place, addresses in found.items()}


def lost_addresses(state: State, lost: Sequence[LostFolder]) -> Mapping[tuple[str, str], frozenset[str]]:
    """Whose mail lay in each of these folders."""
    found: dict[tuple[str, str], set[str]] = {(one.account, one.folder): set() for one in lost}
    for stone in state.stones() if lost else ():
        for place in ((stone.account, stone.folder), (stone.account, "")):
            if place in found and stone.gone:
                found[place].add(stone.address)
    return {place: frozenset(addresses) for place, addresses in found.items()}
