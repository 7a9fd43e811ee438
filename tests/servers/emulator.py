"""The emulator of Google that others wrote, started by the test run on loopback; what it needs is installed by the test run, too."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import requests

from config.schema import Account
from connectors.auth.google import Consent, client_of, keep_token, scopes_of
from connectors.gmail_parts import encoded
from connectors.google_token import exchanged
from tests.servers.debian import SYSTEM, NoServer, bring

HERE = Path(__file__).parent
MODULES = Path(sys.prefix) / "google-emulator"  # beside the Python packages: fetched once for each environment


@dataclass(frozen=True, slots=True)
class Emulator:
    """A running emulator, and the person's side of its one account."""

    url: str
    user: str
    client_id: str
    client_secret: str
    redirect_uri: str
    pid: int

    def account(self, kind: str, tokens: Path, **more: Any) -> Account:
        """An account that has signed in on the emulator's page, by the code that it gives."""
        account = Account(
            kind, kind, user=self.user, client_id=self.client_id, client_secret=self.client_secret,
            endpoint=self.url, tokens=tokens, **more,
        )  # fmt: skip
        scopes, consent = scopes_of(account, drafts=account.drafts), Consent(self.redirect_uri)
        came = self._agreed(consent.page(account, client_of(account), scopes))
        keep_token(account, exchanged(account, consent, consent.code(account, came), scopes))
        return account

    def _agreed(self, page: str) -> dict[str, str]:
        """What the browser is sent back with when the person presses the button on the page."""
        form = _Form()
        form.feed(requests.get(page, timeout=30).text)
        answer = requests.post(self.url + form.action, data=form.fields, allow_redirects=False, timeout=30)
        return dict(parse_qsl(urlsplit(answer.headers["Location"]).query))

    def deliver(self, account: Account, raw: bytes, label: str = "INBOX") -> str:
        """A mail comes into the box; its id."""
        body = {"raw": encoded(raw.replace(b"\n", b"\r\n")), "labelIds": [label]}
        return str(self.ask(account, "POST", "/gmail/v1/users/me/messages?internalDateSource=dateHeader", body)["id"])

    def ask(self, account: Account, method: str, path: str, body: object = None) -> Any:
        """Something that only the person does, with the token of an account."""
        token = json.loads((account.tokens / f"{account.name}.google").read_text())["access"] if account.tokens else ""
        done = requests.request(
            method, self.url + path, json=body, headers={"Authorization": f"Bearer {token}"}, timeout=30
        )
        assert done.ok, f"{method} {path}: {done.status_code} {done.text[:200]}"
        return done.json() if done.content else None


class _Form(HTMLParser):
    """The one form of the page."""

    def __init__(self) -> None:
        super().__init__()
        self.action = ""
        self.fields: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.action = found["action"]
        elif tag == "input" and "name" in found:
            self.fields[found["name"]] = found.get("value", "")


@contextmanager
def running(folder: Path) -> Iterator[Emulator]:
    """The emulator, as long as the block lasts."""
    bring(("node", "npm"), ("nodejs", "npm"))
    try:
        yield Emulator(**json.loads(_script("start", folder)))
    finally:
        _script("stop", folder)


def _script(action: str, folder: Path) -> str:
    modules = MODULES if os.access(sys.prefix, os.W_OK) else folder
    done = subprocess.run(
        ["bash", str(HERE / "google_emulator.sh"), action, str(folder)],
        env={**SYSTEM, "MODULES": str(modules)}, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True,
        check=False, timeout=120,
    )  # fmt: skip
    if done.returncode:
        raise NoServer(f"the emulator did not {action}; see what it said above, and in {folder}")
    return done.stdout
