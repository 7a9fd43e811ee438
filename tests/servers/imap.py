"""Real IMAP servers for the tests: Dovecot, and the plain pymap. Started by the test run, on loopback, with boxes of their own.

Any user name has its own empty box in Dovecot; pymap has one box, which is emptied for each test.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import ssl
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from imapclient import IMAPClient

from config.schema import Account
from tests.servers.debian import SYSTEM, NoServer, bring

HERE = Path(__file__).parent
_NUMBERS = count(1)


@dataclass(frozen=True, slots=True)
class Server:
    """A running server. `tls` and `plain` are its ports (0: none)."""

    name: str
    folder: Path
    plain: int
    tls: int = 0
    ca: Path | None = None
    mails: Path | None = None  # where the boxes of its users lie
    user: str = ""  # the only one, where there is but one
    password: str = "secret"
    pid: int = 0

    def box(self) -> Box:
        """An empty box that nobody else uses."""
        if self.user:
            return Box(self, self.user).emptied()
        return Box(self, f"user{next(_NUMBERS)}@home.example")

    def kill(self) -> None:
        """End it without a word, and all that it started."""
        listed = subprocess.run(["ps", "-e", "-o", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
        parents = {int(pid): int(above) for pid, above in (line.split() for line in listed.splitlines())}
        mine = [pid for pid, above in parents.items() if above == self.pid]
        for pid in (self.pid, *mine):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    def stop(self) -> None:
        """End it, and take its files away."""
        _script(self.name, "stop", self.folder)
        for link in ("run", "mail"):
            place = self.folder / link
            if place.is_symlink():
                shutil.rmtree(place.readlink().parent, ignore_errors=True)


@dataclass(frozen=True, slots=True)
class Box:
    """One person's mail on a server, seen with the eyes of a mail program."""

    server: Server
    user: str
    clients: list[IMAPClient] = field(default_factory=list, compare=False)

    def account(self, **more: Any) -> Account:
        """How the settings would name it."""
        plain = not self.server.tls
        told: dict[str, Any] = {
            "host": "127.0.0.1",
            "port": self.server.plain if plain else self.server.tls,
            "user": self.user,
            "ca": self.server.ca,
            "plain": plain,
            "password_command": ("echo", self.server.password),
        }
        return Account("mail", "imap", **{**told, **more})

    @property
    def client(self) -> IMAPClient:
        """A mail program that is signed in."""
        if not self.clients:
            self.clients.append(self.connect())
        return self.clients[0]

    def connect(self) -> IMAPClient:
        """Another one."""
        if self.server.tls:
            context = ssl.create_default_context(cafile=str(self.server.ca))
            client = IMAPClient("127.0.0.1", self.server.tls, ssl_context=context, timeout=30)
        else:
            client = IMAPClient("127.0.0.1", self.server.plain, ssl=False, timeout=30)
        client.login(self.user, self.server.password)
        return client

    def lay(self, folder: str, mail: bytes, *flags: bytes) -> int:
        """One mail more; its id."""
        crlf = mail.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        standing = self.client.folder_status(folder, ["UIDNEXT"])
        self.client.append(folder, crlf, flags)
        return int(standing[b"UIDNEXT"])

    def take_out(self, folder: str, *uids: int) -> None:
        """Some mails less."""
        self.client.select_folder(folder)
        self.client.delete_messages(list(uids), silent=True)
        self.client.expunge()
        self.client.select_folder("INBOX", readonly=True)

    def mails(self, folder: str) -> list[tuple[int, frozenset[bytes], bytes]]:
        """(id, flags, bytes with bare line feeds) of all that lies in a folder."""
        self.client.select_folder(folder, readonly=True)
        uids = self.client.search("ALL")
        told = self.client.fetch(uids, ["FLAGS", "BODY.PEEK[]"])
        return [
            (uid, frozenset(told[uid][b"FLAGS"]) - {rb"\Recent"}, told[uid][b"BODY[]"].replace(b"\r\n", b"\n"))
            for uid in sorted(told)
        ]

    def folders(self) -> list[str]:
        """The names of all folders."""
        return [name for _, _, name in self.client.list_folders()]

    def source(self, folder: str, uid: int) -> str:
        """Where tsunagari says that a mail lies."""
        return f"{folder}/{self.client.folder_status(folder, ['UIDVALIDITY'])[b'UIDVALIDITY']}.{uid}"

    def make_folders(self, *names: str) -> None:
        """Many folders at once, laid where Dovecot keeps them (Maildir++)."""
        assert self.server.mails is not None
        self.folders()  # the server makes the box at the first sign-in
        home = self.server.mails / self.user
        owner = home.stat()
        for name in names:
            folder = home / f".{name.replace('/', '.')}"
            for place in (folder, *(folder / half for half in ("cur", "new", "tmp"))):
                place.mkdir()
                os.chown(place, owner.st_uid, owner.st_gid)

    def emptied(self) -> Box:
        """The same with an empty inbox and the folders of a new account."""
        for flags, _, name in self.client.list_folders():
            if name != "INBOX" and rb"\Noselect" not in flags:
                self.client.delete_folder(name)
        self.client.select_folder("INBOX")
        if uids := self.client.search("ALL"):
            self.client.delete_messages(uids, silent=True)
            self.client.expunge()
        for name in ("Sent", "Trash"):
            self.client.create_folder(name)
        return self

    def leave(self) -> None:
        """The mail program signs out."""
        for client in self.clients:
            client.shutdown()
        self.clients.clear()


def start_dovecot(folder: Path) -> Server:
    """Start it; installs it where it is missing and may be installed."""
    bring(("dovecot", "openssl"), ("dovecot-imapd", "openssl"))
    told = json.loads(_script("dovecot", "start", folder))
    mails = Path(told["maildir"]).parent
    return Server("dovecot", folder, told["port"], told["tls_port"], Path(told["ca"]), mails, pid=told["pid"])


def start_pymap(folder: Path) -> Server:
    """Start it; it comes with the packages for developing."""
    told = json.loads(_script("pymap", "start", folder))
    return Server("pymap", folder, told["port"], user=told["user"], password=told["password"], pid=told["pid"])


def _script(name: str, action: str, folder: Path) -> str:
    environment = {**SYSTEM, "PYTHON": sys.executable}
    done = subprocess.run(
        ["bash", str(HERE / f"{name}.sh"), action, str(folder)],
        env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, check=False, timeout=60,
    )  # fmt: skip
    if done.returncode:
        raise NoServer(f"{name} did not {action}; see what it said above, and in {folder}")
    return done.stdout
