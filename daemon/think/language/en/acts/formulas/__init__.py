"""English: set phrases (`formula`), and set greetings that are small talk as well (`greeting`)."""

from __future__ import annotations

from daemon.think.language.en.acts.formulas.closings import CLOSINGS
from daemon.think.language.en.acts.formulas.of_firms import OF_FIRMS
from daemon.think.language.en.acts.formulas.openings import OPENINGS

FORMULAS = (
    *CLOSINGS,
    *OPENINGS,
    *OF_FIRMS,
)
