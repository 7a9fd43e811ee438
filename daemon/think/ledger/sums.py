"""Sums of words: what is kept of a sentence that is not kept. Enough to see whether it has a word, not to read it."""

from __future__ import annotations

from hashlib import blake2b

BLIND = "§"
"""The sign before a sentence that was kept as sums of its words."""


def sum_of(word: str) -> str:
    """The short sum of a word, as it stands in a blinded sentence."""
    return blake2b(word.encode(), digest_size=2).hexdigest()


def sums_in(blinded: str) -> frozenset[str]:
    """The sums of a sentence that was kept as such."""
    return frozenset(blinded.removeprefix(BLIND).split())


def shared_blindly(words: frozenset[str], blinded: str) -> frozenset[str]:
    """Which of the words stand in a sentence that was kept as sums."""
    sums = sums_in(blinded)
    return frozenset(word for word in words if sum_of(word) in sums)
