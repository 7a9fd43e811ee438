"""The right name for a mistyped one, and words from a file as a sentence may show them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.nearest import nearest, shown

NAMES = ("days_since_contact", "give-first", "mourning", "friends", "飲み仲間")


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("daysSinceContact", "days_since_contact"),
        ("days-since contact", "days_since_contact"),
        ("give_frist", "give-first"),
        ("MOURNING", "mourning"),
        ("mοurning", "mourning"),
        ("ｍourning", "mourning"),
        ("mour\u200bning", "mourning"),
        ("freinds", "friends"),
        ("飲み中間", "飲み仲間"),
        ("greeting card", ""),
        ("", ""),
    ],
)
def test_a_slip_finds_the_name_that_was_meant(word: str, name: str) -> None:
    assert nearest(word, NAMES) == name


def test_what_cannot_be_seen_is_spelled_out_and_what_is_long_is_cut() -> None:
    assert shown("a\x1b[2J\u202e b") == "aU+001B[2JU+202E b"
    assert len(shown("x" * 9000)) == 60


@given(st.text())
def test_any_word_can_be_shown(word: str) -> None:
    assert shown(word).isprintable()
    assert nearest(word, NAMES) in (*NAMES, "")
