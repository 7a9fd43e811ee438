"""`login A B C` where no registration exists yet: the way to it is told once for all of them, with what to type then."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.tools.command import Answer
from tests.tools.small_house import SmallHouse

GOOGLE = [("mail", "gmail"), ("dates", "google_calendar"), ("cards", "google_people")]
MICROSOFT = [("work", "graph_mail"), ("plans", "graph_calendar"), ("team", "graph_contacts")]


@pytest.fixture
def house(tmp_path: Path) -> SmallHouse:
    made = SmallHouse(tmp_path)
    made.accounts.clear()
    made.accounts += [
        {"name": name, "kind": kind, "user": "hanako@gmail.com", "client": "g.json"} for name, kind in GOOGLE
    ]
    made.accounts += [{"name": name, "kind": kind, "user": "hanako@work.example"} for name, kind in MICROSOFT]
    made.write()
    return made


def numbers(done: Answer) -> str:
    return "".join(row[0] for row in done.out.splitlines() if row[:2].rstrip(".").isdecimal())


@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_steps_at_google_are_told_once_for_all_accounts(run: Run, house: SmallHouse, language: str) -> None:
    done = run("login", "mail", "dates", "cards", language=language)
    assert (done.status, numbers(done)) == (1, "12345")
    assert "Gmail API, Google Calendar API, People API" in done.out
    command = f"tsunagari --config {house.config} login mail dates cards"
    assert command in done.out
    assert (len(done.said), command in done.err) == (1, True)
    assert done.out.count("g.json") == 1


@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_steps_at_microsoft_are_told_once_with_all_rights(run: Run, house: SmallHouse, language: str) -> None:
    done = run("login", "work", "plans", "team", "--browser", language=language)
    assert (done.status, numbers(done)) == (1, "123456")
    assert "Mail.Read, Calendars.Read, Contacts.Read" in done.out
    assert "work, plans, team" in done.out
    assert f"tsunagari --config {house.config} login work plans team --browser" in done.err


def test_both_providers_are_told_of_before_anything_is_asked(run: Run) -> None:
    done = run("login", "work", "mail")
    assert (done.status, numbers(done)) == (1, "12345123456")
    assert (len(done.said), "Google" in done.said[0], "Microsoft" in done.said[1]) == (2, True, True)


def test_a_client_that_is_none_is_named_once_for_all_that_share_it(run: Run, house: SmallHouse) -> None:
    (house.folder / "g.json").write_text('{"web": {}}')
    done = run("login", "mail", "dates")
    assert (done.status, done.err.count("belongs to a client for a web page")) == (1, 1)
