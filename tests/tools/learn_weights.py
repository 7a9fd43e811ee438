"""Learn the weights beside the constructions: logistic regression over pieces of the labelled sentences in this repository.

    python -m tests.tools.learn_weights LANGUAGE     writes acts.weights and events.weights in daemon/think/language/<LANGUAGE>

Nothing of tests/acts/*/*unseen* is read. The same texts give the same weights: no chance, a fixed order.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from math import exp
from pathlib import Path
from typing import Any

from daemon.think.language.learned import SCALE, WORTH, Pieces, as_stored, length, pieces, word_pieces
from daemon.think.language.packed import LARGEST
from daemon.think.model import ACTS, EVENTS

ROOT = Path(__file__).parent.parent.parent
EPOCHS, STEP, DECAY, SEEN_IN, SMALLEST = 24, 0.35, 2e-5, 2, 4
LAST = {"en": 13, "ja": 12}  # of the sets tests/acts/<xx>/fresh*.jsonl; later ones are only scored
CUT = {"en": word_pieces, "ja": pieces}
# What is learned from tests/opens, where nothing else is labelled. Of English nothing: it told more there, and less of what was told before.
OPENS = {"en": frozenset[str](), "ja": frozenset({"ask", "promise", "question"})}
Row = tuple[str, str, frozenset[str]]  # the sentence, what it answers, its acts and the kind of the event that it tells
Vector = list[tuple[int, float]]


def labelled(language: str) -> Iterator[Row]:
    """The labelled sentences that may be learned from."""
    for path in (
        ROOT / f"tests/acts/{language}/open.jsonl",
        ROOT / f"tests/acts/{language}/more.jsonl",
        *(ROOT / f"tests/acts/{language}/fresh{number}.jsonl" for number in ("", *range(2, LAST[language] + 1))),
        ROOT / f"tests/data/acts/unseen_{language}.jsonl",
    ):
        for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
            row = json.loads(line)
            yield row["text"], row.get("context", ""), frozenset((*row["labels"], *_kind(row)))
    for line in (ROOT / f"tests/data/acts/{language}.tsv").read_text(encoding="utf-8").splitlines():
        labels, text, *context = line.split("\t")
        yield text, context[0] if context else "", frozenset(filter(None, labels.split(",")))


def opening(language: str) -> Iterator[Row]:
    """The sentences of which is labelled only what a ledger opens by them; what else they do nobody has said."""
    text = (ROOT / f"tests/opens/{language}.txt").read_text(encoding="utf-8") if OPENS[language] else ""
    for line in text.splitlines():
        label, text = line.split(" | ", 1)
        yield text, "", OPENS[language] & {label}


def _kind(row: dict[str, Any]) -> tuple[str, ...]:
    return (row["event"]["kind"],) if row.get("event") else ()


def vectors(rows: list[Row], language: str) -> tuple[list[Vector], list[str]]:
    """Each sentence as (number of a piece, worth), of equal length, and the pieces that are seen more than once."""
    lay_out = importlib.import_module(f"daemon.think.language.{language}").lay_out
    found = [
        CUT[language](lay_out(text), lay_out(context.lstrip("> ")) if context.startswith(">") else "")
        for text, context, _ in rows
    ]
    return numbered(found)


def numbered(found: Sequence[Pieces]) -> tuple[list[Vector], list[str]]:
    """Each as (number of a piece, worth), of equal length, and the pieces that are seen more than once."""
    seen = Counter(piece for one in found for part in one for piece in part)
    names = sorted(piece for piece, count in seen.items() if count >= SEEN_IN)
    number = {piece: at for at, piece in enumerate(names)}
    laid = [
        [
            (number[piece], worth / length(one))
            for part, worth in zip(one, WORTH, strict=True)
            for piece in sorted(part)
            if piece in number
        ]
        for one in found
    ]
    return laid, names


def learn(laid: list[Vector], wanted: list[bool], size: int) -> tuple[list[float], float]:
    """Weights and bias of one act: steps along the slope, smaller from round to round, shrunk a little after each."""
    weights, bias, order = [0.0] * size, -2.0, list(range(len(laid)))
    for epoch in range(EPOCHS):
        step = STEP / (1 + 0.15 * epoch)
        for at in order[epoch % 7 :: 1] + order[: epoch % 7]:
            vector = laid[at]
            score = bias + sum(weights[number] * worth for number, worth in vector)
            slope = wanted[at] - 1 / (1 + exp(-max(-30.0, min(30.0, score))))
            if abs(slope) > 0.003:
                for number, worth in vector:
                    weights[number] += step * (slope * worth - DECAY * weights[number] * len(laid) / 40)
                bias += step * 0.2 * slope
    return weights, bias


def write(path: Path, names: list[str], learned: list[tuple[list[float], float]]) -> None:
    """The weights as the reader loads them: rounded, the smallest left out."""
    table: dict[str, dict[int, int]] = {}
    for at, (weights, _) in enumerate(learned):
        for number, weight in enumerate(weights):
            whole = max(-LARGEST, min(LARGEST, round(weight * SCALE)))
            if abs(whole) >= SMALLEST:
                table.setdefault(names[number], {})[at] = whole
    data = as_stored([bias for _, bias in learned], table)
    path.write_bytes(data)
    sys.stdout.write(f"{path}: {len(table)} pieces, {len(data) // 1024} KiB\n")


def _place(row: Row) -> tuple[int, str, str, list[str]]:
    """Where a sentence stands among those that are learned: mixed, but always in the same way."""
    text, context, acts = row
    return sum(map(ord, text)) * 7919 % 10007, text, context, sorted(acts)


def main(language: str) -> None:
    """Learn one language: the acts from all sentences, the kinds of events from all but those whose event nobody named."""
    folder = ROOT / f"daemon/think/language/{language}"
    labelled_whole = set(labelled(language))
    partly = set(opening(language)) - labelled_whole
    rows = sorted(labelled_whole, key=_place)
    named = [row for row in rows if "life_event" not in row[2] or not row[2].isdisjoint(EVENTS)]
    for what, labels, learned_from in (
        ("acts", ACTS, sorted(labelled_whole | partly, key=_place)),
        ("events", EVENTS, named),
    ):
        laid, names = vectors(learned_from, language)
        sys.stdout.write(f"{len(learned_from)} sentences, {len(names)} pieces\n")
        learned = []
        for label in labels:
            known = [at for at, row in enumerate(learned_from) if label in OPENS[language] or row not in partly]
            wanted = [label in learned_from[at][2] for at in known]
            learned.append(learn([laid[at] for at in known], wanted, len(names)))
        write(folder / f"{what}.weights", names, learned)


if __name__ == "__main__":
    main(sys.argv[1])
