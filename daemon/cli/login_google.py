"""`login ACCOUNT` for accounts at Google: what is asked for and why, and then a page of Google's; nothing is typed here."""

from __future__ import annotations

import sys
import webbrowser
from contextlib import closing

import click

from config.schema import Account
from config.words import Said, led_by_account, say
from connectors.auth.google import Consent, client_of, forget_token, keep_token, scopes_of, short
from connectors.base import ConnectorError
from connectors.registry import google_tokens
from daemon.cli.loopback_page import LoopbackPage
from daemon.cli.speak import Screen
from daemon.cli.visit import NotDone
from daemon.first_steps.sign_in import kept_of

_MINUTES = 5


def at_google(screen: Screen, account: Account, *, forgets: bool, browser: bool) -> None:
    """Sign in, or forget what was kept; raises NotDone where it came to nothing."""
    try:
        if forgets:
            gone = forget_token(account)
            screen.say(led_by_account(say("google.forgotten", account=account.name)) if gone else _nothing(account))
            return
        _sign_in(screen, account, browser=browser)
    except ConnectorError as fault:
        raise NotDone(led_by_account(fault.said)) from None


def _nothing(account: Account) -> Said:
    return say("login.nothing_kept", account=account.name)


def _sign_in(screen: Screen, account: Account, *, browser: bool) -> None:
    tokens = google_tokens(account)
    client = client_of(account)
    _tell_of_drafts(screen, account)
    scopes = scopes_of(account, drafts=account.drafts)
    screen.say(led_by_account(say("google.will_ask", account=account.name, scopes=short(scopes))))
    screen.say(kept_of(account))
    screen.say(say("google.testing"))
    agreed, not_agreed = (screen.words(say(f"google.page_{end}")) for end in ("done", "not"))
    with closing(LoopbackPage(agreed, not_agreed)) as page:
        consent = Consent(page.address)
        _show(screen, consent.page(account, client, scopes), browser=browser)
        came = page.wait(60 * _MINUTES, consent.is_of, lambda: screen.warn(say("google.not_the_address")))
    if not came:
        raise NotDone(led_by_account(say("google.not_waited", account=account.name)))
    keep_token(account, tokens.exchanged(account, consent, consent.code(account, came), scopes))
    screen.say(led_by_account(say("google.kept", account=account.name)))


def _show(screen: Screen, address: str, *, browser: bool) -> None:
    """The address of the page of consent, on a line of its own; in the browser, too, if that is wished."""
    screen.say(say("google.open"))
    click.echo(address)
    if browser:
        webbrowser.open(address)  # where there is none, the address is there to be copied
    screen.say(say("google.waiting", minutes=_MINUTES))


def _tell_of_drafts(screen: Screen, account: Account) -> None:
    """What Google's permissions for drafts allow, the most careful way first; raises NotDone where the owner does not want the last."""
    if account.kind != "gmail" or not account.drafts:
        return
    for key in ("offers", "offer_read", "offer_insert", "offer_imap", "offer_compose"):
        screen.say(say(f"google.{key}"))
    screen.say(say("google.compose"))
    if sys.stdin.isatty() and not click.confirm(screen.question(say("google.compose_ask")), default=False):
        raise NotDone(say("google.compose_no", account=account.name))
