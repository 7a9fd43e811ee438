"""Words without which a pattern cannot match, and the table of events that is searched by them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from daemon.think.language import event_table
from daemon.think.language.event_table import finder
from daemon.think.language.ja import lay_out
from daemon.think.language.ja.events import TABLE
from daemon.think.language.needed import needed

GOLD = Path(__file__).parents[1] / "acts" / "ja" / "open.jsonl"
SENTENCES = [lay_out(json.loads(line)["text"]) for line in GOLD.read_text(encoding="utf-8").splitlines()]
WAYS = [way for row in TABLE for way in ((row.pattern,) if isinstance(row.pattern, str) else row.pattern)]


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("引っ?越", {"引"}),
        ("(?:に|へ)越(?:して|す)", {"越"}),
        ("(?:家|町)を(?:離れ|後にし)", {"離れ", "後にし"}),
        ("(?:ご)?移転(?:し|す)", {"移転"}),
        ("(?:家|故郷)(?:が|は)?", {"家", "故郷"}),
        ("(?P<what>abc|de)f?", {"abc", "de"}),
        (r"ab\.c\d", {"ab.c"}),
        ("ab+c", {"ab"}),
        ("x{0,3}y{2}z", {"y"}),
        ("ab{,3}c", {"a"}),
        ("a*|b", set()),
        ("a?", set()),
        ("(?:a|)", set()),
        ("[ab]", set()),
        (r"\d+", set()),
        ("(?=abc)", set()),
        ("(?<!ab)c", {"c"}),
        (r"\u3042", set()),
        (r"(a)\1", set()),
        ("(?i)abc", set()),
        ("(?i:abc)", set()),
        ("(?#abc)", set()),
        ("(?>abc)", set()),
        ("(?(1)a|b)", set()),
        ("a{b", set()),
        ("a)b", set()),
        ("(ab", set()),
        ("", set()),
    ],
)
def test_the_words_that_a_pattern_needs(pattern: str, words: set[str]) -> None:
    assert needed(pattern) == words


def test_whatever_a_way_to_tell_an_event_matches_holds_a_word_that_it_needs() -> None:
    texts = "\n".join(dict.fromkeys((*SENTENCES, *(lay_out(row.example) for row in TABLE))))
    matched = 0
    for way in WAYS:
        for found in re.finditer(way.replace("$", r"(?=\n)"), texts):
            begin, end = texts.rfind("\n", 0, found.start()) + 1, texts.find("\n", found.end())
            words = needed(way)
            assert not words or any(word in texts[begin:end] for word in words), way
            matched += 1
    assert matched > 100


def test_hardly_any_way_has_to_be_tried_in_every_sentence() -> None:
    assert sum(not needed(way) for way in WAYS) < len(WAYS) / 50


def test_a_table_searched_by_words_finds_what_one_searched_in_one_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = finder(TABLE)
    monkeypatch.setattr(event_table, "MANY", len(SENTENCES))
    kinds = [whole(text) for text in SENTENCES]
    monkeypatch.setattr(event_table, "MANY", 0)
    assert [whole(text) for text in SENTENCES] == kinds
    assert len(set(kinds)) > 10
