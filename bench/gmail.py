"""The first reading of a Gmail account against a bare loop over the same client library; then a look without news.

    python -m bench.gmail [--messages N]

Starts the tests' small Google on loopback, in a process of its own, with N made-up mails. Three parts, each a process of its own on
the same machine: ours, from the sign-in that was kept to the rows in the store; a bare loop that asks the same things with
googleapiclient, parses each mail with the standard library and keeps nothing (goal: ours is at least 0.7 as fast); and a second
reading, whose questions are counted (goal: 2).
"""

from __future__ import annotations

import base64
import json
import sys
import tempfile
import time
from collections.abc import Callable
from email import message_from_bytes
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from bench._online import ME, made_up, messages_asked, moment, part, report, serving, synced
from config.schema import Account


def serve(count: int, ready: Callable[[int], None]) -> None:
    """The server, until it is killed."""
    from tests.servers.google import FakeGoogle, running  # noqa: PLC0415

    with running(FakeGoogle(user=ME)) as server:
        for number in range(count):
            server.deliver(made_up(number), at=moment(number))
        ready(server.port)
        while True:
            time.sleep(3600)


def ours(account: Account, state: Path, asked: Path) -> dict[str, Any]:
    """One `sync` of the account; notes every question for the bare loop."""
    import connectors.gmail  # noqa: F401, PLC0415  as the bare loop, it has its library loaded when the clock starts
    from connectors.google_line import Guarded  # noqa: PLC0415

    questions: list[str] = []
    usual = Guarded.request

    def noting(self: Guarded, uri: str, *arguments: Any, **more: Any) -> Any:
        questions.append(uri)
        return usual(self, uri, *arguments, **more)

    setattr(Guarded, "request", noting)  # noqa: B010  a bench looks over the shoulder
    told = synced(account, state)
    asked.write_text(json.dumps(questions), encoding="utf-8")
    return {**told, "trips": len(questions)}


def bare(account: Account, asked: Path) -> dict[str, Any]:
    """The same questions, one after the other, through the methods of the library; each mail parsed."""
    import httplib2  # noqa: PLC0415
    from google.oauth2.credentials import Credentials  # noqa: PLC0415
    from google_auth_httplib2 import AuthorizedHttp  # noqa: PLC0415
    from googleapiclient.discovery import build  # noqa: PLC0415

    from connectors.auth.google import token_of  # noqa: PLC0415

    access = token_of(account).access
    assert access is not None
    signed = AuthorizedHttp(Credentials(access.reveal()), http=httplib2.Http(timeout=60))  # type: ignore[no-untyped-call]  # of the library
    api = build("gmail", "v1", http=signed, static_discovery=True, client_options={"api_endpoint": account.endpoint})
    began, mails, users = time.perf_counter(), 0, api.users()
    messages = users.messages()  # the library makes its methods anew each time they are named; the loop knows that
    for url in json.loads(asked.read_text(encoding="utf-8")):
        told = _method(users, messages, url).execute()
        if "raw" in told:
            mails += bool(message_from_bytes(base64.urlsafe_b64decode(told["raw"])).get_payload(decode=True))
    return {"seconds": time.perf_counter() - began, "mails": mails}


def _method(users: Any, messages: Any, url: str) -> Any:
    """The request of the library that asks for this."""
    to = urlsplit(url)
    words = {name: value for name, value in parse_qsl(to.query) if name != "alt"}
    match to.path.removeprefix("/gmail/v1/users/me/").split("/"):
        case ["profile"]:
            return users.getProfile(userId="me", **words)
        case ["messages"]:
            return messages.list(userId="me", **{**words, "maxResults": int(words["maxResults"])})
        case ["messages", one]:
            return messages.get(userId="me", id=one, **words)
        case ["settings", "sendAs"]:
            return users.settings().sendAs().list(userId="me", **words)
    raise AssertionError(url)


def missed(count: int) -> bool:
    """All three parts; whether a goal was missed."""
    with tempfile.TemporaryDirectory(prefix="tsunagari-gmail-") as folder, serving(partial(serve, count)) as port:
        at, asked = Path(folder), Path(folder) / "questions.json"
        account = Account(
            "mail", "gmail", user=ME, client_id="client-1", client_secret="client-secret-1",  # noqa: S106  the small server's
            endpoint=f"http://127.0.0.1:{port}", tokens=at / "tokens",
        )  # fmt: skip
        part(partial(_sign_in, account))
        first = part(partial(ours, account, at / "state", asked))
        loop = part(partial(bare, account, asked))
        again = part(partial(ours, account, at / "state", at / "again.json"))
    return report(count, first, loop, again)


def _sign_in(account: Account) -> dict[str, Any]:
    """By the code that the server's page sends back."""
    import requests  # noqa: PLC0415

    from connectors.auth.google import Consent, client_of, keep_token, scopes_of  # noqa: PLC0415
    from connectors.google_token import exchanged  # noqa: PLC0415

    consent, scopes = Consent("http://127.0.0.1:9/"), scopes_of(account, drafts=False)
    page = consent.page(account, client_of(account), scopes)
    back = requests.get(page, allow_redirects=False, timeout=60).headers["Location"]
    keep_token(
        account, exchanged(account, consent, consent.code(account, dict(parse_qsl(urlsplit(back).query))), scopes)
    )
    return {}


if __name__ == "__main__":
    sys.exit(missed(messages_asked(__doc__)))
