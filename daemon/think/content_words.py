"""The words of a sentence that carry its matter, to see whether two sentences speak of one thing.

No dictionary: runs of kanji, katakana and Latin letters with their endings taken off, without the words that go anywhere.
Which these are each language tells; a sentence may hold words of several.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from daemon.think.language.known import LANGUAGES, of_all
from daemon.think.later import later
from daemon.think.ledger.sums import BLIND, sum_of

_RUNS = later(r"[一-鿿々〆ヶ]+|[ァ-ヴー]{2,}|(?<![0-9])[a-zà-ÿ][a-zà-ÿ'’]+")
_ADDRESS = later(r"https?://\S+")
_KANJI = later(r"[一-鿿]")
_CALLED = later(of_all(lambda rules: rules.content.called))
_CONTENTS = tuple(rules.content for rules in LANGUAGES.values())
_EVERYWHERE = frozenset[str]().union(*(one.everywhere for one in _CONTENTS))


@lru_cache(maxsize=1024)  # a sentence is compared with every open row
def words_of(text: str) -> frozenset[str]:
    """The words that carry the matter of a sentence."""
    plain = unicodedata.normalize("NFKC", _CALLED.sub("", _ADDRESS.sub(" ", text))).casefold()
    runs = (run for run in _RUNS.findall(plain) if run not in _EVERYWHERE)
    found = {_stem(run) for run in runs if not (run.endswith("ing") and _stem(run) in _EVERYWHERE)}
    return frozenset(found.union(*(one.nouns(plain) for one in _CONTENTS)) - {""})


def _stem(run: str) -> str:
    for one in _CONTENTS:
        run = one.stem(run)
    return run


def shared(one: frozenset[str], other: frozenset[str]) -> int:
    """How many words of the one are in the other; a Japanese compound also meets a part of two signs."""
    return sum(any(_meets(word, against) for against in other) for word in one)


def with_parts(words: frozenset[str]) -> frozenset[str]:
    """The words, and of a Japanese compound the parts by which it is met: 集合 and 場所 of 集合場所."""
    compounds = (word for word in words if _KANJI.match(word))
    parts = (word[at:end] for word in compounds for at in range(len(word)) for end in range(at + 2, len(word) + 1))
    return words.union(parts)


def overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of matter that two sentences have in common, 0 to 1, measured on the shorter one."""
    small, large = sorted((one, other), key=len)
    return shared(small, large) / len(small) if small else 0.0


def names_another(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether each has a word that the other lacks: the guest list and the price list."""
    return shared(one, other) < len(one) and shared(other, one) < len(other)


def blind(text: str) -> str:
    """The matter of a sentence as short sums of its words: enough to see that it speaks of something known, not to read it."""
    parts = {part for word in words_of(text) for part in _parts(word)}
    return BLIND + " ".join(sorted({sum_of(part) for part in parts}))


def index_keys(word: str) -> set[str]:
    """Under what a word is to be looked up: two words that meet have one of these in common."""
    if not _KANJI.match(word):
        return {word}
    return {word} | {word[at : at + 2] for at in range(len(word) - 1)}


def _parts(word: str) -> set[str]:
    """A Japanese compound can be met by any two signs of it that stand together, or more."""
    if not _KANJI.match(word):
        return {word}
    return {word} | {word[a:b] for a in range(len(word)) for b in range(a + 2, len(word) + 1)}


def _meets(word: str, other: str) -> bool:
    if word == other:
        return True
    if not _KANJI.match(word) or not _KANJI.match(other):
        return False
    small, large = sorted((word, other), key=len)
    return len(small) >= 2 and small in large
