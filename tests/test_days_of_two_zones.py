"""A promise from another zone: words are read by its writer's clock, days are told by the owner's, and none is due before it was made."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from daemon.cli.main import _status
from daemon.cli.speak import Screen
from daemon.think.ledger.obligations import obligations
from daemon.think.mail.clocks import due_here
from daemon.think.model import Act, Sentence
from tests.think.ties import mail
from tests.tools.small_house import KATE, ME, SmallHouse

EVENING_IN_NEW_YORK = "Thu, 27 Aug 2026 20:00:00 -0400"  # 9 o'clock on Friday the 28th in Tokyo
MORNING_IN_TOKYO = "Fri, 28 Aug 2026 09:00:00 +0900"  # 20 o'clock on Thursday the 27th in New York


def promised(
    folder: Path, capsys: pytest.CaptureFixture[str], dated: str, here: str, now: str, *words: str
) -> list[dict[str, Any]]:
    house = SmallHouse(folder)
    letter = EmailMessage()
    letter["From"], letter["To"] = f"{KATE[0]} <{KATE[1]}>", f"{ME[0]} <{ME[1]}>"
    letter["Date"], letter["Message-ID"], letter["Subject"] = dated, "<p@friends.example>", "The plan"
    letter.set_content("\n".join((*words, "")))
    house.file(letter.as_bytes())
    house.write(timezone=here)
    line = ["--config", str(house.config), "--now", now]
    assert _status([*line, "sync"], Screen("en")) == 0
    capsys.readouterr()
    assert _status([*line, "promises", "--json"], Screen("en")) == 0
    rows: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return rows


@pytest.mark.parametrize(
    ("said", "due"),
    [
        ("I'll send you the plan of the garden tonight.", "2026-08-28"),
        ("I'll send you the plan of the garden tomorrow.", "2026-08-28"),
        ("I'll send you the plan of the garden the day after tomorrow.", "2026-08-29"),
        ("I'll send you the plan of the garden by 3 September.", "2026-09-03"),
        ("I'll send you the plan of the garden within three business days.", "2026-09-01"),
        ("本日中に庭の図面をお送りします。", "2026-08-28"),
        ("明日、庭の図面をお送りします。", "2026-08-28"),
        ("9月3日までに庭の図面をお送りします。", "2026-09-03"),
    ],
)
def test_what_somebody_in_the_west_promises_is_due_no_earlier_than_it_came(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], said: str, due: str
) -> None:
    now = "2026-08-28T12:00+09:00"
    [row] = promised(tmp_path, capsys, EVENING_IN_NEW_YORK, "Asia/Tokyo", now, said)
    assert (row["since"], row["due"], row["state"]) == ("2026-08-28", due, "open")


@pytest.mark.parametrize(
    ("said", "due"),
    [
        ("I'll send you the plan of the garden tonight.", "2026-08-28"),
        ("明日、庭の図面をお送りします。", "2026-08-29"),
    ],
)
def test_what_somebody_in_the_east_promises_is_due_on_the_day_that_they_meant(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], said: str, due: str
) -> None:
    [row] = promised(tmp_path, capsys, MORNING_IN_TOKYO, "America/New_York", "2026-08-27T21:00-04:00", said)
    assert (row["since"], row["due"], row["state"]) == ("2026-08-27", due, "open")


def test_that_day_is_the_day_of_the_sentence_before_by_the_same_clock(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = ("明後日、そちらに参ります。", "図面はその日にお持ちします。")
    rows = promised(tmp_path, capsys, EVENING_IN_NEW_YORK, "Asia/Tokyo", "2026-08-28T12:00+09:00", *said)
    assert {row["due"] for row in rows} == {"2026-08-29"}


def test_a_public_holiday_is_left_out_of_business_days_counted_by_the_clock_of_another(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Three business days after Thursday the 17th of September; in Japan the 21st to the 23rd are holidays."""
    said = "I'll send you the plan of the garden within three business days."
    house_now = "2026-09-18T12:00+09:00"
    [row] = promised(tmp_path, capsys, "Thu, 17 Sep 2026 20:00:00 -0400", "Asia/Tokyo", house_now, said)
    assert row["due"] == "2026-09-25"


def test_a_day_that_was_past_when_it_was_named_stays_past() -> None:
    said, since = date(2026, 8, 27), date(2026, 8, 28)
    assert due_here(date(2026, 8, 20), said, since) == date(2026, 8, 20)
    assert [due_here(said + timedelta(days=n), said, since).day for n in range(3)] == [28, 28, 29]


def test_the_same_promise_said_again_an_hour_later_is_the_same() -> None:
    evening = datetime.fromisoformat("2026-08-28T09:00:00+09:00")
    tonight = Act("promise", due=date(2026, 8, 27))  # as it was read: the day of the writer
    said = Sentence("I'll send you the plan of the garden tonight.", "en", (tonight,))
    letters = [mail(name, evening + timedelta(hours=n), "theirs", said) for n, name in enumerate(("a", "b"))]
    letters = [replace(one, voice=replace(one.voice, clock=-240)) for one in letters]
    [row] = obligations(letters, [one.contact for one in letters], evening + timedelta(hours=5))
    assert (row.since, row.due, row.state) == (date(2026, 8, 28), date(2026, 8, 28), "open")
    assert row.evidence == ("a", "b")
