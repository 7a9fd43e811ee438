"""A part of a sentence read by itself. The reader with its tables is loaded by the first part: most commands read none."""

from __future__ import annotations

from datetime import date

from daemon.think.model import Sentence

ANY_DAY = date(2026, 1, 1)  # where what is said does not hang on the day


def read_part(text: str, language: str, sent: date = ANY_DAY) -> Sentence:
    """What `text` does, as `reading.read_sentence` tells it."""
    from daemon.think.reading import read_sentence  # noqa: PLC0415  50 ms that a question about what is stored does not pay

    return read_sentence(text, sent, language)
