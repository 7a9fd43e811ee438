"""`login ACCOUNT` for accounts at Microsoft: the rights are told, the person signs in on a page of Microsoft's, nothing is typed here."""

from __future__ import annotations

from dataclasses import replace

from config.schema import Account, Settings
from config.words import led_by_account, say
from daemon.cli.house import NotDone
from daemon.cli.speak import Screen


def at_microsoft(screen: Screen, account: Account, settings: Settings, *, forget: bool, browser: bool) -> None:
    """Sign in, or forget what was kept; raises NotDone where it came to nothing."""
    from connectors.base import ConnectorError  # noqa: PLC0415  loads what is not needed for help
    from connectors.registry import sign_in_of  # noqa: PLC0415

    drafted = settings.drafts is not None and settings.drafts.account == account.name
    try:
        door = sign_in_of(replace(account, drafts=account.drafts or drafted))
        if forget:
            screen.say(say("graph.forgotten" if door.forget() else "login.nothing_kept", account=account.name))
            return
        screen.say(say("graph.signs_in", rights=", ".join(door.rights)))
        said = door.sign_in(lambda one: screen.say(led_by_account(one)), browser=browser)
    except ConnectorError as fault:
        raise NotDone(led_by_account(fault.said)) from None
    screen.say(led_by_account(say("graph.signed_in", account=account.name)))
    for one in said:
        screen.warn(led_by_account(one))
