"""Real CalDAV and CardDAV servers for the tests: Radicale, and Xandikos as the second opinion. On loopback, from the packages.

Whoever is named is let in at Radicale and has a home of their own; Xandikos has one person, whose collections are made anew.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import requests

from config.schema import Account
from tests.servers.debian import NoServer

HERE = Path(__file__).parent
_NUMBERS = count(1)
_TYPES = {
    "caldav": '<C:calendar xmlns:C="urn:ietf:params:xml:ns:caldav"/>',
    "carddav": '<C:addressbook xmlns:C="urn:ietf:params:xml:ns:carddav"/>',
}
_KINDS = {"caldav": "text/calendar; charset=utf-8", "carddav": "text/vcard; charset=utf-8"}


@dataclass(frozen=True, slots=True)
class Server:
    """A running server."""

    name: str
    folder: Path
    port: int

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def home(self) -> Home:
        """A home that nobody else uses; at Xandikos another corner of the same one."""
        number = next(_NUMBERS)
        if self.name == "xandikos":
            return Home(self, "me", "me/calendars/", "me/contacts/", f"{number}-")
        return Home(self, f"user{number}", f"user{number}/", f"user{number}/")

    def stop(self) -> None:
        _script(self.name, "stop", self.folder)


@dataclass(frozen=True, slots=True)
class Home:
    """One person's calendars and address books, seen with the eyes of a calendar program."""

    server: Server
    user: str
    calendars: str
    books: str
    before: str = ""  # what all names of this home begin with
    session: requests.Session = field(default_factory=requests.Session, compare=False)

    def account(self, kind: str, path: str = "", **more: Any) -> Account:
        """How the settings would name the server, or a place on it."""
        told: dict[str, Any] = {"url": self.server.url + path, "user": self.user, "plain": True}
        return Account("plans", kind, **{**told, "password_command": ("echo", "secret"), **more})

    def make(self, kind: str, name: str) -> Place:
        """A calendar or an address book; the person comes to be with the first one."""
        if self.server.name == "radicale":
            self.ask("PROPFIND", self.user, "", {"Depth": "0"})
        path = f"{self.calendars if kind == 'caldav' else self.books}{self.before}{name}/"
        body = (
            '<mkcol xmlns="DAV:"><set><prop><resourcetype><collection/>'
            f"{_TYPES[kind]}</resourcetype><displayname>{name}</displayname></prop></set></mkcol>"
        )
        self.ask("MKCOL", path, body, {"Content-Type": "application/xml"})
        return Place(self, kind, path)

    def ask(self, method: str, path: str, body: str = "", headers: dict[str, str] | None = None) -> None:
        done = self.session.request(
            method, self.server.url + path, data=body.encode(), headers=headers, auth=(self.user, "secret"), timeout=60
        )
        assert done.status_code < 400, f"{method} {path}: {done.status_code} {done.text[:200]}"


@dataclass(frozen=True, slots=True)
class Place:
    """One calendar or address book."""

    home: Home
    kind: str
    path: str

    @property
    def source(self) -> str:
        """What tsunagari calls it."""
        return self.path.strip("/")

    @property
    def account(self) -> Account:
        """An account that names this place alone."""
        return self.home.account(self.kind, self.path)

    def put(self, name: str, text: str) -> None:
        """One entry, new or changed."""
        self.home.ask("PUT", self.path + name, text.replace("\n", "\r\n"), {"Content-Type": _KINDS[self.kind]})

    def delete(self, name: str = "") -> None:
        """One entry less, or the whole place."""
        self.home.ask("DELETE", self.path + name)


def start(name: str, folder: Path) -> Server:
    """Start one of the two."""
    told = json.loads(_script(name, "start", folder))
    return Server(name, folder, int(told["url"].rsplit(":", 1)[1].strip("/")))


def _script(name: str, action: str, folder: Path) -> str:
    done = subprocess.run(
        ["bash", str(HERE / f"{name}.sh"), action, str(folder)],
        env={"PATH": "/usr/bin:/bin:/usr/local/bin", "PYTHON": sys.executable},
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, check=False, timeout=60,
    )  # fmt: skip
    if done.returncode:
        raise NoServer(f"{name} did not {action}: it comes with the packages for developing (pip install {name})")
    return done.stdout


# --- what lies there --------------------------------------------------------------------------------


def event(uid: str, start: str, *lines: str) -> str:
    """The text of a calendar entry; `start` such as `20261110T010000Z`, lasting an hour unless a line says otherwise."""
    length = () if any(line.startswith(("DTEND", "DURATION")) for line in lines) else ("DURATION:PT1H",)
    begin = start if ":" in start else f"DTSTART:{start}"
    all_lines = (f"UID:{uid}", "DTSTAMP:20261101T000000Z", begin, *length, *lines)
    return "\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//tests//", "BEGIN:VEVENT", *all_lines, "END:VEVENT", "END:VCALENDAR", ""))  # fmt: skip


def card(uid: str, *lines: str) -> str:
    """The text of a card."""
    return "\n".join(("BEGIN:VCARD", "VERSION:3.0", f"UID:{uid}", *lines, "END:VCARD", ""))
