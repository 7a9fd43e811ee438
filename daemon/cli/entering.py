"""An account on a server is entered before it is written down. What does not open is told; on a terminal it can be put right at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC
from urllib.parse import urlsplit

from config.schema import Account
from config.values import is_loopback
from config.words import led_by_account, say
from connectors.base import ConnectorError
from connectors.secrets import Secret
from daemon.cli.login import TRIES, ask_secret, tell_opened
from daemon.cli.questions import Questions
from daemon.first_steps.answers import at_first, certificates
from daemon.first_steps.servers import server, url
from daemon.first_steps.sign_in import sign_in

_OF_SECRETS = ("secrets.odd", "secrets.odd_token", "imap.odd_secret")
_OF_CERTIFICATES = ("imap.certificate", "imap.ca", "web.certificate", "web.ca")
_OF_NO_TLS = ("imap.no_tls", "imap.odd_answer", "imap.silent", "web.no_tls", "web.plain")


@dataclass(frozen=True, slots=True)
class Entered:
    """An account as it opened, and the secret that opened it."""

    account: Account
    secret: Secret


def enter(account: Account, secret: Secret, ask: Questions) -> Entered | None:
    """The account that opened, perhaps with another password, server or certificate than was given at first.

    None: it did not open, and why stands in `ask.faults`.
    """
    for left in reversed(range(TRIES)):
        tried = sign_in(account, secret, UTC)
        if tried.fault is None:
            tell_opened(ask.screen, account, tried.said)
            return Entered(account, secret)
        typing = ask.asks and not account.password_command
        why = at_first(tried.why(account) if typing else led_by_account(tried.fault.said))
        of_secret = tried.refused or tried.fault.said.key in _OF_SECRETS
        if not (left and ask.asks) or (of_secret and account.password_command):
            ask.faults.append(why)
            return None
        ask.screen.warn(why)
        if of_secret:
            secret = ask_secret(ask.screen, account)
        else:
            account = _put_right(account, tried.fault, ask)
    return None


def _put_right(account: Account, fault: ConnectorError, ask: Questions) -> Account:
    """The account with what the person changes; Enter leaves it as it is, for what passes by itself."""
    host = account.host or urlsplit(account.url).hostname or ""
    if fault.said.key in _OF_CERTIFICATES:
        return replace(account, ca=ask.perhaps_asked("ca", certificates) or account.ca)
    near = fault.said.key in _OF_NO_TLS and not account.plain and is_loopback(host)
    if near and ask.agreed(say("init.ask_plain", name=account.name, host=host), default=False):
        return replace(account, plain=True, ca=None)
    if account.url:
        return replace(account, url=ask.perhaps_asked("other_url", url) or account.url)
    named = ask.perhaps_asked("other_server", server) or (account.host, account.port)
    return replace(account, host=named[0], port=named[1])
