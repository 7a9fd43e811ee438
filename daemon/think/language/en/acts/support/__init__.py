"""English: comfort, condolence, courage, good luck, wishes for recovery (`support`)."""

from __future__ import annotations

from daemon.think.language.en.acts.support.courage import COURAGE
from daemon.think.language.en.acts.support.sympathy import SYMPATHY
from daemon.think.language.en.acts.support.wishes import WISHES

SUPPORT = (
    *WISHES,
    *COURAGE,
    *SYMPATHY,
)
