"""One letter of mine to many, each alone: by its subject and its pace, never by its words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from daemon.think.mail.mail_merge import Begun, merged

START = datetime(2026, 11, 8, 10, 0, tzinfo=UTC)
NAMES = ("kate", "oliver", "nora", "tom", "anna", "priya", "ken", "lena", "yuki", "rolf")


def sent(count: int, subject: str = "Open studio", apart: int = 20, readers: tuple[str, ...] = NAMES) -> list[Begun]:
    return [
        Begun(START + timedelta(seconds=n * apart), f"m{n}", subject.format(name=readers[n % len(readers)].title()), f"{readers[n % len(readers)]}@x.example")
        for n in range(count)
    ]  # fmt: skip


@pytest.mark.parametrize("subject", ["Open studio", "{name}, come to the open studio", "Open studio for {name}"])
def test_one_subject_to_more_than_a_talk_has_within_minutes_is_one_letter(subject: str) -> None:
    assert merged(sent(10, subject), 8) == {f"m{n}" for n in range(10)}


def test_a_japanese_subject_may_call_its_reader() -> None:
    mails = [Begun(one.when, one.id, f"田中{n}様、個展のご案内", one.reader) for n, one in enumerate(sent(9))]
    assert len(merged(mails, 8)) == 9


def test_seven_readers_and_me_are_a_talk() -> None:
    assert merged(sent(7), 8) == frozenset()


def test_who_writes_by_hand_takes_longer() -> None:
    assert merged(sent(10, apart=240), 8) == frozenset()


def test_many_mails_to_one_person_are_no_merge() -> None:
    assert merged(sent(10, readers=("kate",)), 8) == frozenset()


def test_different_subjects_and_none_are_letters_of_their_own() -> None:
    mails = [Begun(one.when, one.id, f"About {('bees', 'clay', 'glass', 'wood', 'wool', 'hay', 'jam', 'ink', 'tea', 'salt')[n]}", one.reader) for n, one in enumerate(sent(10))]  # fmt: skip
    assert merged(mails, 8) == frozenset()
    assert merged(sent(10, ""), 8) == frozenset()


def test_a_letter_between_two_of_a_merge_is_one() -> None:
    mails = sorted(
        [*sent(10), Begun(START + timedelta(seconds=50), "own", "Your boat", "sid@x.example")], key=lambda one: one.when
    )
    assert merged(mails, 8) == {f"m{n}" for n in range(10)}
