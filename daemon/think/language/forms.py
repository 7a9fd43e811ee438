"""Patterns for what a language does not have, or has in every sentence: see the records that the languages fill."""

from __future__ import annotations

import re
from typing import TypeAlias

from daemon.think.later import later

Pattern: TypeAlias = "re.Pattern[str]"

NEVER = later(r"(?!)")
"""What no text has."""
ALWAYS = later(r"")
"""What every text has."""
