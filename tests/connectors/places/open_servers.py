"""A story on servers that speak the open protocols: mail in Dovecot, calendars and cards in Radicale."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar

from config.schema import Account
from tests.connectors.places.told import Laid, Place, rewritten
from tests.servers import dav
from tests.servers.imap import Box, Server


class OpenServers(Place):
    """Each mailbox a box of its own, all calendars and cards in one home."""

    kinds: ClassVar = {"maildir": "imap", "ics": "caldav", "vcf": "carddav"}

    def __init__(self, dovecot: Server, radicale: dav.Server) -> None:
        super().__init__()
        self._dovecot, self._home = dovecot, radicale.home()
        self._boxes: dict[str, Box] = {}
        self._places: dict[str, dav.Place] = {}
        self._put: dict[str, int] = {}

    def keys(self, one: dict[str, Any], me: str) -> dict[str, Any]:
        del me
        name = one["name"]
        if one["kind"] == "maildir":
            account = self._box(name).account()
            told = {"host": account.host, "port": account.port, "user": account.user, "ca": str(account.ca)}
            return {**told, "password_command": list(account.password_command)}
        url = self._home.server.url + self._place(name, self.kinds[one["kind"]]).path
        return {"url": url, "user": self._home.user, "plain": True, "password_command": ["echo", "x"]}

    def sign_in(self, account: Account) -> None:
        """A password is enough here."""

    def _box(self, name: str) -> Box:
        if name not in self._boxes:
            self._boxes[name] = self._dovecot.box()
        return self._boxes[name]

    def _place(self, name: str, kind: str) -> dav.Place:
        if name not in self._places:
            self._places[name] = self._home.make(kind, name)
        return self._places[name]

    def lay(self, name: str, mail: Laid) -> None:
        box, folder = self._box(name), mail.folder or "INBOX"
        if folder not in box.folders():
            box.client.create_folder(folder)
        box.client.append(folder, mail.raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))

    def days(self, name: str, path: Path, now: datetime, me: str) -> None:
        del now, me
        self._lay(self._place(name, "caldav"), list(events_by_uid(path.read_text(encoding="utf-8")).values()), "ics")

    def book(self, name: str, path: Path, now: datetime) -> None:
        del now
        cards = re.findall(r"BEGIN:VCARD.*?END:VCARD\s*", path.read_text(encoding="utf-8"), re.DOTALL)
        self._lay(self._place(name, "carddav"), cards, "vcf")

    def _lay(self, place: dav.Place, entries: list[str], kind: str) -> None:
        for number in range(len(entries), self._put.get(place.path, 0)):
            place.delete(f"{number}.{kind}")
        for number, entry in enumerate(entries):
            place.put(f"{number}.{kind}", entry.replace("\r\n", "\n"))
        self._put[place.path] = len(entries)

    def drafts(self) -> list[bytes]:
        return [raw for _, _, raw in self._box("mail").mails("Drafts")]

    def edit(self, text: str) -> None:
        """As mail programs do it: the old one goes, a new one comes."""
        box = self._box("mail")
        for uid, _, raw in box.mails("Drafts"):
            box.take_out("Drafts", uid)
            box.lay("Drafts", rewritten(raw, text), b"\\Draft", b"\\Seen")

    def harmless(self) -> bool:
        """Nothing was marked as read."""
        folders = ((box, name) for box in self._boxes.values() for name in box.folders() if name != "Drafts")
        return not any(b"\\Seen" in flags for box, name in folders for _, flags, _ in box.mails(name))

    def close(self) -> None:
        for box in self._boxes.values():
            box.leave()


def events_by_uid(text: str) -> dict[str, str]:
    """The calendar cut as a server keeps it: all that one UID has, with the zones, in one entry."""
    zones = "".join(re.findall(r"BEGIN:VTIMEZONE.*?END:VTIMEZONE\s*", text, re.DOTALL))
    found: dict[str, str] = {}
    for block in re.findall(r"BEGIN:VEVENT.*?END:VEVENT\s*", text, re.DOTALL):
        uid = re.sub(r"\s", "", re.findall(r"^UID:(.*)$", block, re.MULTILINE)[0])
        found[uid] = found.get(uid, "") + block.strip() + "\r\n"
    head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//tests//\r\n"
    return {uid: f"{head}{zones}{events}END:VCALENDAR\r\n" for uid, events in found.items()}
