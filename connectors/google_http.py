"""One of Google's services, asked through its client library: one request at a time, waited for where Google asks for a rest.

How a request leaves: google_line.py. Who signs it: google_token.py. What a refusal means: google_faults.py. No batch is ever made.
"""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

from google_auth_httplib2 import AuthorizedHttp
from googleapiclient.discovery import build
from googleapiclient.errors import Error, HttpError
from googleapiclient.http import MAX_URI_LENGTH

from config.schema import Account
from config.words import say
from connectors.allowed import Allowed
from connectors.auth.google import client_of, needs, token_of
from connectors.base import SignInAgain
from connectors.bounds import Limits
from connectors.google_faults import Told, is_quota, meaning, odd, unreached
from connectors.google_line import LOST, Guarded
from connectors.google_token import HOME, TOKEN, Renewing
from connectors.patience import Patience, Pause, told_wait

_HOMES = {
    "gmail": "https://gmail.googleapis.com",
    "calendar": "https://www.googleapis.com",
    "people": "https://people.googleapis.com",
}
_PATHS = {"calendar": "/calendar/v3/"}
_LIMITS = Limits(silence=60, size=64 << 20)
_WAITS = (2.0, 4.0, 8.0, 16.0, 32.0)  # seconds after a refusal by quota, which is counted by the minute
_FEW = 2  # so often it is asked again after a fault of theirs
_FAULTY = (500, 502, 503, 504)
_MOST_PAGES = 20_000
# As the library fails on nonsense.
_NOT_JSON = (Error, ValueError, RecursionError, TypeError, LookupError, AttributeError)
for _name in ("googleapiclient", "google_auth_httplib2", "google.auth"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)  # they would write down whatever an answer holds


class Google:
    """One service for one account: its name and version, what may be asked with which names in the query, and the permissions."""

    def __init__(
        self, account: Account, service: tuple[str, str], allowed: tuple[Allowed, frozenset[str]], scopes: tuple[str, ...],
        pause: Pause = time.sleep, limits: Limits = _LIMITS,
    ) -> None:  # fmt: skip
        client, token = client_of(account), token_of(account)
        if token.client != client.id:
            raise SignInAgain(say("google.none", account=account.name))
        needs(account, token, scopes)
        self.account = account
        self._scopes = scopes
        self._patience = Patience(_WAITS, pause)
        home = account.endpoint or _HOMES[service[0]]
        self._line = Guarded((*allowed[0], *TOKEN), allowed[1], frozenset((home, account.endpoint or HOME)), limits)
        signed = AuthorizedHttp(Renewing(account, client, token), http=self._line, max_refresh_attempts=1)
        options = {"api_endpoint": home + _PATHS.get(service[0], "/")}
        self.api = build(*service, http=signed, static_discovery=True, client_options=options)

    def close(self) -> None:
        """Let go of the connection."""
        self._line.close()

    def ask(self, request: Any) -> Told:
        """The answer to a request of the client library; waits where Google asks for it. Raises Gone, and the three faults."""
        if len(request.uri) > MAX_URI_LENGTH:  # the library would ask in another way, which is not on the list
            raise odd(self.account)
        for tried in count():
            try:
                told = request.execute(num_retries=0)
            except HttpError as fault:
                if not self._waits(fault, tried, question=request.method == "GET"):
                    raise meaning(self.account, fault, self._scopes) from None
            except LOST as fault:
                raise unreached(self.account, fault) from None
            except _NOT_JSON:
                raise odd(self.account) from None
            else:
                if isinstance(told, dict):
                    return told
                if request.method == "DELETE":
                    return {}
                raise odd(self.account)
        raise AssertionError  # patience ends

    def pages(self, listing: Callable[..., Any], known: str, **asked: object) -> Iterator[Told]:
        """The pages of a list, whose fields are `known` (with a blank between). One may be empty and another follow; one that
        comes again ends it with TryLater, since what is missing must not look like deleted.
        """
        token, before = "", set[str]()
        for _ in range(_MOST_PAGES):
            more = {"pageToken": token} if token else {}
            told = shaped(self.account, self.ask(listing(**asked, **more)), f"{known} nextPageToken", nextPageToken=str)
            yield told
            token = told.get("nextPageToken", "")
            if not token:
                return
            if token in before or not re.fullmatch(r"[!-~]{1,1000}", token):
                break
            before.add(token)
        raise odd(self.account)

    def _waits(self, fault: HttpError, tried: int, *, question: bool) -> bool:
        """Wait before the same is asked again; False: not now. What may have changed something is asked again only where it was
        refused for its number.
        """
        theirs = question and fault.resp.status in _FAULTY and tried < _FEW
        return (theirs or is_quota(fault)) and self._patience.waited(tried, told_wait(fault.resp))


def shaped(account: Account, told: Told, known: str, **types: type) -> Told:
    """The answer, if it has no other fields than these (with a blank between), and those named are of their type; else raises TryLater.

    An answer of something else between us and Google must never look like an empty mailbox.
    """
    right = all(isinstance(told[name], kind) for name, kind in types.items() if name in told)
    if not right or not set(known.split()).issuperset(told):
        raise odd(account)
    return told


def rows(account: Account, told: Told, name: str) -> list[Told]:
    """A list of objects in an answer, none where it is left out."""
    found = told.get(name, [])
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise odd(account)
    return found
