"""`people`, `who`, `merge` and `split`: every last contact with its item, and the owner's word on who is who."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from daemon.cli.main import _status
from daemon.cli.speak import Screen
from tests.tools.command import Answer
from tests.tools.small_house import KATE, NOW, SmallHouse

Line = Callable[..., Answer]
WORK = ("Anna Berg", "anna.berg@glass.example")
HOME = ("Anna B.", "anna@mail.example")
CALENDAR = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nBEGIN:VEVENT\r\nUID:walk-1\r\nDTSTAMP:20261101T080000Z\r\n"
    "DTSTART:20261110T100000Z\r\nDTEND:20261110T110000Z\r\nSUMMARY:Walk\r\nLOCATION:Park\r\nORGANIZER:mailto:hanako@home.example\r\n"
    "ATTENDEE;PARTSTAT=ACCEPTED:mailto:hanako@home.example\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:kate@friends.example\r\n"
    "END:VEVENT\r\nEND:VCALENDAR\r\n"
)


@pytest.fixture
def line(capsys: pytest.CaptureFixture[str]) -> Line:
    def say_it(*words: str | Path, language: str = "en") -> Answer:
        status = _status([str(word) for word in words], Screen(language))
        spoken = capsys.readouterr()
        return Answer(status, spoken.out, spoken.err)

    return say_it


@pytest.fixture
def home(tmp_path: Path, line: Line) -> Callable[..., Answer]:
    """A house that has been read once; what is called is asked of it."""
    house = SmallHouse(tmp_path)
    house.accounts.append({"name": "dates", "kind": "ics", "path": "dates.ics"})
    (tmp_path / "dates.ics").write_text(CALENDAR, encoding="utf-8", newline="")
    house.mail(KATE, 40, "Hi Hanako,\n\nthe lake is frozen.\n\nKate\n", subject="Ice")
    house.mail(KATE, 39, "Hi Kate,\n\nhow lovely.\n\nHanako\n", mine=True, subject="Re: Ice")
    house.mail(WORK, 30, "Hi Hanako,\n\nthe panes are cut.\n\nAnna\n", subject="Panes")
    house.mail(HOME, 5, "Hi Hanako,\n\nhere is the dog.\n\nAnna\n", subject="Dog")
    house.write()
    words = ("--config", house.config, "--now", NOW.isoformat())
    assert line(*words, "sync").status == 0
    return lambda *more, **options: line(*words, *more, **options)


def row(home: Callable[..., Answer], address: str) -> dict[str, Any]:
    [found] = [one for one in home("people", "--json").json if address in one["addresses"]]
    return dict(found)


def test_people_tells_the_last_contact_each_way_with_the_item_itself(home: Callable[..., Answer]) -> None:
    kate = row(home, KATE[1])
    told = {way: kate[f"last_{way}"] for way in ("inbound", "outbound", "meeting")}
    assert {way: (one["date"][:10], one["id"], one["subject"]) for way, one in told.items()} == {
        "inbound": ("2026-10-15", "m1@mail.example", "Ice"),
        "outbound": ("2026-10-16", "m3@mail.example", "Re: Ice"),
        "meeting": ("2026-11-10", "walk-1", "Walk"),
    }
    assert [(one["account"], one["folder"]) for one in told.values()] == [
        ("mail", "INBOX"),
        ("mail", "Sent"),
        ("dates", "dates.ics"),
    ]
    assert kate["channels"]["place"]["id"] == "walk-1"
    assert kate["channels"]["mail"]["id"] == "m3@mail.example"
    assert (kate["contacts"], kate["episodes"], kate["last_item"]["id"]) == (3, 2, "walk-1")


def test_people_as_csv_is_one_line_a_person_and_no_formula(home: Callable[..., Answer], tmp_path: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(home("people", "--csv").out)))
    assert [one["name"] for one in rows] == [
        "Anna B.",
        "Kate Brown",
        "Anna Berg",
    ]  # as the table and the JSON have them
    kate = rows[1]
    assert (kate["last_contact"][:10], kate["last_id"], kate["last_folder"]) == ("2026-11-10", "walk-1", "dates.ics")
    assert (kate["last_inbound"][:10], kate["last_outbound"][:10]) == ("2026-10-15", "2026-10-16")
    house = SmallHouse(tmp_path, count=90)
    house.mail(KATE, 1, "Hi\n", subject="=1+1")
    home("sync")
    [kate] = [one for one in csv.DictReader(io.StringIO(home("people", "--csv").out)) if one["name"] == "Kate Brown"]
    assert kate["last_subject"] == "'=1+1"


def test_the_table_has_the_day_of_each_way(home: Callable[..., Answer]) -> None:
    [kate] = [one for one in home("people").out.splitlines() if one.startswith("Kate Brown")]
    assert kate.split("\t")[2:7] == ["2026-11-10", "we met", "2026-10-15", "2026-10-16", "2026-11-10"]


def test_who_tells_it_in_words_and_names_where_each_item_lies(home: Callable[..., Answer]) -> None:
    told = home("who", "Kate").out
    assert "15 Oct 2026 “Ice” [mail/INBOX; m1@mail.example]" in told
    assert "[dates/dates.ics; walk-1]" in told
    assert "2 episodes since 15 Oct 2026" in told
    assert "2026年10月15日" in home("who", "Kate", language="ja").out


def test_who_tells_each_channel_with_its_item_and_how_much_is_seen(home: Callable[..., Answer]) -> None:
    lines = home("who", "Kate").out.splitlines()
    at = lines.index("Last on each channel:")
    assert lines[at + 1 : at + 3] == [
        "  in person: 10 Nov 2026 “Walk” [dates/dates.ics; walk-1]",
        "  mail: 16 Oct 2026 “Re: Ice” [mail/Sent; m3@mail.example]",
    ]
    assert "Seen: all of your ways to them in the last two years." in lines


@pytest.mark.parametrize(("language", "words"), [("en", "no longer there"), ("ja", "もう残っていません")])
def test_who_says_that_an_item_is_gone_and_keeps_its_day(
    home: Callable[..., Answer], tmp_path: Path, language: str, words: str
) -> None:
    [sent] = (tmp_path / "Maildir" / ".Sent" / "cur").iterdir()
    sent.unlink()
    home("sync")
    [line] = [one for one in home("who", "Kate", language=language).out.splitlines() if words in one and "m3@" in one][
        :1
    ]
    assert ("16 Oct 2026" if language == "en" else "2026年10月16日") in line
    assert row(home, KATE[1])["last_outbound"]["gone"] is True


def test_who_tells_what_a_card_and_the_settings_know(home: Callable[..., Answer], tmp_path: Path) -> None:
    house = SmallHouse(tmp_path)
    house.accounts += [
        {"name": "dates", "kind": "ics", "path": "dates.ics"}, {"name": "cards", "kind": "vcf", "path": "cards.vcf"},
    ]  # fmt: skip
    card = f"BEGIN:VCARD\nVERSION:4.0\nUID:k\nFN:Katherine Brown\nORG:Lake Works\nEMAIL:{KATE[1]}\nBDAY:--0229\nEND:VCARD\n"
    (tmp_path / "cards.vcf").write_text(card, encoding="utf-8")
    house.write(circles={"friends": {"every": "30d", "members": [KATE[1]]}})
    home("sync")
    told = home("who", KATE[1]).out
    for line in (
        "Birthday: 29 Feb.",
        "Works at: Lake Works.",
        "Circle: friends, every 30 days.",
        "Also called: Katherine Brown.",
    ):
        assert line in told
    assert "誕生日: 2月29日" in home("who", KATE[1], language="ja").out


def test_who_as_json_has_the_episodes(home: Callable[..., Answer]) -> None:
    kate = home("who", KATE[1], "--json").json
    assert [(one["start"][:10], one["contacts"], one["opener"]) for one in kate["last_episodes"]] == [
        ("2026-11-10", 1, "walk-1"),
        ("2026-10-15", 2, "m1@mail.example"),
    ]


def test_merge_makes_one_person_and_who_explains_it(home: Callable[..., Answer]) -> None:
    answer = home("merge", HOME[1], f"<{WORK[1].upper()}>")
    assert (answer.status, answer.err) == (0, "")
    assert "anna.berg@glass.example" in answer.out
    anna = row(home, WORK[1])
    assert anna["addresses"] == [WORK[1], HOME[1]]
    assert anna["last_inbound"]["subject"] == "Dog"
    assert anna["why_one_person"] == [{"id": None, "shows": "owner", "why": "you said so"}]
    assert "One person: you said so." in home("who", WORK[1]).out


def test_the_word_outlives_a_cache_that_is_deleted(home: Callable[..., Answer], tmp_path: Path) -> None:
    home("merge", HOME[1], WORK[1])
    for path in (tmp_path / "state").glob("cache.db*"):
        path.unlink()
    home("sync")
    assert row(home, WORK[1])["addresses"] == [WORK[1], HOME[1]]


def test_an_address_that_is_nowhere_is_merged_only_on_purpose(home: Callable[..., Answer]) -> None:
    for words in (("nobody@nowhere.example", KATE[1]), ("a@nowhere.example", "b@nowhere.example")):
        answer = home("merge", *words)
        assert (answer.status, answer.out, len(answer.said)) == (2, "", 1)
        assert words[0] in answer.err
        assert "--anyway" in answer.err
    assert home("merge", "nobody@nowhere.example", KATE[1], "--anyway").status == 0


def test_status_tells_local_times_the_next_morning_and_the_newest_digest(home: Callable[..., Answer]) -> None:
    told = home("status").out
    assert "mail: last read well on Tue 24 Nov 2026, 07:00." in told
    assert "A morning is due since Tue 24 Nov 2026, 07:00" in told
    page = home("morning").out.splitlines()[-1]
    assert page.startswith("Digest: ")
    told = home("status").out
    assert "Next morning: Wed 25 Nov 2026, 07:00." in told
    assert page.removeprefix("Digest: ") in told
    assert "次の朝: 2026年11月25日（水）07:00" in home("status", language="ja").out


def test_the_last_word_holds(home: Callable[..., Answer]) -> None:
    home("merge", HOME[1], WORK[1])
    assert home("split", WORK[1], HOME[1]).status == 0
    assert row(home, WORK[1])["addresses"] == [WORK[1]]
    assert home("who", WORK[1], "--json").json["kept_apart"] == [HOME[1]]
    assert f"Not the same as {HOME[1]}" in home("who", WORK[1]).out
    home("merge", HOME[1], KATE[1])
    home("merge", KATE[1], WORK[1])
    assert row(home, WORK[1])["addresses"] == sorted([WORK[1], HOME[1], KATE[1]])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("merge", "Anna", "anna@mail.example"), "is no mail address"),
        (("split", "anna@mail.example", "ANNA@mail.example"), "Both are anna@mail.example"),
        (("merge", "hanako@home.example", "anna@mail.example"), "one of your own addresses"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence_and_nothing_is_kept(
    home: Callable[..., Answer], words: tuple[str, ...], said: str
) -> None:
    answer = home(*words)
    assert answer.status == 2
    assert said in answer.err
    assert len(home("people", "--json").json) == 3


def test_who_tells_why_an_address_is_nobody_with_the_mail_that_shows_it(tmp_path: Path, line: Line) -> None:
    house, of_a_list = SmallHouse(tmp_path), dict[str, Any]({"List-Id": "<potters.clay.example>"})
    house.mail(("Potters", "potters@clay.example"), 3, "Hi all,\n\nclay.\n", subject="Clay", **of_a_list)
    house.mail(("Shop", "noreply@shop.example"), 2, "Your parcel is on its way.\n", subject="Parcel")
    house.mail(("Maya Ortiz via Files", "share@files.example"), 2, "Maya shared a file.\n", subject="File")
    house.mail(KATE, 1, "Hi Hanako,\n\nwe three.\n", subject="Tea", Cc="ben@friends.example")
    house.write()
    words = ("--config", house.config, "--now", NOW.isoformat())
    line(*words, "sync")
    shown = {
        "potters@clay.example": "List-Id shows it (the newest: m1@mail.example)",
        "noreply@shop.example": "the address of a machine",
        "share@files.example": "“Maya Ortiz via Files” (m5@mail.example)",
        "<ben@friends.example>": "among the other readers of a mail (m7@mail.example)",
        "hanako@home.example": "one of your own addresses",
    }
    for address, reason in shown.items():
        answer = line(*words, "who", address)
        assert (answer.status, answer.out) == (1, "")
        assert reason in answer.err
    assert line(*words, "who", "nowhere@x.example").said == [
        "Nobody is known by “nowhere@x.example”. `tsunagari people` lists everybody."
    ]
    assert "メール" in line(*words, "who", "ben@friends.example", language="ja").err


def test_who_says_why_nothing_is_proposed(home: Callable[..., Answer]) -> None:
    assert "Nothing is proposed now: you were last in touch 14 days ago" in home("who", KATE[1]).out
    assert "いまは提案がありません。最後のやり取りは14日前" in home("who", KATE[1], language="ja").out


def test_who_does_not_give_the_rhythm_as_a_reason_where_the_silence_is_longer(tmp_path: Path, line: Line) -> None:
    house = SmallHouse(tmp_path)
    for week in range(
        12, 40
    ):  # once a week, and then nothing for three months, which is no news to a house that says so
        house.mail(KATE, 7 * week, "Hi Hanako,\n\nthe lake is frozen.\n\nKate\n", subject=f"Ice {week}")
    house.write(rules={"drift": "off", "passed-over": "off"})
    words = ("--config", house.config, "--now", NOW.isoformat())
    assert line(*words, "sync").status == 0
    told = line(*words, "who", KATE[1]).out
    assert "Nothing is proposed now. You were last in touch" in told
    assert "and usually are every" not in told


@pytest.fixture
def two(tmp_path: Path, line: Line) -> Callable[..., Answer]:
    """A house in which one full name is beside two addresses."""
    house = SmallHouse(tmp_path)
    house.mail(("Anna Berg", WORK[1]), 90, "Hi Hanako,\n\nthe panes are cut.\n\nAnna\n", subject="Panes")
    house.mail(("Anna Berg", HOME[1]), 5, "Hi Hanako,\n\nhere is the dog.\n\nAnna\n", subject="Dog")
    house.mail(KATE, 40, "Hi Hanako,\n\nthe lake is frozen.\n\nKate\n", subject="Ice")
    house.write()
    words = ("--config", house.config, "--now", NOW.isoformat())
    assert line(*words, "sync").status == 0
    return lambda *more, **options: line(*words, *more, **options)


def test_two_of_one_full_name_may_be_one_person_and_the_owner_is_asked(two: Callable[..., Answer]) -> None:
    told = two("who", HOME[1])
    assert f"There is another Anna Berg: {WORK[1]}." in told.out
    assert f"tsunagari merge {HOME[1]} {WORK[1]}" in told.out
    assert two("who", HOME[1], "--json").json["same_name"] == [{"name": "Anna Berg", "addresses": [WORK[1]]}]
    assert "another Anna Berg" in two("who", "Anna Berg").err
    assert "another" not in two("who", KATE[1]).out


@pytest.mark.parametrize("word", ["split", "merge"])
def test_once_the_owner_has_said_so_nothing_is_asked_any_more(two: Callable[..., Answer], word: str) -> None:
    assert two(word, HOME[1], WORK[1]).status == 0
    two("people")
    assert "another Anna Berg" not in two("who", HOME[1]).out
    assert "another Anna Berg" not in two("who", WORK[1]).out


def test_table_and_json_have_the_same_order(home: Callable[..., Answer]) -> None:
    table = [line.split("\t")[0] for line in home("people").out.splitlines()[1:]]
    assert [one["name"] for one in home("people", "--json").json] == table == ["Anna B.", "Kate Brown", "Anna Berg"]


@pytest.mark.parametrize(
    ("language", "seen", "quiet"),
    [("en", "A question of theirs waits for me", "asked you not to write"),
     ("ja", "相手の質問に返事をしていない", "連絡は控えてほしいとのこと")],
)  # fmt: skip
def test_the_table_names_what_is_seen_in_words_and_who_wants_no_mail(
    home: Callable[..., Answer], tmp_path: Path, language: str, seen: str, quiet: str
) -> None:
    house = SmallHouse(tmp_path, count=90)
    house.mail(WORK, 8, "Hi Hanako,\n\nwhich glass shall we take for the door?\n\nAnna\n", subject="Door")
    house.mail(HOME, 4, "Hi Hanako,\n\nplease do not write to me any more.\n\nAnna\n", subject="Please")
    home("sync")
    last = {
        line.split("\t")[0]: line.split("\t")[-1].split("; ")[0]
        for line in home("people", language=language).out.splitlines()
    }
    assert (last["Anna Berg"], last["Anna B."]) == (seen, quiet)


@pytest.mark.parametrize("language", ["en", "ja"])
def test_who_lists_no_question_of_theirs_among_what_they_told(
    home: Callable[..., Answer], tmp_path: Path, language: str
) -> None:
    house = SmallHouse(tmp_path, count=90)
    asks = {"en": "Are you still single, or is there a wedding coming?", "ja": "そちらはご結婚の予定とかあるの？"}
    tells = {"en": "We moved to Leeds last week.", "ja": "先週、京都に引っ越しました。"}
    house.mail(WORK, 3, f"{tells[language]}\n\n{asks[language]}\n", subject="Hello")
    home("sync")
    told = [one["sentence"] for one in home("who", WORK[1], "--json").json["told"]]
    assert told[0] == tells[language]
    assert asks[language] not in told


@pytest.mark.parametrize(
    "words", [("who", ""), ("who", "Nobody"), ("note", "Kate"), ("who",), ("log", "Kate", "--day", "x")]
)
def test_what_is_wrong_is_said_in_the_language_of_the_settings(
    home: Callable[..., Answer], tmp_path: Path, words: tuple[str, ...]
) -> None:
    house = SmallHouse(tmp_path)
    house.write(language="ja")
    answer = home(*words, language="en")
    assert (bool(answer.status), answer.out) == (True, "")
    assert any("ぁ" <= sign <= "ヶ" for sign in answer.err)


def test_a_day_gone_by_that_was_looked_at_first_hides_nothing_of_the_days_after_it(tmp_path: Path, line: Line) -> None:
    house = SmallHouse(tmp_path)
    for days in (2000, 1000, 300):
        house.mail(KATE, days, f"Hi Hanako,\n\nthe lake froze {days} days before.\n\nKate\n")
        house.mail(KATE, days - 2, "Hi Kate,\n\nhow lovely.\n\nHanako\n", mine=True)
    house.write()

    def contacts(now: datetime) -> list[str]:
        told = line("--config", house.config, "--now", now.isoformat(), "people", "--json").json
        return [str(one["last_contact"])[:10] for one in told]

    long_ago = NOW - timedelta(days=1990)
    assert line("--config", house.config, "--now", long_ago.isoformat(), "morning", "--dry-run").status == 0
    then = contacts(long_ago)
    assert then == [(NOW - timedelta(days=1998)).date().isoformat()]
    assert line("--config", house.config, "--now", NOW.isoformat(), "sync").status == 0
    assert contacts(NOW) == [(NOW - timedelta(days=298)).date().isoformat()]
    assert contacts(long_ago) == then
