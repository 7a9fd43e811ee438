"""A small mailbox with its settings on disk, written mail by mail, for tests that walk through the whole command line.

`SmallHouse` lays the ground; `with_ties` writes a few ties of which a morning makes drafts.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime, formataddr
from pathlib import Path
from typing import Any

NOW = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
ME = ("Hanako Sato", "hanako@home.example")
KATE = ("Kate Brown", "kate@friends.example")
TANAKA = ("田中 一郎", "tanaka@client.example")
SUZUKI = ("鈴木 恵", "suzuki@works.example")
OLIVER = ("Oliver Reed", "oliver@club.example")


@dataclass(slots=True)
class SmallHouse:
    """The folder of one test: a Maildir, a calendar and cards in it, and the settings that name them."""

    folder: Path
    count: int = 0
    accounts: list[dict[str, Any]] = field(
        default_factory=lambda: [{"name": "mail", "kind": "maildir", "path": "Maildir"}]
    )

    def __post_init__(self) -> None:
        self.box("")

    @property
    def maildir(self) -> Path:
        """The Maildir."""
        return self.folder / "Maildir"

    @property
    def drafts(self) -> Path:
        """Where drafts lie."""
        return self.maildir / ".Drafts" / "cur"

    @property
    def state(self) -> Path:
        """Where tsunagari remembers."""
        return self.folder / "state"

    @property
    def config(self) -> Path:
        """The settings."""
        return self.folder / "tsunagari.yaml"

    def box(self, name: str) -> Path:
        """A folder of the Maildir, made; returns where read mail lies in it."""
        for part in ("cur", "new", "tmp"):
            (self.maildir / name / part).mkdir(parents=True, exist_ok=True)
        return self.maildir / name / "cur"

    def mail(
        self,
        who: tuple[str, str],
        days: float,
        text: str,
        *,
        mine: bool = False,
        folder: str | None = None,
        **more: str,
    ) -> str:
        """A mail of theirs to me, or of mine to them, so many days ago; returns its id without brackets."""
        self.count += 1
        mid = more.pop("mid", f"m{self.count}@mail.example")
        sender, reader = (ME, who) if mine else (who, ME)
        letter = EmailMessage()
        letter["From"], letter["To"] = formataddr(sender), formataddr(reader)
        letter["Date"] = format_datetime(NOW - timedelta(days=days))
        letter["Message-ID"] = f"<{mid}>"
        letter["Subject"] = more.pop("subject", "A word")
        for name, value in more.items():
            letter[name.replace("_", "-")] = value
        letter.set_content(text)
        self.file(letter.as_bytes(), folder if folder is not None else ".Sent" if mine else "")
        return mid

    def file(self, raw: bytes, folder: str = "") -> Path:
        """A file of mail as it stands."""
        self.count += 1
        place = self.box(folder) / f"{1_700_000_000 + self.count}.M{self.count}.home:2,S"
        place.write_bytes(raw)
        return place

    def write(self, **settings: Any) -> Path:
        """The settings, with `settings` over the usual ones; None leaves one out. JSON is YAML."""
        usual: Mapping[str, Any] = {
            "me": {"name": ME[0], "addresses": [ME[1]]},
            "key": "5f0c9a7e4b1d4c2f8e6a3b7d9c1e5f20",
            "timezone": "UTC",
            "state": "state",
            "accounts": self.accounts,
            "drafts": {"kind": "maildir", "path": "Maildir/.Drafts"},
        }
        lines = [
            f"{name}: {json.dumps(value, ensure_ascii=False)}"
            for name, value in {**usual, **settings}.items()
            if value is not None
        ]
        self.config.write_text("\n".join(lines) + "\n", encoding="utf-8")
        self.config.chmod(0o600)
        return self.config

    def lying(self) -> dict[str, bytes]:
        """Every draft that lies there, by its file's name."""
        return {path.name: path.read_bytes() for path in sorted(self.drafts.glob("*"))}


def with_ties(folder: Path) -> SmallHouse:
    """Four ties, each with something to write about this morning."""
    house = SmallHouse(folder)
    _exchange(
        house, KATE, "Hi {name},\n\nThe garden is coming along and the children are back at school.\n\nBest,\n{me}\n"
    )
    house.mail(
        KATE,
        12,
        "Hi Hanako,\n\nI passed the bar exam! We are moving to Leeds next month.\n\nBest,\nKate\n",
        subject="News",
    )
    _exchange(
        house,
        TANAKA,
        "{name}様\n\nいつもお世話になっております。資料をお送りいたします。\nよろしくお願いいたします。\n\n{me}\n",
    )
    house.mail(
        TANAKA,
        8,
        "佐藤様\n\nお世話になっております。\n搬入口の鍵はどなたがお持ちでしょうか。\nよろしくお願いいたします。\n\n田中 一郎\n",
        subject="搬入口",
    )
    _exchange(house, SUZUKI, "{name}様\n\nお世話になっております。先日はありがとうございました。\n\n{me}\n")
    house.mail(
        SUZUKI, 14, "鈴木様\n\n照明の配置図は金曜までにお送りします。\n\n佐藤 花子\n", mine=True, subject="配置図"
    )
    _exchange(house, OLIVER, "Hi {name},\n\nThe match on Saturday was fun.\n\nCheers,\n{me}\n")
    house.mail(
        OLIVER, 9, "Hi Hanako,\n\nThe recital of my daughter is on Friday.\n\nCheers,\nOliver\n", subject="Recital"
    )
    house.box(".Drafts")
    house.write()
    return house


def _exchange(house: SmallHouse, who: tuple[str, str], text: str) -> None:
    """A year of letters both ways, about every six weeks."""
    for n in range(8):
        before = 60 + 42 * n
        asked = house.mail(who, before, text.format(name="Hanako", me=who[0]), subject=f"Letter {n}")
        house.mail(
            who,
            before - 2,
            text.format(name=who[0].split()[0], me=ME[0]),
            mine=True,
            subject=f"Re: Letter {n}",
            In_Reply_To=f"<{asked}>",
        )
