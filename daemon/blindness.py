"""What is not seen of each account: mail of mine that lies nowhere, a folder that lost its mail, an account that is not read
since some day, a channel that fell silent with everybody at once. For each: what, since when, and the remedy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from config.schema import CALENDAR_KINDS, MAIL_KINDS, Account, Settings
from config.words import Said, say
from connectors.base import Source
from daemon.account_coverage import not_whole, seen_of
from daemon.store.cache import Cache
from daemon.store.files import StoreError
from daemon.store.pack import from_json, moment, seconds, to_json
from daemon.store.state import State
from daemon.store.state_lost import LostFolder
from daemon.think.model import Direction
from daemon.think.owner import Own, learn_own, mailbox_of
from daemon.think.silence import SHORTEST, fell_silent

STALE = timedelta(days=2)  # an account not read for longer is said to be so
_TOLD_FOR = timedelta(days=30)  # that a folder is empty is no news for ever; that my own mail is not seen is
_LOOK_BACK = timedelta(days=400)
_ANSWERS_OF, _FEWEST_ANSWERS = timedelta(days=60), 3
_WRITTEN_TO = 0.25  # of those who write into an account: if I write to fewer of them, my side is not seen


@dataclass(frozen=True, slots=True)
class Blind:
    """What is not seen of an account: `kind` is unread, folder, sent, planner (a calendar that is lost), silent, calendar,
    answers or deaf; `since` is None where it never was.

    `folder` is set where only what lay there is concerned.
    """

    account: str
    kind: str
    said: Said
    since: datetime | None = None
    folder: str = ""


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


def blind_spots(settings: Settings, cache: Cache, state: State, now: datetime) -> list[Blind]:
    """All that is not seen, the gravest of each account first."""
    spots = [*_unread(settings, state, now), *_lost_folders(settings, cache, state, now)]
    return [*spots, *_concluded(settings, cache, state, now), *_begun(settings, cache)]


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
            said = say("sync.not_read_since", account=account.name, day=_day(last, settings))
            yield Blind(account.name, "unread", said, last)


def _lost_folders(settings: Settings, cache: Cache, state: State, now: datetime) -> Iterator[Blind]:
    """Folders that lost their mail, and calendars that are there no more; of sent mail until some of mine is seen again,
    of others for some weeks."""
    listed = {account.name for account in settings.accounts}
    lost = [one for one in state.lost_folders() if one.account in listed and one.since <= now]
    own = learn_own(settings.me.addresses, cache.senders(now)) if lost else None
    for one in lost:
        key = {"sent": "sent_lost", "calendar": "calendar_lost" if one.folder else "calendar_emptied"}.get(
            one.role, "folder_lost"
        )
        named = {"folder": one.folder} if one.folder or one.role != "calendar" else {}
        said = say(f"sync.{key}", account=one.account, day=_day(one.since, settings), **named)
        if one.role != "sent" and now - one.noticed <= _TOLD_FOR:
            kind = "planner" if one.role == "calendar" else "folder"
            yield Blind(one.account, kind, said, one.since, one.folder)
        elif one.role == "sent" and own is not None and not cache.wrote_since(own.addresses, one.since, now):
            yield Blind(one.account, "sent", said, one.since)


def lost_addresses(state: State, lost: Sequence[LostFolder]) -> Mapping[tuple[str, str], frozenset[str]]:
    """Whose mail lay in each of these folders."""
    found: dict[tuple[str, str], set[str]] = {(one.account, one.folder): set() for one in lost}
    for stone in state.stones() if lost else ():
        for place in ((stone.account, stone.folder), (stone.account, "")):
            if place in found and stone.gone:
                found[place].add(stone.address)
    return {place: frozenset(addresses) for place, addresses in found.items()}


# --- what all mail together shows --------------------------------------------------------------


def _concluded(settings: Settings, cache: Cache, state: State, now: datetime) -> list[Blind]:
    """It takes a look at all mail, so it is concluded once a day, and whenever something came."""
    accounts = [(account.name, account.kind) for account in settings.accounts]
    mark = to_json([now.date(), str(settings.zone), accounts, sorted(settings.me.addresses)])
    known = cache.remembered("blind", mark)
    if known is None:
        spots = [
            (one.account, one.kind, seconds(one.since) if one.since else None)
            for one in _look(settings, cache, state, now)
        ]
        known = to_json(spots)
        with suppress(StoreError):  # a full disk keeps nobody from looking
            cache.remember("blind", mark, known)
    return [_spot(account, kind, t, settings) for account, kind, t in from_json(known)]


_KEYS = {"deaf": "no_sent_mail", "answers": "answers_unseen", "silent": "nothing_comes", "calendar": "calendar_silent"}


def _spot(account: str, kind: str, t: int | None, settings: Settings) -> Blind:
    since = None if t is None else moment(t)
    day = {"day": _day(since, settings)} if since else {}
    return Blind(account, kind, say(f"sync.{_KEYS[kind]}", account=account, **day), since)


@dataclass(frozen=True, slots=True)
class _Found:
    account: str
    kind: str
    since: datetime | None = None


def _look(settings: Settings, cache: Cache, state: State, now: datetime) -> Iterator[_Found]:
    own = learn_own(settings.me.addresses, cache.senders(now))
    mail = [account.name for account in settings.accounts if account.kind in MAIL_KINDS]
    deaf = list(_deaf(mail, own, cache, now))
    for name in mail:
        if name in deaf:
            yield _Found(name, "deaf")
        elif since := _unseen_answers(name, own, cache, state, now):
            yield _Found(name, "answers", since)
        last = cache.last_arrival(name, own.addresses, now)
        if last and now - last >= SHORTEST:
            heard = cache.arrivals(name, own.addresses, last - _LOOK_BACK, now)
            if fell_silent(last, heard, now):
                yield _Found(name, "silent", last)
    for account in settings.accounts:
        last = cache.last_occurrence(account.name) if account.kind in CALENDAR_KINDS else None
        if last and now - last >= SHORTEST:
            met = cache.occurrences(account.name, own.addresses, last - _LOOK_BACK)
            if fell_silent(last, met, now):
                yield _Found(account.name, "calendar", last)


def _deaf(mail: list[str], own: Own, cache: Cache, now: datetime) -> Iterator[str]:
    """Mail accounts that bring what others wrote to me, while what I write to them lies in no account."""
    addressed: dict[str, set[str]] = {}
    writers: dict[str, set[str]] = {}
    speaking: set[str] = set()
    writing: set[str] = set()
    for account, way, address in cache.ways_by_account(now):
        if address not in own and way != "to":
            writers.setdefault(account, set()).add(address)
        elif address in own and way == "to":
            addressed.setdefault(account, set()).add(mailbox_of(address))
        elif address in own and way == "sent":
            speaking.add(account)
            writing.add(mailbox_of(address))
    written = cache.correspondents(own.addresses, now)
    for name in mail:
        others = writers.get(name, set())
        seen = len(others & written) >= _WRITTEN_TO * len(others)
        if name not in speaking and addressed.get(name) and not addressed[name] & writing and not (others and seen):
            yield name


def _unseen_answers(account: str, own: Own, cache: Cache, state: State, now: datetime) -> datetime | None:
    """Since when people answer mails of mine that lie nowhere and never did; None where that is not the rule."""
    answers = cache.answers_to_me(account, own.addresses, now - _ANSWERS_OF, now)
    known = {stone.id for stone in state.stones() if stone.direction == Direction.OUTBOUND} if answers else set()
    unseen = [when for when, answered, stored in answers if not stored and answered not in known]
    return unseen[0] if len(unseen) >= _FEWEST_ANSWERS and 2 * len(unseen) >= len(answers) else None


def _day(when: datetime, settings: Settings) -> str:
    return when.astimezone(settings.zone).date().isoformat()
