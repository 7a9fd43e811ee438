"""Answers in JSON of which one field is not what it should be: each field in turn, each kind of wrong value."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any, TypeAlias

import pytest

Path: TypeAlias = tuple[str | int, ...]
"""Where a field stands in an answer."""


def _nest(depth: int) -> Any:
    found: Any = "x"
    for _ in range(depth):
        found = [{"parts": found}]
    return found


VALUES: dict[str, Any] = {
    "nothing": None,
    "yes": True,
    "a large number": 10**4_000,
    "a number below zero": -1,
    "an endless number": float("inf"),
    "an empty text": "",
    "a long text": "x" * 100_000,
    "digits": "9" * 16,
    "other signs": "\x00\x1b[2J\u202e\r\n\ud800../..?a=b#%2f",
    "an empty list": [],
    "a list of anything": [None, 1, "x", [], {}],
    "an empty object": {},
    "a deep list": _nest(200),
}


EVERY = pytest.mark.parametrize("every", [4, pytest.param(1, marks=pytest.mark.nightly)])
"""Each value at every fourth field, so that each field is tried with several; in the long run each at each."""


def some_of(fields: list[Any], value: str, every: int) -> list[Any]:
    """Every so many of the fields, beginning with another one for each value."""
    return fields[sum(map(ord, value)) % every :: every]


def fields_of(answer: Any, at: Path = ()) -> Iterator[Path]:
    """All fields of an answer, those of the first row of a list for all rows."""
    if at:
        yield at
    for name in answer if isinstance(answer, dict) else range(min(len(answer), 1)) if isinstance(answer, list) else ():
        yield from fields_of(answer[name], (*at, name))


def twisted(answer: Any, at: Path, value: Any) -> Any:
    """The answer with another value there, if it has such a field."""
    found = copy.deepcopy(answer)
    within: Any = found
    for name in at[:-1]:
        if not _has(within, name):
            return found
        within = within[name]
    if _has(within, at[-1]):
        within[at[-1]] = value
    return found


def _has(within: Any, name: str | int) -> bool:
    if isinstance(within, list):
        return isinstance(name, int) and name < len(within)
    return isinstance(within, dict) and name in within
