"""Each file of the sample is well-formed, and the mails look like what people write."""

from __future__ import annotations

import re
from collections import Counter
from email.utils import parsedate_to_datetime
from pathlib import Path

import holidays
import pytest
import vobject
import yaml

from config.load import load_settings
from daemon.demo.mailbox import NOW, SINCE
from daemon.demo.texts import read_owner, read_ties
from tests.demo.sample import EXPECTED, MINE, addresses, body, calendar, files, header, mails, occurrences

TIES = read_ties(read_owner())
PERSONAL = {tie.them.address for tie in TIES if tie.card}


def test_the_counts_are_those_of_the_manifest(sample: Path) -> None:
    cards = list(vobject.readComponents((sample / "contacts.vcf").read_text(encoding="utf-8")))
    assert EXPECTED["counts"] == {
        "ties": len(EXPECTED["ties"]),
        "cards": len(cards),
        "mails": len(list(mails(sample))),
        "meetings": len(occurrences(sample)),
    }


def test_every_mail_parses_without_defects_and_its_words_decode(sample: Path) -> None:
    for mail in mails(sample):
        assert not mail.defects
        assert body(mail).strip()
        assert header(mail, "From")
        assert "\ufffd" not in header(mail, "Subject") + body(mail)


def test_no_line_of_a_header_is_longer_than_the_standard_allows(sample: Path) -> None:
    for path in files(sample / "Maildir"):
        head = path.read_bytes().partition(b"\n\n")[0]
        assert max(map(len, head.split(b"\n"))) <= 998
        assert head.isascii()


def test_every_date_lies_within_three_years_before_the_morning(sample: Path) -> None:
    for mail in mails(sample):
        assert SINCE <= parsedate_to_datetime(mail["Date"]) < NOW


def test_message_ids_are_unique_and_every_thread_hangs_together(sample: Path) -> None:
    ids = [mail["Message-ID"] for mail in mails(sample)]
    assert len(set(ids)) == len(ids)
    for mail in mails(sample):
        ancestors = (mail["References"] or "").split()
        assert set(ancestors) <= set(ids)
        assert mail["In-Reply-To"] == (ancestors[-1] if ancestors else None)


def test_an_answer_is_younger_than_what_it_answers(sample: Path) -> None:
    dates = {mail["Message-ID"]: parsedate_to_datetime(mail["Date"]) for mail in mails(sample)}
    for mail in mails(sample):
        if mail["In-Reply-To"]:
            assert dates[mail["In-Reply-To"]] < dates[mail["Message-ID"]]


def test_every_address_is_invented(sample: Path) -> None:
    for path in files(sample):
        text = path.read_bytes().replace(b"\r\n ", b"").replace(b"=\n", b"").decode("utf-8", "replace")
        hosts = re.findall(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)", text) + re.findall(r"https?://([\w.-]+)", text)
        assert [host for host in hosts if not host.endswith((".example", ".test"))] == []


def test_no_choice_of_the_texts_was_left_unmade(sample: Path) -> None:
    for mail in mails(sample):
        words = body(mail).partition("<body>")
        assert not re.search(r"[{}]|\S[|]\S", words[2] or words[0])
        assert "{" not in header(mail, "Subject")


def test_nobody_writes_the_same_letter_twice(sample: Path) -> None:
    letters: Counter[tuple[str, str]] = Counter()
    for mail in mails(sample, "Maildir", ".Sent", ".Archive"):
        own = re.split(r"\n(?:> |.*wrote:$|-----|.*>:$)", body(mail), maxsplit=1, flags=re.MULTILINE)[0]
        people = {*addresses(mail, "From"), *addresses(mail, "To")} <= PERSONAL | MINE
        if people and len(own) > 20:
            letters[addresses(mail, "From")[0], own] += 1
    assert [letter for letter, times in letters.items() if times > 1] == []


def test_japanese_colleagues_and_clients_write_on_working_days(sample: Path) -> None:
    closed = holidays.country_holidays("JP")
    business = {tie.them.address for tie in TIES if tie.business and tie.language == "ja" and tie.card}
    for mail in mails(sample, "Maildir", ".Sent", ".Archive"):
        day = parsedate_to_datetime(mail["Date"]).astimezone(NOW.tzinfo).date()
        if (
            business & {*addresses(mail, "From"), *addresses(mail, "To")}
            and mail.get_content_type() != "multipart/alternative"
        ):
            assert day.weekday() < 5, header(mail, "Subject")
            assert day not in closed, header(mail, "Subject")


@pytest.mark.parametrize("charset", ["utf-8", "iso-2022-jp", "shift_jis", "us-ascii"])
def test_mails_come_in_the_charsets_of_different_programs(sample: Path, charset: str) -> None:
    assert sum(mail.get_content_charset() == charset for mail in mails(sample)) >= 5


def test_some_mails_are_html_alone_and_some_carry_named_attachments(sample: Path) -> None:
    personal = [mail for mail in mails(sample) if addresses(mail, "From")[0] in PERSONAL]
    assert sum(mail.get_content_type() == "text/html" for mail in personal) >= 5
    named = [part.get_filename() for mail in mails(sample) for part in mail.walk() if part.get_filename()]
    assert len(named) >= 20


def test_the_folders_are_those_of_a_maildir(sample: Path) -> None:
    root = sample / "Maildir"
    for folder in (root, *(root / name for name in (".Sent", ".Archive", ".Drafts", ".Junk", ".Trash"))):
        assert {path.name for path in folder.iterdir() if not path.name.startswith(".")} == {"cur", "new", "tmp"}
    assert all(re.search(r":2,[A-Z]+$", path.name) for path in root.rglob("cur/*"))
    assert all(":" not in path.name for path in root.rglob("new/*"))


def test_the_calendar_has_every_kind_of_entry(sample: Path) -> None:
    events = calendar(sample).walk("VEVENT")
    assert any("RRULE" in event for event in events)
    assert any("RECURRENCE-ID" in event for event in events)
    assert any("EXDATE" in event for event in events)
    assert any(event["STATUS"] == "CANCELLED" for event in events)
    assert any(len(event.get("ATTENDEE", [])) > 40 for event in events)
    mine = [
        guest.params["PARTSTAT"]
        for event in events
        for guest in event.get("ATTENDEE", [])
        if guest.removeprefix("mailto:") in MINE
    ]
    assert {"ACCEPTED", "DECLINED"} == set(mine)


def test_the_cards_carry_names_addresses_and_birthdays(sample: Path) -> None:
    cards = list(vobject.readComponents((sample / "contacts.vcf").read_text(encoding="utf-8")))
    assert all(card.fn.value and card.email.value for card in cards)
    assert "--1120" in [card.bday.value for card in cards if hasattr(card, "bday")]


def test_the_loader_of_the_house_finds_no_fault_with_the_configuration(sample: Path) -> None:
    settings = load_settings(sample / "tsunagari.yaml")
    assert [account.kind for account in settings.accounts] == ["maildir", "ics", "vcf"]
    assert settings.state == sample / "state"
    assert {line.circle for line in settings.people} == {"team", "clients", "network", "friends", "family", "mentors"}


def test_the_configuration_names_what_was_written(sample: Path) -> None:
    settings = yaml.safe_load((sample / "tsunagari.yaml").read_text(encoding="utf-8"))
    assert {(sample / account["path"]).exists() for account in settings["accounts"]} == {True}
    assert (sample / settings["drafts"]["path"] / "cur").is_dir()
    assert {line["circle"] for line in settings["people"]} <= set(settings["circles"])
    assert set(settings["me"]["addresses"]) == MINE
