"""The catalogues mean the same to the quick reader as to the YAML library, and quick answers need no library."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from config.words.plain import plain_texts

WORDS = Path(__file__).parents[2] / "config" / "words"
CATALOGUES = sorted(path.relative_to(WORDS).as_posix() for path in WORDS.glob("*/*.yaml"))


@pytest.mark.parametrize("name", CATALOGUES)
def test_both_read_the_same(name: str) -> None:
    text = (WORDS / name).read_text(encoding="utf-8")
    found = plain_texts(text)
    assert found is None or found == yaml.safe_load(text)


@pytest.mark.parametrize("name", ["en/cli.yaml", "ja/cli.yaml", "en/sources.yaml", "ja/sources.yaml"])
def test_what_a_quick_answer_says_is_of_the_plainest_kind(name: str) -> None:
    assert plain_texts((WORDS / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "text",
    [
        'a: "b"\n', 'a: "b\\n\\"c\\" \\\\ \\t"\nb_2: "#no comment" \n# a comment\n\nc: ""\n', 'a: |-\n  one\n    two\n\n  three\n\nb: "c"\n',
        'a: |-\n  last', 'a: |-\n  one\n# a comment\nb: "c"', 'a: "つながり “x” {field}"', "",
    ],
)  # fmt: skip
def test_what_is_plain_is_read_as_it_stands(text: str) -> None:
    assert plain_texts(text) == (yaml.safe_load(text) or {})


@pytest.mark.parametrize(
    "text",
    [
        "a: b", "a: 'b'", 'a: "b" # why', '"yes": "yes"', "a: |\n  b", "a: >-\n  b", "- a", "a:\n  b: c", 'a: "b\n  c"', 'a: "\\u00e9"', "a: &x b", "a: |-\n b",
        "a: |-\n  b\n c",
    ],
)  # fmt: skip
def test_what_is_not_plain_is_left_to_the_library(text: str) -> None:
    assert plain_texts(text) is None
