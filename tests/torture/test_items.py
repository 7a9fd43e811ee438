"""Every hostile mail, calendar, card, mbox and directory entry comes out as its manifest says, all of them together."""

from __future__ import annotations

import pytest

from tests.torture import inputs, verdict
from tests.torture.conftest import Outcome
from tests.torture.inputs import Torture


@pytest.mark.parametrize("case", inputs.names("mail", "control", "ics", "vcf", "mbox", "fs"))
def test_each_input_comes_out_as_stated_and_harms_no_neighbour(case: str, torture: Torture, outcome: Outcome) -> None:
    assert verdict.faults_of(torture.cases[case], outcome.played, outcome.read, torture) == []


def test_the_list_of_cases_is_whole(torture: Torture) -> None:
    assert list(torture.cases) == inputs.NAMES.read_text(encoding="utf-8").split()


def test_every_case_is_played_somewhere_but_the_answers_of_servers(torture: Torture) -> None:
    played = {"mail", "control", "ics", "vcf", "mbox", "fs", "config", "rule"}
    assert {case.kind for case in torture.cases.values()} - played == inputs.NOT_PLAYED
    assert len(torture.of("page")) == 8


def test_addresses_that_other_mails_only_name_are_nobody(outcome: Outcome) -> None:
    strangers = ("victim@attacker.example", "dev@lists.example", "notification@social.example", "p9999@crowd.example")
    assert [address for address in strangers if address in outcome.played.ties] == []


def test_alice_keeps_her_name_whatever_else_was_written_under_her_address(outcome: Outcome) -> None:
    person = outcome.played.ties[verdict.ALICE].person
    assert (person.name, person.shared, person.write_to) == ("Alice Adams", False, verdict.ALICE)


def test_no_name_and_no_subject_holds_a_sign_that_a_screen_or_a_header_would_obey(outcome: Outcome) -> None:
    people = [tie.person for tie in outcome.played.everybody]
    names = {name for person in people for name in (person.name, *person.names, person.family, person.given)}
    subjects = {one.subject for tie in outcome.played.everybody for one in tie.contacts}
    joining = str.maketrans("", "", "\u200c\u200d")  # families of emoji, and scripts that join their letters
    assert [text for text in names | subjects if not text.translate(joining).isprintable()] == []
    assert max(map(len, subjects)) <= 1_000
