"""Signing in: `login ACCOUNT` asks for the password of an account, tries it, and keeps it where it is safe; at Google and
Microsoft the person signs in on a page of theirs (registering.py, login_google.py, login_microsoft.py).
"""

from __future__ import annotations

import shlex
import sys
from collections.abc import Mapping, Sequence

import click

from config.nearest import nearest
from config.schema import GOOGLE, MICROSOFT, Account, Settings
from config.words import Said, led_by_account, say
from connectors import secrets
from connectors.base import ConnectorError
from connectors.secrets import PASSWORD_KINDS, Place, Secret
from daemon.cli.login_google import at_google
from daemon.cli.login_microsoft import at_microsoft
from daemon.cli.registering import registered
from daemon.cli.speak import Screen, command
from daemon.cli.visit import NotDone, Visit, pass_visit
from daemon.first_steps.sign_in import sign_in, whose

TRIES = 3  # before one has to begin again
_KINDS = (*PASSWORD_KINDS, *MICROSOFT, *GOOGLE)


@command("login")
@click.argument("account", nargs=-1)
@click.option("--forget", is_flag=True)
@click.option("--browser", is_flag=True)
@pass_visit
def login(visit: Visit, account: tuple[str, ...], forget: bool, browser: bool) -> None:
    """Sign in to each of these accounts; one that comes to nothing ends it, and those before it stay signed in.

    Nothing is begun before all of them are registered that must be.
    """
    settings = visit.settings_alone()
    if not account:
        listed = ", ".join(one.name for one in settings.accounts if one.kind in _KINDS)
        raise NotDone(say("login.which", choices=listed) if listed else say("login.none_to_enter"), status=2)
    all_meant = [_account(settings, name) for name in dict.fromkeys(account)]
    if not forget:
        _look_at_registrations(visit, all_meant, browser=browser)
    for meant in all_meant:
        if meant.kind in MICROSOFT:
            at_microsoft(visit.screen, meant, forgets=forget, browser=browser)
        elif meant.kind in GOOGLE:
            at_google(visit.screen, meant, forgets=forget, browser=browser)
        else:
            _with_password(visit.screen, meant, settings, forgets=forget)


def _look_at_registrations(visit: Visit, accounts: Sequence[Account], *, browser: bool) -> None:
    names = " ".join(shlex.quote(one.name) for one in accounts)
    try:
        registered(visit.screen, accounts, f"{visit.called()} login {names}{' --browser' if browser else ''}")
    except ConnectorError as fault:
        raise NotDone(led_by_account(fault.said)) from None


def _account(settings: Settings, name: str) -> Account:
    """The account of this name, if it is one that is signed in to. `drafts`: its own drafts folder takes them."""
    names = {one.name: one for one in settings.accounts}
    if name not in names:
        near = nearest(name, names)
        listed = near or ", ".join(one for one in names if names[one].kind in _KINDS) or ", ".join(names)
        raise NotDone(say("login.no_account", account=name, choices=listed), status=2)
    if names[name].kind not in _KINDS:
        raise NotDone(say("login.needs_none", account=name, kind=names[name].kind), status=2)
    return settings.with_drafts(names[name])


# --- with a password ------------------------------------------------------------------------------


def _with_password(screen: Screen, account: Account, settings: Settings, *, forgets: bool) -> None:
    try:
        if forgets:
            gone = secrets.forget(account)
            screen.say(say("login.forgotten" if gone else "login.nothing_kept", account=account.name))
        elif account.password_command:
            _by_command(screen, account, settings)
        else:
            _by_hand(screen, account, settings)
    except ConnectorError as fault:
        raise NotDone(led_by_account(fault.said)) from None


def _by_command(screen: Screen, account: Account, settings: Settings) -> None:
    """Nothing is asked where a command prints the password; whether it opens the account is tried."""
    screen.say(say("login.by_command", account=account.name))
    tried = sign_in(account, secrets.find(account).secret, settings.zone)
    if tried.fault is not None:
        raise tried.fault
    tell_opened(screen, account, tried.said)


def _by_hand(screen: Screen, account: Account, settings: Settings) -> None:
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
    keep_secrets(screen, {account.name: (account, typed)})


def ask_secret(screen: Screen, account: Account) -> Secret:
    """What the person types, shown to nobody; without a terminal, the first line that comes. Raises NotDone if it is empty."""
    if sys.stdin.isatty():
        words = screen.question(say("login.ask", login=whose(account)))
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


def keep_secrets(screen: Screen, kept: Mapping[str, tuple[Account, Secret]]) -> None:
    """Keep them, and tell where, once for all that lie in the same place; a file is told to be one. Raises what `keep` raises."""
    places: dict[Place, list[str]] = {}
    for name, (account, secret) in kept.items():
        place, why = secrets.keep(account, secret)
        if why is not None:
            screen.warn(led_by_account(why))
        places.setdefault(place, []).append(name)
    for place, names in places.items():
        key = "login.kept_ring" if place is Place.RING else "login.kept_file"
        screen.say(say(key, account=", ".join(names)))
