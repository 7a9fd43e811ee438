"""The small language of conditions and weights (docs/design.md, "Conditions"): typed against the signals when loaded, then closures.

Python's own notation, parsed with `ast`, and an allow-list of its nodes; `notation.py` looks at the signs before. A value
may be unknown (None): what is computed or compared with it is unknown, and an unknown condition does not hold.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from daemon.think.conditions.nodes import Kind, Node, SignalType, Vocabulary, compiled, refuse
from daemon.think.conditions.notation import ExpressionError
from daemon.think.model import Lookup, Value

__all__ = ["Expression", "ExpressionError", "Kind", "Part", "SignalType", "Verdict", "Vocabulary", "compile_expression"]


@dataclass(frozen=True, slots=True)
class Part:
    """A sub-condition as written, its value now, the evidence of the signals in it, and what it is made of."""

    text: str
    value: Value
    evidence: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an expression comes to for one person: a condition over something unknown has the value False.

    `evidence` are the ids that made it so: of an `and` that holds all branches, of an `or` the true ones.
    """

    value: Value
    evidence: tuple[str, ...]
    parts: tuple[Part, ...]

    @property
    def holds(self) -> bool:
        """Whether a condition is true."""
        return self.value is True


@dataclass(frozen=True, slots=True)
class Expression:
    """A condition or a figure, compiled once."""

    text: str
    root: Node

    @property
    def signals(self) -> frozenset[str]:
        """The names of all signals that it looks at."""
        return _signals_of(self.root)

    def value(self, lookup: Lookup) -> Value:
        """The value alone, quickly: asks for no signal that cannot change it. None where it is unknown."""
        return self.root.run(lookup)

    def evaluate(self, lookup: Lookup) -> Verdict:
        """The value with all that led to it, for the reason and for `rules explain`. Raises only what the lookup raises."""
        part = _explain(self.root, lookup)
        value = part.value is True if self.root.kind == "bool" else part.value
        return Verdict(value, tuple(dict.fromkeys(_evidence(self.root, part))), (part,))


def compile_expression(text: str, vocabulary: Vocabulary, wants: Literal["bool", "number"] = "bool") -> Expression:
    """Check and compile; raises `ExpressionError` with the first fault, its place and the remedy."""
    root = compiled(text, vocabulary)
    if root.kind == "number" and wants == "bool" and not _signals_of(root):
        refuse("rules.bare_number", root)
    if root.kind != wants:
        refuse(f"rules.{root.kind}_for_{wants}", root)
    return Expression(text, root)


# --- the explanation --------------------------------------------------------------------------------


def _signals_of(node: Node) -> frozenset[str]:
    return frozenset(each.text for each in _all(node) if each.shape == "signal")


def _all(node: Node) -> Iterator[Node]:
    yield node
    for part in node.parts:
        yield from _all(part)


def _explain(node: Node, lookup: Lookup) -> Part:
    """The tree of values. Constants are left out: they stand in the text."""
    if node.shape == "signal":
        return Part(node.text, node.run(lookup), lookup(node.text).evidence)
    parts = tuple(_explain(part, lookup) for part in node.parts if part.shape != "constant")
    return Part(node.text, node.run(lookup), (), parts)


def _evidence(node: Node, part: Part) -> Iterator[str]:
    """The ids behind the value: of an `and` that holds all branches, of one that does not the false ones; `or` mirrored."""
    yield from part.evidence
    inner = (each for each in node.parts if each.shape != "constant")
    for child, child_part in zip(inner, part.parts, strict=True):
        if node.shape not in ("and", "or") or child_part.value is part.value:
            yield from _evidence(child, child_part)
