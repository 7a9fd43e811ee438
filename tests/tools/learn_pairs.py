"""Learn what a later sentence tells of something that stands open: a reply of what was asked, any letter of what was promised.

    python -m tests.tools.learn_pairs LANGUAGE            writes replies.weights and promises.weights in daemon/think/language/<LANGUAGE>
    python -m tests.tools.learn_pairs LANGUAGE --check    tells how many pairs are told rightly by weights that had not seen their first half

Learned after the weights of the acts, on which the turns of a sentence rest. The same texts give the same weights.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from daemon.think.language.learned import FATES, SETTLES, WORTH, Pieces, length
from daemon.think.ledger import fulfilling, replying
from daemon.think.model import Sentence
from daemon.think.reading import read_sentence
from tests.tools.learn_weights import ROOT, labelled, learn, numbered, write

FOLDS = 8
_EMPTY = frozenset({"formula", "thanks"})
_ON, _LATER = date(2026, 10, 5), date(2026, 10, 7)


class Pair(NamedTuple):
    """What was asked or promised, a later sentence, by whom (of promises: `giver`, `other`), and what that tells, empty for nothing."""

    first: str
    later: str
    by: str
    tells: str


class Gold(NamedTuple):
    """Labelled pairs `tests/<name>/<language>.txt`, what the labels are, and what is weighed of a pair."""

    name: str
    labels: tuple[str, ...]
    means: dict[str, str]
    cut: Callable[[Sentence, Sentence, str], Pieces]

    def pairs(self, language: str) -> Iterator[Pair]:
        """The labelled pairs of a language."""
        for line in (ROOT / f"tests/{self.name}/{language}.txt").read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                first, later, *by, label = (part.strip() for part in line.split("|"))
                yield Pair(first, later, "".join(by), self.means[label])

    def pieces(self, pair: Pair, language: str) -> Pieces:
        """What is weighed of a pair."""
        return self.cut(read_sentence(pair.first, _ON, language), read_sentence(pair.later, _LATER, language), pair.by)


REPLIES = Gold(
    "replies",
    (SETTLES,),
    {"answered": SETTLES, "open": ""},
    lambda asked, told, _: replying.pieces(asked, told),
)
PROMISES = Gold(
    "promises",
    FATES,
    {**{fate: fate for fate in FATES}, "nothing": ""},
    lambda promised, told, by: fulfilling.pieces(promised, told, by_giver=by == "giver"),
)


def with_set_phrases(known: Sequence[Pair], language: str) -> set[Pair]:
    """The pairs, and each first half with a sentence that is only a set phrase or thanks, which tells nothing of anything."""
    phrases = sorted({text for text, answers, acts in labelled(language) if acts and acts <= _EMPTY and not answers})
    openings = sorted({(pair.first, pair.by) for pair in known})
    beside = {Pair(first, phrases[at * 7 % len(phrases)], by, "") for at, (first, by) in enumerate(openings)}
    return {*known, *beside}


def check(gold: Gold, language: str) -> None:
    """How many of the pairs are told rightly, each by weights learned from pairs with other first halves."""
    known = sorted(set(gold.pairs(language)), key=_place)
    found = [gold.pieces(pair, language) for pair in known]
    right: Counter[str] = Counter()
    for fold in range(FOLDS):
        held = [sum(map(ord, pair.first)) % FOLDS == fold for pair in known]
        laid, names = numbered([one for one, out in zip(found, held, strict=True) if not out])
        seen = [pair for pair, out in zip(known, held, strict=True) if not out]
        models = {label: _model(laid, names, seen, label) for label in gold.labels}
        for pair, one, out in zip(known, found, held, strict=True):
            if out:
                scores = {label: _score(one, *model) for label, model in models.items()}
                best = max(scores, key=scores.__getitem__)
                right[pair.tells] += (best if scores[best] > 0 else "") == pair.tells
    wanted = Counter(pair.tells for pair in known)
    told = ", ".join(f"{label or 'nothing'} {right[label]} of {wanted[label]}" for label in (*gold.labels, ""))
    sys.stdout.write(f"{language}, {gold.name}: {sum(right.values())} of {len(known)} told rightly; {told}\n")


def _model(
    laid: list[list[tuple[int, float]]], names: list[str], seen: Sequence[Pair], label: str
) -> tuple[dict[str, float], float]:
    weights, bias = learn(laid, [pair.tells == label for pair in seen], len(names))
    return dict(zip(names, weights, strict=True)), bias


def _score(found: Pieces, weight_of: dict[str, float], bias: float) -> float:
    parts = zip(found, WORTH, strict=True)
    return bias + sum(weight_of.get(piece, 0.0) * worth for part, worth in parts for piece in part) / length(found)


def _place(pair: Pair) -> tuple[int, Pair]:
    return sum(map(ord, pair.first + pair.later)) * 7919 % 10007, pair


def write_weights(gold: Gold, language: str) -> None:
    """Learn from all pairs."""
    known = sorted(with_set_phrases(sorted(set(gold.pairs(language))), language), key=_place)
    laid, names = numbered([gold.pieces(pair, language) for pair in known])
    sys.stdout.write(f"{len(known)} pairs, {len(names)} pieces\n")
    learned = [learn(laid, [pair.tells == label for pair in known], len(names)) for label in gold.labels]
    write(ROOT / f"daemon/think/language/{language}/{gold.name}.weights", names, learned)


if __name__ == "__main__":
    for one in (REPLIES, PROMISES):
        (check if "--check" in sys.argv else write_weights)(one, sys.argv[1])
