"""What the builder of stories wrote into files, as other places need it: mails, meetings, cards; and what every place can do."""

from __future__ import annotations

import email
from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any, ClassVar

from config.load import load_settings
from config.schema import Account
from connectors.headers import split_head
from connectors.ics import open_source as open_calendar
from connectors.model import Card, Meeting
from connectors.vcf import open_source as open_cards


@dataclass(frozen=True, slots=True)
class Laid:
    """One mail of a Maildir: its file, its folder (empty: the inbox; else such as `Sent`), and its bytes."""

    name: str
    folder: str
    raw: bytes

    @property
    def came(self) -> datetime:
        """When it came, as near as it says itself."""
        try:
            return parsedate_to_datetime(split_head(self.raw)[0].text("date")).astimezone(UTC)
        except ValueError:
            return datetime(2026, 1, 1, tzinfo=UTC)


def mails(maildir: Path) -> Iterator[Laid]:
    """All mails of a Maildir, one folder after the other."""
    for folder in [maildir, *sorted(maildir.glob(".*"))]:
        name = "" if folder == maildir else folder.name.removeprefix(".").replace(".", "/")
        for file in sorted((folder / "cur").iterdir()) + sorted((folder / "new").iterdir()):
            yield Laid(file.name, name, file.read_bytes())


def meetings(path: Path, now: datetime) -> list[Meeting]:
    """Every day of a calendar file."""
    source = open_calendar(Account("dates", "ics", path=path), lambda _: set(), now.tzinfo or UTC)
    items = [one for batch in source.fetch(None, None, now) for one in batch.items]
    assert all(isinstance(one, Meeting) for one in items)
    return [one for one in items if isinstance(one, Meeting)]


def cards(path: Path, now: datetime) -> list[Card]:
    """Every card of a file of them."""
    source = open_cards(Account("people", "vcf", path=path), lambda _: set(), now.tzinfo or UTC)
    items = [one for batch in source.fetch(None, None, now) for one in batch.items]
    assert all(isinstance(one, Card) for one in items)
    return [one for one in items if isinstance(one, Card)]


def rewritten(raw: bytes, text: str) -> bytes:
    """A draft that its owner wrote anew."""
    letter = email.message_from_bytes(raw)
    del letter["Content-Type"], letter["Content-Transfer-Encoding"]
    letter.set_payload(f"{text}\n", "utf-8")
    return letter.as_bytes()


class Place(ABC):
    """Where a story can lie but in files. It is filled anew before each morning with what has come since."""

    kinds: ClassVar[dict[str, str]]  # what takes the place of which kind of files

    def __init__(self) -> None:
        self._laid: set[tuple[str, str]] = set()
        self.cards: dict[str, str] = {}  # what a card goes by at this place -> its UID in the file

    def settings(self, config: dict[str, Any]) -> dict[str, Any]:
        """The settings of the story with its accounts here, drafts too."""
        accounts = [
            {"name": one["name"], "kind": self.kinds[one["kind"]], **self.keys(one, config["me"]["addresses"][0])}
            for one in config["accounts"]
        ]
        return {**config, "accounts": accounts, "drafts": {"account": "mail"}}

    def fill(self, config: dict[str, Any], now: datetime) -> None:
        """What the files of the story hold by now, as programs would lay it there."""
        me = config["me"]["addresses"][0]
        for one in config["accounts"]:
            name, path = one["name"], Path(one["path"])
            if one["kind"] == "maildir":
                for mail in mails(path):
                    if (name, mail.name) not in self._laid:
                        self._laid.add((name, mail.name))
                        self.lay(name, mail)
            elif one["kind"] == "ics":
                self.days(name, path, now, me)
            else:
                self.book(name, path, now)

    def enter(self, path: Path) -> None:
        """Sign in to what the settings in this file name, where that is needed."""
        for account in load_settings(path).accounts:
            self.sign_in(account)

    @abstractmethod
    def sign_in(self, account: Account) -> None:
        """As `login` does it, where there is anything to do."""

    @abstractmethod
    def keys(self, one: dict[str, Any], me: str) -> dict[str, Any]:
        """How the settings name the account that takes the place of these files."""

    @abstractmethod
    def lay(self, name: str, mail: Laid) -> None:
        """One mail that came."""

    @abstractmethod
    def days(self, name: str, path: Path, now: datetime, me: str) -> None:
        """A calendar as it is now."""

    @abstractmethod
    def book(self, name: str, path: Path, now: datetime) -> None:
        """The cards as they are now."""

    @abstractmethod
    def drafts(self) -> list[bytes]:
        """The drafts of the first account."""

    @abstractmethod
    def edit(self, text: str) -> None:
        """The owner opens every draft and writes it anew, in the program of that place."""

    @abstractmethod
    def harmless(self) -> bool:
        """Whether nothing was done there but to read and to lay drafts."""

    @abstractmethod
    def close(self) -> None:
        """The place is needed no more."""
