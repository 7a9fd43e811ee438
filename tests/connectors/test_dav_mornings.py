"""The same stories with their calendars and cards as files and on a server: the same suggestions, and the same ties."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from tests.servers.dav import Home, Server
from tests.test_scenarios import ask_here

pytestmark = pytest.mark.loopback

TESTS = Path(__file__).parents[1]
STORIES = (
    "told-late-decline-of-one-day", "told-event-in-two-calendars", "told-series-moved", "told2-birthday-year-left-out",
    "told2-zone-by-its-windows-name", "who-card-deathdate", "blind-all-is-seen",
)  # fmt: skip


def events_by_uid(text: str) -> dict[str, str]:
    """The calendar cut as a server keeps it: all that one UID has, with the zones, in one entry."""
    zones = "".join(re.findall(r"BEGIN:VTIMEZONE.*?END:VTIMEZONE\s*", text, re.DOTALL))
    found: dict[str, str] = {}
    for block in re.findall(r"BEGIN:VEVENT.*?END:VEVENT\s*", text, re.DOTALL):
        uid = re.sub(r"\s", "", re.findall(r"^UID:(.*)$", block, re.MULTILINE)[0])
        found[uid] = found.get(uid, "") + block.strip() + "\r\n"
    head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//tests//\r\n"
    return {uid: f"{head}{zones}{events}END:VCALENDAR\r\n" for uid, events in found.items()}


def moved_to_server(config: dict[str, Any], home: Home, out: Path) -> dict[str, Any]:
    """The settings with all calendars and cards on a server, laid there as programs lay them."""
    accounts = []
    for one in config["accounts"]:
        kind = {"ics": "caldav", "vcf": "carddav"}.get(one["kind"])
        if kind is None:
            accounts.append(one)
            continue
        place = home.make(kind, one["name"])
        text = Path(one["path"]).read_text(encoding="utf-8")
        cards = re.findall(r"BEGIN:VCARD.*?END:VCARD\s*", text, re.DOTALL)
        entries = list(events_by_uid(text).values()) if kind == "caldav" else cards
        for number, entry in enumerate(entries):
            place.put(f"{number}.{one['kind']}", entry.replace("\r\n", "\n"))
        told = {
            "url": home.server.url + place.path,
            "user": home.user,
            "plain": True,
            "password_command": ["echo", "x"],
        }
        accounts.append({"name": one["name"], "kind": kind, **told})
    return {**config, "accounts": accounts, "state": str(out / "state-dav")}


def said(told: dict[str, Any]) -> dict[str, Any]:
    return {name: told[name] for name in ("suggestions", "skipped", "people")}


def mornings(story: Path, build: ModuleType, home: Home, tmp_path: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """The same morning from files, and from a server."""
    told = build.build(story, tmp_path)
    config = build.config_for(told, tmp_path)
    (tmp_path / "tsunagari.yaml").write_text(yaml.safe_dump(config, allow_unicode=True), encoding="utf-8")
    from_files, fault = ask_here([], tmp_path, told.now, "morning")
    assert fault == ""
    drafts = tmp_path / "mail" / ".Drafts" / "cur"
    for file in drafts.iterdir():
        file.unlink()
    settings = yaml.safe_dump(moved_to_server(config, home, tmp_path), allow_unicode=True)
    (tmp_path / "tsunagari.yaml").write_text(settings, encoding="utf-8")
    from_server, fault = ask_here([], tmp_path, told.now, "morning")
    assert fault == ""
    assert all(account["ok"] and not account["broken"] for account in from_server["accounts"])
    return from_files, from_server


@pytest.mark.parametrize("story", STORIES)
def test_a_morning_from_a_server_is_the_morning_from_files(
    story: str, build: ModuleType, radicale: Server, tmp_path: Path
) -> None:
    from_files, from_server = mornings(TESTS / "scenarios" / story, build, radicale.home(), tmp_path)
    assert said(from_server) == said(from_files)
    assert said(from_server)["people"]
