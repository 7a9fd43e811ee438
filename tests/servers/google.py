"""A strict server that answers as Google's published contract says: OAuth, Gmail, Calendar and People, over HTTP on loopback.

It refuses what the contract does not know: other paths, methods and parameters, missing headers, a wrong permission. `faults`
are asked first, each with the request, and may answer in its place, let the connection break, or lose the reply. Here lies what
the person has and does; what is said of it: google_oauth.py, google_mail.py, google_days.py.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Callable, Iterator, Set
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.utils import parsedate_to_datetime
from pathlib import Path
from threading import Lock
from typing import Any
from urllib.parse import unquote

from config.schema import Account
from connectors.auth.google import Token, keep_token, scopes_of
from connectors.auth.secret import Secret
from tests.servers import google_days, google_mail, google_oauth
from tests.servers.google_line import ROOT, Asked, Fault, GoogleLine, Json, Told, error, masked, told
from tests.servers.google_mail import Letter
from tests.servers.loopback import listening

__all__ = ["ROOT", "Asked", "FakeGoogle", "Fault", "Json", "Told", "error", "running", "told"]

COMMON = frozenset(("alt", "fields"))  # https://cloud.google.com/apis/docs/system-parameters
ROUTES = (*google_oauth.ROUTES, *google_mail.ROUTES, *google_days.ROUTES)


@dataclass
class FakeGoogle:
    """One person's account at Google."""

    user: str = "hanako@example.com"
    port: int = 0
    letters: dict[str, Letter] = field(default_factory=dict)
    drafts: dict[str, str] = field(default_factory=dict)  # a draft's id to that of its mail
    calendars: dict[str, Json] = field(default_factory=dict)
    events: dict[str, list[Json]] = field(default_factory=dict)
    people: list[Json] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    access: dict[str, set[str]] = field(default_factory=dict)  # valid access tokens and their permissions
    refresh: dict[str, set[str]] = field(default_factory=dict)
    codes: dict[str, tuple[str, str, set[str]]] = field(default_factory=dict)  # challenge, redirect, permissions
    aliases: list[str] = field(default_factory=list)
    page: int = 500
    history: int = 1_000
    client: tuple[str, str] = ("client-1", "client-secret-1")
    agrees: Callable[[set[str]], set[str] | None] = lambda asked: asked  # what the owner ticks on the page
    lock: Lock = field(default_factory=Lock)
    _next: int = 0x18C0_0000_0000_0000

    # --- the person's side -----------------------------------------------------------------------

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def account(self, kind: str, tokens: Path, **more: Any) -> Account:
        """An account that has signed in, with the permissions that it needs."""
        usual = {
            "user": self.user,
            "client_id": self.client[0],
            "client_secret": self.client[1],
            "endpoint": self.endpoint,
        }
        account = Account(more.pop("name", kind), kind, tokens=tokens, **{**usual, **more})
        self.sign_in(account)
        return account

    def sign_in(self, account: Account, scopes: set[str] | None = None) -> None:
        """As `login` leaves it: a token file, and here a token that is valid."""
        given = set(scopes_of(account, drafts=account.drafts)) if scopes is None else scopes
        refresh, access = f"refresh-{secrets.token_hex(8)}", f"access-{secrets.token_hex(8)}"
        self.refresh[refresh], self.access[access] = given, given
        until = datetime.now(UTC) + timedelta(hours=1)
        keep_token(account, Token(self.client[0], tuple(sorted(given)), Secret(refresh), Secret(access), until))

    def deliver(
        self, raw: bytes, labels: tuple[str, ...] = ("INBOX",), *, at: datetime | None = None, thread: str = ""
    ) -> str:
        """A mail comes into the box; `at` is when Gmail took it."""
        raw = raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        when = at or _written(raw)
        self._next += 1
        one = f"{self._next:x}"
        self.letters[one] = Letter(
            one, thread or self._thread_of(raw) or one, list(labels), raw, int(when.timestamp() * 1000)
        )
        self.history += 1
        return one

    def delete(self, one: str) -> None:
        del self.letters[one]
        self.history += 1

    def draft(self, raw: bytes, thread: str = "") -> str:
        """The owner writes a draft; its id."""
        mail = self.deliver(raw, ("DRAFT",), at=datetime.now(UTC), thread=thread)
        one = f"r-{int(mail, 16) * 7}"
        self.drafts[one] = mail
        return one

    def edit(self, one: str, raw: bytes) -> None:
        """As Gmail does: the draft keeps its id, its mail gets another one."""
        thread = self.letters.pop(self.drafts[one]).thread
        self.drafts[one] = self.deliver(raw, ("DRAFT",), at=datetime.now(UTC), thread=thread)

    def hand_over(self, one: str) -> None:
        """The owner presses the button in Gmail."""
        letter = self.letters[self.drafts.pop(one)]
        letter.labels = ["SENT"]
        self.history += 1

    def calendar(self, name: str, **more: Any) -> None:
        entry = {"id": name, "accessRole": "owner", "selected": True, **more}
        self.calendars[name] = {"kind": "calendar#calendarListEntry", "summary": name, **entry}
        self.events.setdefault(name, [])

    def _thread_of(self, raw: bytes) -> str:
        mail = message_from_bytes(raw)
        named = re.findall(r"<[^<>]+>", f"{mail.get('References', '')} {mail.get('In-Reply-To', '')}")
        ids = (
            {message_from_bytes(one.raw).get("Message-ID", ""): one.thread for one in self.letters.values()}
            if named
            else {}
        )
        return next((ids[name] for name in named if name in ids), "")

    # --- the answers -----------------------------------------------------------------------------

    def answer(self, asked: Asked) -> Told:
        with self.lock:
            self.asked.append(asked)
            for fault in self.faults:
                if (said := fault(asked, lambda: self.honest(asked))) is not None:
                    return said
            return self.honest(asked)

    def honest(self, asked: Asked) -> Told:
        """What a good server would say."""
        for method, pattern, params, scopes, reply in ROUTES:
            match = re.fullmatch(pattern, asked.path)
            if match is None or method != asked.method:
                continue
            if unknown := set(asked.query) - params - COMMON:
                return error(400, f"unknown parameter {sorted(unknown)}")
            if scopes is not None and (refused := self.refusal(asked, scopes)) is not None:
                return refused
            said = reply(self, asked, *map(unquote, match.groups()))
            if said.status == 200 and "fields" in asked.query:
                return told(masked(json.loads(said.body), asked.query["fields"]))
            return said
        return error(404, "notFound")

    def refusal(self, asked: Asked, scopes: Set[str]) -> Told | None:
        """Without a token that is valid 401 (RFC 6750, section 3.1), without the permission 403."""
        token = asked.headers.get("authorization", "").removeprefix("Bearer ")
        if token not in self.access:
            return error(401, "authError", headers=(("WWW-Authenticate", 'Bearer error="invalid_token"'),))
        if not scopes & self.access[token]:
            return error(403, "insufficientPermissions")
        if "gzip" not in asked.headers.get("accept-encoding", "") or not asked.headers.get("user-agent"):
            return error(400, "badRequest")
        if asked.method == "POST" and not asked.headers.get("content-type", "").startswith("application/json"):
            return error(400, "badRequest")
        return None


def _written(raw: bytes) -> datetime:
    try:
        found = parsedate_to_datetime(message_from_bytes(raw).get("Date", ""))
        return found if found.tzinfo else found.replace(tzinfo=UTC)
    except (TypeError, ValueError):
        return datetime(2026, 11, 1, tzinfo=UTC)


@contextmanager
def running(google: FakeGoogle) -> Iterator[FakeGoogle]:
    """The server, as long as the block lasts."""
    with listening(type("Line", (GoogleLine,), {"answer": staticmethod(google.answer)})) as google.port:
        yield google
