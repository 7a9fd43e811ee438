"""The digest as a mail in the owner's own inbox, for accounts that say `digest: true`: one a morning, whatever happens on the way.

It is the one mail that names the program, and it stays with its owner: it goes to nobody. Its id is fixed before the first try.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import date, datetime
from email.message import Message
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime, formataddr
from pathlib import Path

from config.schema import Account, Settings
from config.words import say
from connectors.base import ConnectorError, DigestBox, TryLater
from connectors.registry import open_digests
from daemon.notifier.digest_words import Speech
from daemon.notifier.placing import GRACE, Clock, real_clock
from daemon.store.locks import write_lock
from daemon.store.state import State

# RFC 2606: no such host can ever be; never the owner, whose Sent it would join.
_FROM = ("tsunagari", "tsunagari@localhost.invalid")
_FORMS = (("txt", "plain"), ("html", "html"))  # of the files, and of the parts of the mail
Opening = Callable[[Account], DigestBox]


def lay_into_inboxes(
    settings: Settings, state: State, now: datetime, clock: Clock = real_clock, opening: Opening = open_digests
) -> tuple[ConnectorError, ...]:
    """Today's digest into every inbox that wishes it and has not got it; what was wrong, each fault naming its account.

    Without a digest of today there is nothing to do. What was deleted by the owner does not come a second time.
    """
    wishing = [account for account in settings.accounts if account.digest]
    if not wishing or not all(_page(settings, now.date(), form).exists() for form, _ in _FORMS):
        return ()
    faults: list[ConnectorError] = []
    for account in wishing:
        try:
            _lay(account, settings, state, now, clock, opening)
        except ConnectorError as fault:
            faults.append(fault)
    return tuple(faults)


def _lay(account: Account, settings: Settings, state: State, now: datetime, clock: Clock, opening: Opening) -> None:
    """Behind a network a try whose end nobody heard of may still come to its end there: so long it is not repeated."""
    day = now.date()
    with write_lock(settings.state):
        before = state.digest_mail(day, account.name)
        if before is not None and before.put:
            return
        box, mid = opening(account), message_id(settings.key, account, day)
        there = box.has(mid)
        if not there and before is not None and clock() - before.intended < GRACE:
            raise TryLater(say("morning.digest_under_way", account=account.name), GRACE.total_seconds())
        state.intend_digest_mail(day, account.name, clock())
        if not there:
            box.put(mail_of(settings, account, now, mid))
        state.digest_mail_put(day, account.name)


def message_id(key: str, account: Account, day: date) -> str:
    """The same for the same morning and mailbox on every workstation with this key, and nobody else can tell it."""
    secret = hashlib.blake2b((key or account.user).encode(), digest_size=32).digest()
    said = "\0".join(("digest", account.user.lower(), day.isoformat()))
    return f"<digest.{hashlib.blake2b(said.encode(), digest_size=16, key=secret).hexdigest()}@localhost.invalid>"


def mail_of(settings: Settings, account: Account, now: datetime, mid: str) -> bytes:
    """Text and page of the digest as a mail; it says that a program wrote it, so that no program takes it for a letter."""
    mail = MIMEMultipart("alternative", boundary=f"={mid[8:40]}=")
    head: Sequence[tuple[str, str]] = (
        ("From", formataddr(_FROM)),
        ("To", account.user or settings.me.addresses[0]),
        ("Subject", Speech(settings.language).title(now)),
        ("Date", format_datetime(now)),
        ("Message-ID", mid),
        ("Auto-Submitted", "auto-generated"),
    )
    for name, value in head:
        mail[name] = value
    for form, kind in _FORMS:
        mail.attach(_part(_page(settings, now.date(), form).read_text(encoding="utf-8"), kind))
    return mail.as_bytes()


def _part(text: str, kind: str) -> Message:
    return MIMEText(text, kind, "utf-8")


def _page(settings: Settings, day: date, form: str) -> Path:
    return settings.state / "digest" / f"{day.isoformat()}.{form}"
