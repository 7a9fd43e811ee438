"""Pieces of patterns that the modules of this family share."""

from __future__ import annotations

NOTHING_ASKED = (
    r"\bthank",
    r"\bsorry\b",
    r"^do you\b",
    r"\bif you(?:'d)? (?:need|want|like)\b",
    r"\b(?:don't|do not|never|didn't|wouldn't) (?:ask|request|need|want)\b",
    r"\byou (?:asked|need)\b",
    r"\bask(?:s)? (?:you )?(?:to forgive|for forgiveness)\b",
)
"""Thanks, an apology, an offer, what was asked or is not asked for: it has the words of a request, and wants nothing."""
