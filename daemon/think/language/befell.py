"""Whom an event befell, as each language tells it by the grammar of the sentence."""

from __future__ import annotations

from typing import Literal, TypeAlias

Befell: TypeAlias = Literal["theirs", "others", "nobody"]

THEIRS: Befell = "theirs"
"""Somebody near the writer or the reader, or the rest of the sentence decides."""
OTHERS: Befell = "others"
"""A stranger: a patient, a customer, somebody in the papers."""
NOBODY: Befell = "nobody"
"""No person: a car died, a ward is a place of work."""
