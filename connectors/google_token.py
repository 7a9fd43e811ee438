"""Where Google hands out tokens: one for the code that the page of consent gave, and a fresh one where it has run out.

What is kept of them, and the page itself: auth/google.py.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from google.auth.credentials import Credentials

from config.schema import Account
from config.words import say
from connectors.allowed import Allowed
from connectors.auth.google import Client, Consent, Token, client_of, is_token, keep_renewed, needs, renewed
from connectors.auth.secret import Secret
from connectors.base import ConnectorError, SetupWrong, SignInAgain, TryLater
from connectors.bounds import Limits
from connectors.google_faults import Told, odd, read_json, unreached
from connectors.google_line import LOST, Guarded
from connectors.patience import retry_after

TOKEN: Allowed = (("POST", "/token"),)
HOME = "https://oauth2.googleapis.com"
_OVER = ("invalid_grant", "invalid_rapt", "access_denied")
_CLIENT_FAULTS = ("invalid_client", "unauthorized_client", "deleted_client", "disabled_client", "org_internal")
_SCOPES = re.compile(r"[!-~ ]{0,10000}")  # RFC 6749, appendix A.4; `doctor` shows them
_LONGEST = 10_000_000  # seconds that a token may be said to be good for


class Renewing(Credentials):
    """The token of an account, as google-auth carries it; it is renewed where it has run out or is refused."""

    def __init__(self, account: Account, client: Client, token: Token) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # of the library
        self._account = account
        self._client = client
        self._kept = token
        if token.access is not None and token.expires is not None:
            self.token = token.access.reveal()
            self.expiry = token.expires.astimezone(UTC).replace(tzinfo=None)  # google-auth counts so

    def refresh(self, request: Any) -> None:
        """Ask for a new access token (RFC 6749, section 6); it is kept for the next time, too."""
        form = {"grant_type": "refresh_token", "refresh_token": self._kept.refresh.reveal()}
        access, expires = _access(self._account, _told(self._account, request.http, self._client, form))
        self.token, self.expiry = access, expires.replace(tzinfo=None)
        self._kept = renewed(self._kept, access, expires)
        with suppress(ConnectorError):  # it is good all the same; next time one more question is asked
            self._kept = keep_renewed(self._account, self._kept)


def exchanged(
    account: Account, consent: Consent, code: Secret, scopes: tuple[str, ...], limits: Limits | None = None
) -> Token:
    """The token for what the page of consent sent back (RFC 6749, section 4.1.3; RFC 7636), with all permissions that are needed."""
    client = client_of(account)
    form = {
        "grant_type": "authorization_code",
        "code": code.reveal(),
        "code_verifier": consent.verifier.reveal(),
        "redirect_uri": consent.redirect,
    }
    line = Guarded(TOKEN, frozenset(), frozenset((account.endpoint or HOME,)), limits or Limits())
    with closing(line):
        told = _told(account, line, client, form)
    access, expires = _access(account, told)
    refresh, granted = told.get("refresh_token"), told.get("scope")
    if not is_token(refresh) or not isinstance(granted, str) or not _SCOPES.fullmatch(granted):
        raise odd(account)
    token = Token(client.id, tuple(granted.split()), Secret(refresh), Secret(access), expires)
    needs(account, token, scopes)
    return token


def _told(account: Account, line: Any, client: Client, more: Mapping[str, str]) -> Told:
    """What the token endpoint says. Raises SignInAgain where the consent is no longer good, SetupWrong where the client is not."""
    form = urlencode({"client_id": client.id, "client_secret": client.secret.reveal(), **more})
    headers = {"content-type": "application/x-www-form-urlencoded"}
    try:
        answer, content = line.request(f"{account.endpoint or HOME}/token", "POST", body=form, headers=headers)
    except LOST as fault:
        raise unreached(account, fault) from None
    told = read_json(content)
    if answer.status == 200 and told is not None:
        return told
    error = told.get("error") if told else None
    if error in _OVER:
        raise SignInAgain(say("google.revoked", account=account.name))
    if error in _CLIENT_FAULTS:
        raise SetupWrong(say("google.client_refused", account=account.name))
    if answer.status == 429 or answer.status >= 500:
        raise TryLater(say("google.busy", account=account.name), retry_after(answer))
    raise odd(account)


def _access(account: Account, told: Told) -> tuple[str, datetime]:
    """The token, and until when it is good by our own clock."""
    access, seconds = told.get("access_token"), told.get("expires_in")
    if not is_token(access) or not isinstance(seconds, int) or not 0 <= seconds < _LONGEST:
        raise odd(account)
    return access, datetime.now(UTC) + timedelta(seconds=seconds)
