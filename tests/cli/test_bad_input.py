"""Bad accounts and bad settings through the command line: one clear sentence each, the right exit status, the rest is done."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from daemon.cli.main import _status
from daemon.cli.speak import Screen
from tests.tools.command import Answer, call
from tests.tools.small_house import KATE, NOW, SmallHouse

Line = Callable[..., Answer]
CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n{events}END:VCALENDAR\r\n"
MBOX = (
    "From bob Mon Nov  2 10:00:00 2026\nFrom: Bob Field <bob@field.example>\nTo: hanako@home.example\n"
    "Date: Mon, 02 Nov 2026 10:00:00 +0000\nMessage-ID: <b1@field.example>\nSubject: First\n\nThe lake is frozen.\n\n"
    "From ann Tue Nov  3 10:00:00 2026\nFrom: Ann Grove <ann@grove.example>\nTo: hanako@home.example\n"
    "Date: Tue, 03 Nov 2026 10:00:00 +0000\nMessage-ID: <a1@grove.example>\nSubject: Second\n\nThe ice is thin.\n"
)


@pytest.fixture
def line(capsys: pytest.CaptureFixture[str]) -> Line:
    def say_it(*words: str | Path, language: str = "en") -> Answer:
        status = _status([str(word) for word in words], Screen(language))
        spoken = capsys.readouterr()
        return Answer(status, spoken.out, spoken.err)

    return say_it


@pytest.fixture
def house(tmp_path: Path) -> SmallHouse:
    """One account that is well, with one letter of Kate's and one of mine to her."""
    made = SmallHouse(tmp_path)
    made.mail(KATE, 20, "Hello Hanako, the lake is frozen.\n")
    made.mail(KATE, 18, "Hello Kate, how lovely.\n", mine=True)
    made.write()
    return made


def event(uid: str, who: str, start: str = "20261110T100000Z") -> str:
    lines = f"UID:{uid}", "DTSTAMP:20261101T000000Z", f"DTSTART:{start}", "SUMMARY:Tea", f"ATTENDEE:mailto:{who}"
    return "\r\n".join(["BEGIN:VEVENT", *lines, "END:VEVENT"]) + "\r\n"


@dataclass(frozen=True)
class Bad:
    """A second account that is bad. `lay` puts it there; `names` are words that its sentence must hold."""

    about: str
    account: dict[str, Any]
    lay: Callable[[Path], object]
    status: int
    names: tuple[str, ...]
    still: tuple[str, ...] = ()  # who is known of the bad account all the same


def written(name: str, text: str | bytes) -> Callable[[Path], object]:
    return lambda folder: (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())


def nothing(_folder: Path) -> None:
    """There is nothing."""


def account(kind: str, path: str) -> dict[str, Any]:
    return {"name": "second", "kind": kind, "path": path}


BAD = [
    Bad("a maildir that is not there", account("maildir", "nowhere"), nothing, 1, ("nowhere",)),
    Bad("an mbox that is not there", account("mbox", "nowhere.mbox"), nothing, 1, ("nowhere.mbox",)),
    Bad("a calendar that is not there", account("ics", "nowhere.ics"), nothing, 1, ("nowhere.ics",)),
    Bad("cards that are not there", account("vcf", "nowhere.vcf"), nothing, 1, ("nowhere.vcf",)),
    Bad("a folder that is no maildir", account("maildir", "plain"), lambda at: (at / "plain" / "letters").mkdir(parents=True), 1, ("plain", "Maildir")),
    Bad("a file where a maildir belongs", account("maildir", "file"), written("file", "x\n"), 1, ("file", "Maildir")),
    Bad("a text that is no mbox", account("mbox", "notes.txt"), written("notes.txt", "Dear diary\n"), 1, ("notes.txt", "mbox")),
    Bad("an mbox cut within a head", account("mbox", "old.mbox"), lambda at: _at_rest(at / "old.mbox", MBOX[:-40].encode()), 0, ("old.mbox",), ("Bob Field",)),
    Bad("an mbox cut within a text", account("mbox", "old.mbox"), lambda at: _at_rest(at / "old.mbox", MBOX[:-6].encode()), 0, (), ("Bob Field", "Ann Grove")),
    Bad("a packed mbox cut off", account("mbox", "old.mbox.gz"), lambda at: _at_rest(at / "old.mbox.gz", gzip.compress(MBOX.encode())[:-9]), 0, ("old.mbox.gz",), ("Bob Field",)),
    Bad("a text that is no calendar", account("ics", "dates.ics"), written("dates.ics", "no calendar\n"), 0, ("dates.ics", "VCALENDAR")),
    Bad("an empty calendar", account("ics", "dates.ics"), written("dates.ics", ""), 0, ("dates.ics",)),
    Bad("one bad event among good ones", account("ics", "dates.ics"), written("dates.ics", CALENDAR.format(events=event("bad", "eve@odd.example", "2026-13-45") + event("good", "zoe@club.example"))), 0, ("dates.ics#bad", "DTSTART"), ("zoe@club.example",)),
    Bad("a calendar cut off", account("ics", "dates.ics"), written("dates.ics", CALENDAR.format(events=event("good", "zoe@club.example") + event("cut", "eve@odd.example"))[:-50]), 0, ("dates.ics#cut",), ("zoe@club.example",)),
    Bad("one bad file among good ones", account("ics", "dates"), lambda at: _files(at / "dates", {"bad.ics": "nothing\n", "good.ics": CALENDAR.format(events=event("good", "zoe@club.example"))}), 0, ("bad.ics",), ("zoe@club.example",)),
    Bad("a card cut off", account("vcf", "cards.vcf"), written("cards.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoe\r\nEMAIL:zoe@club.example\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Eve\r\n"), 0, ("cards.vcf",), ("Zoe",)),
    Bad("a pipe where a calendar belongs", account("ics", "pipe.ics"), lambda at: os.mkfifo(at / "pipe.ics"), 1, ("pipe.ics",)),
    Bad("a pipe where an mbox belongs", account("mbox", "pipe.mbox"), lambda at: os.mkfifo(at / "pipe.mbox"), 1, ("pipe.mbox",)),
]  # fmt: skip


def _at_rest(path: Path, raw: bytes) -> None:
    """A file that nobody writes any more: one that was touched just now could still be growing."""
    path.write_bytes(raw)
    os.utime(path, (1_795_000_000 - 9_000_000, 1_795_000_000 - 9_000_000))


def _files(folder: Path, texts: dict[str, str]) -> None:
    folder.mkdir()
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="")


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("bad", BAD, ids=lambda bad: bad.about)
def test_a_bad_account_is_named_in_one_sentence_and_the_rest_is_done(
    bad: Bad, language: str, house: SmallHouse, line: Line
) -> None:
    bad.lay(house.folder)
    house.accounts.append(bad.account)
    house.write()
    words = ("--config", house.config, "--now", NOW.isoformat())
    synced = line(*words, "sync", "--json", language=language)
    assert synced.status == bad.status
    about = [said for said in synced.said if all(name in said for name in bad.names)]
    if bad.names:
        (sentence,) = about
        assert sentence.startswith("second: ")
        assert sentence.isascii() == (language == "en")
    well, second = json.loads(synced.out)["accounts"]
    assert (well["ok"], well["new"], second["ok"]) == (True, 2, bad.status == 0)
    known = {name for row in line(*words, "people", "--json").json for name in (row["name"], *row["addresses"])}
    assert {KATE[0], *bad.still} <= known
    assert "eve@odd.example" not in known
    again = line(*words, "sync", "--json", language=language)
    assert (again.status, again.said) == (synced.status, synced.said)
    assert [one["new"] for one in json.loads(again.out)["accounts"]] == [0, 0]


def test_odd_files_in_a_maildir_are_named_one_by_one_and_hide_no_letter(house: SmallHouse, line: Line) -> None:
    cur = house.maildir / "cur"
    os.mkfifo(cur / "1.pipe:2,S")
    (cur / "2.folder:2,S").mkdir()
    (cur / "3.link:2,S").symlink_to("/nowhere")
    (cur / "4.empty:2,S").write_bytes(b"")
    (cur / os.fsdecode(b"5.\xff\xfe:2,S")).write_bytes(b"\x00\x01 nothing of a mail")
    answer = line("--config", house.config, "--now", NOW.isoformat(), "sync")
    assert answer.status == 0
    for name in ("1.pipe", "2.folder", "3.link", "4.empty", "5."):
        assert len([said for said in answer.said if f"INBOX/{name}" in said]) == 1
    assert "2" in answer.out


def test_of_thousands_that_cannot_be_read_the_first_are_named_and_the_others_counted(
    house: SmallHouse, line: Line
) -> None:
    for number in range(60):
        (house.maildir / "cur" / f"odd{number:02}").write_bytes(b"no mail")
    said = line("--config", house.config, "--now", NOW.isoformat(), "sync")
    assert said.err.count("odd") == 20
    assert "40 more could not be read" in said.err


@pytest.mark.parametrize(
    "body",
    [
        b'Content-Type: multipart/mixed; boundary="xx"\n\n--xx\nContent-Type: text/plain\n\nThe lake',
        b"Content-Type: multipart/mixed\n\n--xx\nContent-Type: text/plain\n\nThe lake\n--xx--\n",
        b"Content-Type: text/plain; charset=no-such-charset\nContent-Transfer-Encoding: base64\n\n!!!!\xff\xfe===\n",
        b"Content-Type: text/html; charset=utf-16\n\n<html><body><p>The lake\xff",
        b"Content-Type: message/rfc822\n\nno mail at all\n",
        b"Content-Type: ;;;=\nContent-Transfer-Encoding: nonsense\n\n=E3=81=82=ZZ\n",
    ],
)
def test_a_mail_with_broken_parts_is_a_contact_all_the_same(body: bytes, house: SmallHouse, line: Line) -> None:
    head = b"From: Mia Stone <mia@stone.example>\nTo: hanako@home.example\nDate: Mon, 02 Nov 2026 10:00:00 +0000\n"
    house.file(head + b"Message-ID: <mia@stone.example>\nSubject: Odd\nMIME-Version: 1.0\n" + body)
    words = ("--config", house.config, "--now", NOW.isoformat())
    assert line(*words, "sync").status == 0
    last = {row["name"]: row["last_inbound"] for row in line(*words, "people", "--json").json}
    assert last["Mia Stone"].items() >= {"date": "2026-11-02T10:00:00+00:00", "id": "mia@stone.example"}.items()
    assert last[KATE[0]] is not None


@pytest.mark.process
def test_files_that_may_not_be_read_are_named_and_hide_no_other(house: SmallHouse) -> None:
    """The child gives up the rights by which an administrator reads everything."""
    closed = house.file(b"From: Mia Stone <mia@stone.example>\nTo: hanako@home.example\nSubject: closed\n\nHello.\n")
    closed.chmod(0)
    (house.folder / "old.mbox").write_text(MBOX, encoding="utf-8")
    (house.folder / "old.mbox").chmod(0)
    house.accounts.append(account("mbox", "old.mbox"))
    house.write()
    answer = call("--config", house.config, "--now", NOW.isoformat(), "sync", "--json", humble=True)
    assert answer.status == 1
    assert sum(closed.name.partition(":")[0] in said for said in answer.said) == 1
    assert sum("old.mbox" in said for said in answer.said) == 1
    assert answer.json["accounts"][0]["new"] == 2


@pytest.mark.process
def test_of_a_folder_of_mailbox_files_one_that_may_not_be_read_is_named_and_the_others_are_read(
    house: SmallHouse,
) -> None:
    (house.folder / "boxes").mkdir()
    for name in ("Inbox", "Lake club"):
        (house.folder / "boxes" / name).write_text(MBOX, encoding="utf-8")
    (house.folder / "boxes" / "Inbox").chmod(0)
    house.accounts.append(account("mbox", "boxes"))
    house.write()
    words = ("--config", house.config, "--now", NOW.isoformat())
    answer = call(*words, "sync", "--json", humble=True)
    assert answer.status == 1
    assert sum("boxes/Inbox" in said for said in answer.said) == 1
    assert answer.json["accounts"][1]["new"] == 2
    checked = call(*words, "doctor", humble=True)
    assert checked.status == 1
    assert sum("boxes/Inbox" in said for said in (*checked.out.splitlines(), *checked.said)) == 1


@pytest.mark.process
def test_a_folder_that_may_not_be_entered_is_named(house: SmallHouse) -> None:
    house.box(".Locked").parent.chmod(0)
    answer = call("--config", house.config, "--now", NOW.isoformat(), "sync", humble=True)
    assert sum("Locked" in said for said in answer.said) == 1
    assert "2 new" in answer.out


# --- settings ----------------------------------------------------------------------------------

MISTAKES = {
    "an unknown key": ("morning:\n  att: '07:00'\n", "“morning.att”", "「morning.att」", "at"),
    "a wrong type": ("poll: often\n", "“often”", "「often」", "1440"),
    "an unknown circle": ("people:\n  - {addresses: [a@a.example], circle: freinds}\n", "“freinds”", "「freinds」", "friends"),
    "an unknown signal": ("rules:\n  mine: {when: days_since_contac > 3, because: Long ago.}\n", "days_since_contac", "days_since_contac", "days_since_contact"),
    "an unknown kind": ("drafts: {kind: maildirr, path: x}\n", "“maildirr”", "「maildirr」", "maildir"),
}  # fmt: skip


@pytest.mark.parametrize("command", ["sync", "morning", "people", "doctor", "status", "run", "rules list"])
def test_no_command_begins_with_mistakes_in_the_settings(command: str, house: SmallHouse, line: Line) -> None:
    house.config.write_text(house.config.read_text(encoding="utf-8") + "poll: often\n", encoding="utf-8")
    answer = line("--config", house.config, *command.split())
    assert (answer.status, answer.out) == (2, "")
    assert not house.state.exists()


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("about", MISTAKES)
def test_a_mistake_in_the_settings_is_one_sentence_with_file_line_and_remedy(
    about: str, language: str, house: SmallHouse, line: Line
) -> None:
    text, in_english, in_japanese, remedy = MISTAKES[about]
    usual = house.write(drafts=None).read_text(encoding="utf-8") + f"language: {language}\n"
    house.config.write_text(usual + text, encoding="utf-8")
    answer = line("--config", house.config, "people", language=language)
    assert answer.status == 2
    (sentence,) = answer.said
    first, last = usual.count("\n") + 1, usual.count("\n") + text.count("\n")
    numbers = range(first, last + 1)
    assert any(f"{house.config}, line {number}:" in sentence or f"{house.config}、{number}行目" in sentence or f":{number}" in sentence or f"{number}行" in sentence for number in numbers), sentence  # fmt: skip
    assert (in_english if language == "en" else in_japanese) in sentence
    assert remedy in sentence


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file(house: SmallHouse, line: Line) -> None:
    usual = house.write(drafts=None).read_text(encoding="utf-8")
    house.config.write_text(usual + "".join(text for text, *_ in MISTAKES.values()), encoding="utf-8")
    answer = line("--config", house.config, "morning")
    assert (answer.status, len(answer.said)) == (2, len(MISTAKES))
    for said, (_, words, *_rest) in zip(answer.said, MISTAKES.values(), strict=True):
        assert words in said
    assert not house.state.exists()
    assert not (house.maildir / ".Drafts").exists()


@pytest.mark.parametrize("language", ["en", "ja"])
def test_without_settings_the_first_step_is_named(language: str, tmp_path: Path, line: Line) -> None:
    answer = line("--config", tmp_path / "nowhere.yaml", "people", language=language)
    assert answer.status == 2
    (sentence,) = answer.said
    assert "tsunagari init" in sentence
    assert str(tmp_path / "nowhere.yaml") in sentence


# --- the words on the command line -------------------------------------------------------------

SLIPS = {
    ("peple",): "people",
    ("rules", "lst"): "list",
    ("people", "--jsn"): "--json",
    ("--conf", "x", "people"): "--config",
    ("who",): "PERSON",
    ("sync", "a", "b"): "a b",
    ("people", "--json=3"): "=",
    ("people", "--now"): "--now",
    ("--now", "yesterday", "people"): "2026-11-24T07:00+09:00",
    ("--now", "0001-01-01", "people"): "2026-11-24T07:00+09:00",
    ("--now", "9999-12-31T23:59", "people"): "2026-11-24T07:00+09:00",
    ("--now", "2026-02-30", "people"): "2026-11-24T07:00+09:00",
    ("people", "--config"): "--",
}


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("words", SLIPS, ids=" ".join)
def test_a_slip_on_the_command_line_names_what_was_probably_meant(
    words: tuple[str, ...], language: str, line: Line
) -> None:
    answer = line(*words, language=language)
    assert (answer.status, answer.out) == (2, "")
    (sentence,) = answer.said
    assert SLIPS[words].replace("PERSON", "人" if language == "ja" else "PERSON") in sentence
    assert "Traceback" not in answer.err
    assert language == "en" or not sentence.isascii()


def test_a_name_of_several_words_needs_no_quotes(house: SmallHouse, line: Line) -> None:
    words = ("--config", house.config, "--now", NOW.isoformat())
    line(*words, "sync")
    assert line(*words, "who", "Kate", "Brown").out == line(*words, "who", "kate@friends.example").out != ""


@pytest.mark.parametrize("words", [(), ("people",), ("rules",), ("rules", "list")])
def test_help_is_asked_for_in_both_usual_ways(words: tuple[str, ...], line: Line) -> None:
    assert line(*words, "-h").out == line(*words, "--help").out != ""


def test_a_person_whom_nobody_knows_and_one_who_could_be_several_are_said(house: SmallHouse, line: Line) -> None:
    house.mail(("Kate Green", "kate@green.example"), 3, "Hello, this is the other Kate.\n")
    words = ("--config", house.config, "--now", NOW.isoformat())
    line(*words, "sync")
    nobody, several = line(*words, "who", "Nobody"), line(*words, "who", "kate")
    assert (nobody.status, len(nobody.said)) == (1, 1)
    assert (several.status, len(several.said)) == (1, 1)
    assert {"kate@friends.example" in several.err, "kate@green.example" in several.err} == {True}


@pytest.mark.parametrize(("called", "found"), [("木村", True), ("木村さん", True), ("母", True), ("お母さん", True), ("木村様", True), ("mum", True), ("村", False), ("Tully", False)])  # fmt: skip
def test_somebody_is_found_by_what_letters_call_them(called: str, found: bool, house: SmallHouse, line: Line) -> None:
    aya, mother = ("Aya Kimura", "aya.k@works.example"), ("Yoshie Sato", "yoshie@home2.example")
    house.mail(aya, 9, "木村さん\n\n佐藤です。\n資料を受け取りました。\n\n佐藤\n", mine=True, subject="資料")
    house.mail(mother, 8, "お母さん\n\n写真をありがとう。\n\n花子\n", mine=True, subject="写真")
    house.mail(mother, 7, "Dear Mum,\n\nthe photographs are lovely.\n\nHanako\n", mine=True, subject="Photographs")
    words = ("--config", house.config, "--now", NOW.isoformat())
    line(*words, "sync")
    answer = line(*words, "who", called)
    assert ("Kimura" in answer.out or "Yoshie" in answer.out) is found
    assert answer.status == (0 if found else 1)


def test_a_mail_to_read_that_is_not_there_or_is_a_folder_is_said(tmp_path: Path, line: Line) -> None:
    for path in (tmp_path / "nowhere.eml", tmp_path):
        answer = line("read", path)
        assert answer.status in (1, 2)
        assert len(answer.said) == 1
        assert str(path) in answer.err


def test_a_file_without_end_is_read_no_further_than_a_mail_goes(line: Line) -> None:
    answer = line("read", "/dev/zero")
    assert answer.status == 1
    assert len(answer.said) == 1


def test_a_sentence_of_json_lines_may_hold_a_line_separator(tmp_path: Path, line: Line) -> None:
    lines = tmp_path / "lines.jsonl"
    lines.write_text('{"id": "1", "text": "Hello\u2028could you help me?"}\n', encoding="utf-8")
    answer = line("read", "--jsonl", lines)
    assert answer.out.count("\n") == 1
    assert '"ask"' in answer.out


@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_sample_is_mixed_with_nothing_and_overwrites_nothing(language: str, house: SmallHouse, line: Line) -> None:
    before = {path: path.read_bytes() for path in house.folder.rglob("*") if path.is_file()}
    for place in (house.folder, house.maildir, house.config):
        answer = line("demo", "--keep", place, language=language)
        assert (answer.status, answer.out, len(answer.said)) == (2, "", 1)
        assert str(place) in answer.err
    assert {path: path.read_bytes() for path in house.folder.rglob("*") if path.is_file()} == before
    (house.folder / "empty").mkdir()
    assert line("demo", "--keep", house.folder / "empty", language=language).status == 0
