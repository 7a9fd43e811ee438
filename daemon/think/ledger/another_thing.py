"""What is told as done of another thing than the one that was promised: 机は返しておきました, where the chairs are to come back."""

from __future__ import annotations

from daemon.think.content_words import shared, words_of
from daemon.think.language.known import words_for
from daemon.think.ledger.rows import Row
from daemon.think.ledger.told_of import told_of
from daemon.think.model import Sentence


def is_of_another_thing(row: Row, sentence: Sentence) -> bool:
    """卵を買ってきたよ keeps no promise to bake a cake, 灯油代は払っておいた none to pay back a loan."""
    named = _object(sentence) | words_of(" ".join(words_for(sentence).keeping.set_apart.findall(sentence.text)))
    return bool(named and row.words) and not shared(row.words, words_of(sentence.text))


def has_another_object(row: Row, sentence: Sentence) -> bool:
    """テントを運びました, where the water was to be carried."""
    meant, named = _object(row.deed) | told_of(row.deed.text, row.deed.language), _object(sentence)
    return bool(meant and named) and not shared(meant, words_of(sentence.text))


def is_another_of_its_kind(row: Row, sentence: Sentence) -> bool:
    """点滴の手順書は書きました, where the one for drawing blood was promised: the same noun with another before it."""
    of, own = words_for(sentence).keeping, words_of(sentence.text)
    return any(
        shared(words_of(head), words_of(other)) > 0
        and bool(words_of(kind))
        and not shared(row.words, words_of(different))
        and not shared(words_of(kind), own)
        and bool(words_of(different))
        for kind, head in of.kind_of.findall(row.deed.text)
        for different, other in of.kind_of.findall(sentence.text)
    )


def _object(sentence: Sentence) -> frozenset[str]:
    return words_of(" ".join(words_for(sentence).keeping.object.findall(sentence.text)))
