"""What is not seen of each account: mail of mine that lies nowhere, an account that was not read since some day."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta

from config.schema import Account, Settings
from config.words import Said, say
from connectors.base import Source
from daemon.store.cache import Cache
from daemon.store.files import StoreError
from daemon.store.pack import from_json, to_json
from daemon.store.state import State
from daemon.think.owner import learn_own, mailbox_of

_MAIL = {"maildir", "mbox", "imap", "gmail", "graph_mail"}
STALE = timedelta(days=2)  # an account not read for longer is said to be so


def sent_mail_of(account: str) -> str:
    """Under which name `state.db` notes when the sent mail of an account was last seen."""
    return f"{account}\x1fsent"


def sent_folder_lost(account: Account, source: Source, cache: Cache) -> Said | None:
    """What the connector says of a Sent folder that it no longer finds, though sent mail was read from there before."""
    if account.kind not in _MAIL or not cache.has_sent(account.name):
        return None
    return next((said for said in source.check() if said.key == "mail.no_sent"), None)


def blind_accounts(settings: Settings, cache: Cache, state: State, now: datetime) -> dict[str, Said]:
    """For each account of which something is not seen: one sentence with what, since when, and the remedy."""
    heard = state.last_good_syncs()
    deaf = deaf_accounts(settings, cache, now)
    found: dict[str, Said] = {}
    for account in settings.accounts:
        last = heard.get(account.name)
        if last is None:
            found[account.name] = say("sync.never_read", account=account.name)
        elif now - last > STALE:
            found[account.name] = say(
                "sync.not_read_since", account=account.name, day=last.astimezone(settings.zone).date().isoformat()
            )
        elif account.name in deaf:
            found[account.name] = say("sync.no_sent_mail", account=account.name)
    return found


def deaf_accounts(settings: Settings, cache: Cache, now: datetime) -> frozenset[str]:
    """Mail accounts that bring what others wrote to me, while nothing that I wrote from there lies in any account.

    It takes a look at all mail, so it is concluded once a day, and whenever something came.
    """
    mail = [account.name for account in settings.accounts if account.kind in _MAIL]
    mark = to_json([now.date(), mail, sorted(settings.me.addresses)])
    known = cache.remembered("deaf", mark)
    if known is None:
        known = to_json(sorted(_deaf(mail, settings, cache, now)))
        with suppress(StoreError):  # a full disk keeps nobody from looking
            cache.remember("deaf", mark, known)
    return frozenset(from_json(known))


def _deaf(mail: list[str], settings: Settings, cache: Cache, now: datetime) -> Iterator[str]:
    own = learn_own(settings.me.addresses, cache.senders(now))
    addressed: dict[str, set[str]] = {}
    speaking: set[str] = set()
    writing: set[str] = set()
    for account, way, address in cache.ways_by_account(now):
        if address in own and way == "to":
            addressed.setdefault(account, set()).add(mailbox_of(address))
        elif address in own:
            speaking.add(account)
            writing.add(mailbox_of(address))
    for name in mail:
        if name not in speaking and addressed.get(name) and not addressed[name] & writing:
            yield name
