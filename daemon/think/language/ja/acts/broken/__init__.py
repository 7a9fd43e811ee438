"""Japanese: promises and plans that will not be, or were not, kept (`broken`)."""

from __future__ import annotations

from daemon.think.language.ja.acts.broken.called_off import CALLED_OFF
from daemon.think.language.ja.acts.broken.in_passing import IN_PASSING
from daemon.think.language.ja.acts.broken.not_kept import NOT_KEPT

BROKEN = (
    *IN_PASSING,
    *NOT_KEPT,
    *CALLED_OFF,
)
