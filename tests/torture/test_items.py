"""Every hostile mail, calendar, card, mbox and directory entry comes out as its manifest says, all of them together."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from config.schema import Account
from connectors.base import nothing_known
from connectors.model import Message
from connectors.registry import open_source
from tests.torture import inputs, verdict
from tests.torture.conftest import Outcome
from tests.torture.inputs import Torture
from tests.torture.play import NOW, TOKYO


@pytest.mark.parametrize("case", inputs.names("mail", "control", "ics", "vcf", "mbox", "fs"))
def test_each_input_comes_out_as_stated_and_harms_no_neighbour(case: str, torture: Torture, outcome: Outcome) -> None:
    assert verdict.faults_of(torture.cases[case], outcome.played, outcome.read, torture) == []


def test_the_list_of_cases_is_whole(torture: Torture) -> None:
    assert list(torture.cases) == inputs.NAMES.read_text(encoding="utf-8").split()


def test_every_case_is_played_somewhere_but_the_answers_of_servers(torture: Torture) -> None:
    played = {"mail", "control", "ics", "vcf", "mbox", "fs", "config", "rule"}
    assert {case.kind for case in torture.cases.values()} - played == inputs.NOT_PLAYED
    assert len(torture.of("page")) == 8


def test_in_one_mbox_the_same_mails_are_the_same(torture: Torture, outcome: Outcome, tmp_path: Path) -> None:
    letters = [case for case in torture.of("mail", "control") if case.place in outcome.read]
    escaped = (re.sub(rb"(?m)^(>*From )", rb">\1", case.file.read_bytes()) for case in letters)
    (tmp_path / "Inbox").write_bytes(b"".join(b"From x Mon Nov  2 09:00:00 2026\n" + raw + b"\n\n" for raw in escaped))
    box = open_source(Account("mail", "mbox", path=tmp_path / "Inbox"), nothing_known, TOKYO)
    found = {one.key: one for batch in box.fetch(None, None, NOW) for one in batch.items if isinstance(one, Message)}
    missing = [case.name for case in letters if outcome.read[case.place].key not in found]
    assert missing == []
    for case in letters:
        one, other = outcome.read[case.place], found[outcome.read[case.place].key]
        assert (one.id, one.date, one.sender, one.to, one.nature) == (
            other.id,
            other.date,
            other.sender,
            other.to,
            other.nature,
        )
        assert verdict.same(case.told.get("text", "")) in verdict.same(other.text)


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
