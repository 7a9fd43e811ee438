"""`login ACCOUNT` for accounts at Google: how to register, what is asked for and why, and then a page of Google's; nothing is typed here."""

from __future__ import annotations

import select
import sys
import time
from contextlib import closing
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import click

from config.schema import Account, Settings
from config.words import led_by_account, say
from connectors.auth.google import Consent, client_of, forget_token, keep_token, scopes_of, short
from connectors.base import ConnectorError, SetupWrong
from connectors.registry import google_tokens
from daemon.cli.house import NotDone
from daemon.cli.speak import Screen

_MINUTES = 5
_APIS = {"gmail": "Gmail API", "google_calendar": "Google Calendar API", "google_people": "People API"}


def at_google(screen: Screen, account: Account, settings: Settings, *, forget: bool) -> None:
    """Sign in, or forget what was kept; raises NotDone where it came to nothing."""
    drafted = settings.drafts is not None and settings.drafts.account == account.name
    account = replace(account, drafts=account.drafts or drafted)
    try:
        if forget:
            gone = forget_token(account)
            said = say("google.forgotten" if gone else "login.nothing_kept", account=account.name)
            screen.say(led_by_account(said) if gone else said)
            return
        _signed_in(screen, account)
    except ConnectorError as fault:
        raise NotDone(led_by_account(fault.said)) from None


def _signed_in(screen: Screen, account: Account) -> None:
    try:
        client = client_of(account)
    except SetupWrong:
        _steps(screen, account)
        raise
    _ways_of_drafts(screen, account)
    scopes = scopes_of(account, drafts=account.drafts)
    screen.say(say("google.will_ask", scopes=short(scopes)))
    screen.say(say("google.testing"))
    tokens = google_tokens(account)
    with closing(_Door(("127.0.0.1", 0), screen)) as door:
        consent = Consent(f"http://127.0.0.1:{door.server_port}/")
        screen.say(say("google.open"))
        click.echo(consent.page(account, client, scopes))
        screen.say(say("google.waiting", minutes=_MINUTES))
        came = door.wait()
    if not came:
        raise NotDone(say("google.not_waited", account=account.name))
    keep_token(account, tokens.exchanged(account, consent, consent.code(account, came), scopes))
    screen.say(led_by_account(say("google.kept", account=account.name)))


def _steps(screen: Screen, account: Account) -> None:
    """How the owner gets a client of their own."""
    screen.say(say("google.steps"))
    screen.say(say("google.step_1"))
    screen.say(say("google.step_2", api=_APIS[account.kind]))
    screen.say(say("google.step_3", user=account.user or "-"))
    screen.say(say("google.step_4"))
    screen.say(say("google.step_5", account=account.name))
    screen.say(say("google.testing"))


def _ways_of_drafts(screen: Screen, account: Account) -> None:
    """What Google's permissions allow, the most careful way first; raises NotDone where the owner does not want the last."""
    if account.kind != "gmail":
        return
    for key in ("offers", "offer_read", "offer_insert", "offer_imap", "offer_compose"):
        screen.say(say(f"google.{key}"))
    if not account.drafts:
        return
    screen.say(say("google.compose"))
    if sys.stdin.isatty() and not click.confirm(screen.words(say("google.compose_ask")), default=False):
        raise NotDone(say("google.compose_no", account=account.name))


class _Door(HTTPServer):
    """A page on this machine, to which Google sends the browser back (RFC 8252, section 7.3)."""

    came: dict[str, str]

    def __init__(self, at: tuple[str, int], screen: Screen) -> None:
        super().__init__(at, _Page)
        self.came = {}
        self.screen = screen
        self.timeout = 5

    def close(self) -> None:
        """Shut it."""
        self.server_close()

    def wait(self) -> dict[str, str]:
        """What came back, by the browser or typed; nothing where nobody agreed in time."""
        until = time.monotonic() + 60 * _MINUTES
        listened: list[Any] = [self.socket, *([sys.stdin] if sys.stdin.isatty() else [])]
        while not self.came and (left := until - time.monotonic()) > 0:
            ready, _, _ = select.select(listened, [], [], left)
            if self.socket in ready:
                self.handle_request()
            elif ready:
                self.came = query_of(sys.stdin.readline().strip())
        return self.came


class _Page(BaseHTTPRequestHandler):
    """Takes what Google sends, and says what became of it."""

    server: _Door
    timeout = 5

    def do_GET(self) -> None:
        """The one page."""
        came = query_of(self.path)
        if "code" in came or "error" in came:
            self.server.came = came
        words = self.server.screen.words(say("google.page_done" if "code" in came else "google.page_not"))
        body = f"<!doctype html><meta charset=utf-8><title>tsunagari</title><p>{words}</p>".encode()
        self.send_response(200 if came else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  as the library has it
        """Nothing: the code stands in the address."""


def query_of(address: str) -> dict[str, str]:
    """What an address says behind its `?`."""
    try:
        return dict(parse_qsl(urlsplit(address).query))
    except ValueError:
        return {}
