"""Small linear models beside the constructions: how much each piece of a sentence speaks for each act, kind of event, or answer.

Their weights are data (`<language>/*.weights`), made by `make weights` from the labelled sentences of `tests/`. Those of
acts and events decide what the constructions leave in doubt: an act that they are sure of is added, one that they hold for
impossible goes. Those of replies overrule the form where they are sure; those of promises tell what
no form does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import exp, log, sqrt
from typing import NamedTuple, TypeAlias

from daemon.think.language.packed import FIELD, Packed, pack
from daemon.think.model import ACTS

SETTLES = "settles"  # the one label of the weights of replies
FATES = ("kept", "moved", "broken")  # the labels of those of promises
SCALE = 128  # weights are whole numbers of this part
_HALF, _MASK = 1 << (FIELD - 1), (1 << FIELD) - 1
_SHIFTS = tuple(FIELD * at for at in range(len(ACTS)))
_RAISED = sum(_HALF << shift for shift in _SHIFTS)  # added, it leaves no field below zero
_LONGEST, _END = 4, (2, 3, 4, 5)
# What the likeliest kind of plain news must reach, and how far it must be before the next; set on gold that no weight had learned.
_LEAST, _AHEAD = -3.0, 1.0
WORTH = (5, 10, 3)  # of a piece, of the end of a sentence, of a piece of what it answers; in fifths
_WORD = re.compile(r"[a-z0-9]+(?:['’][a-z]+)?|[?!.,]")
_HEAD = 160  # signs that are looked at

Pieces: TypeAlias = tuple[set[str], set[str], set[str]]
"""Pieces of a sentence, of its end, and of what it answers."""


def pieces(text: str, answers: str = "") -> Pieces:
    """What the model looks at in a language without blanks: runs of up to four signs, the last ones, runs of what it answers."""
    plain, bare, head = f"^{text[:_HEAD]}$", text.rstrip("。!?."), answers[:_HEAD]
    runs = {plain[at : at + size] for size in range(1, _LONGEST + 1) for at in range(len(plain) - size + 1)}
    ends = {f"\t{bare[-size:]}" for size in _END}
    theirs = {f"\n{head[at : at + size]}" for size in (2, 3) for at in range(len(head) - size + 1)}
    return runs, ends | {"\n"} if answers else ends, theirs


def word_pieces(text: str, answers: str = "") -> Pieces:
    """The same in a language with blanks: up to three words in a row, beginnings of words, pairs of what it answers."""
    words = ["^", *_WORD.findall(text[: 2 * _HEAD].lower()), "$"]
    runs = {" ".join(words[at : at + size]) for size in (1, 2, 3) for at in range(len(words) - size + 1)}
    runs.update(f"{word[:5]}-" for word in words if len(word) > 5)
    ends = {f"\t{' '.join(words[1:3])}"}
    theirs = _WORD.findall(answers[: 2 * _HEAD].lower())
    pairs = {f"\n{' '.join(theirs[at : at + size])}" for size in (1, 2) for at in range(len(theirs) - size + 1)}
    return runs, ends | {"\n"} if answers else ends, pairs


def length(found: Pieces) -> float:
    """What the weights of a sentence are divided by, so that long ones are not surer for their length alone."""
    return sqrt(sum(len(part) * worth * worth for part, worth in zip(found, WORTH, strict=True)) or 1.0) / 4


Stored: TypeAlias = Callable[[], bytes]
"""Weights as `as_stored` lays them out."""


def stored(language: str, name: str) -> Stored:
    """Those that lie in the folder of a language, read when they are asked for."""

    def read() -> bytes:
        from pkgutil import get_data  # noqa: PLC0415  most commands weigh no sentence

        return get_data(f"{__package__}.{language}", f"{name}.weights") or b""

    return read


def as_stored(biases: Sequence[float], table: Mapping[str, Mapping[int, int]]) -> bytes:
    """The bytes of a file of weights: a line with the bias of each label, then the table (packed.py)."""
    return " ".join(f"{bias:.3f}" for bias in biases).encode() + b"\n" + pack(table, len(biases))


class Weights:
    """How much each piece of a sentence speaks for each of some labels, at most as many as there are acts.

    Loaded when the first sentence is weighed.
    """

    def __init__(
        self, of: Stored, cut: Callable[[str, str], Pieces] = pieces, *, labels: tuple[str, ...] = ACTS
    ) -> None:
        self._of, self.cut, self._labels = of, cut, labels

    @cached_property
    def _loaded(self) -> tuple[Packed, tuple[tuple[str, float, int], ...]]:
        """The table; and each label with its bias and its place in what the table finds."""
        biases, _, packed = self._of().partition(b"\n")
        fields = zip(self._labels, map(float, biases.split()), _SHIFTS[: len(self._labels)], strict=True)
        return Packed(packed, len(self._labels)), tuple(fields)

    def scores(self, text: str, answers: str = "") -> dict[str, float]:
        """Of each label the logarithm of the odds. `text` is laid out; so is `answers`, the sentence that it answers."""
        return self.scores_of(self.cut(text, answers))

    def scores_of(self, found: Pieces) -> dict[str, float]:
        """The same, of a sentence that is cut already."""
        table, fields = self._loaded
        weights_of = table.__getitem__
        total = sum(worth * sum(map(weights_of, part)) for part, worth in zip(found, WORTH, strict=True)) + _RAISED
        scale = 1 / (length(found) * SCALE)
        return {label: bias + scale * ((total >> shift & _MASK) - _HALF) for label, bias, shift in fields}

    def told(self, text: str, answers: str, label: str) -> dict[str, int]:
        """The pieces of a sentence that speak for a label, and how much."""
        told: dict[str, int] = {}
        (table, _), at = self._loaded, self._labels.index(label)
        for part, worth in zip(self.cut(text, answers), WORTH, strict=True):
            for piece in part:
                if (weight := _field(table[piece], at)) > 0:
                    told[piece] = worth * weight
        return told


class Replies(Weights):
    """How much the words of a reply speak for its settling what was asked.

    `beside`, `settles`: below the one it only stands beside an answer, above the other it is one; above `outdoes` it is one even in
    the form of a request or a set phrase. Set on replies that neither weights nor forms had seen.
    """

    def __init__(
        self,
        of: Stored,
        cut: Callable[[str, str], Pieces] = pieces,
        *,
        beside: float,
        settles: float,
        outdoes: float,
    ) -> None:
        super().__init__(of, cut, labels=(SETTLES,))
        self.beside, self.settles, self.outdoes = beside, settles, outdoes


class Fates(Weights):
    """How much a later sentence speaks for a promise being kept, moved or broken.

    `sure`, `sure_unnamed`: above this it tells that, where it names what was promised, and where not; set on pairs not learned from.
    """

    def __init__(
        self,
        of: Stored,
        cut: Callable[[str, str], Pieces] = pieces,
        *,
        sure: float,
        sure_unnamed: float,
    ) -> None:
        super().__init__(of, cut, labels=FATES)
        self.sure, self.sure_unnamed = sure, sure_unnamed


class Kinds(Weights):
    """The weights of kinds of which a sentence tells one at most; asked where it tells of some for sure."""

    def kind_of(self, text: str) -> tuple[str, float]:
        """The kind that is likeliest by far, empty where none is or none is likely at all; and how likely it is, in 0..1."""
        scores = self.scores(text)
        best = max(scores, key=scores.__getitem__)
        rest = max((score for kind, score in scores.items() if kind != best), default=_LEAST)
        return best if scores[best] > max(_LEAST, rest + _AHEAD) else "", 1 / (1 + exp(-scores[best]))


@dataclass(frozen=True, slots=True)
class Opinion:
    """How much the model is for each act of a sentence: the logarithm of the odds."""

    score: dict[str, float]
    text: str
    answers: str
    model: Model

    def reasons(self, act: str) -> str:
        """The three pieces that spoke most for an act."""
        told = self.model.weights.told(self.text, self.answers, act)
        best = sorted(told, key=lambda piece: (-told[piece], piece))[:3]
        return "/".join(piece.strip("^$\t\n") for piece in best)


class Sureness(NamedTuple):
    """What the score of an act, and that a construction found it, say together of its being right: in logarithms of odds."""

    slope: float
    by_words: float
    base: float


class Model:
    """The weights of the acts of a language, and how sure they must be."""

    def __init__(self, weights: Weights, bounds: dict[str, tuple[float, float]], sure: Sureness) -> None:
        self.weights, self._sure = weights, sure
        self._bounds = {act: (_odds(high), _odds(low)) for act, (high, low) in bounds.items()}

    def opinion(self, text: str, answers: str = "") -> Opinion:
        """Weigh a sentence that is laid out; `answers` is the laid out sentence of the other person, if there is one."""
        return Opinion(self.weights.scores(text, answers), text, answers, self)

    def settle(self, acts: frozenset[str], opinion: Opinion) -> tuple[set[str], set[str]]:
        """(acts to add, acts to take away) beside those that the constructions found."""
        sure, doubtful = set[str](), set[str]()
        for act, (high, low) in self._bounds.items():
            if act in acts:
                if opinion.score[act] < low:
                    doubtful.add(act)
            elif opinion.score[act] > high:
                sure.add(act)
        return sure, doubtful

    def certainty(self, act: str, opinion: Opinion, *, by_words: bool) -> float:
        """How sure it is that an act which is told stands, in 0..1. `by_words`: a construction found it."""
        odds = self._sure.slope * opinion.score[act] + (self._sure.by_words if by_words else 0) + self._sure.base
        return 1 / (1 + exp(-odds))


def _field(packed: int, at: int) -> int:
    """The weight of one act."""
    return (packed + _RAISED >> _SHIFTS[at] & _MASK) - _HALF


def _odds(certainty: float) -> float:
    return 99.0 if certainty >= 1 else -99.0 if certainty <= 0 else log(certainty / (1 - certainty))
