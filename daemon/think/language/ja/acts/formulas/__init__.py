"""Japanese: set phrases (`formula`), and greetings of the season that are small talk as well (`greeting`)."""

from __future__ import annotations

from daemon.think.language.ja.acts.formulas.closings import CLOSINGS
from daemon.think.language.ja.acts.formulas.openings import OPENINGS

FORMULAS = (
    *CLOSINGS,
    *OPENINGS,
)
