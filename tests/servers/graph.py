"""A small strict Microsoft Graph on this machine: the published contract, and every fault that a test wants.

Unknown parameters, a missing `Prefer: IdType`, wrong rights and calls that are not in the contract are refused. Sources:
microsoft-graph-docs-contrib, api-reference/v1.0/api (user-list-messages, message-get, user-post-messages,
message-list-attachments, user-list-mailfolders, calendar-list-calendarview, user-list-contacts) and concepts (paging,
throttling, outlook-immutable-id, query-parameters); signing in: entra/identity-platform/v2-oauth2-device-code.
"""

from __future__ import annotations

import json
import re
import time
from base64 import b64decode, urlsafe_b64encode
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, unquote, urlsplit

from config.schema import Account
from connectors.auth import microsoft
from tests.servers.graph_shapes import OF_CONTACT, OF_EVENT, OF_MESSAGE, long_id, moment, properties_of

CLIENT = "11111111-2222-3333-4444-555555555555"
ME = "ren@home.example"
WELL_KNOWN = ("inbox", "sentitems", "archive", "drafts", "outbox", "deleteditems", "junkemail")
BEGAN = datetime(2026, 11, 23, 12, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Asked:
    """One request."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes
    target: str = ""

    @property
    def is_login(self) -> bool:
        return "/oauth2/" in self.path

    @property
    def is_page(self) -> bool:
        """A page of mails with all that is asked of them, or of ids alone."""
        return (
            self.method == "GET"
            and self.path == "/v1.0/me/messages"
            and "internetMessageId" not in self.query.get("$filter", "")
        )


@dataclass(frozen=True, slots=True)
class Told:
    """One answer. `cut`: so many bytes of it go over the wire, then the connection ends (0: not even the first)."""

    status: int = 200
    body: Any = None
    headers: tuple[tuple[str, str], ...] = ()
    cut: int | None = None


class Refuse(Exception):
    """An error in the shape of resources/errors: {error: {code, message}}."""

    def __init__(self, status: int, code: str, *headers: tuple[str, str]) -> None:
        super().__init__(code)
        self.told = Told(status, {"error": {"code": code, "message": "Somebody's private words."}}, headers)


Fault: TypeAlias = Callable[[Asked], "Told | None"]


@dataclass
class Mail:
    """One mail in the box. `odd` stands in place of the properties that are named."""

    id: str
    folder: str
    raw: bytes
    received: datetime
    draft: bool = False
    own: bool = False
    odd: dict[str, Any] = field(default_factory=dict)
    properties: dict[str, str] = field(default_factory=dict)
    told: dict[str, Any] = field(default_factory=dict)


@dataclass
class FakeGraph:
    """The server: what lies there, what was asked of it, and the faults."""

    port: int = 0
    mails: dict[str, Mail] = field(default_factory=dict)
    folders: dict[str, tuple[str, str]] = field(default_factory=dict)  # id -> (name, id of the folder above)
    calendars: dict[str, tuple[str, str]] = field(default_factory=dict)  # id -> (name, owner)
    events: dict[str, dict[str, Any]] = field(default_factory=dict)  # with `_calendar`
    contacts: dict[str, dict[str, Any]] = field(default_factory=dict)  # with `_folder`, empty: the usual one
    contact_folders: list[str] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    tokens: dict[str, tuple[str, ...]] = field(default_factory=dict)  # access token -> rights
    refresh: dict[str, tuple[str, ...]] = field(default_factory=dict)
    keeps_ids: bool = True  # of drafts that are put as MIME
    pending: int = 0  # polls of the device flow before the person is done
    login_error: tuple[str, str] | None = None
    user: str = ME
    grants: tuple[str, ...] = ()  # more than was asked for
    count: int = 0
    nonce: str = ""
    challenge: str = ""  # of the browser's sign-in (RFC 7636)

    def __post_init__(self) -> None:
        self.folders = {long_id("folder", name): (name, "") for name in WELL_KNOWN}
        self.calendars = {long_id("calendar", "usual"): ("Calendar", ME)}

    # --- for tests --------------------------------------------------------------------------------

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def account(self, tokens: Path, kind: str = "graph_mail", *, signed_in: bool = True, **more: Any) -> Account:
        """An account here; `signed_in`: as after `login`."""
        account = Account(
            "work", kind, user=ME, client_id=CLIENT, endpoint=self.url, tokens=tokens, **more
        )  # fmt: skip
        if signed_in:
            needed = {"graph_calendar": ["Calendars.Read"], "graph_contacts": ["Contacts.Read"]}
            rights = needed.get(kind, ["Mail.ReadWrite" if account.drafts else "Mail.Read"])
            microsoft.sign_in(account, rights, lambda _said: None)
            self.asked.clear()
        return account

    def folder(self, name: str, above: str = "") -> str:
        """The id of a folder, which is made where there is none."""
        found = long_id("folder", name)
        self.folders.setdefault(found, (name, above))
        return found

    def lay(
        self,
        raw: bytes,
        folder: str = "inbox",
        at: datetime | None = None,
        *,
        draft: bool = False,
        own: bool = False,
        **odd: Any,
    ) -> Mail:
        """One mail into a folder; it came a minute after the one before, or `at`."""
        self.count += 1
        mail = Mail(
            long_id("mail", self.count), self.folder(folder), raw, at or BEGAN + timedelta(minutes=self.count), draft, own, odd
        )  # fmt: skip
        self.mails[mail.id] = mail
        return mail

    def lying(self, folder: str) -> list[Mail]:
        return [mail for mail in self.mails.values() if mail.folder == long_id("folder", folder)]

    def move(self, mail: Mail, folder: str, *, new_id: bool = False) -> None:
        """As the owner moves a mail; ids that are not immutable change with it."""
        mail.folder = self.folder(folder)
        if new_id:
            del self.mails[mail.id]
            mail.id = long_id("moved", mail.id)
            self.mails[mail.id] = mail

    def event(self, uid: str, start: datetime, hours: float = 1, calendar: str = "", **more: Any) -> dict[str, Any]:
        """One event, by default my own with nobody else."""
        own = long_id("event", uid, start.isoformat())
        told: dict[str, Any] = {
            "id": own, "iCalUId": uid, "type": "singleInstance", "subject": "お茶", "isAllDay": False, "isCancelled": False,
            "isOrganizer": True, "start": when(start), "end": when(start + timedelta(hours=hours)), "attendees": [],
            "organizer": person(ME), "responseStatus": {"response": "organizer"}, "lastModifiedDateTime": moment(BEGAN),
            "_calendar": calendar or next(iter(self.calendars)), "_at": (start, start + timedelta(hours=hours)),
        }  # fmt: skip
        self.events[own] = {**told, **more}
        return self.events[own]

    def contact(self, name: str, address: str = "", folder: str = "", **more: Any) -> dict[str, Any]:
        """One contact."""
        own = long_id("contact", name)
        listed = [{"name": name, "address": address}] if address else []
        self.contacts[own] = {"id": own, "displayName": name, "emailAddresses": listed, "_folder": folder, **more}
        return self.contacts[own]

    # --- answering --------------------------------------------------------------------------------

    def answer(self, asked: Asked) -> Told:
        """What the contract says, unless a fault says otherwise."""
        self.asked.append(asked)
        for fault in self.faults:
            if (told := fault(asked)) is not None:
                return told
        try:
            return self._login(asked) if asked.is_login else self._graph(asked)
        except Refuse as refused:
            return refused.told

    def _graph(self, asked: Asked) -> Told:
        rights = self.tokens.get(asked.headers.get("authorization", "").removeprefix("Bearer "))
        if rights is None:
            raise Refuse(401, "InvalidAuthenticationToken")
        if 'IdType="ImmutableId"' not in asked.headers.get("prefer", ""):
            raise Refuse(400, "TestMissingPrefer")
        below = asked.path.removeprefix("/v1.0/me/")
        if below == asked.path:
            raise Refuse(404, "ResourceNotFound")
        area = {"messages": "Mail", "mailFolders": "Mail", "contacts": "Contacts", "contactFolders": "Contacts"}
        name = area.get(below.partition("/")[0], "Calendars")
        wanted = (f"{name}.ReadWrite",) if asked.method != "GET" else (f"{name}.Read", f"{name}.ReadWrite")
        if not {*wanted} & {*rights}:
            raise Refuse(403, "ErrorAccessDenied")
        if asked.method != "GET":
            return self._change(asked, below)
        return {"Mail": self._mail, "Contacts": self._contacts, "Calendars": self._calendars}[name](asked, below)

    def _mail(self, asked: Asked, below: str) -> Told:
        parts = below.split("/")
        if parts == ["messages"]:
            return self._messages(asked, list(self.mails.values()))
        if below == "mailFolders/drafts/messages":
            return self._messages(asked, self.lying("drafts"))
        if parts[0] == "mailFolders":
            return self._mail_folders(asked, parts[1:])
        mail = self.mails.get(parts[1])
        if mail is None:
            raise Refuse(404, "ErrorItemNotFound")
        if parts[2:] == ["$value"]:
            return Told(200, mail.raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))
        if parts[2:] == ["attachments"]:
            _only(asked, "$select")
            return Told(200, {"value": self._properties(mail)["_attachments"]})
        if parts[2:]:
            raise Refuse(400, "BadRequest")
        _only(asked, "$select", "$expand")
        return Told(200, self._shown(mail, asked))

    def _messages(self, asked: Asked, mails: list[Mail]) -> Told:
        """user-list-messages: $filter, $orderby, $select, $top (1..1000), $expand; what is ordered by is filtered by first."""
        _only(asked, "$filter", "$orderby", "$select", "$top", "$expand", "$skip")
        sieve, order = asked.query.get("$filter", ""), asked.query.get("$orderby", "")
        if sieve and order and not sieve.startswith(order.partition(" ")[0]):
            raise Refuse(400, "InefficientFilter")
        kept = [
            mail for mail in mails if all(self._passes(mail, part) for part in sieve.split(" and receivedDateTime "))
        ]
        if order:
            if order not in ("receivedDateTime desc", "receivedDateTime asc"):
                raise Refuse(400, "BadRequest")
            kept.sort(key=lambda mail: mail.received, reverse=order.endswith("desc"))
        told = self._paged(asked, kept, 1000)
        told.body["value"] = [self._shown(mail, asked) for mail in told.body["value"]]
        return told

    def _passes(self, mail: Mail, part: str) -> bool:
        part = part.removeprefix("receivedDateTime ")
        if found := re.fullmatch(r"(ge|lt|le|gt) (\S+Z)", part):
            at = datetime.fromisoformat(found[2])
            fits: dict[str, bool] = {
                "ge": mail.received >= at,
                "lt": mail.received < at,
                "le": mail.received <= at,
                "gt": mail.received > at,
            }
            return fits[found[1]]
        if found := re.fullmatch(r"internetMessageId eq '(.*)'", part):
            return str(self._properties(mail)["internetMessageId"]) == found[1].replace("''", "'")
        beside = r"singleValueExtendedProperties/any\(ep: ep/id eq '([^']+)' and ep/value eq '(.*)'\)"
        if found := re.fullmatch(beside, part):
            return mail.properties.get(found[1]) == found[2].replace("''", "'")
        if part:
            raise Refuse(400, "BadRequest")
        return True

    def _properties(self, mail: Mail) -> dict[str, Any]:
        if not mail.told:
            mail.told = properties_of(mail.raw, own=mail.own)
        return mail.told

    def _shown(self, mail: Mail, asked: Asked) -> dict[str, Any]:
        """resources/message with the properties that were selected."""
        selected = _selected(asked, OF_MESSAGE)
        if not selected - {"id", "receivedDateTime", "parentFolderId", "isDraft"}:
            told: dict[str, Any] = {}
        else:
            told = self._properties(mail)
        if "body" in selected and 'outlook.body-content-type="text"' not in asked.headers.get("prefer", ""):
            raise Refuse(400, "TestBodyAsPage")
        fixed = {
            "id": mail.id, "receivedDateTime": moment(mail.received), "sentDateTime": _sent(told, mail),
            "parentFolderId": mail.folder, "isDraft": mail.draft,
        }  # fmt: skip
        shown = {
            name: value for name, value in {**told, **fixed, **mail.odd}.items() if name in selected or name[0] == "@"
        }
        if "$expand" in asked.query:
            wanted = re.findall(r"id eq '([^']+)'", asked.query["$expand"])
            if not wanted or not asked.query["$expand"].startswith("singleValueExtendedProperties($filter="):
                raise Refuse(400, "BadRequest")
            there = {**told.get("_properties", {}), **mail.properties}
            listed = [{"id": name.replace("0x0", "0x"), "value": there[name]} for name in wanted if name in there]
            shown |= {"singleValueExtendedProperties": listed} if listed else {}
        return shown

    def _mail_folders(self, asked: Asked, parts: list[str]) -> Told:
        """resources/mailfolder; well-known names stand in place of ids."""
        _only(asked, "$select", "$top", "$skip")
        if len(parts) == 1:
            if parts[0] not in WELL_KNOWN:
                raise Refuse(404, "ErrorItemNotFound")
            return Told(200, {"id": long_id("folder", parts[0])})
        above = parts[0] if parts else ""
        listed = [
            {"id": own, "displayName": name, "parentFolderId": up or "root", "totalItemCount": self._in(own),
             "childFolderCount": sum(one == own for _, one in self.folders.values())}
            for own, (name, up) in self.folders.items() if up == above
        ]  # fmt: skip
        return self._paged(asked, listed, 1000)

    def _in(self, folder: str) -> int:
        return sum(mail.folder == folder for mail in self.mails.values())

    def _contacts(self, asked: Asked, below: str) -> Told:
        """resources/contact and contactfolder; the usual folder is not among those that are listed."""
        _only(asked, "$select", "$top", "$skip")
        if below == "contactFolders":
            return self._paged(asked, [{"id": own} for own in self.contact_folders], 1000)
        found = re.fullmatch(r"contactFolders/([^/]+)/(contacts|childFolders)", below)
        if found and found[2] == "childFolders":
            return Told(200, {"value": []})
        if found and found[1] not in self.contact_folders:
            raise Refuse(404, "ErrorItemNotFound")
        place, selected = (found[1] if found else ""), _selected(asked, OF_CONTACT)
        listed = [one for one in self.contacts.values() if one["_folder"] == place]
        return self._paged(asked, [{k: v for k, v in one.items() if k in selected} for one in listed], 1000)

    def _calendars(self, asked: Asked, below: str) -> Told:
        """calendar-list-calendarview: at most five years at once, startDateTime and endDateTime are needed."""
        if below == "calendars":
            _only(asked, "$select", "$top", "$skip")
            listed = [
                {"id": own, "name": name, "owner": {"name": "", "address": owner}, "isDefaultCalendar": number == 0}
                for number, (own, (name, owner)) in enumerate(self.calendars.items())
            ]
            return self._paged(asked, listed, 1000)
        if found := re.fullmatch(r"events/([^/]+)", below):
            _only(asked, "$select")
            if found[1] not in self.events:
                raise Refuse(404, "ErrorItemNotFound")
            return Told(200, {"iCalUId": self.events[found[1]]["iCalUId"]})
        found = re.fullmatch(r"calendars/([^/]+)/calendarView", below)
        if not found or found[1] not in self.calendars:
            raise Refuse(404, "ErrorItemNotFound")
        _only(asked, "startDateTime", "endDateTime", "$select", "$top", "$skip")
        first, last = (datetime.fromisoformat(asked.query[name]) for name in ("startDateTime", "endDateTime"))
        if last - first > timedelta(days=1825):
            raise Refuse(400, "ErrorCalendarRangeTooLong")
        if 'outlook.timezone="UTC"' not in asked.headers.get("prefer", ""):
            raise Refuse(400, "TestZone")
        selected = _selected(asked, OF_EVENT)
        listed = [
            {k: v for k, v in one.items() if k in selected}
            for one in self.events.values()
            if one["_calendar"] == found[1]
            and one["type"] != "seriesMaster"
            and one["_at"][0] < last
            and one["_at"][1] > first
        ]
        return self._paged(asked, listed, 1000)

    def _paged(self, asked: Asked, listed: Sequence[Any], most: int) -> Told:
        """concepts/paging: @odata.nextLink holds all that the next page needs."""
        top, skip = int(asked.query.get("$top", "10")), int(asked.query.get("$skip", "0"))
        if not 1 <= top <= most:
            raise Refuse(400, "BadRequest")
        told: dict[str, Any] = {"value": listed[skip : skip + top]}
        if len(listed) > skip + top:
            rest = re.sub(r"&?%24skip=\d+|&?\$skip=\d+", "", asked.target.partition("?")[2])
            told["@odata.nextLink"] = f"{self.url}{asked.path}?{rest}{'&' if rest else ''}%24skip={skip + top}"
        return Told(200, told)

    def _change(self, asked: Asked, below: str) -> Told:
        """user-post-messages (MIME as base64, text/plain), message-update (properties beside), message-delete."""
        _only(asked)
        found = re.fullmatch(r"messages/([^/]+)", below)
        if asked.method == "POST" and below == "messages":
            if asked.headers.get("content-type") != "text/plain":
                raise Refuse(415, "UnsupportedMediaType")
            mail = self.lay(
                b64decode(asked.body, validate=True).replace(b"\r\n", b"\n"), "drafts", draft=True, own=True
            )
            if not self.keeps_ids:
                self._properties(mail)["internetMessageId"] = f"<{mail.id}@exchange.example>"
            return Told(
                201, self._shown(mail, Asked("GET", "", {}, {"prefer": 'outlook.body-content-type="text"'}, b""))
            )
        if not found or found[1] not in self.mails:
            raise Refuse(404, "ErrorItemNotFound")
        mail = self.mails[found[1]]
        if asked.method == "PATCH":
            told = json.loads(asked.body)
            assert set(told) == {"singleValueExtendedProperties"}
            mail.properties |= {one["id"]: one["value"] for one in told["singleValueExtendedProperties"]}
            return Told(200, {"id": mail.id})
        if asked.method == "DELETE":
            mail.folder = long_id("folder", "deleteditems")
            return Told(204)
        raise Refuse(405, "Request_BadRequest")

    # --- signing in (v2-oauth2-device-code, v2-oauth2-auth-code-flow) --------------------------------

    def _login(self, asked: Asked) -> Told:
        form = dict(parse_qsl(asked.body.decode()))
        if asked.path.endswith("/authorize"):
            assert asked.query["code_challenge_method"] == "S256"
            assert asked.query["client_id"] == CLIENT
            assert asked.query["response_mode"] == "form_post"  # the browser carries a form back, not an address
            form = {"code": f"C{_ask(asked.query['scope'])}", "state": asked.query["state"]}
            self.nonce, self.challenge = asked.query["nonce"], asked.query["code_challenge"]
            return Told(200, {"to": asked.query["redirect_uri"], "form": form})
        if form.get("client_id") != CLIENT or "client_secret" in form:
            return _no("unauthorized_client", "AADSTS700016")
        if asked.path.endswith("/devicecode"):
            code = _ask(form["scope"])
            told = {"user_code": "ABCD1234", "device_code": code, "verification_uri": "https://login.example/device"}
            return Told(200, {**told, "expires_in": 900, "interval": 0, "message": "..."})
        if self.login_error:
            return _no(*self.login_error)
        kind = form["grant_type"]
        if kind == "refresh_token":
            rights = self.refresh.get(form["refresh_token"])
            return self._token(rights) if rights is not None else _no("invalid_grant", "AADSTS700082")
        if kind == "authorization_code" and _challenge(form.get("code_verifier", "")) != self.challenge:
            return _no("invalid_grant", "AADSTS501481")
        if self.pending:
            self.pending -= 1
            return _no("authorization_pending", "AADSTS70016")
        asked_for = form.get("device_code", form["code"].removeprefix("C"))
        return self._token(tuple(asked_for.split("-")))

    def _token(self, rights: tuple[str, ...]) -> Told:
        self.count += 1
        access, refresh = f"access-{self.count}", f"refresh-{self.count}"
        self.tokens[access], self.refresh[refresh] = (*rights, *self.grants), rights
        now = int(time.time())
        claims = {
            "aud": CLIENT, "iss": "https://login.microsoftonline.com/t/v2.0", "sub": "s", "oid": "o", "tid": "t", "iat": now,
            "exp": now + 3600, "preferred_username": self.user, "nonce": self.nonce,
        }  # fmt: skip
        scope = " ".join(f"https://graph.microsoft.com/{one}" for one in (*rights, *self.grants))
        return Told(200, {
            "token_type": "Bearer", "scope": scope, "expires_in": 3600, "access_token": access, "refresh_token": refresh,
            "id_token": f"{_coded({'alg': 'none'})}.{_coded(claims)}.x", "client_info": _coded({"uid": "o", "utid": "t"}),
        })  # fmt: skip

    def end_tokens(self) -> None:
        """Every access token ends, by the server's clock."""
        self.tokens.clear()

    def revoke(self) -> None:
        """The owner takes back what was granted."""
        self.tokens.clear()
        self.refresh.clear()


def when(at: datetime, zone: str = "UTC") -> dict[str, str]:
    """resources/datetimetimezone: a time without zone, seven digits of a second, and the zone's name."""
    return {"dateTime": f"{at:%Y-%m-%dT%H:%M:%S}.0000000", "timeZone": zone}


def person(address: str, response: str = "", kind: str = "required", name: str = "") -> dict[str, Any]:
    """resources/attendee, or an organizer."""
    called = name or address.partition("@")[0].title()
    told: dict[str, Any] = {"emailAddress": {"name": called, "address": address}}
    return told | ({"type": kind, "status": {"response": response}} if response else {})


def _ask(scope: str) -> str:
    names = [one.rpartition("/")[2] for one in scope.split() if one.startswith("https://graph.microsoft.com/")]
    assert names
    assert not {one for one in names if "Send" in one or "Shared" in one or one == "Mail.ReadWrite.All"}
    assert set(scope.split()) - {f"https://graph.microsoft.com/{one}" for one in names} <= {
        "openid",
        "profile",
        "offline_access",
    }
    return "-".join(names)


def _no(error: str, code: str) -> Told:
    return Told(400, {"error": error, "error_description": f"{code}: private words", "error_codes": [1]})


def _challenge(verifier: str) -> str:
    return urlsafe_b64encode(sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def _coded(told: Any) -> str:
    return urlsafe_b64encode(json.dumps(told).encode()).decode().rstrip("=")


def _only(asked: Asked, *names: str) -> None:
    if set(asked.query) - set(names):
        raise Refuse(400, "BadRequest")


def _selected(asked: Asked, known: frozenset[str]) -> set[str]:
    chosen = (
        set(asked.query["$select"].split(",")) if "$select" in asked.query else set(known) - {"internetMessageHeaders"}
    )
    if chosen - known:
        raise Refuse(400, "RequestBroker--ParseUri")
    return chosen


def _sent(told: dict[str, Any], mail: Mail) -> str:
    del told
    return moment(mail.received)


def once(fault: Fault) -> Fault:
    """A fault that shows a single time."""
    shown: list[Told] = []

    def show(asked: Asked) -> Told | None:
        told = None if shown else fault(asked)
        shown.extend([told] if told else [])
        return told

    return show


def mails_in(server: FakeGraph, folders: Iterable[str]) -> list[bytes]:
    """All mails of some folders as bytes."""
    return [mail.raw for name in folders for mail in server.lying(name)]


@contextmanager
def running(server: FakeGraph) -> Iterator[FakeGraph]:
    """The server on a free port of this machine."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def handle_one(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            parts = urlsplit(self.path)
            lower = {name.lower(): value for name, value in self.headers.items()}
            query = dict(parse_qsl(parts.query, keep_blank_values=True))
            told = server.answer(Asked(self.command, unquote(parts.path), query, lower, body, self.path))
            content = (
                told.body
                if isinstance(told.body, bytes)
                else b""
                if told.body is None
                else json.dumps(told.body).encode()
            )
            head = f"HTTP/1.1 {told.status} Status\r\nContent-Type: application/json\r\n"
            head += "".join(f"{name}: {value}\r\n" for name, value in told.headers)
            whole = f"{head}Content-Length: {len(content)}\r\n\r\n".encode() + content
            self.wfile.write(whole if told.cut is None else whole[: told.cut])
            self.close_connection = told.cut is not None

        do_GET = do_POST = do_PATCH = do_DELETE = do_PUT = handle_one  # noqa: N815  the names that the library looks for

        def log_message(self, *_arguments: object) -> None:
            return

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_arguments: object) -> None:
            """A client that hangs up is no fault of the server's."""

    listener = Quiet(("127.0.0.1", 0), Handler)
    server.port = listener.server_address[1]
    thread = Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        listener.shutdown()
        listener.server_close()
        thread.join()
