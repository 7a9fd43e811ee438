"""Learn how much the words and turns of a reply speak for its settling what was asked.

    python -m tests.tools.learn_replies LANGUAGE            writes daemon/think/language/<LANGUAGE>/reply_weights.py
    python -m tests.tools.learn_replies LANGUAGE --check    tells how many pairs are told rightly by weights that had not seen their question

Learned after the weights of the acts, which the turns of a reply rest on. The same texts give the same weights.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from daemon.think.language.learned import WORTH, Pieces, length
from daemon.think.reading import read_sentence
from daemon.think.replying import pieces
from tests.tools.learn_weights import ROOT, labelled, learn, numbered, write

FOLDS = 8
_EMPTY = frozenset({"formula", "thanks"})
_DAY = date(2026, 10, 5)


class Pair(NamedTuple):
    """A question or a request, one sentence of a reply to it, and whether that settles it."""

    asked: str
    told: str
    settles: bool


def pairs(language: str) -> Iterator[Pair]:
    """The labelled pairs of a language."""
    for line in (ROOT / f"tests/replies/{language}.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            asked, told, state = (part.strip() for part in line.split("|"))
            yield Pair(asked, told, {"answered": True, "open": False}[state])


def beside_set_phrases(known: Sequence[Pair], language: str) -> Iterator[Pair]:
    """Each question with a sentence that is only a set phrase or thanks, whatever was asked: it settles nothing."""
    phrases = sorted({text for text, answers, acts in labelled(language) if acts and acts <= _EMPTY and not answers})
    asked = sorted({pair.asked for pair in known})
    yield from (Pair(one, phrases[place * 7 % len(phrases)], False) for place, one in enumerate(asked))


def cut(pair: Pair, language: str) -> Pieces:
    """What is weighed of a pair."""
    return pieces(read_sentence(pair.asked, _DAY, language), read_sentence(pair.told, _DAY, language))


def check(language: str) -> None:
    """How many of the pairs are told rightly, each by weights learned from pairs with other questions."""
    all_pairs = sorted(set(pairs(language)), key=_place)
    found = [cut(pair, language) for pair in all_pairs]
    right: Counter[bool] = Counter()
    for fold in range(FOLDS):
        held = [sum(map(ord, pair.asked)) % FOLDS == fold for pair in all_pairs]
        laid, names = numbered([one for one, out in zip(found, held, strict=True) if not out])
        wanted = [pair.settles for pair, out in zip(all_pairs, held, strict=True) if not out]
        weights, bias = learn(laid, wanted, len(names))
        weight_of = dict(zip(names, weights, strict=True))
        for pair, one, out in zip(all_pairs, found, held, strict=True):
            if out:
                score = bias + sum(
                    weight_of.get(piece, 0.0) * worth / length(one)
                    for part, worth in zip(one, WORTH, strict=True)
                    for piece in part
                )
                right[pair.settles] += (score > 0) == pair.settles
    wanted_of = Counter(pair.settles for pair in all_pairs)
    sys.stdout.write(
        f"{language}: {sum(right.values())} of {len(all_pairs)} pairs told rightly;"
        f" settled {right[True]} of {wanted_of[True]}, open {right[False]} of {wanted_of[False]}\n"
    )


def _place(pair: Pair) -> tuple[int, str, str]:
    return sum(map(ord, pair.asked + pair.told)) * 7919 % 10007, pair.asked, pair.told


def main(language: str) -> None:
    """Learn one language."""
    known = sorted(set(pairs(language)))
    all_pairs = sorted({*known, *beside_set_phrases(known, language)}, key=_place)
    laid, names = numbered([cut(pair, language) for pair in all_pairs])
    sys.stdout.write(f"{len(all_pairs)} pairs, {len(names)} pieces\n")
    learned = learn(laid, [pair.settles for pair in all_pairs], len(names))
    write(ROOT / f"daemon/think/language/{language}/reply_weights.py", "replies", names, [learned])


if __name__ == "__main__":
    (check if "--check" in sys.argv else main)(sys.argv[1])
