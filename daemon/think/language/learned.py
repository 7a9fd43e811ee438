"""A small linear model beside the constructions: how much each piece of a sentence speaks for each act.

Its weights are data (`<language>/weights.py`), made by `make weights` from the labelled sentences of `tests/`. It only
decides what the constructions leave in doubt: an act that it is sure of is added, one that it holds for impossible goes.
"""

from __future__ import annotations

import base64
import re
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from math import exp, sqrt

ACTS = (
    *("ask", "question", "give", "thanks", "apology", "congratulation", "support", "promise", "kept", "broken"),
    *("smalltalk", "callback", "self_talk", "other_focus", "life_event", "self_disclosure", "formula"),
)
SCALE = 128  # weights are whole numbers of this part
_ZERO = 2048  # the sign that stands for a weight of nothing
_FIELD = 24  # bits that each act has in a packed sum; a sum never needs them all
_HALF, _MASK = 1 << (_FIELD - 1), (1 << _FIELD) - 1
_LONGEST, _END, _END_WORTH, _CONTEXT_WORTH = 4, (2, 3, 4, 5), 2.0, 0.6
_WORD = re.compile(r"[a-z0-9]+(?:['’][a-z]+)?|[?!.,]")
_HEAD = 160  # signs that are looked at


def pieces(text: str, answers: str = "") -> dict[str, float]:
    """What the model looks at in a language without blanks, with its worth: runs of up to four signs, the end of the
    sentence, runs of what it answers."""
    plain = f"^{text[:_HEAD]}$"
    found: dict[str, float] = {}
    for size in range(1, _LONGEST + 1):
        found.update((plain[at : at + size], 1.0) for at in range(len(plain) - size + 1))
    bare = text.rstrip("。!?.")
    found.update((f"\t{bare[-size:]}", _END_WORTH) for size in _END)
    if answers:
        found["\n"] = _END_WORTH
        head = answers[:_HEAD]
        found.update(
            (f"\n{head[at : at + size]}", _CONTEXT_WORTH) for size in (2, 3) for at in range(len(head) - size + 1)
        )
    return found


def word_pieces(text: str, answers: str = "") -> dict[str, float]:
    """The same in a language with blanks: up to three words in a row, beginnings of words, pairs of what it answers."""
    words = ["^", *_WORD.findall(text[: 2 * _HEAD].lower()), "$"]
    found = {" ".join(words[at : at + size]): 1.0 for size in (1, 2, 3) for at in range(len(words) - size + 1)}
    found.update((f"{word[:5]}-", 1.0) for word in words if len(word) > 5)
    found[f"\t{' '.join(words[1:3])}"] = _END_WORTH
    if answers:
        theirs = _WORD.findall(answers[: 2 * _HEAD].lower())
        found["\n"] = _END_WORTH
        found.update(
            (f"\n{' '.join(theirs[at : at + size])}", _CONTEXT_WORTH)
            for size in (1, 2)
            for at in range(len(theirs) - size + 1)
        )
    return found


@dataclass(frozen=True, slots=True)
class Opinion:
    """The model's share of certainty for each act of a sentence, from 0 to 1."""

    certainty: dict[str, float]
    weighed: dict[str, float]
    model: Model

    def reasons(self, act: str) -> str:
        """The three pieces that spoke most for an act."""
        at = ACTS.index(act)
        told = {piece: worth * self.model.weight(piece, at) for piece, worth in self.weighed.items()}
        best = sorted(told, key=lambda piece: -told[piece])[:3]
        return "/".join(piece.strip("^$\t\n") for piece in best if told[piece] > 0)


class Model:
    """The weights of a language; unpacked when the first sentence is read."""

    def __init__(
        self,
        packed: str,
        biases: tuple[float, ...],
        bounds: dict[str, tuple[float, float]],
        cut: Callable[[str, str], dict[str, float]] = pieces,
    ) -> None:
        self._packed, self._biases, self._bounds, self._cut = packed, biases, bounds, cut

    @cached_property
    def _table(self) -> dict[str, int]:
        """Each piece with the weights of all acts in one number, so that a sentence is weighed by plain addition."""
        table: dict[str, int] = {}
        if not self._packed:
            return table
        for line in zlib.decompress(base64.b85decode(self._packed)).decode().split("\x00"):
            piece, _, weights = line.partition("\x01")
            table[piece] = sum((ord(pair[1]) - _ZERO) << (_FIELD * (ord(pair[0]) - 64)) for pair in _by_two(weights))
        return table

    def weight(self, piece: str, at: int) -> float:
        """What a piece says for the act at that place."""
        return _field(self._table.get(piece, 0), at) / SCALE

    def opinion(self, text: str, answers: str = "") -> Opinion:
        """Weigh a sentence that is laid out; `answers` is the laid out sentence of the other person, if there is one."""
        found, table = self._cut(text, answers), self._table
        get = table.get
        plain, ends, theirs, square = 0, 0, 0, 0.0
        for piece, worth in found.items():
            square += worth * worth
            if worth == 1.0:
                plain += get(piece, 0)
            elif worth == _END_WORTH:
                ends += get(piece, 0)
            else:
                theirs += get(piece, 0)
        scale = 4 / sqrt(square or 1.0) / SCALE
        certainty = {
            act: _logistic(
                bias + scale * (_field(plain, at) + _END_WORTH * _field(ends, at) + _CONTEXT_WORTH * _field(theirs, at))
            )
            for at, (act, bias) in enumerate(zip(ACTS, self._biases, strict=True))
        }
        return Opinion(certainty, found, self)

    def settle(self, acts: frozenset[str], opinion: Opinion) -> tuple[set[str], set[str]]:
        """(acts to add, acts to take away) beside those that the constructions found."""
        sure, doubtful = set[str](), set[str]()
        for act, (high, low) in self._bounds.items():
            if act in acts and opinion.certainty[act] < low:
                doubtful.add(act)
            elif act not in acts and opinion.certainty[act] > high:
                sure.add(act)
        return sure, doubtful


def pack(table: dict[str, dict[int, int]]) -> str:
    """The text that `Model` unpacks; weights between -2047 and 2047."""
    lines = (
        f"{piece}\x01{''.join(chr(64 + at) + chr(_ZERO + weight) for at, weight in sorted(weights.items()))}"
        for piece, weights in sorted(table.items())
    )
    return base64.b85encode(zlib.compress("\x00".join(lines).encode(), 9)).decode()


def _by_two(text: str) -> Iterable[str]:
    return (text[at : at + 2] for at in range(0, len(text), 2))


def _field(packed: int, at: int) -> int:
    """The sum of one act; lower fields that are below zero have borrowed one from it."""
    shifted = packed >> (_FIELD * at)
    low = shifted & _MASK
    value = low - (1 << _FIELD) if low >= _HALF else low
    below = packed & ((1 << (_FIELD * at)) - 1)
    return value + (1 if at and below >> (_FIELD * at - 1) else 0)


def _logistic(score: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, score))))
