"""What all mail together shows not to be seen: mail of mine that lies nowhere, a channel that fell silent with everybody at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from config.schema import CALENDAR_KINDS, MAIL_KINDS, Settings
from config.words import say
from daemon.sight.blind import Blind, Kind, day_of
from daemon.store.cache import Cache
from daemon.store.files import StoreError
from daemon.store.pack import from_json, moment, seconds, to_json
from daemon.store.state import State
from daemon.think.identity.owner import Own, learn_own, mailbox_of
from daemon.think.model import Direction
from daemon.think.silence import SHORTEST, all_fell_silent, fell_silent

_LOOK_BACK = timedelta(days=400)
_ANSWERS_OF, _FEWEST_ANSWERS = timedelta(days=60), 3
_WRITTEN_TO = 0.25  # of those who write into an account: if I write to fewer of them, my side is not seen


def concluded(settings: Settings, cache: Cache, state: State, now: datetime) -> list[Blind]:
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


_KEYS: dict[Kind, str] = {
    "deaf": "no_sent_mail",
    "answers": "answers_unseen",
    "silent": "nothing_comes",
    "muted": "nobody_writes",
    "calendar": "calendar_silent",
}


def _spot(account: str, kind: Kind, t: int | None, settings: Settings) -> Blind:
    since = None if t is None else moment(t)
    day = {"day": day_of(since, settings)} if since else {}
    return Blind(account, kind, say(f"sync.{_KEYS[kind]}", account=account, **day), since)


@dataclass(frozen=True, slots=True)
class _Found:
    account: str
    kind: Kind
    since: datetime | None = None


def _look(settings: Settings, cache: Cache, state: State, now: datetime) -> Iterator[_Found]:
    own = learn_own(settings.me.addresses, cache.senders(now), settings.me.name)
    mail = [account.name for account in settings.accounts if account.kind in MAIL_KINDS]
    deaf = list(_deaf(mail, own, cache, now))
    for name in mail:
        if name in deaf:
            yield _Found(name, "deaf")
        elif since := _unseen_answers(name, own, cache, state, now):
            yield _Found(name, "answers", since)
        yield from _quiet(name, [one for one in mail if one != name], own, cache, now)
    for account in settings.accounts:
        last = cache.last_occurrence(account.name) if account.kind in CALENDAR_KINDS else None
        if last and now - last >= SHORTEST:
            met = cache.occurrences(account.name, own.addresses, last - _LOOK_BACK)
            if fell_silent(last, met, now):
                yield _Found(account.name, "calendar", last)


def _quiet(name: str, others: list[str], own: Own, cache: Cache, now: datetime) -> Iterator[_Found]:
    """A mailbox into which nothing comes any more, or nothing but what machines send."""
    last = cache.last_arrival(name, own.addresses, now)
    if last is None:
        return
    if now - last >= SHORTEST:
        heard = cache.arrivals(name, own.addresses, last - _LOOK_BACK, now)
        if fell_silent(last, heard, now) and fell_silent(
            last, _without_moved(heard, last, others, own, cache, now), now
        ):
            yield _Found(name, "silent", last)
        return
    heard = cache.arrivals(name, own.addresses, now - _LOOK_BACK, now)
    person = max((when for times in heard.values() for when in times), default=None)
    if person and now - person >= SHORTEST and all_fell_silent(person, heard, now):
        heard = _without_moved(heard, person, others, own, cache, now)
        if all_fell_silent(person, heard, now):
            yield _Found(name, "muted", person)


def _without_moved(
    heard: dict[str, list[datetime]], since: datetime, others: list[str], own: Own, cache: Cache, now: datetime
) -> dict[str, list[datetime]]:
    """Those who did not write into another account meanwhile: whoever did uses another door, and is not silent."""
    elsewhere = {who for other in others for who in cache.arrivals(other, own.addresses, since, now)}
    return {who: times for who, times in heard.items() if who not in elsewhere}


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
