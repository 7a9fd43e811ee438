"""How the owner registers tsunagari with Google and Microsoft: told once for all accounts that are to be signed in to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from config.schema import GOOGLE, MICROSOFT, Account
from config.where import tilde
from config.words import Said, led_by_account, say
from connectors.auth.google import client_of
from connectors.base import SetupWrong
from connectors.registry import google_tokens, sign_in_of
from daemon.cli.speak import Screen
from daemon.cli.visit import NotDone

_APIS = {"gmail": "Gmail API", "google_calendar": "Google Calendar API", "google_people": "People API"}
_NOT_YET = ("google.no_client", "google.client_missing")
_MICROSOFT_STEPS = 6


def registered(screen: Screen, accounts: Sequence[Account], command: str) -> None:
    """See that all of them have a registration that can be used; else tell the steps to it and raise NotDone.

    `command`: what is to be typed again after the steps.
    """
    faults = _at_google(screen, [one for one in accounts if one.kind in GOOGLE], command)
    faults += _at_microsoft(screen, [one for one in accounts if one.kind in MICROSOFT], command)
    if faults:
        raise NotDone(faults[0], more=faults[1:])


def _at_google(screen: Screen, accounts: Sequence[Account], command: str) -> list[Said]:
    without: dict[Account, Said] = {}
    for account in accounts:
        google_tokens(account)  # raises where its library is not installed
        try:
            client_of(account)
        except SetupWrong as fault:
            without[account] = fault.said
    if not without:
        return []
    _tell_google(screen, list(without), command)
    odd = {account.client: led_by_account(said) for account, said in without.items() if said.key not in _NOT_YET}
    return [*odd.values()] or [say("google.after_steps", command=command)]


def _tell_google(screen: Screen, accounts: Sequence[Account], command: str) -> None:
    screen.say(say("google.steps"))
    screen.say(say("google.step_1"))
    screen.say(say("google.step_2", api=_listed(_APIS[one.kind] for one in accounts)))
    screen.say(say("google.step_3", user=_listed(one.user for one in accounts if one.user) or "-"))
    screen.say(say("google.step_4"))
    for path in dict.fromkeys(one.client for one in accounts):
        if path is not None:
            screen.say(say("google.step_5_path", path=tilde(path), command=command))
        else:
            names = [one.name for one in accounts if one.client is None]
            screen.say(say("google.step_5", accounts=", ".join(names), command=command))
    screen.say(say("google.testing"))


def _at_microsoft(screen: Screen, accounts: Sequence[Account], command: str) -> list[Said]:
    rights = {one: sign_in_of(one).rights for one in accounts if not one.client_id}
    if not rights:
        return []
    named = {
        "accounts": _listed(one.name for one in rights),
        "rights": _listed(one for some in rights.values() for one in some),
    }
    screen.say(say("graph.steps"))
    for number in range(1, _MICROSOFT_STEPS + 1):
        screen.say(say(f"graph.step_{number}", command=command, **named))
    return [say("graph.after_steps", command=command)]


def _listed(names: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(names))
