"""What is wrong with settings, as the screen tells it."""

from __future__ import annotations

from config.load import said_of
from config.schema import Problem
from config.words import in_words


def told(problem: Problem, language: str) -> str:
    """A problem as one line of text."""
    return in_words(said_of(problem), language).strip()
