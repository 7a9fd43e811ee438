"""A small strict Microsoft Graph on this machine: the published contract, and every fault that a test wants.

Unknown parameters, a missing `Prefer: IdType`, wrong rights and calls that are not in the contract are refused. Here lies what
the owner has and does; what is said of it: graph_oauth.py, graph_mail.py, graph_days.py. Sources stand there, and of all:
microsoft-graph-docs-contrib, concepts (throttling, outlook-immutable-id, permissions-reference).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from config.schema import Account
from connectors.auth import microsoft
from tests.servers import graph_days, graph_mail, graph_oauth
from tests.servers.graph_days import person, when
from tests.servers.graph_line import Asked, Fault, GraphLine, Refuse, Told, once
from tests.servers.graph_mail import WELL_KNOWN, Mail
from tests.servers.graph_oauth import CLIENT
from tests.servers.graph_shapes import long_id, moment
from tests.servers.loopback import listening

__all__ = [
    "BEGAN",
    "CLIENT",
    "ME",
    "Asked",
    "FakeGraph",
    "Fault",
    "Refuse",
    "Told",
    "once",
    "person",
    "running",
    "when",
]

ME = "ren@home.example"
BEGAN = datetime(2026, 11, 23, 12, tzinfo=UTC)


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
            "work", kind, tokens=tokens, **{"user": ME, "client_id": CLIENT, "endpoint": self.url, **more}
        )
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
            return graph_oauth.login(self, asked) if asked.is_login else self.honest(asked)
        except Refuse as refused:
            return refused.told

    def honest(self, asked: Asked) -> Told:
        """What a good server would say."""
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
            return graph_mail.change_mail(self, asked, below)
        areas = {"Mail": graph_mail.mail, "Contacts": graph_days.contacts, "Calendars": graph_days.calendars}
        return areas[name](self, asked, below)

    def end_tokens(self) -> None:
        """Every access token ends, by the server's clock."""
        self.tokens.clear()

    def revoke(self) -> None:
        """The owner takes back what was granted."""
        self.tokens.clear()
        self.refresh.clear()


@contextmanager
def running(server: FakeGraph) -> Iterator[FakeGraph]:
    """The server, as long as the block lasts."""
    with listening(type("Line", (GraphLine,), {"answer": staticmethod(server.answer)})) as server.port:
        yield server
