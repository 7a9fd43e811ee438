"""What an expression becomes: one small function a node, from the signals of a tie to a value. None is unknown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from daemon.think.model import Lookup, Value

Run: TypeAlias = Callable[[Lookup], Value]
One: TypeAlias = Callable[[Any], Any]  # the types of the values were checked when the expression was compiled
Both: TypeAlias = Callable[[Any, Any], Any]


def asks(name: str, classes: tuple[type, ...]) -> Run:
    """A signal's value; of another type than declared, or not a number (NaN, infinity), it is unknown."""

    def run(lookup: Lookup) -> Value:
        value = lookup(name).value
        if value.__class__ not in classes or (isinstance(value, float) and not -1e300 < value < 1e300):
            return None
        return value

    return run


def decided(runs: tuple[Run, ...], decisive: bool) -> Run:
    """`and` (decided by the first False) or `or` (by the first True); else unknown if one is, else the other value."""

    def run(lookup: Lookup) -> Value:
        result: Value = not decisive
        for each in runs:
            value = each(lookup)
            if value is decisive:
                return decisive
            if value is None:
                result = None
        return result

    return run


def apply(function: One, inner: Run) -> Run:
    """A sign or `not` before a value."""

    def run(lookup: Lookup) -> Value:
        value = inner(lookup)
        return None if value is None else _plain(function(value))

    return run


def pair(function: Both, left: Run, right: Run) -> Run:
    """A sum or a comparison of two values; division by zero and what is too large are unknown."""

    def run(lookup: Lookup) -> Value:
        first = left(lookup)
        if first is None:
            return None
        second = right(lookup)
        if second is None:
            return None
        try:
            return _plain(function(first, second))
        except ArithmeticError:
            return None

    return run


def _plain(value: Value) -> Value:
    """Infinity and what is no number are unknown too: they would make every later comparison mean nothing."""
    return None if value.__class__ is float and not -1e300 < value < 1e300 else value
