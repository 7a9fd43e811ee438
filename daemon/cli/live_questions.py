"""Accounts on a server, set up with the person: what will be read is told, the password is asked for, and each is tried."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC
from pathlib import Path
from urllib.parse import urlsplit

from config.providers import IMAPS, Provider
from config.schema import Account
from config.values import is_loopback
from config.words import led_by_account, say
from connectors.base import ConnectorError
from connectors.secrets import Secret, find
from daemon.cli.login import TRIES, ask_secret, keep_secret, tell_opened
from daemon.cli.questions import Questions
from daemon.cli.speak import Screen
from daemon.cli.way_questions import by_signing_in
from daemon.first_answers import Unfit
from daemon.live_setup import LiveWish, dav_accounts, mail_account, provider_for, server
from daemon.sign_in import at_first, sign_in, whose


@dataclass(frozen=True, slots=True)
class Live:
    """The accounts that were found, and the secret that opens them (None: none was given, or a command prints it)."""

    accounts: tuple[Account, ...]
    secret: Secret | None = None

    def keep(self, screen: Screen, written: tuple[Account, ...]) -> None:
        """Keep the secret for each of them, as it stands in the configuration that was written."""
        names = {account.name for account in self.accounts if not account.password_command}
        for account in written if self.secret else ():
            if account.name in names and self.secret:
                keep_secret(screen, account, self.secret)


def set_up(wish: LiveWish, address: str, ask: Questions, *, from_pipe: bool, tries: bool, client: Path) -> Live:
    """Accounts that hold, tried as far as they can be; faults go into `ask.faults`, and then nothing is to be written.

    `from_pipe`: the first line of what is piped in is the password. `tries`: whether the servers are asked at all.
    `client`: where the file of a registration with Google is to lie.
    """
    try:
        provider = provider_for(wish, address)
        signed = by_signing_in(wish, provider, address, ask, has_password=from_pipe, client=client)
        wish = replace(wish, beside=wish.beside | {one.name for one in signed})
        wish = _asked(wish, provider, address, ask)
        mail = [_with_plain(mail_account(wish, provider, address), ask)] if wish.mail else []
        more = tuple(_with_plain(one, ask) for one in dav_accounts(wish, provider, address))
        _check_plain(wish, (*mail, *more))
        _tell(mail, provider, ask)
        secret = _secret((*mail, *more), ask, from_pipe=from_pipe, tries=tries)
    except Unfit as unfit:
        ask.faults.append(unfit.said)
        return Live(())
    except ConnectorError as fault:
        ask.faults.append(led_by_account(at_first(fault.said)))
        return Live(())
    named = tuple(one for one in more if one.url in (wish.caldav, wish.carddav))
    if secret is None or not tries:  # what a provider may have besides is not written down unseen
        return Live((*signed, *mail, *named), secret)
    found = _tried((*mail, *named), tuple(one for one in more if one not in named), secret, ask)
    return replace(found, accounts=(*signed, *found.accounts))


def _check_plain(wish: LiveWish, accounts: Sequence[Account]) -> None:
    """Raise Unfit where an account was named to be read without encryption that is not set up on a server here."""
    for name in sorted(wish.plain - {one.name for one in accounts}):
        raise Unfit(say("init.plain_whom", name=name))


def _with_plain(account: Account, ask: Questions) -> Account:
    """On a terminal it is asked, of a server on this machine whose address does not speak of encryption, whether there is any."""
    where = urlsplit(account.url)
    host = account.host or where.hostname or ""
    encrypted = where.scheme == "https" if account.url else account.port == IMAPS
    if account.plain or encrypted or not ask.asks or not is_loopback(host):
        return account
    return replace(account, plain=ask.agreed(say("init.ask_plain", name=account.name, host=host), default=False))


def _asked(wish: LiveWish, provider: Provider | None, address: str, ask: Questions) -> LiveWish:
    """What only the person knows: the server of an unknown provider, and a user that the address does not tell."""
    if wish.mail and not wish.imap and provider is None:
        host = ask.perhaps_asked("imap", lambda text: ":".join(map(str, server(text))))
        wish = replace(wish, imap=host or "")
    if provider is not None and not wish.user and not provider.user_of(address):
        ask.screen.say(say("login.no_user", name=provider.name, page=provider.page))
        wish = replace(wish, user=ask.perhaps_asked("user", str.strip) or "")
    return wish


def _tell(mail: list[Account], provider: Provider | None, ask: Questions) -> None:
    """What will be read, what a password could do, and where the right one is found."""
    for account in mail:
        ask.screen.say(say("login.will_read", host=account.host))
        ask.screen.say(say("login.will_draft"))
        ask.screen.say(say("login.could_send"))
    if provider is None:
        return
    if provider.switch:
        ask.screen.say(say("login.switch", name=provider.name, page=provider.page))
    if provider.password in ("app", "mail"):
        ask.screen.say(say(f"login.password_{provider.password}", name=provider.name, page=provider.page))
    if not provider.sure:
        ask.screen.say(say("login.not_sure", name=provider.name))


def _secret(accounts: tuple[Account, ...], ask: Questions, *, from_pipe: bool, tries: bool) -> Secret | None:
    """The password, from the command that prints it, the pipe, or the person; None where nobody can be asked."""
    if not accounts:
        return None
    if accounts[0].password_command:
        return find(accounts[0]).secret if tries else None
    if from_pipe:
        line = sys.stdin.readline().rstrip("\r\n")
        return Secret(line) if line else None
    return ask_secret(ask.screen, accounts[0]) if ask.asks else None


def _tried(needed: tuple[Account, ...], offered: tuple[Account, ...], secret: Secret, ask: Questions) -> Live:
    """Each account is entered: what was asked for must open; what a provider offers besides is left out if it does not."""
    for account in needed:
        entered = _entered(account, secret, ask)
        if entered is None:
            return Live(())
        secret = entered
    return Live((*needed, *_offered(offered, secret, ask)), secret)


def _entered(account: Account, secret: Secret, ask: Questions) -> Secret | None:
    """The secret that opened the account; on a terminal a wrong one may be typed again. None: it did not open."""
    for left in reversed(range(TRIES)):
        tried = sign_in(account, secret, UTC)
        if tried.fault is None:
            tell_opened(ask.screen, account, tried.said)
            return secret
        if not (left and tried.refused and ask.asks and not account.password_command):
            ask.faults.append(at_first(tried.why(account)))
            return None
        ask.screen.warn(tried.why(account))
        secret = ask_secret(ask.screen, account)
    return None


def _offered(more: tuple[Account, ...], secret: Secret, ask: Questions) -> tuple[Account, ...]:
    """Calendars and cards of the same provider that open with the same password and are wished."""
    found: list[Account] = []
    for account in more:
        if not ask.agreed(say(f"login.offer_{account.kind}", login=whose(account))):
            continue
        tried = sign_in(account, secret, UTC)
        if tried.fault is None:
            tell_opened(ask.screen, account, tried.said)
            found.append(account)
        else:
            ask.screen.warn(say("login.left_out", account=account.name, reason=at_first(tried.fault.said)))
    return tuple(found)
