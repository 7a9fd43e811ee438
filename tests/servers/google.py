"""A strict server that answers as Google's published contract says: OAuth, Gmail, Calendar and People, over HTTP on loopback.

It refuses what the contract does not know: other paths, methods and parameters, missing headers, a wrong permission. `faults`
are asked first, each with the request, and may answer in its place, let the connection break, or lose the reply.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import Message as Mail
from email.utils import getaddresses, parsedate_to_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Lock, Thread
from typing import Any, TypeAlias
from urllib.parse import parse_qs, parse_qsl, quote, unquote, urlencode, urlsplit

from config.schema import Account
from connectors.auth.google import Token, keep_token, scopes_of
from connectors.auth.secret import Secret

Json: TypeAlias = dict[str, Any]
ROOT = "https://www.googleapis.com/auth/"
MAIL_READ = {f"{ROOT}gmail.readonly", f"{ROOT}gmail.modify", "https://mail.google.com/"}
COMPOSE = {f"{ROOT}gmail.compose", f"{ROOT}gmail.modify", "https://mail.google.com/"}
INSERT = {f"{ROOT}gmail.insert", f"{ROOT}gmail.modify", "https://mail.google.com/"}
COMMON = {"alt", "fields"}  # https://cloud.google.com/apis/docs/system-parameters


@dataclass(frozen=True, slots=True)
class Asked:
    """One request."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes

    @property
    def what(self) -> str:
        """Its last word, such as `messages`, or `messages/` for one of them."""
        parts = self.path.strip("/").split("/")
        return f"{parts[-2]}/" if len(parts) > 1 and parts[-2] in ("messages", "drafts") else parts[-1]


@dataclass(frozen=True, slots=True)
class Told:
    """One answer. `cut`: so many bytes of it go over the line, then it breaks; `lost`: it was done, and no byte comes back."""

    status: int = 200
    body: bytes = b"{}"
    headers: tuple[tuple[str, str], ...] = ()
    cut: int | None = None
    lost: bool = False


Fault: TypeAlias = Callable[[Asked, Callable[[], Told]], "Told | None"]


def told(content: object, status: int = 200, **more: Any) -> Told:
    """An answer in JSON."""
    return Told(status, json.dumps(content).encode(), **more)


def error(status: int, reason: str = "", *, headers: tuple[tuple[str, str], ...] = ()) -> Told:
    """Google's error in JSON (https://developers.google.com/workspace/gmail/api/guides/handle-errors)."""
    listed = [{"domain": "global", "reason": reason, "message": "refused"}] if reason else []
    return told({"error": {"code": status, "message": "refused", "errors": listed}}, status, headers=headers)


@dataclass
class Letter:
    """A mail in the box; `at` is its internalDate in milliseconds."""

    id: str
    thread: str
    labels: list[str]
    raw: bytes
    at: int


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
        for method, pattern, params, scopes, reply in self.routes():
            match = re.fullmatch(pattern, asked.path)
            if match is None or method != asked.method:
                continue
            if unknown := set(asked.query) - params - COMMON:
                return error(400, f"unknown parameter {sorted(unknown)}")
            if scopes is not None and (refused := self.refusal(asked, scopes)) is not None:
                return refused
            return reply(asked, *map(unquote, match.groups()))
        return error(404, "notFound")

    def refusal(self, asked: Asked, scopes: set[str]) -> Told | None:
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

    def routes(self) -> Iterator[tuple[str, str, set[str], set[str] | None, Callable[..., Told]]]:
        """Method, path, parameters and permissions (any one of them), from the API descriptions of the services: Gmail v1
        (20261005), Calendar v3 (20261030), People v1 (20251117).
        """
        me = "/gmail/v1/users/me"
        yield "POST", "/token", set(), None, self.token
        yield "GET", "/o/oauth2/v2/auth", _PAGE_PARAMETERS, None, self.consent
        yield "GET", f"{me}/profile", set(), MAIL_READ | COMPOSE, self.profile
        yield (
            "GET",
            f"{me}/messages",
            {"q", "maxResults", "pageToken", "includeSpamTrash", "labelIds"},
            MAIL_READ,
            self.messages,
        )
        yield "GET", f"{me}/messages/([^/]+)", {"format", "metadataHeaders"}, MAIL_READ, self.message
        yield "POST", f"{me}/messages", {"internalDateSource", "deleted"}, INSERT, self.insert
        yield "GET", f"{me}/settings/sendAs", set(), MAIL_READ, self.send_as
        yield (
            "GET",
            f"{me}/drafts",
            {"q", "maxResults", "pageToken", "includeSpamTrash"},
            MAIL_READ | COMPOSE,
            self.list_drafts,
        )
        yield "POST", f"{me}/drafts", set(), COMPOSE, self.create_draft
        yield "GET", f"{me}/drafts/([^/]+)", {"format"}, MAIL_READ | COMPOSE, self.get_draft
        yield "DELETE", f"{me}/drafts/([^/]+)", set(), COMPOSE, self.delete_draft
        lists = {"maxResults", "pageToken", "minAccessRole", "showDeleted", "showHidden"}
        yield (
            "GET",
            "/calendar/v3/users/me/calendarList",
            lists,
            {f"{ROOT}calendar.calendarlist.readonly"},
            self.calendar_list,
        )
        events = {"maxResults", "pageToken", "singleEvents", "showDeleted", "timeMin", "timeMax", "orderBy", "timeZone"}
        yield (
            "GET",
            "/calendar/v3/calendars/([^/]+)/events",
            events,
            {f"{ROOT}calendar.events.readonly"},
            self.list_events,
        )
        people = {"personFields", "pageSize", "pageToken", "sortOrder", "sources"}
        yield "GET", "/v1/people/me/connections", people, {f"{ROOT}contacts.readonly"}, self.connections

    # --- OAuth (RFC 6749, RFC 7636, RFC 8252) ------------------------------------------------------

    def consent(self, asked: Asked) -> Told:
        """The page, where the owner agrees at once or not at all."""
        query = asked.query
        if (
            not re.fullmatch(r"http://127\.0\.0\.1:\d+/?", query.get("redirect_uri", ""))
            or query.get("client_id") != self.client[0]
        ):
            return error(400, "redirect_uri_mismatch")
        if (query.get("response_type"), query.get("code_challenge_method"), query.get("access_type")) != (
            "code",
            "S256",
            "offline",
        ):
            return error(400, "invalid_request")
        given = self.agrees(set(query["scope"].split()))
        back = {"state": query["state"]}
        if given is None:
            back["error"] = "access_denied"
        else:
            back["code"] = f"4/{secrets.token_urlsafe(16)}"
            self.codes[back["code"]] = (query["code_challenge"], query["redirect_uri"], given)
        return Told(302, b"", (("Location", f"{query['redirect_uri']}?{urlencode(back)}"),))

    def token(self, asked: Asked) -> Told:
        form = {key: values[0] for key, values in parse_qs(asked.body.decode()).items()}
        if (form.get("client_id"), form.get("client_secret")) != self.client:
            return told({"error": "invalid_client"}, 401)
        if form.get("grant_type") == "refresh_token":
            if form.get("refresh_token") not in self.refresh:
                return told({"error": "invalid_grant", "error_description": "Token has been expired or revoked."}, 400)
            return self._grant(self.refresh[form["refresh_token"]], "")
        challenge, redirect, scopes = self.codes.pop(form.get("code", ""), ("", "", set[str]()))
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        if (
            not challenge
            or base64.urlsafe_b64encode(digest).rstrip(b"=").decode() != challenge
            or form.get("redirect_uri") != redirect
        ):
            return told({"error": "invalid_grant"}, 400)
        refresh = f"refresh-{secrets.token_hex(8)}"
        self.refresh[refresh] = scopes
        return self._grant(scopes, refresh)

    def _grant(self, scopes: set[str], refresh: str) -> Told:
        access = f"access-{secrets.token_hex(8)}"
        self.access[access] = scopes
        given = {"access_token": access, "expires_in": 3599, "scope": " ".join(sorted(scopes)), "token_type": "Bearer"}
        return told(given | ({"refresh_token": refresh} if refresh else {}))

    # --- Gmail (https://developers.google.com/workspace/gmail/api/reference/rest) ------------------

    def profile(self, asked: Asked) -> Told:
        counts = {
            "messagesTotal": len(self.letters),
            "threadsTotal": len({one.thread for one in self.letters.values()}),
        }
        return told({"emailAddress": self.user, **counts, "historyId": str(self.history)})

    def send_as(self, asked: Asked) -> Told:
        """Trimmed to the field that was asked for, as every answer is (https://developers.google.com/workspace/gmail/api/guides/performance)."""
        return told({"sendAs": [{"sendAsEmail": one} for one in (self.user, *self.aliases)]})

    def messages(self, asked: Asked) -> Told:
        """The newest first by internalDate; Spam and Trash only where they are asked for."""
        everywhere = asked.query.get("includeSpamTrash") == "true"
        found = [one for one in self.letters.values() if everywhere or not {"SPAM", "TRASH"} & set(one.labels)]
        for word in asked.query.get("q", "").split():
            found = [one for one in found if _matches(one, word)]
        found.sort(key=lambda one: (-one.at, one.id))
        return self._paged(
            asked, "messages", [{"id": one.id, "threadId": one.thread} for one in found], trimmed="threadId"
        )

    def _paged(self, asked: Asked, name: str, rows: list[Json], trimmed: str = "") -> Told:
        most = min(int(asked.query.get("maxResults", "100")), self.page, 500)
        token = asked.query.get("pageToken", "")
        if token and not re.fullmatch(r"p\d+", token):
            return error(400, "invalidPageToken")
        start = int(token[1:]) if token else 0
        fields = asked.query.get("fields", "")
        some = [{key: row[key] for key in row if not (fields and key == trimmed)} for row in rows[start : start + most]]
        answer: Json = {name: some} if some else {}
        if start + most < len(rows):
            answer["nextPageToken"] = f"p{start + most}"
        return told({**answer, "resultSizeEstimate": len(rows)})

    def message(self, asked: Asked, one: str) -> Told:
        letter = self.letters.get(one)
        if letter is None:
            return error(404, "notFound")
        form = asked.query.get("format", "full")
        if form not in ("minimal", "full", "raw", "metadata"):
            return error(400, "invalidArgument")
        whole = self._message(letter, form)
        wanted = (
            [word.partition("/")[0] for word in asked.query["fields"].split(",")]
            if "fields" in asked.query
            else list(whole)
        )
        return told({key: value for key, value in whole.items() if key in wanted})

    def _message(self, letter: Letter, form: str) -> Json:
        about: Json = {"id": letter.id, "threadId": letter.thread, "labelIds": letter.labels, "snippet": ""}
        about |= {"sizeEstimate": len(letter.raw), "historyId": str(self.history), "internalDate": str(letter.at)}
        if form == "raw":
            return about | {"raw": base64.urlsafe_b64encode(letter.raw).decode()}
        if form == "minimal":
            return about
        payload = _part(message_from_bytes(letter.raw), "")
        return about | {
            "payload": payload if form == "full" else {key: payload[key] for key in ("mimeType", "headers")}
        }

    def insert(self, asked: Asked) -> Told:
        """A mail put into this mailbox alone; DRAFT and SENT cannot be set by hand
        (https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages/insert, .../guides/labels).
        """
        content = json.loads(asked.body)
        labels = content.get("labelIds", [])
        if set(content) - {"raw", "labelIds", "threadId"} or "raw" not in content or {"DRAFT", "SENT"} & set(labels):
            return error(400, "invalidArgument")
        one = self.deliver(base64.urlsafe_b64decode(content["raw"]), tuple(labels), at=datetime.now(UTC))
        return told({"id": one, "threadId": self.letters[one].thread, "labelIds": labels})

    def list_drafts(self, asked: Asked) -> Told:
        rows = [
            {"id": one, "message": {"id": mail, "threadId": self.letters[mail].thread}}
            for one, mail in self.drafts.items()
        ]
        return self._paged(asked, "drafts", rows)

    def get_draft(self, asked: Asked, one: str) -> Told:
        if one not in self.drafts:
            return error(404, "notFound")
        return told(
            {"id": one, "message": self._message(self.letters[self.drafts[one]], asked.query.get("format", "full"))}
        )

    def create_draft(self, asked: Asked) -> Told:
        content = json.loads(asked.body)
        mail = content.get("message", {})
        if set(content) - {"message"} or set(mail) - {"raw", "threadId"} or "raw" not in mail:
            return error(400, "invalidArgument")
        if mail.get("threadId") and mail["threadId"] not in {one.thread for one in self.letters.values()}:
            return error(404, "notFound")
        one = self.draft(base64.urlsafe_b64decode(mail["raw"]), mail.get("threadId", ""))
        letter = self.letters[self.drafts[one]]
        return told({"id": one, "message": {"id": letter.id, "threadId": letter.thread, "labelIds": letter.labels}})

    def delete_draft(self, asked: Asked, one: str) -> Told:
        if one not in self.drafts:
            return error(404, "notFound")
        del self.letters[self.drafts.pop(one)]
        self.history += 1
        return Told(204, b"")

    # --- Calendar (https://developers.google.com/workspace/calendar/api/v3/reference) ---------------

    def calendar_list(self, asked: Asked) -> Told:
        return self._kind_paged(asked, "calendar#calendarList", list(self.calendars.values()))

    def list_events(self, asked: Asked, name: str) -> Told:
        """One by one as they take place (singleEvents): what ends after timeMin and begins before timeMax."""
        if name not in self.calendars:
            return error(404, "notFound")
        if asked.query.get("singleEvents") != "true":
            return error(400, "invalid")
        first, last = (_instant(asked.query.get(key)) for key in ("timeMin", "timeMax"))
        rows = [
            one for one in self.events[name]
            if (first is None or _moment(one["end"]) > first) and (last is None or _moment(one["start"]) < last)
        ]  # fmt: skip
        return self._kind_paged(asked, "calendar#events", rows)

    def _kind_paged(self, asked: Asked, kind: str, rows: list[Json]) -> Told:
        most, token = min(int(asked.query.get("maxResults", "250")), self.page), asked.query.get("pageToken", "")
        start = int(token[1:]) if re.fullmatch(r"p\d+", token) else 0
        answer: Json = {"kind": kind, "items": rows[start : start + most]}
        return told(answer | ({"nextPageToken": f"p{start + most}"} if start + most < len(rows) else {}))

    # --- People (https://developers.google.com/people/api/rest/v1/people.connections/list) ----------

    def connections(self, asked: Asked) -> Told:
        if not asked.query.get("personFields"):
            return error(400, "INVALID_ARGUMENT")
        most, token = int(asked.query.get("pageSize", "100")), asked.query.get("pageToken", "")
        if not 1 <= most <= 1000:
            return error(400, "INVALID_ARGUMENT")
        most = min(most, self.page)
        start = int(token[1:]) if re.fullmatch(r"p\d+", token) else 0
        if not self.people:
            return told({})
        kept = {"resourceName", "etag", *asked.query["personFields"].split(",")}
        rows = [{key: one[key] for key in one if key in kept} for one in self.people[start : start + most]]
        answer: Json = {"connections": rows, "totalPeople": len(self.people), "totalItems": len(self.people)}
        return told(answer | ({"nextPageToken": f"p{start + most}"} if start + most < len(self.people) else {}))


_PAGE_PARAMETERS = {
    "client_id", "redirect_uri", "response_type", "scope", "state", "code_challenge", "code_challenge_method",
    "access_type", "prompt", "login_hint",
}  # fmt: skip


def _written(raw: bytes) -> datetime:
    try:
        found = parsedate_to_datetime(message_from_bytes(raw).get("Date", ""))
        return found if found.tzinfo else found.replace(tzinfo=UTC)
    except (TypeError, ValueError):
        return datetime(2026, 11, 1, tzinfo=UTC)


def _matches(letter: Letter, word: str) -> bool:
    """The words of a search that are asked here (https://support.google.com/mail/answer/7190)."""
    if word == "-in:chats":
        return "CHAT" not in letter.labels
    if word == "-in:drafts":
        return "DRAFT" not in letter.labels
    key, _, value = word.partition(":")
    if key == "after":
        return letter.at > int(value) * 1000
    if key == "rfc822msgid":
        return value in message_from_bytes(letter.raw).get("Message-ID", "")
    raise AssertionError(f"a word that this server does not know: {word}")


def _part(mail: Mail, number: str) -> Json:
    """A MessagePart: what is text or small lies in it, what was attached is only named."""
    inner = mail.get_payload()
    headers = [{"name": name, "value": " ".join(str(value).split())} for name, value in mail.items()]
    part: Json = {
        "partId": number,
        "mimeType": mail.get_content_type(),
        "filename": mail.get_filename() or "",
        "headers": headers,
    }
    if mail.is_multipart() and isinstance(inner, list):
        parts = [_part(one, f"{number}.{place}".strip(".")) for place, one in enumerate(inner) if isinstance(one, Mail)]
        return part | {"body": {"size": 0}, "parts": parts}
    content = mail.get_payload(decode=True)
    data = content if isinstance(content, bytes) else b""
    if part["filename"]:
        return part | {"body": {"size": len(data), "attachmentId": "ANGjdJ8"}}
    return part | {"body": {"size": len(data), "data": base64.urlsafe_b64encode(data).decode()}}


def _instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _moment(told_of: Json) -> datetime:
    """A day begins at midnight of the calendar's zone; here that is Tokyo's."""
    if "date" in told_of:
        return datetime.fromisoformat(f"{told_of['date']}T00:00:00+09:00")
    return datetime.fromisoformat(told_of["dateTime"])


class _Handler(BaseHTTPRequestHandler):
    """The line: HTTP/1.1 that stays open."""

    protocol_version = "HTTP/1.1"
    google: FakeGoogle

    def _any(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        parts = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        body = self.rfile.read(length)
        if len(body) < length:  # the line broke in the middle of the question: it was never asked
            self.close_connection = True
            return
        said = self.google.answer(Asked(self.command, parts.path, query, headers, body))
        if said.lost:
            self.close_connection = True
            return
        kind = (
            ()
            if any(name == "Content-Type" for name, _ in said.headers)
            else (("Content-Type", "application/json; charset=UTF-8"),)
        )
        lines = [f"HTTP/1.1 {said.status} Said", *(f"{name}: {value}" for name, value in (*kind, *said.headers))]
        lines += [] if said.status == 204 else [f"Content-Length: {len(said.body)}"]
        whole = "\r\n".join((*lines, "", "")).encode() + said.body
        self.wfile.write(whole if said.cut is None else whole[: said.cut])
        if said.cut is not None and said.cut < len(whole):
            self.close_connection = True

    do_GET = do_POST = do_DELETE = do_PUT = do_PATCH = _any  # noqa: N815  names of the library

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  as the library has it
        """Nothing."""


@contextmanager
def running(google: FakeGoogle) -> Iterator[FakeGoogle]:
    """The server, as long as the block lasts."""
    handler = type("Handler", (_Handler,), {"google": google})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    google.port = server.server_address[1]
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield google
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def recipients(raw: bytes) -> set[str]:
    """To whom a mail goes."""
    mail = message_from_bytes(raw)
    return {
        address
        for _, address in getaddresses([str(value) for name in ("To", "Cc", "Bcc") for value in mail.get_all(name, [])])
    }


def calendar_of(name: str) -> str:
    """A calendar's name as it stands in a path."""
    return quote(name, safe="")


def other(account: Account, **more: Any) -> Account:
    """The account with something else in it."""
    return replace(account, **more)
