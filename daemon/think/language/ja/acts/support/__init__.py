"""Japanese: comfort, condolence, courage, wishes for recovery (`support`)."""

from __future__ import annotations

from daemon.think.language.ja.acts.support.courage import COURAGE
from daemon.think.language.ja.acts.support.wishes import WISHES

SUPPORT = (
    *WISHES,
    *COURAGE,
)
