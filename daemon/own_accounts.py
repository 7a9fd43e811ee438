"""Which account an own address belongs to: where its sent mail lies, or that it signs in there."""

from __future__ import annotations

from collections.abc import Iterable

from config.schema import MAIL_KINDS, Account, Settings
from daemon.store.cache import Cache
from daemon.think.identity.owner import Own, mailbox_of


def own_accounts(settings: Settings, cache: Cache, own: Iterable[str]) -> dict[str, str]:
    """Own mailbox (`mailbox_of` of an address) -> the name of its account; what belongs nowhere is not in it."""
    mail = [account for account in settings.accounts if account.kind in MAIL_KINDS]
    mine = Own.of(own)
    if len(mail) == 1:
        return {mailbox_of(address): mail[0].name for address in mine.addresses}
    return homes(mail, mine, cache.sent_from())


def homes(accounts: list[Account], own: Own, sent: Iterable[tuple[str, str, int]]) -> dict[str, str]:
    """The same, from the newest sent mail of each address in each account: where it wrote last is its home, and of the
    accounts of that world rather one that takes drafts. A user that is an own address says it better than any mail."""
    named = {account.name: account for account in accounts}
    newest: dict[str, dict[str, int]] = {}
    for address, account, when in sent:
        if address in own and account in named:
            newest.setdefault(mailbox_of(address), {})[account] = when
    found = {
        box: _home([named[name] for name in sorted(some, key=lambda one: -some[one])]) for box, some in newest.items()
    }
    return found | {mailbox_of(one.user): one.name for one in reversed(accounts) if one.user.lower() in own}


def _home(latest_first: list[Account]) -> str:
    last = latest_first[0]
    return next((one.name for one in latest_first if one.drafts and one.world == last.world), last.name)
