"""English: pieces of patterns that several kinds of events share."""

from __future__ import annotations

THEIR = r"(?:my|our|your|his|her|their|the|\w+'s)"
