"""Pieces of patterns that the modules of this family share."""

from __future__ import annotations

WHO_ELSE = r"(?:母|父|彼女?|弟|妹|姉|兄|部長|課長|店長|先方|業者|役場|学校|会社)(?:が|は|も|に)"
