"""`login ACCOUNT` for accounts at Microsoft: which rights are asked for, and then a page of Microsoft's; nothing is typed here."""

from __future__ import annotations

from config.schema import Account
from config.words import led_by_account, say
from connectors.base import ConnectorError
from connectors.registry import sign_in_of
from daemon.cli.speak import Screen
from daemon.cli.visit import NotDone


def at_microsoft(screen: Screen, account: Account, *, forgets: bool, browser: bool) -> None:
    """Sign in, or forget what was kept; raises NotDone where it came to nothing."""
    try:
        door = sign_in_of(account)
        if forgets:
            screen.say(say("graph.forgotten" if door.forget() else "login.nothing_kept", account=account.name))
            return
        screen.say(led_by_account(say("graph.signs_in", account=account.name, rights=", ".join(door.rights))))
        said = door.sign_in(lambda one: screen.say(led_by_account(one)), browser=browser)
    except ConnectorError as fault:
        raise NotDone(led_by_account(fault.said)) from None
    screen.say(led_by_account(say("graph.signed_in", account=account.name)))
    for one in said:
        screen.warn(led_by_account(one))
