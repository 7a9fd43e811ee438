"""Accounts on a server, set up with the person: what will be read is told, the password is asked for, and each is tried."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC
from pathlib import Path

from config.providers import Provider
from config.schema import Account
from config.words import led_by_account, say
from connectors.base import ConnectorError
from connectors.secrets import Secret, find
from daemon.cli.entering import Entered, enter
from daemon.cli.login import ask_secret, keep_secrets, tell_opened
from daemon.cli.questions import Questions
from daemon.cli.speak import Screen
from daemon.cli.way_questions import by_signing_in
from daemon.first_steps.answers import Unfit, at_first
from daemon.first_steps.servers import LiveWish, dav_accounts, mail_account, place_of_mail, provider_for
from daemon.first_steps.sign_in import sign_in, whose


@dataclass(frozen=True, slots=True)
class Live:
    """The accounts that were found, and by their names the secrets that open them (none where a command prints them)."""

    accounts: tuple[Account, ...]
    secrets: Mapping[str, Secret] = field(default_factory=dict)

    def keep(self, screen: Screen, written: tuple[Account, ...]) -> None:
        """Keep the secret of each of them, as it stands in the configuration that was written."""
        typed = [one for one in written if one.name in self.secrets and not one.password_command]
        keep_secrets(screen, {one.name: (one, self.secrets[one.name]) for one in typed})


def set_up(wish: LiveWish, address: str, ask: Questions, *, from_pipe: bool, tries: bool, client: Path) -> Live:
    """Accounts that hold, tried as far as they can be; faults go into `ask.faults`, and then nothing is to be written.

    `from_pipe`: the first line of what is piped in is the password. `tries`: whether the servers are asked at all.
    `client`: where the file of a registration with Google is to lie.
    """
    try:
        provider, wish = _whose(provider_for(wish, address), wish, address, ask)
        signed = by_signing_in(wish, provider, address, ask, has_password=from_pipe, client=client)
        wish = replace(wish, beside=wish.beside | {one.name for one in signed})
        mail = [mail_account(wish, provider, address)] if wish.mail else []
        more = dav_accounts(wish, provider, address)
        _check_plain(wish, (*mail, *more))
        _tell(mail, provider if mail or more else None, ask)
        secret = _secret((*mail, *more), ask, from_pipe=from_pipe, tries=tries)
    except Unfit as unfit:
        ask.faults.append(unfit.said)
        return Live(())
    except ConnectorError as fault:
        ask.faults.append(led_by_account(at_first(fault.said)))
        return Live(())
    named = tuple(one for one in more if one.url in (wish.caldav, wish.carddav))
    if secret is None or not tries:  # what a provider may have besides is not written down unseen
        untried = (*mail, *named)
        return Live((*signed, *untried), {one.name: secret for one in untried} if secret else {})
    found = _tried((*mail, *named), tuple(one for one in more if one not in named), secret, ask)
    return replace(found, accounts=(*signed, *found.accounts))


def _check_plain(wish: LiveWish, accounts: Sequence[Account]) -> None:
    """Raise Unfit where an account was named to be read without encryption that is not set up on a server here."""
    for name in sorted(wish.plain - {one.name for one in accounts}):
        raise Unfit(say("init.plain_whom", name=name))


def _whose(provider: Provider | None, wish: LiveWish, address: str, ask: Questions) -> tuple[Provider | None, LiveWish]:
    """What only the person knows: who keeps the mail of a domain of their own, and a user that the address does not tell."""
    if wish.mail and not wish.imap and provider is None:
        found = ask.perhaps_asked("imap", place_of_mail) or ""
        if isinstance(found, Provider):
            provider, wish = found, replace(wish, provider=found.name)
        else:
            wish = replace(wish, imap=found)
    if provider is not None and not wish.user and not provider.user_of(address):
        ask.screen.say(say("login.no_user", name=provider.name, page=provider.page))
        wish = replace(wish, user=ask.perhaps_asked("user", str.strip) or "")
    return provider, wish


def _tell(mail: list[Account], provider: Provider | None, ask: Questions) -> None:
    """What will be read, what a password could do, and where the right one is found."""
    for account in mail:
        ask.screen.say(say("login.will_read", host=account.host))
        ask.screen.say(say("login.will_keep"))
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
    if not accounts or not (tries or from_pipe):
        return None
    if accounts[0].password_command:
        return find(accounts[0]).secret if tries else None
    if from_pipe:
        line = sys.stdin.readline().rstrip("\r\n")
        if not line:
            raise Unfit(say("init.nothing_piped"))
        return Secret(line)
    return ask_secret(ask.screen, accounts[0]) if ask.asks else None


def _tried(needed: tuple[Account, ...], offered: tuple[Account, ...], secret: Secret, ask: Questions) -> Live:
    """Each account is entered: what was asked for must open; what a provider offers besides is left out if it does not."""
    opened: list[Entered] = []
    for account in needed:
        entered = enter(account, opened[-1].secret if opened else secret, ask)
        if entered is None:
            return Live(())
        opened.append(entered)
    opened += _offered(offered, opened[-1].secret if opened else secret, ask)
    return Live(tuple(one.account for one in opened), {one.account.name: one.secret for one in opened})


def _offered(more: tuple[Account, ...], secret: Secret, ask: Questions) -> Iterator[Entered]:
    """Calendars and cards of the same provider that open with the same password and are wished."""
    for account in more:
        if not ask.agreed(say(f"login.offer_{account.kind}", login=whose(account))):
            continue
        tried = sign_in(account, secret, UTC)
        if tried.fault is None:
            tell_opened(ask.screen, account, tried.said)
            yield Entered(account, secret)
        else:
            ask.screen.warn(say("login.left_out", account=account.name, reason=at_first(tried.fault.said)))
