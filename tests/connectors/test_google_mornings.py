"""The same stories as files and at Gmail: the same suggestions, the same drafts, over the command line and real HTTP."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from connectors.folders import role_of
from connectors.model import Role
from tests.connectors.test_imap_mornings import said
from tests.servers.google import FakeGoogle, running
from tests.test_scenarios import ask_here

pytestmark = pytest.mark.loopback

TESTS = Path(__file__).parents[1]
STORIES = ("who-new-address-announced-ja", "who-died-told-by-a-friend")
LABELS = {Role.INBOX: "INBOX", Role.SENT: "SENT", Role.TRASH: "TRASH", Role.JUNK: "SPAM"}


def moved(maildir: Path, google: FakeGoogle) -> None:
    """The mails of a Maildir, each with the label of its folder; drafts as drafts."""
    for folder in [maildir, *sorted(maildir.glob(".*"))]:
        role = Role.INBOX if folder == maildir else role_of((folder.name.removeprefix("."),))
        for file in sorted((folder / "cur").iterdir()) + sorted((folder / "new").iterdir()):
            if role is Role.DRAFTS:
                google.draft(file.read_bytes())
            else:
                google.deliver(file.read_bytes(), (LABELS.get(role, "Label_1"),))


@pytest.mark.parametrize("story", STORIES)
def test_a_morning_from_gmail_is_the_morning_from_files(story: str, build: ModuleType, tmp_path: Path) -> None:
    told = build.build(TESTS / "scenarios" / story, tmp_path)
    config: dict[str, Any] = build.config_for(told, tmp_path)
    with running(FakeGoogle(user=config["me"]["addresses"][0])) as google:
        moved(tmp_path / "mail", google)
        (tmp_path / "tsunagari.yaml").write_text(yaml.safe_dump(config, allow_unicode=True), encoding="utf-8")
        from_files, fault = ask_here([], tmp_path, told.now, "morning")
        assert fault == ""
        state = tmp_path / "state-gmail"
        account = google.account("gmail", state / "tokens", name="mail", drafts=True)
        keys = {
            "name": "mail", "kind": "gmail", "user": account.user, "client_id": account.client_id,
            "client_secret": account.client_secret, "endpoint": account.endpoint, "drafts": True,
        }  # fmt: skip
        accounts = [keys if one["name"] == "mail" else one for one in config["accounts"]]
        online = {**config, "accounts": accounts, "drafts": {"account": "mail"}, "state": str(state)}
        (tmp_path / "tsunagari.yaml").write_text(yaml.safe_dump(online, allow_unicode=True), encoding="utf-8")
        from_gmail, fault = ask_here([], tmp_path, told.now, "morning")
        assert fault == ""
        assert said(from_gmail) == said(from_files)
        laid = sorted(google.letters[one].raw.replace(b"\r\n", b"\n") for one in google.drafts.values())
    assert laid == sorted(file.read_bytes() for file in (tmp_path / "mail" / ".Drafts" / "cur").iterdir())
