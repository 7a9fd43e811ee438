"""The same stories as files and on a server: the same suggestions, the same drafts, and nothing marked as read."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from tests.servers.imap import Box
from tests.test_scenarios import ask_here

pytestmark = pytest.mark.loopback

TESTS = Path(__file__).parents[1]
STORIES = ("blind-backlog", "who-new-address-announced-ja", "who-died-told-by-a-friend", "blind-one-silent")


def moved_to_server(maildir: Path, box: Box) -> None:
    """The mails of a Maildir, each in the folder of the same name, as a mail program would lay them there."""
    for folder in [maildir, *sorted(maildir.glob(".*"))]:
        name = folder.name.removeprefix(".").replace(".", "/") if folder != maildir else "INBOX"
        if name not in box.folders():
            box.client.create_folder(name)
        for file in sorted((folder / "cur").iterdir()) + sorted((folder / "new").iterdir()):
            box.client.append(name, file.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))


def on_server(config: dict[str, Any], out: Path, boxes: dict[str, Box]) -> dict[str, Any]:
    """The settings of the story with its mail on a server, drafts too."""
    accounts = [
        {"name": one["name"], "kind": "imap", **_keys(boxes[one["name"]])} if one["kind"] == "maildir" else one
        for one in config["accounts"]
    ]
    return {**config, "accounts": accounts, "drafts": {"account": "mail"}, "state": str(out / "state-imap")}


def _keys(box: Box) -> dict[str, Any]:
    account = box.account()
    told = {"host": account.host, "port": account.port, "user": account.user, "ca": str(account.ca)}
    return {**told, "password_command": list(account.password_command)}


def said(told: dict[str, Any]) -> dict[str, Any]:
    """What a morning says, but for what names the place itself."""
    names = ("suggestions", "skipped", "people", "patterns", "drafts", "errors")
    return {name: told[name] for name in names if name in told}


@pytest.mark.parametrize("story", STORIES)
def test_a_morning_from_a_server_is_the_morning_from_files(
    story: str, build: ModuleType, dovecot: Any, tmp_path: Path
) -> None:
    told = build.build(TESTS / "scenarios" / story, tmp_path)
    config = build.config_for(told, tmp_path)
    boxes = {one["name"]: dovecot.box() for one in config["accounts"] if one["kind"] == "maildir"}
    for name, box in boxes.items():
        moved_to_server(tmp_path / name, box)
    before = {name: {folder: box.mails(folder) for folder in box.folders()} for name, box in boxes.items()}

    from_files, fault = ask_here([], tmp_path, told.now, "morning")
    assert fault == ""
    settings = yaml.safe_dump(on_server(config, tmp_path, boxes), allow_unicode=True)
    (tmp_path / "tsunagari.yaml").write_text(settings, encoding="utf-8")
    from_server, fault = ask_here([], tmp_path, told.now, "morning")
    assert fault == ""

    assert said(from_server) == said(from_files)
    assert said(from_server)["suggestions"]
    drafts = sorted(file.read_bytes() for file in (tmp_path / "mail" / ".Drafts" / "cur").iterdir())
    assert sorted(raw for _, _, raw in boxes["mail"].mails("Drafts")) == drafts
    for name, box in boxes.items():
        after = {folder: box.mails(folder) for folder in box.folders()}
        assert {**after, "Drafts": ()} == {**before[name], "Drafts": ()}
        box.leave()
