"""`expected.yaml` tells the truth about the files: last contacts, the draft that lies there, the traps."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from daemon.demo.mailbox import NOW
from daemon.demo.texts import SAMPLE, read_owner, read_ties
from tests.demo.sample import EXPECTED, addresses, body, header, last_contact, mails, occurrences

TIES = {tie.slug: tie for tie in read_ties(read_owner())}
RULES = {
    *("drift", "circle-overdue", "slowing-down", "new-tie-needs-care", "long-apart", "one-on-one-lapsed"),
    *(
        "birthday",
        "anniversary",
        "shared-anniversary",
        "good-news",
        "season-greeting",
        "after-project",
        "yearly-review",
        "same-event",
    ),
    *(
        "ask-how-it-went",
        "only-formulas",
        "same-question-again",
        "face-to-face-due",
        "mail-only",
        "virtual-coffee",
        "team-event-due",
    ),
    *("promise-due", "promise-overdue", "promise-broken", "answer-owed", "inconsistent-attitude"),
    *(
        "only-when-asking",
        "only-asked",
        "taken-for-granted",
        "thanks-due",
        "praise-in-public",
        "give-something",
        "open-needs",
        "introduce",
    ),
    *("hard-times", "condolence", "only-about-me", "never-deepened", "career-talk-due", "left-the-team"),
}


def test_the_morning_of_the_manifest_is_that_of_the_generator() -> None:
    written = EXPECTED["now"]
    assert (written if isinstance(written, datetime) else datetime.fromisoformat(written)) == NOW


def test_every_file_of_a_tie_has_its_entry() -> None:
    files = {path.stem for path in SAMPLE.glob("*.yaml")} - {"me", "machines", "expected"}
    assert set(EXPECTED["ties"]) == files


@pytest.mark.parametrize("slug", sorted(EXPECTED["ties"]))
def test_the_last_contact_follows_from_the_files(sample: Path, slug: str) -> None:
    day, direction = EXPECTED["ties"][slug]["last"]
    assert last_contact(sample, set(TIES[slug].addresses)) == (day, direction)


@pytest.mark.parametrize("slug", sorted(EXPECTED["ties"]))
def test_an_entry_names_known_rules_and_says_why(slug: str) -> None:
    entry = EXPECTED["ties"][slug]
    notice = [] if entry["notice"] == "silent" else entry["notice"]
    assert {*notice, *entry.get("may", ()), *entry.get("pattern", ())} <= RULES
    assert entry["why"].endswith(".")
    assert bool(notice) == ("draft" in entry) or slug in ("miura", "sone")


def test_each_pattern_has_one_tie_of_its_own() -> None:
    named = [rule for entry in EXPECTED["ties"].values() if entry["notice"] != "silent" for rule in entry["notice"]]
    assert {rule for rule in named if named.count(rule) > 1} == {
        "ask-how-it-went"
    }  # an examination, an operation, a journey


def test_some_healthy_ties_stay_silent() -> None:
    assert sum(entry["notice"] == "silent" for entry in EXPECTED["ties"].values()) >= 5


def test_one_own_draft_lies_there_half_written_to_one_person(sample: Path) -> None:
    [draft] = mails(sample, ".Drafts")
    assert addresses(draft, "To") == [TIES["kawabata"].them.address]
    assert not body(draft).strip().endswith("。")


def test_the_crook_asks_under_the_name_of_a_colleague_from_another_house(sample: Path) -> None:
    names = {header(mail, "From").partition(" <")[0]: addresses(mail, "From")[0] for mail in mails(sample, ".Junk")}
    assert names[TIES["morishita"].them.name] != TIES["morishita"].them.address


def test_one_mail_of_mine_came_back(sample: Path) -> None:
    [report] = [mail for mail in mails(sample) if mail.get_content_type() == "multipart/report"]
    assert "haneda@akari-design.example" in report.as_string()


def test_an_away_note_an_invitation_and_an_answer_to_one_are_there(sample: Path) -> None:
    assert any((mail["Auto-Submitted"] or "") == "auto-replied" for mail in mails(sample))
    methods = {
        part.get_param("method")
        for mail in mails(sample)
        for part in mail.walk()
        if part.get_content_type() == "text/calendar"
    }
    assert methods == {"REQUEST", "REPLY"}


def test_the_birthday_of_the_friend_is_this_morning() -> None:
    assert TIES["nishimura"].card["birthday"] == f"--{NOW:%m%d}"


def test_one_day_of_the_one_on_one_was_moved_and_one_left_out(sample: Path) -> None:
    days = [event["DTSTART"].dt for event in occurrences(sample) if "森下さんと1on1" in str(event["SUMMARY"])]
    assert [f"{day:%m-%d %H}" for day in days if day.month in (9, 10)] == [
        "09-16 10",
        "09-30 10",
        "10-07 10",
        "10-15 16",
        "10-21 10",
        "10-28 10",
    ]
