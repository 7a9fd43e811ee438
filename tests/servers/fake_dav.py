"""A DAV server in a few lines, for faults that real ones cannot be made to show: what it answers can be changed by the test.

One calendar and one address book, in memory. `faults` are asked first, each with the request: an answer of theirs is given in
place of the usual one, and is bytes on the wire where the fault is in the HTTP itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape, unescape
from typing import Any, TypeAlias
from urllib.parse import unquote

from config.schema import Account
from tests.servers.loopback import Line, listening

HEAD = '<?xml version="1.0" encoding="utf-8"?>'
SPACES = 'xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:A="urn:ietf:params:xml:ns:carddav" xmlns:S="http://calendarserver.org/ns/"'
CALENDAR, BOOK = "/me/cal/", "/me/book/"


@dataclass(frozen=True, slots=True)
class Asked:
    """One request."""

    method: str
    path: str
    depth: str
    body: str
    headers: dict[str, str]

    @property
    def is_multiget(self) -> bool:
        return "multiget" in self.body

    @property
    def is_query(self) -> bool:
        return "calendar-query" in self.body

    @property
    def hrefs(self) -> list[str]:
        return [unescape(href) for href in re.findall(r"<D:href>(.*?)</D:href>", self.body)]


@dataclass(frozen=True, slots=True)
class Told:
    """One answer. `raw` goes over the wire in place of all of it."""

    status: int = 207
    body: str | bytes = ""
    headers: tuple[tuple[str, str], ...] = ()
    raw: bytes = b""


Fault: TypeAlias = Callable[[Asked], "Told | None"]


def multistatus(*responses: str) -> Told:
    """An answer made of responses."""
    return Told(207, f"{HEAD}<multistatus {SPACES}>{''.join(responses)}</multistatus>")


def response(href: str, props: str = "", status: int = 200) -> str:
    """What is said of one resource: its properties, or with another status that they are refused."""
    return (
        f"<response><href>{escape(href)}</href><propstat><prop>{props}</prop>"
        f"<status>HTTP/1.1 {status} Status</status></propstat></response>"
    )


def refused(href: str, status: int) -> str:
    """One resource with a status of its own."""
    return f"<response><href>{escape(href)}</href><status>HTTP/1.1 {status} Status</status></response>"


@dataclass
class FakeDav:
    """The server: its entries by path, what was asked of it, and the faults."""

    entries: dict[str, str] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    port: int = 0
    tokens: bool = True
    version: int = 0
    href: Callable[[str], str] = lambda path: path

    def account(self, kind: str = "caldav", path: str = "/", **more: Any) -> Account:
        told: dict[str, Any] = {"url": f"http://127.0.0.1:{self.port}{path}", "user": "me", "plain": True}
        return Account("plans", kind, **{**told, "password_command": ("echo", "secret"), **more})

    def put(self, path: str, text: str) -> None:
        self.entries[path] = text
        self.version += 1

    def delete(self, path: str) -> None:
        del self.entries[path]
        self.version += 1

    def answer(self, asked: Asked) -> Told:
        """What a good server would say, unless a fault says otherwise."""
        self.asked.append(asked)
        for fault in self.faults:
            if (told := fault(asked)) is not None:
                return told
        if asked.method == "PROPFIND":
            return self.described(asked)
        return self.given(asked) if asked.is_multiget else self.found(asked)

    def described(self, asked: Asked) -> Told:
        path = unquote(asked.path)
        path = path if path.endswith("/") or path in self.entries else f"{path}/"
        if path in (CALENDAR, BOOK):
            members = [response(self.href(name), "<resourcetype/>") for name in self.entries if name.startswith(path)]
            return multistatus(self.collection(path), *(members if asked.depth == "1" else ()))
        if path == "/me/":
            below = (self.collection(CALENDAR), self.collection(BOOK)) if asked.depth == "1" else ()
            home = f"<C:calendar-home-set><href>{self.href('/me/')}</href></C:calendar-home-set>"
            home += f"<A:addressbook-home-set><href>{self.href('/me/')}</href></A:addressbook-home-set>"
            return multistatus(response(self.href("/me/"), f"<resourcetype><collection/></resourcetype>{home}"), *below)
        if path == "/":
            me = f"<current-user-principal><href>{self.href('/me/')}</href></current-user-principal>"
            return multistatus(response("/", f"<resourcetype><collection/></resourcetype>{me}"))
        return Told(404, "nothing here")

    def collection(self, path: str) -> str:
        kind = "<C:calendar/>" if path == CALENDAR else "<A:addressbook/>"
        token = f"<S:getctag>{self.version}</S:getctag>" if self.tokens else ""
        return response(self.href(path), f"<resourcetype><collection/>{kind}</resourcetype>{token}")

    def found(self, asked: Asked) -> Told:
        """A sieve with large holes: everything is handed out, as a server may."""
        return multistatus(
            *(response(self.href(name), "<getetag/>") for name in self.entries if name.startswith(asked.path))
        )

    def given(self, asked: Asked) -> Told:
        return multistatus(*(self.entry(href) for href in asked.hrefs))

    def entry(self, href: str) -> str:
        path = unquote(re.sub(r"^https?://[^/]+", "", href))
        if path not in self.entries:
            return refused(href, 404)
        name = "C:calendar-data" if path.startswith(CALENDAR) else "A:address-data"
        return response(href, f"<{name}>{escape(self.entries[path])}</{name}>")


class _DavLine(Line):
    answer: Callable[[Asked], Told]

    def handle_one(self) -> None:
        body = (self.body() or b"").decode()
        told = self.answer(Asked(self.command, self.path, self.headers.get("Depth", ""), body, self.lower_headers()))
        if told.raw:
            self.wfile.write(told.raw)
            self.close_connection = True
            return
        content = told.body.encode() if isinstance(told.body, str) else told.body
        self.send_response_only(told.status)
        for name, value in (("Content-Type", "application/xml"), ("Content-Length", str(len(content))), *told.headers):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    do_PROPFIND = do_REPORT = handle_one  # noqa: N815  the names that the library looks for


@contextmanager
def running(server: FakeDav) -> Iterator[FakeDav]:
    """The server on a free port of this machine."""
    with listening(type("Line", (_DavLine,), {"answer": staticmethod(server.answer)})) as server.port:
        yield server
