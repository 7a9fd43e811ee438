"""The same stories as files and at Microsoft: the same suggestions, and the same drafts."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from config.load import load_settings
from config.schema import Account
from connectors.headers import split_head
from connectors.ics import open_source as open_calendar
from connectors.model import Answer, Meeting
from connectors.registry import sign_in_of
from tests.servers.graph import CLIENT, FakeGraph, person, running, when
from tests.servers.graph_shapes import moment
from tests.test_scenarios import ask_here

pytestmark = pytest.mark.loopback

TESTS = Path(__file__).parents[1]
STORIES = (
    "blind-backlog", "who-new-address-announced-ja", "who-died-told-by-a-friend", "blind-one-silent", "told-event-in-two-calendars",
    "blind-all-is-seen",
)  # fmt: skip
FOLDERS = {
    "": "inbox",
    ".Sent": "sentitems",
    ".Drafts": "drafts",
    ".Junk": "junkemail",
    ".Trash": "deleteditems",
    ".Archive": "archive",
}
ANSWERS = {
    Answer.ACCEPTED: "accepted", Answer.TENTATIVE: "tentativelyAccepted", Answer.DECLINED: "declined", Answer.PENDING: "notResponded",
    Answer.UNKNOWN: "none",
}  # fmt: skip


@pytest.fixture(scope="module")
def build() -> Iterator[ModuleType]:
    """The builder of stories, a script beside its neighbours."""
    folder = str(TESTS / "tools" / "scenarios")
    sys.path.insert(0, folder)
    try:
        spec = importlib.util.spec_from_file_location("build_scenarios", f"{folder}/build.py")
        assert spec is not None
        assert spec.loader is not None
        tools = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = tools  # its dataclasses look for their module
        spec.loader.exec_module(tools)
        yield tools
    finally:
        sys.path.remove(folder)


def lay_mails(maildir: Path, server: FakeGraph) -> None:
    """The mails of a Maildir, each with the moment at which it came."""
    for folder in [maildir, *sorted(maildir.glob(".*"))]:
        name = "" if folder == maildir else folder.name
        for file in sorted((folder / "cur").iterdir()) + sorted((folder / "new").iterdir()):
            raw = file.read_bytes()
            server.lay(raw, FOLDERS.get(name, name.strip(".")), came(raw), draft=name == ".Drafts")


def came(raw: bytes) -> datetime:
    try:
        return parsedate_to_datetime(split_head(raw)[0].text("date")).astimezone(UTC)
    except ValueError:
        return datetime(2026, 1, 1, tzinfo=UTC)


def lay_events(path: Path, server: FakeGraph, now: datetime, me: str) -> None:
    """The days of a calendar as Exchange tells them: each an event, those of a series with the start that they had at first."""
    source = open_calendar(Account("dates", "ics", path=path), lambda _: set(), now.tzinfo or UTC)
    for batch in source.fetch(None, None, now):
        for one in batch.items:
            assert isinstance(one, Meeting)
            mine = next((guest.answer for guest in one.attendees if guest.address == me), Answer.UNKNOWN)
            series = (
                {"type": "occurrence", "originalStart": moment(datetime.strptime(one.occurrence, "%Y%m%dT%H%M%S%z"))}
                if one.occurrence
                else {}
            )
            told = server.event(
                one.uid, one.start.astimezone(UTC), (one.end - one.start).total_seconds() / 3600,
                subject=one.title, isAllDay=one.all_day, isCancelled=one.cancelled, isOrganizer=False,
                location={"displayName": one.place}, responseStatus={"response": ANSWERS[mine]},
                attendees=[person(guest.address, ANSWERS[guest.answer]) for guest in one.attendees],
                organizer=person(one.organizer.address) if one.organizer else None,
                lastModifiedDateTime=moment(one.stamp) if one.stamp else None, **series,
            )  # fmt: skip
            if one.all_day:
                told |= {"start": when(one.start), "end": when(one.end)}


def at_microsoft(config: dict[str, Any], out: Path, servers: dict[str, FakeGraph]) -> dict[str, Any]:
    """The settings of the story with its mail and dates at Microsoft, drafts too."""
    kinds = {"maildir": "graph_mail", "ics": "graph_calendar"}
    me = config["me"]["addresses"][0]
    accounts = [
        {
            "name": one["name"],
            "kind": kinds[one["kind"]],
            "user": me,
            "client_id": CLIENT,
            "endpoint": servers[one["name"]].url,
        }
        | ({"drafts": True} if one["name"] == "mail" else {})
        if one["kind"] in kinds
        else one
        for one in config["accounts"]
    ]
    return {**config, "accounts": accounts, "drafts": {"account": "mail"}, "state": str(out / "state-graph")}


def said(told: dict[str, Any]) -> dict[str, Any]:
    """What a morning says, but for what names the place itself."""
    names = ("suggestions", "skipped", "people", "patterns", "drafts", "errors")
    return {name: told[name] for name in names if name in told}


@pytest.mark.parametrize("story", STORIES)
def test_a_morning_from_microsoft_is_the_morning_from_files(story: str, build: ModuleType, tmp_path: Path) -> None:
    told = build.build(TESTS / "scenarios" / story, tmp_path)
    config = build.config_for(told, tmp_path)
    servers = {one["name"]: FakeGraph() for one in config["accounts"] if one["kind"] in ("maildir", "ics")}
    for one in config["accounts"]:
        if one["kind"] == "maildir":
            lay_mails(Path(one["path"]), servers[one["name"]])
        elif one["kind"] == "ics":
            lay_events(Path(one["path"]), servers[one["name"]], told.now, config["me"]["addresses"][0])
    (tmp_path / "tsunagari.yaml").write_text(yaml.safe_dump(config, allow_unicode=True), encoding="utf-8")
    from_files, fault = ask_here([], tmp_path, told.now, "morning")
    assert fault == ""
    drafts = sorted(file.read_bytes() for file in (tmp_path / "mail" / ".Drafts" / "cur").iterdir())

    with ExitStack() as stack:
        for server in servers.values():
            stack.enter_context(running(server))
        settings = yaml.safe_dump(at_microsoft(config, tmp_path, servers), allow_unicode=True)
        (tmp_path / "tsunagari.yaml").write_text(settings, encoding="utf-8")
        for account in load_settings(tmp_path / "tsunagari.yaml").accounts:
            if account.kind.startswith("graph"):
                sign_in_of(account).sign_in(lambda _said: None)
        from_server, fault = ask_here([], tmp_path, told.now, "morning")
    assert fault == ""
    assert said(from_server) == said(from_files)
    assert said(from_server)["people"]
    assert sorted(mail.raw for mail in servers["mail"].lying("drafts")) == drafts
    for server in servers.values():
        assert all(
            asked.method == "GET" or asked.is_login or asked.path == "/v1.0/me/messages" for asked in server.asked
        )
