"""Accounts at Google and Microsoft, set up with the person: what each way allows is told, the most careful one first, and one is chosen."""

from __future__ import annotations

from pathlib import Path

from config.providers import Provider
from config.schema import Account
from config.words import Said, led_by_account, say
from connectors.auth.google import client_of
from connectors.base import ConnectorError
from connectors.registry import google_tokens, sign_in_of
from daemon.cli.questions import Questions
from daemon.first_steps.answers import Unfit, client_id
from daemon.first_steps.servers import LiveWish
from daemon.first_steps.sign_in import kept_of
from daemon.first_steps.ways import BY_PASSWORD, DRAFTS, READ, accounts_of, ways_of, wished_way


def by_signing_in(
    wish: LiveWish, provider: Provider | None, address: str, ask: Questions, *, has_password: bool, client: Path
) -> tuple[Account, ...]:
    """The accounts that are signed in to on a page of their provider; none where a password is to open them.

    `client`: where the file of the owner's registration with Google is to lie. Raises Unfit.
    """
    way = wished_way(wish, provider, has_password=has_password)
    if provider is None or not ways_of(provider) or wish.imap or not (wish.online or wish.provider or wish.way):
        return ()
    if not way:
        way = _chosen(provider, ask) if ask.asks and wish.mail else READ
    elif way == DRAFTS:
        _tell_of_drafts(provider, ask)
    if way == BY_PASSWORD:
        if provider.signs_in == "google":
            ask.screen.say(say("init.google_mail_alone"))
        return ()
    registered = wish.client_id or (_registration(ask) if provider.signs_in == "microsoft" else "")
    found = accounts_of(wish, provider, way, address, wish.client or client, registered)
    wanted = tuple(one for one in found if one.name == "mail" or _is_wished(one, ask))
    _look_at(wanted, ask, given=wish.client is not None)
    for mail in (one for one in wanted if one.name == "mail"):
        ask.screen.say(say("login.will_read", host=provider.name))
        ask.screen.say(kept_of(mail))
    return wanted


def _chosen(provider: Provider, ask: Questions) -> str:
    """Which way the person wants. One that could send is told so, and asked for once more."""
    house, ways = provider.signs_in, ways_of(provider)
    ask.screen.say(say(f"init.{house}_ways"))
    for number, way in enumerate(ways, 1):
        ask.screen.say(say("init.way", n=number, what=say(f"init.{house}_{way}")))
    while True:
        way = ask.choice(say("init.ask_way"), ways)
        if way != DRAFTS or house != "google":
            return way
        _tell_of_drafts(provider, ask)
        if ask.agreed(say("google.compose_ask"), default=False):
            return way


def _tell_of_drafts(provider: Provider, ask: Questions) -> None:
    """What a permission for drafts would allow besides."""
    ask.screen.say(say("google.compose" if provider.signs_in == "google" else "init.microsoft_drafts"))


def _registration(ask: Questions) -> str:
    return ask.perhaps_asked("client_id", client_id) or ""


def _is_wished(account: Account, ask: Questions) -> bool:
    key = "login.offer_caldav" if account.name == "calendar" else "login.offer_carddav"
    return ask.agreed(say(key, login=account.user))


def _look_at(accounts: tuple[Account, ...], ask: Questions, *, given: bool) -> None:
    """Whether what signs in is installed, and whether the file of the registration, if it was named, is one. Raises Unfit."""
    for account in accounts[:1]:
        if given and account.client is not None:
            try:
                client_of(account)
            except ConnectorError as fault:
                raise Unfit(fault.said) from None
        if (missing := _missing(account)) is not None:
            ask.screen.warn(missing)


def _missing(account: Account) -> Said | None:
    """What has to be installed before it can be signed in."""
    try:
        google_tokens(account) if account.client is not None else sign_in_of(account)
    except ConnectorError as fault:
        return led_by_account(fault.said)
    return None
