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


def shown(told: Any) -> dict[str, str]:
    """To whom a draft is told of, with its words."""
    return {one["person"]["addresses"][0]: one["draft"]["body"] for one in told["suggestions"] if one["draft"]}


def whoever_waits(told: Any) -> dict[str, str]:
    return {one["person"]["addresses"][0]: one["reason"] for one in told["skipped"]}


LATER = (NOW + timedelta(days=1)).isoformat()


def overtaken(house: SmallHouse) -> None:
    """They wrote again after our draft, which nobody touched."""
    house.mail(TANAKA, -0.2, "佐藤様\n\n鍵の件、明日までに教えていただけますか。\n\n田中 一郎\n", subject="鍵の件")
    house.mail(SUZUKI, -0.2, "佐藤様\n\n配置図はまだでしょうか。\n\n鈴木 恵\n", subject="配置図")


def thrown_away(house: SmallHouse) -> None:
    for name in house.lying():
        (house.drafts / name).unlink()


def touched(house: SmallHouse) -> None:
    for name, raw in house.lying().items():
        (house.drafts / name).write_bytes(raw.replace(b"\n\n", b"\n\nMine.\n\n", 1))
    overtaken(house)


def begun_by_me(house: SmallHouse) -> None:
    for number, who in enumerate((OLIVER, KATE)):
        (house.drafts / f"mine{number}:2,DS").write_text(f"From: {ME[1]}\nTo: {who[1]}\nSubject: Hello\n\nWell,\n")


@pytest.mark.parametrize("what", [lambda _house: None, overtaken, thrown_away, touched, begun_by_me])
@pytest.mark.parametrize("way", ["dry run", "preview"])
def test_what_is_shown_before_is_what_the_morning_then_does_also_of_drafts_that_were_never_sent(
    house: SmallHouse, morning: Morning, what: Callable[[SmallHouse], None], way: str
) -> None:
    if what is not begun_by_me:
        morning()
    what(house)
    before, memory = house.lying(), remembered(house)
    if way == "preview":
        house.write(drafts={"kind": "maildir", "path": "Maildir/.Drafts", "preview": True})
    foreseen = morning(*(["--dry-run"] if way == "dry run" else []), now=LATER)
    assert house.lying() == before
    assert remembered(house) == memory
    house.write()
    done = morning(now=LATER)
    assert shown(foreseen) == shown(done)
    assert whoever_waits(foreseen) == whoever_waits(done)


def remembered(house: SmallHouse) -> list[tuple[str, str]]:
    if not (house.state / "state.db").exists():
        return []
    with State.open(house.state) as state:
        return [(row.key, row.state) for row in state.drafts()]


@pytest.mark.parametrize("years", [1, 3, -1, -30])
def test_a_clock_that_is_far_off_for_one_boot_takes_no_draft_back(
    house: SmallHouse, morning: Morning, years: int
) -> None:
    """A year ahead every planned meeting seems to have been held; a year behind the last letters seem not to be written yet."""
    meet = NOW + timedelta(days=20)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x"]
    for who in (KATE, TANAKA, SUZUKI, OLIVER):
        lines += [
            "BEGIN:VEVENT",
            f"UID:{who[1]}",
            "DTSTAMP:20261101T000000Z",
            "SUMMARY:Lunch",
            f"DTSTART:{meet:%Y%m%dT%H%M%SZ}",
        ]
        lines += [f"DTEND:{meet + timedelta(hours=1):%Y%m%dT%H%M%SZ}", f"ORGANIZER:mailto:{ME[1]}"]
        lines += [f"ATTENDEE;PARTSTAT=ACCEPTED:mailto:{one[1]}" for one in (who, ME)] + ["END:VEVENT"]
    (house.folder / "dates.ics").write_text("\r\n".join([*lines, "END:VCALENDAR", ""]), encoding="utf-8")
    house.accounts.append({"name": "dates", "kind": "ics", "path": "dates.ics"})
    house.write()
    morning()
    before = house.lying()
    assert len(before) == 3
    morning(now=(NOW + timedelta(days=365 * years)).isoformat())
    assert before.items() <= house.lying().items()
    told = morning(now=(NOW + timedelta(hours=2)).isoformat())
    assert len(drafted(told)) == 3
    assert before.items() <= house.lying().items()


def test_a_new_word_between_us_takes_an_untouched_draft_back(house: SmallHouse, morning: Morning) -> None:
    morning()
    assert len(house.lying()) == 3
    for who in (KATE, TANAKA, SUZUKI, OLIVER):
        house.mail(who, -0.5, "A new word.\n", mine=True)
    morning(now=LATER)
    with State.open(house.state) as state:
        assert {row.state for row in state.drafts() if row.day == NOW.date()} == {"withdrawn"}


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
