"""How far an account is read, and what is left out of it: told by status, digest and people, and nothing concluded beyond."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from config.schema import Account
from config.words import in_words, say
from connectors.base import TryLater
from connectors.model import Batch, Mailbox, Message, Reach, Role
from connectors.secrets import Secret, keep
from daemon.cli.main import _status
from daemon.cli.speak import Screen
from tests.tools.command import Answer
from tests.tools.fake_server import Servers, servers
from tests.tools.small_house import ME, NOW, SmallHouse

__all__ = ["servers"]

HOST = "imap.work.example"
ANNA = Mailbox("anna@partner.example", "Anna Berg")
MYSELF = Mailbox(ME[1], ME[0])
Line = Callable[..., Answer]


@pytest.fixture
def house(tmp_path: Path) -> SmallHouse:
    made = SmallHouse(tmp_path)
    made.accounts[:] = [
        {"name": "work", "kind": "imap", "host": HOST, "user": "hanako", "password_command": ["echo", "pw"]}
    ]
    made.write(drafts=None)
    return made


@pytest.fixture
def line(house: SmallHouse, servers: Servers, capsys: pytest.CaptureFixture[str]) -> Line:
    servers.passwords[HOST] = "pw"

    def run(*words: str, language: str = "en") -> Answer:
        status = _status(["--config", str(house.config), "--now", NOW.isoformat(), *words], Screen(language))
        spoken = capsys.readouterr()
        return Answer(status, spoken.out, spoken.err)

    return run


def mail(days: int, text: str = "The plan is on its way.", *, mine: bool = False) -> Message:
    return Message(
        id=f"{days}{'mine' if mine else ''}@partner.example",
        key=(days * 2 + mine).to_bytes(16, "big"),
        source=f"{'Sent' if mine else 'INBOX'}/{days}",
        folder="Sent" if mine else "INBOX",
        role=Role.SENT if mine else Role.INBOX,
        date=NOW - timedelta(days=days),
        sender=MYSELF if mine else ANNA,
        to=(ANNA if mine else MYSELF,),
        subject="Plan",
        text=text,
        received=not mine,
    )


def talk(*days: int, text: str = "The plan is on its way.") -> tuple[Message, ...]:
    return tuple(one for day in days for one in (mail(day, text), mail(day - 1, mine=True)))


def holds(servers: Servers, *batches: Batch) -> None:
    servers.batches[HOST] = list(batches)


def anna(line: Line) -> dict[str, Any]:
    answer = line("people", "--json")
    assert answer.status == 0, answer.err
    return next(row for row in answer.json if row["name"] == ANNA.name)


# --- a first reading under way ----------------------------------------------------------------------


@pytest.mark.parametrize(("language", "told"), [("en", "read back to 2026-05"), ("ja", "2026-05までさかのぼって")])
def test_a_first_reading_says_how_far_back_it_has_come(
    language: str, told: str, house: SmallHouse, line: Line, servers: Servers
) -> None:
    house.write(drafts=None, language=language)
    holds(servers, Batch(talk(40, 90), {"at": 1}, reach=Reach(False, datetime(2026, 5, 20, tzinfo=UTC))))
    servers.faults.clear()
    for words in (("sync",), ("status",), ("people",), ("morning", "--dry-run"), ("doctor",)):
        answer = line(*words, language=language)
        assert told in answer.out + answer.err, words
    shape = line("status", "--json").json["accounts"][0]
    assert (shape["whole"], shape["read_back_to"][:10]) == (False, "2026-05-20")


def test_no_silence_is_read_out_of_a_history_that_is_not_there_yet(line: Line, servers: Servers) -> None:
    every_two_weeks = talk(*range(75, 400, 14))
    holds(servers, Batch(every_two_weeks, {"at": 1}, reach=Reach(False, NOW - timedelta(days=200))))
    told = line("morning", "--dry-run", "--json").json
    assert not any("drift" in one["rules"] for one in told["suggestions"])
    assert told["accounts"][0]["blind"]
    row = anna(line)
    assert row["coverage"] < 0.5
    assert row["blind"]
    holds(servers, Batch((), {"at": 2}, reach=Reach()))  # the rest has come, and there was nothing more
    whole = line("morning", "--dry-run", "--json").json
    assert any("drift" in one["rules"] for one in whole["suggestions"])
    assert whole["accounts"][0]["blind"] is None
    assert (anna(line)["coverage"], anna(line)["blind"]) == (1.0, None)


def test_who_tells_anew_of_everybody_once_more_has_come(line: Line, servers: Servers) -> None:
    """What was told of people is kept until something changes; that the rest has come is such a thing, though it is nothing."""
    holds(servers, Batch(talk(40, 90), {"at": 1}, reach=Reach(False, NOW - timedelta(days=200))))
    line("morning", "--json")
    assert line("who", ANNA.address, "--json").json["coverage"] < 0.5
    holds(servers, Batch((), {"at": 2}, reach=Reach()))
    line("sync")
    assert line("who", ANNA.address, "--json").json["coverage"] == 1.0


def test_a_reading_that_has_come_back_two_years_hides_nothing_of_what_counts(line: Line, servers: Servers) -> None:
    holds(servers, Batch(talk(40, 90), {"at": 1}, reach=Reach(False, NOW - timedelta(days=800))))
    line("sync")
    assert (anna(line)["coverage"], anna(line)["blind"]) == (1.0, None)


def test_of_a_reading_that_has_hardly_begun_nothing_is_concluded(line: Line, servers: Servers) -> None:
    holds(servers, Batch(talk(40, 90), {"at": 1}, reach=Reach(False)))
    line("sync")
    assert anna(line)["coverage"] == 0.0
    assert "first time" in line("status").out


def test_how_far_it_came_outlives_a_connection_that_breaks(house: SmallHouse, line: Line, servers: Servers) -> None:
    servers.breaks[HOST] = TryLater(say("sources.disk", path=HOST))
    holds(servers, Batch(talk(40), {"at": 1}, reach=Reach(False, NOW - timedelta(days=50))))
    answer = line("sync", "--json")
    assert answer.json["accounts"][0]["ok"] is False
    shape = line("status", "--json").json["accounts"][0]
    assert (shape["whole"], shape["read_back_to"][:10]) == (False, (NOW - timedelta(days=50)).date().isoformat())
    assert shape["last_good_sync"] is None


# --- what is left out -------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "ja"])
def test_folders_that_are_not_read_are_named_and_blind_nobody(
    language: str, house: SmallHouse, line: Line, servers: Servers
) -> None:
    house.write(drafts=None, language=language)
    holds(servers, Batch(talk(40, 90), {"at": 1}, reach=Reach(unread=("Lists/dev", "古い"))))
    for words in (("sync",), ("status",), ("people",), ("morning", "--dry-run"), ("doctor",)):
        answer = line(*words, language=language)
        assert "Lists/dev, 古い" in answer.out + answer.err, words
    assert (anna(line)["coverage"], anna(line)["blind"]) == (1.0, None)


def test_folders_of_a_maildir_that_the_owner_leaves_out_are_named_too(house: SmallHouse, line: Line) -> None:
    for name in (".Sent", ".Club", ".Trash"):
        house.box(name)
    house.accounts[:] = [{"name": "mail", "kind": "maildir", "path": "Maildir", "folders": ["INBOX", "Sent"]}]
    house.write(drafts=None)
    assert line("sync").status == 0
    assert line("status", "--json").json["accounts"][0]["folders_not_read"] == ["Club"]
    house.accounts[0].pop("folders")
    house.write(drafts=None)
    line("sync")
    assert line("status", "--json").json["accounts"][0]["folders_not_read"] == []


def test_files_of_mail_that_the_owner_leaves_out_are_named_too(house: SmallHouse, line: Line) -> None:
    folder = house.folder / "boxes"
    folder.mkdir()
    for name in ("Inbox", "Club", "Trash"):
        text = "From x Thu Jan  1 00:00:00 2026\nFrom: a@a.example\nTo: b@b.example\nSubject: x\n\nx\n"
        (folder / name).write_text(text, encoding="utf-8")
    house.accounts[:] = [{"name": "mail", "kind": "mbox", "path": "boxes", "folders": ["Inbox"]}]
    house.write(drafts=None)
    assert line("sync").status == 0
    assert line("status", "--json").json["accounts"][0]["folders_not_read"] == ["Club"]


def test_what_was_told_stays_until_it_is_told_anew(line: Line, servers: Servers) -> None:
    holds(servers, Batch(talk(40), {"at": 1}, reach=Reach(unread=("Lists",))))
    line("sync")
    holds(servers, Batch((), {"at": 2}))
    line("sync")
    assert "Lists" in line("status").out
    holds(servers, Batch((), {"at": 3}, reach=Reach()))
    line("sync")
    assert "Lists" not in line("status").out


# --- read: headers ----------------------------------------------------------------------------------

ASKED = "Could you tell me when the gate opens on Friday?"


def asked_long_ago() -> tuple[Message, ...]:
    """We wrote every two weeks; then she asked something, and I have not answered for eleven days."""
    return (*talk(*range(40, 300, 14)), mail(11, ASKED))


def test_with_its_words_read_a_letter_that_waits_is_named(line: Line, servers: Servers) -> None:
    holds(servers, Batch(asked_long_ago(), {"at": 1}))
    told = line("morning", "--dry-run", "--json").json
    assert any("answer-owed" in one["rules"] for one in told["suggestions"])


def test_where_only_headers_are_read_dates_stand_and_words_claim_nothing(
    house: SmallHouse, line: Line, servers: Servers
) -> None:
    house.accounts[0]["read"] = "headers"
    house.write(drafts=None)
    bare = tuple(replace(one, text="") for one in asked_long_ago())
    holds(servers, Batch(bare, {"at": 1}))
    told = line("morning", "--dry-run", "--json")
    assert "Only headers are read" in told.err
    named = {rule for one in (*told.json["suggestions"], *told.json["skipped"]) for rule in one["rules"]}
    patterns = {one["rule"] for row in told.json["people"] for one in row["patterns"]}
    assert not (named | patterns) & {
        "answer-owed",
        "only-asked",
        "only-formulas",
        "never-deepened",
        "only-about-me",
        "taken-for-granted",
    }
    assert line("loops", "--json").json == []
    row = anna(line)
    assert row["last_inbound"]["date"][:10] == (NOW - timedelta(days=11)).date().isoformat()
    assert (row["coverage"], row["blind"]) == (1.0, None)
    assert row["rhythm_days"] is not None


def test_a_drift_is_seen_from_dates_alone(house: SmallHouse, line: Line, servers: Servers) -> None:
    house.accounts[0]["read"] = "headers"
    house.write(drafts=None)
    holds(servers, Batch(tuple(replace(one, text="") for one in talk(*range(75, 400, 14))), {"at": 1}))
    told = line("morning", "--dry-run", "--json").json
    assert any("drift" in one["rules"] for one in told["suggestions"])


def test_what_an_unread_mail_may_have_answered_is_not_called_open(
    house: SmallHouse, line: Line, servers: Servers
) -> None:
    """She asked in private; I may have answered at work, where only headers are read."""
    house.accounts[0]["read"] = "headers"
    house.accounts.append({"name": "mail", "kind": "maildir", "path": "Maildir"})
    house.write(drafts=None)
    house.mail((ANNA.name, ANNA.address), 11, f"Hi Hanako,\n\n{ASKED}\n\nBest,\nAnna\n", subject="Gate")
    for days, still_open in ((13, True), (9, False)):
        bare = replace(mail(days, mine=True), text="")
        holds(servers, Batch((bare,), {"at": days}))
        assert line("sync").status == 0
        assert bool([one for one in line("loops", "--json").json if one["state"] == "open"]) is still_open


# --- an account that fails --------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "ja"])
def test_an_account_that_fails_is_told_with_what_since_when_and_when_it_is_tried(
    language: str, house: SmallHouse, line: Line, servers: Servers
) -> None:
    house.write(drafts=None, language=language)
    holds(servers, Batch(talk(40), {"at": 1}))
    assert line("status", "--json").json["accounts"][0]["trouble"] is None
    line("sync")
    servers.faults[HOST] = TryLater(say("imap.silent", account="work"))
    why = in_words(say("imap.silent", account="work"), language)
    answer = line("sync", language=language)
    assert answer.out == ""  # not "0 new"
    assert why in answer.err
    told = line("status", language=language).out
    assert why in told
    trouble = line("status", "--json").json["accounts"][0]["trouble"]
    assert trouble["since"][:16] == NOW.isoformat()[:16]
    assert 13 * 60 < (datetime.fromisoformat(trouble["next_try"]) - NOW).total_seconds() < 17 * 60
    assert not trouble["needs_person"]
    for clock in (trouble["since"][11:16], trouble["next_try"][11:16], "`tsunagari sync`"):
        assert clock in told
    at = in_words(say("sync.last_read", when=trouble["since"][11:16]), language)
    for words in (("sync",), ("people",), ("morning", "--dry-run")):
        assert at in line(*words, language=language).err, words
    servers.faults.clear()
    line("sync")
    assert line("status", "--json").json["accounts"][0]["trouble"] is None
    assert why not in line("status", language=language).out


@pytest.mark.parametrize("language", ["en", "ja"])
def test_what_only_the_owner_can_mend_says_so_in_status(
    language: str, house: SmallHouse, line: Line, servers: Servers
) -> None:
    house.write(drafts=None, language=language)
    servers.passwords[HOST] = "changed"
    assert line("sync").status == 1
    trouble = line("status", "--json").json["accounts"][0]["trouble"]
    assert (trouble["needs_person"], trouble["next_try"]) == (True, None)
    assert "tsunagari login work" in line("status", language=language).out


@pytest.mark.parametrize(
    ("language", "wrong", "right"),
    [("en", "nothing new", "could not be read"), ("ja", "新着なし", "読み取れませんでした")],
)
def test_the_digest_does_not_call_silence_nothing_new(
    language: str, wrong: str, right: str, house: SmallHouse, line: Line, servers: Servers
) -> None:
    house.write(drafts=None, language=language)
    servers.faults[HOST] = TryLater(say("imap.silent", account="work"))
    told = line("morning", "--dry-run", language=language).out
    assert wrong not in told
    assert right in told


def test_advice_that_is_the_same_for_two_accounts_stands_once(house: SmallHouse, line: Line, servers: Servers) -> None:
    """Both passwords lie in files, as there is no keyring here."""
    servers.passwords |= {HOST: "pw", "dav.work.example": "pw"}
    plans = {"name": "plans", "kind": "caldav", "url": "https://dav.work.example/", "user": "hanako"}
    house.accounts[:] = [{"name": "work", "kind": "imap", "host": HOST, "user": "hanako"}, plans]
    house.write(drafts=None)
    tokens = house.folder / "state" / "tokens"
    for one in ("work", "plans"):
        keep(
            Account(
                one,
                "imap" if one == "work" else "caldav",
                host=HOST if one == "work" else "",
                url="" if one == "work" else plans["url"],
                user="hanako",
                tokens=tokens,
            ),
            Secret("pw"),
        )
    told = line("doctor").out
    advice = in_words(say("doctor.secret_file"), "en")
    assert told.count(advice) == 1
    assert f"work, plans: {advice}" in told
    rows = line("doctor", "--json").json
    assert [one["about"] for one in rows if one["says"] == advice] == ["work", "plans"]


@pytest.mark.parametrize("language", ["en", "ja"])
def test_a_folder_that_lost_its_mail_is_told_by_status_until_it_is_back(
    language: str, house: SmallHouse, line: Line
) -> None:
    for days in (20, 40, 60):
        house.mail((ANNA.name, ANNA.address), days, "Hi Anna,\n\nThe plan is on its way.\n", mine=True, subject="Plan")
    house.accounts[:] = [{"name": "mail", "kind": "maildir", "path": "Maildir"}]
    house.write(drafts=None, language=language)
    line("sync")
    sent, away = house.maildir / ".Sent", house.folder / "away"
    assert "Sent" not in line("status", language=language).out
    sent.rename(away)
    (house.maildir / ".Sent" / "cur").mkdir(parents=True)
    (house.maildir / ".Sent" / "new").mkdir()
    line("sync")
    said = in_words(say("sync.sent_lost", account="mail", folder="Sent", day=f"{NOW:%Y-%m-%d}"), language)
    assert said in line("status", language=language).out
    assert said in line("status", "--json", language=language).json["accounts"][0]["notes"]
    for one in sent.iterdir():
        one.rmdir()
    sent.rmdir()
    away.rename(sent)
    line("sync")
    assert "Sent" not in line("status", language=language).out
