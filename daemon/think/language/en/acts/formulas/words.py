"""Pieces of patterns that the modules of this family share."""

from __future__ import annotations

END = r"[ ,.!:)]*$"
