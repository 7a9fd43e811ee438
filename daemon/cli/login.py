"""Signing in: `login ACCOUNT` asks for the password of an account, tries it, and keeps it where it is safe."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from config.nearest import nearest
from config.schema import GOOGLE, MICROSOFT, Account, Settings
from config.words import Said, led_by_account, say
from daemon.cli.house import NotDone, Visit, pass_visit
from daemon.cli.login_microsoft import at_microsoft
from daemon.cli.speak import Screen, command

if TYPE_CHECKING:
    from connectors.secrets import Secret

TRIES = 3  # before one has to begin again


@command("login")
@click.argument("account")
@click.option("--forget", is_flag=True)
@click.option("--browser", is_flag=True)
@pass_visit
def login(visit: Visit, account: str, forget: bool, browser: bool) -> None:
    """Ask for a password without showing it; from a pipe, its first line is read. At Microsoft, sign in on a page of theirs."""
    settings, _rules = visit.settings()
    meant = _account(settings, account)
    if meant.kind in MICROSOFT:
        at_microsoft(visit.screen, meant, settings, forget=forget, browser=browser)
        return
    if meant.kind in GOOGLE:
        from daemon.cli.login_google import at_google  # noqa: PLC0415  loads a small server

        at_google(visit.screen, meant, settings, forget=forget)
        return
    if forget:
        gone = _forgotten(meant)
        visit.screen.say(say("login.forgotten" if gone else "login.nothing_kept", account=meant.name))
        return
    if meant.password_command:
        _by_command(visit.screen, meant, settings)
        return
    _by_hand(visit.screen, meant, settings)


def _account(settings: Settings, name: str) -> Account:
    """The account of this name, if it is one that a password opens."""
    from connectors.secrets import PASSWORD_KINDS  # noqa: PLC0415

    kinds = (*PASSWORD_KINDS, *MICROSOFT, *GOOGLE)
    names = {one.name: one for one in settings.accounts}
    if name not in names:
        near = nearest(name, names)
        listed = near or ", ".join(one for one in names if names[one].kind in kinds) or ", ".join(names)
        raise NotDone(say("login.no_account", account=name, choices=listed), status=2)
    if names[name].kind not in kinds:
        raise NotDone(say("login.needs_none", account=name, kind=names[name].kind), status=2)
    return names[name]


def _forgotten(account: Account) -> bool:
    from connectors.base import ConnectorError  # noqa: PLC0415
    from connectors.secrets import forget  # noqa: PLC0415  loads what runs a password command

    try:
        return forget(account)
    except ConnectorError as fault:
        raise NotDone(led_by_account(fault.said)) from None


def _by_command(screen: Screen, account: Account, settings: Settings) -> None:
    """Nothing is asked where a command prints the password; whether it opens the account is tried."""
    from connectors.base import ConnectorError  # noqa: PLC0415
    from connectors.secrets import find  # noqa: PLC0415
    from daemon.sign_in import sign_in  # noqa: PLC0415

    screen.say(say("login.by_command", account=account.name))
    try:
        tried = sign_in(account, find(account).secret, settings.zone)
    except ConnectorError as fault:
        raise NotDone(led_by_account(fault.said)) from None
    if tried.fault is not None:
        raise NotDone(led_by_account(tried.fault.said))
    tell_opened(screen, account, tried.said)


def _by_hand(screen: Screen, account: Account, settings: Settings) -> None:
    from daemon.sign_in import sign_in  # noqa: PLC0415

    for left in reversed(range(TRIES)):
        typed = ask_secret(screen, account)
        tried = sign_in(account, typed, settings.zone)
        if tried.opened or tried.unknown:
            break
        fault = tried.why(account)
        if not (left and tried.refused and sys.stdin.isatty()):
            raise NotDone(fault)
        screen.warn(fault)
    if tried.fault is not None:  # the server was not reached: what was typed is kept, and said to be untried
        screen.warn(led_by_account(tried.fault.said))
        screen.warn(say("login.untried", account=account.name))
    else:
        tell_opened(screen, account, tried.said)
    keep_secret(screen, account, typed)


def ask_secret(screen: Screen, account: Account) -> Secret:
    """What the person types, shown to nobody; without a terminal, the first line that comes. Raises NotDone if it is empty."""
    from connectors.secrets import Secret, login_name  # noqa: PLC0415

    if sys.stdin.isatty():
        words = screen.words(say("login.ask", login=login_name(account)))
        text = click.prompt(words, hide_input=True, default="", show_default=False, err=True)
    else:
        text = sys.stdin.readline().rstrip("\r\n")
    if not text:
        raise NotDone(say("login.nothing_typed"))
    return Secret(text)


def tell_opened(screen: Screen, account: Account, said: tuple[Said, ...]) -> None:
    """That the account can be entered, and what was noticed there."""
    screen.say(say("login.opened", account=account.name))
    for one in said:
        screen.warn(led_by_account(one))


def keep_secret(screen: Screen, account: Account, secret: Secret) -> None:
    """Keep it, and tell where; a file is told to be one."""
    from connectors.base import ConnectorError  # noqa: PLC0415
    from connectors.secrets import Place, keep  # noqa: PLC0415

    try:
        place, why = keep(account, secret)
    except ConnectorError as fault:
        raise NotDone(led_by_account(fault.said)) from None
    if why is not None:
        screen.warn(led_by_account(why))
    screen.say(say("login.kept_ring" if place is Place.RING else "login.kept_file", account=account.name))
