"""Where a morning puts drafts, and where it puts none: through the whole command line, on mailboxes written here."""

from __future__ import annotations

import email
import json
from collections.abc import Callable
from datetime import timedelta
from email.header import decode_header, make_header
from pathlib import Path
from typing import Any

import pytest

from config.words import say
from connectors.base import Draft, FoundDraft, SetupWrong
from connectors.drafts import MaildirDrafts
from daemon.cli.main import _status
from daemon.cli.speak import Screen
from daemon.store.state import State
from tests.tools.small_house import KATE, ME, NOW, OLIVER, SUZUKI, TANAKA, SmallHouse, with_ties

Morning = Callable[..., Any]


@pytest.fixture
def house(tmp_path: Path) -> SmallHouse:
    return with_ties(tmp_path)


@pytest.fixture
def morning(house: SmallHouse, capsys: pytest.CaptureFixture[str]) -> Morning:
    def run(*words: str, command: str = "morning", ends: int = 0, now: str = NOW.isoformat()) -> Any:
        status = _status(["--config", str(house.config), "--now", now, command, "--json", *words], Screen("en"))
        spoken = capsys.readouterr()
        assert status == ends, spoken.err
        assert bool(ends) == ("drafts: " in spoken.err)
        return json.loads(spoken.out)

    return run


def drafted(told: Any) -> set[str]:
    """The addresses to which a draft is told of."""
    return {address for one in told["suggestions"] if one["draft"] for address in one["draft"]["to"]}


def readers(house: SmallHouse) -> list[str]:
    """The To of every draft that lies there."""
    return [str(email.message_from_bytes(raw)["To"]).rpartition("<")[2].strip(">") for raw in house.lying().values()]


def test_each_draft_told_of_lies_in_the_drafts_folder_with_its_words(house: SmallHouse, morning: Morning) -> None:
    told = morning()
    drafts = {one["draft"]["key"]: one["draft"] for one in told["suggestions"] if one["draft"]}
    assert len(drafts) == len(house.lying()) == 3
    for raw in house.lying().values():
        letter = email.message_from_bytes(raw)
        key = letter["Message-ID"].strip("<>").partition("@")[0]
        draft = drafts.pop(key)
        body = letter.get_payload(decode=True)
        assert isinstance(body, bytes)
        assert body.decode("utf-8") == draft["body"]
        assert str(make_header(decode_header(letter["Subject"]))) == draft["subject"]
        assert letter["From"].endswith(f"<{ME[1]}>")
        assert (letter["In-Reply-To"] or "").strip("<>") == (draft["in_reply_to"] or "")
        expected = {
            "From",
            "To",
            "Subject",
            "Date",
            "Message-ID",
            "MIME-Version",
            "Content-Type",
            "Content-Transfer-Encoding",
        }
        assert expected <= set(letter.keys()) <= expected | {"In-Reply-To", "References"}
        assert b"tsunagari" not in raw.lower()


def test_where_i_have_begun_a_letter_myself_no_second_one_is_put(house: SmallHouse, morning: Morning) -> None:
    everybody = drafted(morning("--dry-run"))
    assert KATE[1] in everybody
    house.mail(KATE, 0.5, "Dear Kate, congratulations on", mine=True, folder=".Drafts")
    told = morning()
    assert KATE[1] not in drafted(told)
    assert readers(house).count(KATE[1]) == 1  # mine
    kate = next(one for one in [*told["suggestions"], *told["skipped"]] if KATE[1] in one["person"]["addresses"])
    assert kate["rules"]
    assert drafted(told)  # the others have theirs


def test_a_letter_that_i_have_begun_is_no_contact(house: SmallHouse, morning: Morning) -> None:
    before = {row["name"]: row["last_contact"] for row in morning(command="sync") and morning(command="people")}
    house.mail(KATE, 0.5, "Dear Kate, congratulations on", mine=True, folder=".Drafts")
    house.mail(("Nina New", "nina@new.example"), 0.5, "Dear Nina,", mine=True, folder=".Drafts")
    morning(command="sync")
    assert {row["name"]: row["last_contact"] for row in morning(command="people")} == before


def bounce_of(house: SmallHouse, mid: str, to: str, days: float) -> None:
    """The report of a mail system that a mail of mine could not be delivered."""
    house.mail(("Mail Delivery System", "MAILER-DAEMON@home.example"), days, "see below", mid=f"bounce.{mid}")
    place = max((house.maildir / "cur").iterdir())
    date = next(line for line in place.read_text(encoding="utf-8").splitlines() if line.startswith("Date:"))
    place.write_text(
        f"Return-Path: <>\nFrom: Mail Delivery System <MAILER-DAEMON@home.example>\nTo: {ME[1]}\n{date}\n"
        f"Message-ID: <bounce.{mid}>\nSubject: Undelivered Mail Returned to Sender\nAuto-Submitted: auto-replied\n"
        'MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n'
        "--b\nContent-Type: text/plain\n\nYour mail could not be delivered.\n\n"
        "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.home.example\n\n"
        f"Final-Recipient: rfc822; {to}\nAction: failed\nStatus: 5.1.1\n\n"
        f"--b\nContent-Type: text/rfc822-headers\n\nFrom: {ME[1]}\nTo: {to}\nMessage-ID: <{mid}>\nSubject: A word\n\n--b--\n",
        encoding="utf-8",
    )


def last_id(row: dict[str, Any]) -> str | None:
    """My last mail to somebody."""
    return row["last_outbound"]["id"] if row["last_outbound"] else None


def test_a_mail_of_mine_that_came_back_is_no_contact_and_gets_no_draft(house: SmallHouse, morning: Morning) -> None:
    before = {row["name"]: last_id(row) for row in morning(command="sync") and morning(command="people")}
    lost = house.mail(OLIVER, 3, "Hi Oliver,\n\nhow are you these days?\n", mine=True)
    bounce_of(house, lost, OLIVER[1], 3)
    told = morning()
    assert {row["name"]: last_id(row) for row in told["people"]} == before
    assert OLIVER[1] not in drafted(told)
    assert OLIVER[1] not in readers(house)
    assert not any("daemon" in row["name"].lower() for row in told["people"])


def test_a_mail_of_mine_that_arrived_is_a_contact(house: SmallHouse, morning: Morning) -> None:
    """The counterpart: without the report the same mail counts."""
    sent = house.mail(OLIVER, 3, "Hi Oliver,\n\nhow are you these days?\n", mine=True)
    oliver = next(row for row in morning()["people"] if row["addresses"] == [OLIVER[1]])
    assert oliver["last_outbound"]["id"] == sent


def test_a_preview_shows_drafts_and_puts_none(house: SmallHouse, morning: Morning) -> None:
    house.write(drafts={"kind": "maildir", "path": "Maildir/.Drafts", "preview": True})
    told = morning()
    assert len(drafted(told)) == 3
    assert house.lying() == {}
    assert len(list((house.state / "digest").iterdir())) == 2
    first, again = drafted(told), drafted(morning())
    assert first == again


def test_a_look_of_two_days_uses_up_no_proposal(house: SmallHouse, morning: Morning) -> None:
    place = {"kind": "maildir", "path": "Maildir/.Drafts"}
    house.write(drafts={**place, "preview": True})
    shown = {one["person"]["name"] for one in morning()["suggestions"]}
    house.write(drafts=place)
    later = (NOW + timedelta(days=2)).isoformat()
    told = {one["person"]["name"] for one in morning("--dry-run", now=later)["suggestions"]}
    assert len(shown) == 3
    assert told & shown


def test_after_the_preview_the_drafts_are_put_on_the_next_morning(house: SmallHouse, morning: Morning) -> None:
    house.write(drafts={"kind": "maildir", "path": "Maildir/.Drafts", "preview": True})
    shown = drafted(morning())
    house.write()
    assert drafted(morning()) == shown
    assert set(readers(house)) == shown


def test_a_dry_run_puts_nothing_and_records_no_morning(house: SmallHouse, morning: Morning) -> None:
    told = morning("--dry-run")
    assert len(drafted(told)) == 3
    assert house.lying() == {}
    assert not (house.state / "digest").exists()
    with State.open(house.state) as state:
        assert state.runs() == ()
        assert state.drafts() == ()
        assert not state.run_done(NOW.date())


def test_without_a_place_for_drafts_there_is_only_the_digest(house: SmallHouse, morning: Morning) -> None:
    house.write(drafts=None)
    told = morning()
    assert len(told["suggestions"]) > 0
    assert drafted(told) == set()
    assert house.lying() == {}
    (page,) = (house.state / "digest").glob("*.html")
    assert KATE[0] in page.read_text(encoding="utf-8")
    assert (house.state / "digest" / f"{page.stem}.txt").is_file()


def test_drafts_may_lie_as_files_in_a_folder(house: SmallHouse, morning: Morning) -> None:
    house.write(drafts={"kind": "files", "path": "letters"})
    told = morning()
    files = sorted((house.folder / "letters").iterdir())
    assert [path.suffix for path in files] == [".eml"] * 3
    assert len(drafted(told)) == 3


def test_a_draft_that_i_changed_stays_as_i_left_it(house: SmallHouse, morning: Morning) -> None:
    morning()
    name, raw = next(iter(house.lying().items()))
    mine = raw.replace(b"\n\n", b"\n\nP.S. mine alone\n\n", 1)
    (house.drafts / name).write_bytes(mine)
    morning()
    assert house.lying()[name] == mine
    assert len(house.lying()) == 3


def test_a_draft_that_i_threw_away_does_not_come_back_the_same_day(house: SmallHouse, morning: Morning) -> None:
    morning()
    name = next(iter(house.lying()))
    (house.drafts / name).unlink()
    left = house.lying()
    morning()
    assert house.lying() == left


def test_a_place_for_drafts_that_cannot_be_used_makes_a_digest_without_drafts(
    house: SmallHouse, morning: Morning
) -> None:
    (house.folder / "file").write_text("no folder\n", encoding="utf-8")
    house.write(drafts={"kind": "maildir", "path": "file"})
    told = morning(ends=1)
    assert len(told["suggestions"]) > 0
    assert drafted(told) == set()
    assert len(list((house.state / "digest").iterdir())) == 2
    assert (house.folder / "file").read_text(encoding="utf-8") == "no folder\n"


@pytest.mark.parametrize(("words", "named"), [((), True), (("--due",), False)])
def test_a_draft_that_could_not_be_put_is_told_with_whom_it_was_to_and_why_but_not_in_the_log_of_the_service(
    house: SmallHouse,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    named: bool,
) -> None:
    house.write(morning={"days": "all"})

    def no_room(_box: MaildirDrafts, _draft: Draft) -> FoundDraft:
        raise SetupWrong(say("mail.drafts_differs"))

    monkeypatch.setattr(MaildirDrafts, "put", no_room)
    assert _status(["--config", str(house.config), "--now", NOW.isoformat(), "morning", *words], Screen("en")) == 1
    told = [line for line in capsys.readouterr().err.splitlines() if line.startswith("drafts: ")]
    assert ("Kate Brown" in "".join(told)) is named
    assert len(told) == (3 if named else 1)
    assert all(("could not be put" in line) is named for line in told)
    if named:
        assert "(What you promised 鈴木 恵 is 11 days late" in "".join(told)


def test_nobody_gets_two_suggestions_and_no_more_than_asked_for(house: SmallHouse, morning: Morning) -> None:
    house.write(morning={"drafts": 1})
    told = morning()
    assert len(house.lying()) == len(drafted(told)) == 1
    people = [one["person"]["addresses"][0] for one in [*told["suggestions"], *told["skipped"]]]
    assert len(people) == len(set(people))
    assert {SUZUKI[1], TANAKA[1]} <= set(people)
