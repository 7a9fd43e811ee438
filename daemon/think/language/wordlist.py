"""A closed list of words written as one line of text."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a text that are parted by spaces."""
    return frozenset(text.split())
