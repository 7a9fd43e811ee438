"""Sentences of tests/data/acts/unseen_*.jsonl, written from the definition of the acts alone: what share is read as labelled."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from daemon.cli.read_rows import read_lines

DATA = Path(__file__).parent.parent / "data" / "acts"


def read(language: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """(what is labelled, what was read) of each sentence."""
    lines = (DATA / f"unseen_{language}.jsonl").read_text(encoding="utf-8").splitlines()
    return [
        (json.loads(line), json.loads(got))
        for line, got in zip(lines, read_lines(lines, date(2026, 10, 14)), strict=True)
    ]


def f1_by_label(rows: list[tuple[dict[str, Any], dict[str, Any]]]) -> dict[str, float]:
    """F1 of each label."""
    right, wrong = Counter[str](), Counter[str]()
    for gold, got in rows:
        want, have = set(gold["labels"]), set(got["labels"])
        right.update(want & have)
        wrong.update(want ^ have)
    return {label: 2 * right[label] / (2 * right[label] + wrong[label]) for label in right | wrong}


@pytest.mark.parametrize("language", ["en", "ja"])
def test_sentences_of_all_registers_are_read_as_labelled(language: str) -> None:
    scores = f1_by_label(read(language))
    assert len(scores) == 17
    assert sum(scores.values()) / 17 >= 0.95
    assert min(scores["ask"], scores["promise"]) >= 0.9


@pytest.mark.parametrize("language", ["en", "ja"])
def test_days_of_promises_and_kinds_of_events_are_right(language: str) -> None:
    rows = read(language)
    due = [gold["due"] == got.get("due") for gold, got in rows if "due" in gold]
    kinds = [gold["event"]["kind"] == got.get("event", {}).get("kind") for gold, got in rows if "event" in gold]
    assert sum(due) / len(due) >= 0.92
    assert sum(kinds) / len(kinds) >= 0.9
