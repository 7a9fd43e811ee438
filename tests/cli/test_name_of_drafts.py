"""Under which of my names a draft goes out: in the script of the letter, as my own mails to that person had it."""

from __future__ import annotations

import email
from datetime import timedelta
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr
from pathlib import Path

import pytest

from daemon.cli.main import _status
from daemon.cli.speak import Screen
from tests.tools.small_house import KATE, ME, NOW, TANAKA, SmallHouse

KANJI = "佐藤 花子"
LETTERS = {
    KATE: ("Hi {to},\n\nThe garden is coming along.\n\nBest,\n{me}\n", "I passed the bar exam!", "Hanako"),
    TANAKA: (
        "{to}様\n\nいつもお世話になっております。資料をお送りいたします。\n\n{me}\n",
        "昇進いたしました。",
        "佐藤",
    ),
}


def exchange(house: SmallHouse, who: tuple[str, str], my_name: str) -> None:
    text, news, short = LETTERS[who]
    for n in range(6):
        days = 60 + 42 * n
        house.mail(who, days, text.format(to="Hanako" if who is KATE else "佐藤", me=who[0]), subject=f"Letter {n}")
        mine = EmailMessage()
        mine["From"], mine["To"] = f"{my_name} <{ME[1]}>", f"{who[0]} <{who[1]}>"
        mine["Date"] = format_datetime(NOW - timedelta(days=days - 2))
        mine["Message-ID"], mine["Subject"] = f"<mine{n}.{who[1]}>", f"Letter {n}"
        mine.set_content(text.format(to=who[0].split()[0], me=short))
        house.file(mine.as_bytes(), ".Sent")
    house.mail(who, 12, text.format(to="Hanako", me=who[0]).replace(".\n", f". {news}\n", 1), subject="News")


@pytest.mark.parametrize(
    ("settings", "to_kate", "to_tanaka", "kate_gets", "tanaka_gets"),
    [
        (KANJI, "Hanako Sato", KANJI, "Hanako Sato", KANJI),
        ("Hanako Sato", "Hanako Sato", KANJI, "Hanako Sato", KANJI),
        (KANJI, KANJI, KANJI, KANJI, KANJI),  # no mail of mine to her has another name
        (KANJI, "Hanako Sato", "Hanako Sato", "Hanako Sato", KANJI),  # the name of the settings fits the script
        (KANJI, "Sales", KANJI, KANJI, KANJI),  # what is no whole name is none of mine
    ],
)  # fmt: skip
def test_a_draft_bears_my_name_in_the_script_of_the_letter(
    tmp_path: Path, settings: str, to_kate: str, to_tanaka: str, kate_gets: str, tanaka_gets: str
) -> None:
    house = SmallHouse(tmp_path)
    exchange(house, KATE, to_kate)
    exchange(house, TANAKA, to_tanaka)
    house.box(".Drafts")
    house.write(me={"name": settings, "addresses": [ME[1]]})
    assert _status(["--config", str(house.config), "--now", NOW.isoformat(), "morning"], Screen("en")) == 0
    names = {}
    for raw in house.lying().values():
        draft = email.message_from_bytes(raw)
        name, address = parseaddr(str(make_header(decode_header(draft["From"]))))
        assert address == ME[1]
        names[parseaddr(draft["To"])[1]] = name
    assert names == {KATE[1]: kate_gets, TANAKA[1]: tanaka_gets}
